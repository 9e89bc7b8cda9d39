"""`check`: is the file whole, does every quote stand where it should, does every value exist, does the journal agree?"""

from __future__ import annotations

from collections.abc import Iterator

import orjson
from sqlite_utils import Database

from annotator.model.change import Table
from annotator.model.cleaning import text_sha256
from annotator.model.errors import Problem
from annotator.model.ids import EntityId, EntityTypeId, StatementId, article_id
from annotator.model.statement import Statement
from annotator.model.validation import missing_fields, reference_problems, statement_problems
from annotator.store.reading import Reader


def damage(db: Database, read: Reader) -> Iterator[Problem]:
    """Everything that is damaged, each with its place. Nothing for a sound project; incomplete statements are no damage."""
    for (words,) in db.conn.execute("PRAGMA integrity_check(100)"):
        if words != "ok":
            yield Problem("file", str(words))
    for table, row, parent, _ in db.conn.execute("PRAGMA foreign_key_check"):
        yield Problem(f"{table} row {row}", f"points at a {parent} that is not there")
    yield from _texts(db)
    yield from _quotes(db)
    yield from _statements(read)
    yield from _journal(db, read)


def incomplete(read: Reader) -> Iterator[StatementId]:
    """The statements with a required field left empty."""
    for image in read.images(Table.STATEMENT):
        statement = Statement.model_validate(image)
        statement_type = read.codebook(statement.codebook).body.statement_type(statement.type)
        if statement_type and missing_fields(statement_type=statement_type, values=statement.values):
            yield statement.id


def _texts(db: Database) -> Iterator[Problem]:
    for sha256, body in db.conn.execute("SELECT sha256, body FROM text ORDER BY id"):
        if text_sha256(body) != sha256:
            yield Problem(f"text {sha256[:12]}", "the text differs from its sha256")
    for row, sha256 in db.conn.execute("SELECT id, sha256 FROM article ORDER BY id"):
        if article_id(sha256) != row:
            yield Problem(f"article {row}", "the id does not belong to the text")


def _quotes(db: Database) -> Iterator[Problem]:
    sql = (
        "SELECT statement.id, text.body, span.start, span.end, span.quote FROM article"
        " JOIN text ON text.sha256 = article.sha256 JOIN statement ON statement.article = article.id"
        " JOIN span ON span.statement = statement.seq ORDER BY article.rowid, statement.seq, span.ordinal"
    )
    for statement, body, start, end, quote in db.conn.execute(sql):
        if body[start:end] != quote:
            yield Problem(f"statement {statement}", f"[{start}, {end}) is not the quote {quote[:40]!r}")


def _statements(read: Reader) -> Iterator[Problem]:
    entity_types: dict[EntityId, EntityTypeId] = {entity.id: entity.type for entity in read.entities()}
    for article in read.articles():
        found = {statement.id: statement for statement in read.statements_of(article.id)}
        length = len(read.text(article.id)) if found else 0
        for statement in found.values():
            where = f"statement {statement.id}"
            statement_type = read.codebook(statement.codebook).body.statement_type(statement.type)
            if statement_type is None:
                yield Problem(where, f"its codebook has no type {statement.type!r}")
                continue
            problems = statement_problems(statement=statement, statement_type=statement_type, length=length)
            references = reference_problems(
                statement=statement, statement_type=statement_type, entity_types=entity_types, linked=found
            )
            for problem in (*problems, *references):
                yield Problem(f"{where} {problem.where}", problem.message)


def _journal(db: Database, read: Reader) -> Iterator[Problem]:
    """Every row equals the image that its last change left; no row stands that the journal does not know."""
    last = "SELECT row, after FROM change WHERE tbl = ? GROUP BY row HAVING step = max(step)"
    for table in Table:
        images = {image["id"]: image for image in read.images(table)}
        for row, after in db.conn.execute(last, (table,)):
            image = images.pop(row, None)
            expected = None if after is None else orjson.loads(after)
            if image != expected:
                yield Problem(f"{table} {row}", "differs from the image that its last step left")
        for row in images:
            yield Problem(f"{table} {row}", "stands without a step that made it")
    orphans = "SELECT count(*) FROM change WHERE step NOT IN (SELECT seq FROM step)"
    (count,) = db.conn.execute(orphans).fetchone()
    if count:
        yield Problem("journal", f"{count} changes belong to no step")

"""`check`: is the file whole, does every quote stand where it should, does every value exist, does the journal agree?

Nothing here trusts what it reads: whatever cannot be read is a finding, and the search goes on behind it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping

import orjson
from pydantic import ValidationError
from sqlite_utils import Database

from annotator.model.change import Image, Table
from annotator.model.cleaning import text_sha256
from annotator.model.codebook import Codebook, codebook_sha256
from annotator.model.errors import Problem
from annotator.model.ids import EntityId, EntityTypeId, StatementId, article_id, codebook_id
from annotator.model.statement import STATEMENT_ROLE, Statement
from annotator.model.validation import missing_fields, reference_problems, statement_problems
from annotator.store import statements, tables
from annotator.store.reading import Reader

_UNREADABLE = (ValueError, TypeError, KeyError, OverflowError, RuntimeError)
"""What reading a row raises whose JSON, columns or values are not what this program writes."""


def damage(db: Database, read: Reader) -> Iterator[Problem]:
    """Everything that is damaged, each with its place. Nothing for a sound project; incomplete statements are no damage."""
    try:
        for (words,) in db.conn.execute("PRAGMA integrity_check(100)"):
            if words != "ok":
                yield Problem("file", str(words))
        yield from _references(db)
        yield from _texts(db)
        yield from _codebooks(db, read)
        yield from _articles(db, read)
        yield from _journal(db)
        yield from _images(db)
    except sqlite3.DatabaseError as error:
        yield Problem("file", f"cannot be read any further: {error}")


def incomplete(read: Reader) -> Iterator[StatementId]:
    """The statements with a required field left empty."""
    for image in read.images(Table.STATEMENT):
        statement = Statement.model_validate(image)
        statement_type = read.codebook(statement.codebook).body.statement_type(statement.type)
        if statement_type and missing_fields(statement_type=statement_type, values=statement.values):
            yield statement.id


def _references(db: Database) -> Iterator[Problem]:
    for table, rowid, parent, _ in db.conn.execute("PRAGMA foreign_key_check"):
        yield Problem(f"{table} row {rowid}" if rowid else table, f"points at a {parent} that is not there")


def _texts(db: Database) -> Iterator[Problem]:
    for sha256, body in db.conn.execute("SELECT sha256, body FROM text ORDER BY id"):
        if text_sha256(body) != sha256:
            yield Problem(f"text {sha256[:12]}", "the text differs from its sha256")
    for row, sha256 in db.conn.execute("SELECT id, sha256 FROM article ORDER BY id"):
        if article_id(sha256) != row:
            yield Problem(f"article {row}", "the id does not belong to the text")


def _codebooks(db: Database, read: Reader) -> Iterator[Problem]:
    current = read.setting("current_codebook")
    if db.conn.execute("SELECT 1 FROM codebook WHERE id = ?", (current,)).fetchone() is None:
        yield Problem("setting current_codebook", f"there is no codebook version {current}")
    for row, sha256, parent, body in db.conn.execute(
        "SELECT id, sha256, parent, body FROM codebook ORDER BY number, id"
    ):
        try:
            found = codebook_sha256(Codebook.model_validate(orjson.loads(body)))
        except _UNREADABLE as error:
            yield Problem(f"codebook {row}", f"cannot be read: {_first_line(error)}")
            continue
        if found != sha256 or codebook_id(parent, sha256) != row:
            yield Problem(f"codebook {row}", "the id does not belong to the content")


def _articles(db: Database, read: Reader) -> Iterator[Problem]:
    """Every statement against its article's text, its codebook version, and the other statements of the article."""
    entity_types: dict[EntityId, EntityTypeId] = dict(db.conn.execute("SELECT id, type FROM entity"))
    sql = "SELECT article.id, text.body FROM article LEFT JOIN text ON text.sha256 = article.sha256 ORDER BY article.id"
    for article, body in db.conn.execute(sql):
        text = body or ""
        yield from _quotes(db, article, text)
        found: dict[StatementId, Statement] = {}
        for (row,) in db.conn.execute("SELECT id FROM statement WHERE article = ? ORDER BY seq", (article,)):
            try:
                found[row] = Statement.model_validate(read.image(Table.STATEMENT, row))
            except _UNREADABLE as error:
                yield Problem(f"statement {row}", f"cannot be read: {_first_line(error)}")
        for statement in found.values():
            for problem in _statement_problems(read, statement, len(text), entity_types, found):
                where = f"statement {statement.id}" + (f" {problem.where}" if problem.where else "")
                yield Problem(where, problem.message)


def _quotes(db: Database, article: str, text: str) -> Iterator[Problem]:
    sql = (
        "SELECT statement.id, span.start, span.end, span.quote FROM statement JOIN span ON span.statement = statement.seq"
        " WHERE statement.article = ? ORDER BY statement.seq, span.ordinal"
    )
    for statement, start, end, quote in db.conn.execute(sql, (article,)):
        if text[max(0, start) : max(0, end)] != quote:
            yield Problem(f"statement {statement}", f"[{start}, {end}) is not the quote {quote[:40]!r}")
    sql = (
        "SELECT id, start, (SELECT min(span.start) FROM span WHERE span.statement = statement.seq AND role = ?) AS first"
        " FROM statement WHERE article = ? AND start IS NOT coalesce(first, -1) ORDER BY seq"
    )
    for statement, start, first in db.conn.execute(sql, (STATEMENT_ROLE, article)):
        yield Problem(f"statement {statement}", f"is listed at {start} and starts at {first}")


def _statement_problems(
    read: Reader,
    statement: Statement,
    length: int,
    entity_types: Mapping[EntityId, EntityTypeId],
    others: Mapping[StatementId, Statement],
) -> Iterator[Problem]:
    try:
        statement_type = read.codebook(statement.codebook).body.statement_type(statement.type)
    except _UNREADABLE:
        yield Problem("", f"its codebook version {statement.codebook} cannot be read")
        return
    if statement_type is None:
        yield Problem("", f"its codebook has no type {statement.type!r}")
        return
    yield from statement_problems(statement=statement, statement_type=statement_type, length=length)
    yield from reference_problems(
        statement=statement, statement_type=statement_type, entity_types=entity_types, linked=others
    )


def _journal(db: Database) -> Iterator[Problem]:
    """Every row equals the image that its last change left; no row stands that the journal does not know."""
    orphans = "SELECT count(*) FROM change WHERE step NOT IN (SELECT seq FROM step)"
    (count,) = db.conn.execute(orphans).fetchone()
    if count:
        yield Problem("journal", f"{count} changes belong to no step")
    last = "SELECT after FROM change WHERE row = ? AND tbl = ? ORDER BY step DESC LIMIT 1"
    gone = (
        "SELECT row FROM change WHERE tbl = ? AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.id = change.row)"
        " GROUP BY row HAVING step = max(step) AND after IS NOT NULL ORDER BY row"
    )
    for table in Table:
        for (row,) in db.conn.execute(f"SELECT id FROM {table} ORDER BY id"):
            found = db.conn.execute(last, (row, table)).fetchone()
            if found is None:
                yield Problem(f"{table} {row}", "stands without a step that made it")
            elif not _equal(db, table, row, found[0]):
                yield Problem(f"{table} {row}", "differs from the image that its last step left")
        for (row,) in db.conn.execute(gone.format(table=table), (table,)):
            yield Problem(f"{table} {row}", "is not there, and no step removed it")


def _images(db: Database) -> Iterator[Problem]:
    """`statement.imaged` names the statement's last change, or nothing."""
    sql = (
        "SELECT id FROM statement WHERE imaged IS NOT NULL"
        " AND imaged IS NOT (SELECT max(step) FROM change WHERE row = id AND tbl = 'statement') ORDER BY id"
    )
    for (row,) in db.conn.execute(sql):
        yield Problem(f"statement {row}", "names a step as its image’s that is not its last one")


def _equal(db: Database, table: Table, row: str, after: str | None) -> bool:
    try:
        expected: Image | None = None if after is None else orjson.loads(after)
        if table is Table.STATEMENT:
            return statements.read_image(db, row) == expected
        return tables.read_image(db, table, row) == expected
    except _UNREADABLE:
        return False


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        found = error.errors(include_url=False)[0]
        return f"{'.'.join(map(str, found['loc']))}: {found['msg']}"
    return str(error).splitlines()[0] if str(error) else type(error).__name__

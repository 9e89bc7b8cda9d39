"""Long reads for the writers: statements grouped by article as plain tuples, in constant memory and one snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, groupby
from operator import itemgetter
from sqlite3 import Cursor
from typing import Any, NamedTuple

import orjson

from annotator.model.change import Image, Table
from annotator.model.codebook import Scalar
from annotator.model.ids import STANDING_ENTITIES
from annotator.store import tables
from annotator.store.connection import translated
from annotator.store.project import Project


class RawStatement(NamedTuple):
    """A statement without a model: `seq` is its place in this file; each span is [start, end, role, value], sorted; `values`
    holds no empty lists."""

    seq: int
    id: str
    article: str
    type: str
    coder: str
    layer: str
    round: int
    codebook: str
    note: str
    unsure: int
    created: str
    updated: str
    spans: list[list[Any]]
    values: dict[str, list[Scalar]]


class RawState(NamedTuple):
    """An assignment without a model."""

    article: str
    coder: str
    layer: str
    round: int
    state: str
    reason: str


@contextmanager
def snapshot(project: Project) -> Iterator[None]:
    """What is read inside is one state of the project, whatever is written meanwhile by others."""
    connection = project._db.conn
    if connection.in_transaction:
        yield
        return
    with translated(project.path):
        connection.execute("BEGIN")
        try:
            yield
        finally:
            connection.execute("ROLLBACK")


def statements_by_article(
    project: Project, *, coders: Sequence[str] = (), layer: str = "", types: Sequence[str] = ()
) -> Iterator[tuple[str, list[RawStatement]]]:
    """Each article that has statements, by id, with all of them that the filters let through, in no particular order.

    No filter lets everything through."""
    clauses = ["1"]
    parameters: list[str] = []
    for column, wanted in (("coder", coders), ("layer", (layer,) if layer else ()), ("type", types)):
        if wanted:
            clauses.append(f"{column} IN ({','.join('?' * len(wanted))})")
            parameters.extend(wanted)
    rows = project._db.conn.execute(f"{_STATEMENTS} WHERE {' AND '.join(clauses)} ORDER BY article", parameters)
    yield from ((article, list(group)) for article, group in groupby(_raw(project, rows), itemgetter(2)))


def statements_at(project: Project, places: Sequence[int]) -> Iterator[RawStatement]:
    """The statements at these places, by article."""
    sql = f"{_STATEMENTS} WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY article"
    yield from _raw(project, project._db.conn.execute(sql, (orjson.dumps(list(places)).decode(),)))


_STATEMENTS = """
SELECT seq, id, article, type, coder, layer, round, codebook, note, unsure, created, updated,
  (SELECT json_group_array(json_array(start, end, role, value)) FROM span WHERE span.statement = seq),
  (SELECT json_group_array(json_array(field, coalesce(option, entity, link, date, text, iif(flag IS NULL, number, flag)),
     iif(flag IS NOT NULL, 1, iif(typeof(number) = 'real', 2, 0)))) FROM value WHERE value.statement = seq)
FROM statement INDEXED BY statement_article
"""
"""One row a statement with its spans and values as JSON: a third faster than three queries. Both come in the order of
their primary keys. JSON would round a number that is no integer, so those are read again, one by one."""
_AT_ONCE = 256
_REAL = "SELECT number FROM value WHERE statement = ? AND field = ? AND ordinal = ?"


def _raw(project: Project, cursor: Cursor) -> Iterator[RawStatement]:
    loads = orjson.loads
    for *columns, spans, packed_values in chain.from_iterable(iter(lambda: cursor.fetchmany(_AT_ONCE), [])):
        values: dict[str, list[Scalar]] = {}
        for field, value, form in loads(packed_values):
            if form:
                value = bool(value) if form == 1 else _real(project, columns[0], field, len(values.get(field, ())))
            if field in values:
                values[field].append(value)
            else:
                values[field] = [value]
        yield RawStatement._make((*columns, loads(spans), values))


def _real(project: Project, seq: int, field: str, ordinal: int) -> float:
    (number,) = project._db.conn.execute(_REAL, (seq, field, ordinal)).fetchone()
    return float(number)


def states_by_article(project: Project) -> Iterator[tuple[str, list[RawState]]]:
    """Each article that has assignments, by id, with all of them."""
    sql = "SELECT article, coder, layer, round, state, reason FROM assignment ORDER BY article"
    rows = (RawState(*row) for row in project._db.conn.execute(sql))
    yield from ((article, list(group)) for article, group in groupby(rows, itemgetter(0)))


def article_ids(project: Project) -> Iterator[str]:
    """Every article's id, in order."""
    for (article,) in project._db.conn.execute("SELECT id FROM article ORDER BY id"):
        yield article


def article_and_text(project: Project, article: str) -> tuple[Image, str]:
    """An article's image with its text. Raises KeyError when there is no such article."""
    columns = ", ".join(f"article.{column}" for column in tables.FORMS[Table.ARTICLE].columns)
    sql = f"SELECT {columns}, body FROM article JOIN text ON text.sha256 = article.sha256 WHERE article.id = ?"
    row = project._db.conn.execute(sql, (article,)).fetchone()
    if row is None:
        raise KeyError(article)
    return tables.row_image(Table.ARTICLE, row[:-1]), row[-1]


def sources_of(project: Project, article: str) -> dict[str, list[str]]:
    """Gold statement → the statements that it was settled from, for one article."""
    found: dict[str, list[str]] = {}
    sql = "SELECT gold, source FROM decision WHERE article = ? AND gold IS NOT NULL ORDER BY gold, source"
    for gold, source in project._db.conn.execute(sql, (article,)):
        found.setdefault(gold, []).append(source)
    return found


def article_count(project: Project) -> int:
    """How many articles there are."""
    (count,) = project._db.conn.execute("SELECT count(*) FROM article").fetchone()
    return int(count)


def known_provenance(project: Project, article: str) -> set[tuple[str, str, str]]:
    """What is kept of where an article came from: (origin, kind, details as JSON)."""
    sql = "SELECT origin, kind, details FROM provenance WHERE article = ?"
    return {(origin, kind, details) for origin, kind, details in project._db.conn.execute(sql, (article,))}


def known_statements(project: Project, statements: Sequence[str]) -> set[str]:
    """Those of these statements that are in the project, in whichever article."""
    found: set[str] = set()
    for begin in range(0, len(statements), 500):
        chunk = statements[begin : begin + 500]
        sql = f"SELECT id FROM statement WHERE id IN ({','.join('?' * len(chunk))})"
        found.update(row for (row,) in project._db.conn.execute(sql, chunk))
    return found


def is_untouched(project: Project) -> bool:
    """Whether a project is as new: no article, no statement, no entity but the standing ones."""
    sql = (
        "SELECT NOT EXISTS (SELECT 1 FROM article) AND NOT EXISTS (SELECT 1 FROM statement)"
        f" AND NOT EXISTS (SELECT 1 FROM entity WHERE id NOT IN ({','.join('?' * len(STANDING_ENTITIES))}))"
    )
    (answer,) = project._db.conn.execute(sql, sorted(STANDING_ENTITIES)).fetchone()
    return bool(answer)


def data_version(project: Project) -> int:
    """A number that is another one after any other connection has written to the file."""
    (version,) = project._db.conn.execute("PRAGMA data_version").fetchone()
    return int(version)

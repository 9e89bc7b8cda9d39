"""Long reads for the writers: statements grouped by article as plain tuples, in constant memory and one snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby, islice
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

from annotator.model.change import Image, Table
from annotator.model.codebook import Scalar
from annotator.store import tables
from annotator.store.connection import translated
from annotator.store.project import Project

RawSpan: TypeAlias = tuple[int, int, int, str, int | None]
"""(statement's seq, start, end, role, value), as SQLite gives it."""


class RawStatement(NamedTuple):
    """A statement without a model: `seq` is its place in this file, `spans` are sorted, `values` holds no empty lists."""

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
    spans: list[RawSpan]
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
    """Each article that has statements, by id, with all of them that the filters let through, in no particular order."""
    clauses, parameters = ["1"], []
    for column, wanted in (("coder", coders), ("layer", (layer,) if layer else ()), ("type", types)):
        if wanted:
            clauses.append(f"{column} IN ({','.join('?' * len(wanted))})")
            parameters.extend(wanted)
    sql = (
        "SELECT seq, id, article, type, coder, layer, round, codebook, note, unsure, created, updated"
        f" FROM statement INDEXED BY statement_article WHERE {' AND '.join(clauses)} ORDER BY article"
    )
    yield from ((article, list(group)) for article, group in groupby(_filled(project, sql, parameters), itemgetter(2)))


def _filled(project: Project, sql: str, parameters: Sequence[Any]) -> Iterator[RawStatement]:
    execute = project._db.conn.execute
    cursor = execute(sql, parameters)
    while rows := list(islice(cursor, 500)):
        found = {row[0]: RawStatement(*row, [], {}) for row in rows}
        marks = ",".join("?" * len(found))
        spans = f"SELECT statement, start, end, role, value FROM span WHERE statement IN ({marks}) ORDER BY statement, ordinal"
        for span in execute(spans, tuple(found)):
            found[span[0]].spans.append(span)
        values = (
            "SELECT statement, field, coalesce(option, entity, link, number, date, text), flag FROM value"
            f" WHERE statement IN ({marks}) ORDER BY statement, field, ordinal"
        )
        for seq, field, value, flag in execute(values, tuple(found)):
            found[seq].values.setdefault(field, []).append(value if flag is None else bool(flag))
        yield from found.values()


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

"""Statements read for drawing, in SQL: all of an article's, some, those of a stretch, or page by page in the text's order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlite_utils import Database

from annotator.model.ids import ArticleId, CoderId, StatementId
from annotator.model.statement import TextPlace

BETWEEN, WITHIN = "\x1e", "\x1f"
"""What separates two spans or values, and the parts of one, in a MarkRow."""

_SELECT = """
SELECT id, type, codebook, coder, layer, round, start,
  (SELECT group_concat(span.start || char(31) || span.end || char(31) || role, char(30)) FROM span
    WHERE span.statement = statement.seq),
  (SELECT group_concat(field || char(31) || coalesce(option, entity, link, number, date, flag, 'text'), char(30))
    FROM value WHERE value.statement = statement.seq)
FROM statement
"""
# Both sub-queries scan a primary key that begins with the statement, so that their rows come by ordinal, and by field and
# ordinal. An ORDER BY inside them would double the time of the whole.


class MarkRow(NamedTuple):
    """A statement read for drawing. `start` is where its first fragment begins, -1 without one. `spans` is "start end role"
    for each span in order, `values` is "field value" for each value by field and ordinal, with the separators above: most
    statements of an article share a few forms of it, so that what follows from it can be looked up instead of worked out."""

    id: StatementId
    type: str
    codebook: str
    coder: CoderId
    layer: str
    round: int
    start: int
    spans: str | None
    values: str | None


class MarkRows:
    """Reads one article's statements for drawing, one coder's or everyone's (None), in the order of the text."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self, article: ArticleId, coder: CoderId | None) -> list[MarkRow]:
        """All of them."""
        return self._rows(article, coder)

    def some(self, article: ArticleId, coder: CoderId | None, only: Sequence[StatementId]) -> list[MarkRow]:
        """Those of them with these ids."""
        return self._rows(article, coder, f" AND id IN ({','.join('?' * len(only))})", only)

    def between(self, article: ArticleId, coder: CoderId | None, first: int, last: int) -> list[MarkRow]:
        """Those that begin at a position from `first` to `last`."""
        return self._rows(article, coder, " AND start BETWEEN ? AND ?", (first, last))

    def after(
        self, article: ArticleId, coder: CoderId | None, after: TextPlace, limit: int
    ) -> tuple[list[MarkRow], TextPlace | None]:
        """The next ones after a place, and the place of the last of them; None when there are no more."""
        rows = self._rows(article, coder, " AND (start, id) > (?, ?)", after, limit)
        return rows, TextPlace(rows[-1].start, rows[-1].id) if len(rows) == limit else None

    def ids(self, article: ArticleId, coder: CoderId | None) -> list[StatementId]:
        """The ids alone."""
        own, parameters = _owner(article, coder)
        sql = f"SELECT id FROM statement WHERE article = ?{own} ORDER BY start, id"
        return [StatementId(row) for (row,) in self._db.conn.execute(sql, parameters)]

    def _rows(
        self,
        article: ArticleId,
        coder: CoderId | None,
        where: str = "",
        parameters: Iterable[object] = (),
        limit: int = -1,
    ) -> list[MarkRow]:
        own, owner = _owner(article, coder)
        sql = f"{_SELECT} WHERE article = ?{own}{where} ORDER BY start, id LIMIT ?"
        return [MarkRow(*row) for row in self._db.conn.execute(sql, (*owner, *parameters, limit))]


def _owner(article: ArticleId, coder: CoderId | None) -> tuple[str, tuple[str, ...]]:
    return ("", (article,)) if coder is None else (" AND +coder = ?", (article, coder))

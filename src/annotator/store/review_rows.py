"""The review list in SQL: pages of entries with their articles, and counts. Rows are tuples; words are made above."""

from __future__ import annotations

from typing import NamedTuple

from sqlite_utils import Database

_COLUMNS = (
    "review.id, review.statement, review.article, article.title, review.field, review.cause, review.reason,"
    " codebook.number, coder.name, review.state, review.created"
)
_FROM = (
    "FROM review JOIN article ON article.id = review.article LEFT JOIN codebook ON codebook.id = review.version"
    " LEFT JOIN coder ON coder.id = review.coder"
)


class RawReview(NamedTuple):
    """An entry with the words of what it points at; `version` counts from 1, None without one."""

    id: str
    statement: str
    article: str
    article_title: str
    field: str
    cause: str
    reason: str
    version: int | None
    coder: str | None
    state: str
    created: str


class ReviewRows:
    """Asks one connection."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def page(self, *, state: str, limit: int, offset: int) -> list[RawReview]:
        """Entries in this state, the oldest first."""
        sql = (
            f"SELECT {_COLUMNS} {_FROM} WHERE review.id IN"
            " (SELECT id FROM review WHERE state = ? ORDER BY created, id LIMIT ? OFFSET ?) ORDER BY review.created, review.id"
        )
        return [RawReview(*row) for row in self._db.conn.execute(sql, (state, limit, offset))]

    def of_statement(self, statement: str, *, state: str) -> list[RawReview]:
        """The entries of one statement in this state, the oldest first."""
        sql = f"SELECT {_COLUMNS} {_FROM} WHERE review.statement = ? AND review.state = ? ORDER BY review.created, review.id"
        return [RawReview(*row) for row in self._db.conn.execute(sql, (statement, state))]

    def count(self, *, state: str) -> tuple[int, int]:
        """How many entries are in this state, and of how many statements."""
        sql = "SELECT count(*), count(DISTINCT statement) FROM review WHERE state = ?"
        entries, statements = self._db.conn.execute(sql, (state,)).fetchone()
        return int(entries), int(statements)

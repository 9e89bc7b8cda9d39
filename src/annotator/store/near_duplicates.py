"""What the last search for near-duplicates found. Derived from the texts like the index: outside the journal, and rows of
articles that are gone or that a person told apart count for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from annotator.model.ids import ArticleId, RowId
from annotator.store.connection import translated
from annotator.store.project import Project
from annotator.store.reading import Reader

TOLD_APART = "not_duplicates:"
"""What the ids of the settings begin with that say of two articles that they are no duplicates."""

IS_ALIKE = (
    "EXISTS (SELECT 1 FROM article WHERE id = pair.first) AND EXISTS (SELECT 1 FROM article WHERE id = pair.second)"
    f" AND NOT EXISTS (SELECT 1 FROM setting WHERE id = '{TOLD_APART}' || pair.first || ':' || pair.second)"
)
LIVE_PAIRS = f"(SELECT first, second FROM near_duplicate pair WHERE {IS_ALIKE})"


class AlikePair(NamedTuple):
    """Two articles that are nearly the same, `first` with the smaller id: see `analysis.near_duplicates.Alike`."""

    first: ArticleId
    second: ArticleId
    sequences: float
    words: float
    same: bool


def told_apart_id(one: ArticleId, other: ArticleId) -> RowId:
    """The id of the setting that says that two articles are no duplicates, whichever is named first."""
    first, second = sorted((one, other))
    return RowId(f"{TOLD_APART}{first}:{second}")


def keep_pairs(project: Project, pairs: Iterable[AlikePair], *, compared: int) -> None:
    """Keep these pairs instead of all that were known, in one transaction; `compared` is the last text that was looked at."""
    connection = project._db.conn
    with translated(project.path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("DELETE FROM near_duplicate")
            rows = ((*sorted((pair.first, pair.second)), *pair[2:]) for pair in pairs)
            connection.executemany("INSERT OR REPLACE INTO near_duplicate VALUES (?,?,?,?,?)", rows)
            connection.execute("UPDATE index_state SET value = ? WHERE id = 'compared_text'", (compared,))
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def live_pairs(read: Reader) -> Iterator[AlikePair]:
    """The pairs that count, the most alike first."""
    sql = (
        f"SELECT first, second, sequences, words, same FROM near_duplicate pair WHERE {IS_ALIKE}"
        " ORDER BY same DESC, sequences DESC, first, second"
    )
    for first, second, sequences, words, same in read._db.conn.execute(sql):
        yield AlikePair(ArticleId(first), ArticleId(second), sequences, words, bool(same))


def last_text(read: Reader) -> int:
    """The number of the text that came last; 0 without any."""
    return int(read._db.conn.execute("SELECT coalesce(max(id), 0) FROM text").fetchone()[0])


def compared_until(read: Reader) -> int:
    """The number of the last text that the last search looked at; 0 when there was none."""
    sql = "SELECT value FROM index_state WHERE id = 'compared_text'"
    return int(read._db.conn.execute(sql).fetchone()[0])


def not_compared(read: Reader) -> int:
    """How many articles came since the last search."""
    sql = "SELECT count(*) FROM article JOIN text ON text.sha256 = article.sha256 WHERE text.id > ?"
    return int(read._db.conn.execute(sql, (compared_until(read),)).fetchone()[0])


def article_texts(read: Reader) -> Iterator[tuple[ArticleId, str]]:
    """Every article with its text, in the order in which the texts came."""
    sql = "SELECT article.id, text.body FROM text JOIN article ON article.id = :id WHERE text.id = :row"
    numbers = read._db.conn.execute(
        "SELECT text.id, article.id FROM article JOIN text ON text.sha256 = article.sha256 ORDER BY text.id"
    ).fetchall()
    for row, article in numbers:
        found: Sequence[Any] | None = read._db.conn.execute(sql, {"row": row, "id": article}).fetchone()
        if found is not None:
            yield ArticleId(found[0]), found[1]

"""The lists of the window in SQL: pages of articles and of statements, and counts. Rows are tuples; words are made above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from annotator.model.article import ArticleState
from annotator.model.ids import ArticleId, CoderId, EntityId, StatementId
from annotator.store.reading import Reader
from annotator.store.search import match_expression


@dataclass(frozen=True)
class Desk:
    """Whose view of the articles: states and counts are this coder's, in this layer and round."""

    coder: CoderId | None
    layer: str = "coding"
    round: int = 1


@dataclass(frozen=True)
class StatementFilter:
    """Which statements, in which order. `sort` is "" (place in the text), a field's id, or a column of the table."""

    article: ArticleId | None = None
    coder: CoderId | None = None
    """Only this coder's; None: everyone's."""
    text: str = ""
    sort: str = ""
    descending: bool = False


# A plus keeps a condition from choosing the index: of an article’s statements those of one coder are few, of a coder’s
# statements those of one article are found only by reading all of them.
_COUNT = (
    "(SELECT count(*) FROM statement WHERE statement.article = article.id AND +statement.coder = :coder"
    " AND statement.layer = :layer AND statement.round = :round)"
)
_STATE = (
    "CASE WHEN coalesce(assignment.state, 'to_do') = 'to_do' THEN"
    f" CASE WHEN EXISTS {_COUNT.replace('count(*)', '1')} THEN 'in_progress' ELSE 'to_do' END ELSE assignment.state END"
)
_ARTICLES = (
    "FROM article LEFT JOIN assignment INDEXED BY assignment_article ON assignment.article = article.id"
    " AND assignment.coder = :coder AND assignment.layer = :layer AND assignment.round = :round"
)
_SORTED = {
    "coder": "coder.name COLLATE NOCASE",
    "words": "(SELECT quote FROM span WHERE span.statement = statement.seq AND span.role = 'statement' ORDER BY start LIMIT 1)",
    "article": "article.title COLLATE NOCASE",
    "created": "statement.created",
}
_NAMED = "LEFT JOIN entity ON entity.id = value.entity LEFT JOIN entity AS kept ON kept.id = entity.merged_into"
_BY_FIELD = (
    "(SELECT coalesce(kept.name, entity.name, value.option, value.number, value.date, value.text, value.flag) FROM value"
    f" {_NAMED} WHERE value.statement = statement.seq AND value.field = :field"
    " ORDER BY value.ordinal LIMIT 1) COLLATE NOCASE"
)


def _order(chosen: StatementFilter) -> str:
    """The table's order in SQL. Inside one article it is the index's own, which costs nothing."""
    way = "DESC" if chosen.descending else "ASC"
    text = (
        ["statement.start", "statement.id"] if chosen.article else ["article.rowid", "statement.start", "statement.id"]
    )
    if not chosen.sort:
        return ", ".join(f"{key} {way}" for key in text)
    key = _SORTED.get(chosen.sort, _BY_FIELD)
    return f"{key} IS NULL, {key} {way}, {', '.join(text)}"


class Lists:
    """Pages and counts of one project."""

    def __init__(self, db: Database, read: Reader) -> None:
        self._db = db
        self._read = read

    def articles(
        self, desk: Desk, *, text: str = "", state: ArticleState | None = None, limit: int = -1, offset: int = 0
    ) -> list[tuple[Any, ...]]:
        """(id, title, source, published, language, state, reason, statements) in the order of import."""
        where, parameters = self._article_filter(desk, text, state)
        sql = (
            "SELECT article.id, article.title, article.source, article.published, article.language,"
            f" {_STATE}, coalesce(assignment.reason, ''), {_COUNT} {_ARTICLES} WHERE {where}"
            " ORDER BY article.rowid LIMIT :limit OFFSET :offset"
        )
        return self._db.conn.execute(sql, {**parameters, "limit": limit, "offset": offset}).fetchall()

    def article_count(self, desk: Desk, *, text: str = "", state: ArticleState | None = None) -> int:
        """How many articles the filter lets through."""
        if not text and state is None:
            return int(self._db.conn.execute("SELECT count(*) FROM article").fetchone()[0])
        where, parameters = self._article_filter(desk, text, state)
        (count,) = self._db.conn.execute(f"SELECT count(*) {_ARTICLES} WHERE {where}", parameters).fetchone()
        return int(count)

    def article_row(self, desk: Desk, article: ArticleId) -> tuple[Any, ...] | None:
        """One article's row as in `articles`, or None."""
        sql = (
            "SELECT article.id, article.title, article.source, article.published, article.language,"
            f" {_STATE}, coalesce(assignment.reason, ''), {_COUNT} {_ARTICLES} WHERE article.id = :article"
        )
        row: tuple[Any, ...] | None = self._db.conn.execute(sql, {**desk.__dict__, "article": article}).fetchone()
        return row

    def article_place(
        self, desk: Desk, article: ArticleId, *, text: str = "", state: ArticleState | None = None
    ) -> int:
        """How many articles stand before this one in the filtered list."""
        where, parameters = self._article_filter(desk, text, state)
        sql = (
            f"SELECT count(*) {_ARTICLES} WHERE {where}"
            " AND article.rowid < (SELECT rowid FROM article WHERE id = :article)"
        )
        return int(self._db.conn.execute(sql, {**parameters, "article": article}).fetchone()[0])

    def finished(self, desk: Desk) -> int:
        """How many articles this coder has finished: done, nothing found, skipped."""
        sql = (
            "SELECT count(*) FROM assignment WHERE coder = :coder AND layer = :layer AND round = :round"
            " AND state IN ('done', 'nothing_found', 'skipped')"
        )
        return int(self._db.conn.execute(sql, desk.__dict__).fetchone()[0])

    def _article_filter(self, desk: Desk, text: str, state: ArticleState | None) -> tuple[str, dict[str, Any]]:
        parameters: dict[str, Any] = {**desk.__dict__}
        where = "1"
        if text.strip():
            parameters["like"] = f"%{escaped(text.strip())}%"
            where = r"(article.title LIKE :like ESCAPE '\' OR article.source LIKE :like ESCAPE '\'"
            parameters["match"] = match_expression(text)
            if parameters["match"]:
                where += (
                    " OR article.sha256 IN (SELECT text.sha256 FROM article_index JOIN text ON text.id = article_index.rowid"
                    " WHERE article_index MATCH :match)"
                )
            where += ")"
        if state is not None:
            parameters["state"] = state.value
            where += f" AND {_STATE} = :state"
        return where, parameters

    def statements(self, chosen: StatementFilter, *, limit: int = -1, offset: int = 0) -> list[tuple[Any, ...]]:
        """(id, article, article title, coder name, first start) of the statements that the filter lets through."""
        where, parameters = self._statement_filter(chosen)
        sql = (
            f"SELECT statement.id, statement.article, article.title, coder.name, statement.start"
            " FROM statement JOIN article ON article.id = statement.article JOIN coder ON coder.id = statement.coder"
            f" WHERE {where} ORDER BY {_order(chosen)} LIMIT :limit OFFSET :offset"
        )
        parameters.update(limit=limit, offset=offset, field=chosen.sort)
        return self._db.conn.execute(sql, parameters).fetchall()

    def statement_count(self, chosen: StatementFilter) -> int:
        """How many statements the filter lets through."""
        where, parameters = self._statement_filter(chosen)
        return int(self._db.conn.execute(f"SELECT count(*) FROM statement WHERE {where}", parameters).fetchone()[0])

    def _statement_filter(self, chosen: StatementFilter) -> tuple[str, dict[str, Any]]:
        where, parameters = "1", dict[str, Any]()
        if chosen.article is not None:
            where, parameters["article"] = "statement.article = :article", chosen.article
        if chosen.coder is not None:
            where += f" AND {'+' if chosen.article else ''}statement.coder = :coder"
            parameters["coder"] = chosen.coder
        if chosen.text.strip():
            parameters["like"] = f"%{escaped(chosen.text.strip())}%"
            where += (
                " AND statement.seq IN (SELECT statement FROM span WHERE quote LIKE :like ESCAPE '\\' UNION"
                f" SELECT value.statement FROM value {_NAMED}"
                " WHERE coalesce(kept.name, entity.name) LIKE :like ESCAPE '\\' UNION"
                " SELECT statement FROM value WHERE text LIKE :like ESCAPE '\\' OR option LIKE :like ESCAPE '\\')"
            )
        return where, parameters

    def place_in_article(self, statement: StatementId, coder: CoderId | None) -> tuple[int, int]:
        """(number from 1, of how many) of a statement among those of its article, one coder's or everyone's (None)."""
        here = self._db.conn.execute("SELECT article, start FROM statement WHERE id = ?", (statement,)).fetchone()
        if here is None:
            return 0, 0
        own = "" if coder is None else " AND +coder = :coder"
        count = f"SELECT count(*) FROM statement WHERE article = :article{own}"
        sql = f"SELECT ({count} AND (start, id) <= (:start, :id)), ({count})"
        parameters = {"id": statement, "coder": coder, "article": here[0], "start": here[1]}
        number, of = self._db.conn.execute(sql, parameters).fetchone()
        return int(number), int(of)

    def statement_place(self, chosen: StatementFilter, statement: StatementId) -> int | None:
        """How many statements stand before this one in the filtered and sorted table; None when it is not in it."""
        where, parameters = self._statement_filter(chosen)
        sql = (
            f"SELECT place FROM (SELECT statement.id AS id, row_number() OVER (ORDER BY {_order(chosen)}) - 1 AS place"
            f" FROM statement JOIN article ON article.id = statement.article JOIN coder ON coder.id = statement.coder"
            f" WHERE {where}) WHERE id = :id"
        )
        found = self._db.conn.execute(sql, {**parameters, "field": chosen.sort, "id": statement}).fetchone()
        return None if found is None else int(found[0])

    def last_made(self, desk: Desk, article: ArticleId | None, *, since: int = 0, limit: int = 1) -> list[StatementId]:
        """The statements that this coder made last in this layer and round, the newest first: of one article or of all,
        only those made after the row `since` (see `newest`)."""
        where = "coder = :coder AND layer = :layer AND round = :round AND seq > :since"
        if article is not None:
            where = f"article = :article AND +{where}"
        parameters = {**desk.__dict__, "article": article, "since": since, "limit": limit}
        sql = f"SELECT id FROM statement WHERE {where} ORDER BY seq DESC LIMIT :limit"
        return [StatementId(row) for (row,) in self._db.conn.execute(sql, parameters)]

    def newest(self) -> int:
        """The row of the statement that was written last; 0 without any."""
        return int(self._db.conn.execute("SELECT coalesce(max(seq), 0) FROM statement").fetchone()[0])

    def entity_uses_in(self, article: ArticleId) -> dict[EntityId, int]:
        """How many values of the article's statements name each entity."""
        sql = (
            "SELECT value.entity, count(*) FROM statement CROSS JOIN value ON value.statement = statement.seq"
            " WHERE statement.article = ? AND value.entity IS NOT NULL GROUP BY value.entity"
        )
        return {EntityId(entity): count for entity, count in self._db.conn.execute(sql, (article,))}

    def entities_lately(self, *, statements: int = 500) -> dict[EntityId, str]:
        """The entities that the statements made last name, each with when such a statement was changed last."""
        sql = (
            "SELECT value.entity, max(late.updated) FROM (SELECT seq, updated FROM statement ORDER BY seq DESC LIMIT ?) AS late"
            " CROSS JOIN value ON value.statement = late.seq WHERE value.entity IS NOT NULL GROUP BY value.entity"
        )
        return {EntityId(entity): last for entity, last in self._db.conn.execute(sql, (statements,))}

    def counts(self) -> dict[str, dict[str, int]]:
        """Statements by coder name, by type and by layer; articles by state of their assignments: for `annotator show`."""
        queries = {
            "coders": "SELECT coder.name, count(statement.seq) FROM coder LEFT JOIN statement ON statement.coder = coder.id"
            " GROUP BY coder.id ORDER BY coder.name",
            "types": "SELECT type, count(*) FROM statement GROUP BY type ORDER BY type",
            "layers": "SELECT layer, count(*) FROM statement GROUP BY layer ORDER BY layer",
            "states": "SELECT state, count(*) FROM assignment GROUP BY state ORDER BY state",
            "entities": "SELECT type, count(*) FROM entity GROUP BY type ORDER BY type",
            "totals": "SELECT 'articles', count(*) FROM article UNION ALL SELECT 'statements', count(*) FROM statement"
            " UNION ALL SELECT 'steps', count(*) FROM step",
        }
        return {name: dict(self._db.conn.execute(sql).fetchall()) for name, sql in queries.items()}

    def neighbours(self, article: ArticleId) -> Sequence[ArticleId]:
        """The article before and the one after, in the order of import, where there are such."""
        sql = (
            "SELECT (SELECT id FROM article WHERE rowid < here.rowid ORDER BY rowid DESC LIMIT 1),"
            " (SELECT id FROM article WHERE rowid > here.rowid ORDER BY rowid LIMIT 1) FROM article here WHERE id = ?"
        )
        row = self._db.conn.execute(sql, (article,)).fetchone() or ()
        return tuple(ArticleId(found) for found in row if found is not None)


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

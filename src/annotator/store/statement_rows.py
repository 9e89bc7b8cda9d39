"""Statements read for a table, a screen at a time: their images with what a line says of their article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import orjson
from sqlite_utils import Database

from annotator.model.change import Image
from annotator.store import statements


class StatementRead(NamedTuple):
    """A statement as it stands. `quotes` are its fragments' words in order; `on_review`: it has an open entry there."""

    place: int
    image: Image
    title: str
    source: str
    published: str
    quotes: tuple[str, ...]
    on_review: bool


class StatementRows:
    """Reads statements by their places."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def rows(self, places: Sequence[int]) -> list[StatementRead]:
        """The statements at these places, in this order; those that are gone are left out. At most a few hundred at once."""
        listed = orjson.dumps(list(places)).decode()
        where = "seq IN (SELECT value FROM json_each(?))"
        images = {image["id"]: image for image in statements.read_images(self._db, where, (listed,))}
        sql = (
            "SELECT statement.seq, statement.id, article.title, article.source, article.published,"
            " (SELECT json_group_array(quote) FROM span WHERE span.statement = statement.seq AND role = 'statement'),"
            " EXISTS (SELECT 1 FROM review WHERE review.statement = statement.id AND review.state = 'open')"
            " FROM statement CROSS JOIN article ON article.id = statement.article"
            " WHERE statement.seq IN (SELECT value FROM json_each(?))"
        )
        found = {
            seq: StatementRead(seq, images[id_], title, source, published, tuple(orjson.loads(quotes)), bool(review))
            for seq, id_, title, source, published, quotes, review in self._db.conn.execute(sql, (listed,))
        }
        return [found[place] for place in places if place in found]

    def ids(self, places: Sequence[int]) -> list[str]:
        """The ids of the statements at these places, ascending by place."""
        listed = orjson.dumps(list(places)).decode()
        sql = "SELECT id FROM statement WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq"
        return [row for (row,) in self._db.conn.execute(sql, (listed,))]

    def place_of(self, statement: str) -> int | None:
        """The place of a statement, or None when it is gone."""
        row = self._db.conn.execute("SELECT seq FROM statement WHERE id = ?", (statement,)).fetchone()
        return None if row is None else int(row[0])

    def article_heads(self, articles: Sequence[str]) -> dict[str, str]:
        """The titles of these articles by id."""
        sql = "SELECT id, title FROM article WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._db.conn.execute(sql, (orjson.dumps(list(articles)).decode(),)).fetchall())

    def sources(self) -> dict[str, int]:
        """How many articles come from each source; the nameless one left out."""
        sql = "SELECT source, count(*) FROM article WHERE source <> '' GROUP BY source ORDER BY count(*) DESC, source"
        return dict(self._db.conn.execute(sql).fetchall())

    def tags(self) -> dict[str, int]:
        """How many articles carry each tag."""
        sql = (
            "SELECT tag.value, count(*) FROM article JOIN json_each(article.metadata, '$.tags') tag"
            " WHERE article.metadata LIKE '%\"tags\"%' AND json_type(article.metadata, '$.tags') = 'array'"
            " AND tag.type = 'text' GROUP BY tag.value ORDER BY 2 DESC, 1"
        )
        return dict(self._db.conn.execute(sql).fetchall())

    def value_counts(self, field: str, column: str) -> dict[str, int]:
        """How many statements name each option, entity or flag in a field."""
        if column == "entity":
            sql = "SELECT entity, count(*) FROM value WHERE field = ? AND entity IS NOT NULL GROUP BY entity"
        else:
            sql = f"SELECT {column}, count(*) FROM value WHERE field = ? AND {column} IS NOT NULL GROUP BY {column}"
        return {str(value): count for value, count in self._db.conn.execute(sql, (field,))}

    def attribute_counts(self, column: str) -> dict[str, int]:
        """How many statements there are of each coder, type, layer, round or codebook version."""
        if column == "coder":
            sql = "SELECT coder, count(*) FROM statement INDEXED BY statement_coder GROUP BY coder"
        else:
            name = {"version": "codebook"}.get(column, column)
            sql = f"SELECT {name}, count(*) FROM statement INDEXED BY statement_kind GROUP BY {name}"
        return {str(value): count for value, count in self._db.conn.execute(sql)}

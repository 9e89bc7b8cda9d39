"""Where entities are used, in SQL: counts, and pages of the statements that name them. Ids are taken as they stand in the
rows: whoever asks names an entity together with those that were merged into it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlite_utils import Database

from annotator.model.ids import ArticleId, EntityId, FieldId, StatementId, TypeId

_CHUNK = 500


class UsageRow(NamedTuple):
    """One value that names an entity, with the words of its statement's first fragment ("" at article scope)."""

    statement: StatementId
    field: FieldId
    entity: EntityId
    article: ArticleId
    article_title: str
    published: str
    coder_name: str
    type: TypeId
    codebook: str
    words: str


class EntityUsages:
    """Reads one connection. Served by the index of values by entity and field."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def counts(self, entities: Iterable[EntityId]) -> dict[EntityId, int]:
        """How many values name each of these entities; those that none names are left out."""
        found: dict[EntityId, int] = {}
        for chunk in _chunks(entities):
            sql = f"SELECT entity, count(*) FROM value WHERE entity IN ({_marks(chunk)}) GROUP BY entity"
            found.update((EntityId(entity), count) for entity, count in self._db.conn.execute(sql, chunk))
        return found

    def all_counts(self) -> dict[EntityId, int]:
        """How many values name each entity, of all that any names: one pass over the index."""
        sql = "SELECT entity, count(*) FROM value WHERE entity IS NOT NULL GROUP BY entity"
        return {EntityId(entity): count for entity, count in self._db.conn.execute(sql)}

    def statement_count(self, entities: Iterable[EntityId]) -> int:
        """How many statements name any of these entities, each counted once."""
        chosen = tuple(entities)
        sql = f"SELECT count(DISTINCT statement) FROM value WHERE entity IN ({_marks(chosen)})"
        return int(self._db.conn.execute(sql, chosen).fetchone()[0])

    def value_count(self, entities: Iterable[EntityId]) -> int:
        """How many values name any of these entities: the length of the list that `page` pages through."""
        chosen = tuple(entities)
        sql = f"SELECT count(*) FROM value WHERE entity IN ({_marks(chosen)})"
        return int(self._db.conn.execute(sql, chosen).fetchone()[0])

    def page(self, entities: Iterable[EntityId], *, limit: int, offset: int = 0) -> list[UsageRow]:
        """A page of the values that name any of these entities: by entity, field and the making of the statements, which is
        the index's own order."""
        chosen = tuple(entities)
        sql = (
            "SELECT statement.id, named.field, named.entity, article.id, article.title, article.published, coder.name,"
            " statement.type, statement.codebook, coalesce((SELECT quote FROM span WHERE span.statement = statement.seq"
            " AND span.role = 'statement' ORDER BY span.start LIMIT 1), '')"
            " FROM (SELECT entity, field, statement FROM value"
            f" WHERE entity IN ({_marks(chosen)}) ORDER BY entity, field, statement LIMIT ? OFFSET ?) AS named"
            " JOIN statement ON statement.seq = named.statement JOIN article ON article.id = statement.article"
            " JOIN coder ON coder.id = statement.coder ORDER BY named.entity, named.field, named.statement"
        )
        rows = self._db.conn.execute(sql, (*chosen, limit, offset))
        return [UsageRow(*row) for row in rows]

    def used(self, entities: Iterable[EntityId]) -> set[EntityId]:
        """Those of these entities that some value names."""
        found: set[EntityId] = set()
        for chunk in _chunks(entities):
            sql = (
                f"SELECT id FROM entity WHERE id IN ({_marks(chunk)})"
                " AND EXISTS (SELECT 1 FROM value WHERE value.entity = entity.id)"
            )
            found.update(EntityId(row) for (row,) in self._db.conn.execute(sql, chunk))
        return found

    def unnamed(self) -> set[EntityId]:
        """All entities that no value names."""
        sql = "SELECT id FROM entity WHERE NOT EXISTS (SELECT 1 FROM value WHERE value.entity = entity.id)"
        return {EntityId(row) for (row,) in self._db.conn.execute(sql)}

    def organisations(self) -> Iterator[tuple[EntityId, EntityId]]:
        """(entity, organisation) of every role that has one."""
        sql = "SELECT entity, organisation FROM role WHERE organisation IS NOT NULL ORDER BY id"
        for entity, organisation in self._db.conn.execute(sql):
            yield EntityId(entity), EntityId(organisation)


def _chunks(entities: Iterable[EntityId]) -> Iterator[Sequence[EntityId]]:
    chosen = tuple(entities)
    return (chosen[begin : begin + _CHUNK] for begin in range(0, len(chosen), _CHUNK))


def _marks(chosen: Sequence[object]) -> str:
    return ",".join("?" * len(chosen))

"""Which statements a publication touches, as SQL over the value indexes: counts, places in the file, the entities."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from sqlite_utils import Database

from annotator.model.codebook import Kind
from annotator.model.condition import Condition, Equals, IsSet, Not
from annotator.model.effect_kinds import EffectKind
from annotator.model.ids import STANDING_ENTITIES, EntityId
from annotator.model.publication import Effect
from annotator.store.reading import Reader
from annotator.store.statements import value_column

_Where: TypeAlias = tuple[str, list[Any]]
_NOWHERE: _Where = ("0", [])


class TouchedCount(NamedTuple):
    """How many statements an effect touches, in how many articles."""

    statements: int
    articles: int


class Touched:
    """Asks one connection. `retyped` says which entity types become others in the same publication: an entity is counted
    as what it will be."""

    def __init__(self, db: Database, read: Reader) -> None:
        self._db = db
        self._read = read

    def count(self, effect: Effect, retyped: Mapping[str, str] | None = None) -> TouchedCount:
        """How many statements the effect touches, every coder's, layer's and version's."""
        where, parameters = self._where(effect, retyped or {})
        sql = f"SELECT count(*), count(DISTINCT article) FROM statement WHERE {where}"
        return TouchedCount(*self._db.conn.execute(sql, parameters).fetchone())

    def places(self, found: Iterable[Effect], retyped: Mapping[str, str] | None = None) -> array[int]:
        """The places in the file of all statements that one of the effects touches, ascending, each once."""
        clauses, parameters = [], []
        for effect in found:
            where, more = self._where(effect, retyped or {})
            clauses.append(f"SELECT seq FROM statement WHERE {where}")
            parameters.extend(more)
        if not clauses:
            return array("q")
        return self._read.statement_seqs(f"seq IN ({' UNION ALL '.join(clauses)})", parameters)

    def waiting(self, version: str) -> int:
        """How many statements a codebook version has left to review and nobody has settled since."""
        sql = "SELECT count(DISTINCT statement) FROM review WHERE state = 'open' AND version = ?"
        (count,) = self._db.conn.execute(sql, (version,)).fetchone()
        return int(count)

    def entities_of(self, types: Sequence[str]) -> list[EntityId]:
        """The entities of these types, but for the standing ones."""
        marks = ",".join("?" * len(types))
        rows = self._db.conn.execute(f"SELECT id FROM entity WHERE type IN ({marks}) ORDER BY id", tuple(types))
        return [EntityId(row) for (row,) in rows if row not in STANDING_ENTITIES]

    def entity_types(self) -> dict[str, str]:
        """The type of each entity."""
        return dict(self._db.conn.execute("SELECT id, type FROM entity"))

    def _where(self, effect: Effect, retyped: Mapping[str, str]) -> _Where:
        if effect.kind is EffectKind.ENTITY_TYPE_REMOVED:
            inner = "SELECT statement FROM value WHERE entity IN (SELECT id FROM entity WHERE type = ?)"
            return f"seq IN ({inner})", [effect.place[1]]
        if not effect.type:
            return _NOWHERE
        if effect.kind in (EffectKind.TYPE_REMOVED, EffectKind.TYPE_SCOPE):
            return "type = ?", [effect.type]
        found = self._inner(effect, retyped)
        return _NOWHERE if found is None else (f"type = ? AND {found[0]}", [effect.type, *found[1]])

    def _inner(self, effect: Effect, retyped: Mapping[str, str]) -> _Where | None:
        if effect.is_option:
            return "seq IN (SELECT statement FROM value WHERE field = ? AND option = ?)", [effect.field, effect.option]
        match effect.kind:
            case EffectKind.FIELD_REMOVED:
                values, parameters = self._holding(effect.type, effect.field)
                mentions = "SELECT statement FROM span WHERE role = ?"
                return f"seq IN ({values} UNION ALL {mentions})", [*parameters, effect.field]
            case EffectKind.FIELD_KIND:
                return self._in(effect.type, effect.field)
            case EffectKind.FIELD_SINGLE:
                values, parameters = self._holding(effect.type, effect.field, " AND ordinal = 1")
                return f"seq IN ({values})", parameters
            case EffectKind.FIELD_ENTITIES:
                return self._wrong_entities(effect, retyped)
            case EffectKind.FIELD_REQUIRED:
                return self._lacking(effect)
        return None

    def _holding(self, type_id: str, field: str, more: str = "") -> _Where:
        """The statements that hold a value of the field, through one index for each kind that it had in any version."""
        kinds = {
            found.kind
            for version in self._read.codebooks()
            if (statement_type := version.body.statement_type(type_id)) is not None
            and (found := statement_type.field(field)) is not None
        }
        columns = sorted({value_column(kind) for kind in kinds} or {value_column(Kind.TEXT)})
        sql = " UNION ALL ".join(
            f"SELECT statement FROM value WHERE field = ? AND {column} IS NOT NULL{more}" for column in columns
        )
        return sql, [field] * len(columns)

    def _in(self, type_id: str, field: str) -> _Where:
        sql, parameters = self._holding(type_id, field)
        return f"seq IN ({sql})", parameters

    def _wrong_entities(self, effect: Effect, retyped: Mapping[str, str]) -> _Where:
        takes = set(effect.new.entity_types) if effect.new is not None else set()
        fitting = sorted(name for name in {*takes, *retyped} if retyped.get(name, name) in takes)
        marks, standing = ",".join("?" * len(fitting)), sorted(STANDING_ENTITIES)
        sql = (
            "seq IN (SELECT value.statement FROM entity JOIN value ON value.entity = entity.id"
            f" WHERE value.field = ? AND entity.type NOT IN ({marks}) AND entity.id NOT IN (?, ?))"
        )
        return sql, [effect.field, *fitting, *standing]

    def _lacking(self, effect: Effect) -> _Where:
        new = effect.new
        if new is None:
            return _NOWHERE
        held, parameters = self._in(effect.type, effect.field)
        clauses = [f"NOT {held}"]
        for condition in (new.shown_when, new.required):
            if condition is None or isinstance(condition, bool):
                continue
            clause, more = self._condition(effect.type, condition)
            clauses.append(clause)
            parameters.extend(more)
        return " AND ".join(clauses), parameters

    def _condition(self, type_id: str, condition: Condition) -> _Where:
        if isinstance(condition, Not):
            sql, parameters = self._condition(type_id, condition.not_)
            return f"NOT {sql}", parameters
        if isinstance(condition, IsSet):
            return self._in(type_id, condition.field)
        wanted = (condition.equals,) if isinstance(condition, Equals) else condition.in_
        sql, parameters = self._holding(type_id, condition.field, f" AND {_VALUE} IN ({','.join('?' * len(wanted))})")
        times = sql.count(_VALUE)
        return f"seq IN ({sql})", [one for field in parameters[:times] for one in (field, *wanted)]


_VALUE = "coalesce(option, entity, link, number, date, text, flag)"

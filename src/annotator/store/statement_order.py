"""Putting found statements into the order of a column, and into groups. A column with few different values is gone through
value by value along its index, so that nothing is sorted; the others are sorted by SQLite."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress
from typing import Any, NamedTuple

import orjson
from sqlite_utils import Database

from annotator.model.change import Table
from annotator.model.codebook import Kind
from annotator.model.entity import resolved
from annotator.model.ids import EntityId, FieldId
from annotator.model.statement_query import StatementQuery, field_of
from annotator.store.reading import Reader
from annotator.store.statement_where import KIND_COLUMNS

FEW = 20_000
_LAYERS = ("coding", "gold")
_SORTED_BY = {
    "created": "statement.created",
    "updated": "statement.updated",
    "note": "nullif(statement.note, '') COLLATE NOCASE",
}
_FIELD_COLUMNS = {Kind.NUMBER: "number", Kind.DATE: "date", Kind.TEXT: "text", Kind.STATEMENT: "link"}


class Bucket(NamedTuple):
    """The places of the statements that share a value: an option, an entity after merges, an id, a name; "" for none."""

    key: str
    places: Sequence[int]


class Ordered(NamedTuple):
    """Places in the order of a query. `groups` says how many in a row belong to each group; empty when it has none."""

    places: array[int]
    groups: tuple[tuple[str, int], ...]


class StatementOrder:
    """Orders places over one connection. `combinations` are those of `StatementList`."""

    def __init__(self, db: Database, read: Reader, combinations: Callable[[], list[tuple[Any, ...]]]) -> None:
        self._db = db
        self._read = read
        self._combinations = combinations

    def ordered(self, query: StatementQuery, places: array[int]) -> Ordered:
        """These places (ascending) in the query's order. Statements without a value stand last, in the order of making."""
        found = self._sorted(query.sort, query.descending, places) if query.sort else places
        if not query.group:
            return Ordered(found, ())
        buckets = self._buckets(query.group, places)
        number = array("i", [len(buckets)]) * ((max(places) if places else 0) + 1)
        for index, bucket in enumerate(buckets):
            for place in bucket.places:
                if place < len(number):
                    number[place] = index
        parted: list[list[int]] = [[] for _ in range(len(buckets) + 1)]
        for place in found:
            parted[number[place]].append(place)
        keys = [*(bucket.key for bucket in buckets), ""]
        groups = tuple((key, len(part)) for key, part in zip(keys, parted, strict=True) if part)
        return Ordered(array("I", (place for part in parted for place in part)), groups)

    def _sorted(self, column: str, descending: bool, places: array[int]) -> array[int]:
        found = self._sql_sorted(column, descending, places)
        if found is not None:
            return _in_order([found], places)
        buckets = self._buckets(column, places)
        return _in_order([bucket.places for bucket in (reversed(buckets) if descending else buckets)], places)

    # columns with few values

    def _buckets(self, column: str, places: array[int]) -> list[Bucket]:
        """The values of the column in ascending order with at least those of `places` that have them, each ascending."""
        field = field_of(column)
        if field is not None:
            return self._field_buckets(field, places)
        if column in ("article", "source", "published"):
            return self._article_buckets(column, places)
        if column == "review":
            sql = "SELECT '1', seq FROM statement WHERE id IN (SELECT statement FROM review WHERE state = 'open')"
            return _bucketed(self._db.conn.execute(sql), key=str)
        name = "codebook" if column == "version" else column
        if name not in (*KIND_COLUMNS, "coder"):
            raise ValueError(f"no column {column!r}")
        return self._kind_buckets(name, places)

    def _kind_buckets(self, column: str, places: array[int]) -> list[Bucket]:
        ranks = {value: rank for rank, value in enumerate(self._values_of(column))}

        def key(value: str) -> tuple[int, str]:
            return ranks.get(value, len(ranks)), value

        if len(places) <= FEW:
            sql = f"SELECT {column}, seq FROM statement WHERE seq IN (SELECT value FROM json_each(?))"
            return _bucketed(self._db.conn.execute(sql, (_packed(places),)), key=key)
        if column == "coder":
            sql = "SELECT coder, json_group_array(seq) FROM statement INDEXED BY statement_coder GROUP BY coder"
            return _bucketed(self._db.conn.execute(sql), key=key)
        index = KIND_COLUMNS.index(column)
        tests = " AND ".join(f"{name} = ?" for name in KIND_COLUMNS)
        sql = f"SELECT json_group_array(seq) FROM statement INDEXED BY statement_kind WHERE {tests}"
        rows = ((row[index], self._db.conn.execute(sql, row).fetchone()[0]) for row in self._combinations())
        return _bucketed(rows, key=key)

    def _values_of(self, column: str) -> list[str]:
        """The values of an attribute in the order in which they are shown."""
        match column:
            case "coder":
                coders = sorted(self._read.coders(), key=lambda coder: (coder.name.casefold(), coder.id))
                return [str(coder.id) for coder in coders]
            case "type":
                versions = [self._read.current_codebook(), *self._read.codebooks()]
                return list(dict.fromkeys(str(kind.id) for version in versions for kind in version.body.types))
            case "layer":
                return list(_LAYERS)
            case "codebook":
                return [str(version.id) for version in self._read.codebooks()]
            case "round":
                return [str(value) for value in sorted({int(row[2]) for row in self._combinations()})]
            case _:
                return ["0", "1"]

    def _field_buckets(self, field: FieldId, places: array[int]) -> list[Bucket]:
        kinds = self._kinds_of(field)
        if kinds & {Kind.CHOICE, Kind.TREE}:
            ranks = {option: rank for rank, option in enumerate(self._options_of(field))}
            return self._value_buckets(field, "option", places, lambda key: (ranks.get(key, len(ranks)), key))
        if Kind.ENTITY in kinds:
            names = self._names()
            return self._value_buckets(
                field,
                "entity",
                places,
                lambda key: (names.get(key, ("", key))[0], key),
                lambda key: names.get(key, ("", key))[1],
            )
        if Kind.FLAG in kinds:
            return self._value_buckets(field, "flag", places, lambda key: key)
        return []

    def _value_buckets(
        self,
        field: FieldId,
        column: str,
        places: array[int],
        key: Callable[[str], Any],
        same: Callable[[str], str] = lambda key: key,
    ) -> list[Bucket]:
        """By a field's first value. `same` says which value stands for it."""
        where = f"field = :field AND ordinal = 0 AND {column} IS NOT NULL"
        if len(places) <= FEW:
            here = "statement IN (SELECT value FROM json_each(:places))"
            sql = f"SELECT {column}, statement FROM value WHERE {here} AND +{where}"
            rows: Iterable[tuple[Any, Any]] = self._db.conn.execute(sql, {"field": field, "places": _packed(places)})
        else:
            sql = (
                f"SELECT {column}, json_group_array(statement) FROM value INDEXED BY value_{column} WHERE {where}"
                f" GROUP BY {column}"
            )
            rows = self._db.conn.execute(sql, {"field": field})
        return _bucketed(((same(str(value)), found) for value, found in rows), key=key)

    def _article_buckets(self, column: str, places: array[int]) -> list[Bucket]:
        name = {"article": "id", "source": "source", "published": "published"}[column]
        if len(places) <= FEW:
            sql = (
                f"SELECT article.{name}, statement.seq FROM statement JOIN article ON article.id = statement.article"
                " WHERE statement.seq IN (SELECT value FROM json_each(:places))"
            )
            rows: Iterable[tuple[Any, Any]] = self._db.conn.execute(sql, {"places": _packed(places)})
        else:  # the index is read from end to end, which is quicker than to leap to each article
            values = dict(self._db.conn.execute(f"SELECT id, {name} FROM article").fetchall())
            sql = "SELECT article, json_group_array(seq) FROM statement INDEXED BY statement_article GROUP BY article"
            rows = ((values.get(article, ""), found) for article, found in self._db.conn.execute(sql))
        if column != "article":
            return _bucketed((row for row in rows if row[0]), key=lambda value: (value.casefold(), value))
        titles = {
            article: (title.casefold(), row)
            for article, title, row in self._db.conn.execute("SELECT id, title, rowid FROM article")
        }
        return _bucketed(rows, key=titles.__getitem__)

    # columns that SQLite sorts by

    def _sql_sorted(self, column: str, descending: bool, places: array[int]) -> array[int] | None:
        """The places that have a value in the column, sorted by it; None for a column that is gone through by its values."""
        field = field_of(column)
        few = len(places) <= FEW
        key, source = _SORTED_BY.get(column, ""), "statement NOT INDEXED"
        place = "seq"
        if field is not None:
            named = self._sorted_column(field)
            if named is None:
                return None
            key = f"{named} COLLATE NOCASE" if named == "text" else named
            index = "" if few else f" INDEXED BY value_{named}"
            source, place = f"value{index}", "statement"
        elif column == "words":
            key, place = "words", "statement"
            within = "AND statement IN (SELECT value FROM json_each(:places)) " if few else ""
            source = (
                "(SELECT statement, substr(quote, 1, 40) AS words, min(ordinal) FROM span WHERE role = 'statement'"
                f" {within}GROUP BY statement)"
            )
        elif not key:
            return None
        where = ["key IS NOT NULL"]
        if field is not None:
            where += ["field = :field", "ordinal = 0", f"{self._sorted_column(field)} IS NOT NULL"]
        if few:
            where.append(f"{place} IN (SELECT value FROM json_each(:places))")
        way = "DESC" if descending else "ASC"
        sql = (
            f"SELECT json_group_array(place) FROM (SELECT {place} AS place, {key} AS key FROM {source}"
            f" WHERE {' AND '.join(where)} ORDER BY key {way}, place LIMIT -1)"
        )
        parameters = {"places": _packed(places) if few else "", "field": field}
        (text,) = self._db.conn.execute(sql, parameters).fetchone()
        return array("I", orjson.loads(text))

    def _sorted_column(self, field: FieldId) -> str | None:
        """The column of `value` whose own order is the field's; None where the codebook or the registry gives the order."""
        kinds = self._kinds_of(field)
        if kinds - set(_FIELD_COLUMNS):
            return None
        return next((name for kind, name in _FIELD_COLUMNS.items() if kind in kinds), "text")

    # names

    def _kinds_of(self, field: FieldId) -> set[Kind]:
        return {
            spec.kind
            for version in self._read.codebooks()
            for statement_type in version.body.types
            if (spec := statement_type.field(field)) is not None
        }

    def _options_of(self, field: FieldId) -> list[str]:
        """The field's options in the order of the codebook, the current version's first."""
        found: dict[str, None] = {}
        for version in (self._read.current_codebook(), *reversed(self._read.codebooks())):
            for statement_type in version.body.types:
                spec = statement_type.field(field)
                if spec is not None:
                    found.update(dict.fromkeys(str(option) for option in spec.option_paths))
        return list(found)

    def _names(self) -> Mapping[str, tuple[str, str]]:
        """For each entity its name as it is sorted, and the entity that stands for it."""
        rows = list(self._read.images(Table.ENTITY))
        names = {row["id"]: row["name"].casefold() for row in rows}
        merged = {EntityId(row["id"]): EntityId(row["merged_into"]) for row in rows if row["merged_into"]}
        found = {}
        for entity, name in names.items():
            standing = resolved(merged_into=merged, entity=EntityId(entity)) if entity in merged else entity
            found[entity] = (names.get(standing, name), str(standing))
        return found


def _bucketed(rows: Iterable[tuple[Any, Any]], *, key: Callable[[str], Any]) -> list[Bucket]:
    """Rows of (value, place) or (value, places as JSON), put together by value."""
    found: dict[str, array[int]] = {}
    for value, places in rows:
        kept = found.get(str(value))
        if kept is None:
            kept = found[str(value)] = array("I")
        if isinstance(places, int):
            kept.append(places)
        else:
            kept.extend(orjson.loads(places))
    return [Bucket(value, array("I", sorted(found[value]))) for value in sorted(found, key=key)]


def _in_order(runs: Iterable[Sequence[int]], places: array[int]) -> array[int]:
    """Those of `places` in the order of the runs; those that are in none last."""
    made = array("I")
    if len(places) <= FEW:
        left = dict.fromkeys(places)
        for run in runs:
            kept = [place for place in run if place in left]
            made.extend(kept)
            for place in kept:
                del left[place]
        made.extend(left)
        return made
    size = max(places) + 1
    waiting = bytearray(size)
    for place in places:
        waiting[place] = 1
    for run in runs:
        made.extend(place for place in run if place < size and waiting[place])
        for place in run:
            if place < size:
                waiting[place] = 0
    made.extend(compress(range(size), waiting))
    return made


def _packed(places: array[int]) -> str:
    return orjson.dumps(places.tolist()).decode()

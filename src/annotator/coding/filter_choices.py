"""What can be filtered by, and the values that there are to choose from, with how often each occurs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from annotator.coding.found_statements import all_fields
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.codebook import FieldSpec, Kind, Option
from annotator.model.ids import STANDING_ENTITIES, EntityId, FieldId, OptionId
from annotator.model.statement_query import (
    AttributeFilter,
    EntityFilter,
    Filter,
    FlagFilter,
    OptionFilter,
    field_of,
)
from annotator.store.project import Project
from annotator.store.statement_where import KIND_COLUMNS

LISTED_ATTRIBUTES = ("coder", "type", "layer", "round", "version", "source", "tag", "state")
"""What a statement or its article is filtered by from a list, beside its fields."""


class Choice(NamedTuple):
    """A value to filter by. `depth` is how deep it stands in a tree. `uses` is in how many statements it occurs (of sources
    and tags: in how many articles), a group's own and what is below it; None when it was not counted."""

    value: str
    label: str
    depth: int = 0
    uses: int | None = None


class FilterChoices:
    """The choices of one project, read over one connection."""

    def __init__(self, project: Project, name_of: Callable[[str], str]) -> None:
        self._project = project
        self._read = project.read
        self._name_of = name_of

    def fields(self) -> tuple[FieldSpec, ...]:
        """The fields of the current codebook, and those that only earlier versions had."""
        versions = [self._read.current_codebook(), *reversed(self._read.codebooks())]
        found: dict[FieldId, FieldSpec] = {}
        for version in versions:
            for spec in all_fields(version.body):
                found.setdefault(spec.id, spec)
        return tuple(found.values())

    def field(self, name: FieldId) -> FieldSpec | None:
        """The field, as the newest version that has it has it."""
        return next((spec for spec in self.fields() if spec.id == name), None)

    def names(self, spec: FieldSpec) -> list[Choice]:
        """The entities that a field takes, by name, uncounted; merged ones left out."""
        rows = self._read.images(Table.ENTITY, "merged_into IS NULL")
        allowed = set(map(str, spec.entity_types))
        found = [
            Choice(row["id"], row["name"])
            for row in rows
            if not allowed or row["type"] in allowed or row["id"] in STANDING_ENTITIES
        ]
        return sorted(found, key=lambda choice: choice.label.casefold())

    def of(self, column: str, *, counted: bool = True) -> list[Choice]:
        """The values of a column: options as they stand in the tree, entities and the rest by how often they occur."""
        name = field_of(column)
        if name is not None:
            spec = self.field(name)
            return [] if spec is None else self._of_field(spec, counted)
        rows = self._project.statement_rows
        match column:
            case "source":
                return [Choice(value, value, 0, count) for value, count in rows.sources().items()]
            case "tag":
                return [Choice(value, value, 0, count) for value, count in rows.tags().items()]
            case "state":
                states = [state for state in ArticleState if state is not ArticleState.TO_DO]
                return [Choice(state.value, state.value) for state in states]
            case _:
                return self._of_attribute(column, counted)

    def _of_attribute(self, column: str, counted: bool) -> list[Choice]:
        counts: dict[str, int] = self._project.statement_rows.attribute_counts(column) if counted else {}
        if not counted and column == "round":
            counts = {str(row[KIND_COLUMNS.index("round")]): 0 for row in self._project.statement_list.combinations()}
        labels: dict[str, dict[str, str]] = {
            "coder": {coder.id: coder.name for coder in self._read.coders()},
            "type": {kind.id: kind.label for version in self._read.codebooks() for kind in version.body.types},
            "version": {version.id: str(version.number) for version in self._read.codebooks()},
            "layer": {"coding": "coding", "gold": "gold"},
        }
        known = labels.get(column, {})
        values = [*known, *(value for value in sorted(counts) if value not in known)]
        return [
            Choice(value, known.get(value, value), 0, counts.get(value, 0) if counted else None) for value in values
        ]

    def _of_field(self, spec: FieldSpec, counted: bool) -> list[Choice]:
        rows = self._project.statement_rows
        if spec.options:
            counts = rows.value_counts(spec.id, "option") if counted else {}
            return list(_option_choices(spec.options, counts, 0, counted))
        if spec.kind is Kind.ENTITY:
            return self._entity_choices(rows.value_counts(spec.id, "entity"))
        if spec.kind is Kind.FLAG:
            counts = rows.value_counts(spec.id, "flag") if counted else {}
            return [
                Choice(value, label, 0, counts.get(value, 0) if counted else None)
                for value, label in (("1", "yes"), ("0", "no"))
            ]
        return []

    def _entity_choices(self, counts: dict[str, int]) -> list[Choice]:
        """Merged ones stand together, under the name of the one that stays; the most frequent first."""
        standing: dict[str, tuple[str, int]] = {}
        for entity, count in counts.items():
            name = self._name_of(entity)
            kept, sum_ = standing.get(name, (entity, 0))
            standing[name] = kept, sum_ + count
        choices = [Choice(entity, name, 0, count) for name, (entity, count) in standing.items()]
        return sorted(choices, key=lambda choice: (-(choice.uses or 0), choice.label.casefold()))


def _option_choices(options: Iterable[Option], counts: dict[str, int], depth: int, counted: bool) -> Iterable[Choice]:
    for option in options:
        below = list(_option_choices(option.options, counts, depth + 1, counted))
        inside = sum(choice.uses or 0 for choice in below if choice.depth == depth + 1)
        yield Choice(option.id, option.label, depth, counts.get(option.id, 0) + inside if counted else None)
        yield from below


def filter_for(column: str, kind: Kind | None, values: Sequence[str], *, negated: bool = False) -> Filter:
    """The filter that lets these values of a column through, or keeps them out. `kind` is the field's."""
    name = field_of(column)
    if name is None:
        return AttributeFilter(what=column, values=tuple(values), negated=negated)  # type: ignore[arg-type]
    if kind is Kind.ENTITY:
        return EntityFilter(field=name, entities=tuple(map(EntityId, values)), negated=negated)
    if kind is Kind.FLAG:
        return FlagFilter(field=name, value=values[0] == "1", negated=negated)
    return OptionFilter(field=name, options=tuple(map(OptionId, values)), negated=negated)

"""Where a thing of a codebook stands, by ids: places survive every edit that does not remove the thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from annotator.model.codebook import (
    Codebook,
    EntityAttribute,
    EntityType,
    FieldSpec,
    Option,
    StatementType,
)

Thing: TypeAlias = Codebook | StatementType | FieldSpec | Option | EntityType | EntityAttribute
Labelled: TypeAlias = StatementType | FieldSpec | Option | EntityType | EntityAttribute
_STEP = re.compile(r"(types|entity_types|fields|options|attributes)\[(\d+)\]")


class Part(StrEnum):
    """What kind of thing a place leads to."""

    CODEBOOK = "codebook"
    TYPE = "statement type"
    FIELD = "field"
    OPTION = "option"
    ENTITY_TYPE = "entity type"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Place:
    """`ids` lead from the codebook to the thing: (type, field, option, option …) or (entity type, attribute)."""

    part: Part = Part.CODEBOOK
    ids: tuple[str, ...] = ()

    @property
    def parent(self) -> Place:
        """The place of the thing that holds this one; the codebook is its own."""
        if len(self.ids) <= 1:
            return WHOLE
        above = self.ids[:-1]
        if self.part is Part.ATTRIBUTE:
            return Place(Part.ENTITY_TYPE, above)
        return Place(_BY_DEPTH.get(len(above), Part.OPTION), above)

    @property
    def field(self) -> Place:
        """The place of the field that an option belongs to; a field's own place. Raises ValueError elsewhere."""
        if self.part not in (Part.FIELD, Part.OPTION):
            raise ValueError(f"a {self.part} stands in no field")
        return Place(Part.FIELD, self.ids[:2])

    def child(self, child_id: str) -> Place:
        """The place of a child with this id."""
        if self.part is Part.ENTITY_TYPE:
            return Place(Part.ATTRIBUTE, (*self.ids, child_id))
        if self.part is Part.CODEBOOK:
            return Place(Part.TYPE, (child_id,))
        return Place(_BY_DEPTH.get(len(self.ids) + 1, Part.OPTION), (*self.ids, child_id))

    def holds(self, other: Place) -> bool:
        """Whether the other place is this one, or inside it."""
        if self.part is Part.CODEBOOK:
            return True
        entities = (Part.ENTITY_TYPE, Part.ATTRIBUTE)
        same = (self.part in entities) == (other.part in entities) and other.part is not Part.CODEBOOK
        return same and other.ids[: len(self.ids)] == self.ids


_BY_DEPTH = {1: Part.TYPE, 2: Part.FIELD}
WHOLE = Place()


def children(thing: Thing) -> tuple[Labelled, ...]:
    """The things directly inside: of the codebook its statement types (its entity types stand apart)."""
    match thing:
        case Codebook():
            return thing.types
        case StatementType():
            return thing.fields
        case FieldSpec() | Option():
            return thing.options
        case EntityType():
            return thing.attributes
    return ()


def thing_at(codebook: Codebook, place: Place) -> Thing | None:
    """What stands at the place; None when nothing does."""
    if place.part is Part.CODEBOOK:
        return codebook
    if place.part in (Part.ENTITY_TYPE, Part.ATTRIBUTE):
        found: Thing | None = codebook.entity_type(place.ids[0])
    else:
        found = codebook.statement_type(place.ids[0])
    for child_id in place.ids[1:]:
        if found is None:
            return None
        found = next((child for child in children(found) if child.id == child_id), None)
    return found


def siblings(codebook: Codebook, place: Place) -> tuple[Labelled, ...]:
    """The things beside the one at this place, itself among them; empty when its parent is gone."""
    if place.part is Part.ENTITY_TYPE:
        return codebook.entity_types
    parent = thing_at(codebook, place.parent)
    return () if parent is None else children(parent)


def all_places(codebook: Codebook) -> Iterator[Place]:
    """Every place, depth first: the codebook, its statement types with all inside, then its entity types."""
    yield WHOLE
    for statement_type in codebook.types:
        yield from _inside(Place(Part.TYPE, (statement_type.id,)), statement_type)
    for entity_type in codebook.entity_types:
        yield from _inside(Place(Part.ENTITY_TYPE, (entity_type.id,)), entity_type)


def _inside(place: Place, thing: Thing) -> Iterator[Place]:
    yield place
    for child in children(thing):
        yield from _inside(place.child(child.id), child)


def place_named(codebook: Codebook, where: str) -> Place:
    """The place that a problem's `where` names, such as `types[0].fields[2].options[1].label`; of a list (`types`) its
    owner; of what cannot be found the nearest place above."""
    place, thing = WHOLE, codebook
    found: Thing = thing
    for name, index in _STEP.findall(where):
        inside: tuple[Labelled, ...] = codebook.entity_types if name == "entity_types" else children(found)
        if int(index) >= len(inside):
            break
        child = inside[int(index)]
        place = Place(Part.ENTITY_TYPE, (child.id,)) if name == "entity_types" else place.child(child.id)
        found = child
    return place


def property_named(where: str) -> str:
    """The property that a problem's `where` names at its place: the last word without a number; empty for a thing."""
    last = where.rpartition(".")[2]
    return "" if last.endswith("]") else last

"""What a person wrote on the card of an entity, as its panels tell it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.ids import AliasId, EntityId, EntityTypeId


@dataclass(frozen=True, slots=True)
class NameWritten:
    """Another name for the entity."""

    name: str


@dataclass(frozen=True, slots=True)
class TypeChosen:
    """Another type."""

    type: EntityTypeId


@dataclass(frozen=True, slots=True)
class WikidataWritten:
    """Another Wikidata id, checked for form; empty takes it away."""

    id: str


@dataclass(frozen=True, slots=True)
class AttributeWritten:
    """Another value of an attribute; empty takes it away."""

    attribute: str
    value: str


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """Another note."""

    note: str


@dataclass(frozen=True, slots=True)
class AliasWritten:
    """One more name."""

    text: str


@dataclass(frozen=True, slots=True)
class AliasDropped:
    """A name that is not one."""

    alias: AliasId


@dataclass(frozen=True, slots=True)
class MergeTakenBack:
    """A merged entity is to stand for itself again."""

    entity: EntityId

"""The codebook: statement types, fields, options, guidance. Its JSON form is in `schemas/` and is a contract."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import Literal, TypeAlias

import orjson
from pydantic import Field

from annotator.model.condition import Condition
from annotator.model.frozen import Frozen
from annotator.model.ids import CodebookId, CoderId, EntityTypeId, FieldId, OptionId, TypeId

Scalar: TypeAlias = bool | int | float | str


class Kind(StrEnum):
    """What a field holds. `statement` is a link to another statement of the same article, coder, layer and round."""

    ENTITY = "entity"
    CHOICE = "choice"
    TREE = "tree"
    FLAG = "flag"
    NUMBER = "number"
    DATE = "date"
    TEXT = "text"
    STATEMENT = "statement"


class Example(Frozen):
    """A sentence that shows the rule, and why."""

    text: str
    note: str = ""


class Guidance(Frozen):
    """What a coder reads beside the form."""

    definition: str = ""
    use_when: str = ""
    avoid_when: str = ""
    examples: tuple[Example, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.definition or self.use_when or self.avoid_when or self.examples)


class Option(Frozen):
    """One choice, or one node of a topic tree. `score` is its place on an ordinal scale; null is missing."""

    id: OptionId
    label: str
    key: str | None = None
    colour: str | None = None
    score: float | None = None
    guidance: Guidance = Guidance()
    options: tuple[Option, ...] = ()


class FieldSpec(Frozen):
    """One field of a statement type."""

    id: FieldId
    label: str
    kind: Kind
    group: Literal["core", "more"] = "core"
    multiple: bool = False
    required: bool | Condition = False
    default: Scalar | None = None
    remember: Literal["article", "session"] | None = None
    shown_when: Condition | None = None
    entity_types: tuple[EntityTypeId, ...] = ()
    options: tuple[Option, ...] = ()
    derived_from: Literal["article_date", "speaker_role", "quotation_marks"] | None = None
    guidance: Guidance = Guidance()

    @cached_property
    def option_paths(self) -> dict[OptionId, tuple[Option, ...]]:
        """Each option id with the path of options from the root of the tree to it."""
        return {path[-1].id: path for path in option_paths(self.options)}

    def option(self, option_id: str) -> Option | None:
        """The option with this id anywhere in the tree, or None."""
        path = self.option_paths.get(OptionId(option_id))
        return path[-1] if path else None


def option_paths(options: tuple[Option, ...], above: tuple[Option, ...] = ()) -> Iterator[tuple[Option, ...]]:
    """Every option of the tree, depth first, as the path from its root."""
    for option in options:
        path = (*above, option)
        yield path
        yield from option_paths(option.options, path)


class EntityAttribute(Frozen):
    """An attribute that entities of a type may have, such as a person's party."""

    id: str
    label: str


class EntityType(Frozen):
    """A kind of entity: person, organisation, country, collective, position …"""

    id: EntityTypeId
    label: str
    colour: str | None = None
    guidance: Guidance = Guidance()
    attributes: tuple[EntityAttribute, ...] = ()


class StatementType(Frozen):
    """A kind of statement. Scope `article` has no spans. `exhaustive`: coders mark all of them in an article."""

    id: TypeId
    label: str
    scope: Literal["span", "article"] = "span"
    colour: str | None = None
    key: str | None = None
    exhaustive: bool = True
    guidance: Guidance = Guidance()
    fields: tuple[FieldSpec, ...] = Field(default=())

    @cached_property
    def field_by_id(self) -> dict[FieldId, FieldSpec]:
        return {field.id: field for field in self.fields}

    def field(self, field_id: str) -> FieldSpec | None:
        """The field with this id, or None."""
        return self.field_by_id.get(FieldId(field_id))


class Codebook(Frozen):
    """The rules of coding in one version. Equality is by content."""

    name: str
    title: str
    language: str = "en"
    guidance: Guidance = Guidance()
    entity_types: tuple[EntityType, ...] = ()
    types: tuple[StatementType, ...] = ()

    @cached_property
    def type_by_id(self) -> dict[TypeId, StatementType]:
        return {statement_type.id: statement_type for statement_type in self.types}

    def statement_type(self, type_id: str) -> StatementType | None:
        """The statement type with this id, or None."""
        return self.type_by_id.get(TypeId(type_id))

    def entity_type(self, type_id: str) -> EntityType | None:
        """The entity type with this id, or None."""
        return next((entity_type for entity_type in self.entity_types if entity_type.id == type_id), None)


def canonical_json(codebook: Codebook) -> bytes:
    """UTF-8, sorted keys, no spaces: the bytes whose sha256 names a version. Keys at their default are left out, so that a
    key that a later program adds does not rename the versions that stand."""
    return orjson.dumps(codebook.model_dump(mode="json", exclude_defaults=True), option=orjson.OPT_SORT_KEYS)


def codebook_sha256(codebook: Codebook) -> str:
    """The sha256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical_json(codebook)).hexdigest()


class CodebookVersion(Frozen):
    """A codebook as the project keeps it. `number` counts from 1 along the chain of parents."""

    id: CodebookId
    sha256: str
    number: int
    parent: CodebookId | None
    body: Codebook
    created: str
    coder: CoderId | None = None
    note: str = ""
    change: Literal["semantic", "minor"] = "semantic"

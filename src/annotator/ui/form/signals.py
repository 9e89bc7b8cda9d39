"""What the coding form tells: one frozen payload for every gesture. Nothing has changed when it is told."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.codebook import Scalar
from annotator.model.ids import EntityTypeId, FieldId, OptionId, StatementId
from annotator.model.statement import Span


@dataclass(frozen=True, slots=True)
class ValuesEdited:
    """The field should hold exactly these values; none clears it."""

    statement: StatementId
    field: FieldId
    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class TextTyped:
    """The whole text of a text field after a key; empty when all was deleted."""

    statement: StatementId
    field: FieldId
    text: str


@dataclass(frozen=True, slots=True)
class NoteTyped:
    """The statement's own note after a key (types that have no field `note`)."""

    statement: StatementId
    text: str


@dataclass(frozen=True, slots=True)
class EditingEnded:
    """The focus left a text after typing: the open step can be closed. `field` is None for the statement's own note."""

    statement: StatementId
    field: FieldId | None


@dataclass(frozen=True, slots=True)
class EntityRequested:
    """A new entity of this name and type is wanted as a value. `index` is the value that it replaces; None appends to a
    `multiple` field, and sets one that takes a single value."""

    statement: StatementId
    field: FieldId
    name: str
    type: EntityTypeId
    index: int | None = None


@dataclass(frozen=True, slots=True)
class UnsureSet:
    """The coder is unsure of the statement, or is no longer."""

    statement: StatementId
    unsure: bool


@dataclass(frozen=True, slots=True)
class FieldFocused:
    """What the guidance should be about: a field, one of its options, or (both None) the statement type."""

    field: FieldId | None
    option: OptionId | None = None


@dataclass(frozen=True, slots=True)
class MentionRemoved:
    """This mention should go; `span` is exactly one of the statement's spans."""

    statement: StatementId
    span: Span


@dataclass(frozen=True, slots=True)
class MentionAccepted:
    """What was proposed as a mention should become one."""

    statement: StatementId
    span: Span


@dataclass(frozen=True, slots=True)
class StatementLinkFollowed:
    """The statement that a link points at should be shown."""

    statement: StatementId


@dataclass(frozen=True, slots=True)
class FormLeft:
    """Esc in a field: the focus should go back to the text."""

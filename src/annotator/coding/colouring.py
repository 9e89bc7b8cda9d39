"""What colour a statement wears: by its type, stance, speaker, coder or topic. Colours are the light theme's #RRGGBB."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from annotator.coding.value_words import PLAIN_COLOUR, NameOf, colour_field, speaker_field, topic_field
from annotator.model.codebook import Codebook, FieldSpec, Scalar, StatementType
from annotator.model.coder import Coder
from annotator.model.entity import Entity
from annotator.model.ids import ARTICLE_ITSELF, UNNAMED_SOURCE, CoderId, EntityId, FieldId, OptionId

PALETTE = ("#0067A5", "#C25700", "#A3409A", "#1B7A3D", "#7A6400", "#00707A", "#4F6B1E", "#3B2E8C")
"""Eight colours that stand out from white paper by 3 : 1 and more; those four places apart, which share a pattern, are told
apart with a red-, green- or blue-blind eye too."""
_PATTERNS = 4
_NOTHING = "–"


class ColourScheme(StrEnum):
    """By what statements are coloured."""

    TYPE = "type"
    STANCE = "stance"
    SPEAKER = "speaker"
    CODER = "coder"
    TOPIC = "topic"


class Group(NamedTuple):
    """Statements of one colour: `key` is a value's id (or "–" for none), `words` name it."""

    key: str
    words: str


NO_GROUP = Group(_NOTHING, _NOTHING)
"""Statements without a value in the field that gives the colour."""


class Look(NamedTuple):
    """How a statement is drawn. The pattern (0–3) tells the same without colour."""

    group: Group
    colour: str
    pattern: int


class Colouring:
    """The looks of one scheme. The same value has the same look in every article, and keeps it when others are added."""

    def __init__(
        self,
        scheme: ColourScheme,
        *,
        codebook: Codebook,
        entities: Callable[[], Mapping[EntityId, Entity]],
        resolved: Callable[[EntityId], EntityId],
        name_of: NameOf,
        coders: Callable[[], Sequence[Coder]],
    ) -> None:
        self.scheme = scheme
        self._codebook = codebook
        self._entities = entities
        self._resolved = resolved
        self._name_of = name_of
        self._coders = {coder.id: place for place, coder in enumerate(sorted(coders(), key=lambda coder: coder.id))}
        self._names = {coder.id: coder.name for coder in coders()}
        self._places: dict[EntityId, int] | None = None

    def look(self, statement_type: StatementType, values: Mapping[FieldId, Sequence[Scalar]]) -> Look:
        """How a statement of this type with these values is drawn. Colouring by coder does not look at values."""
        match self.scheme:
            case ColourScheme.TYPE:
                return self._by_type(statement_type)
            case ColourScheme.SPEAKER:
                return self._by_speaker(statement_type, values)
            case ColourScheme.TOPIC:
                return self._by_topic(statement_type, values)
            case _:
                return _by_stance(statement_type, values)

    def coder_look(self, coder: CoderId) -> Look:
        """How this coder's statements are drawn when they are coloured by coder."""
        return look_at_place(self._coders.get(coder, 0), Group(coder, self._names.get(coder, _NOTHING)))

    def _by_type(self, statement_type: StatementType) -> Look:
        ids = [found.id for found in self._codebook.types]
        place = ids.index(statement_type.id) if statement_type.id in ids else len(ids)
        look = look_at_place(place, Group(statement_type.id, statement_type.label))
        return look._replace(colour=statement_type.colour) if statement_type.colour else look

    def _by_speaker(self, statement_type: StatementType, values: Mapping[FieldId, Sequence[Scalar]]) -> Look:
        value = _first(speaker_field(statement_type), values)
        if value is None:
            return _NO_VALUE
        entity = self._resolved(EntityId(value))
        group = Group(entity, self._name_of(entity))
        if entity in (UNNAMED_SOURCE, ARTICLE_ITSELF):
            return Look(group, PLAIN_COLOUR, 1 if entity == UNNAMED_SOURCE else 2)
        if self._places is None or entity not in self._places:
            known = sorted(self._entities())
            self._places = {found: place for place, found in enumerate(known)}
        return look_at_place(self._places.get(entity, 0), group)

    def _by_topic(self, statement_type: StatementType, values: Mapping[FieldId, Sequence[Scalar]]) -> Look:
        field = topic_field(statement_type)
        value = _first(field, values)
        path = field.option_paths.get(OptionId(value), ()) if field is not None and value is not None else ()
        if field is None or not path:
            return _NO_VALUE
        top = path[0]
        look = look_at_place(field.options.index(top), Group(top.id, top.label))
        return look._replace(colour=top.colour) if top.colour else look


def look_at_place(place: int, group: Group) -> Look:
    """The look of the value at a place of a list that only grows: 32 looks, then they begin anew."""
    turn = place // len(PALETTE)
    return Look(group, PALETTE[place % len(PALETTE)], (place + turn) % _PATTERNS)


def _by_stance(statement_type: StatementType, values: Mapping[FieldId, Sequence[Scalar]]) -> Look:
    field = colour_field(statement_type)
    value = _first(field, values)
    if field is not None and value is not None:
        for place, option in enumerate(field.options):
            if option.id == value:
                return Look(Group(option.id, option.label), option.colour or PLAIN_COLOUR, place % _PATTERNS)
    return Look(NO_GROUP, statement_type.colour or PLAIN_COLOUR, 0)


def _first(field: FieldSpec | None, values: Mapping[FieldId, Sequence[Scalar]]) -> str | None:
    chosen = values.get(field.id) if field is not None else None
    return str(chosen[0]) if chosen else None


_NO_VALUE = Look(NO_GROUP, PLAIN_COLOUR, 0)

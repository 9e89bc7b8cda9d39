"""The mentions of a field: where in the text its values stand, with the words."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.rows import StatementView
from annotator.model.ids import FieldId
from annotator.model.statement import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention: its span, and the words that stand there."""

    span: Span
    words: str


def mentions_of(view: StatementView, field: FieldId) -> tuple[Mention, ...]:
    """The field's mentions by value (those of no value last), then by place."""
    by_value: dict[int | None, list[Span]] = {}
    for span in sorted(view.statement.mentions(field), key=lambda span: span.order):
        by_value.setdefault(span.value, []).append(span)
    found = []
    for value in sorted(by_value, key=lambda value: (value is None, value or 0)):
        words = view.mention_texts.get((field, value), ())
        for place, span in enumerate(by_value[value]):
            found.append(Mention(span, words[place] if place < len(words) else "…"))
    return tuple(found)


def proposals_of(view: StatementView, field: FieldId) -> tuple[Mention, ...]:
    """The places that are proposed as mentions of the field's values, by value. They are not mentions yet."""
    found = {index: place for (owner, index), place in view.proposed_mentions.items() if owner == field}
    return tuple(Mention(found[index].span, found[index].words) for index in sorted(found))

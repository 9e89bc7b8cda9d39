"""The statements of an article as the reading pane draws them, read in bulk: ten thousand in a few dozen milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from annotator.coding.rows import Mark, MarkSpan
from annotator.coding.value_words import NameOf, colour_field, option_colour, speaker_field, topic_field, value_words
from annotator.model.codebook import StatementType
from annotator.model.condition import fields_of
from annotator.model.ids import CoderId, FieldId
from annotator.model.validation import missing_fields
from annotator.store.lists import MarkRow

TypeOf = Callable[[str, str], StatementType | None]
"""(codebook version, statement type) → the type."""


class _Style:
    """What the marks of one statement type have in common, worked out once."""

    def __init__(self, statement_type: StatementType) -> None:
        self.type = statement_type
        self.speaker = speaker_field(statement_type)
        self.colour = colour_field(statement_type)
        self.topic = topic_field(statement_type)
        self.deciding = {
            field_id
            for field in statement_type.fields
            for condition in (field.shown_when, field.required)
            if condition is not None and not isinstance(condition, bool)
            for field_id, _ in fields_of(condition)
        }
        self._complete: dict[tuple[Any, ...], bool] = {}

    def is_complete(self, values: Mapping[str, Sequence[Any]]) -> bool:
        """Completeness depends only on which fields are filled and on what the deciding ones say: judged once each."""
        key = tuple((field, tuple(found) if field in self.deciding else ()) for field, found in values.items())
        known = self._complete.get(key)
        if known is None:
            frozen = {FieldId(field): tuple(found) for field, found in values.items()}
            known = self._complete[key] = not missing_fields(statement_type=self.type, values=frozen)
        return known


def make_marks(
    *,
    rows: Iterable[MarkRow],
    type_of: TypeOf,
    name_of: NameOf,
    is_mine: Callable[[CoderId, str, int], bool],
) -> tuple[Mark, ...]:
    """The marks of these rows, in the order of the text."""
    styles: dict[tuple[str, str], _Style | None] = {}
    marks = []
    for row in rows:
        key = (row.codebook, row.type)
        if key not in styles:
            found = type_of(*key)
            styles[key] = None if found is None else _Style(found)
        style = styles[key]
        if style is not None:
            marks.append(_mark(row, style, name_of, is_mine(row.coder, row.layer, row.round)))
    marks.sort(key=lambda mark: (mark.spans[0].start if mark.spans else -1, mark.statement))
    return tuple(marks)


def _mark(row: MarkRow, style: _Style, name_of: NameOf, mine: bool) -> Mark:
    colour, pattern = option_colour(statement_type=style.type, values=row.values)
    speakers = row.values.get(style.speaker.id, ()) if style.speaker else ()
    speaker = ", ".join(name_of(str(value)) for value in speakers)
    summary = [
        value_words(field=field, value=row.values[field.id][0], name_of=name_of, short=True)
        for field in (style.colour, style.topic)
        if field is not None and row.values.get(field.id)
    ]
    return Mark(
        statement=row.id,
        spans=tuple([MarkSpan(*span) for span in row.spans]),
        colour=colour,
        pattern=pattern,
        speaker=speaker,
        summary=" · ".join(summary),
        mine=mine,
        complete=style.is_complete(row.values),
    )


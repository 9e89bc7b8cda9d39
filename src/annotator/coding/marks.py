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
    """What the marks of one statement type have in common, each thing worked out once and then looked up."""

    def __init__(self, statement_type: StatementType, name_of: NameOf) -> None:
        self._type = statement_type
        self._name_of = name_of
        speaker, colour, topic = (
            found.id if found is not None else None
            for found in (speaker_field(statement_type), colour_field(statement_type), topic_field(statement_type))
        )
        self._speaker, self._colour, self._topic = speaker, colour, topic
        self._deciding = {
            FieldId(field_id)
            for field in statement_type.fields
            for condition in (field.shown_when, field.required)
            if condition is not None and not isinstance(condition, bool)
            for field_id, _ in fields_of(condition)
        }
        self._looks: dict[tuple[Any, ...], tuple[str, int, str]] = {}
        self._speakers: dict[tuple[Any, ...], str] = {}
        self._complete: dict[tuple[Any, ...], bool] = {}

    def mark(self, row: MarkRow, mine: bool) -> Mark:
        """The mark of one row of this type."""
        values = row.values
        colour, pattern, summary = self._look(values)
        return Mark(
            row.id,
            tuple([MarkSpan(start, end, role) for start, end, role in row.spans]),
            colour,
            pattern,
            self._speaker_words(values),
            summary,
            mine,
            self._is_complete(values),
        )

    def _look(self, values: Mapping[FieldId, Sequence[Any]]) -> tuple[str, int, str]:
        chosen = [values.get(field) for field in (self._colour, self._topic) if field is not None]
        key = tuple(found[0] if found else None for found in chosen)
        known = self._looks.get(key)
        if known is None:
            colour, pattern = option_colour(statement_type=self._type, values=values)
            words = [
                value_words(field=field, value=values[field.id][0], name_of=self._name_of, short=True)
                for field in (self._type.field(name) for name in (self._colour, self._topic) if name is not None)
                if field is not None and values.get(field.id)
            ]
            known = self._looks[key] = (colour, pattern, " · ".join(words))
        return known

    def _speaker_words(self, values: Mapping[FieldId, Sequence[Any]]) -> str:
        found = values.get(self._speaker) if self._speaker is not None else None
        if not found:
            return ""
        key = tuple(found)
        known = self._speakers.get(key)
        if known is None:
            known = self._speakers[key] = ", ".join(self._name_of(str(value)) for value in key)
        return known

    def _is_complete(self, values: Mapping[FieldId, Sequence[Any]]) -> bool:
        """Completeness depends only on which fields are filled and on what the deciding ones say."""
        deciding = self._deciding
        key = tuple(
            [
                (field, found[0] if field in deciding and len(found) == 1 else len(found))
                for field, found in values.items()
            ]
        )
        known = None if any(len(values.get(field, ())) > 1 for field in deciding) else self._complete.get(key)
        if known is None:
            frozen = {field: tuple(found) for field, found in values.items()}
            known = self._complete[key] = not missing_fields(statement_type=self._type, values=frozen)
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
    owners: dict[tuple[CoderId, str, int], bool] = {}
    marks = []
    for row in rows:
        key = (row.codebook, row.type)
        if key not in styles:
            found = type_of(*key)
            styles[key] = None if found is None else _Style(found, name_of)
        owner = (row.coder, row.layer, row.round)
        if owner not in owners:
            owners[owner] = is_mine(*owner)
        style = styles[key]
        if style is not None:
            marks.append(style.mark(row, owners[owner]))
    return tuple(marks)

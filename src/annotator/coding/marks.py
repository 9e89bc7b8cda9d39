"""The statements of an article as the reading pane draws them, read in bulk: ten thousand in a few dozen milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from annotator.coding.rows import Mark, MarkSpan
from annotator.coding.value_words import NameOf, colour_field, option_colour, speaker_field, topic_field, value_words
from annotator.model.codebook import Kind, Scalar, StatementType
from annotator.model.ids import CoderId, FieldId
from annotator.model.validation import missing_fields
from annotator.store.mark_rows import BETWEEN, WITHIN, MarkRow

TypeOf = Callable[[str, str], StatementType | None]
"""(codebook version, statement type) → the type."""


class _Style:
    """What the marks of one statement type have in common. Everything that follows from a statement's values is worked out
    once for each form that the values take, and then looked up."""

    def __init__(self, statement_type: StatementType, name_of: NameOf) -> None:
        self._type = statement_type
        self._name_of = name_of
        self._known: dict[str | None, tuple[str, int, str, str, bool]] = {}

    def mark(self, row: MarkRow, owner: tuple[bool, str]) -> Mark:
        """The mark of one row of this type."""
        look = self._known.get(row.values)
        if look is None:
            look = self._known[row.values] = self._look(_values(row.values, self._type))
        colour, pattern, speaker, summary, complete = look
        mine, coder = owner
        return Mark(row.id, _spans(row.spans), colour, pattern, speaker, summary, mine, complete, coder)

    def _look(self, values: dict[FieldId, tuple[Scalar, ...]]) -> tuple[str, int, str, str, bool]:
        colour, pattern = option_colour(statement_type=self._type, values=values)
        speaker = speaker_field(self._type)
        speakers = values.get(speaker.id, ()) if speaker else ()
        summary = [
            value_words(field=field, value=values[field.id][0], name_of=self._name_of, short=True)
            for field in (colour_field(self._type), topic_field(self._type))
            if field is not None and values.get(field.id)
        ]
        return (
            colour,
            pattern,
            ", ".join(self._name_of(str(value)) for value in speakers),
            " · ".join(summary),
            not missing_fields(statement_type=self._type, values=values),
        )


def _spans(text: str | None) -> tuple[MarkSpan, ...]:
    if not text:
        return ()
    parts = [one.split(WITHIN) for one in text.split(BETWEEN)]
    return tuple([MarkSpan(int(start), int(end), role) for start, end, role in parts])


def _values(text: str | None, statement_type: StatementType) -> dict[FieldId, tuple[Scalar, ...]]:
    found: dict[FieldId, tuple[Scalar, ...]] = {}
    for one in text.split(BETWEEN) if text else ():
        name, _, written = one.partition(WITHIN)
        field = statement_type.field(name)
        value: Scalar = written
        if field is not None and field.kind is Kind.FLAG:
            value = written == "1"
        elif field is not None and field.kind is Kind.NUMBER:
            number = float(written)
            value = int(number) if number.is_integer() else number
        found[FieldId(name)] = (*found.get(FieldId(name), ()), value)
    return found


def make_marks(
    *,
    rows: Iterable[MarkRow],
    type_of: TypeOf,
    name_of: NameOf,
    is_mine: Callable[[CoderId, str, int], bool],
    coder_name: Callable[[CoderId], str],
) -> tuple[Mark, ...]:
    """The marks of these rows, in the order of the text."""
    styles: dict[tuple[str, str], _Style | None] = {}
    owners: dict[tuple[CoderId, str, int], tuple[bool, str]] = {}
    marks = []
    for row in rows:
        key = (row.codebook, row.type)
        if key not in styles:
            found = type_of(*key)
            styles[key] = None if found is None else _Style(found, name_of)
        owner = (row.coder, row.layer, row.round)
        if owner not in owners:
            owners[owner] = is_mine(*owner), coder_name(row.coder)
        style = styles[key]
        if style is not None:
            marks.append(style.mark(row, owners[owner]))
    return tuple(marks)

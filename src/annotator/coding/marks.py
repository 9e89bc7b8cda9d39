"""The statements of an article as the reading pane draws them, read in bulk: ten thousand in a few dozen milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from annotator.coding.colouring import Colouring, ColourScheme, Look
from annotator.coding.rows import Mark, MarkSpan
from annotator.coding.value_words import NameOf, colour_field, speaker_field, topic_field, value_words
from annotator.model.codebook import Kind, Scalar, StatementType
from annotator.model.ids import CoderId, FieldId
from annotator.model.validation import missing_fields
from annotator.store.mark_rows import BETWEEN, WITHIN, MarkRow

TypeOf = Callable[[str, str], StatementType | None]
"""(codebook version, statement type) → the type."""


_Known = tuple[Look, str, str, bool]


class _Style:
    """What the marks of one statement type have in common. Everything that follows from a statement's values is worked out
    once for each form that the values take, and then looked up."""

    def __init__(self, statement_type: StatementType, name_of: NameOf, colouring: Colouring) -> None:
        self._type = statement_type
        self._name_of = name_of
        self._colouring = colouring
        self._known: dict[str | None, _Known] = {}

    def mark(self, row: MarkRow, owner: _Owner) -> Mark:
        """The mark of one row of this type."""
        known = self._known.get(row.values)
        if known is None:
            known = self._known[row.values] = self._work_out(_values(row.values, self._type))
        look, speaker, summary, complete = known
        group, colour, pattern = owner.look or look
        return Mark(
            row.id, _spans(row.spans), colour, pattern, speaker, summary, owner.mine, complete, owner.name, group
        )

    def _work_out(self, values: dict[FieldId, tuple[Scalar, ...]]) -> _Known:
        speaker = speaker_field(self._type)
        speakers = values.get(speaker.id, ()) if speaker else ()
        summary = [
            value_words(field=field, value=values[field.id][0], name_of=self._name_of, short=True)
            for field in (colour_field(self._type), topic_field(self._type))
            if field is not None and values.get(field.id)
        ]
        return (
            self._colouring.look(self._type, values),
            ", ".join(self._name_of(str(value)) for value in speakers),
            " · ".join(summary),
            not missing_fields(statement_type=self._type, values=values),
        )


class _Owner(NamedTuple):
    """What the marks of one coder in one layer and round have in common; `look` when they are coloured by coder."""

    mine: bool
    name: str
    look: Look | None


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
    colouring: Colouring,
) -> tuple[Mark, ...]:
    """The marks of these rows, in the order of the text."""
    styles: dict[tuple[str, str], _Style | None] = {}
    owners: dict[tuple[CoderId, str, int], _Owner] = {}
    marks = []
    for row in rows:
        key = (row.codebook, row.type)
        if key not in styles:
            found = type_of(*key)
            styles[key] = None if found is None else _Style(found, name_of, colouring)
        owner = (row.coder, row.layer, row.round)
        if owner not in owners:
            by_coder = colouring.coder_look(row.coder) if colouring.scheme is ColourScheme.CODER else None
            owners[owner] = _Owner(is_mine(*owner), coder_name(row.coder), by_coder)
        style = styles[key]
        if style is not None:
            marks.append(style.mark(row, owners[owner]))
    return tuple(marks)

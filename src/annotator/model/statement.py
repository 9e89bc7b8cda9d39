"""Statements and their spans, as plain frozen data. Offsets are half-open code points of the article's cleaned text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from annotator.model.codebook import Scalar
from annotator.model.frozen import Frozen
from annotator.model.ids import ArticleId, CodebookId, CoderId, FieldId, StatementId, TypeId

STATEMENT_ROLE = "statement"
Layer: TypeAlias = Literal["coding", "gold"]
Values: TypeAlias = Mapping[FieldId, tuple[Scalar, ...]]


class Span(Frozen):
    """`[start, end)` in code points. `role` is "statement", or the id of the field whose mention it is; `value` is the
    index of the value that a mention shows, None for statement spans and for a mention of no value (unresolved)."""

    start: int
    end: int
    role: str = STATEMENT_ROLE
    value: int | None = None

    @property
    def order(self) -> tuple[int, int, str, int]:
        """Sorting key of the records: (start, end, role, value), null first."""
        return self.start, self.end, self.role, -1 if self.value is None else self.value


class Statement(Frozen):
    """The coded unit. `values` holds no empty tuples: a field without a value is absent."""

    id: StatementId
    article: ArticleId
    type: TypeId
    coder: CoderId
    layer: Layer = "coding"
    round: int = 1
    codebook: CodebookId
    spans: tuple[Span, ...] = ()
    values: Values = {}
    note: str = ""
    unsure: bool = False
    created: str
    updated: str

    @property
    def fragments(self) -> tuple[Span, ...]:
        """The spans of role `statement`, in order."""
        return tuple(span for span in self.spans if span.role == STATEMENT_ROLE)

    def mentions(self, field: str) -> tuple[Span, ...]:
        """The mentions of one field, in order."""
        return tuple(span for span in self.spans if span.role == field)

    def value(self, field: str) -> Scalar | None:
        """The first value of the field, or None."""
        values = self.values.get(FieldId(field))
        return values[0] if values else None


class TextPlace(NamedTuple):
    """A place in the order of an article's statements: where one begins (code points; -1 without a fragment), and its id."""

    start: int
    statement: str


TEXT_BEGIN = TextPlace(-2, "")
"""The place before every statement."""


def sorted_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans without repeats, by (start, end, role, value), null first."""
    return tuple(sorted(set(spans), key=lambda span: span.order))


def without_value(*, spans: Iterable[Span], field: str, index: int) -> tuple[Span, ...]:
    """The spans after the field's value `index` went: its mentions go with it, mentions of later values move down."""
    kept = []
    for span in spans:
        if span.role == field and span.value is not None and span.value >= index:
            if span.value == index:
                continue
            span = span.model_copy(update={"value": span.value - 1})
        kept.append(span)
    return sorted_spans(kept)

"""The words of a statement: its fragments and its mentions. Offsets are code points."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.model.errors import UserError
from annotator.model.ids import FieldId, StatementId
from annotator.model.statement import STATEMENT_ROLE, Span, Statement


@dataclass(frozen=True)
class AddFragment:
    """Add a further fragment. One that touches words which the statement has already makes that fragment longer."""

    statement: StatementId
    start: int
    end: int
    label: str = "add fragment"

    def apply(self, context: Context) -> None:
        statement = context.own_statement(self.statement)
        fresh = Span(start=self.start, end=self.end)
        context.change_statement(statement, spans=joined_fragments(spans=(*statement.spans, fresh)))


@dataclass(frozen=True)
class MoveSpan:
    """Change the ends of a fragment or a mention."""

    statement: StatementId
    span: Span
    start: int
    end: int

    @property
    def label(self) -> str:
        return "change ends" if self.span.role == STATEMENT_ROLE else f"change mention of {self.span.role}"

    def apply(self, context: Context) -> None:
        statement = context.own_statement(self.statement)
        _require_span(statement, self.span)
        others = tuple(span for span in statement.spans if span != self.span)
        moved = self.span.model_copy(update={"start": self.start, "end": self.end})
        context.change_statement(statement, spans=joined_fragments(spans=(*others, moved)))


@dataclass(frozen=True)
class RemoveSpan:
    """Remove a mention, or a fragment that is not the last one."""

    statement: StatementId
    span: Span

    @property
    def label(self) -> str:
        return "remove fragment" if self.span.role == STATEMENT_ROLE else f"remove mention of {self.span.role}"

    def apply(self, context: Context) -> None:
        statement = context.own_statement(self.statement)
        _require_span(statement, self.span)
        if self.span.role == STATEMENT_ROLE and len(statement.fragments) == 1:
            raise UserError("A statement keeps at least one fragment.", "Delete the statement instead.")
        context.change_statement(statement, spans=tuple(span for span in statement.spans if span != self.span))


@dataclass(frozen=True)
class AddMention:
    """Say where in the text a field's value stands; `value` is its index among the field's values, None for none."""

    statement: StatementId
    field: FieldId
    value: int | None
    start: int
    end: int

    @property
    def label(self) -> str:
        return f"mark mention of {self.field.replace('_', ' ')}"

    def apply(self, context: Context) -> None:
        statement = context.own_statement(self.statement)
        if self.field == STATEMENT_ROLE:
            raise UserError("A mention belongs to a field.", "Add a fragment instead.")
        fresh = Span(start=self.start, end=self.end, role=self.field, value=self.value)
        context.change_statement(statement, spans=(*statement.spans, fresh))


def _require_span(statement: Statement, span: Span) -> None:
    if span not in statement.spans:
        raise UserError("That span is no longer there.")


def joined_fragments(*, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans with statement spans that overlap or touch made one; mentions are left as they are, and so is a span
    that ends before it begins: it is refused later, not swallowed here."""
    mentions = [span for span in spans if span.role != STATEMENT_ROLE]
    joined: list[Span] = []
    for span in sorted((span for span in spans if span.role == STATEMENT_ROLE), key=lambda span: span.order):
        if joined and _is_forward(span) and _is_forward(joined[-1]) and span.start <= joined[-1].end:
            end = max(joined[-1].end, span.end)
            joined[-1] = joined[-1].model_copy(update={"end": end})
        else:
            joined.append(span)
    return (*joined, *mentions)


def _is_forward(span: Span) -> bool:
    return span.start < span.end

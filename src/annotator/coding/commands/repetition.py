"""Giving a statement the values of another one."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.commands.statements import moved_mentions, plain_values
from annotator.coding.context import Context
from annotator.model.codebook import Kind, StatementType
from annotator.model.ids import StatementId
from annotator.model.statement import Statement, Values


@dataclass(frozen=True)
class TakeValues:
    """Give a statement these values at once. Fields that are not named keep theirs."""

    statement: StatementId
    values: Values
    label: str = "same again"

    def apply(self, context: Context) -> None:
        """Mentions of values that go, go with them."""
        statement = context.own_statement(self.statement)
        changed = plain_values({**statement.values, **self.values})
        spans = statement.spans
        for field in self.values:
            old, new = statement.values.get(field, ()), changed.get(field, ())
            spans = moved_mentions(spans=spans, field=field, old=old, new=new)
        context.change_statement(statement, values=changed, spans=spans)


def repeatable_values(*, source: Statement, statement_type: StatementType) -> Values:
    """What "same again" repeats of a statement: the values of the fields that the type has too, in the same kind; never
    links, and no free text."""
    fields = {field.id: field for field in statement_type.fields if field.kind not in (Kind.STATEMENT, Kind.TEXT)}
    return {field: values for field, values in source.values.items() if field in fields}

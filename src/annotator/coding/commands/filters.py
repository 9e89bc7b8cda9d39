"""Saving filters by name."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.coding.saved_filters import FILTER_PREFIX
from annotator.model.change import Table
from annotator.model.errors import UserError
from annotator.model.statement_query import StatementQuery

LONGEST_NAME = 80


@dataclass(frozen=True)
class SaveFilter:
    """Keep a query under a name; one that had the name is replaced."""

    name: str
    query: StatementQuery
    label: str = "save filter"

    def apply(self, context: Context) -> None:
        """Raises UserError for a name that is empty or too long."""
        name = " ".join(self.name.split())
        if not name:
            raise UserError("A filter needs a name.")
        if len(name) > LONGEST_NAME:
            raise UserError(f"The name is longer than {LONGEST_NAME} characters.", "Shorten it.")
        row = f"{FILTER_PREFIX}{name}"
        context.tx.put(Table.SETTING, row, {"id": row, "value": self.query.model_dump(mode="json")})


@dataclass(frozen=True)
class RemoveFilter:
    """Forget the query of this name."""

    name: str
    label: str = "remove filter"

    def apply(self, context: Context) -> None:
        """Raises UserError when there is none of this name."""
        row = f"{FILTER_PREFIX}{self.name}"
        if context.tx.image(Table.SETTING, row) is None:
            raise UserError(f"There is no filter “{self.name}”.")
        context.tx.put(Table.SETTING, row, None)

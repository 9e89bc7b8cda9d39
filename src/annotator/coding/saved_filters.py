"""The project's saved filters: queries with a name, for everybody who works on it."""

from __future__ import annotations

from pydantic import ValidationError

from annotator.model.statement_query import StatementQuery
from annotator.store.reading import Reader

FILTER_PREFIX = "filter/"
"""Each is a setting of its own, so that what two copies of a project add is united by a merge."""


def saved_filters(read: Reader) -> dict[str, StatementQuery]:
    """The saved filters by name, in the order of their names. One that this version cannot read is left out."""
    found = {}
    for row, value in read.settings_under(FILTER_PREFIX).items():
        try:
            found[row.removeprefix(FILTER_PREFIX)] = StatementQuery.model_validate(value)
        except ValidationError:
            continue
    return dict(sorted(found.items(), key=lambda pair: pair[0].casefold()))

"""Which statements of a project are meant, in which order: what the Statements page shows, saves by name and acts on.

All filters of a query must hold. The values inside one filter are alternatives; `negated` turns it round. A filter on a field
holds when one of the field's values fits, so that a negated one says that none does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from annotator.model.frozen import Frozen
from annotator.model.ids import EntityId, FieldId, OptionId
from annotator.model.patterns import Pattern

Attribute: TypeAlias = Literal["coder", "type", "layer", "round", "version", "article", "source", "tag", "state"]
Fact: TypeAlias = Literal["unsure", "incomplete", "review"]
FIELD_KEY = "field:"
"""What stands before a field's id where a column is named: a field may be called as a column is."""


class AttributeFilter(Frozen):
    """One of the statement's own attributes, or of its article's: ids of coders, types, articles and codebook versions, rounds
    as text, names of sources and tags. `state`: how far the statement's coder is with the article, in its layer and round."""

    kind: Literal["attribute"] = "attribute"
    what: Attribute
    values: tuple[str, ...]
    negated: bool = False


class FactFilter(Frozen):
    """Unsure; incomplete (a required field of its own codebook version is empty); on the review list, and not settled."""

    kind: Literal["fact"] = "fact"
    what: Fact
    negated: bool = False


class OptionFilter(Frozen):
    """A choice or a topic. An option that has options below it means all of them too."""

    kind: Literal["option"] = "option"
    field: FieldId
    options: tuple[OptionId, ...]
    negated: bool = False


class EntityFilter(Frozen):
    """A field names one of these entities, or one that was merged into the same. Without a field: any field does."""

    kind: Literal["entity"] = "entity"
    field: FieldId = FieldId("")
    entities: tuple[EntityId, ...]
    negated: bool = False


class NumberFilter(Frozen):
    """A number from `least` to `most`, both included; None is open."""

    kind: Literal["number"] = "number"
    field: FieldId
    least: float | None = None
    most: float | None = None
    negated: bool = False


class DateFilter(Frozen):
    """A partial date whose first day lies between the first day of `since` and the last of `until`; empty is open. Without a
    field: the article's date."""

    kind: Literal["date"] = "date"
    field: FieldId = FieldId("")
    since: str = ""
    until: str = ""
    negated: bool = False


class TextFilter(Frozen):
    """A text holds these letters, whatever their case. Without a field: the statement's note."""

    kind: Literal["text"] = "text"
    field: FieldId = FieldId("")
    text: str
    negated: bool = False


class FlagFilter(Frozen):
    """A flag is set to this."""

    kind: Literal["flag"] = "flag"
    field: FieldId
    value: bool
    negated: bool = False


class EmptyFilter(Frozen):
    """A field holds no value."""

    kind: Literal["empty"] = "empty"
    field: FieldId
    negated: bool = False


class WordsFilter(Frozen):
    """The statement's words hold all of these words, the last of which may be a beginning; "phrases", beginn…*, NOT word."""

    kind: Literal["words"] = "words"
    text: str
    negated: bool = False


class PatternFilter(Frozen):
    """One of the statement's spans of text holds a place that fits the pattern."""

    kind: Literal["pattern"] = "pattern"
    pattern: Pattern
    negated: bool = False


Filter: TypeAlias = Annotated[
    AttributeFilter
    | FactFilter
    | OptionFilter
    | EntityFilter
    | NumberFilter
    | DateFilter
    | TextFilter
    | FlagFilter
    | EmptyFilter
    | WordsFilter
    | PatternFilter,
    Field(discriminator="kind"),
]


class StatementQuery(Frozen):
    """Statements and their order. `sort` and `group` name a column (see `columns`), or "": in the order of their making, and
    not grouped. Statements without a value in the sorted column come last, whichever way it is sorted."""

    filters: tuple[Filter, ...] = ()
    sort: str = ""
    descending: bool = False
    group: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether every statement of the project is meant."""
        return not self.filters

    @property
    def pattern(self) -> Pattern | None:
        """The regular expression that is looked for, if one is."""
        return next((found.pattern for found in self.filters if isinstance(found, PatternFilter)), None)


SORTED_COLUMNS = (
    *("coder", "type", "layer", "round", "version", "unsure", "note", "created", "updated"),
    *("article", "source", "published", "words", "review"),
)
"""What can be sorted by beside "" and each field."""
GROUPED_COLUMNS = ("coder", "type", "layer", "round", "version", "article", "source")
"""What can be grouped by beside choices, topics and entities."""


def column_of(field: str) -> str:
    """The name of a field's column."""
    return f"{FIELD_KEY}{field}"


def field_of(column: str) -> FieldId | None:
    """The field whose column it is, or None."""
    return FieldId(column.removeprefix(FIELD_KEY)) if column.startswith(FIELD_KEY) else None


def fields_named(query: StatementQuery) -> Iterator[FieldId]:
    """The fields that the query looks at."""
    for found in query.filters:
        field = getattr(found, "field", "")
        if field:
            yield FieldId(field)
    for column in (query.sort, query.group):
        named = field_of(column)
        if named is not None:
            yield named

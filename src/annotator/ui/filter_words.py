"""What can be filtered, sorted and grouped by, and what a filter says, in the language of the screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from annotator.model.codebook import FieldSpec, Kind
from annotator.model.statement_query import (
    AttributeFilter,
    DateFilter,
    EmptyFilter,
    EntityFilter,
    FactFilter,
    Filter,
    FlagFilter,
    NumberFilter,
    OptionFilter,
    PatternFilter,
    TextFilter,
    WordsFilter,
    column_of,
)
from annotator.ui.translation import shown_message

Labels = Callable[[str, Sequence[str]], Mapping[str, str]]
"""(column, values) → their words."""


class FilterForm(StrEnum):
    """How the values of a filter are given."""

    LIST = "list"
    NUMBERS = "numbers"
    DATES = "dates"
    TEXT = "text"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class FilterColumn:
    """One thing to filter by. `key` is a column, or a fact; `field` is None for what is no field."""

    key: str
    label: str
    form: FilterForm
    field: FieldSpec | None = None


_FORMS = {
    Kind.NUMBER: FilterForm.NUMBERS,
    Kind.DATE: FilterForm.DATES,
    Kind.TEXT: FilterForm.TEXT,
    Kind.STATEMENT: FilterForm.FACT,
}


def attribute_label(column: str) -> str:
    """The heading of a column that is no field's."""
    translate = QCoreApplication.translate
    return {
        "coder": translate("StatementColumns", "Coder"),
        "type": translate("StatementColumns", "Type"),
        "layer": translate("StatementColumns", "Layer"),
        "round": translate("StatementColumns", "Round"),
        "version": translate("StatementColumns", "Codebook version"),
        "article": translate("StatementColumns", "Article"),
        "source": translate("StatementColumns", "Source"),
        "published": translate("StatementColumns", "Date"),
        "tag": translate("StatementColumns", "Article’s tag"),
        "state": translate("StatementColumns", "Article’s state"),
        "words": translate("StatementColumns", "Words"),
        "note": translate("StatementColumns", "Note on the statement"),
        "unsure": translate("StatementColumns", "Unsure"),
        "incomplete": translate("StatementColumns", "Incomplete"),
        "review": translate("StatementColumns", "To review"),
        "created": translate("StatementColumns", "Made"),
        "updated": translate("StatementColumns", "Changed"),
    }[column]


def filter_columns(fields: Sequence[FieldSpec]) -> tuple[FilterColumn, ...]:
    """Everything that can be filtered by: the fields first."""
    found = [
        FilterColumn(column_of(spec.id), spec.label, _FORMS.get(spec.kind, FilterForm.LIST), spec) for spec in fields
    ]
    listed = ("coder", "type", "layer", "round", "version", "source", "tag", "state")
    found.extend(FilterColumn(key, attribute_label(key), FilterForm.LIST) for key in listed)
    found.append(FilterColumn("published", attribute_label("published"), FilterForm.DATES))
    found.append(FilterColumn("note", attribute_label("note"), FilterForm.TEXT))
    found.extend(FilterColumn(key, attribute_label(key), FilterForm.FACT) for key in ("unsure", "incomplete", "review"))
    return tuple(found)


def value_label(column: str, label: str) -> str:
    """A value's words in the language of the screens, where they are the program's own."""
    translate = QCoreApplication.translate
    own = {
        "in_progress": translate("StatementColumns", "in progress"),
        "done": translate("StatementColumns", "done"),
        "nothing_found": translate("StatementColumns", "nothing found"),
        "skipped": translate("StatementColumns", "skipped"),
        "flagged": translate("StatementColumns", "flagged"),
        "coding": translate("StatementColumns", "coding"),
        "gold": translate("StatementColumns", "gold"),
        "yes": translate("StatementColumns", "yes"),
        "no": translate("StatementColumns", "no"),
    }
    return own.get(label, label) if column in ("state", "layer") or label in ("yes", "no") else shown_message(label)


def column_of_filter(wanted: Filter) -> str:
    """The column that a filter looks at, or the fact; "" for words and patterns."""
    match wanted:
        case AttributeFilter() | FactFilter():
            return wanted.what
        case DateFilter():
            return column_of(wanted.field) if wanted.field else "published"
        case TextFilter():
            return column_of(wanted.field) if wanted.field else "note"
        case WordsFilter() | PatternFilter():
            return ""
        case _:
            return column_of(wanted.field)


def values_of_filter(wanted: Filter) -> tuple[str, ...]:
    """The values that a filter lists."""
    match wanted:
        case AttributeFilter():
            return wanted.values
        case OptionFilter():
            return tuple(map(str, wanted.options))
        case EntityFilter():
            return tuple(map(str, wanted.entities))
        case FlagFilter():
            return ("1" if wanted.value else "0",)
        case _:
            return ()


def filter_words(wanted: Filter, columns: Mapping[str, FilterColumn], labels: Labels) -> str:
    """What a filter says, such as "Stance: not Support or Oppose"."""
    translate = QCoreApplication.translate
    key = column_of_filter(wanted)
    name = columns[key].label if key in columns else shown_message(key)
    no = translate("FilterWords", "not {0}") if wanted.negated else "{0}"
    match wanted:
        case FactFilter():
            return no.format(name) if wanted.negated else name
        case EmptyFilter():
            return f"{name}: {no.format(translate('FilterWords', 'empty'))}"
        case WordsFilter():
            return no.format(f"“{wanted.text}”")
        case PatternFilter():
            return no.format(f"/{wanted.pattern.text}/")
        case TextFilter():
            return f"{name}: {no.format(f'“{wanted.text}”')}"
        case DateFilter():
            return f"{name}: {no.format(_range(wanted.since, wanted.until))}"
        case NumberFilter():
            least = "" if wanted.least is None else f"{wanted.least:g}"
            most = "" if wanted.most is None else f"{wanted.most:g}"
            return f"{name}: {no.format(_range(least, most))}"
        case _:
            values = values_of_filter(wanted)
            known = labels(key, values)
            listed = [value_label(key, known.get(value, value)).rpartition(" › ")[2] for value in values]
            if len(listed) > 3:
                more = translate("FilterWords", "{0} more").format(len(listed) - 2)
                listed = [*listed[:2], more]
            return f"{name}: {no.format(translate('FilterWords', ' or ').join(listed))}"


def _range(low: str, high: str) -> str:
    translate = QCoreApplication.translate
    if low == high:
        return low
    if not high:
        return translate("FilterWords", "from {0}").format(low)
    if not low:
        return translate("FilterWords", "up to {0}").format(high)
    return translate("FilterWords", "{0} to {1}").format(low, high)

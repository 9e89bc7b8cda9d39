"""Values as words to show: labels of options, names of entities, paths of topics. And the colour that a statement wears."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from annotator.model.codebook import FieldSpec, Kind, Scalar, StatementType
from annotator.model.ids import FieldId, OptionId

NameOf = Callable[[str], str]
"""entity id → its name."""

PLAIN_COLOUR = "#6B7280"


def value_words(*, field: FieldSpec, value: Scalar, name_of: NameOf, short: bool = False) -> str:
    """One value in words. A topic is "Peace › Concessions", or its leaf alone when `short`."""
    match field.kind:
        case Kind.CHOICE | Kind.TREE:
            path = field.option_paths.get(OptionId(str(value)), ())
            labels = [option.label for option in path] or [str(value)]
            return labels[-1] if short else " › ".join(labels)
        case Kind.ENTITY:
            return name_of(str(value))
        case Kind.FLAG:
            return "yes" if value else "no"
        case Kind.STATEMENT:
            return "→ statement"
        case _:
            return str(value)


def cell_words(*, field: FieldSpec, values: Sequence[Scalar], name_of: NameOf) -> str:
    """All values of a field in words, as a table cell shows them; empty when there are none."""
    return ", ".join(value_words(field=field, value=value, name_of=name_of) for value in values)


def colour_field(statement_type: StatementType) -> FieldSpec | None:
    """The field whose options colour the statements: `stance` if it has colours, else the first choice that has."""
    coloured = [field for field in statement_type.fields if any(option.colour for option in field.options)]
    return next((field for field in coloured if field.id == "stance"), coloured[0] if coloured else None)


def speaker_field(statement_type: StatementType) -> FieldSpec | None:
    """The field that names who speaks: `speaker`, else the first entity field."""
    entities = [field for field in statement_type.fields if field.kind is Kind.ENTITY]
    return next((field for field in entities if field.id == "speaker"), entities[0] if entities else None)


def topic_field(statement_type: StatementType) -> FieldSpec | None:
    """The field that says what it is about: `topic`, else the first tree."""
    trees = [field for field in statement_type.fields if field.kind is Kind.TREE]
    return next((field for field in trees if field.id == "topic"), trees[0] if trees else None)


def day_field(statement_type: StatementType) -> str:
    """The id of the field that says when a statement was made: `said_on`, else the first date that is the article's if left
    empty; "" without either."""
    dated = [field.id for field in statement_type.fields if field.kind is Kind.DATE]
    derived = [field.id for field in statement_type.fields if field.derived_from == "article_date"]
    return next((field for field in ("said_on", *derived) if field in dated), "")


def option_colour(*, statement_type: StatementType, values: Mapping[FieldId, Sequence[Scalar]]) -> tuple[str, int]:
    """The colour (light theme) and the pattern (0–3) of a statement with these values."""
    field = colour_field(statement_type)
    chosen = values.get(field.id) if field is not None else None
    if field is not None and chosen:
        for index, option in enumerate(field.options):
            if option.id == chosen[0]:
                return option.colour or PLAIN_COLOUR, index % 4
    return statement_type.colour or PLAIN_COLOUR, 0

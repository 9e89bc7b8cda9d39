"""Conditions of `shown_when` and `required`: equals, in, is-set, not. Nothing else, so that every reader can judge them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from pydantic import Field

from annotator.model.frozen import Frozen
from annotator.model.ids import FieldId

ConditionScalar: TypeAlias = bool | int | float | str


class Equals(Frozen):
    """True when the field's only value, or one of its values, equals the given one."""

    field: str
    equals: ConditionScalar


class In(Frozen):
    """True when one of the field's values is among the given ones."""

    field: str
    in_: tuple[ConditionScalar, ...] = Field(alias="in")

    model_config = {"frozen": True, "extra": "forbid", "populate_by_name": True, "serialize_by_alias": True}


class IsSet(Frozen):
    """True when the field has at least one value."""

    field: str
    is_set: Literal[True]


class Not(Frozen):
    """True when the inner condition is false."""

    not_: Condition = Field(alias="not")

    model_config = {"frozen": True, "extra": "forbid", "populate_by_name": True, "serialize_by_alias": True}


Condition: TypeAlias = Equals | In | IsSet | Not
Not.model_rebuild()


def holds(condition: Condition, values: Mapping[FieldId, Sequence[Any]]) -> bool:
    """Whether `condition` is true of these values (field id → values, absent or empty when nothing is set)."""
    match condition:
        case Not():
            return not holds(condition.not_, values)
        case IsSet():
            return bool(values.get(FieldId(condition.field)))
        case Equals():
            return condition.equals in values.get(FieldId(condition.field), ())
        case In():
            return any(value in condition.in_ for value in values.get(FieldId(condition.field), ()))


def fields_of(condition: Condition) -> Iterator[tuple[str, tuple[ConditionScalar, ...]]]:
    """The field that each leaf of the condition looks at, with the values that it names."""
    match condition:
        case Not():
            yield from fields_of(condition.not_)
        case IsSet():
            yield condition.field, ()
        case Equals():
            yield condition.field, (condition.equals,)
        case In():
            yield condition.field, condition.in_

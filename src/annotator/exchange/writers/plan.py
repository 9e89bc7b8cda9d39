"""What has to be known of a statement type to write its statements, worked out once per codebook version."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import orjson

from annotator.coding.value_words import day_field
from annotator.model.codebook import CodebookVersion, FieldSpec, Kind, StatementType
from annotator.model.condition import Condition, Equals, In, IsSet, Not

Stored: TypeAlias = Mapping[str, Sequence[Any]]
Judge: TypeAlias = Callable[[Stored], bool]
ENTITIES: Mapping[str, Any] = MappingProxyType({})
"""Stands in a plan for the entities of the day, which a plan does not know."""


class TypePlan(NamedTuple):
    """A statement type of one codebook version.

    `blank` has every field, left empty, in order. `forms` says of each field whether it is multiple, and in which mapping its
    values are looked up (None: in none; ENTITIES: among the entities of the day). `conditional` fields are asked only when
    their judge says so; `required` ones must be filled when theirs does (None: always). `day_field` says when the statement
    was made; `codebook` is the version's head."""

    blank: dict[str, Any]
    forms: dict[str, tuple[bool, Mapping[str, Any] | None]]
    conditional: dict[str, Judge]
    required: tuple[tuple[str, Judge | None], ...]
    day_field: str
    codebook: orjson.Fragment


def type_plan(version: CodebookVersion, statement_type: StatementType) -> TypePlan:
    """The plan of one statement type."""
    head = {"id": version.id, "version": version.number, "sha256": version.sha256}
    fields = statement_type.fields
    return TypePlan(
        blank={field.id: [] if field.multiple else None for field in fields},
        forms={field.id: (field.multiple, _lookup(field)) for field in fields},
        conditional={field.id: judge(field.shown_when) for field in fields if field.shown_when is not None},
        required=tuple(
            (field.id, None if isinstance(field.required, bool) else judge(field.required))
            for field in fields
            if field.required is not False
        ),
        day_field=day_field(statement_type),
        codebook=orjson.Fragment(orjson.dumps(head)),
    )


def record_values(plan: TypePlan, stored: Stored, entities: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """The record's `values` (a key for each field that was asked, null or [] when left empty) and whether it is complete.
    `entities` are those of the statement's day."""
    values = plan.blank.copy()
    forms = plan.forms
    for field, found in stored.items():
        is_multiple, known = forms[field]
        if known is not None:
            known = entities if known is ENTITIES else known
            values[field] = [known[value] for value in found] if is_multiple else known[found[0]]
        else:
            values[field] = found if is_multiple else found[0]
    for field, shown in plan.conditional.items():
        if not shown(stored):
            del values[field]
    for field, needed in plan.required:
        if field not in stored and field in values and (needed is None or needed(stored)):
            return values, False
    return values, True


def judge(condition: Condition) -> Judge:
    """`condition.holds` of these conditions as a plain function of the stored values."""
    match condition:
        case Not():
            inner = judge(condition.not_)
            return lambda stored: not inner(stored)
        case IsSet():
            field = condition.field
            return lambda stored: bool(stored.get(field))
        case Equals():
            field, wanted = condition.field, condition.equals
            return lambda stored: wanted in stored.get(field, ())
        case In():
            field, allowed = condition.field, condition.in_
            return lambda stored: any(value in allowed for value in stored.get(field, ()))


def _lookup(field: FieldSpec) -> Mapping[str, Any] | None:
    if field.kind is Kind.ENTITY:
        return ENTITIES
    return _nodes(field) if field.kind is Kind.TREE else None


def _nodes(field: FieldSpec) -> Mapping[str, orjson.Fragment]:
    return {
        option: orjson.Fragment(orjson.dumps({"id": option, "path": ".".join(node.id for node in path)}))
        for option, path in field.option_paths.items()
    }

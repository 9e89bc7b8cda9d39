"""What makes a statement incomplete, in SQL: the codebook's conditions asked of the rows of `value`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.model.codebook import CodebookVersion, FieldSpec
from annotator.model.condition import Condition, ConditionScalar, Equals, In, IsSet, Not


class _Parameters:
    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self.values: dict[str, Any] = {}
        self._names: dict[tuple[type, Any], str] = {}

    def name(self, value: Any) -> str:
        """The name under which SQL finds the value."""
        key = (type(value), value)
        if key not in self._names:
            self._names[key] = f"{self._prefix}_c{len(self._names)}"
            self.values[self._names[key]] = value
        return f":{self._names[key]}"


def incomplete_question(versions: Iterable[CodebookVersion], prefix: str) -> tuple[str, dict[str, Any]]:
    """SQL that is true of a row of `statement` which lacks a required field of its own version, and its parameters."""
    parameters = _Parameters(prefix)
    cases: dict[str, list[str]] = {}
    for version in versions:
        for statement_type in version.body.types:
            missing = [_missing(field, parameters) for field in statement_type.fields if field.required is not False]
            if missing:
                names = parameters.name(version.id), parameters.name(statement_type.id)
                here = f"(statement.codebook = {names[0]} AND statement.type = {names[1]})"
                cases.setdefault(f"({' OR '.join(missing)})", []).append(here)
    parts = [f"(({' OR '.join(heads)}) AND {missing})" for missing, heads in cases.items()]
    return (f"({' OR '.join(parts)})" if parts else "0"), parameters.values


def _missing(field: FieldSpec, parameters: _Parameters) -> str:
    tests = [f"NOT {_is_set(field.id, parameters)}"]
    if field.shown_when is not None:
        tests.append(_holds(field.shown_when, parameters))
    if not isinstance(field.required, bool):
        tests.append(_holds(field.required, parameters))
    return f"({' AND '.join(tests)})"


def _holds(condition: Condition, parameters: _Parameters) -> str:
    match condition:
        case Not():
            return f"NOT {_holds(condition.not_, parameters)}"
        case IsSet():
            return _is_set(condition.field, parameters)
        case Equals():
            return _has(condition.field, (condition.equals,), parameters)
        case In():
            return _has(condition.field, condition.in_, parameters)


def _is_set(field: str, parameters: _Parameters) -> str:
    return (
        f"EXISTS (SELECT 1 FROM value WHERE value.statement = statement.seq AND value.field = {parameters.name(field)})"
    )


def _has(field: str, values: Iterable[ConditionScalar], parameters: _Parameters) -> str:
    """Values compare as in Python: true is 1, and a number never equals a text."""
    words = [value for value in values if isinstance(value, str)]
    numbers = [value for value in values if not isinstance(value, str)]
    tests = []
    if words:
        listed = ", ".join(parameters.name(word) for word in words)
        tests.append(f"coalesce(+value.option, value.entity, value.link, value.date, value.text) IN ({listed})")
    if numbers:
        listed = ", ".join(parameters.name(number) for number in numbers)
        tests.append(f"coalesce(value.number, value.flag) IN ({listed})")
    if not tests:
        return "0"
    return (
        f"EXISTS (SELECT 1 FROM value WHERE value.statement = statement.seq AND value.field = {parameters.name(field)}"
        f" AND ({' OR '.join(tests)}))"
    )

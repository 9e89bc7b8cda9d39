"""What the bulk commands do to one statement, as pure functions of its image: the image that shall stand, the same one when
there is nothing to do, or why it stays as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from annotator.coding.bulk_rules import Rules, TypeRules
from annotator.model.change import Image
from annotator.model.codebook import Kind, Scalar
from annotator.model.ids import FieldId, TypeId

Edited: TypeAlias = Image | str
"""The image that shall stand, or why the statement is left out."""


class Edit(Protocol):
    """One change, the same for each of many statements."""

    def edited(self, image: Image, rules: Rules, now: str) -> Edited:
        """The image after the change, or why it cannot be changed. An image that is returned as it came needs no change."""


@dataclass(frozen=True)
class Recode:
    """`old` becomes `new`; None: whatever stands in the field does. A field without the value stays as it is."""

    field: FieldId
    old: Scalar | None
    new: Scalar

    def edited(self, image: Image, rules: Rules, now: str) -> Edited:
        """Mentions of the old value become the new one's."""
        values = image["values"].get(self.field)
        if not values or (self.old is not None and not _holds(values, self.old)):
            return image
        after = [self.new if self.old is None or _same(value, self.old) else value for value in values]
        return _with_values(image, self.field, _once(after), after, rules, now)


@dataclass(frozen=True)
class Add:
    """One more value; in a field that takes one only where it is empty."""

    field: FieldId
    value: Scalar

    def edited(self, image: Image, rules: Rules, now: str) -> Edited:
        """A statement that has the value already stays as it is."""
        values = image["values"].get(self.field, [])
        if _holds(values, self.value):
            return image
        return _with_values(image, self.field, [*values, self.value], values, rules, now)


@dataclass(frozen=True)
class Remove:
    """A value goes; None: all of the field do. Their mentions go with them."""

    field: FieldId
    value: Scalar | None

    def edited(self, image: Image, rules: Rules, now: str) -> Edited:
        """A statement that does not have the value stays as it is."""
        values = image["values"].get(self.field)
        if not values or (self.value is not None and not _holds(values, self.value)):
            return image
        kept = [value for value in values if self.value is not None and not _same(value, self.value)]
        moved = [None if self.value is None or _same(value, self.value) else value for value in values]
        return _with_values(image, self.field, kept, moved, rules, now)


@dataclass(frozen=True)
class Unsure:
    """Marks as unsure, or takes the mark away."""

    unsure: bool

    def edited(self, image: Image, rules: Rules, now: str) -> Edited:
        """Always possible."""
        del rules
        return image if image["unsure"] is self.unsure else {**image, "unsure": self.unsure, "updated": now}


@dataclass(frozen=True)
class Retype:
    """Another statement type; no value may be lost."""

    type: TypeId

    def edited(self, image: Image, rules: Rules, now: str) -> Edited:
        """Valid under its own codebook version or, failing that, under the current one, which it then names."""
        if image["type"] == self.type:
            return image
        old = rules.of(image["codebook"], image["type"])
        problem = f"its codebook has no type {self.type!r}"
        for version in dict.fromkeys((image["codebook"], rules.current)):
            new = rules.of(version, self.type)
            if new is None:
                continue
            lost = [name for name in image["values"] if not _same_kind(name, old, new)]
            problem = f"{new.label} has no field for {', '.join(lost)}" if lost else rules.problem(image, new)
            if not problem:
                return {**image, "type": self.type, "codebook": version, "updated": now}
        return problem


def _same_kind(name: str, old: TypeRules | None, new: TypeRules) -> bool:
    known = old.fields.get(name) if old is not None else None
    found = new.fields.get(name)
    return found is not None and (known is None or known.spec.kind is found.spec.kind)


def _with_values(
    image: Image, field: FieldId, values: list[Scalar], moved: Sequence[Scalar | None], rules: Rules, now: str
) -> Edited:
    """The statement with other values in one field. `moved` says of each old value what it became (None: it went): its mentions
    follow. Only that field is judged where the statement keeps its codebook version: nothing else of it changes."""
    if values == image["values"].get(field, []):
        return image
    known = rules.of(image["codebook"], image["type"])
    rule = known.fields.get(field) if known is not None else None
    problem = "it has no such field" if rule is None else rules.field_problem(rule, values)
    if rule is not None and rule.spec.kind is Kind.STATEMENT and values:
        kept = image["values"].get(field, ())
        problem = problem or ("" if all(value in kept for value in values) else "links cannot be set for many at once")
    after: dict[str, Any] = {**image, "values": _replaced(image["values"], field, values), "updated": now}
    if len(moved) != len(values) or any(first is not second for first, second in zip(moved, values, strict=False)):
        places = {value: place for place, value in enumerate(values)}
        after["spans"] = _moved_spans(image["spans"], field, [places.get(value) for value in moved])  # type: ignore[arg-type]
    if not problem:
        return after
    return _under_current(after, rules) or problem


def _under_current(image: Image, rules: Rules) -> Image | None:
    """The statement brought to the current codebook version, if it is valid there."""
    if image["codebook"] == rules.current:
        return None
    current = rules.of(rules.current, image["type"])
    if current is None or rules.problem(image, current):
        return None
    return {**image, "codebook": rules.current}


def _replaced(values: Mapping[str, list[Scalar]], field: str, new: list[Scalar]) -> dict[str, list[Scalar]]:
    """The values with one field's exchanged, fields in order, none empty."""
    if field in values and new:
        return {name: (new if name == field else found) for name, found in values.items()}
    after = {name: found for name, found in values.items() if name != field}
    if new:
        after[field] = new
        return dict(sorted(after.items()))
    return after


def _moved_spans(spans: list[dict[str, Any]], field: str, places: Sequence[int | None]) -> list[dict[str, Any]]:
    """The spans after the field's values moved: mentions follow, those of a value that went go, none stands twice."""
    kept: list[dict[str, Any]] = []
    for span in spans:
        if span["role"] == field and span["value"] is not None:
            place = places[span["value"]] if span["value"] < len(places) else None
            if place is None:
                continue
            span = {**span, "value": place}
        if span not in kept:
            kept.append(span)
    kept.sort(
        key=lambda span: (span["start"], span["end"], span["role"], -1 if span["value"] is None else span["value"])
    )
    return kept


def _once(values: list[Scalar]) -> list[Scalar]:
    return values if len(values) == 1 else list(dict.fromkeys(values))


def _same(first: Scalar, second: Scalar) -> bool:
    """Equal and of one kind: true is not 1."""
    return first == second and isinstance(first, bool) is isinstance(second, bool)


def _holds(values: Sequence[Scalar], wanted: Scalar) -> bool:
    return any(_same(value, wanted) for value in values)

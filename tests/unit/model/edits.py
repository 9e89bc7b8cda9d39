"""Edits of a codebook in its JSON form, for tests of what a new version does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from annotator.model.codebook import Codebook

Raw = dict[str, Any]
Edit = Callable[[Raw], object]


def edited(codebook: Codebook, *edits: Edit) -> Codebook:
    """The codebook after these edits."""
    raw = codebook.model_dump(mode="json", by_alias=True)
    for edit in edits:
        edit(raw)
    return Codebook.model_validate(raw)


def field(raw: Raw, name: str, type_id: str = "statement") -> Raw:
    """One field."""
    fields = next(one for one in raw["types"] if one["id"] == type_id)["fields"]
    found: Raw = next(one for one in fields if one["id"] == name)
    return found


def options(raw: Raw, name: str, group: str = "") -> list[Raw]:
    """The options of a field, or of one of its groups."""
    found: list[Raw] = field(raw, name)["options"]
    return next(one for one in found if one["id"] == group)["options"] if group else found


def option(raw: Raw, name: str, option_id: str, group: str = "") -> Raw:
    """One option."""
    return next(one for one in options(raw, name, group) if one["id"] == option_id)


def take(found: list[Raw], gone: str) -> Raw:
    """Removes what has this id, and gives it back."""
    taken = next(one for one in found if one["id"] == gone)
    found.remove(taken)
    return taken


def drop_field(name: str) -> Edit:
    """Removes a field."""
    return lambda raw: take(raw["types"][0]["fields"], name)


def drop_option(name: str, option_id: str, group: str = "") -> Edit:
    """Removes an option."""
    return lambda raw: take(options(raw, name, group), option_id)


def add_option(name: str, option_id: str, group: str = "") -> Edit:
    """Adds an option."""
    new = {"id": option_id, "label": option_id.replace("_", " ").capitalize()}
    return lambda raw: options(raw, name, group).append(new)


def set_field(name: str, **update: Any) -> Edit:
    """Changes properties of a field."""
    return lambda raw: field(raw, name).update(update)


def move_option(name: str, option_id: str, old: str, new: str) -> Edit:
    """Moves an option to another group."""
    return lambda raw: options(raw, name, new).append(take(options(raw, name, old), option_id))


def as_kind(name: str, kind: str) -> Edit:
    """Makes a field one of another kind without options, entity types or a source."""
    return set_field(name, kind=kind, options=[], entity_types=[], derived_from=None, default=None)


def second_type(raw: Raw) -> None:
    """A further statement type `remark` with the same fields."""
    raw["types"].append({**raw["types"][0], "id": "remark", "label": "Remark", "key": None})

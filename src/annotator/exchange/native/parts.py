"""The parts of a record, checked as they are read. What is absent takes its default; what is wrong refuses the record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import orjson

from annotator.model.dates import is_partial_date
from annotator.model.ids import is_id

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z\Z", re.ASCII)


class RefusedError(Exception):
    """Why one record is not taken, in a sentence."""


def text_of(data: Mapping[str, Any], key: str, default: str | None = "") -> str:
    """A text; null counts as absent. A default of None means that it has to be there."""
    value = data.get(key)
    if value is None:
        if default is None:
            raise RefusedError(f"{key!r} is missing.")
        return default
    if not isinstance(value, str):
        raise RefusedError(f"{key!r} is not a text.")
    if not is_sound(value):
        raise RefusedError(f"{key!r} holds a lone surrogate.")
    return value


def id_of(data: Mapping[str, Any], key: str = "id") -> str:
    """An id that has to be there."""
    value = text_of(data, key, None)
    if not is_id(value):
        raise RefusedError(f"{value!r} is not an id (a UUID in lower case).")
    return value


def date_of(data: Mapping[str, Any], key: str) -> str:
    """A partial date or empty."""
    value = text_of(data, key)
    if value and not is_partial_date(value):
        raise RefusedError(f"{key!r} is {value!r}, which is not a year, a month or a day.")
    return value


def moment_of(data: Mapping[str, Any], key: str, default: str) -> str:
    """A moment in UTC as ISO 8601 with `Z`."""
    value = text_of(data, key, default)
    if not _MOMENT.match(value):
        raise RefusedError(f"{key!r} is {value!r}, which is not a time such as 2026-01-31T08:05:00.120Z.")
    return value


def count_of(data: Mapping[str, Any], key: str, default: int, *, least: int) -> int:
    """A whole number."""
    value = data.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int) or value < least or value >= 1 << 63:
        raise RefusedError(f"{key!r} is not a whole number from {least} on.")
    return value


def flag_of(data: Mapping[str, Any], key: str) -> bool:
    """True or false; absent is false."""
    value = data.get(key)
    if value is not None and not isinstance(value, bool):
        raise RefusedError(f"{key!r} is neither true nor false.")
    return bool(value)


def choice_of(data: Mapping[str, Any], key: str, choices: tuple[str, ...]) -> str:
    """One of these words; absent is the first."""
    value = text_of(data, key, choices[0])
    if value not in choices:
        raise RefusedError(f"{key!r} is {value!r}, not one of {', '.join(choices)}.")
    return value


def object_of(data: Mapping[str, Any], key: str) -> dict[str, Any]:
    """An object; absent is empty."""
    value = data.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise RefusedError(f"{key!r} is not an object.")
    try:
        orjson.dumps(value)
    except orjson.JSONEncodeError as error:
        raise RefusedError(f"{key!r} cannot be kept as JSON: {error}.") from error
    return value


def list_of(data: Mapping[str, Any], key: str) -> list[Any]:
    """A list; absent is empty."""
    value = data.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise RefusedError(f"{key!r} is not a list.")
    return value


def objects_of(data: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """A list of objects; absent is empty."""
    found = list_of(data, key)
    if not all(isinstance(item, dict) for item in found):
        raise RefusedError(f"{key!r} is not a list of objects.")
    return found


def texts_of(data: Mapping[str, Any], key: str) -> list[str]:
    """A list of texts; absent is empty."""
    found = list_of(data, key)
    if not all(isinstance(item, str) and is_sound(item) for item in found):
        raise RefusedError(f"{key!r} is not a list of texts.")
    return found


def unknown_keys(data: Mapping[str, Any], known: frozenset[str]) -> str:
    """A note on the keys that a record of this kind does not have; empty when there are none."""
    strange = [str(key) for key in data if key not in known]
    return f"the keys {', '.join(strange)} are not part of the record and were not kept." if strange else ""


def is_sound(text: str) -> bool:
    """Whether the text can be written as UTF-8: it holds no lone surrogate."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True

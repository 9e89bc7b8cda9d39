"""JSON Lines, line by line: the objects, their line numbers and byte offsets, and a reason for each line that is none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from annotator.exchange.readers.decoding import DecodingError, decode_as, detect_file
from annotator.exchange.readers.incoming import OnBytes

_BOM = b"\xef\xbb\xbf"
_DEEPEST = 200


class Line(NamedTuple):
    """One line: the object on it, or, when `data` is None, the `reason` why there is none."""

    number: int
    offset: int
    data: dict[str, Any] | None
    reason: str = ""


def objects(path: Path, encoding: str | None, on_bytes: OnBytes) -> Iterator[Line]:
    """Each line that holds anything. A line that is cut, is no object or cannot be decoded gives its reason; the rest goes
    on. Only U+000A ends a line. Files in UTF-16 and the like are decoded whole. Raises DecodingError."""
    name = _encoding(path, encoding)
    if name != "utf-8":
        yield from _decoded(path, name, on_bytes)
        return
    offset = 0
    with path.open("rb") as file:
        for number, raw in enumerate(file, 1):
            if number == 1 and raw.startswith(_BOM):
                raw = raw[len(_BOM) :]
                offset += len(_BOM)
            if raw.strip():
                data, reason = parsed(raw)
                yield Line(number, offset, data, reason)
            offset += len(raw)
            on_bytes(offset)


def parsed(raw: bytes) -> tuple[dict[str, Any] | None, str]:
    """The object in one line's bytes, or why there is none. Lone surrogates survive (cleaning deals with them)."""
    raw = raw.rstrip()
    try:
        data = orjson.loads(raw)
    except orjson.JSONDecodeError as first:
        try:
            data = json.loads(raw.decode("utf-8"), parse_constant=_no_constant, parse_int=_number)
        except UnicodeDecodeError as error:
            return None, f"the byte 0x{raw[error.start]:02X} is not UTF-8."
        except RecursionError:
            return None, "the line nests too deep."
        except ValueError:
            return None, _broken(first, raw)
    if not isinstance(data, dict):
        return None, "the line is JSON, but not an object in braces."
    if raw.count(b"{") + raw.count(b"[") > _DEEPEST and _depth(data) > _DEEPEST:
        return None, "the line nests too deep."
    return data, ""


def without_surrogates(value: Any) -> Any:
    """The JSON value with every lone surrogate in its strings and keys replaced by U+FFFD."""
    if isinstance(value, str):
        return value if _is_clean(value) else value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {without_surrogates(key): without_surrogates(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [without_surrogates(inner) for inner in value]
    return value


def _depth(value: Any) -> int:
    """How deep lists and objects nest."""
    depth, level = 0, [value]
    while level:
        depth += 1
        inner = [part for part in level if isinstance(part, dict | list)]
        level = [each for part in inner for each in (part.values() if isinstance(part, dict) else part)]
    return depth


def _number(digits: str) -> int | float:
    """A whole number; one of more than 64 bits as a float, as orjson has it."""
    number = int(digits)
    return number if -(1 << 63) <= number < 1 << 64 else float(digits)


def _is_clean(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _encoding(path: Path, encoding: str | None) -> str:
    """JSON Lines are UTF-8: broken bytes that point to no other encoding are the business of their lines."""
    try:
        return detect_file(path, encoding).name
    except DecodingError as error:
        if encoding or error.message.startswith("this is "):
            raise
        return "utf-8"


def _decoded(path: Path, name: str, on_bytes: OnBytes) -> Iterator[Line]:
    data = path.read_bytes()
    text = decode_as(data, name).removeprefix("\ufeff")
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            found, reason = parsed(line.encode("utf-8", "surrogatepass"))
            yield Line(number, -1, found, reason)
    on_bytes(len(data))


def _broken(error: orjson.JSONDecodeError, raw: bytes) -> str:
    if error.pos >= len(raw.decode("utf-8", "replace")):
        return "the line is cut off: it is not complete JSON."
    return f"the line is not JSON ({error.msg}, character {error.pos + 1})."


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")

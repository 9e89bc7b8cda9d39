"""What is wrong with the form of data that people write, in words and with its place."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from annotator.model.errors import Problem


def form_problems(error: ValidationError) -> Iterator[Problem]:
    """Each problem once, with its place as a path such as `types[0].fields[2].kind`."""
    seen = set()
    for detail in error.errors(include_url=False):
        place = ""
        for part in detail["loc"]:
            if isinstance(part, int):
                place += f"[{part}]"
            elif part in ("bool", "Equals", "In", "IsSet", "Not", "float", "int", "str"):
                continue
            else:
                place += f".{part}" if place else str(part)
        message = detail["msg"][0].lower() + detail["msg"][1:]
        if (place, message) not in seen:
            seen.add((place, message))
            yield Problem(place, message)

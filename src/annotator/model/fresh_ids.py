"""Ids of new things of a codebook, made once from their labels."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

_LONGEST = 64
_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t"}
)
_OTHER = re.compile(r"[^a-z0-9]+")


def fresh_id(*, label: str, taken: Collection[str], fallback: str) -> str:
    """An id for a new thing: the label in small ASCII letters, digits and `_`, a letter first; `fallback_1` and on when
    nothing of the label is left ("Straße & Bahn" → `strasse_bahn`, Arabic → `option_1`). It is not among `taken`."""
    folded = unicodedata.normalize("NFKD", label.casefold().translate(_LETTERS))
    plain = "".join(character for character in folded if not unicodedata.combining(character))
    stem = _OTHER.sub("_", plain).strip("_")[:_LONGEST].rstrip("_")
    if not stem:
        return _numbered(fallback, taken, first=1)
    if not stem[0].isalpha():
        stem = f"{fallback}_{stem}"[:_LONGEST].rstrip("_")
    return stem if stem not in taken else _numbered(stem, taken, first=2)


def _numbered(stem: str, taken: Collection[str], *, first: int) -> str:
    number = first
    while True:
        ending = f"_{number}"
        found = stem[: _LONGEST - len(ending)].rstrip("_") + ending
        if found not in taken:
            return found
        number += 1

"""The keys that the form names. They belong to the window and can be changed there: the form only shows them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyWords:
    """Each key as it is written on a key cap."""

    make: str = "Enter"
    grow: str = "S"
    next: str = "N"
    mention: str = "M"
    unsure: str = "U"

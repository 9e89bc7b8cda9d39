"""Partial dates: a year, a month or a day, as ISO text."""

from __future__ import annotations

import calendar
import re
from datetime import date

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)


def is_partial_date(text: str) -> bool:
    """True for `2025`, `2025-01` and `2025-01-22` where that year, month or day exists."""
    found = _FORM.match(text)
    if not found:
        return False
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def first_day(text: str) -> date:
    """The first day of a partial date. Raises ValueError for anything else."""
    if not is_partial_date(text):
        raise ValueError(f"not a year, month or day: {text!r}")
    parts = [int(part) for part in text.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last_day(text: str) -> date:
    """The last day of a partial date. Raises ValueError for anything else."""
    first = first_day(text)
    match text.count("-"):
        case 0:
            return first.replace(month=12, day=31)
        case 1:
            return first.replace(day=calendar.monthrange(first.year, first.month)[1])
        case _:
            return first

"""Reading typed words as a number, a partial date or a text, and saying what is wrong with them."""

from __future__ import annotations

import calendar
import math
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.model.codebook import Kind, Scalar
from annotator.model.dates import is_partial_date
from annotator.ui.shown import shown_date

_DATE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\Z", re.ASCII)
_LOCAL_DATE = re.compile(r"(\d{1,2})[./](?:\s?(\d{1,2})[./])?\s?(\d{4})")
_LONGEST_NUMBER = 40


@dataclass(frozen=True, slots=True)
class Reading:
    """A value, or the problem with the words; neither for empty words. `aside` says the value in other words."""

    value: Scalar | None = None
    problem: str = ""
    aside: str = ""


def read_typed(*, kind: Kind, text: str) -> Reading:
    """What the words mean for a field of this kind (number, date or text)."""
    words = text.strip()
    if not words:
        return Reading()
    match kind:
        case Kind.DATE:
            return _read_date(words)
        case Kind.NUMBER:
            return _read_number(words)
        case _:
            return Reading(value=words)


def typed_words(value: Scalar) -> str:
    """A value as it stands in the entry."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _say(text: str) -> str:
    return QCoreApplication.translate("TypedEditor", text)


def _read_number(words: str) -> Reading:
    plain = words.replace("−", "-")
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        number = float(plain) if len(plain) <= _LONGEST_NUMBER and "_" not in plain else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        return Reading(problem=_say("“{0}” is not a number").format(words))
    whole = re.fullmatch(r"[+-]?\d+", plain) is not None
    return Reading(value=int(plain) if whole else number)


def in_iso_order(words: str) -> str:
    """A day or month written in the order of the person's own locale ("22.1.2025", "1/2025") as `2025-01-22`; other words as
    they are. What is written year first is ISO's in every locale."""
    found = _LOCAL_DATE.fullmatch(words.strip())
    if found is None:
        return words
    first, second, year = found[1], found[2], found[3]
    if second is None:
        return f"{year}-{first.zfill(2)}"
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).upper().startswith("M")
    day, month = (second, first) if month_first else (first, second)
    return f"{year}-{month.zfill(2)}-{day.zfill(2)}"


def _read_date(words: str) -> Reading:
    words = in_iso_order(words)
    if is_partial_date(words):
        return Reading(value=words, aside=shown_date(words, long=True) if "-" in words else "")
    found = _DATE.match(words)
    if not found:
        return Reading(problem=_say("Write a year, a month or a day: 2025, 2025-01, 2025-01-22"))
    year, month, day = int(found[1]), int(found[2]), int(found[3] or 1)
    padded = "-".join(part.zfill(2) for part in found.groups() if part)
    if is_partial_date(padded):
        return Reading(value=padded, aside=shown_date(padded, long=True))
    if year == 0:
        return Reading(problem=_say("There is no year 0"))
    if not 1 <= month <= 12:
        return Reading(problem=_say("There is no month {0}").format(month))
    days = calendar.monthrange(year, month)[1]
    name = shown_date(f"{year:04}-{month:02}", long=True)
    if day < 1:
        return Reading(problem=_say("There is no day 0"))
    return Reading(problem=_say("{0} has {1} days").format(name, days))

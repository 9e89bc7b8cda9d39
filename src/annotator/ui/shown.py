"""Dates and numbers as they are shown, in the person's own locale."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from annotator.model.dates import first_day, is_partial_date

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")


def shown_date(partial: str, *, long: bool = False) -> str:
    """`2025-01-22` as "22 Jan 2025" (or "22 January 2025"), a month as "Jan 2025", a year as "2025"; other text as it is."""
    if not is_partial_date(partial):
        return partial
    day = first_day(partial)
    translate = QCoreApplication.translate
    if long:
        forms = ("yyyy", translate("Dates", "MMMM yyyy"), translate("Dates", "d MMMM yyyy"))
    else:
        forms = ("yyyy", translate("Dates", "MMM yyyy"), translate("Dates", "d MMM yyyy"))
    return QLocale().toString(QDate(day.year, day.month, day.day), forms[partial.count("-")])


def shown_number(number: int) -> str:
    """`1204` as "1,204", or as the locale writes it."""
    return QLocale().toString(number)


def joined_parts(parts: Iterable[str]) -> str:
    """The parts that are there, with " · " between them. Where scripts of both directions meet, each part keeps to itself:
    else "6 May" beside an Arabic name would be torn apart."""
    there = [part for part in parts if part]
    if any(_RIGHT_TO_LEFT.search(part) for part in there):
        there = [f"\u2068{part}\u2069" for part in there]
    return " · ".join(there)

"""Dates and numbers as they are shown, in the person's own locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from annotator.model.dates import first_day, is_partial_date


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

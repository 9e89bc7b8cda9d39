"""Dates as people write them → partial ISO dates. What is not understood stays empty; nothing is guessed, nothing is today."""

from __future__ import annotations

import re
import unicodedata

from annotator.exchange.readers.incoming import DateOrder
from annotator.model.dates import is_partial_date

_MONTHS = """\
january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia січень січня \
январь января янв كانون-الثاني يناير
february feb februar feber février févr fevrier febrero febbraio fevereiro februari luty lutego лютий лютого \
февраль февраля фев فبراير شباط
march mar märz mrz maerz mars marzo março maart marzec marca березень березня март марта мар مارس آذار
april apr avril avr abril abr aprile kwiecień kwietnia квітень квітня апрель апреля апр أبريل نيسان
may mai mayo maggio mag maio mei maj maja травень травня май мая مايو أيار
june jun juni juin junio giugno giu junho czerwiec czerwca червень червня июнь июня июн يونيو حزيران
july jul juli juillet juil julio luglio lug julho lipiec lipca липень липня июль июля июл يوليو تموز
august aug août aout agosto ago augustus sierpień sierpnia серпень серпня август августа авг أغسطس آب
september sep sept septembre septiembre settembre set setembro wrzesień września вересень вересня сентябрь \
сентября сен سبتمبر أيلول
october oct oktober okt octobre octubre ottobre ott outubro out październik października жовтень жовтня октябрь \
октября окт أكتوبر
november nov novembre noviembre novembro listopad listopada листопад листопада ноябрь ноября ноя نوفمبر
december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia грудень грудня \
декабрь декабря дек ديسمبر"""
_MONTH_OF = {
    name.replace("-", " "): number for number, names in enumerate(_MONTHS.splitlines(), 1) for name in names.split()
}
_TIME = (
    r"(?:[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|[A-Z]{2,4})?)?"
)
_LEAD = (
    r"(?:[^\W\d_]+\.?,\s*|(?:le|el|am|den|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di"
    r"|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mart|miércol|juev|viern)es|sábado|domingo"
    r"|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)\s+)*"
)
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})" + _TIME + r")?)?\Z", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})\Z")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})" + _TIME + r"\Z", re.IGNORECASE)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})" + _TIME + r"\Z", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})" + _TIME + r"\Z", re.IGNORECASE)
_CJK = re.compile(r"(\d{4})[年년]\s?(?:(\d{1,2})[月월]\s?(?:(\d{1,2})[日일])?)?" + _TIME + r"\Z")
_WORDS = re.compile(
    _LEAD + r"(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|of\s+)?([^\W\d_]+(?:\s(?!de\b)[^\W\d_]+)?)\.?,?\s+(?:de\s+)?"
    r"(\d{4})(?:\s?(?:р|г|года|року|r)\.?)?" + _TIME + r"\Z",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    _LEAD + r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})" + _TIME + r"\Z", re.IGNORECASE
)
_MONTH_YEAR = re.compile(r"([^\W\d_]+(?:\s(?!de\b)[^\W\d_]+)?)\.?,?\s+(?:de\s+)?(\d{4})\Z")
_LONGEST = 60
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def partial_date(written: str, order: DateOrder | None = None) -> tuple[str, str]:
    """The partial ISO date of what is written, and why there is none: exactly one of the two is empty (both, for nothing).

    A time and its zone are dropped: the day is the one written. `order` decides 03/04/2025; without it such a date is
    refused. Two-digit years are refused."""
    text = unicodedata.normalize("NFC", written).strip().translate(_DIGITS)
    if not text:
        return "", ""
    if len(text) > _LONGEST:
        return "", f"the date {text[:_LONGEST]!r}… is not understood"
    found = _numeric(text) or _in_words(text)
    if found:
        return (found, "") if is_partial_date(found) else ("", f"there is no day {written.strip()!r}")
    slashed = _SLASHED.match(text)
    if slashed:
        return _slashed(int(slashed[1]), int(slashed[2]), slashed[3], order, written.strip())
    return "", f"the date {written.strip()!r} is not understood"


def _slashed(first: int, second: int, year: str, order: DateOrder | None, written: str) -> tuple[str, str]:
    if order is None and first != second and first <= 12 and second <= 12:
        return "", f"the date {written!r} may be day first or month first"
    day_first = order == "dmy" if order else first > 12
    day, month = (first, second) if day_first else (second, first)
    found = _iso(year, month, day)
    return (found, "") if is_partial_date(found) else ("", f"there is no day {written!r}")


def _numeric(text: str) -> str:
    for form in (_ISO, _COMPACT, _YEAR_FIRST, _CJK):
        found = form.match(text)
        if found:
            return _iso(*found.groups())
    found = _DOTTED.match(text)
    return _iso(found[3], found[2], found[1]) if found else ""


def _in_words(text: str) -> str:
    found = _WORDS.match(text)
    if found and found[2].lower() in _MONTH_OF:
        return _iso(found[3], _MONTH_OF[found[2].lower()], found[1])
    found = _MONTH_FIRST.match(text)
    if found and found[1].lower() in _MONTH_OF:
        return _iso(found[3], _MONTH_OF[found[1].lower()], found[2])
    found = _MONTH_YEAR.match(text)
    if found and found[1].lower() in _MONTH_OF:
        return _iso(found[2], _MONTH_OF[found[1].lower()])
    return ""


def _iso(year: str, month: str | int | None = None, day: str | int | None = None) -> str:
    return "-".join([year, *(f"{int(part):02d}" for part in (month, day) if part is not None)])

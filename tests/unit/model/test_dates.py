"""Partial dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.dates import first_day, is_partial_date, last_day


@pytest.mark.parametrize("text", ["2025", "2025-01", "2025-01-22", "2024-02-29", "2000-02-29", "0001", "9999-12-31"])
def test_years_months_and_days(text: str) -> None:
    assert is_partial_date(text)


@pytest.mark.parametrize(
    "text",
    ["", "25", "2025-1", "2025-13", "2025-00", "2025-02-29", "1900-02-29", "2025-01-32", "2025-01-22\n", " 2025",
     "2025/01", "2025-01-22T10:00", "-2025", "0000", "٢٠٢٥", "2025-"],
)  # fmt: skip
def test_anything_else_is_none(text: str) -> None:
    assert not is_partial_date(text)
    for end in (first_day, last_day):
        with pytest.raises(ValueError, match="not a year, month or day"):
            end(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2025-04-30", date(2025, 4, 30), date(2025, 4, 30)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_first_and_last_days(text: str, first: date, last: date) -> None:
    assert (first_day(text), last_day(text)) == (first, last)


@given(st.dates())
def test_a_day_lies_in_its_month_and_year(day: date) -> None:
    text = day.isoformat()
    assert first_day(text) == last_day(text) == day
    for wider in (text[:7], text[:4]):
        assert first_day(wider) <= day <= last_day(wider)

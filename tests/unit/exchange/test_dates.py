"""A date is understood or left empty; it is never today."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.readers.dates import partial_date
from annotator.model.dates import is_partial_date


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025", "2025"),
        ("2025-01", "2025-01"),
        ("2025-1-2", "2025-01-02"),
        ("2025-01-22T23:30:00-05:00", "2025-01-22"),
        ("2025-01-22 10:00", "2025-01-22"),
        ("20250122", "2025-01-22"),
        ("2025/01/22", "2025-01-22"),
        ("22.01.2025", "2025-01-22"),
        ("1. 2. 2025", "2025-02-01"),
        ("22/01/2025", "2025-01-22"),
        ("1/22/2025", "2025-01-22"),
        ("04/04/2025", "2025-04-04"),
        ("22 January 2025", "2025-01-22"),
        ("January 22nd, 2025", "2025-01-22"),
        ("Wed, 22 Jan 2025 10:00:00 GMT", "2025-01-22"),
        ("Jan 22, 2025 3:45 PM ET", "2025-01-22"),
        ("January 2025", "2025-01"),
        ("Mittwoch, den 22. März 2025", "2025-03-22"),
        ("le 1er août 2024", "2024-08-01"),
        ("22 de enero de 2025", "2025-01-22"),
        ("22 stycznia 2025 r.", "2025-01-22"),
        ("22 січня 2025 року", "2025-01-22"),
        ("22 января 2025 г.", "2025-01-22"),
        ("2025年1月22日", "2025-01-22"),
        ("٢٢ يناير ٢٠٢٥", "2025-01-22"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_dates_are_understood_in_many_forms(written: str, expected: str) -> None:
    assert partial_date(written) == (expected, "")


@pytest.mark.parametrize(
    "written",
    ["yesterday", "22/1/25", "before 22 January 2025", "soon 2025", "1737504000", "a" * 10_000, "22 Foo 2025"],
)
def test_what_is_not_understood_stays_empty_with_a_reason(written: str) -> None:
    found, problem = partial_date(written)
    assert found == ""
    assert "not understood" in problem


@pytest.mark.parametrize("written", ["30.02.2025", "2025-13-01", "31/31/2025", "0000", "29 February 2025"])
def test_days_that_do_not_exist_stay_empty(written: str) -> None:
    found, problem = partial_date(written)
    assert found == ""
    assert "there is no day" in problem


def test_an_ambiguous_date_needs_the_order_to_be_said() -> None:
    found, problem = partial_date("03/04/2025")
    assert found == ""
    assert "day first or month first" in problem
    assert partial_date("03/04/2025", "dmy") == ("2025-04-03", "")
    assert partial_date("03/04/2025", "mdy") == ("2025-03-04", "")


def test_an_order_that_makes_no_day_is_not_bent() -> None:
    assert partial_date("22/01/2025", "mdy")[0] == ""


@given(st.text(max_size=40))
def test_whatever_is_written_gives_a_partial_date_or_a_reason(written: str) -> None:
    found, problem = partial_date(written)
    assert not (found and problem)
    assert not found or is_partial_date(found)
    assert found or problem or not written.strip()

"""Typed dates and numbers."""

from __future__ import annotations

import pytest

from annotator.model.codebook import Kind
from annotator.ui.form.typed import read_typed, typed_words


@pytest.mark.parametrize(
    ("text", "value"),
    [("2025", "2025"), (" 2025-01 ", "2025-01"), ("2025-1-2", "2025-01-02"), ("2024-02-29", "2024-02-29")],
)
def test_partial_dates(text: str, value: str) -> None:
    reading = read_typed(kind=Kind.DATE, text=text)
    assert (reading.value, reading.problem) == (value, "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025-13", "no month 13"),
        ("2025-02-29", "28 days"),
        ("2025-00-01", "no month 0"),
        ("2025-04-00", "no day 0"),
        ("0000-01-01", "no year 0"),
        ("22,1,2025", "2025-01-22"),
        ("yesterday", "2025-01-22"),
        ("٢٠٢٥", "2025-01-22"),
    ],
)
def test_what_is_wrong_with_a_date(text: str, words: str) -> None:
    reading = read_typed(kind=Kind.DATE, text=text)
    assert reading.value is None
    assert words in reading.problem


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("-3", -3), ("−3", -3), ("1.50", 1.5), ("1,5", 1.5), ("1e3", 1000.0)]
)
def test_numbers(text: str, value: float) -> None:
    found = read_typed(kind=Kind.NUMBER, text=text).value
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", ["nan", "inf", "1_000", "ten", "1,2,3", "1" * 400])
def test_what_is_no_number(text: str) -> None:
    reading = read_typed(kind=Kind.NUMBER, text=text)
    assert reading.value is None
    assert "not a number" in reading.problem


def test_empty_words_are_neither_a_value_nor_wrong() -> None:
    for kind in (Kind.DATE, Kind.NUMBER, Kind.TEXT):
        reading = read_typed(kind=kind, text="  ")
        assert (reading.value, reading.problem) == (None, "")


def test_a_whole_number_is_shown_without_a_point() -> None:
    assert [typed_words(value) for value in (3.0, 2.5, 7, "2025")] == ["3", "2.5", "7", "2025"]

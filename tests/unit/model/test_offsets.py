"""Code points and UTF-16 units, against Python's own encoder."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.cleaning import clean_text
from annotator.model.offsets import Utf16Map, display_text
from annotator.model.segments import snap_to_graphemes, trimmed

PIECES = st.sampled_from(
    [
        "a",
        " ",
        "\n",
        "é",
        "e\u0301",
        "😀",
        "👨‍👩‍👧‍👦",
        "🇺🇦",
        "م",
        "ש",
        "漢",
        "𠮷",
        "\u2028",
        "\u2029",
        "\u00a0",
        "\ufeff",
        "“",
        "”",
        "«",
        "»",
        "\ufffe",
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_offset_goes_there_and_back(text: str) -> None:
    there = Utf16Map(text)
    assert (there.length, there.utf16_length) == (len(text), units(text))
    for place in range(len(text) + 1):
        unit = there.to_utf16(place)
        assert unit == units(text[:place])
        assert there.to_code_point(unit) == place


@given(TEXTS)
def test_inside_a_pair_is_the_start_of_the_pair(text: str) -> None:
    there = Utf16Map(text)
    for place, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert there.to_code_point(there.to_utf16(place) + 1) == place


@pytest.mark.parametrize("wrong", [-1, 4])
def test_offsets_outside_are_refused(wrong: int) -> None:
    with pytest.raises(IndexError):
        Utf16Map("a😀b").to_utf16(wrong)
    with pytest.raises(IndexError):
        Utf16Map("abc").to_code_point(wrong)


@given(TEXTS)
def test_what_qt_is_shown_has_the_same_length(text: str) -> None:
    shown = display_text(text)
    assert units(shown) == units(text)
    assert not set(shown) & set("\u2028\u2029\ufeff\ufffe\r\0")


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_a_trimmed_selection_lies_inside_and_stays(text: str, first: int, second: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    inner = trimmed(text=text, start=start, end=end)
    assert start <= inner[0] <= inner[1] <= end
    assert trimmed(text=text, start=inner[0], end=inner[1]) == inner
    outer = snap_to_graphemes(text=text, start=start, end=end)
    assert outer[0] <= start and end <= max(outer[1], end)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("“To end it, give way,”", "To end it, give way,"),
        ("“To end it,” X said. “At once.”", "“To end it,” X said. “At once.”"),
        ("  “half of it", "half of it"),
        ("half of it.”  ", "half of it."),
        ("„Nein“", "Nein"),
        ("«\u00a0Jamais\u00a0»", "Jamais"),
        ("“He said ‘no’ again”", "He said ‘no’ again"),
        ("don’t", "don’t"),
        ('"plain"', "plain"),
    ],
)
def test_marks_at_the_ends(text: str, kept: str) -> None:
    start, end = trimmed(text=text, start=0, end=len(text))
    assert text[start:end] == kept


@given(st.text(max_size=60))
def test_cleaning_changes_only_what_it_reports(text: str) -> None:
    clean = clean_text(text)
    assert "\r" not in clean.text and "\0" not in clean.text
    assert (clean.text == text) == (not clean.notes)
    assert clean_text(clean.text).text == clean.text or clean.text.startswith("\ufeff")


def test_each_change_is_told() -> None:
    clean = clean_text("\ufeffa\r\nb\rc\0d\ud800")
    assert clean.text == "a\nb\nc\ufffdd\ufffd"
    assert len(clean.notes) == 4

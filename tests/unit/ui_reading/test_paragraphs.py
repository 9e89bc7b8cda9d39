"""Sub-headings, directions, and the division of overlong paragraphs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.lines import is_heading
from annotator.model.segments import snap_to_graphemes
from annotator.ui.reading.paragraphs import LONGEST_BLOCK, cuts, has_right_to_left, is_right_to_left


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Trump’s Promise of Quick Resolution", True),
        ("  Indented heading  ", True),
        ("“A quoted heading”", True),
        ("The end.", False),
        ("“He is gone.”", False),
        ("What comes next?", False),
        ("", False),
        ("   ", False),
        ("x" * 120, True),
        ("x" * 121, False),
        ("结论。", False),
        ("هل انتهت الحرب؟", False),
    ],
)
def test_sub_headings(line: str, heading: bool) -> None:
    assert is_heading(line) is heading


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("قال the president", True),
        ("The قال", False),
        ("2025: قال", True),
        ("(“שלום", True),
        ("123 …", False),
        ("", False),
    ],
)
def test_the_first_strong_character_gives_the_direction(text: str, backwards: bool) -> None:
    assert is_right_to_left(text=text, start=0, end=len(text)) is backwards


def test_mixed_directions_are_seen() -> None:
    assert has_right_to_left(text="abc ع", start=0, end=5)
    assert not has_right_to_left(text="abc ع", start=0, end=4)


@given(
    unit=st.sampled_from(["word ", "Sentence here. ", "语", "e\u0301", "👨‍👩‍👧 ", "x", "สวัสดี", "\u00a0a"]),
    count=st.integers(0, 9000),
)
def test_parts_are_short_enough_and_together_the_whole(unit: str, count: int) -> None:
    text = unit * count
    edges = [0, *cuts(text=text, start=0, end=len(text)), len(text)]
    for start, end in pairwise(edges):
        assert start < end or not text
        assert end - start <= LONGEST_BLOCK


@pytest.mark.parametrize("unit", ["word and ", "👨‍👩‍👧", "语", "e\u0301"])
def test_a_part_ends_between_clusters_and_after_a_space_where_there_is_one(unit: str) -> None:
    text = unit * 4000
    for cut in cuts(text=text, start=0, end=len(text)):
        assert snap_to_graphemes(text=text, start=cut, end=cut + 1)[0] == cut
        if " " in unit:
            assert text[cut - 1] == " "


def test_a_part_ends_after_a_sentence_where_it_can() -> None:
    text = "This is a sentence of some length. " * 300
    for cut in cuts(text=text, start=0, end=len(text)):
        assert text[:cut].endswith(". ")

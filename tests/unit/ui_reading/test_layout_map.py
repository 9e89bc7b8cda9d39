"""Positions in Qt's document and code points, on every kind of text that has broken other programs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.offsets import Utf16Map
from annotator.ui.reading.layout_map import TextLayoutMap

PIECES = [
    "word ", "\n", "😀", "👨‍👩‍👧‍👦", "e\u0301", "🇺🇦", "\u2028", "\u2029", "\u00a0", "\ufeff", "\ufffe", "\ufffc",
    "عربي ", "עברית", "中文", "\t", "\u200d", "\x0b", "\x85", "…", "\U0010ffff",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
LONG = st.tuples(st.sampled_from(["word ", "语😀", "x", "عربي ", "👨‍👩‍👧"]), st.integers(1000, 6000), TEXTS).map(
    lambda parts: parts[2] + parts[0] * parts[1] + parts[2]
)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(text=st.one_of(TEXTS, LONG), data=st.data())
def test_there_and_back_again(text: str, data: st.DataObject) -> None:
    text_map = TextLayoutMap(text)
    positions = data.draw(st.lists(st.integers(0, len(text)), max_size=50))
    for position in [0, len(text), *positions]:
        assert text_map.to_code_point(text_map.to_qt(position)) == position
    for first, second in pairwise(sorted(positions)):
        assert text_map.to_qt(first) <= text_map.to_qt(second)


@given(text=st.one_of(TEXTS, LONG))
def test_blocks_are_the_text_without_its_line_feeds(text: str) -> None:
    text_map = TextLayoutMap(text)
    rebuilt = ""
    for block in range(text_map.block_count):
        if block and not text_map.is_continued(block):
            rebuilt += "\n"
        rebuilt += text[text_map.start(block) : text_map.end(block)]
        assert "\n" not in text[text_map.start(block) : text_map.end(block)]
    assert rebuilt == text


@given(text=st.one_of(TEXTS, LONG))
def test_qt_is_given_as_many_units_as_the_map_says(text: str) -> None:
    text_map = TextLayoutMap(text)
    assert utf16_length(text_map.display) == text_map.to_qt(len(text))
    shown = text_map.display.split("\n")
    assert len(shown) == text_map.block_count
    at = 0
    for block, words in enumerate(shown):
        assert text_map.to_qt(text_map.start(block)) == at
        assert text_map.units(block) == utf16_length(words)
        at += utf16_length(words) + 1


@given(text=st.one_of(TEXTS, LONG), data=st.data())
def test_a_position_lies_in_its_block(text: str, data: st.DataObject) -> None:
    text_map = TextLayoutMap(text)
    position = data.draw(st.integers(0, len(text)))
    block = text_map.block_of(position)
    assert text_map.start(block) <= position
    assert block + 1 == text_map.block_count or position < text_map.start(block + 1)
    unit = text_map.unit_in_block(block, position)
    assert unit == Utf16Map(text[text_map.start(block) :]).to_utf16(position - text_map.start(block))
    assert text_map.position_in_block(block, unit) == position


@given(text=st.one_of(TEXTS, LONG).filter(bool), data=st.data())
def test_the_blocks_of_a_span_are_those_of_its_characters(text: str, data: st.DataObject) -> None:
    text_map = TextLayoutMap(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 9000)))
    blocks = text_map.blocks_of(start, end)
    assert blocks == range(text_map.block_of(start), text_map.block_of(end - 1) + 1)


def test_a_division_takes_one_unit_of_qt_and_none_of_the_text() -> None:
    text = "word " * 2000
    text_map = TextLayoutMap(text)
    cut = text_map.start(1)
    assert text_map.is_continued(1)
    assert text_map.to_qt(cut) == cut + 1
    assert text_map.to_code_point(cut) == text_map.to_code_point(cut + 1) == cut


def test_positions_outside_are_refused() -> None:
    text_map = TextLayoutMap("ab")
    with pytest.raises(IndexError):
        text_map.to_qt(3)
    with pytest.raises(IndexError):
        text_map.to_code_point(3)


def test_headings_and_directions_of_blocks() -> None:
    arabic = "قال الرئيس إن السلام قريب. " * 300
    text_map = TextLayoutMap("A heading\nA sentence.\n" + arabic)
    assert [text_map.is_heading(block) for block in (0, 1, 2)] == [True, False, False]
    assert [text_map.is_right_to_left(block) for block in (0, 1, 2, 3)] == [False, False, True, True]
    assert not TextLayoutMap("One line only").is_heading(0)


def test_lines_of_a_wrapped_text_are_no_headings_and_true_headings_are() -> None:
    wrapped = (
        "The government has approved the largest wind farm in the waters\n"
        "of the country, ending a dispute that began with a survey nine\n"
        "years ago. Nobody was surprised.\n"
        "\n"
        "A fishing ground lost\n"
        "The fishermen said that they would not give up so easily, and that the last word had not been spoken in this "
        "matter yet.\n"
    )
    text_map = TextLayoutMap(wrapped)
    kinds = [text_map.kind(block).value for block in range(text_map.block_count)]
    assert kinds == ["body", "body", "body", "blank", "heading", "body", "blank"]

"""How a selection snaps, grows, shrinks and steps by words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.selection import Selection, Unit, grown, next_word, previous_word, snapped, unit_at

TEXT = (
    "Before all this.\nOn Monday she said: “We will never leave the union. That is over,” and sat down. Nobody spoke."
)
ODD = st.text(
    alphabet=st.sampled_from([*"ab '“”.\n", "é", "\u0301", "👨", "\u200d", "👩", "🇺", "🇦", "ع", "中"]),
    min_size=1,
    max_size=40,
)


def selected(text: str, span: tuple[int, int] | None) -> str | None:
    return None if span is None else text[span[0] : span[1]]


def test_it_grows_word_quotation_sentence_paragraph_and_shrinks_back() -> None:
    selection = Selection()
    selection.set(TEXT.index("never"), TEXT.index("never"))
    seen = []
    while selection.grow(text=TEXT, language="en"):
        seen.append(selected(TEXT, selection.span))
    quotation = "We will never leave the union. That is over,"
    assert seen == ["never", quotation, f"On Monday she said: “{quotation}” and sat down.", TEXT.split("\n")[1]]
    back = []
    while selection.shrink():
        back.append(selected(TEXT, selection.span))
    assert back == [*reversed(seen[:-1]), ""]


def test_another_selection_forgets_the_way_back() -> None:
    selection = Selection()
    selection.set(TEXT.index("never"), TEXT.index("never"))
    selection.grow(text=TEXT, language="en")
    selection.set(0, 3)
    assert not selection.shrink()
    assert not selection.set(0, 3)


def test_nested_quotations_come_inner_first() -> None:
    text = "She said, “He told me ‘I can go’ and left.” Then no more."
    at = text.index("can")
    steps = []
    span: tuple[int, int] | None = (at, at)
    while span is not None:
        span = grown(text=text, start=span[0], end=span[1], language="en")
        steps.append(selected(text, span))
    assert steps[:3] == ["can", "I can go", "He told me ‘I can go’ and left."]
    assert steps[-2:] == [text, None]


@given(text=ODD, data=st.data())
def test_growing_always_gives_more_around_and_ends(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for _ in range(60):
        larger = grown(text=text, start=start, end=end, language="en")
        if larger is None:
            return
        assert larger[0] <= start
        assert end <= larger[1]
        assert larger != (start, end)
        start, end = larger
    raise AssertionError("growing never ended")


@given(text=ODD, data=st.data())
def test_a_snapped_selection_lies_in_the_text_and_snaps_to_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = snapped(text=text, start=start, end=end, trim=False)
    assert first <= start
    assert end <= last <= len(text)
    assert snapped(text=text, start=first, end=last, trim=False) == (first, last)


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (" never leave ", "never leave"),
        ("“We will never leave the union. That is over,”", "We will never leave the union. That is over,"),
        ("“We will never", "We will never"),
        (" over,” ", "over,"),
    ],
)
def test_white_space_and_marks_at_the_ends_are_left_out(chosen: str, expected: str) -> None:
    start = TEXT.index(chosen)
    assert selected(TEXT, snapped(text=TEXT, start=start, end=start + len(chosen))) == expected
    assert selected(TEXT, snapped(text=TEXT, start=start, end=start + len(chosen), trim=False)) == chosen


def test_half_an_emoji_family_becomes_the_whole() -> None:
    text = "a👨‍👩‍👧b"
    assert snapped(text=text, start=2, end=3) == (1, 6)


def test_units_of_a_drag() -> None:
    at = TEXT.index("never") + 2
    assert selected(TEXT, unit_at(text=TEXT, position=at, unit=Unit.WORD)) == "never"
    assert (
        selected(TEXT, unit_at(text=TEXT, position=at, unit=Unit.SENTENCE, language="en"))
        == "We will never leave the union."
    )
    assert unit_at(text=TEXT, position=at, unit=Unit.GRAPHEME) == (at, at)
    assert selected("a … b", unit_at(text="a … b", position=2, unit=Unit.WORD)) == "…"


def test_steps_by_words() -> None:
    text = "One — two’s three-four"
    starts = [0]
    while starts[-1] < len(text):
        starts.append(next_word(text=text, position=starts[-1]))
    assert starts == [0, 6, 12, len(text)]
    back = [len(text)]
    while back[-1]:
        back.append(previous_word(text=text, position=back[-1]))
    assert back == [len(text), 12, 6, 0]
    assert previous_word(text="   " * 400 + "x", position=900) == 0

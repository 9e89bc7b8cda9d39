"""Grapheme clusters, words, paragraphs, and what is left of a selection when its ends are trimmed."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.segments import (
    next_grapheme,
    overlaps,
    paragraph_bounds,
    previous_grapheme,
    snap_to_graphemes,
    trimmed,
    word_bounds,
)
from annotator.model.statement import Span

PIECES = [
    "a",
    "b ",
    " ",
    "\n",
    ",",
    ".",
    "“",
    "”",
    "„",
    "«",
    "»",
    "‘",
    "’",
    '"',
    "'",
    "\u00a0",
    "😀",
    "e\u0301",
    "👨‍👩‍👧",
    "🇺🇦",
    "שׁ",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(TEXTS, st.data())
def test_a_snapped_selection_is_the_smallest_that_covers(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    bounds = [0, *(found.end() for found in regex.finditer(r"\X", text))]
    first = max(bound for bound in bounds if bound <= start)
    last = min(bound for bound in bounds if bound >= end) if end > first else end
    assert snap_to_graphemes(text=text, start=start, end=end) == (first, last)


@given(TEXTS)
def test_the_caret_walks_over_whole_graphemes_both_ways(text: str) -> None:
    bounds = [0, *(found.end() for found in regex.finditer(r"\X", text))]
    forward, backward = [0], [len(text)]
    while forward[-1] < len(text):
        forward.append(next_grapheme(text=text, position=forward[-1]))
    while backward[-1] > 0:
        backward.append(previous_grapheme(text=text, position=backward[-1]))
    assert forward == backward[::-1] == bounds
    assert next_grapheme(text=text, position=len(text)) == len(text)
    assert previous_grapheme(text=text, position=0) == 0


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("“To end it, we must,” X said. “So we go.”", None),
        ("“No,” he said", None),
        ("he said, “No”", None),
        ("“No”, “Never”", None),
        ("„Nein, niemals“", "Nein, niemals"),
        ("„Nein“, sagte er, „niemals“", None),
        ("« Jamais »", "Jamais"),
        ("«\u00a0Jamais,\u00a0» dit-il", None),
        ("»Nein«", "Nein"),
        ("‚Nein‘", "Nein"),
        ("「はい」", "はい"),
        ("“‘No’”", "No"),
        ("“He said ‘no’ and left”", "He said ‘no’ and left"),
        ("the people’s choice", None),
        ("“It’s the people’s choice”", "It’s the people’s choice"),
        ("“don’t”", "don’t"),
        ("“half of it", "half of it"),
        ("half of it,”", "half of it,"),
        ('"half of it', "half of it"),
        ('half of it"', "half of it"),
        ("\t “ spaced ” \n", "spaced"),
        ("a", None),
        ("plain words, and more.", None),
    ],
)
def test_trimming(text: str, kept: str | None) -> None:
    start, end = trimmed(text=text, start=0, end=len(text))
    assert text[start:end] == (text if kept is None else kept)


@pytest.mark.parametrize("text", ["   ", "“", "”", "“”", "\u00a0\n", "“ ”", ""])
def test_nothing_but_marks_and_space_is_left_alone(text: str) -> None:
    assert trimmed(text=text, start=0, end=len(text)) == (0, len(text))


@given(TEXTS, st.data())
def test_trimming_stays_inside_and_is_done_at_once(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    inner = trimmed(text=text, start=start, end=end)
    assert start <= inner[0] <= inner[1] <= end
    assert (inner[0] < inner[1]) or (start == end)
    assert trimmed(text=text, start=inner[0], end=inner[1]) == inner
    assert trimmed(text=f"“{text}”", start=start + 1, end=end + 1) == (inner[0] + 1, inner[1] + 1), (
        "only what is chosen"
    )


@pytest.mark.parametrize(
    ("position", "word"),
    [
        (0, "The"),
        (3, "The"),
        (4, "people’s"),
        (10, "people’s"),
        (13, "co-op"),
        (18, "co-op"),
        (20, "Čapek"),
        (26, None),
    ],
)
def test_the_word_at_a_place(position: int, word: str | None) -> None:
    text = "The people’s co-op, Čapek …"
    found = word_bounds(text=text, position=position)
    assert (text[slice(*found)] if found else None) == word


def test_paragraphs_lie_between_line_feeds() -> None:
    text = "one\n\ntwo\u2029still two"
    places = [paragraph_bounds(text=text, position=position) for position in (0, 3, 4, 5, len(text))]
    assert places == [(0, 3), (0, 3), (4, 4), (5, len(text)), (5, len(text))]


def test_spans_that_touch_do_not_overlap() -> None:
    assert overlaps(first=Span(start=0, end=5), second=Span(start=4, end=9))
    assert not overlaps(first=Span(start=0, end=5), second=Span(start=5, end=9))
    assert overlaps(first=Span(start=0, end=9), second=Span(start=3, end=4))

"""Quotations that no statement covers yet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.uncoded import Coded, uncoded_after, uncoded_before

TEXT = (
    "“We will not leave,” she said. It was a “deal”, he said, “and a very good one for us.”\n"
    "Nothing here.\n"
    "„Wir gehen jetzt ‚nach Hause‘ zurück“, sagte er. 「我们不会离开这里的」"
)


def words(found: object) -> str:
    return TEXT[found.inner_start : found.inner_end]  # type: ignore[attr-defined]


def test_in_the_order_of_the_text_outermost_and_long_ones_only() -> None:
    after = [words(found) for found in uncoded_after(text=TEXT, position=0, coded=Coded([]))]
    assert after == [
        "We will not leave,",
        "and a very good one for us.",
        "Wir gehen jetzt ‚nach Hause‘ zurück",
        "我们不会离开这里的",
    ]
    before = [words(found) for found in uncoded_before(text=TEXT, position=len(TEXT) + 1, coded=Coded([]))]
    assert before == after[::-1]


def test_what_is_half_covered_is_uncoded_and_what_is_more_is_coded() -> None:
    start = TEXT.index("We will")
    length = len("We will not leave,")
    for share, first in ((0, "We"), (length // 2, "We"), (length // 2 + 1, "and"), (length, "and")):
        coded = Coded([(start, start + share)] if share else [])
        assert words(next(uncoded_after(text=TEXT, position=0, coded=coded))).startswith(first), share


def test_from_a_position_on() -> None:
    position = TEXT.index("“and")
    assert words(next(uncoded_after(text=TEXT, position=position, coded=Coded([])))).startswith("and")
    assert words(next(uncoded_after(text=TEXT, position=position + 1, coded=Coded([])))).startswith("Wir")
    assert words(next(uncoded_before(text=TEXT, position=position, coded=Coded([])))).startswith("We")


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: (min(pair), max(pair))), max_size=12),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_covered_counts_each_place_once(spans: list[tuple[int, int]], start: int, end: int) -> None:
    start, end = min(start, end), max(start, end)
    expected = sum(any(first <= place < last for first, last in spans) for place in range(start, end))
    assert Coded(spans).covered(start, end) == expected

from __future__ import annotations

import itertools
import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis import text_difference
from annotator.analysis.text_difference import Segment, difference

WORDS = st.lists(st.sampled_from(["a", "the ", "law ", "\n", "😀", "שלום ", "e\u0301", ". ", "  "]), max_size=40).map(
    "".join
)


def check(first: str, second: str) -> tuple[Segment, ...]:
    """The segments, after the promises of `difference` were held against them."""
    segments = difference(first, second)
    one = other = 0
    for segment in segments:
        assert (segment.first_start, segment.second_start) == (one, other), "they cover both texts without a gap"
        one, other = segment.first_end, segment.second_end
        same = first[segment.first_start : one] == second[segment.second_start : other]
        assert same == (segment.kind == "equal")
    assert (one, other) == (len(first), len(second))
    assert all(left.kind != right.kind for left, right in itertools.pairwise(segments))
    return segments


@given(first=WORDS, second=WORDS)
def test_segments_cover_both_texts_and_say_what_is_equal(first: str, second: str) -> None:
    check(first, second)


@given(text=WORDS)
def test_equal_texts_are_one_segment(text: str) -> None:
    assert [segment.kind for segment in difference(text, text)] == (["equal"] if text else [])


def test_whole_words_are_marked() -> None:
    first, second = "The talks failed again. He left.", "The talks succeeded. Then he left."
    segments = check(first, second)
    changed = [
        (first[one.first_start : one.first_end], second[one.second_start : one.second_end])
        for one in segments
        if one.kind == "changed"
    ]
    assert changed[0] == ("failed again", "succeeded")


def test_a_common_start_does_not_cut_a_word() -> None:
    segments = check("he said talks", "he said taxes")
    assert segments[0] == Segment("equal", 0, 8, 0, 8)
    assert segments[1] == Segment("changed", 8, 13, 8, 13)


def test_long_texts_are_compared_by_lines() -> None:
    chance = random.Random(2)
    lines = [" ".join(chance.choice(["the", "of", "law", "said"]) for _ in range(40)) + f" {n}\n" for n in range(400)]
    changed = list(lines)
    changed[3] = "Something else.\n"
    changed[200:203] = []
    changed[390] = changed[390].replace("said", "denied")
    segments = check("".join(lines), "".join(changed))
    equal = sum(one.first_end - one.first_start for one in segments if one.kind == "equal")
    assert equal > 0.98 * len("".join(lines))


def test_what_would_take_too_long_is_one_change() -> None:
    first, second = "a b " * 3000, "b c a " * 3000
    assert next(one.kind for one in check("x" + first, "y" + second)) == "changed"
    assert text_difference._MOST_WORK < 3000 * 3000 * 3


def test_cjk_signs_are_compared_one_by_one_and_marks_stay_with_their_letter() -> None:
    segments = check("和平谈判失败了", "和平谈判成功了")
    assert [(one.kind, one.first_start, one.first_end) for one in segments] == [
        ("equal", 0, 4),
        ("changed", 4, 6),
        ("equal", 6, 7),
    ]
    (_, changed) = check("a cafe\u0301", "a cafe")
    assert (changed.first_start, changed.first_end) == (2, 7)

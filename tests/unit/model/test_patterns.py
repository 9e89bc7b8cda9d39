"""Patterns: what fits, where exactly, in every script; what is wrong with one; what takes too long."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.model.errors import UserError
from annotator.model.patterns import (
    Hit,
    Pattern,
    PatternError,
    PatternTooSlow,
    compiled,
    hit_before,
    hit_from,
    hits_within,
    literal,
    matches,
)

PIECES = st.sampled_from(
    [
        *"aAbß sS'’.\n",
        "SS",
        "🙂",
        "👩‍👩‍👧",
        "e\u0301",
        "é",
        "السلام",
        "ال",
        "和平",
        "和",
        "カメラ",
        "שלום",
        "\u2028",
        "\u00a0",
        "\ufeff",
        "İ",
        "ﬁ",
    ]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join)
WORDS = st.lists(PIECES, min_size=1, max_size=4).map("".join)


def hits(text: str, words: str, **how: bool) -> list[str]:
    """The words that were found, cut out of the text."""
    found = matches(text=text, pattern=compiled(Pattern(text=words, **how)), limit=1000, timeout=5)
    return [text[start:end] for start, end in found.hits]


@given(TEXTS, WORDS, TEXTS)
def test_words_are_found_where_they_stand(before: str, words: str, after: str) -> None:
    text = before + words + after
    found = matches(text=text, pattern=compiled(Pattern(text=words, match_case=True)), limit=1000, timeout=5).hits
    cut = [text[start:end] for start, end in found]
    alike = str.maketrans({"’": "'", "\u00a0": " ", "\u2028": " "})
    typed = {words.translate(alike)}
    assert found and {found_words.translate(alike) for found_words in cut} == typed
    assert all(first.end <= second.start for first, second in pairwise(found))


@given(TEXTS, WORDS)
@example("Straße STRASSE", "straße")
@example("🙂ßß", "SS")
def test_case_is_folded_fully_and_offsets_stay_those_of_the_text(text: str, words: str) -> None:
    found = matches(text=text, pattern=compiled(Pattern(text=words)), limit=1000, timeout=5).hits
    alike = str.maketrans({"’": "'", "\u00a0": " ", "\u2028": " "})
    for start, end in found:
        assert 0 <= start < end <= len(text)
        # the I with a dot folds to two signs in Python and to one in `regex`
        folded = text[start:end].translate(alike).replace("İ", "i").casefold()
        assert folded == words.translate(alike).replace("İ", "i").casefold()


@given(
    st.text(alphabet=st.sampled_from([*"ab()[]{}*+?|^$\\.,-:=!<>PLNpk0123456789&~#", "é", "🙂"]), max_size=14), TEXTS
)
def test_any_expression_is_searched_or_refused_with_the_reason(written: str, text: str) -> None:
    try:
        ready = compiled(Pattern(text=written, is_regex=True, whole_words=len(written) % 2 == 0))
        found = matches(text=text, pattern=ready, limit=50, timeout=2)
    except UserError as error:
        assert error.message
        return
    assert all(0 <= start < end <= len(text) for start, end in found.hits)
    assert list(found.hits) == sorted(found.hits)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("war, wartime, War-time post-war prewar", "war", ["war", "War", "war"]),
        ("don’t don", "don", ["don"]),
        ("Straße Straßen STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("السلام والسلام السلامة", "السلام", ["السلام"]),
        ("他们谈判和平协议", "和平", ["和平"]),
        ("東京都の東京タワー", "東京", ["東京", "東京"]),
        ("a🙂b 🙂", "🙂", ["🙂", "🙂"]),
        ("cafe\u0301 cafe", "cafe", ["cafe"]),
        ("the U.S. said, U.S.A", "U.S.", ["U.S."]),
        ("שלום ושלום", "שלום", ["שלום"]),
        ("peace\u2028peace\u00a0peace", "peace", ["peace"] * 3),
        ("(not) not", "(not)", ["(not)"]),
    ],
)
def test_whole_words_in_any_script(text: str, words: str, expected: list[str]) -> None:
    assert hits(text, words, whole_words=True) == expected


def test_whole_words_of_an_expression_hold_for_each_of_its_ways() -> None:
    assert hits("ab a abc", "a|ab", is_regex=True, whole_words=True) == ["ab", "a"]
    assert hits("ab a", "(?x) a b? # with or without", is_regex=True, whole_words=True) == ["ab", "a"]


def test_match_case() -> None:
    assert hits("Peace peace PEACE", "peace", match_case=True) == ["peace"]
    assert hits("Peace peace PEACE", "peace") == ["Peace", "peace", "PEACE"]


def test_what_a_keyboard_has_finds_what_is_printed() -> None:
    assert hits("25\u00a0million don’t", "25 million") == ["25\u00a0million"]
    assert hits("25\u00a0million don’t", "don't") == ["don’t"]
    assert hits("one\ntwo", "one two") == []


def test_empty_matches_are_no_hits() -> None:
    assert hits("abba", "b*", is_regex=True) == ["bb"]
    assert hits("abba", "^|$", is_regex=True) == []


def test_paragraphs_begin_and_end_for_an_expression() -> None:
    assert hits("one two\none three", "^one", is_regex=True) == ["one", "one"]
    assert hits("one two\ntwo", "two$", is_regex=True) == ["two", "two"]


def test_a_search_from_the_end_gives_hits_in_the_order_of_the_text() -> None:
    found = matches(text="banana", pattern=compiled(Pattern(text="(?r)a", is_regex=True)), limit=9, timeout=1)
    assert [hit.start for hit in found.hits] == [1, 3, 5]


@pytest.mark.parametrize(
    ("written", "position", "reason"),
    [("peace (talks", 12, "missing )"), ("*a", 0, "nothing to repeat"), (r"a\p{Foo}", 8, "unknown property")],
)
def test_a_bad_expression_is_told_with_its_place(written: str, position: int, reason: str) -> None:
    for whole in (False, True):
        with pytest.raises(PatternError) as caught:
            compiled(Pattern(text=written, is_regex=True, whole_words=whole))
        assert (caught.value.position, caught.value.reason) == (position, reason)
        assert f"at character {position + 1}" in caught.value.message


def test_a_nest_too_deep_is_told() -> None:
    with pytest.raises(PatternError) as caught:
        compiled(Pattern(text="(" * 500 + ")" * 500, is_regex=True))
        compiled(Pattern(text="(?:" * 330 + "a", is_regex=True))
    assert caught.value.message


def test_a_pattern_that_tries_for_ever_is_stopped() -> None:
    began = time.process_time()
    with pytest.raises(PatternTooSlow):
        matches(
            text="a" * 5_000 + "b",
            pattern=compiled(Pattern(text="(a+)+$", is_regex=True)),
            limit=10,
            timeout=0.05,
        )
    assert time.process_time() - began < 30


def test_no_more_hits_than_asked_for() -> None:
    found = matches(text="a" * 100, pattern=compiled(Pattern(text="a")), limit=10, timeout=1)
    assert len(found.hits) == 10 and not found.whole
    assert matches(text="a" * 10, pattern=compiled(Pattern(text="a")), limit=10, timeout=1).whole


def test_a_part_of_the_text() -> None:
    ready = compiled(Pattern(text="(?<=x)a", is_regex=True))
    assert matches(text="xaxa", pattern=ready, limit=9, timeout=1, start=3).hits == (Hit(3, 4),)
    assert matches(text="xaxa", pattern=ready, limit=9, timeout=1, end=3).hits == (Hit(1, 2),)


@given(st.text(min_size=1, max_size=20))
def test_literal_words_are_no_expression(words: str) -> None:
    assert regex.fullmatch(literal(words), words) is not None or "\n" in words or words.isspace()


SORTED_HITS = st.lists(st.integers(0, 60), unique=True, min_size=0, max_size=20).map(
    lambda ends: [Hit(a, b) for a, b in zip(sorted(ends)[::2], sorted(ends)[1::2], strict=False)]
)


@given(SORTED_HITS, st.integers(0, 70), st.integers(0, 70))
def test_which_hits_lie_where(found: list[Hit], position: int, other: int) -> None:
    after = [index for index, hit in enumerate(found) if hit.start >= position]
    before = [index for index, hit in enumerate(found) if hit.start < position]
    assert hit_from(found, position) == (after[0] if after else 0 if found else None)
    assert hit_before(found, position) == (before[-1] if before else len(found) - 1 if found else None)
    start, end = sorted((position, other))
    if start < end:
        expected = [index for index, hit in enumerate(found) if hit.start < end and hit.end > start]
        assert list(hits_within(found, start, end)) == expected

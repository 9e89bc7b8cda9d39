"""Quotations by the marks of many languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.quotations import quotations, quotations_around

MARKED = st.text(alphabet=st.sampled_from([*"ab 1.,\n([—", *"“”„«»‹›‘’‚\"'「」『』"]), max_size=60)


def inner(text: str) -> list[str]:
    return [text[mark.inner_start : mark.inner_end] for mark in quotations(text=text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “no way” twice.", ["no way"]),
        ("Er sagte: „Das geht nicht“, und ging.", ["Das geht nicht"]),
        ("Er sagte: »Das geht nicht« und ging.", ["Das geht nicht"]),
        ("Il a dit : « Non, merci » hier.", [" Non, merci "]),
        ("Он сказал: «Мы не уйдём» и ушёл.", ["Мы не уйдём"]),
        ("Mówił: „Nie chcę”, i wyszedł.", ["Nie chcę"]),
        ("Han sa: ”Nej tack” och gick.", ["Nej tack"]),
        ('She said "never again" to him.', ["never again"]),
        ("彼は「はい」と言った。", ["はい"]),
        ("It’s the people’s ‘new deal’, he’s sure.", ["new deal"]),
        ("the students' rights and workers' pay", []),
        ("nothing quoted", []),
    ],
)
def test_the_marks_of_a_language(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_nested_quotations_have_their_depths() -> None:
    text = "She said, “He told me ‘I can’t go’ and left.”"
    outer, inside = quotations(text=text)
    assert text[outer.start : outer.end] == "“He told me ‘I can’t go’ and left.”"
    assert text[inside.inner_start : inside.inner_end] == "I can’t go"
    assert (outer.depth, inside.depth) == (0, 1)


def test_german_inside_german() -> None:
    assert inner("„Er sagte ‚nein‘ zu mir“, rief sie.") == ["Er sagte ‚nein‘ zu mir", "nein"]


def test_one_without_an_end_runs_to_the_end_of_its_paragraph() -> None:
    text = "“We will go on.\n“And on.”"
    first, second = quotations(text=text)
    assert (first.closed, text[first.inner_start : first.inner_end]) == (False, "We will go on.")
    assert (second.closed, text[second.inner_start : second.inner_end]) == (True, "And on.")


def test_around_gives_what_holds_the_whole_selection_outermost_first() -> None:
    text = "She said, “He told me ‘never’ and left.” Then “no”."
    at = text.index("never")
    assert [mark.depth for mark in quotations_around(text=text, start=at, end=at + 5)] == [0, 1]
    assert len(quotations_around(text=text, start=at, end=text.index("and") + 3)) == 1
    assert quotations_around(text=text, start=0, end=3) == ()


@given(text=MARKED)
def test_any_two_are_nested_or_apart_and_none_crosses_a_line_feed(text: str) -> None:
    found = quotations(text=text)
    for mark in found:
        assert 0 <= mark.start < mark.end <= len(text)
        assert mark.inner_start <= mark.inner_end
        assert "\n" not in text[mark.start : mark.end]
    for first in found:
        for second in found:
            apart = first.end <= second.start or second.end <= first.start
            nested = (first.start <= second.start and second.end <= first.end) or (
                second.start <= first.start and first.end <= second.end
            )
            assert apart or nested


@given(text=MARKED)
def test_the_depth_is_the_number_of_quotations_around(text: str) -> None:
    found = quotations(text=text)
    for mark in found:
        holders = [other for other in found if other != mark and other.start <= mark.start and mark.end <= other.end]
        assert mark.depth == len(holders)


def test_a_german_quotation_may_be_closed_by_a_straight_mark() -> None:
    text = 'Sie fragte: „Er sagte nein", dann ging sie. „Er sagte "nein" heute“, sagte sie.'
    found = [text[mark.inner_start : mark.inner_end] for mark in quotations(text=text)]
    assert found == ["Er sagte nein", 'Er sagte "nein" heute', "nein"]

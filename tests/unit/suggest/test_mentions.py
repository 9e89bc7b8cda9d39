"""Names near a statement's words: which is likeliest to speak, and where a value's mention stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.mentions import Surroundings, Where, is_whole_word, name_forms, surname_of

TEXT = (
    "Kosh met Raskel in Moscow.\n"
    "“Raskel must go,” Kosh said. “He will not listen.”\n"
    "Raskel replied that Kosh was wrong. Nobody else spoke."
)


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def best(words: str, *names: str, about: bool = False) -> tuple[str, Where] | None:
    around = Surroundings(text=TEXT, words=[span(words)], language="en")
    found = around.best(names, about=about)
    return None if found is None else (TEXT[found.start : found.end], found.where)


def test_of_a_quotation_the_name_beside_it_speaks_and_not_the_one_in_it() -> None:
    assert best("Raskel must go", "Kosh", "Raskel") == ("Kosh", Where.BESIDE)
    around = Surroundings(text=TEXT, words=[span("Raskel must go")], language="en")
    kosh, raskel = around.best(["Kosh"]), around.best(["Raskel"])
    assert kosh is not None and raskel is not None and kosh < raskel
    assert around.contradicts(kosh) and not around.contradicts(raskel)


def test_whom_it_is_about_is_named_among_the_words() -> None:
    assert best("Raskel must go", "Raskel", about=True) == ("Raskel", Where.AMONG)
    assert best("Raskel must go", "Kosh", "Raskel", about=True) == ("Raskel", Where.AMONG)


def test_of_reported_words_the_first_name_speaks() -> None:
    whole = "Raskel replied that Kosh was wrong."
    around = Surroundings(text=TEXT, words=[span(whole)], language="en")
    raskel, kosh = around.best(["Raskel"]), around.best(["Kosh"])
    assert raskel is not None and kosh is not None and raskel < kosh and around.contradicts(raskel)
    assert best("that Kosh was wrong", "Kosh", "Raskel") == ("Raskel", Where.BESIDE)


def test_the_nearest_occurrence_is_taken_and_of_two_names_there_the_longer() -> None:
    text = "Ada Kosh spoke. Then Kosh left, Ada Kosh said, and Kosh returned."
    around = Surroundings(text=text, words=[span("left", text)], language="en")
    found = around.best(["Kosh", "Ada Kosh"])
    assert found is not None and (found.start, found.end) == (text.index("Kosh left"), text.index(" left"))
    around = Surroundings(text=text, words=[span("said", text)], language="en")
    found = around.best(["Kosh", "Ada Kosh"])
    assert found is not None and text[found.start : found.end] == "Ada Kosh"


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("Koshland", "Kosh", False),
        ("MacKosh", "Kosh", False),
        ("Kosh’s", "Kosh", True),
        ("(Kosh)", "Kosh", True),
        ("中国外交部发言人", "外交部", True),
        ("東京都", "東京", True),
        ("الرئيس", "رئيس", False),
    ],
)
def test_names_are_whole_words_where_the_script_has_words(text: str, name: str, whole: bool) -> None:
    start = text.index(name)
    assert is_whole_word(text=text, start=start, end=start + len(name)) is whole


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Volodymyr Zelensky", "Zelensky"),
        ("Ursula von der Leyen", "von der Leyen"),
        ("Rubio, Marco", "Rubio"),
        ("Kosh", ""),
        ("Malcolm X", ""),
    ],
)
def test_surnames(name: str, surname: str) -> None:
    assert surname_of(name) == surname


def test_only_persons_have_surnames() -> None:
    assert name_forms(name="Foreign Office", aliases=["FO"], is_person=False) == ("Foreign Office", "FO")
    assert name_forms(name="Ada Kosh", aliases=["Kosh"], is_person=True) == ("Ada Kosh", "Kosh")


@given(st.text(alphabet="ab X.“”\n🙂", min_size=1, max_size=200), st.data())
def test_what_is_found_is_the_name_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    around = Surroundings(text=text, words=[(start, end)])
    found = around.best(["X", "ab"])
    if found is not None:
        assert text[found.start : found.end] in ("X", "ab")
        assert is_whole_word(text=text, start=found.start, end=found.end)

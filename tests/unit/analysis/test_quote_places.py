from __future__ import annotations

import random
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.quote_places import Place, QuotePlaces, Way

OLD = "Rubio said in Rome that the war must end. “No,” said Kallas. Lavrov said in Bern that the war must end. “No,” said Wang."


def place(old: str, new: str, quote: str, nth: int = 0) -> Place | None:
    """Where the nth occurrence of the quote in `old` stands in `new`."""
    start = -1
    for _ in range(nth + 1):
        start = old.index(quote, start + 1)
    return QuotePlaces(old, new).find(start, start + len(quote))


def test_words_that_stand_once_are_found_wherever_they_went() -> None:
    new = "“No,” said Wang. Rubio said in Rome that the war must end."
    assert place(OLD, new, "Rubio said") == Place(17, 27, Way.EXACT)


def test_of_equal_words_the_one_with_the_same_surroundings_is_taken() -> None:
    new = f"Before all that, 😀. {OLD}"
    for nth in (0, 1):
        found = place(OLD, new, "the war must end", nth)
        assert found is not None
        assert (found.way, found.doubt) == (Way.CONTEXT, "")
        assert found.start == OLD.index("the war must end", 30 * nth) + 20


def test_words_whose_sentence_went_are_not_taken_from_another_sentence() -> None:
    new = OLD.replace("Rubio said in Rome that the war must end. ", "")
    assert place(OLD, new, "the war must end", 0) is None
    found = place(OLD, new, "the war must end", 1)
    assert found is not None
    assert new[found.start : found.end] == "the war must end"
    assert found.doubt == ""


def test_a_short_word_is_not_found_inside_another_word() -> None:
    assert place("Then he said yes.", "Then they said yes.", "he", 1) is None


def test_a_changed_quote_is_found_between_its_ends_and_is_in_doubt() -> None:
    old = "He said: “The law will, in my view, harm the towns.” And left."
    new = "He said: “The law will, in my honest opinion, harm all the towns.” And left."
    found = place(old, new, "The law will, in my view, harm the towns.")
    assert found is not None
    assert (found.way, new[found.start : found.end]) == (
        Way.FUZZY,
        "The law will, in my honest opinion, harm all the towns.",
    )
    assert found.doubt


def test_a_quote_with_changed_ends_is_found_near_its_place() -> None:
    old = "One. Two. “Taxes must fall for every family,” she said. Three."
    new = "One. Two. “taxes must fall for every familie”, she said. Three."
    found = place(old, new, "Taxes must fall for every family")
    assert found is not None
    assert (found.way, new[found.start : found.end]) == (Way.FUZZY, "taxes must fall for every familie")


def test_what_is_gone_is_not_found() -> None:
    assert (
        place("It was so. He will not resign, he said.", "It was so. Rain fell all day long.", "He will not resign")
        is None
    )
    assert QuotePlaces("abc", "").find(0, 3) is None


@dataclass
class Edited:
    """A text of marked sentences, edited: where each sentence of the old text went, None when it was changed or cut."""

    old: str
    new: str
    spans: list[tuple[int, int]]
    truth: list[int | None]


SENTENCES = (
    "Rubio said no. ",
    "“Wir gehen nicht.” ",
    "קרא את זה. ",
    "他们说不。",
    "😀👨‍👩‍👧 yes! ",
    "The law will pass, he said.\n",
    "No. ",
    "e\u0301tat. ",
)


@st.composite
def edited_texts(draw: st.DrawFn) -> Edited:
    """Sentences that may repeat; some cut, some changed, others put in between."""
    old, new, spans, truth = "", "", [], []
    for number in range(draw(st.integers(1, 10))):
        sentence = draw(st.sampled_from(SENTENCES))
        if draw(st.booleans()):
            sentence = f"{number}{sentence}"
        new += draw(st.sampled_from(["", "", "New words here. ", "No. ", "חדש "]))
        spans.append((len(old), len(old) + len(sentence.rstrip())))
        old += sentence
        what = draw(st.sampled_from(["keep", "keep", "keep", "cut", "change"]))
        truth.append(len(new) if what == "keep" else None)
        new += {"keep": sentence, "cut": "", "change": sentence.replace("said", "denied").replace("a", "aa")}[what]
    return Edited(old, new, spans, truth)


@given(edited=edited_texts())
def test_a_quote_is_found_word_by_word_or_is_in_doubt(edited: Edited) -> None:
    places = QuotePlaces(edited.old, edited.new)
    for start, end in edited.spans:
        found = places.find(start, end)
        if found is None:
            continue
        assert 0 <= found.start < found.end <= len(edited.new)
        if not found.doubt:
            assert edited.new[found.start : found.end] == edited.old[start:end]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60), data=st.data())
def test_in_the_same_text_every_quote_stays_where_it_is(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = QuotePlaces(text, text).find(start, end)
    assert found is not None
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize("seed", range(6))
def test_in_real_prose_nearly_all_places_are_found_and_none_is_wrong(seed: int) -> None:
    chance = random.Random(seed)
    names = ["Rubio", "Kallas", "Lavrov", "Wang", "the minister", "he", "she", "they"]
    verbs = ["said", "denied", "warned", "hoped"]
    things = ["the war must end", "taxes will rise", "the law harms towns", "no deal is near", "schools need money"]
    sentences = [f"{chance.choice(names)} {chance.choice(verbs)} that {chance.choice(things)}. " for _ in range(120)]
    kept = [chance.random() > 0.08 for _ in sentences]
    added = [f"In addition, {chance.choice(names)} spoke. " if chance.random() < 0.1 else "" for _ in sentences]
    old = "".join(sentences)
    new, at = "", []
    for sentence, keep, extra in zip(sentences, kept, added, strict=True):
        new += extra
        at.append(len(new) if keep else None)
        new += sentence if keep else ""
    places, start, right, wrong = QuotePlaces(old, new), 0, 0, 0
    for sentence, true in zip(sentences, at, strict=True):
        words = sentence.split(" that ")[1].rstrip(". ")
        begin = sentence.index(words)
        found = places.find(start + begin, start + begin + len(words))
        if found is not None and not found.doubt:
            right += true is not None and found.start == true + begin
            wrong += true is None or found.start != true + begin
        start += len(sentence)
    assert wrong == 0
    assert right >= 0.75 * sum(kept), "in prose that repeats itself this much, every fourth may need a look"

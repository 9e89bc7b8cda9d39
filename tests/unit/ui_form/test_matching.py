"""Typed words and labels."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.form.matching import Rank, folded, match, same_words


def test_accents_and_case_are_folded_with_their_places() -> None:
    made = folded("Zoë ﬁnal")
    assert made.text == "zoe final"
    assert made.places == (0, 1, 2, 3, 4, 4, 5, 6, 7)


def test_ranks_go_from_the_whole_label_to_the_path() -> None:
    label, path = folded("Tax concessions"), (folded("Economy economy"),)
    ranks = {
        query: found.rank
        for query in ("tax concessions", "tax", "conc", "sions", "tc_1", "econ")
        if (found := match(query=query, label=label, id_text="tc_1", path=path))
    }
    assert ranks == {
        "tax concessions": Rank.WHOLE,
        "tax": Rank.START,
        "conc": Rank.WORD,
        "sions": Rank.INSIDE,
        "tc_1": Rank.ID,
        "econ": Rank.PATH,
    }


def test_all_words_must_be_found() -> None:
    assert match(query="tax peace", label=folded("Tax concessions")) is None


def test_the_start_of_a_word_is_preferred_to_its_inside() -> None:
    found = match(query="con", label=folded("Second concessions"))
    assert found is not None
    assert (found.rank, found.ranges) == (Rank.WORD, ((7, 10),))


def test_ranges_cover_combining_marks_and_join() -> None:
    found = match(query="hoh ohe", label=folded("Ho\u0308he"))
    assert found is not None
    assert found.ranges == ((0, 5),)


def test_an_empty_query_finds_everything() -> None:
    found = match(query="  ", label=folded("Anything"))
    assert found is not None and found.ranges == ()


def test_same_words() -> None:
    assert same_words(" Müller", "MULLER")
    assert not same_words("Müller", "Miller")


@given(st.text(max_size=30), st.integers(0, 29), st.integers(1, 8))
def test_a_piece_of_a_label_is_found_in_it(label: str, start: int, length: int) -> None:
    made = folded(label)
    words = made.text[start : start + length].split()
    found = match(query=" ".join(words), label=made)
    assert found is not None
    assert all(0 <= first < end <= len(label) for first, end in found.ranges)
    assert all(before[1] < after[0] for before, after in zip(found.ranges, found.ranges[1:], strict=False))

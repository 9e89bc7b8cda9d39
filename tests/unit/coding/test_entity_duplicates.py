"""Which entries of the registry may be one, and why."""

from __future__ import annotations

import pytest

from annotator.coding.entity_duplicates import Candidate, Duplicate, Likeness, apart_pairs, apart_setting, duplicates
from annotator.model.ids import EntityId, EntityTypeId, RowId


def candidate(number: int, *names: str, kind: str = "person", wikidata: str = "") -> Candidate:
    return Candidate(EntityId(f"e{number:03}"), EntityTypeId(kind), names, wikidata)


def found(*candidates: Candidate) -> list[tuple[str, str, Likeness]]:
    return [(one.first, one.second, one.likeness) for one in duplicates(candidates=candidates)]


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Mirela Kosh", "mirela  kosh", Likeness.SAME_NAME),
        ("Karel Čapek", "Karel Capek", Likeness.ACCENTS),
        ("Vladimir Putin", "Putin, Vladimir", Likeness.ORDER),
        ("Jean-Claude Juncker", "Jean Claude Juncker", Likeness.ORDER),
        ("Vladimir Putin", "V. Putin", Likeness.INITIALS),
        ("Vladimir Putin", "Putin, V.", Likeness.INITIALS),
        ("George W. Bush", "G. Walker Bush", Likeness.INITIALS),
        ("Donald Trump", "Donald John Trump", Likeness.PART),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", Likeness.SPELLING),
        ("Dmitry Medvedev", "Dmitri Medvedyev", Likeness.SPELLING),
        ("Володимир Зеленський", "Володимир Зеленский", Likeness.SPELLING),
        ("Volodymyr Zelensky", "Zelensky", Likeness.SURNAME),
    ],
)
def test_names_that_are_alike(one: str, other: str, likeness: Likeness) -> None:
    assert found(candidate(1, one), candidate(2, other)) == [("e001", "e002", likeness)]
    assert found(candidate(2, one), candidate(1, other)) == [("e001", "e002", likeness)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Lee", "Ian Lee"),
        ("George Bush", "Jeb Bush"),
        ("V. Putin", "D. Putin"),
        ("Anna Kosh", "Mirela Kosh"),
        ("North Korea", "South Korea"),
        ("Al", "Alan"),
        ("123", "124"),
        ("", ""),
    ],
)
def test_names_that_are_not(one: str, other: str) -> None:
    assert found(candidate(1, one), candidate(2, other)) == []


def test_an_initial_speaks_of_persons_only() -> None:
    assert found(candidate(1, "P. Party", kind="organisation"), candidate(2, "Peace Party", kind="organisation")) == []


def test_names_are_compared_within_a_type_but_for_equal_ones() -> None:
    assert found(candidate(1, "Georgia"), candidate(2, "Georgia", kind="country")) == [
        ("e001", "e002", Likeness.SAME_NAME)
    ]
    assert found(candidate(1, "Volodymyr Zelensky"), candidate(2, "Volodymyr Zelenskyy", kind="country")) == []


def test_ids_and_aliases() -> None:
    assert found(candidate(1, "Burma", wikidata="Q836"), candidate(2, "Myanmar", wikidata="Q836")) == [
        ("e001", "e002", Likeness.WIKIDATA)
    ]
    assert found(candidate(1, "Peking", "Beijing"), candidate(2, "Beijing")) == [("e001", "e002", Likeness.ALIAS)]
    assert found(candidate(1, "Kosh", "MK"), candidate(2, "Marek Kolar", "MK")) == [
        ("e001", "e002", Likeness.SHARED_ALIAS)
    ]


def test_an_alias_that_many_share_says_nothing() -> None:
    many = [
        candidate(number, f"{'abcdefghij'[number] * 5} {'qrstuvwxyz'[number] * 5}", "the president")
        for number in range(10)
    ]
    assert found(*many) == []


def test_a_surname_that_many_bear_says_nothing() -> None:
    many = [candidate(number, f"{'abcde'[number] * 6} Kosh") for number in range(4)]
    assert found(*many, candidate(9, "Kosh")) == []


def test_the_strongest_reason_is_given_once_and_comes_first() -> None:
    listed = duplicates(
        candidates=(
            candidate(1, "Volodymyr Zelensky", wikidata="Q1"),
            candidate(2, "Volodymyr Zelenskyy", "Volodymyr Zelensky", wikidata="Q1"),
            candidate(3, "Marco Rubio"),
            candidate(4, "Marko Rubio"),
        )
    )
    assert [one.likeness for one in listed] == [Likeness.WIKIDATA, Likeness.SPELLING]
    assert listed[1] == Duplicate(
        EntityId("e003"), EntityId("e004"), Likeness.SPELLING, ("Marco Rubio", "Marko Rubio"), listed[1].score
    )
    assert 86 <= listed[1].score < 100


def test_pairs_that_are_kept_apart_are_not_proposed() -> None:
    both = (candidate(1, "Anna Kosh"), candidate(2, "Ana Kosh"))
    assert duplicates(candidates=both)
    apart = apart_pairs({apart_setting(both[1].id, both[0].id): {"entities": ["e002", "e001"]}, RowId("x"): "odd"})
    assert duplicates(candidates=both, apart=apart) == ()


def test_a_cancelled_search_ends() -> None:
    both = (candidate(1, "Anna Kosh"), candidate(2, "anna kosh"))
    assert duplicates(candidates=both, cancelled=lambda: True) == ()

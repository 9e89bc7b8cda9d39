"""What stands in one cell of a spreadsheet comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.cells import CellError, RoleCell, as_written, harmless, joined, parted, roles_cell, roles_of

ID = "00000000-0000-7000-8000-000000000abc"
words = st.text(
    st.sampled_from("ab .;[]|\\'=-+@,\"\n😀é2025-01..") | st.characters(exclude_categories=["Cs"]), max_size=12
)
named = words.map(str.strip).filter(bool)
dates = st.sampled_from(("", "2024", "2024-06", "2025-01-20"))
roles = st.builds(RoleCell, named, words.map(str.strip), st.sampled_from(("", ID)), dates, dates).filter(
    lambda role: not (role.since and role.until and role.until < role.since[: len(role.until)])
)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-5", "'-5"),
        ("@me", "'@me"),
        ("\tx", "'\tx"),
        ("'=x", "''=x"),
        ("'Abd al-Malik", "'Abd al-Malik"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_formulas_are_made_harmless(text: str, cell: str) -> None:
    assert harmless(text) == cell
    assert as_written(cell) == text


@given(words)
def test_harmless_texts_come_back(text: str) -> None:
    assert as_written(harmless(text)) == text
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.lists(named))
def test_lists_come_back(texts: list[str]) -> None:
    assert parted(joined(texts)) == tuple(texts)


@given(st.lists(roles, max_size=4))
def test_roles_come_back(found: list[RoleCell]) -> None:
    assert list(roles_of(roles_cell(found))) == found


def test_roles_as_people_write_them() -> None:
    cell = "President [Norrland] 2025-01-20..; Senator ..2025-01-19;mayor[Vik]2010..2014 ; ; clerk"
    assert list(roles_of(cell)) == [
        RoleCell("President", "Norrland", "", "2025-01-20", ""),
        RoleCell("Senator", "", "", "", "2025-01-19"),
        RoleCell("mayor", "Vik", "", "2010", "2014"),
        RoleCell("clerk"),
    ]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("mayor 2025-13..", "'2025-13' in the role “mayor 2025-13..” is not a year"),
        ("mayor 2025..2024", "ends before it begins"),
        ("[Vik] 2024..", "has no title"),
        ("2024..", "has no title"),
    ],
)
def test_roles_that_are_wrong(cell: str, words: str) -> None:
    with pytest.raises(CellError, match=words):
        list(roles_of(cell))

"""Ids made from labels."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.fresh_ids import fresh_id


@pytest.mark.parametrize(
    ("label", "made"),
    [
        ("Courts", "courts"),
        ("Straße & Bahn", "strasse_bahn"),
        ("Éducation, culture – médias", "education_culture_medias"),
        ("Œuvre de Łódź", "oeuvre_de_lodz"),
        ("  2 %  of GDP ", "option_2_of_gdp"),
        ("السلام", "option_1"),
        ("和平", "option_1"),
        ("", "option_1"),
        ("…", "option_1"),
    ],
)
def test_an_id_is_the_label_in_small_ascii(label: str, made: str) -> None:
    assert fresh_id(label=label, taken=(), fallback="option") == made


def test_a_taken_id_gets_a_number() -> None:
    assert fresh_id(label="Courts", taken=("courts", "courts_2"), fallback="option") == "courts_3"
    assert fresh_id(label="السلام", taken=("option_1",), fallback="option") == "option_2"


@given(st.lists(st.text(max_size=90), max_size=12), st.sampled_from(["option", "entity_type"]))
def test_ids_are_valid_and_never_repeat(labels: list[str], fallback: str) -> None:
    taken: list[str] = []
    for label in labels:
        taken.append(fresh_id(label=label, taken=taken, fallback=fallback))
    assert len(set(taken)) == len(taken)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]{0,63}", made) for made in taken)

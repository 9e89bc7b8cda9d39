"""Every text on every ground in every theme, by WCAG 2.2's contrast; and colours that a colour-blind eye tells apart."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.coding.colouring import NO_GROUP, PALETTE, look_at_place
from annotator.model.codebook import Codebook, Option
from annotator.model.codebook_check import read_codebook
from annotator.model.places import shipped
from annotator.ui.reading.inks import Inks
from annotator.ui.theme import DARK, LIGHT, Theme, channels, contrast, mixed, statement_colour

THEMES = (LIGHT, DARK)
TEXT, MARK = 4.5, 3.0
GROUNDS = ("paper", "window", "raised")
INKS = ("text", "text_soft", "text_faint", "accent", "warning", "danger")


def _options(options: tuple[Option, ...]) -> list[Option]:
    return [found for option in options for found in (option, *_options(option.options))]


def _colours(book: Codebook) -> set[str]:
    found = {kind.colour for kind in book.types}
    found |= {option.colour for kind in book.types for field in kind.fields for option in _options(field.options)}
    return {colour for colour in found if colour}


def _shipped_colours() -> list[str]:
    books = [read_codebook(path) for path in sorted((shipped("schemas")).glob("*.json")) if "schema" not in path.name]
    assert len(books) == 2
    return sorted(set().union(*map(_colours, books)) | set(PALETTE))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_on_every_ground(theme: Theme, ground: str, ink: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_on_buttons_selections_and_chosen_rows(theme: Theme) -> None:
    inks = Inks(theme)
    assert contrast(theme.on_accent, theme.accent) >= TEXT
    for ink in (theme.text, theme.text_soft):
        assert contrast(ink, theme.accent_tint) >= TEXT
    assert contrast(theme.text, theme.selection) >= TEXT
    assert contrast(theme.text, inks.selection.name()) >= TEXT
    assert contrast(theme.caret, theme.paper) >= MARK


def _check_statement(colour: str, theme: Theme) -> None:
    inks = Inks(theme)
    for selected in (False, True):
        assert contrast(theme.text, inks.tint(colour, selected=selected).name()) >= TEXT, (colour, selected)
    assert contrast(inks.of(colour).name(), theme.paper) >= MARK, colour


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_on_the_tint_of_every_colour_that_ships(theme: Theme) -> None:
    for colour in _shipped_colours():
        _check_statement(colour, theme)


@given(st.integers(0, 0xFFFFFF), st.sampled_from(THEMES))
def test_text_on_the_tint_of_any_colour_that_a_codebook_may_have(number: int, theme: Theme) -> None:
    _check_statement(f"#{number:06X}", theme)


MACHADO = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Simulation of dichromacy in linear RGB: Machado, Oliveira & Fernandes 2009, severity 1.0."""


def _linear(colour: str) -> list[float]:
    return [c / 12.92 if (c := one / 255) <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for one in channels(colour)]


def _lab(rgb: list[float]) -> tuple[float, float, float]:
    """CIE L*a*b* under D65 of linear RGB."""
    rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    whites = (0.95047, 1.0, 1.08883)
    xyz = [
        sum(f * max(0.0, min(1.0, c)) for f, c in zip(row, rgb, strict=True)) / w
        for row, w in zip(rows, whites, strict=True)
    ]
    x, y, z = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _seen(colour: str, matrix: tuple[tuple[float, ...], ...] | None) -> tuple[float, float, float]:
    rgb = _linear(colour)
    return _lab([sum(f * c for f, c in zip(row, rgb, strict=True)) for row in matrix] if matrix else rgb)


def _difference(first: str, second: str, matrix: tuple[tuple[float, ...], ...] | None) -> float:
    pairs = zip(_seen(first, matrix), _seen(second, matrix), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def test_the_simulation_turns_red_and_green_alike() -> None:
    assert _difference("#C00000", "#00A000", None) > 100
    assert _difference("#B08000", "#8A9A00", MACHADO["deutan"]) < 15


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("eye", [None, *MACHADO])
def test_two_groups_differ_by_pattern_or_by_a_colour_that_every_eye_tells_apart(theme: Theme, eye: str | None) -> None:
    matrix = MACHADO[eye] if eye else None
    looks = [look_at_place(place, NO_GROUP) for place in range(len(PALETTE))]
    for first, second in combinations(looks, 2):
        if first.pattern == second.pattern:
            shown = [statement_colour(colour=look.colour, theme=theme) for look in (first, second)]
            assert _difference(shown[0], shown[1], matrix) >= 20, (eye, first.colour, second.colour)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("eye", [None, *MACHADO])
def test_the_stances_are_told_apart_by_every_eye(theme: Theme, eye: str | None) -> None:
    matrix = MACHADO[eye] if eye else None
    shown = [statement_colour(colour=colour, theme=theme) for colour in ("#2B6CB0", "#B7472A", "#6B7280")]
    for first, second in combinations(shown, 2):
        assert _difference(first, second, matrix) >= 15, (eye, first, second)


def test_thirty_two_looks_are_all_different() -> None:
    looks = {(look.colour, look.pattern) for look in (look_at_place(place, NO_GROUP) for place in range(32))}
    assert len(looks) == 32
    assert mixed(over=PALETTE[0], under=PALETTE[0], share=0.5) == PALETTE[0]

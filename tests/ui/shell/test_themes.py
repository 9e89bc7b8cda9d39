"""Whatever the order in which themes are chosen, the paper is the theme's."""

from __future__ import annotations

from itertools import pairwise

import pytest

from annotator.coding.session import Session
from annotator.ui.style import Appearance, ThemeChoice
from annotator.ui.theme import DARK, LIGHT
from tests.ui.shell.conftest import OpenWindow, room_of

PAPER = {ThemeChoice.LIGHT: LIGHT.paper, ThemeChoice.DARK: DARK.paper}


@pytest.mark.parametrize("first", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_paper_follows_the_theme(
    open_window: OpenWindow, coded_session: Session, appearance: Appearance, first: ThemeChoice
) -> None:
    other = ThemeChoice.DARK if first is ThemeChoice.LIGHT else ThemeChoice.LIGHT
    appearance.choose(first)
    window = open_window(coded_session)
    view = room_of(window).reading.view
    seen = [view.viewport().grab().toImage().pixelColor(4, 4).name().upper()]
    for choice in (other, first, other):
        window.choose_theme(choice)
        seen.append(view.viewport().grab().toImage().pixelColor(4, 4).name().upper())
    assert seen == [PAPER[first], PAPER[other], PAPER[first], PAPER[other]]
    assert all(before != after for before, after in pairwise(seen))

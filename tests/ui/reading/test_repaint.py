"""What is painted anew after a change is enough: the window shows what it would show if all of it were painted."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId
from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import Reader

WORDS = ("the", "minister", "said", "on monday", "that peace", "would need", "both sides", "to give", "up", "something")
SUMMARIES = ("oppose · a longer topic that needs some lines of the gutter", "support", "", "conditional · budgets")


def a_text(chance: random.Random) -> str:
    """Paragraphs of all lengths, a line each."""
    return "\n".join(" ".join(chance.choices(WORDS, k=chance.choice((1, 4, 30, 60)))) for _ in range(40))


def a_mark(chance: random.Random, text: str) -> Mark:
    """One of twenty statements, anywhere, over one paragraph or more."""
    start = chance.randrange(len(text) - 1)
    spans = (MarkSpan(start, min(len(text), start + chance.choice((1, 5, 30, 200))), "statement"),)
    speaker = chance.choice(("", "Rubio", "A much longer name of a speaker"))
    colour = chance.choice(("#2B6CB0", "#B7472A"))
    name = StatementId(f"m{chance.randrange(60)}")
    return Mark(name, spans, colour, 0, speaker, chance.choice(SUMMARIES), False, chance.random() < 0.5)


def assert_shown_as_if_painted_whole(reader: Reader) -> None:
    """Compares what stands on the screen with the window painted from nothing."""
    QApplication.processEvents()
    window = reader.pane.window()
    on_screen = window.screen().grabWindow(window.winId()).toImage()
    whole = window.grab().toImage().convertToFormat(on_screen.format())
    assert on_screen.size() == whole.size()
    assert on_screen == whole


@pytest.mark.parametrize("points", [12.5, 30.0])
@pytest.mark.parametrize("seed", range(4))
def test_a_change_paints_all_that_looks_different(seed: int, points: float, open_text: OpenText) -> None:
    chance = random.Random(seed)
    text = a_text(chance)
    first = {mark.statement: mark for mark in (a_mark(chance, text) for _ in range(50))}
    reader = open_text(text, tuple(first.values()))
    view = reader.pane.view
    view.set_look(replace(view.look, points=points))
    assert_shown_as_if_painted_whole(reader)
    for _ in range(40):
        step = chance.randrange(5)
        known = [mark.statement for mark in view.marks.index.marks]
        if step < 2 or not known:
            view.show_marks([a_mark(chance, text)], ())
        elif step == 2:
            view.show_marks((), [chance.choice(known)])
        elif step == 3:
            view.set_current(chance.choice([*known, None]), reveal=False)
        else:
            view.verticalScrollBar().setValue(chance.randrange(view.verticalScrollBar().maximum()))
        assert_shown_as_if_painted_whole(reader)

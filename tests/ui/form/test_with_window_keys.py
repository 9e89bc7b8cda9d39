"""The form under the window's key filter: what is the list's, what is the text's, what is the window's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt

from annotator.ui.bindings import Bindings, Context
from annotator.ui.keys import KeyFilter
from tests.ui.form.conftest import OpenDesk
from tests.ui.form.pressing import go_to, listed, press, type_words
from tests.ui.form.sample_views import Desk


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """A form in its window."""
    return open_desk()


@pytest.fixture
def pressed(desk: Desk, tmp_path: Path) -> list[str]:
    """The actions that presses in the form have triggered."""
    bindings = Bindings(QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat))
    contexts = (Context.FORM, Context.WINDOW)
    keys = KeyFilter(desk.window, bindings, contexts_of=lambda _: contexts, is_enabled=lambda _: True)
    found: list[str] = []
    keys.pressed.connect(found.append)
    return found


def test_escape_closes_the_list_before_it_is_the_windows(desk: Desk, pressed: list[str]) -> None:
    go_to(desk, "topic")
    type_words("conc")
    press(Qt.Key.Key_Escape)
    assert listed(desk) == [] and pressed == []
    press(Qt.Key.Key_Escape)
    assert pressed == ["view.to_text"]


def test_keys_of_the_window_pass_and_those_of_the_field_stay(desk: Desk, pressed: list[str]) -> None:
    go_to(desk, "note")
    type_words("sum")
    press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["edit.undo", "statement.next"]
    assert desk.values("note") == ("sum",)
    go_to(desk, "stance")
    press(Qt.Key.Key_2)
    assert desk.values("stance") == ("oppose",)
    go_to(desk, "topic")
    type_words("cease")
    press(Qt.Key.Key_Return)
    assert desk.values("topic") == ("ceasefire",)
    assert pressed == ["edit.undo", "statement.next"]

"""Going through the quotations without a statement, by real keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.ui.actions.project_room import ProjectRoom
from tests.ui.shell.conftest import press
from tests.ui.shell.test_gestures import SHIFT
from tests.ui.shell.test_repetition import complete


def selected(room: ProjectRoom) -> str:
    span = room.reading.selection()
    return "" if span is None else room.place.text[span[0] : span[1]]


def test_q_selects_the_next_one_and_goes_round(room: ProjectRoom) -> None:
    room.reading.go_to(0)
    found = []
    for _ in range(3):
        press(Qt.Key.Key_Q)
        found.append(selected(room))
    assert found == [
        "The guns must be silent,",
        "Silence is not peace, but it is a beginning.",
        "The guns must be silent,",
    ]
    assert "from the beginning" in room.status.said.text()
    press(Qt.Key.Key_Q, SHIFT)
    assert selected(room).startswith("Silence is")
    press(Qt.Key.Key_Q, SHIFT)
    assert selected(room).startswith("The guns")


def test_enter_on_it_makes_the_statement_and_q_goes_on(room: ProjectRoom) -> None:
    room.reading.go_to(0)
    press(Qt.Key.Key_Q)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    for _ in range(2):
        press(Qt.Key.Key_Q)
        assert selected(room).startswith("Silence is"), "the first has a statement now"


def test_when_all_are_coded_it_says_so(room: ProjectRoom) -> None:
    complete(room, "The guns must be silent,", "Zoe Vell")
    complete(room, "Silence is not peace, but it is a beginning.", "Zoe Vell")
    room.reading.go_to(0)
    press(Qt.Key.Key_Q)
    assert selected(room) == "" and "Every quotation" in room.status.said.text()

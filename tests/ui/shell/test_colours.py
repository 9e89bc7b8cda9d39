"""Colouring by type, stance, speaker, coder or topic, and the legend – by real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.coding.colouring import ColourScheme
from annotator.coding.session import Session
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.main_window import MainWindow
from annotator.ui.reading.legend_entry import LegendEntry
from tests.ui.shell.conftest import press
from tests.ui.shell.test_gestures import ALT, CTRL, SHIFT, current
from tests.ui.shell.test_repetition import complete

KEYS = {
    ColourScheme.TYPE: Qt.Key.Key_4,
    ColourScheme.STANCE: Qt.Key.Key_5,
    ColourScheme.SPEAKER: Qt.Key.Key_6,
    ColourScheme.CODER: Qt.Key.Key_7,
    ColourScheme.TOPIC: Qt.Key.Key_8,
}


@pytest.fixture
def coded(room: ProjectRoom, qtbot: QtBot) -> ProjectRoom:
    """Three statements of two speakers; the legend is shown."""
    complete(room, "The guns must be silent", "Zoe Vell")
    complete(room, "Silence is not peace", "Ada Marrow")
    complete(room, "praised both sides", "Ada Marrow")
    room.reading.setFocus()
    press(Qt.Key.Key_9, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(room.colour_actions.legend.entries))
    return room


def colour_by(room: ProjectRoom, scheme: ColourScheme) -> None:
    room.reading.setFocus()
    press(KEYS[scheme], CTRL | SHIFT)
    QApplication.processEvents()


def words(room: ProjectRoom) -> list[str]:
    return [entry.text() for entry in room.colour_actions.legend.entries]


def entry(room: ProjectRoom, name: str) -> LegendEntry:
    return next(found for found in room.colour_actions.legend.entries if found.stands_for.words == name)


def drawn(room: ProjectRoom) -> int:
    """How many statements are drawn anywhere in the text."""
    view = room.reading.view
    blocks = range(view.map.block_count)
    return len({entry.statement for block in blocks for entry in view.marks.index.entries(block)})


def test_each_scheme_has_its_groups(coded: ProjectRoom) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    assert words(coded) == ["Ada Marrow 2", "Zoe Vell 1"]
    looks = {(mark.group.words, mark.colour, mark.pattern) for mark in coded.reading.marks}
    assert len(looks) == 2
    colour_by(coded, ColourScheme.STANCE)
    assert words(coded) == ["Oppose 3"]
    colour_by(coded, ColourScheme.CODER)
    assert words(coded) == ["anna 3"]
    colour_by(coded, ColourScheme.TYPE)
    assert len(words(coded)) == 1 and words(coded)[0].endswith(" 3")
    colour_by(coded, ColourScheme.TOPIC)
    assert len({mark.group.key for mark in coded.reading.marks}) == 1
    assert coded.desk.actions["view.colour_topic"].isChecked()
    assert not coded.desk.actions["view.colour_stance"].isChecked()


def test_a_click_hides_a_group_and_another_shows_it(coded: ProjectRoom) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    coded.place.choose(None)
    QTest.mouseClick(entry(coded, "Ada Marrow"), Qt.MouseButton.LeftButton)
    assert drawn(coded) == 1 and not entry(coded, "Ada Marrow").isChecked()
    assert "2 statements are hidden" in coded.status.said.text()
    assert "hidden" in entry(coded, "Ada Marrow").accessibleName()
    QTest.mouseClick(entry(coded, "Ada Marrow"), Qt.MouseButton.LeftButton)
    assert drawn(coded) == 3


def test_space_and_enter_do_the_same_and_arrows_move(coded: ProjectRoom) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    coded.place.choose(None)
    coded.colour_actions.legend.focus_first()
    press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is entry(coded, "Zoe Vell")
    press(Qt.Key.Key_Space)
    assert drawn(coded) == 2
    press(Qt.Key.Key_Return)
    assert drawn(coded) == 3


@pytest.mark.parametrize("how", ["double click", "alt click", "ctrl space"])
def test_a_group_alone_and_all_again(coded: ProjectRoom, how: str) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    coded.place.choose(None)
    chosen = entry(coded, "Zoe Vell")
    if how == "double click":
        QTest.mouseDClick(chosen, Qt.MouseButton.LeftButton)
    elif how == "alt click":
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton, ALT)
    else:
        chosen.setFocus()
        press(Qt.Key.Key_Space, CTRL)
    assert drawn(coded) == 1
    assert coded.colour_actions.legend.all_button.isVisible()
    QTest.mouseClick(coded.colour_actions.legend.all_button, Qt.MouseButton.LeftButton)
    assert drawn(coded) == 3 and not coded.colour_actions.legend.all_button.isVisible()


def test_the_current_statement_is_seen_though_its_group_is_hidden(coded: ProjectRoom) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    mine = current(coded).statement.id
    QTest.mouseClick(entry(coded, "Ada Marrow"), Qt.MouseButton.LeftButton)
    assert drawn(coded) == 2
    assert mine in {mark.statement for mark in coded.reading.visible_marks()}


def test_stepping_passes_hidden_statements_by(coded: ProjectRoom) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    coded.place.choose(None)
    QTest.mouseClick(entry(coded, "Ada Marrow"), Qt.MouseButton.LeftButton)
    coded.reading.setFocus()
    for _ in range(3):
        press(Qt.Key.Key_N)
        assert current(coded).entities[next(iter(current(coded).entities))].name == "Zoe Vell"


def test_another_scheme_and_a_closed_legend_hide_nothing(coded: ProjectRoom) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    coded.place.choose(None)
    QTest.mouseClick(entry(coded, "Ada Marrow"), Qt.MouseButton.LeftButton)
    colour_by(coded, ColourScheme.STANCE)
    assert drawn(coded) == 3
    QTest.mouseClick(entry(coded, "Oppose"), Qt.MouseButton.LeftButton)
    assert drawn(coded) == 0
    press(Qt.Key.Key_9, CTRL | SHIFT)
    assert drawn(coded) == 3 and coded.colour_actions.legend.isHidden()


def test_a_new_statement_is_counted(coded: ProjectRoom, qtbot: QtBot) -> None:
    colour_by(coded, ColourScheme.SPEAKER)
    complete(coded, "Kestria said it would not yield", "Zoe Vell")
    qtbot.waitUntil(lambda: "Zoe Vell 2" in words(coded))


def test_the_scheme_is_kept_for_the_next_start(window: MainWindow, coded_session: Session) -> None:
    assert window.room is not None
    colour_by(window.room, ColourScheme.TOPIC)
    assert window.room.colour_actions.scheme is ColourScheme.TOPIC
    again = Session.open(coded_session.path, coder_name="anna", read_only=True)
    window.leave()
    window.enter(again)
    assert window.room.colour_actions.scheme is ColourScheme.TOPIC
    assert window.room.desk.actions["view.colour_topic"].isChecked()

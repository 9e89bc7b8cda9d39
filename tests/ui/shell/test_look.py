"""How the text is set, and the focus mode – by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.coding.session import Session
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.text_look import TextLookDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.reading.typography import LOOSEST, NARROWEST, TIGHTEST, WIDEST, TextLook
from tests.ui.shell.conftest import press
from tests.ui.shell.test_gestures import CTRL, SHIFT, make


def column(room: ProjectRoom) -> int:
    return room.reading.view.page_layout.page.column


def pitch(room: ProjectRoom) -> int:
    return room.reading.view.page_layout.page.pitch


def dialog(room: ProjectRoom) -> TextLookDialog:
    press(Qt.Key.Key_T, CTRL | SHIFT)
    return next(found for found in room.desk.window.findChildren(TextLookDialog) if found.isVisible())


def test_the_column_gets_narrower_and_wider_within_bounds(room: ProjectRoom) -> None:
    room.desk.window.resize(1900, 900)
    before = column(room)
    press(Qt.Key.Key_Comma, CTRL)
    assert column(room) < before
    press(Qt.Key.Key_Period, CTRL)
    assert column(room) == before
    for key, bound in ((Qt.Key.Key_Comma, NARROWEST), (Qt.Key.Key_Period, WIDEST)):
        for _ in range(30):
            press(key, CTRL)
        assert room.reading.look.measure == bound
    assert "110 characters" in room.status.said.text()


def test_the_dialog_shows_each_change_in_the_text_and_keeps_it(room: ProjectRoom, settings: QSettings) -> None:
    asked = dialog(room)
    before = pitch(room)
    for _ in range(2):
        QTest.keyClick(asked.leading, Qt.Key.Key_Up)
    assert pitch(room) > before and room.reading.look.leading == 1.6
    QTest.keyClick(asked.text_size, Qt.Key.Key_Up)
    assert round(room.reading.look.points / TextLook().points * 100) == 105
    QTest.keyClick(asked.text_size, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert room.reading.look.leading == 1.6
    assert int(str(settings.value("view/leading"))) == 160


def test_escape_takes_all_changes_back(room: ProjectRoom, settings: QSettings) -> None:
    before = room.reading.look
    asked = dialog(room)
    QTest.keyClick(asked.measure, Qt.Key.Key_Down)
    assert room.reading.look != before
    QTest.keyClick(asked.measure, Qt.Key.Key_Escape)
    assert room.reading.look == before
    assert settings.value("view/measure") is None


def test_as_it_ships_goes_back_to_the_beginning(room: ProjectRoom) -> None:
    press(Qt.Key.Key_Comma, CTRL)
    asked = dialog(room)
    QTest.mouseClick(asked.reset_button, Qt.MouseButton.LeftButton)
    assert room.reading.look == TextLook()


@pytest.mark.parametrize("leading", [TIGHTEST, LOOSEST])
def test_lines_are_never_nearer_than_the_marks_under_them_need(room: ProjectRoom, leading: float) -> None:
    room.reading.set_look(TextLook(leading=leading))
    page = room.reading.view.page_layout.page
    assert page.pitch >= page.above + page.natural + 4 * 3 - 4


def test_what_was_at_the_top_stays_there(room: ProjectRoom) -> None:
    room.desk.window.resize(900, 500)
    view = room.reading.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    top, _ = room.reading.visible_range()
    room.reading.set_look(TextLook(leading=LOOSEST, measure=50))
    first, after = room.reading.visible_range()
    assert first <= top <= after


def test_the_look_is_there_at_the_next_start(window: MainWindow, coded_session: Session) -> None:
    assert window.room is not None
    press(Qt.Key.Key_Comma, CTRL)
    press(Qt.Key.Key_Equal, CTRL)
    look = window.room.reading.look
    assert look != TextLook()
    again = Session.open(coded_session.path, coder_name="anna", read_only=True)
    window.leave()
    window.enter(again)
    assert window.room.reading.look == look


def test_focus_mode_leaves_text_and_form_and_brings_all_back(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F7)  # the list was hidden before: it stays so afterwards
    shown = {part: part.isVisible() for part in (room.articles, room.statements, room.guidance)}
    sizes = room.page.whole.sizes()
    bar = room.desk.window.menuWidget()
    assert bar is not None
    press(Qt.Key.Key_F11, SHIFT)
    assert room.focus_mode.is_on
    assert room.reading.isVisible() and room.form.isVisible()
    assert not any(part.isVisible() for part in (*shown, bar))
    assert "Shift+F11" in room.status.said.text()
    assert room.reading.view.hasFocus()
    press(Qt.Key.Key_F11, SHIFT)
    assert {part: part.isVisible() for part in shown} == shown
    assert room.page.whole.sizes() == sizes
    assert bar.isVisible()


def test_escape_in_the_text_leaves_focus_mode_after_the_find_bar(room: ProjectRoom) -> None:
    press(Qt.Key.Key_F11, SHIFT)
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_Escape)
    shown = [room.articles.isVisible()]
    for _ in range(2):
        room.reading.setFocus()
        press(Qt.Key.Key_Escape)
        shown.append(room.articles.isVisible())
    assert not shown[0], "the first Esc is for the find bar"
    assert shown[-1]


def test_a_window_left_in_focus_mode_opens_in_it_and_gets_its_panes_back(
    window: MainWindow, coded_session: Session
) -> None:
    assert window.room is not None
    sizes = window.room.page.upper.sizes()
    press(Qt.Key.Key_F11, SHIFT)
    again = Session.open(coded_session.path, coder_name="anna", read_only=True)
    window.leave()
    window.enter(again)
    QApplication.processEvents()
    assert window.room.focus_mode.is_on and not window.room.articles.isVisible()
    press(Qt.Key.Key_F11, SHIFT)
    QApplication.processEvents()
    assert window.room.articles.isVisible()
    assert window.room.page.upper.sizes() == sizes

"""Every control has a name and a role that a screen reader can say; what is announced says it in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.main_window import MainWindow
from tests.ui.access.conftest import coded_window, shown_widgets, with_dialogs
from tests.ui.shell.conftest import OpenWindow, press, select_words
from tests.ui.shell.test_gestures import make
from tests.ui.shell.test_repetition import complete

_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Graphic)


def check_names(top: QWidget) -> None:
    nameless = []
    for widget in shown_widgets(top):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        found = QAccessible.queryAccessibleInterface(widget)
        name, role = found.text(QAccessible.Text.Name), found.role()
        if not name.strip() or role in _NO_ROLE:
            nameless.append((type(widget).__name__, widget.objectName(), role.name, name))
    assert nameless == []


def test_the_welcome_page(open_window: OpenWindow) -> None:
    check_names(open_window())


def test_the_window_with_a_statement_and_every_bar(window: MainWindow) -> None:
    check_names(coded_window(window))


def test_the_dialogs(window: MainWindow) -> None:
    with_dialogs(window, check_names)


def test_the_text_is_what_a_screen_reader_reads_and_its_caret_follows(room: ProjectRoom) -> None:
    view = room.reading.view
    found = QAccessible.queryAccessibleInterface(view)
    text = found.textInterface()
    assert text is not None
    assert text.text(0, 22) == room.place.text[:22]
    select_words(room, "guns must")
    start = room.place.text.index("guns must")
    assert text.cursorPosition() == start + len("guns must")
    assert view.textCursor().selectedText() == "guns must"


def test_a_statement_is_announced_with_its_place_speaker_stance_and_topic(room: ProjectRoom, qtbot: QtBot) -> None:
    told: list[str] = []
    room.access_actions.announced.connect(told.append)
    complete(room, "The guns must be silent", "Zoe Vell")
    make(room, "Silence is not peace")
    press(Qt.Key.Key_Escape)
    room.reading.setFocus()
    told.clear()
    press(Qt.Key.Key_P)
    qtbot.waitUntil(lambda: any("statement" in words for words in told))
    assert "statement 1 of 2, Zoe Vell, Oppose, Territory" in told[-1]
    told.clear()
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: any("statement 2 of 2" in words for words in told))
    assert told[-1] == "statement 2 of 2, Zoe Vell, incomplete"


def test_messages_are_announced_too_and_nothing_breaks_with_a_screen_reader(room: ProjectRoom) -> None:
    told: list[str] = []
    room.access_actions.announced.connect(told.append)
    QAccessible.setActive(True)
    try:
        complete(room, "The guns must be silent", "Zoe Vell")
        room.status.say("A message")
        QApplication.processEvents()
    finally:
        QAccessible.setActive(False)
    assert "A message" in told


def test_w_says_where_one_is(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    select_words(room, "guns must be")
    press(Qt.Key.Key_W)
    assert room.status.said.text() == "article 1 of 3, paragraph 1 of 3, 1 statement here, 3 words selected"
    room.reading.go_to(len(room.place.text))
    press(Qt.Key.Key_W)
    assert room.status.said.text() == "article 1 of 3, paragraph 3 of 3, no statement here"

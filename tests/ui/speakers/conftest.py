"""The page of the speaker registry in a whole window, and hands for it."""

# ruff: noqa: F811 – fixtures are imported and asked for by their names

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.commands.entities import AddEntity, SetRole
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.entity import Entity
from annotator.model.ids import EntityId, EntityTypeId
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.error_dialog import MessageDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.project_page import PageName
from annotator.ui.pages.speakers_page import SpeakersPage
from tests.ui.shell.conftest import (  # noqa: F401 – fixtures
    OpenWindow,
    appearance,
    coded_session,
    focused,
    no_dialog_waits_for_ever,
    open_window,
    press,
    room,
    room_of,
    settings,
    type_text,
    when_asked,
    window,
)
from tests.unit.coding.coded import add_statement, set_values

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def add(session: Session, name: str, kind: str = "person", *aliases: str) -> EntityId:
    created = session.run(AddEntity(name, EntityTypeId(kind), aliases)).created
    return EntityId(next(row for table, row in created if table is Table.ENTITY))


@pytest.fixture
def people(coded_session: Session) -> dict[str, EntityId]:
    """Four entities: Kosh is named twice, M. Kosh once, the party is where Kosh is minister, Nobody is unused."""
    session = coded_session
    made = {
        "Mirela Kosh": add(session, "Mirela Kosh", "person", "the minister"),
        "M. Kosh": add(session, "M. Kosh"),
        "Harbour Party": add(session, "Harbour Party", "organisation"),
        "Nobody": add(session, "Nobody"),
    }
    session.run(SetRole(made["Mirela Kosh"], "minister", made["Harbour Party"], since="2024"))
    article = session.queries.articles()[0].id
    for name, start in (("Mirela Kosh", 1), ("Mirela Kosh", 5), ("M. Kosh", 9)):
        set_values(session, add_statement(session, article, start, start + 3), "speaker", made[name])
    return made


@pytest.fixture
def page(people: dict[str, EntityId], window: MainWindow, room: ProjectRoom) -> SpeakersPage:
    """The page, shown by its key."""
    press(Qt.Key.Key_5, CTRL)
    found = room.switch.page(PageName.SPEAKERS)
    assert isinstance(found, SpeakersPage)
    assert found.isVisible()
    return found


def names(page: SpeakersPage) -> list[str]:
    model = page.list.model
    found = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [name for name in found if name not in ("the article itself", "unnamed source")]


def choose(page: SpeakersPage, *entities: EntityId) -> None:
    """Clicks the rows, the further ones with Ctrl."""
    for number, entity in enumerate(entities):
        row = page.list.model.row_of(entity)
        assert row is not None
        click(page.list.view, page.list.model.index(row, 0), CTRL if number else NONE)


def click(view: QAbstractItemView, index: QModelIndex, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifiers, view.visualRect(index).center())


def settle(qtbot: QtBot) -> None:
    """Waits until the window is active again after a dialog."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and QApplication.focusWidget() is not None)


def error_told(qtbot: QtBot) -> str:
    """Waits for the message of what is wrong, and closes it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MessageDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MessageDialog)
    words = " ".join(found.text() for found in dialog.findChildren(QLabel))
    dialog.accept()
    settle(qtbot)
    return words


def entity(room: ProjectRoom, one: EntityId) -> Entity:
    found = room.session.project.read.entity(one)
    assert found is not None
    return found


def write(line: QWidget, text: str) -> None:
    """Replaces what stands in a line by typing, and presses Enter."""
    line.setFocus()
    if isinstance(line, QLineEdit):
        line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it cannot pass on its smallest size: that is no fault of ours."""
    for item in items:
        if "tests/ui/speakers" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))

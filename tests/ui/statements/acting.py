"""What the tests of the Statements page do by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.commands.statements import AddStatement, SetValues
from annotator.coding.session import Session
from annotator.model.codebook import Scalar
from annotator.model.ids import ArticleId, FieldId, StatementId
from annotator.model.statement import Span
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.actions.statements_page_actions import StatementsPageActions
from annotator.ui.panels.found_panel import FoundPanel
from tests.ui.shell.conftest import focused, when_asked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STANCE, TOPIC = FieldId("stance"), FieldId("topic")
DialogT = TypeVar("DialogT", bound=QDialog)


def add(session: Session, article: ArticleId, words: str, **values: Scalar) -> StatementId:
    """A statement on these words, with values."""
    start = session.project.read.text(article).index(words)
    made = session.run(AddStatement(article, (Span(start=start, end=start + len(words)),))).new_statement
    assert made is not None
    for field, value in values.items():
        session.run(SetValues(made, FieldId(field), (value,)))
    return made


def actions_of(room: ProjectRoom) -> StatementsPageActions:
    """What makes the page work."""
    found = room.page.findChildren(StatementsPageActions)
    assert len(found) == 1
    return found[0]


def shown(page: FoundPanel) -> list[str]:
    """What the lines say: words, or a group's name."""
    said = []
    for line in range(page.lines.rowCount()):
        group, row = page.lines.group_at(line), page.lines.statement_at(line)
        said.append(f"[{group.label}]" if group else row.words if row else "")
    return said


def settle(qtbot: QtBot, work: StatementsPageActions) -> None:
    """Waits until all is found and counted."""
    qtbot.waitUntil(lambda: work.panel.lines.findings.articles is not None and not work.search.is_busy)


def answer(kind: type[DialogT], act: Callable[[DialogT], None]) -> None:
    """Answers the next dialog, which is of this kind."""

    def do(dialog: QDialog) -> None:
        assert isinstance(dialog, kind), dialog
        act(dialog)

    when_asked(do)


def back(qtbot: QtBot, widget: QWidget) -> None:
    """Waits until the window is active again after a dialog, and leads the focus to a widget."""
    window = widget.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widget.setFocus()


def confirm(dialog: QDialog) -> None:
    """Presses the primary button by Enter."""
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def part(page: QWidget, name: str) -> QWidget:
    """A part of the page by its name."""
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def line_at(page: FoundPanel, line: int) -> QPoint:
    """Where a line stands in the table."""
    return page.table.visualRect(page.lines.index(line, 0)).center()


def choose_in_menu(page: QWidget, name: str, words: str) -> None:
    """Chooses an entry of a button's menu."""
    menu = part(page, name).findChild(QMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()

"""The Statements page in a window on a small project."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.coding.session import Session
from annotator.model.ids import StatementId
from annotator.ui.actions.statements_page_actions import StatementsPageActions
from tests.ui.shell.conftest import (
    OpenWindow,
    appearance,
    coded_session,
    no_dialog_waits_for_ever,
    open_window,
    press,
    room_of,
    settings,
)
from tests.ui.statements.acting import CTRL, actions_of, add

__all__ = ["appearance", "coded_session", "no_dialog_waits_for_ever", "open_window", "settings"]


@pytest.fixture
def statements(coded_session: Session) -> list[StatementId]:
    """Four statements of anna's in two articles, and one of ben's."""
    session = coded_session
    truce, snow, _ = (row.id for row in session.queries.articles())
    made = [
        add(session, truce, "The guns must be silent", stance="support", topic="ceasefire"),
        add(session, truce, "Silence is not peace", stance="oppose", topic="ceasefire"),
        add(session, truce, "Kestria said it would not yield", stance="oppose", topic="territory"),
        add(session, snow, "Snow closed three airports", stance="support"),
    ]
    session.switch_coder_by_name("ben")
    made.append(add(session, snow, "Nobody said anything", stance="neutral", topic="schools"))
    session.switch_coder_by_name("anna")
    session.project.index.refresh()
    return made


@pytest.fixture
def work(
    qtbot: QtBot, statements: list[StatementId], open_window: OpenWindow, coded_session: Session
) -> StatementsPageActions:
    """The page, shown by its key."""
    window = open_window(coded_session)
    room_of(window).reading.setFocus()
    press(Qt.Key.Key_2, CTRL)
    return actions_of(room_of(window))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """See the shell's."""
    for item in items:
        if "tests/ui/statements" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))

"""What the tests of the codebook page share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from annotator.coding.session import Session
from annotator.model.codebook import Codebook
from annotator.ui.actions.codebook_page_actions import CodebookPageActions
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.codebook.outline import OutlineView
from annotator.ui.pages.codebook_page import CodebookPage
from annotator.ui.theme import LIGHT
from tests.ui.codebook.pages import shown_page
from tests.ui.shell.conftest import (
    appearance,
    coded_session,
    no_dialog_waits_for_ever,
    open_window,
    room,
    settings,
    window,
)

__all__ = ["appearance", "coded_session", "no_dialog_waits_for_ever", "open_window", "room", "settings", "window"]


@pytest.fixture
def outline(qtbot: QtBot, codebook: Codebook) -> OutlineView:
    """The outline of the default codebook in a shown window, with the focus."""
    view = OutlineView(codebook, LIGHT)
    view.resize(320, 900)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    return view


@pytest.fixture
def page(room: ProjectRoom) -> CodebookPage:
    """The codebook page, shown, the focus in its outline."""
    return shown_page(room)


@pytest.fixture
def actions(page: CodebookPage) -> CodebookPageActions:
    """What the page is wired with."""
    found = page.findChild(CodebookPageActions)
    assert found is not None
    return found


@pytest.fixture
def session(room: ProjectRoom) -> Session:
    """The session of the open project."""
    return room.session


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it cannot pass on its smallest size: that is no fault of ours."""
    for item in items:
        if "tests/ui/codebook" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))

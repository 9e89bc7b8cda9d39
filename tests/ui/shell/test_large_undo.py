"""A step that changed very many rows is undone and redone in the background; the views follow when it has ended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.coding.commands.statements import AddStatement, DeleteStatements
from annotator.model.statement import Span
from annotator.ui.actions import undo_actions
from annotator.ui.actions.project_room import ProjectRoom
from tests.ui.shell.conftest import press

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_large_step_goes_back_and_forth_by_its_keys(
    room: ProjectRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = room.place.article
    assert article is not None
    made = [room.session.run(AddStatement(article, (Span(start=at, end=at + 5),))).new_statement for at in range(6)]
    assert room.desk.run(DeleteStatements(tuple(one for one in made if one is not None))) is not None
    monkeypatch.setattr(undo_actions, "_MOST_AT_ONCE", 3)
    press(Qt.Key.Key_Z, CTRL)
    assert room.jobs.is_writing
    qtbot.waitUntil(lambda: room.jobs.job is None)
    assert room.session.queries.statement_count(article) == 6
    assert "Undone" in room.status.said.text()
    qtbot.waitUntil(lambda: len(room.reading.marks) == 6)
    press(Qt.Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: room.jobs.job is None)
    assert room.session.queries.statement_count(article) == 0
    assert "Done again" in room.status.said.text()

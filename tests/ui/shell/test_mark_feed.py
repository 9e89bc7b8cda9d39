"""A large article opens with the statements in view; the others come while nobody waits, and none is missed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.coding.commands.statements import AddStatement, DeleteStatements, SetValues
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.ids import ArticleId, FieldId, StatementId
from annotator.model.statement import Span
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.main_window import MainWindow
from tests.conftest import MakeSession
from tests.ui.shell.conftest import OpenWindow

COUNT = 900
WORD = "policy "


@pytest.fixture
def large(make_session: MakeSession) -> Session:
    """A project whose first article holds 900 statements, one after the other, and a second article with one."""
    session = make_session("Large")
    import_text(session, WORD * 3000, title="Long")
    import_text(session, "Short words.", title="Short")
    long, short = (row.id for row in session.queries.articles())
    for number in range(COUNT):
        session.run(AddStatement(long, (Span(start=20 * number, end=20 * number + 15),)))
    session.run(AddStatement(short, (Span(start=0, end=5),)))
    return session


def _room(window: MainWindow) -> ProjectRoom:
    assert window.room is not None
    return window.room


def _shown(window: MainWindow) -> set[StatementId]:
    return {mark.statement for mark in _room(window).reading.marks}


def _long(session: Session) -> ArticleId:
    return session.queries.articles()[0].id


def _reopened(window: MainWindow, session: Session) -> None:
    """Opens the large article anew, with nothing handled since."""
    room = _room(window)
    long, short = (session.queries.article_text(row.id) for row in session.queries.articles())
    room.place.open(short)
    room.place.open(long)


@pytest.fixture
def opened(open_window: OpenWindow, large: Session) -> MainWindow:
    """A window that has just opened the large article."""
    window = open_window(large)
    _reopened(window, large)
    return window


def test_the_first_statements_are_there_at_once_and_all_of_them_soon(
    opened: MainWindow, large: Session, qtbot: QtBot
) -> None:
    assert 0 < len(_shown(opened)) < COUNT
    ids = large.queries.statement_ids(_long(large))
    assert set(ids[:200]) <= _shown(opened)
    qtbot.waitUntil(lambda: _shown(opened) == set(ids))


def test_a_jump_to_the_end_brings_the_statements_there_first(opened: MainWindow, large: Session) -> None:
    last = large.queries.statement_ids(_long(large))[-1]
    assert last not in _shown(opened)
    reading = _room(opened).reading
    reading.view.scroll_to_position(20 * (COUNT - 1))
    first, after = reading.visible_range()
    in_view = {
        statement
        for number, statement in enumerate(large.queries.statement_ids(_long(large)))
        if first <= 20 * number < after
    }
    assert last in in_view <= _shown(opened)


def test_a_statement_that_is_chosen_is_there_and_current(opened: MainWindow, large: Session) -> None:
    far = large.queries.statement_ids(_long(large))[-5]
    _room(opened).place.choose(far)
    assert _room(opened).reading.current_statement == far
    first, after = _room(opened).reading.visible_range()
    assert first <= 20 * (COUNT - 5) < after


def test_the_previous_statement_of_the_first_is_the_last_of_all(opened: MainWindow, large: Session) -> None:
    ids = large.queries.statement_ids(_long(large))
    _room(opened).place.choose(ids[0])
    _room(opened).reading.setFocus()
    QTest.keyClick(_room(opened).reading.view, Qt.Key.Key_P)
    assert _room(opened).place.statement == ids[-1]
    assert _shown(opened) == set(ids)


def test_what_changes_meanwhile_is_shown_as_it_is(opened: MainWindow, large: Session, qtbot: QtBot) -> None:
    ids = large.queries.statement_ids(_long(large))
    large.run(DeleteStatements((ids[0], ids[-1])))
    large.run(SetValues(ids[-2], FieldId("stance"), ("oppose",)))
    assert ids[0] not in _shown(opened)
    qtbot.waitUntil(lambda: len(_shown(opened)) == COUNT - 2)
    assert ids[-1] not in _shown(opened)
    mark = _room(opened).reading.view.marks.index.mark(ids[-2])
    assert mark is not None and mark.summary.casefold().startswith("oppose")
    large.undo()
    large.undo()
    assert _shown(opened) == set(ids)


def test_another_article_meanwhile_gets_none_of_them(opened: MainWindow, large: Session, qtbot: QtBot) -> None:
    short = large.queries.articles()[1].id
    _room(opened).place.open(large.queries.article_text(short))
    expected = set(large.queries.statement_ids(short))
    assert _shown(opened) == expected
    qtbot.wait(50)
    assert _shown(opened) == expected


def test_another_coder_sees_none_and_everybodys_brings_all(opened: MainWindow, large: Session, qtbot: QtBot) -> None:
    ids = set(large.queries.statement_ids(_long(large)))
    large.switch_coder_by_name("bela")
    assert _shown(opened) == set()
    QTest.keyClick(
        _room(opened).reading.view,
        Qt.Key.Key_E,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: _shown(opened) == ids)
    assert not any(mark.mine for mark in _room(opened).reading.marks)

"""The list of words in context by its keys, and its model."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from annotator.coding.session import Session
from annotator.coding.word_search import WordsInContext
from annotator.exchange.ingest import import_text
from annotator.model.ids import ArticleId
from annotator.model.patterns import Hit
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.words_in_context import WordsInContextDialog
from annotator.ui.models.context_model import ContextColumn, ContextModel
from tests.ui.shell.conftest import OpenWindow, press, room_of, select_words, type_text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def a_row(words: str = "peace", *, right_to_left: bool = False) -> WordsInContext:
    """A hit in its context."""
    return WordsInContext(ArticleId("one"), "A title", Hit(4, 9), "the ", words, " held", right_to_left)


def open_list(room: ProjectRoom, qtbot: QtBot, words: str = "") -> WordsInContextDialog:
    """Opens the list by its key, and types into it."""
    press(Qt.Key.Key_F4)
    dialog = room.find_actions.context.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    if words:
        type_text(words)
        press(Qt.Key.Key_Return)
    return dialog


def shown(dialog: WordsInContextDialog) -> list[tuple[str, str]]:
    """The words of each row with its article."""
    rows = [dialog.model.row(place) for place in range(dialog.model.rowCount())]
    return [(row.words, row.title) for row in rows if row is not None]


def selected(room: ProjectRoom) -> str:
    """The selected words."""
    span = room.reading.selection()
    return "" if span is None else room.place.text[span[0] : span[1]]


def test_the_model_keeps_qts_rules() -> None:
    model = ContextModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.add(())
    model.add((a_row(), a_row("war")))
    model.add((a_row("السلام", right_to_left=True),))
    assert model.rowCount() == 3 and model.row(3) is None
    model.clear()
    assert model.rowCount() == 0
    del tester


@pytest.mark.parametrize("right_to_left", [False, True])
def test_what_comes_before_stands_where_one_reads_it(right_to_left: bool) -> None:
    model = ContextModel()
    model.add((a_row(right_to_left=right_to_left),))
    cells = [model.index(0, column).data() for column in (ContextColumn.LEFT, ContextColumn.RIGHT)]
    assert cells == (["peace held", "the "] if right_to_left else ["the ", "peace held"])
    assert model.index(0, ContextColumn.ARTICLE).data() == "A title"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "the peace held"


def test_the_list_opens_with_the_selected_words_and_enter_goes_there(room: ProjectRoom, qtbot: QtBot) -> None:
    select_words(room, "said")
    dialog = open_list(room, qtbot)
    assert shown(dialog) == [("said", "A truce")] * 2
    assert dialog.said.text() == "2 places"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    start = room.place.text.index("said it would")
    assert room.reading.selection() == (start, start + 4)
    qtbot.waitUntil(room.reading.view.hasFocus)
    assert dialog.isVisible()


def test_the_list_opens_with_the_pattern_of_the_find_bar(room: ProjectRoom, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_R, ALT)
    type_text("s[ai]")
    dialog = open_list(room, qtbot)
    assert dialog.input.pattern == room.find_actions.bar.input.pattern
    assert [words for words, _ in shown(dialog)] == ["si", "sa", "Si", "si", "sa"]


def test_all_articles_are_searched_and_a_double_click_opens_one(room: ProjectRoom, qtbot: QtBot) -> None:
    dialog = open_list(room, qtbot, "said")
    QTest.mouseClick(dialog.all_tab, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.text() == "4 places · 3 of 3 articles")
    assert shown(dialog) == [("said", "A truce")] * 2 + [("said", "Snow"), ("said", "Rates")]
    qtbot.waitUntil(lambda: not dialog.stop_button.isVisible())  # the last batch comes a moment before the end
    cell = dialog.table.visualRect(dialog.model.index(2, ContextColumn.RIGHT)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert "Snow closed" in room.place.text and selected(room) == "said"


def test_an_article_that_opens_is_listed_anew(room: ProjectRoom, qtbot: QtBot) -> None:
    dialog = open_list(room, qtbot, "said")
    room.place.open(room.session.queries.article_text(room.session.queries.articles("Snow")[0].id))
    assert shown(dialog) == [("said", "Snow")]


def test_esc_leads_back_to_the_text(room: ProjectRoom, qtbot: QtBot) -> None:
    dialog = open_list(room, qtbot, "said")
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(room.reading.view.hasFocus)


def test_what_is_wrong_is_told(room: ProjectRoom, qtbot: QtBot) -> None:
    dialog = open_list(room, qtbot)
    press(Qt.Key.Key_R, ALT)
    type_text("(said")
    press(Qt.Key.Key_Return)
    assert dialog.problem.isVisible() and "missing )" in dialog.problem.text()
    QTest.mouseClick(dialog.all_tab, Qt.MouseButton.LeftButton)
    assert dialog.problem.isVisible() and "missing )" in dialog.problem.text()
    type_text(")")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)
    assert not dialog.problem.isVisible()


def test_nothing_found_is_said(room: ProjectRoom, qtbot: QtBot) -> None:
    dialog = open_list(room, qtbot, "elephant")
    assert dialog.said.text() == "nothing found" and not dialog.go_button.isEnabled()


def test_a_search_of_all_articles_can_be_stopped(open_window: OpenWindow, coded_session: Session, qtbot: QtBot) -> None:
    for number in range(120):
        import_text(coded_session, f"{number} " + "aaaaaaaaaaaaaaaaaaaaaaa b. " * 12, title=f"Slow {number}")
    room = room_of(open_window(coded_session))
    room.reading.setFocus()
    dialog = open_list(room, qtbot)
    QTest.mouseClick(dialog.all_tab, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_R, ALT)
    dialog.input.edit.setText(r"\d+ |(a+)+c")
    dialog.ask()
    qtbot.waitUntil(lambda: dialog.stop_button.isVisible() and dialog.model.rowCount() > 0, timeout=60_000)
    QTest.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    assert not dialog.stop_button.isVisible()
    rows = dialog.model.rowCount()
    assert 0 < rows < 120 and "of 123 articles" in dialog.said.text()
    qtbot.waitUntil(lambda: not room.find_actions.context._jobs, timeout=60_000)
    assert dialog.model.rowCount() == rows


def test_a_pattern_that_is_too_slow_for_an_article_is_told(
    open_window: OpenWindow, coded_session: Session, qtbot: QtBot
) -> None:
    import_text(coded_session, "a" * 3_000 + "b", title="Slow")
    room = room_of(open_window(coded_session))
    room.reading.setFocus()
    dialog = open_list(room, qtbot)
    QTest.mouseClick(dialog.all_tab, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_R, ALT)
    dialog.input.edit.setText("guns|(a+)+$")
    dialog.ask()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=60_000)
    assert "takes too long" in dialog.problem.text()
    assert shown(dialog) == [("guns", "A truce")]


def test_closing_the_project_closes_the_list(room: ProjectRoom, qtbot: QtBot) -> None:
    dialog = open_list(room, qtbot, "said")
    dialog.all_tab.click()
    window = room.desk.window
    room.find_actions.end()
    assert room.find_actions.context.dialog is None and window.isVisible()

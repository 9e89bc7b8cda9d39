"""The gestures of coding, through the whole window, by real key and mouse events."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.coding.rows import StatementView
from annotator.model.article import ArticleState
from annotator.model.ids import FieldId
from annotator.model.statement import Span
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.error_dialog import MessageDialog
from annotator.ui.dialogs.incomplete import IncompleteDialog
from annotator.ui.main_window import MainWindow
from tests.ui.shell.conftest import focused, press, select_words, type_text

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def current(room: ProjectRoom) -> StatementView:
    """The current statement as it is in the project."""
    assert room.place.statement is not None
    view = room.session.queries.statement_view(room.place.statement)
    assert view is not None
    return view


def make(room: ProjectRoom, words: str) -> StatementView:
    """Makes a statement of these words by keys."""
    room.reading.setFocus()
    select_words(room, words)
    press(Qt.Key.Key_Return)
    return current(room)


def test_enter_makes_a_statement_and_leads_to_the_first_field(room: ProjectRoom) -> None:
    start, end = select_words(room, "The guns must be silent,")
    press(Qt.Key.Key_Return)
    assert current(room).statement.fragments == (Span(start=start, end=end),)
    assert room.form.focused_field() == ("speaker", None)
    assert room.reading.selection() is None
    assert room.reading.current_statement == room.place.statement


def test_enter_trims_white_space_and_enclosing_marks(room: ProjectRoom) -> None:
    select_words(room, "“The guns must be silent,” ")
    press(Qt.Key.Key_Return)
    assert current(room).text == "The guns must be silent,"


def test_enter_without_a_selection_says_what_to_do(room: ProjectRoom) -> None:
    press(Qt.Key.Key_Return)
    assert room.place.statement is None
    assert "Select the words" in room.status.said.text()


def test_plus_adds_a_further_fragment(room: ProjectRoom) -> None:
    first = make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    select_words(room, "Silence is not peace")
    press(Qt.Key.Key_Plus)
    assert current(room).statement.id == first.statement.id
    assert current(room).text == "The guns must be silent … Silence is not peace"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Return, SHIFT),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier),
    ],
)
def test_other_keys_add_a_fragment_too(room: ProjectRoom, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    make(room, "The guns")
    press(Qt.Key.Key_Escape)
    select_words(room, "a beginning")
    press(key, modifiers)
    assert len(current(room).statement.fragments) == 2


def test_m_marks_the_selection_as_mention_of_the_speaker(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    type_text("Zoe Tavaran")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert room.reading.view.hasFocus()
    start, end = select_words(room, "Tavaran")
    press(Qt.Key.Key_M)
    view = current(room)
    assert view.statement.mentions("speaker") == (Span(start=start, end=end, role="speaker", value=0),)
    assert [row.name for row in view.entities.values()] == ["Zoe Tavaran"]


def test_m_without_a_value_marks_an_unresolved_mention(room: ProjectRoom) -> None:
    make(room, "Silence is not peace")
    press(Qt.Key.Key_Escape)
    select_words(room, "The envoy")
    press(Qt.Key.Key_M)
    (mention,) = current(room).statement.mentions("speaker")
    assert mention.value is None


def test_the_field_in_focus_is_the_one_that_is_mentioned(room: ProjectRoom) -> None:
    make(room, "Kestria said it would not yield")
    assert room.form.focus_field(FieldId("target"))
    press(Qt.Key.Key_Escape)
    start, end = select_words(room, "both sides")
    press(Qt.Key.Key_M)
    assert current(room).statement.mentions("target") == (Span(start=start, end=end, role="target", value=None),)


def test_ctrl_d_makes_a_second_statement_on_the_same_words(room: ProjectRoom) -> None:
    first = make(room, "The guns must be silent")
    press(Qt.Key.Key_D, CTRL)
    second = current(room)
    assert second.statement.id != first.statement.id
    assert second.statement.fragments == first.statement.fragments
    assert second.of == 2
    assert room.form.focused_field() is not None


def test_delete_deletes_without_a_question_and_undo_brings_it_back(window: MainWindow, room: ProjectRoom) -> None:
    made = make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Delete)
    assert room.session.queries.statement_view(made.statement.id) is None
    assert room.reading.current_statement is None
    assert room.status.said.text() == "Statement deleted – Undo Ctrl+Z"
    press(Qt.Key.Key_Z, CTRL)
    assert room.place.statement == made.statement.id
    assert current(room).statement == made.statement


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, "guns must be silent"),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, "must be silent,” Tavaran"),
        (Qt.Key.Key_BraceLeft, SHIFT, "be silent"),
        (Qt.Key.Key_BraceRight, SHIFT, "must be"),
        (Qt.Key.Key_BracketLeft, ALT, " must be silent"),
        (Qt.Key.Key_BracketRight, ALT, "must be silent,"),
        (Qt.Key.Key_BraceLeft, ALT | SHIFT, "ust be silent"),
        (Qt.Key.Key_BraceRight, ALT | SHIFT, "must be silen"),
    ],
)
def test_brackets_nudge_the_ends(room: ProjectRoom, key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str) -> None:
    make(room, "must be silent")
    press(Qt.Key.Key_Escape)
    press(key, modifiers)
    assert current(room).text == words


def test_shift_delete_takes_the_fragment_at_the_caret_away(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    start, _ = select_words(room, "a beginning")
    press(Qt.Key.Key_Plus)
    room.reading.go_to(start + 2)
    press(Qt.Key.Key_Delete, SHIFT)
    assert current(room).text == "The guns must be silent"


def test_s_grows_the_selection_and_shift_s_shrinks_it(room: ProjectRoom) -> None:
    room.reading.go_to(room.place.text.index("guns"))
    press(Qt.Key.Key_S)
    assert room.reading.selection() == (5, 9)
    press(Qt.Key.Key_S)
    assert room.reading.selection() == (1, 25)
    press(Qt.Key.Key_S, SHIFT)
    assert room.reading.selection() == (5, 9)


def test_digits_choose_options_from_the_text(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_2)
    assert current(room).statement.values[FieldId("stance")] == ("oppose",)
    (mark,) = room.session.queries.marks(room.place.article)  # type: ignore[arg-type]
    assert mark.colour == "#B7472A"


def test_tab_goes_from_the_text_to_the_form_and_escape_back(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    assert room.reading.view.hasFocus()
    press(Qt.Key.Key_Tab)
    assert room.form.isAncestorOf(focused())
    press(Qt.Key.Key_Escape)
    assert room.reading.view.hasFocus()


def test_n_and_p_walk_the_statements_in_the_order_of_the_text(room: ProjectRoom) -> None:
    later = make(room, "Kestria said it would not yield").statement.id
    earlier = make(room, "The guns must be silent").statement.id
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_N)
    assert room.place.statement == later
    press(Qt.Key.Key_N)
    assert room.place.statement == earlier
    press(Qt.Key.Key_P)
    assert room.place.statement == later
    press(Qt.Key.Key_Up, CTRL)
    assert room.place.statement == earlier
    room.refresh.catch_up()
    assert room.statements.selected() == (earlier,)


def test_letters_typed_into_a_field_are_its_text(room: ProjectRoom) -> None:
    made = make(room, "The guns must be silent")
    type_text("smnpux")
    assert room.place.statement == made.statement.id
    assert len(room.session.queries.marks(room.place.article)) == 1  # type: ignore[arg-type]
    assert current(room).statement == made.statement


def test_a_click_on_the_words_makes_the_statement_current(room: ProjectRoom) -> None:
    first = make(room, "The guns must be silent").statement.id
    make(room, "Kestria said it would not yield")
    view = room.reading.view
    rect = view.page_layout.caret_rect(room.place.text.index("guns") + 2)
    point = rect.center().toPoint()
    point.setY(point.y() - view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert room.place.statement == first
    assert room.form.view is not None and room.form.view.statement.id == first


def test_ctrl_enter_finishes_and_opens_the_next(room: ProjectRoom) -> None:
    article = room.place.article
    assert article is not None
    press(Qt.Key.Key_Return, CTRL)
    assert room.session.queries.article_state(article) is ArticleState.DONE
    assert room.place.article != article
    assert room.reading.view.hasFocus()
    assert room.status.said.text().startswith("Finished")


def test_finishing_over_incomplete_statements_lists_them_first(qtbot: QtBot, room: ProjectRoom) -> None:
    made = make(room, "The guns must be silent").statement.id
    article = room.place.article
    assert article is not None
    seen: list[str] = []

    def go_to_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, IncompleteDialog)
        seen.append(dialog.list.item(0).text())
        dialog.action_button.click()

    _later(go_to_it)
    press(Qt.Key.Key_Return, CTRL)
    assert "The guns must be silent" in seen[0]
    assert "Speaker" in seen[0]
    assert room.session.queries.article_state(article) is ArticleState.IN_PROGRESS
    assert room.place.statement == made
    qtbot.waitUntil(lambda: room.form.focused_field() == ("speaker", None))

    def finish_anyway() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, IncompleteDialog)
        dialog.cancel_button.click()

    _later(finish_anyway)
    press(Qt.Key.Key_Return, CTRL)
    assert room.session.queries.article_state(article) is ArticleState.DONE


def test_zero_says_that_nothing_was_found(room: ProjectRoom) -> None:
    article = room.place.article
    assert article is not None
    press(Qt.Key.Key_0)
    assert room.session.queries.article_state(article) is ArticleState.NOTHING_FOUND
    press(Qt.Key.Key_Z, CTRL)
    assert room.session.queries.article_state(article) is ArticleState.TO_DO
    assert room.place.article == article


def test_nothing_found_is_refused_where_something_was(window: MainWindow, room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_0)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MessageDialog)
    assert "You have coded statements" in dialog.words.text()
    dialog.close()


def test_undo_and_redo_are_named_in_the_menu(window: MainWindow, room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_1)
    room.refresh.catch_up()
    assert window.actions_.words("edit.undo") == "Undo set stance"
    assert window.actions_["edit.undo"].text() == "Undo set stance\tCtrl+Z"
    press(Qt.Key.Key_Z, CTRL)
    room.refresh.catch_up()
    assert window.actions_.words("edit.undo") == "Undo add statement"
    assert window.actions_.words("edit.redo") == "Redo set stance"
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert current(room).statement.values[FieldId("stance")] == ("support",)


def test_undo_of_something_in_another_article_leads_there(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    first = room.place.article
    press(Qt.Key.Key_PageDown, CTRL)
    assert room.place.article != first
    press(Qt.Key.Key_Z, CTRL)
    assert room.place.article == first


def test_the_list_and_the_counts_follow(qtbot: QtBot, room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    qtbot.waitUntil(lambda: room.status.here.text() == "1 statement here")
    row = room.articles.model.article_at(0)
    assert row is not None and row.state is ArticleState.IN_PROGRESS and row.statements == 1
    assert room.statements.here_tab.text() == "This article 1"
    assert room.status.undo.text() == "Undo: add statement"
    assert room.status.saved.text() == "✓ saved"


def _later(step: Callable[[], None]) -> None:
    QTimer.singleShot(0, step)

"""Marked words by their keys: the dialog, the text, undo, another session."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.coding.commands.marked_words import SetMarkedWords
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.marked_words import COLOURS, MarkedWord
from annotator.model.patterns import Pattern
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.marked_words import MarkedWordsDialog
from tests.ui.shell.conftest import OpenWindow, focused, press, room_of, select_words, type_text, when_asked

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def outlined(room: ProjectRoom) -> list[str]:
    """The words of the first block that are outlined."""
    return [room.place.text[hit.start : hit.end] for _, hit in room.reading.view.words.words_in(0)]


def kept(room: ProjectRoom) -> list[str]:
    """The patterns of the project."""
    return [word.pattern.text for word in room.session.queries.marked_words()]


def as_words(dialog: QDialog) -> MarkedWordsDialog:
    """The dialog as what it is."""
    assert isinstance(dialog, MarkedWordsDialog)
    return dialog


def put(session: Session, *patterns: str) -> None:
    """Gives the project these marked words."""
    session.run(SetMarkedWords(tuple(MarkedWord(pattern=Pattern(text=text)) for text in patterns)))


def test_words_typed_and_saved_by_keys_are_outlined_in_every_article(room: ProjectRoom, qtbot: QtBot) -> None:
    def answer(dialog: QDialog) -> None:
        assert focused() is as_words(dialog).input.edit
        type_text("silen")
        press(Qt.Key.Key_N, ALT)
        type_text("said|rates")
        press(Qt.Key.Key_R, ALT)
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    assert kept(room) == ["silen", "said|rates"]
    assert outlined(room) == ["silen", "Silen", "said"]
    assert [word.colour for word in room.session.queries.marked_words()] == list(COLOURS[:2])
    qtbot.waitUntil(room.reading.view.hasFocus)
    press(Qt.Key.Key_PageDown, CTRL)
    press(Qt.Key.Key_PageDown, CTRL)
    assert outlined(room) == ["rates", "said"]


def test_undo_and_redo_by_their_keys(room: ProjectRoom) -> None:
    put(room.session, "silence")
    assert outlined(room) == ["Silence"]
    press(Qt.Key.Key_Z, CTRL)
    assert outlined(room) == [] and kept(room) == []
    press(Qt.Key.Key_Y, CTRL)
    assert outlined(room) == ["Silence"]


def test_they_are_there_when_the_project_is_opened_again(open_window: OpenWindow, coded_session: Session) -> None:
    put(coded_session, "silence")
    path = coded_session.path
    coded_session.close()
    session = Session.open(path, coder_name="anna")
    assert outlined(room_of(open_window(session))) == ["Silence"]


def test_a_change_of_marked_words_leaves_the_form_alone(room: ProjectRoom) -> None:
    select_words(room, "The guns")
    press(Qt.Key.Key_Return)
    field = focused()
    type_text("Ta")
    put(room.session, "silence")
    assert focused() is field


def test_the_selected_words_begin_a_new_line(room: ProjectRoom) -> None:
    put(room.session, "guns")
    select_words(room, "peace")
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        seen.append(as_words(dialog).input.edit.text())
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    assert seen == ["peace"] and kept(room) == ["guns", "peace"]


def test_esc_changes_nothing(room: ProjectRoom) -> None:
    put(room.session, "guns")

    def answer(dialog: QDialog) -> None:
        as_words(dialog).input.setFocus()
        type_text("x")
        press(Qt.Key.Key_Escape)

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    assert kept(room) == ["guns"]


def test_lines_are_moved_removed_and_switched_off_by_keys(room: ProjectRoom) -> None:
    put(room.session, "guns", "peace", "said")

    def answer(dialog: QDialog) -> None:
        tree = as_words(dialog).list
        tree.setFocus()
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down, ALT)
        press(Qt.Key.Key_Up)
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Home)
        press(Qt.Key.Key_Delete, ALT)
        as_words(dialog).input.setFocus()
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    words = room.session.queries.marked_words()
    assert [(word.pattern.text, word.shown) for word in words] == [("said", False), ("peace", True)]
    assert outlined(room) == ["peace"]


def test_another_colour_by_keys(room: ProjectRoom) -> None:
    put(room.session, "guns")

    def answer(dialog: QDialog) -> None:
        as_words(dialog).swatches[0].setFocus()
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Space)
        QTest.keyClick(as_words(dialog).input.edit, Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    assert room.session.queries.marked_words()[0].colour == COLOURS[1]


def test_a_bad_expression_is_told_while_it_is_typed_and_not_saved(room: ProjectRoom) -> None:
    def answer(dialog: QDialog) -> None:
        words = as_words(dialog)
        press(Qt.Key.Key_R, ALT)
        type_text("(said")
        assert words.problem.isVisible() and "at character 6" in words.problem.text()
        press(Qt.Key.Key_Return)
        assert words.isVisible()
        type_text(")")
        assert not words.problem.isVisible()
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    assert kept(room) == ["(said)"]


def test_the_count_in_this_article_is_shown(room: ProjectRoom, qtbot: QtBot) -> None:
    put(room.session, "said", "nowhere")

    def answer(dialog: QDialog) -> None:
        tree = as_words(dialog).list

        def counts() -> list[str]:
            items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
            return [item.text(1) for item in items if item is not None]

        qtbot.waitUntil(lambda: counts() == ["2", "0"])
        as_words(dialog).input.setFocus()
        as_words(dialog).input.edit.setText("silence")
        qtbot.waitUntil(lambda: counts() == ["1", "0"])
        dialog.reject()

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)


def test_a_dialog_with_a_slow_expression_closes_at_once(
    open_window: OpenWindow, coded_session: Session, qtbot: QtBot
) -> None:
    import_text(coded_session, "a" * 3_000 + "b", title="Slow")
    room = room_of(open_window(coded_session))
    queries = coded_session.queries
    room.place.open(queries.article_text(queries.articles("Slow")[0].id))
    room.reading.setFocus()
    search = room.find_actions.marked_words._search

    def answer(dialog: QDialog) -> None:
        press(Qt.Key.Key_R, ALT)
        as_words(dialog).input.edit.setText("(a+)+$")
        qtbot.waitUntil(lambda: bool(search._jobs))
        dialog.reject()

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    assert search._jobs, "nobody waited for it"
    qtbot.waitUntil(lambda: not search._jobs, timeout=60_000)


def test_empty_lines_are_dropped(room: ProjectRoom) -> None:
    def answer(dialog: QDialog) -> None:
        type_text("guns")
        press(Qt.Key.Key_N, ALT)
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_F4, SHIFT)
    assert kept(room) == ["guns"]


def test_a_slow_marked_word_is_told_in_the_status_row(
    open_window: OpenWindow, coded_session: Session, qtbot: QtBot
) -> None:
    import_text(coded_session, "a" * 3_000 + "b", title="Slow")
    coded_session.run(SetMarkedWords((MarkedWord(pattern=Pattern(text="(a+)+$", is_regex=True)),)))
    room = room_of(open_window(coded_session))
    queries = coded_session.queries
    room.place.open(queries.article_text(queries.articles("Slow")[0].id))
    qtbot.waitUntil(lambda: "takes too long" in room.status.said.text(), timeout=20_000)
    assert "(a+)+$" in room.status.said.text()


def test_a_read_only_project_shows_them_and_offers_no_change(open_window: OpenWindow, coded_session: Session) -> None:
    put(coded_session, "silence")
    path = coded_session.path
    coded_session.close()
    window = open_window(Session.open(path, read_only=True))
    assert outlined(room_of(window)) == ["Silence"]
    assert not window.actions_.is_enabled("edit.marked_words")
    assert window.actions_.is_enabled("edit.find")

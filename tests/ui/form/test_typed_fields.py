"""Dates, numbers, texts, the statement's own note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotator.model.codebook import StatementType
from annotator.model.ids import FieldId, TypeId
from annotator.ui.form.signals import EditingEnded, FormLeft, NoteTyped, TextTyped, ValuesEdited
from annotator.ui.form.text_editor import TextArea
from tests.ui.form.conftest import OpenDesk
from tests.ui.form.pressing import box_of, focus, go_to, part, press, row_of, type_words
from tests.ui.form.sample_views import SMALL_TYPE, a_statement, a_view


def test_a_date_may_be_a_year_a_month_or_a_day(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "said_on")
    for typed, stored in (("2025", "2025"), ("2025-01", "2025-01"), ("2025-1-5", "2025-01-05")):
        focus().selectAll()  # type: ignore[attr-defined]
        type_words(typed)
        press(Qt.Key.Key_Return)
        assert desk.values("said_on") == (stored,)
    assert box_of(desk, "said_on").detail == "5 January 2025"


def test_a_date_that_does_not_exist_is_said_at_the_field_and_not_told(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(said_on="2025")))
    go_to(desk, "said_on")
    type_words("2025-02-30")
    press(Qt.Key.Key_Tab)
    assert row_of(desk, "said_on").problem == "February 2025 has 28 days"
    assert "28 days" in box_of(desk, "said_on").entry.accessibleDescription()
    assert box_of(desk, "said_on").entry.text() == "2025-02-30", "what was typed is not lost"
    assert desk.of_kind(ValuesEdited) == []
    go_to(desk, "said_on")
    press(Qt.Key.Key_Escape)
    assert row_of(desk, "said_on").problem == ""
    assert box_of(desk, "said_on").entry.text() == "2025"
    assert desk.of_kind(FormLeft) == [FormLeft()]


def test_a_derived_date_stands_in_the_empty_field(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(), derived={"said_on": "2025-01-22"}))
    desk.form.focus_field(FieldId("note"))
    assert box_of(desk, "said_on").entry.placeholderText() == "22 January 2025 – the article’s date"


def test_leaving_commit_pending_and_another_statement_tell_what_was_typed(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "seats")
    type_words("12")
    press(Qt.Key.Key_Tab)
    assert desk.values("seats") == (12,)
    go_to(desk, "said_on")
    type_words("2024")
    desk.form.commit_pending()
    assert desk.values("said_on") == ("2024",)
    go_to(desk, "seats")
    focus().selectAll()  # type: ignore[attr-defined]
    type_words("1,5")
    desk.form.show_statement(a_view(a_statement("two")))
    assert desk.of_kind(ValuesEdited)[-1].values == (1.5,)


def test_words_that_are_no_number_are_said_at_the_field(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(seats=3)))
    go_to(desk, "seats")
    type_words("many")
    press(Qt.Key.Key_Return)
    assert row_of(desk, "seats").problem == "“many” is not a number"
    assert desk.values("seats") == (3,)
    focus().selectAll()  # type: ignore[attr-defined]
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert row_of(desk, "seats").problem == ""
    assert desk.values("seats") == ()


def test_several_dates_are_chips(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "years")
    for words in ("2024", "2025-03"):
        type_words(words)
        press(Qt.Key.Key_Return)
    assert desk.values("years") == ("2024", "2025-03")
    press(Qt.Key.Key_Backspace)
    assert desk.values("years") == ("2024",)


def test_every_key_of_a_text_is_told_and_the_end_too(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "note")
    type_words("ab")
    press(Qt.Key.Key_Backtab)
    note = FieldId("note")
    assert desk.of_kind(TextTyped) == [
        TextTyped(desk.view.statement.id, note, "a"),
        TextTyped(desk.view.statement.id, note, "ab"),
    ]
    assert desk.of_kind(EditingEnded) == [EditingEnded(desk.view.statement.id, note)]


def test_a_text_grows_and_keeps_its_no_break_spaces(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(note="10\u00a0%")))
    go_to(desk, "note")
    area = part(desk, "note", TextArea)
    before = row_of(desk, "note").editor.height()
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert row_of(desk, "note").editor.height() > before
    assert desk.values("note") == ("10\u00a0%\n\n",)
    area.moveCursor(QTextCursor.MoveOperation.Start)
    desk.show(unsure=True)
    assert area.textCursor().position() == 0
    assert desk.of_kind(TextTyped)[-1].text == "10\u00a0%\n\n"


def test_an_old_echo_does_not_disturb_the_typing(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.answers = False
    go_to(desk, "note")
    type_words("abc")
    desk.form.show_statement(a_view(a_statement(note="a")))
    area = part(desk, "note", TextArea)
    assert area.words() == "abc"
    desk.form.show_statement(a_view(a_statement(note="abc")))
    assert area.words() == "abc"
    desk.form.show_statement(a_view(a_statement(note="ab")))
    assert area.words() == "ab", "an undo is shown"


def test_undo_is_left_to_the_window(open_desk: OpenDesk) -> None:
    desk = open_desk()
    for field, kind in (("note", TextArea), ("speaker", QLineEdit)):
        go_to(desk, field)
        type_words("ab")
        widget = part(desk, field, kind)
        press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
        words = widget.words() if isinstance(widget, TextArea) else widget.text()  # type: ignore[attr-defined]
        assert words == "ab"


def test_a_type_without_a_note_field_has_the_statements_own(open_desk: OpenDesk) -> None:
    plain = StatementType(id=TypeId("plain"), label="Plain", fields=SMALL_TYPE.fields[:2])
    desk = open_desk(a_view(a_statement(type=plain, own_note="seen"), type=plain))
    go_to(desk, "note")
    assert part(desk, "note", TextArea).words() == "seen"
    type_words("!")
    press(Qt.Key.Key_Backtab)
    assert desk.of_kind(NoteTyped) == [NoteTyped(desk.view.statement.id, "seen!")]
    assert desk.of_kind(EditingEnded) == [EditingEnded(desk.view.statement.id, None)]
    assert desk.of_kind(TextTyped) == []


def test_typing_into_a_field_that_lost_the_window_is_told_when_it_is_left(open_desk: OpenDesk) -> None:
    desk = open_desk()
    go_to(desk, "seats")
    type_words("7")
    other = QWidget()
    other.show()
    other.activateWindow()
    QTest.qWaitForWindowActive(other)
    assert desk.values("seats") == (7,)
    other.close()


def test_a_long_text_is_seen_whole_up_to_eight_lines_and_then_scrolls(open_desk: OpenDesk) -> None:
    desk = open_desk(a_view(a_statement(note="word " * 40)))
    go_to(desk, "note")
    QApplication.processEvents()
    area = part(desk, "note", TextArea)
    assert 3 < area.lines() <= 8
    assert area.viewport().height() >= area.lines() * area.fontMetrics().lineSpacing()
    assert not area.verticalScrollBar().isVisible()
    desk.show(values={FieldId("note"): ("word " * 400,)})
    QApplication.processEvents()
    assert area.verticalScrollBar().isVisible()
    assert area.viewport().height() < 9 * area.fontMetrics().lineSpacing()

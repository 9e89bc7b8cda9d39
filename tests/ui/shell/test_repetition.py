"""What makes the second statement quicker than the first: values carried over, same again, proposals – by real keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.coding.rows import StatementView
from annotator.model.ids import FieldId
from annotator.model.statement import Span
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.form.field_row import FieldRow
from annotator.ui.form.mention_line import MentionLine
from annotator.ui.form.popup import Popup
from annotator.ui.main_window import MainWindow
from tests.ui.shell.conftest import focused, press, select_words, type_text
from tests.ui.shell.test_gestures import CTRL, current, make

SPEAKER = FieldId("speaker")


def complete(room: ProjectRoom, words: str, name: str) -> StatementView:
    """A complete statement by keys alone; the text has the focus afterwards."""
    make(room, words)
    type_text(name)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2)
    type_text("te")
    press(Qt.Key.Key_Return)
    assert room.reading.view.hasFocus()
    assert not current(room).missing
    return current(room)


def row(room: ProjectRoom, field: str) -> FieldRow:
    return next(found for found in room.form.findChildren(FieldRow) if found.field.id == field)


def names(view: StatementView) -> list[str]:
    return [entity.name for entity in view.entities.values()]


def test_enter_and_digits_go_on_to_what_is_needed_and_back_to_the_text(room: ProjectRoom) -> None:
    view = complete(room, "The guns must be silent", "Zoe Vell")
    assert (view.statement.value("stance"), view.statement.value("topic")) == ("oppose", "territory")
    assert names(view) == ["Zoe Vell"]


def test_a_speaker_carries_over_and_enter_keeps_it(room: ProjectRoom) -> None:
    complete(room, "The guns must be silent", "Zoe Vell")
    view = make(room, "Nobody" if "Nobody" in room.place.text else "Silence is not peace")
    assert names(view) == ["Zoe Vell"]
    assert room.form.focused_field() == ("speaker", 0)
    assert "as before" in row(room, "speaker").hint
    press(Qt.Key.Key_Return)
    assert room.form.focused_field() == ("stance", None)
    assert row(room, "speaker").hint == ""
    assert names(current(room)) == ["Zoe Vell"]


def test_typing_replaces_a_speaker_that_was_carried_over(room: ProjectRoom) -> None:
    complete(room, "The guns must be silent", "Zoe Vell")
    make(room, "Silence is not peace")
    type_text("Ada Marrow")
    press(Qt.Key.Key_Return)
    assert names(current(room)) == ["Ada Marrow"], "not a second one beside the first"
    assert room.form.focused_field() == ("stance", None)


def test_one_undo_takes_a_statement_back_with_what_it_took_over(room: ProjectRoom) -> None:
    first = complete(room, "The guns must be silent", "Zoe Vell")
    make(room, "Silence is not peace")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Z, CTRL)
    assert room.session.queries.statement_count(None) == 1
    again = room.session.queries.statement_view(first.statement.id)
    assert again is not None and again.statement == first.statement


def test_who_is_named_beside_the_words_is_offered_first(room: ProjectRoom) -> None:
    complete(room, "Silence is not peace", "Tavaran")
    complete(room, "praised both sides", "Zoe Vell")
    view = make(room, "The guns must be silent")
    assert names(view) == [], "somebody else is named beside these words"
    popup = room.desk.window.findChildren(Popup)[0]
    assert popup.current is not None and popup.current.text == "Tavaran" and popup.current.is_near
    press(Qt.Key.Key_Return)
    assert names(current(room)) == ["Tavaran"]


def test_esc_leaves_a_list_that_opened_by_itself_at_once(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    assert room.desk.window.findChildren(Popup)[0].isVisible()
    press(Qt.Key.Key_Escape)
    assert room.reading.view.hasFocus()
    assert names(current(room)) == []


def test_a_window_closed_with_an_open_list_leaves_nothing_that_watches(window: MainWindow) -> None:
    assert window.room is not None
    make(window.room, "The guns must be silent")
    popup = window.findChildren(Popup)[0]
    assert popup.isVisible()
    window.close()
    assert not popup.dismiss(), "it was closed with the project"


def test_a_name_beside_the_words_is_proposed_as_mention_and_one_key_accepts(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    type_text("Tavaran")
    press(Qt.Key.Key_Return)
    line = next(line for line in row(room, "speaker").findChildren(MentionLine) if line.is_proposal)
    assert "Tavaran" in line.text and "M" in line.text
    assert current(room).statement.mentions("speaker") == (), "nothing is stored until it is accepted"
    press(Qt.Key.Key_M, CTRL)
    start = room.place.text.index("Tavaran")
    mention = Span(start=start, end=start + 7, role="speaker", value=0)
    assert current(room).statement.mentions("speaker") == (mention,)
    assert not any(line.is_proposal for line in row(room, "speaker").findChildren(MentionLine) if line.isVisible())


def test_a_click_on_the_proposal_accepts_it_too(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    type_text("Tavaran")
    press(Qt.Key.Key_Return)
    line = next(line for line in row(room, "speaker").findChildren(MentionLine) if line.is_proposal)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert len(current(room).statement.mentions("speaker")) == 1
    press(Qt.Key.Key_Z, CTRL)
    assert current(room).statement.mentions("speaker") == ()


def test_same_again_with_a_selection_makes_a_statement_with_the_values_of_the_last(room: ProjectRoom) -> None:
    first = complete(room, "The guns must be silent", "Zoe Vell")
    select_words(room, "Silence is not peace")
    press(Qt.Key.Key_R)
    view = current(room)
    assert view.statement.id != first.statement.id and view.text == "Silence is not peace"
    for field in ("speaker", "stance", "topic"):
        assert view.statement.value(field) == first.statement.value(field)
    assert room.reading.view.hasFocus(), "nothing is missing: the text keeps the focus"
    press(Qt.Key.Key_Z, CTRL)
    assert room.session.queries.statement_count(None) == 1


def test_same_again_fills_the_current_statement(room: ProjectRoom) -> None:
    first = complete(room, "The guns must be silent", "Zoe Vell")
    make(room, "Silence is not peace")
    press(Qt.Key.Key_R, CTRL)
    assert current(room).statement.value("topic") == first.statement.value("topic")
    press(Qt.Key.Key_Z, CTRL)
    assert current(room).statement.value("topic") is None


def test_same_again_says_what_is_lacking(room: ProjectRoom) -> None:
    press(Qt.Key.Key_R)
    assert "Select words" in room.status.said.text()
    make(room, "Silence is not peace")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_R)
    assert "no statement before" in room.status.said.text()


def test_the_form_of_reporting_is_proposed_and_enter_takes_it(room: ProjectRoom) -> None:
    make(room, "The guns must be silent")
    assert room.form.focus_field(FieldId("form"))
    assert "Direct" in row(room, "form").hint and "quotation marks" in row(room, "form").hint
    assert current(room).statement.value("form") is None
    press(Qt.Key.Key_Return)
    assert current(room).statement.value("form") == "direct"
    assert focused() is not None

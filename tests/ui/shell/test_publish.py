"""A codebook is published from the window: what it does is shown and answered, statements are walked through by key, and
what is left waits above the fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.coding.commands.review import SendToReview
from annotator.coding.commands.statements import AddStatement
from annotator.coding.review_list import ReviewList
from annotator.model.codebook import Scalar
from annotator.model.effect_kinds import Does
from annotator.model.ids import FieldId, StatementId
from annotator.model.statement import Span
from annotator.ui.actions import publish_actions
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.effect_row import EffectRow
from annotator.ui.dialogs.error_dialog import MessageDialog
from annotator.ui.dialogs.publish_codebook import PublishCodebookDialog
from annotator.ui.dialogs.walk_statements import WalkStatementsDialog
from annotator.ui.main_window import MainWindow
from tests.ui.shell.conftest import press, when_asked
from tests.unit.coding.coded import add_entity, dump
from tests.unit.model.edits import Edit, add_option, drop_option, edited, set_field

DROP_COURTS = drop_option("topic", "courts", "justice_rights")
COURTS = "option:statement/topic/courts"
REASON = "Topic “Courts and the rule of law” was removed in version 2"


@pytest.fixture
def coded(room: ProjectRoom) -> list[StatementId]:
    """Three statements on courts in the open article."""
    article = room.place.article
    assert article is not None
    return [add(room, start, topic=("courts",)) for start in (1, 5, 9)]


def add(room: ProjectRoom, start: int, **values: tuple[Scalar, ...]) -> StatementId:
    article = room.place.article
    assert article is not None
    filled = {FieldId(name): found for name, found in values.items()}
    made = room.session.run(AddStatement(article, (Span(start=start, end=start + 3),), values=filled)).new_statement
    assert made is not None
    return made


def row_of(dialog: QDialog, key: str) -> EffectRow:
    assert isinstance(dialog, PublishCodebookDialog)
    return next(row for row in dialog.rows if row.effect.key == key)


def topic_of(room: ProjectRoom, statement: StatementId) -> Scalar | None:
    found = room.session.project.read.statement(statement)
    assert found is not None
    return found.value("topic")


def publish(room: ProjectRoom, *edits: Edit) -> None:
    room.publish_actions.publish(edited(room.session.codebook, *edits))


def accept(dialog: QDialog) -> None:
    assert isinstance(dialog, PublishCodebookDialog)
    dialog.action_button.click()


def choose(row: EffectRow, does: Does) -> None:
    """Goes to an answer by the arrow keys."""
    box = row.choice
    assert box is not None
    box.setFocus()
    while row.does is not does:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before


def test_a_codebook_file_that_adds_is_published(
    window: MainWindow, room: ProjectRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "newer.json"
    book = edited(room.session.codebook, add_option("stance", "mocking"))
    path.write_text(book.model_dump_json(by_alias=True), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, PublishCodebookDialog)
        assert [row.effect.key for row in dialog.rows] == ["added:statement/stance/mocking"]
        QTest.keyClicks(dialog.note_edit, "asked for")
        QTest.keyClick(dialog.note_edit, Qt.Key.Key_Return)

    when_asked(take)
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    version = room.session.project.read.current_codebook()
    assert (version.number, version.note, room.session.codebook) == (2, "asked for", book)
    assert room.session.undo_label == "publish codebook"


def test_a_file_that_is_no_codebook_is_told(window: MainWindow, room: ProjectRoom, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{")
    room.exchange_actions.publish_file(path)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MessageDialog) and "is not JSON" in dialog.words.text()
    dialog.close()
    assert room.session.project.read.current_codebook().number == 1


def test_a_removed_option_is_recoded_by_choice(room: ProjectRoom, coded: list[StatementId]) -> None:
    before = dump(room.session)

    def answer(dialog: QDialog) -> None:
        row = row_of(dialog, COURTS)
        assert isinstance(dialog, PublishCodebookDialog) and row.counted.touched == (3, 1)
        assert dialog.action_button.isEnabled(), "left to review, unless said otherwise"
        choose(row, Does.RECODE)
        assert not dialog.action_button.isEnabled() and "Topic" in dialog.problem.text()
        assert row.picker is not None and row.picker.list is not None
        box = row.picker.list
        box.setCurrentIndex(box.findData("asylum"))
        assert dialog.action_button.isEnabled() and not dialog.problem.text()
        QTest.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)

    when_asked(answer)
    publish(room, DROP_COURTS)
    assert [topic_of(room, one) for one in coded] == ["asylum"] * 3
    room.session.undo()
    assert dump(room.session) == before


def test_nothing_is_published_when_it_is_cancelled(room: ProjectRoom, coded: list[StatementId]) -> None:
    before = dump(room.session)
    when_asked(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    publish(room, DROP_COURTS)
    assert dump(room.session) == before


def test_statements_are_asked_about_one_by_one_by_key(room: ProjectRoom, coded: list[StatementId]) -> None:
    def walk(dialog: QDialog) -> None:
        assert isinstance(dialog, WalkStatementsDialog)
        assert dialog.where.text().startswith("1 of 3 · A truce")
        assert dialog.choice_buttons[0].text() == "Judges (new)"
        assert "Until now: Justice and rights › Courts" in dialog.value.text()
        QTest.keyClick(dialog, Qt.Key.Key_1)
        assert dialog.where.text().startswith("2 of 3")
        QTest.keyClick(dialog, Qt.Key.Key_2)
        QTest.keyClick(dialog, Qt.Key.Key_Backspace)
        assert dialog.where.text().startswith("2 of 3") and "answered already" in dialog.value.text()
        assert dialog.choice_buttons[1].font().bold()
        QTest.keyClick(dialog, Qt.Key.Key_1)
        QTest.keyClick(dialog, Qt.Key.Key_0)

    def answer(dialog: QDialog) -> None:
        row = row_of(dialog, COURTS)
        choose(row, Does.ASK)
        assert row.walk_button is not None and row.walk_button.isVisible()
        when_asked(walk)
        QTest.mouseClick(row.walk_button, Qt.MouseButton.LeftButton)
        assert row.asked == {coded[0]: "judges", coded[1]: "judges", coded[2]: None}
        assert row.walk_button.text() == "Go through them… (2/3)"
        assert isinstance(dialog, PublishCodebookDialog)
        dialog.action_button.click()

    when_asked(answer)
    publish(room, DROP_COURTS, add_option("topic", "judges", "justice_rights"))
    assert [topic_of(room, one) for one in coded] == ["judges", "judges", "courts"]
    assert [row.statement for row in ReviewList(room.session.project).rows()] == [coded[2]]


def test_a_walk_can_be_stopped_and_goes_on_where_it_was(room: ProjectRoom, coded: list[StatementId]) -> None:
    places: list[str] = []

    def walk(dialog: QDialog) -> None:
        assert isinstance(dialog, WalkStatementsDialog)
        places.append(dialog.where.text().split(" · ")[0])
        QTest.keyClick(dialog, Qt.Key.Key_1)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def answer(dialog: QDialog) -> None:
        row = row_of(dialog, COURTS)
        choose(row, Does.ASK)
        for _ in range(2):
            when_asked(walk)
            assert row.walk_button is not None
            row.walk_button.click()
        assert isinstance(dialog, PublishCodebookDialog)
        dialog.action_button.click()

    when_asked(answer)
    publish(room, DROP_COURTS)
    assert places == ["1 of 3", "2 of 3"]
    assert [row.statement for row in ReviewList(room.session.project).rows()] == [coded[2]]


def test_of_several_values_one_is_chosen_by_key(room: ProjectRoom) -> None:
    kosh, raskel = add_entity(room.session, "Kosh"), add_entity(room.session, "Raskel")
    statement = add(room, 1, speaker=(kosh, raskel))

    def walk(dialog: QDialog) -> None:
        assert isinstance(dialog, WalkStatementsDialog)
        assert [made.text() for made in dialog.choice_buttons if made.isVisible()] == ["Kosh", "Raskel"]
        QTest.keyClick(dialog, Qt.Key.Key_2)

    def answer(dialog: QDialog) -> None:
        row = row_of(dialog, "single:statement/speaker")
        choose(row, Does.ASK)
        when_asked(walk)
        assert row.walk_button is not None
        row.walk_button.click()
        assert isinstance(dialog, PublishCodebookDialog)
        dialog.action_button.click()

    when_asked(answer)
    publish(room, set_field("speaker", multiple=False))
    found = room.session.project.read.statement(statement)
    assert found is not None and found.value("speaker") == raskel


def test_an_entity_is_found_by_its_name_and_a_date_is_typed(room: ProjectRoom) -> None:
    tarvia, kosh = add_entity(room.session, "Tarvia", "country"), add_entity(room.session, "Kosh")
    statement = add(room, 1, speaker=(tarvia,))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, PublishCodebookDialog)
        speaker = row_of(dialog, "entities:statement/speaker")
        choose(speaker, Does.RECODE)
        assert speaker.picker is not None and speaker.picker.list is not None
        edit = speaker.picker.list.lineEdit()
        assert edit is not None
        QTest.keyClicks(edit, "kosh")
        assert speaker.picker.value == kosh
        day = row_of(dialog, "required:statement/said_on")
        choose(day, Does.RECODE)
        assert day.picker is not None and day.picker.entry is not None
        QTest.keyClicks(day.picker.entry, "2025-02-30")
        assert not dialog.action_button.isEnabled()
        QTest.keyClick(day.picker.entry, Qt.Key.Key_Backspace)
        QTest.keyClick(day.picker.entry, Qt.Key.Key_Backspace)
        QTest.keyClicks(day.picker.entry, "28")
        dialog.action_button.click()

    when_asked(answer)
    publish(room, set_field("speaker", entity_types=["person"]), set_field("said_on", required=True))
    found = room.session.project.read.statement(statement)
    assert found is not None
    assert (found.value("speaker"), found.value("said_on")) == (kosh, "2025-02-28")


def test_many_statements_are_published_in_the_background(
    qtbot: QtBot, room: ProjectRoom, coded: list[StatementId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish_actions, "_MOST_AT_ONCE", 0)
    monkeypatch.setattr(publish_actions, "_MOST_TOUCHED", 0)
    when_asked(accept)
    publish(room, DROP_COURTS)
    qtbot.waitUntil(lambda: room.session.project.read.current_codebook().number == 2 and room.desk.jobs.job is None)
    assert ReviewList(room.session.project).count() == 3
    assert "3 statements wait for review" in room.desk.status.said.text()


def test_a_statement_to_review_says_why_and_is_settled(
    qtbot: QtBot, room: ProjectRoom, coded: list[StatementId]
) -> None:
    strip = room.form.reviews
    room.place.choose(coded[0])
    assert not strip.isVisible()
    when_asked(accept)
    publish(room, DROP_COURTS)
    assert strip.isVisible() and strip.words.text() == f"To review: {REASON}"
    QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    assert ReviewList(room.session.project).of_statement(coded[0]) == ()
    room.session.undo()
    assert strip.isVisible()
    room.place.choose(coded[1])
    assert strip.isVisible()
    room.session.undo()
    assert not strip.isVisible()


def test_a_statement_that_was_sent_says_by_whom_when_no_reason_was_given(
    room: ProjectRoom, coded: list[StatementId]
) -> None:
    room.place.choose(coded[0])
    room.session.run(SendToReview((coded[0],)))
    assert room.form.reviews.words.text() == "To review: sent by anna"


def test_every_control_of_the_dialogs_has_a_name(room: ProjectRoom, coded: list[StatementId]) -> None:
    def answer(dialog: QDialog) -> None:
        assert all(box.accessibleName() for box in dialog.findChildren(QComboBox))
        dialog.reject()

    when_asked(answer)
    publish(room, DROP_COURTS)

"""The codebook page in the window: gestures become steps of the draft, the page follows, and nothing coded changes."""

from __future__ import annotations

import orjson
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.coding.commands.draft import ChangeDraft
from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.draft import read_draft
from annotator.coding.session import Session
from annotator.model.codebook import Codebook
from annotator.model.codebook_editing import add_option, remove, set_label
from annotator.model.codebook_places import WHOLE, thing_at
from annotator.ui.actions.codebook_page_actions import CodebookPageActions
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.publish_codebook import PublishCodebookDialog
from annotator.ui.models.codebook_outline import ThingMoved
from annotator.ui.pages.codebook_page import CodebookPage
from annotator.ui.pages.project_page import PageName
from tests.conftest import MakeSession
from tests.ui.codebook.pages import (
    ALT,
    CTRL,
    OPPOSE,
    PEACE,
    STANCE,
    TARGET,
    TOPIC,
    TYPE,
    click,
    draft_of,
    option,
    part,
    shown_page,
)
from tests.ui.shell.conftest import OpenWindow, press, room_of, type_text, when_asked


def test_the_page_opens_on_the_version_in_force(page: CodebookPage) -> None:
    assert QApplication.focusWidget() is page.outline
    assert page.head.version.text() == "Version 1"
    assert "No draft" in page.head.state.text()
    assert not page.head.publish_button.isEnabled()
    assert not page.problems.isVisible()


def test_typing_a_label_is_one_step_and_undone_at_once(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    page.choose(OPPOSE)
    edit = part(page, "label")
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    type_text("Agai")
    qtbot.waitUntil(lambda: read_draft(session.project.read) is not None)
    type_text("nst")
    page.outline.setFocus()
    assert option(draft_of(session), OPPOSE).label == "Against"
    assert page.outline.outline.index_of(OPPOSE).data() == "Against"
    assert page.head.state.text() == "Draft: 1 change since version 1"
    assert page.head.publish_button.isEnabled()
    press(Qt.Key.Key_Z, CTRL)
    assert read_draft(session.project.read) is None
    assert edit.text() == "Oppose"


def test_what_is_typed_last_is_kept_when_the_page_is_left(
    page: CodebookPage, room: ProjectRoom, session: Session
) -> None:
    page.choose(OPPOSE)
    for name in ("definition", "use_when"):
        guidance = page.editor.guidance()
        assert guidance is not None
        guidance.texts[name].edit.setPlainText(f"new {name}")
    room.switch.show(PageName.CODE)
    found = option(draft_of(session), OPPOSE).guidance
    assert (found.definition, found.use_when) == ("new definition", "new use_when")


def test_choosing_another_thing_keeps_what_was_typed(page: CodebookPage, session: Session) -> None:
    page.choose(OPPOSE)
    part(page, "label").setFocus()
    press(Qt.Key.Key_End)
    type_text("!")
    page.choose(PEACE)
    assert option(draft_of(session), OPPOSE).label == "Oppose!"
    assert option(draft_of(session), PEACE).label == "War and peace"


def test_adding_renaming_moving_and_removing_by_keys(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    page.choose(PEACE)
    press(Qt.Key.Key_Insert)
    type_text("Rail & Road")
    press(Qt.Key.Key_Return)
    made = PEACE.child("rail_road")
    qtbot.waitUntil(lambda: page.outline.chosen == made)
    assert QApplication.focusWidget() is page.outline
    press(Qt.Key.Key_F2)
    type_text("Roads")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: option(draft_of(session), made).label == "Roads")
    assert QApplication.focusWidget() is page.outline
    press(Qt.Key.Key_Up, ALT)
    assert [one.id for one in option(draft_of(session), PEACE).options][-2] == "rail_road"
    press(Qt.Key.Key_Left, ALT)
    assert page.outline.chosen == TOPIC.child("rail_road")
    press(Qt.Key.Key_Right, ALT)
    assert page.outline.chosen == made
    press(Qt.Key.Key_Delete)
    assert QApplication.focusWidget() is page.outline
    assert read_draft(session.project.read) is None
    assert page.outline.chosen == PEACE
    press(Qt.Key.Key_Z, CTRL)
    assert option(draft_of(session), made).label == "Roads"
    for _ in range(5):
        press(Qt.Key.Key_Z, CTRL)
    assert read_draft(session.project.read) is None


def test_dragging_moves_in_the_draft(page: CodebookPage, session: Session) -> None:
    model = page.outline.outline
    talks = PEACE.child("peace_talks")
    data = model.mimeData([model.index_of(talks)])
    economy = model.index_of(TOPIC.child("economy"))
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, economy)
    QApplication.processEvents()
    moved = TOPIC.child("economy").child("peace_talks")
    assert option(draft_of(session), moved).label == "Peace talks"
    assert page.outline.chosen == moved


def test_problems_are_listed_and_lead_to_their_places(page: CodebookPage, session: Session) -> None:
    page.choose(TARGET)
    page.outline.setFocus()
    press(Qt.Key.Key_Delete)
    page.choose(OPPOSE)
    part(page, "label").setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    page.outline.setFocus()
    assert page.problems.isVisible()
    assert page.problems.list.count() == 2
    assert not page.head.publish_button.isEnabled()
    page.choose(WHOLE)
    item = page.problems.list.item(1)
    where = page.problems.list.visualItemRect(item).center()
    QTest.mouseClick(page.problems.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert page.outline.chosen == TYPE.child("target_stance")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.editor.control("shown_when").isAncestorOf(focus)
    page.choose(OPPOSE)
    row = page.outline.outline.row_of(page.outline.outline.index_of(OPPOSE))
    assert row is not None
    assert row.problems == 1


def test_publish_passes_on_the_draft(page: CodebookPage, actions: CodebookPageActions, session: Session) -> None:
    told: list[Codebook] = []
    actions.publish_wanted.connect(told.append)
    page.choose(OPPOSE)
    part(page, "label").setFocus()
    press(Qt.Key.Key_End)
    type_text("!")
    page.outline.setFocus()
    wanted = draft_of(session)

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, PublishCodebookDialog)
        dialog.action_button.click()

    when_asked(accept)
    click(page.head.publish_button)
    assert told == [wanted] and session.codebook == wanted and read_draft(session.project.read) is None


def test_discarding_is_one_step(page: CodebookPage, session: Session) -> None:
    session.run(ChangeDraft(remove(codebook=session.codebook, place=STANCE), "remove field Stance"))
    session.run(ChangeDraft(remove(codebook=draft_of(session), place=TARGET), "remove field Target"))
    assert page.head.discard_button.isVisible()
    click(page.head.discard_button)
    assert read_draft(session.project.read) is None
    press(Qt.Key.Key_Z, CTRL)
    assert thing_at(draft_of(session), STANCE) is None


def test_a_draft_that_is_behind_is_kept_and_rebased(page: CodebookPage, session: Session) -> None:
    drafted = set_label(codebook=session.codebook, place=OPPOSE, label="Against")
    session.run(ChangeDraft(drafted, "rename"))
    session.run(PublishCodebook(add_option(codebook=session.codebook, parent=STANCE, label="Mixed").codebook))
    assert page.head.strip.isVisible()
    assert page.codebook == drafted
    click(page.head.rebase_button)
    assert not page.head.strip.isVisible()
    draft = read_draft(session.project.read)
    assert draft is not None
    assert (draft.base.number, draft.codebook) == (2, drafted)


def test_read_only_shows_all_and_changes_nothing(open_window: OpenWindow, make_session: MakeSession) -> None:
    writer = make_session("locked")
    reader = Session.open(writer.path, read_only=True)
    page = shown_page(room_of(open_window(reader)))
    assert page.head.state.text() == "Read only"
    assert not page.head.publish_button.isVisible()
    assert not page.head.import_button.isVisible()
    assert page.head.export_button.isVisible()
    page.choose(OPPOSE)
    page.outline.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_F2, Qt.Key.Key_Return):
        press(key)
        assert QApplication.focusWidget() is page.outline
    for row in page.editor.rows:
        proxy = row.control.focusProxy()
        if isinstance(proxy, QLineEdit | QPlainTextEdit):
            assert proxy.isReadOnly()
    assert read_draft(reader.project.read) is None


def test_a_step_that_cannot_be_done_leaves_what_is_there(page: CodebookPage) -> None:
    told: list[object] = []
    page.refused.connect(told.append)
    page.refused.disconnect()
    page.refused.connect(told.append)
    page.outline.thing_moved.emit(ThingMoved(OPPOSE, PEACE, "into"))
    assert len(told) == 1


def test_the_journal_stays_small(page: CodebookPage, session: Session) -> None:
    page.choose(OPPOSE)
    page.outline.setFocus()
    press(Qt.Key.Key_Delete)
    value = session.project.read.setting("codebook_draft")
    assert len(orjson.dumps(value)) < 500


def test_while_a_job_writes_nothing_can_be_changed(page: CodebookPage, room: ProjectRoom, session: Session) -> None:
    page.choose(OPPOSE)
    room.jobs.paused.emit(True)
    page.outline.setFocus()
    press(Qt.Key.Key_Delete)
    edit = part(page, "label")
    assert isinstance(edit, QLineEdit)
    assert edit.isReadOnly()
    assert read_draft(session.project.read) is None
    room.jobs.paused.emit(False)
    assert not edit.isReadOnly()

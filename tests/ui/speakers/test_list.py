"""The list of the speaker registry and what is done with the chosen, with real keys and the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.session import Session
from annotator.coding.speakers import Shown
from annotator.model.ids import STANDING_ENTITIES, EntityId
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.import_speakers import ImportedSpeakersDialog
from annotator.ui.dialogs.merge_speakers import MergeSpeakersDialog
from annotator.ui.dialogs.speaker_dialogs import NewSpeakerDialog, RenameSpeakerDialog
from annotator.ui.dialogs.split_speaker import SplitSpeakerDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.project_page import PageName
from annotator.ui.pages.speakers_page import SpeakersPage
from tests.ui.access.test_names import check_names
from tests.ui.shell.conftest import OpenWindow, focused, press, room_of, type_text, when_asked
from tests.ui.speakers.conftest import (
    ALT,
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    add,
    choose,
    entity,
    error_told,
    names,
    settle,
)


def test_the_page_opens_with_the_focus_in_the_list(
    qtbot: QtBot, page: SpeakersPage, people: dict[str, EntityId]
) -> None:
    assert focused() is page.list.view
    assert names(page) == ["Harbour Party", "M. Kosh", "Mirela Kosh", "Nobody"]
    wanted = ["All 6", "Unused 1", "Retired 0", "May be the same"]
    qtbot.waitUntil(lambda: [tab.text() for tab in page.list.tabs.values()] == wanted)
    choose(page, people["Mirela Kosh"])
    card = page.card.card
    assert card is not None and card.entity.id == people["Mirela Kosh"]
    assert page.card.used.text() == "Named 2 times"
    assert page.card.usages.rowCount() == 2


def test_typing_finds_names_and_aliases(qtbot: QtBot, page: SpeakersPage, people: dict[str, EntityId]) -> None:
    press(Qt.Key.Key_L, CTRL)
    assert focused() is page.list.filter
    type_text("MINISTER")
    qtbot.waitUntil(lambda: names(page) == ["Mirela Kosh"])
    press(Qt.Key.Key_Return)
    assert focused() is page.list.view
    assert page.list.selected() == (people["Mirela Kosh"],)
    page.list.filter.clear()
    page.list.types.setFocus()
    type_text("Org")
    assert names(page) == ["Harbour Party"]
    page.list.filter.setFocus()
    type_text("xyz")
    qtbot.waitUntil(lambda: page.list.no_hit.isVisible())


def test_a_new_speaker(qtbot: QtBot, page: SpeakersPage, room: ProjectRoom) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, NewSpeakerDialog)
        assert not dialog.action_button.isEnabled()
        type_text("Raskel")
        dialog.others.setFocus()
        type_text("R.; the mayor")
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_N)
    settle(qtbot)
    assert "Raskel" in names(page)
    made = page.list.selected()[0]
    assert {alias.text for alias in room.session.project.read.aliases(made)} == {"R.", "the mayor"}
    press(Qt.Key.Key_Z, CTRL)
    assert "Raskel" not in names(page)


@pytest.mark.parametrize("key", [(Qt.Key.Key_F2, NONE), (Qt.Key.Key_N, SHIFT)])
def test_renaming(
    page: SpeakersPage,
    room: ProjectRoom,
    people: dict[str, EntityId],
    key: tuple[Qt.Key, Qt.KeyboardModifier],
) -> None:
    choose(page, people["Mirela Kosh"])

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, RenameSpeakerDialog)
        type_text("Ada Kosh")
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(*key)
    assert "Ada Kosh" in names(page)
    assert page.card.name.text() == "Ada Kosh"
    assert [text for text, _ in page.card.card.aliases] == ["the minister", "Mirela Kosh"]  # type: ignore[union-attr]


def test_merging_says_what_it_comes_to(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    choose(page, people["M. Kosh"], people["Mirela Kosh"])

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, MergeSpeakersDialog)
        assert dialog.preview.text() == "Merges 2 entries; 3 statements."
        assert dialog.keep == people["Mirela Kosh"], "the one that is used most"
        press(Qt.Key.Key_Up)
        assert dialog.keep == people["M. Kosh"]
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_M)
    settle(qtbot)
    assert names(page) == ["Harbour Party", "M. Kosh", "Nobody"]
    assert page.list.selected() == (people["M. Kosh"],)
    card = page.card.card
    assert card is not None and card.uses == 3 and [role.title for role in card.roles] == ["minister"]
    assert card.merged == ((people["Mirela Kosh"], "Mirela Kosh"),)
    back = [button for button in page.card.names.findChildren(QToolButton) if button.text() == "take back"]
    QTest.mouseClick(back[0], LEFT)
    assert names(page) == ["Harbour Party", "M. Kosh", "Mirela Kosh", "Nobody"]
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert entity(room, people["Mirela Kosh"]).merged_into is None


def test_a_merge_that_does_not_fit_is_told(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    place = add(room.session, "The minister", "position")
    choose(page, people["Mirela Kosh"], place)

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, MergeSpeakersDialog)
        dialog.choices[place].setChecked(True)
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_M)
    assert "cannot be of type position: it is in use as speaker" in error_told(qtbot)
    assert entity(room, people["Mirela Kosh"]).merged_into is None


def test_splitting_ticks_statements(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    choose(page, people["Mirela Kosh"])

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, SplitSpeakerDialog)
        type_text("Anna Kosh")
        assert not dialog.action_button.isEnabled(), "nothing is ticked"
        dialog.tree.setFocus()
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Space)
        assert dialog.action_button.text() == "Split off 1"
        dialog.action_button.setFocus()
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_S)
    settle(qtbot)
    assert "Anna Kosh" in names(page)
    assert page.card.usages.rowCount() == 1
    press(Qt.Key.Key_Z, CTRL)
    assert "Anna Kosh" not in names(page) and page.card.usages.rowCount() == 2


def test_a_group_ticks_what_is_shown_of_it(page: SpeakersPage, people: dict[str, EntityId]) -> None:
    choose(page, people["Mirela Kosh"])

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, SplitSpeakerDialog)
        type_text("Anna Kosh")
        group = dialog.tree.topLevelItem(0)
        assert group is not None
        group.setCheckState(0, Qt.CheckState.Checked)
        both = dialog.command.usages
        assert len(both) == 2
        group.setCheckState(0, Qt.CheckState.Unchecked)
        dialog.filter.setText("nothing like that")
        group.setCheckState(0, Qt.CheckState.Checked)
        assert not dialog.command.usages
        dialog.reject()

    when_asked(answer)
    press(Qt.Key.Key_S)


def test_retiring_and_offering_again(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    choose(page, people["Nobody"])
    press(Qt.Key.Key_R)
    assert "Nobody (retired)" in names(page)
    assert page.card.state.text() == "Retired: not offered any more."
    assert page.retire_button.text() == "Offer again"
    QTest.mouseClick(page.list.tabs[Shown.RETIRED], LEFT)
    assert names(page) == ["Nobody (retired)"]
    QTest.mouseClick(page.retire_button, LEFT)
    assert not entity(room, people["Nobody"]).is_retired
    assert page.list.no_hit.isVisible()


def test_the_unused_are_listed_first_and_then_deleted(
    page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    press(Qt.Key.Key_Delete, SHIFT)
    assert page.list.shown is Shown.UNUSED and names(page) == ["Nobody"]
    assert page.unused_button.isVisible()
    press(Qt.Key.Key_Delete, SHIFT)
    assert room.session.project.read.entity(people["Nobody"]) is None
    assert page.list.no_hit.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert names(page) == ["Nobody"]


def test_delete_takes_the_chosen_one_and_refuses_who_is_used(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    choose(page, people["Nobody"])
    press(Qt.Key.Key_Delete)
    assert names(page) == ["Harbour Party", "M. Kosh", "Mirela Kosh"]
    choose(page, people["M. Kosh"])
    press(Qt.Key.Key_Delete)
    assert "M. Kosh is named by statements and cannot be deleted." in error_told(qtbot)
    assert names(page) == ["Harbour Party", "M. Kosh", "Mirela Kosh"]


def test_pairs_are_proposed_with_their_reason(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    press(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: page.duplicates.current is not None)
    assert focused() is page.duplicates.view
    qtbot.waitUntil(lambda: page.list.tabs[Shown.PROPOSED].text() == "May be the same 1")

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, MergeSpeakersDialog)
        press(Qt.Key.Key_Escape)

    when_asked(answer)
    press(Qt.Key.Key_M)
    settle(qtbot)
    press(Qt.Key.Key_K)
    assert page.duplicates.current is None and page.duplicates.empty.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    QTest.mouseClick(page.duplicates.search_button, LEFT)
    qtbot.waitUntil(lambda: page.duplicates.current is not None)
    when_asked(lambda _: press(Qt.Key.Key_Return))
    QTest.mouseClick(page.duplicates.merge_button, LEFT)
    settle(qtbot)
    assert entity(room, people["M. Kosh"]).merged_into == people["Mirela Kosh"]
    assert page.duplicates.current is None


def test_a_search_that_runs_is_ended_with_the_project(page: SpeakersPage, window: MainWindow) -> None:
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_W, CTRL)
    assert window.room is None


def test_letters_are_no_keys_where_one_types(page: SpeakersPage, people: dict[str, EntityId]) -> None:
    choose(page, people["Mirela Kosh"])
    page.list.filter.setFocus()
    type_text("mrnk")
    assert page.list.filter.text() == "mrnk"
    assert QApplication.activeModalWidget() is None


def test_keys_of_the_page_do_nothing_on_the_code_page(page: SpeakersPage, window: MainWindow) -> None:
    assert window.actions_.is_enabled("speaker.add")
    press(Qt.Key.Key_1, CTRL)
    assert not window.actions_.is_enabled("speaker.add")


def test_files_in_and_out(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "people.csv"
    monkeypatch.setattr("annotator.ui.actions.speaker_files.QFileDialog.getSaveFileName", lambda *_: (str(out), ""))
    press(Qt.Key.Key_X, ALT)
    qtbot.waitUntil(out.exists)
    qtbot.waitUntil(lambda: room.desk.jobs.job is None)
    out.write_text("name,type\nZoe Vell,person\nOdd,ghost\n", encoding="utf-8")
    monkeypatch.setattr("annotator.ui.actions.speaker_files.QFileDialog.getOpenFileName", lambda *_: (str(out), ""))
    told: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ImportedSpeakersDialog)
        item = dialog.list.item(0)
        assert item is not None
        told.extend((dialog.words.text(), item.text()))
        dialog.accept()

    when_asked(answer)
    press(Qt.Key.Key_I, ALT)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == "1 new, 1 refused."
    assert told[1].startswith("Line 3: the codebook has no entity type 'ghost'")
    settle(qtbot)
    assert "Zoe Vell" in names(page)
    press(Qt.Key.Key_Z, CTRL)
    assert "Zoe Vell" not in names(page)


def test_an_empty_registry_says_what_it_is_for(open_window: OpenWindow, session: Session) -> None:
    window = open_window(session)
    room = room_of(window)
    room.switch.show(PageName.SPEAKERS)
    page = room.switch.page(PageName.SPEAKERS)
    assert isinstance(page, SpeakersPage)
    assert set(page.list.model.ids()) == STANDING_ENTITIES
    for theme_page in (page.list.empty, page.list.no_hit):
        assert not theme_page.isVisible()


def test_every_control_has_a_name(page: SpeakersPage, people: dict[str, EntityId]) -> None:
    choose(page, people["Mirela Kosh"])
    check_names(page)


def test_the_mouse_reaches_every_button(page: SpeakersPage, people: dict[str, EntityId]) -> None:
    choose(page, people["Mirela Kosh"], people["M. Kosh"])
    assert page.merge_button.isEnabled()
    when_asked(lambda dialog: dialog.reject())
    QTest.mouseClick(page.merge_button, LEFT, pos=QPoint(5, 5))
    when_asked(lambda dialog: dialog.reject())
    QTest.mouseClick(page.add_button, LEFT, pos=QPoint(5, 5))
    choose(page, people["Mirela Kosh"])
    when_asked(lambda dialog: dialog.reject())
    QTest.mouseClick(page.split_button, LEFT, pos=QPoint(5, 5))

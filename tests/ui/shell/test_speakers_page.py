"""The page of the speaker registry, with real keys and the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.commands.entities import AddAlias, AddEntity, SetRole
from annotator.coding.commands.entity_merges import MergeEntities
from annotator.coding.session import Session
from annotator.coding.speakers import Shown
from annotator.model.change import Table
from annotator.model.entity import Entity
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.import_speakers import ImportedSpeakersDialog
from annotator.ui.dialogs.merge_speakers import MergeSpeakersDialog
from annotator.ui.dialogs.speaker_dialogs import NewSpeakerDialog, RenameSpeakerDialog
from annotator.ui.dialogs.split_speaker import SplitSpeakerDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.models.role_table_model import RoleColumn
from annotator.ui.pages.project_page import PageName
from annotator.ui.pages.speakers_page import SpeakersPage
from tests.ui.shell.conftest import OpenWindow, focused, press, room_of, type_text, when_asked
from tests.unit.coding.coded import add_statement, set_values

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def add(session: Session, name: str, kind: str = "person", *aliases: str) -> EntityId:
    created = session.run(AddEntity(name, EntityTypeId(kind), aliases)).created
    return EntityId(next(row for table, row in created if table is Table.ENTITY))


@pytest.fixture
def people(coded_session: Session) -> dict[str, EntityId]:
    """Four entities: Kosh is named twice, M. Kosh once, the party is where Kosh is minister, Nobody is unused."""
    session = coded_session
    made = {
        "Mirela Kosh": add(session, "Mirela Kosh", "person", "the minister"),
        "M. Kosh": add(session, "M. Kosh"),
        "Harbour Party": add(session, "Harbour Party", "organisation"),
        "Nobody": add(session, "Nobody"),
    }
    session.run(SetRole(made["Mirela Kosh"], "minister", made["Harbour Party"], since="2024"))
    article = session.queries.articles()[0].id
    for name, start in (("Mirela Kosh", 1), ("Mirela Kosh", 5), ("M. Kosh", 9)):
        set_values(session, add_statement(session, article, start, start + 3), "speaker", made[name])
    return made


@pytest.fixture
def page(people: dict[str, EntityId], window: MainWindow, room: ProjectRoom) -> SpeakersPage:
    """The page, shown by its key."""
    press(Qt.Key.Key_5, CTRL)
    found = room.switch.page(PageName.SPEAKERS)
    assert isinstance(found, SpeakersPage)
    assert found.isVisible()
    return found


def names(page: SpeakersPage) -> list[str]:
    model = page.list.model
    found = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [name for name in found if name not in ("the article itself", "unnamed source")]


def choose(page: SpeakersPage, *entities: EntityId) -> None:
    """Clicks the rows, the further ones with Ctrl."""
    for number, entity in enumerate(entities):
        row = page.list.model.row_of(entity)
        assert row is not None
        click(page.list.view, page.list.model.index(row, 0), CTRL if number else NONE)


def click(view: QAbstractItemView, index: QModelIndex, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifiers, view.visualRect(index).center())


def entity(room: ProjectRoom, one: EntityId) -> Entity:
    found = room.session.project.read.entity(one)
    assert found is not None
    return found


def write(line: QWidget, text: str) -> None:
    """Replaces what stands in a line by typing, and presses Enter."""
    line.setFocus()
    if isinstance(line, QLineEdit):
        line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_page_opens_with_the_focus_in_the_list(page: SpeakersPage, people: dict[str, EntityId]) -> None:
    assert focused() is page.list.view
    assert names(page) == ["Harbour Party", "M. Kosh", "Mirela Kosh", "Nobody"]
    tabs = [tab.text() for tab in page.list.tabs.values()]
    assert tabs == ["All 6", "Unused 1", "Retired 0", "May be the same"]
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


def test_a_new_speaker(page: SpeakersPage, room: ProjectRoom) -> None:
    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, NewSpeakerDialog)
        assert not dialog.action_button.isEnabled()
        type_text("Raskel")
        dialog.others.setFocus()
        type_text("R.; the mayor")
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_N)
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


def test_merging_says_what_it_comes_to(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
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


def test_a_merge_that_does_not_fit_is_told(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    place = add(room.session, "The minister", "position")
    choose(page, people["Mirela Kosh"], place)
    told: list[str] = []

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, MergeSpeakersDialog)
        dialog.choices[place].setChecked(True)
        when_asked(lambda error: (told.append(error.windowTitle()), error.accept()))  # type: ignore[func-returns-value]
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_M)
    assert told
    assert entity(room, people["Mirela Kosh"]).merged_into is None


def test_splitting_ticks_statements(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
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
        assert len(dialog.command.usages) == 2
        group.setCheckState(0, Qt.CheckState.Unchecked)
        dialog.filter.setText("nothing like that")
        group.setCheckState(0, Qt.CheckState.Checked)
        assert dialog.command.usages == ()
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
    page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    choose(page, people["Nobody"])
    press(Qt.Key.Key_Delete)
    assert names(page) == ["Harbour Party", "M. Kosh", "Mirela Kosh"]
    choose(page, people["M. Kosh"])
    when_asked(lambda dialog: dialog.accept())
    press(Qt.Key.Key_Delete)
    assert names(page) == ["Harbour Party", "M. Kosh", "Mirela Kosh"]


def test_pairs_are_proposed_with_their_reason(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    press(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: page.duplicates.current is not None)
    assert focused() is page.duplicates.view
    assert page.list.tabs[Shown.PROPOSED].text() == "May be the same 1"

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, MergeSpeakersDialog)
        press(Qt.Key.Key_Escape)

    when_asked(answer)
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_K)
    assert page.duplicates.current is None and page.duplicates.empty.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    QTest.mouseClick(page.duplicates.search_button, LEFT)
    qtbot.waitUntil(lambda: page.duplicates.current is not None)
    when_asked(lambda dialog: press(Qt.Key.Key_Return))
    QTest.mouseClick(page.duplicates.merge_button, LEFT)
    assert entity(room, people["M. Kosh"]).merged_into == people["Mirela Kosh"]
    assert page.duplicates.current is None


def test_a_search_that_runs_is_ended_with_the_project(page: SpeakersPage, window: MainWindow) -> None:
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_W, CTRL)
    assert window.room is None


def test_a_usage_leads_to_its_statement(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    choose(page, people["M. Kosh"])
    usage = page.card.usages.usage_at(0)
    assert usage is not None
    click(page.card.usage_table, page.card.usages.index(0, 1))
    assert room.switch.current is PageName.CODE
    assert room.place.statement == usage.statement


def test_facts_are_written_when_a_line_is_left(
    page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    kosh = people["Mirela Kosh"]
    choose(page, kosh)
    write(page.card.facts.attributes["party"], "Harbour")
    assert entity(room, kosh).attributes == {"party": "Harbour"}
    write(page.card.name, "Ada Kosh")
    assert entity(room, kosh).name == "Ada Kosh"
    page.card.note.setFocus()
    type_text("Born in Vik")
    press(Qt.Key.Key_Tab)
    assert entity(room, kosh).note == "Born in Vik"
    write(page.card.names.fresh, "AK")
    assert {alias.text for alias in room.session.project.read.aliases(kosh)} == {"the minister", "AK"}
    drops = page.card.names.findChildren(QToolButton)
    QTest.mouseClick(next(drop for drop in drops if drop.accessibleName() == "Remove “the minister”"), LEFT)
    assert {alias.text for alias in room.session.project.read.aliases(kosh)} == {"AK"}
    write(page.card.name, " ")
    assert page.card.name.text() == "Ada Kosh"
    for _ in range(6):
        room.session.undo()
    assert (entity(room, kosh).name, entity(room, kosh).attributes) == ("Mirela Kosh", {})
    assert page.card.name.text() == "Mirela Kosh"


def test_wikidata_is_checked_as_one_types(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    kosh = people["Mirela Kosh"]
    choose(page, kosh)
    line = page.card.facts.wikidata
    line.setFocus()
    QTest.keyClicks(line, "Q0")
    assert page.card.facts.problem.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert entity(room, kosh).external == {}
    write(line, "https://www.wikidata.org/wiki/Q22686")
    assert not page.card.facts.problem.isVisible()
    assert entity(room, kosh).external == {"wikidata": "Q22686"} and line.text() == "Q22686"
    write(line, " ")
    assert entity(room, kosh).external == {}


def test_what_is_typed_belongs_to_the_one_it_was_typed_for(
    page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    choose(page, people["Mirela Kosh"])
    page.card.note.setFocus()
    type_text("hers")
    choose(page, people["Nobody"])
    assert entity(room, people["Mirela Kosh"]).note == "hers" and entity(room, people["Nobody"]).note == ""
    assert page.card.note.toPlainText() == ""


def test_the_type_is_chosen(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    choose(page, people["Nobody"])
    page.card.facts.type.setFocus()
    press(Qt.Key.Key_Down)
    assert entity(room, people["Nobody"]).type == "organisation"
    assert list(page.card.facts.attributes) == ["country", "kind"]


def cell(page: SpeakersPage, row: int, column: RoleColumn, text: str) -> None:
    """Types into a cell of the roles."""
    table = page.card.roles
    table.setFocus()
    table.setCurrentIndex(table.roles.index(row, column))
    press(Qt.Key.Key_Return)
    editor = next(one for one in table.viewport().findChildren(QLineEdit) if one.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_roles_are_edited_in_place(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    kosh = people["Mirela Kosh"]
    choose(page, kosh)
    cell(page, 1, RoleColumn.TITLE, "mayor")
    assert sorted(role.title for role in room.session.project.read.roles(kosh)) == ["mayor", "minister"]
    rows = {role.title: row for row in range(2) if (role := page.card.roles.roles.role_at(row)) is not None}
    cell(page, rows["mayor"], RoleColumn.UNTIL, "2023-12")
    rows = {role.title: row for row in range(2) if (role := page.card.roles.roles.role_at(row)) is not None}
    cell(page, rows["mayor"], RoleColumn.ORGANISATION, "harbour party")
    (mayor,) = [role for role in room.session.project.read.roles(kosh) if role.title == "mayor"]
    assert (mayor.until, mayor.organisation) == ("2023-12", people["Harbour Party"])
    cell(page, rows["mayor"], RoleColumn.SINCE, "soon")
    cell(page, rows["mayor"], RoleColumn.ORGANISATION, "Nowhere at all")
    (same,) = [role for role in room.session.project.read.roles(kosh) if role.title == "mayor"]
    assert same == mayor
    page.card.roles.setCurrentIndex(page.card.roles.roles.index(rows["mayor"], 0))
    page.card.roles.setFocus()
    press(Qt.Key.Key_Delete)
    assert [role.title for role in room.session.project.read.roles(kosh)] == ["minister"]
    assert entity(room, kosh).name == "Mirela Kosh", "Delete in the roles takes nobody away"


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


def test_another_way_of_changing_is_shown(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    choose(page, people["M. Kosh"])
    room.session.run(AddAlias(people["M. Kosh"], "MK"))
    assert [text for text, _ in page.card.card.aliases] == ["MK"]  # type: ignore[union-attr]
    press(Qt.Key.Key_1, CTRL)
    room.session.run(MergeEntities(people["Mirela Kosh"], (people["M. Kosh"],)))
    assert "M. Kosh" in names(page), "a hidden page waits"
    press(Qt.Key.Key_5, CTRL)
    assert "M. Kosh" not in names(page)


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

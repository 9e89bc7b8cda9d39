"""The card of one entity, with real keys and the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from annotator.coding.commands.entities import AddAlias
from annotator.coding.commands.entity_merges import MergeEntities
from annotator.model.entity import Role
from annotator.model.ids import EntityId
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.models.role_table_model import RoleColumn
from annotator.ui.pages.project_page import PageName
from annotator.ui.pages.speakers_page import SpeakersPage
from tests.ui.shell.conftest import focused, press, type_text
from tests.ui.speakers.conftest import (
    CTRL,
    LEFT,
    choose,
    click,
    entity,
    names,
    settle,
    write,
)


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


def cell(qtbot: QtBot, page: SpeakersPage, row: int, column: RoleColumn, text: str) -> None:
    """Types into a cell of the roles."""
    table = page.card.roles
    settle(qtbot)
    table.setFocus()
    table.setCurrentIndex(table.roles.index(row, column))
    press(Qt.Key.Key_Return)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        QTest.keyClick(popup, Qt.Key.Key_Escape)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() == QAbstractItemView.State.NoState and focused() is table)


def roles_of(room: ProjectRoom, one: EntityId) -> dict[str, Role]:
    return {role.title: role for role in room.session.project.read.roles(one)}


def row_of(page: SpeakersPage, title: str) -> int:
    """The row of a role in the table."""
    model = page.card.roles.roles
    return next(row for row in range(model.rowCount()) if (role := model.role_at(row)) and role.title == title)


@pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")
def test_roles_are_edited_in_place(
    qtbot: QtBot, page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]
) -> None:
    kosh, party = people["Mirela Kosh"], people["Harbour Party"]
    choose(page, kosh)
    cell(qtbot, page, 1, RoleColumn.TITLE, "mayor")
    qtbot.waitUntil(lambda: set(roles_of(room, kosh)) == {"mayor", "minister"})
    cell(qtbot, page, row_of(page, "mayor"), RoleColumn.UNTIL, "2023-12")
    qtbot.waitUntil(lambda: roles_of(room, kosh)["mayor"].until == "2023-12")
    cell(qtbot, page, row_of(page, "mayor"), RoleColumn.ORGANISATION, "harbour party")
    qtbot.waitUntil(lambda: roles_of(room, kosh)["mayor"].organisation == party)
    mayor = roles_of(room, kosh)["mayor"]
    cell(qtbot, page, row_of(page, "mayor"), RoleColumn.SINCE, "soon")
    cell(qtbot, page, row_of(page, "mayor"), RoleColumn.ORGANISATION, "Nowhere at all")
    qtbot.waitUntil(lambda: room.desk.status.said.text().startswith("Nobody in the registry is called"))
    assert roles_of(room, kosh)["mayor"] == mayor
    page.card.roles.setCurrentIndex(page.card.roles.roles.index(row_of(page, "mayor"), 0))
    press(Qt.Key.Key_Delete)
    assert set(roles_of(room, kosh)) == {"minister"}
    assert entity(room, kosh).name == "Mirela Kosh", "Delete in the roles takes nobody away"


def test_another_way_of_changing_is_shown(page: SpeakersPage, room: ProjectRoom, people: dict[str, EntityId]) -> None:
    choose(page, people["M. Kosh"])
    room.session.run(AddAlias(people["M. Kosh"], "MK"))
    assert [text for text, _ in page.card.card.aliases] == ["MK"]  # type: ignore[union-attr]
    press(Qt.Key.Key_1, CTRL)
    room.session.run(MergeEntities(people["Mirela Kosh"], (people["M. Kosh"],)))
    assert "M. Kosh" in names(page), "a hidden page waits"
    press(Qt.Key.Key_5, CTRL)
    assert "M. Kosh" not in names(page)

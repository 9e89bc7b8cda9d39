"""The item models of the speakers page: what Qt demands of them, and what they show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.coding.commands.entities import SetRole
from annotator.coding.commands.entity_facts import RenameEntity, RetireEntities
from annotator.coding.session import Session
from annotator.coding.speakers import EntityFilter, Shown, Speakers
from annotator.model.ids import EntityId
from annotator.ui.models.entity_table_model import EntityColumn, EntityTableModel
from annotator.ui.models.role_table_model import RoleColumn, RoleEdited, RoleTableModel
from annotator.ui.models.usage_model import UsageModel
from annotator.ui.speakers.duplicate_list import DuplicateModel
from tests.unit.coding.coded import add_article, add_entity, add_statement, set_values

MODE = QAbstractItemModelTester.FailureReportingMode.Fatal


def shown(model: EntityTableModel, column: EntityColumn = EntityColumn.NAME) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def speakers_of(session: Session) -> Speakers:
    speakers = Speakers(session.project, session.queries)
    session.subscribe(speakers.forget)
    return speakers


def test_the_table_of_entities(qtbot: QtBot, session: Session) -> None:
    speakers = speakers_of(session)
    model = EntityTableModel(speakers)
    tester = QAbstractItemModelTester(model, MODE)
    assert model.rowCount() == 0
    names = [f"Person {number:03}" for number in range(150)]
    ones = [add_entity(session, name) for name in names]
    statement = add_statement(session, add_article(session))
    set_values(session, statement, "speaker", ones[7])
    model.show(EntityFilter(text="person"))
    assert shown(model) == names
    assert model.entity_at(149) == ones[149] and model.entity_at(150) is None
    assert model.row_of(ones[120]) == 120 and model.row_of(EntityId("gone")) is None
    model.sort(EntityColumn.USES, Qt.SortOrder.DescendingOrder)
    assert shown(model)[0] == "Person 007" and shown(model, EntityColumn.USES)[:2] == ["1", "0"]
    session.run(RetireEntities((ones[3],)))
    model.show(EntityFilter(shown=Shown.RETIRED))
    assert shown(model) == ["Person 003 (retired)"]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Person 003 (retired), Person, 0"
    session.run(RenameEntity(ones[3], "Zoe"))
    model.show(model.filter)
    assert shown(model) == ["Zoe (retired)"]
    del tester


def test_the_table_of_usages(qtbot: QtBot, session: Session) -> None:
    speakers = speakers_of(session)
    kosh = add_entity(session, "Kosh")
    article = add_article(session)
    for _ in range(90):
        set_values(session, add_statement(session, article), "speaker", kosh)
    model = UsageModel(speakers)
    tester = QAbstractItemModelTester(model, MODE)
    model.show(kosh, 90)
    assert [model.index(89, column).data() for column in range(3)] == ["Speaker", "We wil", "Talks · Feb 2025 · anna"]
    assert model.usage_at(90) is None
    model.show(None, 0)
    assert model.rowCount() == 0
    del tester


def test_the_table_of_roles_tells_and_changes_nothing(qtbot: QtBot, session: Session) -> None:
    kosh, party = add_entity(session, "Kosh"), add_entity(session, "Harbour Party", "organisation")
    session.run(SetRole(kosh, "mayor", party, since="2020"))
    roles = session.project.read.roles(kosh)
    model = RoleTableModel()
    tester = QAbstractItemModelTester(model, MODE)
    model.show(roles, {party: "Harbour Party"}, writable=True)
    assert [model.index(0, column).data() for column in range(4)] == ["mayor", "Harbour Party", "2020", ""]
    assert model.index(1, 0).data() == "Add a role…" and model.index(1, 0).data(Qt.ItemDataRole.EditRole) == ""
    assert not model.flags(model.index(1, RoleColumn.SINCE)) & Qt.ItemFlag.ItemIsEditable
    told: list[RoleEdited] = []
    model.role_edited.connect(told.append)
    assert model.setData(model.index(0, RoleColumn.UNTIL), "2024")
    assert model.setData(model.index(0, RoleColumn.ORGANISATION), "Vik")
    assert model.setData(model.index(1, RoleColumn.TITLE), " clerk ")
    assert not model.setData(model.index(0, RoleColumn.TITLE), "mayor")
    assert told == [
        RoleEdited(roles[0].id, "mayor", "Harbour Party", party, "2020", "2024"),
        RoleEdited(roles[0].id, "mayor", "Vik", None, "2020", ""),
        RoleEdited(None, "clerk", "", None, "", ""),
    ]
    assert model.index(0, RoleColumn.UNTIL).data() == ""
    model.show(roles, {}, writable=False)
    assert model.rowCount() == 1 and not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    del tester


def test_the_list_of_pairs(qtbot: QtBot, session: Session) -> None:
    speakers = speakers_of(session)
    add_entity(session, "Anna Kosh")
    add_entity(session, "Ana Kosh")
    model = DuplicateModel(speakers)
    tester = QAbstractItemModelTester(model, MODE)
    model.show(speakers.look_for_duplicates())
    assert model.index(0).data() == "Anna Kosh = Ana Kosh?"
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Anna Kosh = Ana Kosh?\n“Anna Kosh” and “Ana Kosh” are spelt alike (94 %)."
    model.show(())
    assert model.rowCount() == 0 and model.pair_at(0) is None
    del tester

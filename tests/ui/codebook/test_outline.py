"""The outline: what is in it, what keys and dragging tell, and that Qt's own tester finds nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook
from annotator.model.codebook_editing import add_beside, remove, set_label
from annotator.model.codebook_moving import move
from annotator.model.codebook_places import WHOLE, Part, Place, all_places
from annotator.ui.codebook.outline import OutlineView
from annotator.ui.models.codebook_outline import CodebookOutline, LabelGiven, ThingAdded, ThingMoved
from tests.ui.codebook.pages import PEACE, PERSON, STANCE, TOPIC, TYPE

ALT = Qt.KeyboardModifier.AltModifier


def told(view: OutlineView) -> list[object]:
    """Everything that the view tells from now on."""
    found: list[object] = []
    for signal in (view.label_given, view.thing_added, view.thing_moved, view.removal_wanted):
        signal.connect(found.append)
    return found


def editor() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def press(view: OutlineView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, modifier)


def shown_places(model: CodebookOutline, parent: QModelIndex | None = None) -> list[Place]:
    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        line = model.row_of(index)
        assert line is not None
        if line.place is not None:
            found.append(line.place)
        found += shown_places(model, index)
    return found


def test_everything_is_in_it(outline: OutlineView, codebook: Codebook) -> None:
    assert shown_places(outline.outline) == list(all_places(codebook))


def test_qt_finds_nothing_wrong_through_all_changes(qtbot: QtBot, codebook: Codebook) -> None:
    model = CodebookOutline(codebook)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    changed = set_label(codebook=codebook, place=PEACE, label="War")
    model.show_codebook(changed, {PEACE: 1, TOPIC: 1})
    changed = remove(codebook=changed, place=STANCE)
    model.show_codebook(changed, {})
    for part, parent in (
        (Part.TYPE, WHOLE),
        (Part.FIELD, TYPE),
        (Part.OPTION, TOPIC),
        (Part.ENTITY_TYPE, WHOLE),
        (Part.ATTRIBUTE, PERSON),
    ):
        index = model.begin_adding(part, parent, 1)
        assert index.data() == ""
        assert model.setData(index, "New  thing")
        added = model.end_adding()
        assert added == ThingAdded(part, parent, 1, "New thing")
        model.show_codebook(add_beside(codebook=changed, part=part, parent=parent, label="New thing").codebook, {})
        model.show_codebook(changed, {})
    model.begin_adding(Part.OPTION, PEACE, 0)
    model.show_codebook(codebook, {})
    assert model.adding is None
    assert tester is not None


def test_a_new_label_leaves_the_lines(outline: OutlineView, codebook: Codebook) -> None:
    resets: list[bool] = []
    outline.outline.modelReset.connect(lambda: resets.append(True))
    outline.show_codebook(set_label(codebook=codebook, place=STANCE, label="Attitude"), {})
    assert outline.outline.index_of(STANCE).data() == "Attitude"
    assert resets == []


def test_what_is_open_and_chosen_stays_so(outline: OutlineView, codebook: Codebook) -> None:
    outline.choose(PEACE)
    outline.setExpanded(outline.outline.index_of(PEACE), True)
    outline.show_codebook(remove(codebook=codebook, place=STANCE), {})
    assert outline.chosen == PEACE
    assert outline.isExpanded(outline.outline.index_of(PEACE))
    outline.show_codebook(remove(codebook=codebook, place=PEACE), {})
    assert outline.chosen == TOPIC


def test_f2_renames_in_place(outline: OutlineView, qtbot: QtBot) -> None:
    found = told(outline)
    outline.choose(STANCE)
    press(outline, Qt.Key.Key_F2)
    editor().selectAll()
    QTest.keyClicks(editor(), "  Attitude ")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found == [LabelGiven(STANCE, "Attitude")])


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_label_is_not_taken(outline: OutlineView, typed: str) -> None:
    found = told(outline)
    outline.choose(STANCE)
    press(outline, Qt.Key.Key_F2)
    editor().selectAll()
    QTest.keyClick(editor(), Qt.Key.Key_Delete)
    QTest.keyClicks(editor(), typed)
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert found == []


def test_enter_adds_beside_and_insert_inside(outline: OutlineView, qtbot: QtBot) -> None:
    found = told(outline)
    outline.choose(PEACE)
    press(outline, Qt.Key.Key_Return)
    QTest.keyClicks(editor(), "Sport")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found == [ThingAdded(Part.OPTION, TOPIC, 1, "Sport")])
    press(outline, Qt.Key.Key_Insert)
    QTest.keyClicks(editor(), "Prisoners")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(found) == 2)
    added = found[1]
    assert isinstance(added, ThingAdded)
    assert (added.part, added.parent, added.label) == (Part.OPTION, PEACE, "Prisoners")
    assert outline.outline.adding is None


def test_escape_adds_nothing(outline: OutlineView, codebook: Codebook) -> None:
    found = told(outline)
    outline.choose(TYPE)
    press(outline, Qt.Key.Key_Insert)
    QTest.keyClicks(editor(), "Never mind")
    QTest.keyClick(editor(), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert found == []
    assert shown_places(outline.outline) == list(all_places(codebook))
    assert outline.chosen == TYPE


def test_delete_and_alt_with_arrows(outline: OutlineView) -> None:
    found = told(outline)
    talks = PEACE.child("peace_talks")
    outline.choose(talks)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(outline, key, ALT)
    press(outline, Qt.Key.Key_Delete)
    outline.choose(WHOLE)
    press(outline, Qt.Key.Key_Delete)
    assert found == [
        ThingMoved(talks, PEACE.child("ceasefire"), "before"),
        ThingMoved(talks, PEACE.child("settlement"), "after"),
        ThingMoved(talks, PEACE.child("ceasefire"), "into"),
        ThingMoved(talks, PEACE, "after"),
        talks,
    ]


def test_read_only_nothing_is_told(outline: OutlineView) -> None:
    found = told(outline)
    outline.set_read_only(True)
    outline.choose(PEACE)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Insert, Qt.Key.Key_Delete):
        press(outline, key)
        assert QApplication.focusWidget() is outline
    press(outline, Qt.Key.Key_Up, ALT)
    index = outline.outline.index_of(PEACE)
    data = outline.outline.mimeData([index])
    assert not outline.outline.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, index.parent())
    assert found == []


def drop(outline: OutlineView, place: Place, target: Place, share: float) -> None:
    """Drags the line of one place to the line of another: `share` says how far down that line it is let go."""
    model = outline.outline
    for one in (place, target):
        outline.scrollTo(model.index_of(one))
    data = model.mimeData([model.index_of(place)])
    outline.setCurrentIndex(model.index_of(place))
    outline.setState(OutlineView.State.DraggingState)
    rect = outline.visualRect(model.index_of(target))
    point = QPoint(rect.center().x(), rect.top() + round(rect.height() * share))
    for kind in (_enter, _move):
        kind(outline, point, data)
    event = QDropEvent(point, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    outline.dropEvent(event)
    outline.setState(OutlineView.State.NoState)
    QApplication.processEvents()


def _enter(outline: OutlineView, point: QPoint, data: QMimeData) -> None:
    outline.dragEnterEvent(
        QDragEnterEvent(
            point, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def _move(outline: OutlineView, point: QPoint, data: QMimeData) -> None:
    outline.dragMoveEvent(
        QDragMoveEvent(point, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )


@pytest.mark.parametrize(
    ("share", "where"), [(0.02, "before"), (0.5, "into"), (0.98, "after")], ids=["upper edge", "middle", "lower edge"]
)
def test_a_drop_on_a_line_goes_by_its_edges(outline: OutlineView, share: float, where: str) -> None:
    found = told(outline)
    talks, economy = PEACE.child("peace_talks"), TOPIC.child("economy")
    drop(outline, talks, economy, share)
    (moved,) = found
    assert isinstance(moved, ThingMoved)
    expected = move(codebook=outline.outline.codebook, place=talks, target=economy, where=where)  # type: ignore[arg-type]
    assert move(codebook=outline.outline.codebook, place=talks, target=moved.target, where=moved.where) == expected


def test_a_drop_where_it_cannot_stand_tells_nothing(outline: OutlineView) -> None:
    found = told(outline)
    drop(outline, PEACE, PEACE.child("ceasefire"), 0.5)
    drop(outline, PEACE.child("ceasefire"), STANCE, 0.5)
    drop(outline, STANCE, PERSON, 0.98)
    assert found == []


def test_every_drop_tells_what_the_model_allows(outline: OutlineView) -> None:
    model, found = outline.outline, told(outline)
    stance = model.mimeData([model.index_of(STANCE)])
    type_index = model.index_of(TYPE)
    assert model.canDropMimeData(stance, Qt.DropAction.MoveAction, 0, 0, type_index)
    assert not model.canDropMimeData(stance, Qt.DropAction.MoveAction, 0, 0, model.index_of(PERSON))
    assert not model.dropMimeData(stance, Qt.DropAction.MoveAction, 0, 0, type_index)
    last = model.rowCount(type_index)
    assert not model.dropMimeData(stance, Qt.DropAction.MoveAction, last, 0, type_index)
    person = model.mimeData([model.index_of(PERSON)])
    model.dropMimeData(person, Qt.DropAction.MoveAction, 3, 0, model.index_of(PERSON).parent())
    QApplication.processEvents()
    assert found == [
        ThingMoved(STANCE, TYPE.child("speaker"), "before"),
        ThingMoved(STANCE, TYPE.child("note"), "after"),
        ThingMoved(PERSON, Place(Part.ENTITY_TYPE, ("collective",)), "before"),
    ]

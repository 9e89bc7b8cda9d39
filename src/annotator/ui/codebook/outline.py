"""The outline at the left of the codebook page: shows, adds, renames, moves and removes things by keys and by dragging."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTreeView, QWidget
from typing_extensions import override

from annotator.model.codebook import Codebook, FieldSpec, Kind
from annotator.model.codebook_moving import inwards, outwards, step
from annotator.model.codebook_places import WHOLE, Part, Place, children, siblings, thing_at
from annotator.ui.codebook.outline_delegate import OutlineDelegate
from annotator.ui.models.codebook_outline import CodebookOutline, ThingMoved
from annotator.ui.theme import Theme

Direction = Literal["up", "down", "in", "out"]
_Index = QModelIndex | QPersistentModelIndex
_ALT_KEYS: dict[int, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Right: "in",
    Qt.Key.Key_Left: "out",
}


class OutlineView(QTreeView):
    """Changes nothing itself: every gesture is told. F2 renames in place, Enter adds beside, Insert inside, Delete removes,
    Alt with an arrow moves a step or a level."""

    place_chosen = Signal(object)
    label_given = Signal(object)
    thing_added = Signal(object)
    thing_moved = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, codebook: Codebook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codebook_outline")
        self.setAccessibleName(self.tr("Outline of the codebook"))
        self.outline = CodebookOutline(codebook, self)
        self._painted = OutlineDelegate(theme)
        self._open: set[Place | None] = {None}
        self._chosen: Place = WHOLE
        self._quiet = False
        self.setModel(self.outline)
        self.setItemDelegate(self._painted)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.outline.label_given.connect(self.label_given, Qt.ConnectionType.QueuedConnection)
        self.outline.thing_moved.connect(self.thing_moved, Qt.ConnectionType.QueuedConnection)
        self.outline.modelReset.connect(self._restore)
        self.expanded.connect(lambda index: self._open.add(self._place(index)))
        self.collapsed.connect(lambda index: self._open.discard(self._place(index)))
        self._open |= {Place(Part.TYPE, (one.id,)) for one in codebook.types}
        self._restore()

    # what is shown

    @property
    def chosen(self) -> Place:
        """The place that is chosen; the codebook's when none is."""
        return self._chosen

    def show_codebook(self, codebook: Codebook, problems: Mapping[Place, int], *, choose: Place | None = None) -> None:
        """Shows this codebook; what was chosen and open stays so, or `choose` is chosen."""
        if choose is not None:
            self._chosen = choose
        self.outline.show_codebook(codebook, problems)
        self.choose(self._nearest(self._chosen))

    def choose(self, place: Place) -> None:
        """Chooses the line of this place, opening what holds it; tells it if it was another one before."""
        index = self.outline.index_of(place)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def set_read_only(self, read_only: bool) -> None:
        """Whether nothing can be edited, added or dragged."""
        self.outline.read_only = read_only
        self.setDragEnabled(not read_only)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._painted.set_theme(theme)
        self.viewport().update()

    def _nearest(self, place: Place) -> Place:
        while place != WHOLE and not self.outline.index_of(place).isValid():
            place = place.parent
        return place

    def _place(self, index: _Index) -> Place | None:
        row = self.outline.row_of(index)
        return None if row is None else row.place

    def _restore(self) -> None:
        self._quiet = True
        for place in self._open:
            index = self.outline.index_of(place) if place is not None else self.outline.index(self._heading(), 0)
            if index.isValid():
                self.setExpanded(index, True)
        self._chosen = self._nearest(self._chosen)
        self.setCurrentIndex(self.outline.index_of(self._chosen))
        self._quiet = False

    def _heading(self) -> int:
        return self.outline.rowCount() - 1

    @override
    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        place = self._place(current)
        if place is not None and not self._quiet and place != self._chosen:
            self._chosen = place
            self.place_chosen.emit(place)

    # gestures

    def add_beside(self) -> None:
        """A new line after the chosen one, of the same part."""
        place = self._chosen
        if place.part is Part.CODEBOOK:
            self._add(Part.TYPE, WHOLE, 0)
            return
        beside = siblings(self.outline.codebook, place)
        index = next((at for at, one in enumerate(beside) if one.id == place.ids[-1]), len(beside) - 1)
        self._add(place.part, place.parent, index + 1)

    def add_inside(self) -> None:
        """A new line at the end inside the chosen one; beside it where nothing can stand inside."""
        part = self._part_inside(self._chosen)
        thing = thing_at(self.outline.codebook, self._chosen)
        if part is None or thing is None:
            self.add_beside()
        else:
            self._add(part, self._chosen, len(children(thing)))

    def add_type(self) -> None:
        """A new line at the end of the statement types."""
        self._add(Part.TYPE, WHOLE, len(self.outline.codebook.types))

    def add_field(self, kind: Kind = Kind.TEXT) -> None:
        """A new line for a field of this kind: after the one that is chosen (or holds what is), or at the type's end."""
        place = self._chosen
        if place.part in (Part.FIELD, Part.OPTION):
            beside = siblings(self.outline.codebook, place.field)
            index = next((at for at, one in enumerate(beside) if one.id == place.ids[1]), len(beside) - 1)
            self._add(Part.FIELD, place.field.parent, index + 1, kind)
        elif place.part is Part.TYPE:
            thing = thing_at(self.outline.codebook, place)
            self._add(Part.FIELD, place, 0 if thing is None else len(children(thing)), kind)

    def add_entity_type(self) -> None:
        """A new line at the end of the entity types."""
        self._add(Part.ENTITY_TYPE, WHOLE, len(self.outline.codebook.entity_types))

    def rename(self) -> None:
        """Edits the label of the chosen line in place."""
        if not self.outline.read_only and self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def remove(self) -> None:
        """Tells that the chosen thing should go."""
        if not self.outline.read_only and self._chosen != WHOLE:
            self.removal_wanted.emit(self._chosen)

    def move_chosen(self, direction: Direction) -> None:
        """Tells that the chosen thing should go a step or a level."""
        book, place = self.outline.codebook, self._chosen
        if self.outline.read_only or place == WHOLE:
            return
        if direction == "in":
            found = inwards(codebook=book, place=place)
        elif direction == "out":
            found = outwards(codebook=book, place=place)
        else:
            found = step(codebook=book, place=place, by=-1 if direction == "up" else 1)
        if found is not None:
            self.thing_moved.emit(ThingMoved(place, *found))

    def _part_inside(self, place: Place) -> Part | None:
        thing = thing_at(self.outline.codebook, place)
        if isinstance(thing, FieldSpec):
            return Part.OPTION if thing.kind in (Kind.CHOICE, Kind.TREE) else None
        if place.part is Part.OPTION:
            field = thing_at(self.outline.codebook, place.field)
            return Part.OPTION if isinstance(field, FieldSpec) and field.kind is Kind.TREE else None
        return {Part.TYPE: Part.FIELD, Part.ENTITY_TYPE: Part.ATTRIBUTE, Part.CODEBOOK: Part.TYPE}.get(place.part)

    def _add(self, part: Part, parent: Place, index: int, kind: Kind = Kind.TEXT) -> None:
        if self.outline.read_only:
            return
        if part is not Part.TYPE:
            above = self.outline.index(self._heading(), 0)
            self.setExpanded(above if part is Part.ENTITY_TYPE else self.outline.index_of(parent), True)
        self._quiet = True
        made = self.outline.begin_adding(part, parent, index, kind)
        self.setCurrentIndex(made)
        self.edit(made)
        self._quiet = False

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if self.outline.adding is not None:
            QTimer.singleShot(0, self, self._end_adding)

    def _end_adding(self) -> None:
        self._quiet = True
        added = self.outline.end_adding()
        self.setCurrentIndex(self.outline.index_of(self._nearest(self._chosen)))
        self._quiet = False
        if added is not None:
            self.thing_added.emit(added)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if modifiers == Qt.KeyboardModifier.AltModifier and key in _ALT_KEYS:
            self.move_chosen(_ALT_KEYS[key])
        elif modifiers == Qt.KeyboardModifier.NoModifier and self._press_plain(key):
            pass
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _press_plain(self, key: int) -> bool:
        act = {
            Qt.Key.Key_F2: self.rename,
            Qt.Key.Key_Insert: self.add_inside,
            Qt.Key.Key_Return: self.add_beside,
            Qt.Key.Key_Enter: self.add_beside,
            Qt.Key.Key_Delete: self.remove,
        }.get(Qt.Key(key))
        if act is not None and self.state() is not QAbstractItemView.State.EditingState:
            act()
            return True
        return False

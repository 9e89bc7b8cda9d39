"""Picks what takes over: an option, a field or a type from a list, an entity by its name, or a typed value."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from annotator.coding.rows import EntityRow
from annotator.model.codebook import Codebook, Kind, Scalar
from annotator.model.ids import EntityTypeId
from annotator.model.publication import Effect
from annotator.model.successors import Successor, successors
from annotator.ui.form.typed import read_typed

SearchEntities = Callable[[str, Sequence[EntityTypeId]], Sequence[EntityRow]]
_INDENT = "    "


class SuccessorPicker(QWidget):
    """`picked` is told when `value` changed; None as long as nothing valid is picked. `problem` says why in words."""

    picked = Signal()

    def __init__(self, effect: Effect, new: Codebook, search: SearchEntities, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._effect = effect
        self._search = search
        self._found = successors(effect=effect, new=new)
        self.problem = ""
        self.list: QComboBox | None = None
        self.entry: QLineEdit | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._control())

    @property
    def value(self) -> Scalar | None:
        """What was picked."""
        if self.list is not None:
            found = self.list.currentData()
            return found if isinstance(found, bool | int | float | str) else None
        if self.entry is not None and self._effect.new is not None:
            reading = read_typed(kind=self._effect.new.kind, text=self.entry.text())
            self.problem = reading.problem
            return reading.value
        return None

    def _control(self) -> QWidget:
        kind = self._effect.new.kind if self._effect.new is not None else None
        if self._found:
            return self._options()
        if kind is Kind.ENTITY:
            return self._entities()
        self.entry = QLineEdit()
        self.entry.setAccessibleName(self.tr("Value"))
        self.entry.setPlaceholderText(self.tr("2025-01-22") if kind is Kind.DATE else self.tr("Value"))
        self.entry.textChanged.connect(self.picked)
        self.setFocusProxy(self.entry)
        return self.entry

    def _options(self) -> QComboBox:
        box = self._box()
        box.addItem(self.tr("Choose…"), None)
        for one in self._found:
            box.addItem(_INDENT * one.depth + self._label(one), one.value)
        box.currentIndexChanged.connect(self.picked)
        return box

    def _label(self, one: Successor) -> str:
        if isinstance(one.value, bool):
            return self.tr("yes") if one.value else self.tr("no")
        return self.tr("{0} (new)").format(one.label) if one.fresh else one.label

    def _entities(self) -> QComboBox:
        box = self._box()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setCompleter(None)  # type: ignore[arg-type]
        edit = box.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Name…"))
            edit.textEdited.connect(self._look_up)
        self._look_up("")
        box.activated.connect(self.picked)
        return box

    def _look_up(self, text: str) -> None:
        box, new = self.list, self._effect.new
        if box is None or new is None:
            return
        blocked = box.blockSignals(True)
        box.clear()
        for row in self._search(text, new.entity_types):
            box.addItem(row.name, str(row.id))
            box.setItemData(box.count() - 1, row.detail, Qt.ItemDataRole.ToolTipRole)
        exact = box.findText(text, Qt.MatchFlag.MatchFixedString) if text else -1
        box.setCurrentIndex(exact)
        box.setEditText(text)
        box.blockSignals(blocked)
        self.picked.emit()

    def _box(self) -> QComboBox:
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("What takes over"))
        self.list.setMaxVisibleItems(18)
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(24)
        self.setFocusProxy(self.list)
        return self.list

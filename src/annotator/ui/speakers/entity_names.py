"""The other names of an entity, a line each, and a line for one more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.coding.rows import EntityCard
from annotator.ui.pieces import label
from annotator.ui.speakers.entity_edits import AliasDropped, AliasWritten, MergeTakenBack
from annotator.ui.style import GRID


class EntityNames(QWidget):
    """Tells of names that are written and dropped, and of merges that are taken back."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.fresh = QLineEdit()
        self.fresh.setObjectName("alias_edit")
        self.fresh.setPlaceholderText(self.tr("Add another name…"))
        self.fresh.setAccessibleName(self.tr("Add another name"))
        self.fresh.editingFinished.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._lines)
        column.addWidget(self.fresh)

    def show_card(self, card: EntityCard, *, writable: bool) -> None:
        """Shows the names of this entity."""
        had = QApplication.focusWidget()
        was_here = had is not None and had is not self.fresh and self.isAncestorOf(had)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        merged = {name: entity for entity, name in reversed(card.merged)}
        for text, alias in card.aliases:
            if alias is not None:
                self._lines.addWidget(
                    self._line(text, "", self.tr("Remove “{0}”").format(text), AliasDropped(alias), writable)
                )
        for name, entity in merged.items():
            words = self.tr("Take the merge with “{0}” back").format(name)
            self._lines.addWidget(self._line(name, self.tr("merged"), words, MergeTakenBack(entity), writable))
        self.fresh.setVisible(writable)
        if was_here:
            self.fresh.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, text: str, mark: str, words: str, told: object, writable: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        shown = label(text, wrap=True)
        row.addWidget(shown, 1)
        if mark:
            row.addWidget(label(mark, "faint"))
        drop = QToolButton()
        drop.setObjectName("drop_name")
        drop.setText(self.tr("take back") if mark else "×")
        drop.setProperty("link", bool(mark))
        drop.setToolTip(words)
        drop.setAccessibleName(words)
        drop.clicked.connect(lambda: self.edited.emit(told))
        row.addWidget(drop)
        if not writable:
            drop.hide()
        return line

    def _add(self) -> None:
        text = self.fresh.text().strip()
        if text:
            self.fresh.clear()
            self.edited.emit(AliasWritten(text))

"""The roles of an entity with their dates, edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from annotator.coding.rows import EntityCard
from annotator.model.dates import is_partial_date
from annotator.model.ids import RoleId
from annotator.ui.models.role_table_model import RoleColumn, RoleTableModel
from annotator.ui.speakers.entity_delegate import CellDelegate
from annotator.ui.speakers.plain_table import PlainTable
from annotator.ui.style import GRID
from annotator.ui.theme import Theme

Suggest = Callable[[str], Sequence[str]]
"""Names of organisations that fit what was typed."""
_DATE_WIDTH = 92


class _RoleDelegate(CellDelegate):
    """Cells that are typed into: organisations are completed, dates that are none stay marked and are not taken."""

    def __init__(self, theme: Theme, suggest: Suggest) -> None:
        super().__init__(theme)
        self._suggest = suggest

    @override
    def draw_words(
        self, painter: QPainter, cell: QRect, font: QFont, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        is_new = isinstance(model, RoleTableModel) and model.role_at(index.row()) is None
        self.draw(painter, cell, font, str(index.data() or ""), soft=is_new or index.column() > 0)

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        column = RoleColumn(index.column())
        if column in (RoleColumn.SINCE, RoleColumn.UNTIL):
            editor.setPlaceholderText(self.tr("2025-01-20"))
            editor.textEdited.connect(lambda: self._judge(editor))
        if column is RoleColumn.ORGANISATION:
            words = QStringListModel(editor)
            completer = QCompleter(words, editor)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            editor.textEdited.connect(lambda text: words.setStringList(list(self._suggest(text))))
            editor.setCompleter(completer)
            popup = completer.popup()
            if popup is not None:
                popup.destroyed.connect(partial(_activate_again, parent.window()))
        return editor

    @override
    def setModelData(self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex) -> None:
        if not isinstance(editor, QLineEdit) or not isinstance(model, RoleTableModel):
            return
        text = editor.text().strip()
        is_date = index.column() in (RoleColumn.SINCE, RoleColumn.UNTIL)
        if is_date and text and not is_partial_date(text):
            return
        if index.column() == RoleColumn.TITLE and not text:
            return
        model.setData(index, text)

    def _judge(self, editor: QLineEdit) -> None:
        text = editor.text().strip()
        wrong = bool(text) and not is_partial_date(text)
        editor.setStyleSheet(f"color: {self.theme.danger};" if wrong else "")
        editor.setToolTip(self.tr("A year, a month or a day: 2025, 2025-01 or 2025-01-20.") if wrong else "")


def _activate_again(window: QWidget, *_: object) -> None:
    """The list of names was the active window; where no window manager sees to it, nothing is active after it."""

    def activate() -> None:
        if isValid(window) and QApplication.activeWindow() is None:
            window.activateWindow()

    QTimer.singleShot(0, activate)


class RoleTable(PlainTable):
    """Enter or F2 edits a cell, Delete takes the role away, the last row takes a new one."""

    role_dropped = Signal(object)

    def __init__(self, theme: Theme, suggest: Suggest) -> None:
        super().__init__("role_table", "")
        self.setAccessibleName(self.tr("Roles with their dates"))
        self.roles = RoleTableModel(self)
        self._delegate = _RoleDelegate(theme, suggest)
        self.setModel(self.roles)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        header = self.horizontalHeader()
        header.setSectionResizeMode(RoleColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(RoleColumn.ORGANISATION, QHeaderView.ResizeMode.Stretch)
        for column in (RoleColumn.SINCE, RoleColumn.UNTIL):
            width = self.fontMetrics().horizontalAdvance("2025-01-20") + 5 * GRID
            self.setColumnWidth(column, max(_DATE_WIDTH, width))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_card(self, card: EntityCard, *, writable: bool) -> None:
        """Shows the roles of this entity; the cell that had the frame keeps it."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self.roles.show(card.roles, card.organisations, writable=writable)
        if row >= 0:
            row = min(row, self.roles.rowCount() - 1)
            self.setCurrentIndex(self.roles.index(row, column))
        rows = max(1, self.roles.rowCount())
        height = self.verticalHeader().defaultSectionSize() * rows + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height + 2 * GRID)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # Enter closes the cell's editor and comes here too
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            found = self.roles.role_at(index.row())
            if found is not None and self.roles.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.role_dropped.emit(RoleId(found.id))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
            return
        super().keyPressEvent(event)

"""Words in context as Qt sees them: what stands left and right of the point at which the words begin, and the article.

Left and right are those of the screen: where a paragraph runs from right to left, the words and what follows them stand left
of that point, and what comes before them stands right of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.coding.word_search import WordsInContext

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class ContextColumn(IntEnum):
    """The columns from left to right."""

    LEFT = 0
    RIGHT = 1
    ARTICLE = 2


class ContextModel(QAbstractTableModel):
    """Rows in the order in which they were found; they only grow until all are dropped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[WordsInContext] = []

    def clear(self) -> None:
        """Drops all rows."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def add(self, rows: Sequence[WordsInContext]) -> None:
        """Puts more rows at the end."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def row(self, place: int) -> WordsInContext | None:
        """The hit in this row, or None beyond the end."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(ContextColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ContextColumn.LEFT: self.tr("Left"),
            ContextColumn.RIGHT: self.tr("Right"),
            ContextColumn.ARTICLE: self.tr("Article"),
        }.get(ContextColumn(section) if 0 <= section < len(ContextColumn) else ContextColumn.ARTICLE)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = ContextColumn(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_side(row, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title if column is ContextColumn.ARTICLE else f"{row.before}{row.words}{row.after}"
        return None


def holds_before(row: WordsInContext, column: ContextColumn) -> bool:
    """Whether the column shows what comes before the words; the other one shows the words and what follows."""
    return (column is ContextColumn.LEFT) != row.right_to_left


def shown_side(row: WordsInContext, column: ContextColumn) -> str:
    """What a column shows."""
    if column is ContextColumn.ARTICLE:
        return row.title
    return row.before if holds_before(row, column) else row.words + row.after

"""The found statements as words in context: what stands left and right of where the words begin, and the article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.coding.found_statements import FoundStatement
from annotator.coding.word_search import WordsInContext
from annotator.ui.models.context_model import ROW_ROLE, ContextColumn, shown_side
from annotator.ui.models.project_statements_model import GROUP_ROLE, ProjectStatementsModel

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_KEPT = 1_000
MakeContext = Callable[[FoundStatement], WordsInContext | None]


class ConcordanceModel(QAbstractTableModel):
    """The lines of a ProjectStatementsModel, each with its words in context. `make` reads those of one statement."""

    def __init__(self, lines: ProjectStatementsModel, make: MakeContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._make = make
        self._kept: dict[int, WordsInContext | None] = {}
        lines.modelAboutToBeReset.connect(self.beginResetModel)
        lines.modelReset.connect(self._reset)
        lines.rowsAboutToBeInserted.connect(lambda _, first, last: self.beginInsertRows(_NO_INDEX, first, last))
        lines.rowsInserted.connect(self.endInsertRows)
        lines.dataChanged.connect(self._changed)

    def _reset(self) -> None:
        self._kept.clear()
        self.endResetModel()

    def _changed(self) -> None:
        self._kept.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def context_at(self, line: int) -> WordsInContext | None:
        """The words of the statement in this line; None for a heading, and for a statement about a whole article."""
        if line not in self._kept:
            row = self._lines.statement_at(line)
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[line] = None if row is None else self._make(row)
        return self._kept[line]

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._lines.rowCount()

    @override
    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(ContextColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (self.tr("Before"), self.tr("Words"), self.tr("Article"))
        return headings[section] if 0 <= section < len(headings) else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group = self._lines.group_at(index.row())
        if role == GROUP_ROLE or group is not None:
            return group if role == GROUP_ROLE else None
        row = self.context_at(index.row())
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

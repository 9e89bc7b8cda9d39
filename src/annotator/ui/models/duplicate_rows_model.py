"""Groups of near-duplicates as rows of one table: the first of a group, then the others with what they share with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from annotator.coding.article_query import ListedArticle
from annotator.coding.duplicates import Alike, Group
from annotator.ui.shown import shown_date, shown_number

_Index = QModelIndex | QPersistentModelIndex


class DuplicateRow(NamedTuple):
    """One article of a group; `alike` is None for the first."""

    group: Group
    article: ListedArticle
    alike: Alike | None


class DuplicateRowsModel(QAbstractTableModel):
    """The rows of all groups, in the groups' order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DuplicateRow, ...] = ()
        self._headings = (
            self.tr("Title"),
            self.tr("Source"),
            self.tr("Published"),
            self.tr("Statements"),
            self.tr("In common with the first"),
        )

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Shows these groups."""
        self.beginResetModel()
        self.rows = tuple(
            row
            for group in groups
            for row in (
                DuplicateRow(group, group.first, None),
                *(DuplicateRow(group, alike.article, alike) for alike in group.others),
            )
        )
        self.endResetModel()

    def row_at(self, row: int) -> DuplicateRow | None:
        """The row, or None beyond the end."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._headings):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.FontRole and row.alike is None:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _words(self, row: DuplicateRow, column: int) -> str:
        article = row.article
        match column:
            case 0:
                return article.title if row.alike is None else f"     {article.title}"
            case 1:
                return article.source
            case 2:
                return shown_date(article.published)
            case 3:
                return shown_number(article.statements) if article.statements else ""
            case _:
                return self._share(row.alike)

    def _share(self, alike: Alike | None) -> str:
        if alike is None:
            return ""
        if alike.same:
            return self.tr("the same text but for case and white space")
        if not alike.sequences:
            return self.tr("joined by a third article")
        return self.tr("{0} % of the words, {1} % of the sequences of three").format(
            round(100 * alike.words), round(100 * alike.sequences)
        )

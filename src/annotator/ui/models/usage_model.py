"""Where an entity is used, as Qt sees it: fetched a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.coding.rows import UsageLine
from annotator.coding.speakers import Speakers
from annotator.model.ids import EntityId
from annotator.ui.models.paged import PagedRows
from annotator.ui.shown import joined_parts, shown_date
from annotator.ui.translation import shown_message

USAGE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class UsageColumn(IntEnum):
    """The columns from left to right."""

    FIELD = 0
    WORDS = 1
    ARTICLE = 2


class UsageModel(QAbstractTableModel):
    """The values that name one entity."""

    def __init__(self, speakers: Speakers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speakers = speakers
        self._entity: EntityId | None = None
        self._rows = PagedRows(self._fetch, lambda: 0)

    def show(self, entity: EntityId | None, count: int) -> None:
        """Shows the uses of this entity, of which there are so many."""
        self.beginResetModel()
        self._entity = entity
        self._rows = PagedRows(self._fetch, lambda: count if entity is not None else 0, page=40)
        self.endResetModel()

    def usage_at(self, row: int) -> UsageLine | None:
        """The use in this row, or None beyond the end."""
        return self._rows.row(row)

    def _fetch(self, limit: int, offset: int) -> Sequence[UsageLine]:
        return () if self._entity is None else self._speakers.usages(self._entity, limit=limit, offset=offset)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else self._rows.total

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(UsageColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(UsageColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            UsageColumn.FIELD: self.tr("As"),
            UsageColumn.WORDS: self.tr("Statement"),
            UsageColumn.ARTICLE: self.tr("Article"),
        }[UsageColumn(section)]

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._rows.row(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == USAGE_ROLE:
            return line
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        match UsageColumn(index.column()):
            case UsageColumn.FIELD:
                return shown_message(line.field_label)
            case UsageColumn.WORDS:
                return " ".join(line.words.split()) or self.tr("(the whole article)")
            case UsageColumn.ARTICLE:
                return joined_parts((line.article_title, shown_date(line.published), line.coder_name))

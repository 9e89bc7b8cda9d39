"""The speaker registry as Qt sees it: the order as ids, lines fetched a page at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.coding.rows import EntityLine
from annotator.coding.speakers import EntityFilter, Speakers
from annotator.model.ids import EntityId
from annotator.ui.models.paged import PagedRows
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_message

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_PAGE = 40


class EntityColumn(IntEnum):
    """The columns from left to right."""

    NAME = 0
    TYPE = 1
    ROLE = 2
    ALIASES = 3
    USES = 4


_SORTS = {
    EntityColumn.NAME: "name",
    EntityColumn.TYPE: "type",
    EntityColumn.ROLE: "role",
    EntityColumn.ALIASES: "aliases",
    EntityColumn.USES: "uses",
}


class EntityTableModel(QAbstractTableModel):
    """The entities that a filter lets through."""

    def __init__(self, speakers: Speakers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speakers = speakers
        self.filter = EntityFilter()
        self._ids: tuple[EntityId, ...] = ()
        self._places: dict[EntityId, int] | None = None
        self._rows = self._paged()

    def show(self, chosen: EntityFilter) -> None:
        """Shows what this filter lets through, read anew."""
        self.beginResetModel()
        self.filter = chosen
        self._ids = self._speakers.ids(chosen)
        self._places = None
        self._rows = self._paged()
        self.endResetModel()

    def ids(self) -> tuple[EntityId, ...]:
        """All entities of the list in its order."""
        return self._ids

    def entity_at(self, row: int) -> EntityId | None:
        """The entity in this row, or None beyond the end."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, entity: EntityId) -> int | None:
        """The row of an entity; None when the filter keeps it out."""
        if self._places is None:
            self._places = {one: place for place, one in enumerate(self._ids)}
        return self._places.get(entity)

    def rows_of(self, entities: Iterable[EntityId]) -> list[int]:
        """The rows of those of these entities that are shown."""
        return [row for entity in entities if (row := self.row_of(entity)) is not None]

    def _paged(self) -> PagedRows[EntityLine]:
        def fetch(limit: int, offset: int) -> Sequence[EntityLine]:
            return self._speakers.lines(self._ids[offset : offset + limit])

        return PagedRows(fetch, lambda: len(self._ids), page=_PAGE)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(EntityColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(EntityColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == EntityColumn.USES else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            EntityColumn.NAME: self.tr("Name"),
            EntityColumn.TYPE: self.tr("Type"),
            EntityColumn.ROLE: self.tr("Role now"),
            EntityColumn.ALIASES: self.tr("Other names"),
            EntityColumn.USES: self.tr("Uses"),
        }[EntityColumn(section)]

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._rows.row(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(line, EntityColumn(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._words(line, column) for column in EntityColumn)))
        return None

    def _words(self, line: EntityLine, column: EntityColumn) -> str:
        match column:
            case EntityColumn.NAME:
                return self.tr("{0} (retired)").format(line.name) if line.retired else line.name
            case EntityColumn.TYPE:
                return shown_message(line.type_label)
            case EntityColumn.ROLE:
                return line.role
            case EntityColumn.ALIASES:
                return line.aliases
            case EntityColumn.USES:
                return shown_number(line.uses)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(EntityColumn):
            return
        descending = order is Qt.SortOrder.DescendingOrder
        wanted = EntityFilter(
            text=self.filter.text,
            type=self.filter.type,
            shown=self.filter.shown,
            sort=_SORTS[EntityColumn(column)],
            descending=descending,
        )
        if wanted != self.filter:
            self.show(wanted)

"""The roles of one entity as a small table that is edited in place; its last row takes a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from annotator.model.entity import Role
from annotator.model.ids import EntityId, RoleId

_Index = QModelIndex | QPersistentModelIndex


class RoleColumn(IntEnum):
    """The columns from left to right."""

    TITLE = 0
    ORGANISATION = 1
    SINCE = 2
    UNTIL = 3


@dataclass(frozen=True, slots=True)
class RoleEdited:
    """The person wrote another role, or a new one (`id` None). `organisation` is the name as it was typed; `known` is the
    entity it was before."""

    id: RoleId | None
    title: str
    organisation: str
    known: EntityId | None
    since: str
    until: str


class RoleTableModel(QAbstractTableModel):
    """Tells what was written in `role_edited`; shows it when the roles are given anew."""

    role_edited = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles: tuple[Role, ...] = ()
        self._names: Mapping[EntityId, str] = {}
        self._writable = True

    def show(self, roles: Sequence[Role], organisations: Mapping[EntityId, str], *, writable: bool) -> None:
        """Shows these roles; a row for a new one stands below while they can be changed."""
        self.beginResetModel()
        self._roles, self._names, self._writable = tuple(roles), dict(organisations), writable
        self.endResetModel()

    def role_at(self, row: int) -> Role | None:
        """The role in this row; None in the row for a new one."""
        return self._roles[row] if 0 <= row < len(self._roles) else None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._roles) + self._writable

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(RoleColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(RoleColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            RoleColumn.TITLE: self.tr("Role"),
            RoleColumn.ORGANISATION: self.tr("Of"),
            RoleColumn.SINCE: self.tr("From"),
            RoleColumn.UNTIL: self.tr("Until"),
        }[RoleColumn(section)]

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or not self._writable:
            return flags
        is_new = index.row() >= len(self._roles)
        return flags if is_new and index.column() != RoleColumn.TITLE else flags | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        found = self.role_at(index.row())
        if found is None:
            is_title = index.column() == RoleColumn.TITLE and role == Qt.ItemDataRole.DisplayRole
            return self.tr("Add a role…") if is_title else ""
        return {
            RoleColumn.TITLE: found.title,
            RoleColumn.ORGANISATION: self._names.get(found.organisation, "") if found.organisation else "",
            RoleColumn.SINCE: found.since,
            RoleColumn.UNTIL: found.until,
        }[RoleColumn(index.column())]

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        words, column = str(value).strip(), RoleColumn(index.column())
        if words == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        found = self.role_at(index.row())
        held = RoleEdited(None, "", "", None, "", "")
        if found is not None:
            name = self._names.get(found.organisation, "") if found.organisation else ""
            held = RoleEdited(found.id, found.title, name, found.organisation, found.since, found.until)
        title, organisation, known, since, until = held.title, held.organisation, held.known, held.since, held.until
        match column:
            case RoleColumn.TITLE:
                title = words
            case RoleColumn.ORGANISATION:
                organisation, known = words, None
            case RoleColumn.SINCE:
                since = words
            case RoleColumn.UNTIL:
                until = words
        self.role_edited.emit(RoleEdited(held.id, title, organisation, known, since, until))
        return True

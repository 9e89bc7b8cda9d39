"""The rows of a field's popup, and the item model that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.ui.form.matching import Ranges

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex


class RowKind(StrEnum):
    """What choosing a row does. A `path` row only shows where the rows below it belong: arrows pass it by, a click chooses
    it. A `caption` cannot be chosen."""

    CHOICE = "choice"
    PATH = "path"
    CREATE = "create"
    NONE = "none"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class PopupRow:
    """One line. `key` is an option's, entity's or statement's id, or the entity type of a new entity. `bold` are ranges of
    `text` in code points; `aside` stands softly after it and `detail` at the right; `marked` is a value already set;
    `name` is what a new entity would be called; `is_near` says that a name of the entity stands near the statement."""

    kind: RowKind
    key: str
    text: str
    bold: Ranges = ()
    aside: str = ""
    detail: str = ""
    depth: int = 0
    is_group: bool = False
    marked: bool = False
    name: str = ""
    is_near: bool = False

    @property
    def is_stop(self) -> bool:
        """Whether the arrow keys stop here."""
        return self.kind in (RowKind.CHOICE, RowKind.CREATE, RowKind.NONE)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: the rows, which is highlighted first (None: none), and words such as "3 of 41"."""

    rows: tuple[PopupRow, ...]
    best: int | None = None
    count: str = ""


class PopupModel(QAbstractListModel):
    """The rows as items. Every index has its PopupRow under ROW_ROLE."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PopupRow, ...] = ()

    @property
    def rows(self) -> tuple[PopupRow, ...]:
        """The rows shown now."""
        return self._rows

    def set_rows(self, rows: Sequence[PopupRow]) -> None:
        """Shows these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.aside, row.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(part for part in (row.text, row.aside, row.detail) if part)
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        if row.kind is RowKind.CAPTION:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

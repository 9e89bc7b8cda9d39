"""The found statements of a project as Qt sees them: places in their order, rows read a screen at a time, groups that close."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from annotator.coding.found_statements import Findings, FoundStatement
from annotator.model.ids import StatementId
from annotator.model.statement_query import StatementQuery, field_of
from annotator.ui.shown import shown_date
from annotator.ui.translation import shown_message

FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex
_PAGE = 50
_KEPT = 1_500
_NO_INDEX = QModelIndex()
FetchRows = Callable[[Sequence[int]], list[FoundStatement]]


@dataclass(frozen=True, slots=True)
class FoundColumn:
    """One column: its key as `StatementQuery.sort` names it, its heading, and how wide it begins."""

    key: str
    heading: str
    width: int = 130


class GroupLine(NamedTuple):
    """The heading of a group of `number` statements. `label` is empty where nothing is chosen."""

    key: str
    label: str
    number: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class SortWanted:
    """A heading was clicked."""

    column: str
    descending: bool


class ProjectStatementsModel(QAbstractTableModel):
    """Shows findings. It searches nothing itself: `sort_wanted` carries a SortWanted."""

    sort_wanted = Signal(SortWanted)

    def __init__(self, fetch: FetchRows, columns: Sequence[FoundColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self.columns = tuple(columns)
        self.findings = Findings(StatementQuery())
        self._kept: OrderedDict[int, FoundStatement | None] = OrderedDict()
        self._known: dict[str, str] = {}
        self._closed: set[str] = set()
        self._starts: list[int] = []
        self._offsets: list[int] = []
        self._lines = 0

    # what is shown

    def set_findings(self, findings: Findings) -> None:
        """Shows other findings. More of the same query are put at the end; what was read of them is kept."""
        before = self.findings
        grows = (
            findings.query == before.query
            and not findings.groups
            and not before.groups
            and len(findings.places) >= len(before.places)
            and findings.places[: len(before.places)] == before.places
        )
        if grows:
            added = len(findings.places) - len(before.places)
            if added:
                self.beginInsertRows(_NO_INDEX, len(before.places), len(findings.places) - 1)
            self.findings = findings
            self._count_lines()
            if added:
                self.endInsertRows()
            return
        self.beginResetModel()
        if findings.query.group != before.query.group:
            self._closed.clear()
        self.findings = findings
        self._count_lines()
        self.endResetModel()

    def set_columns(self, columns: Sequence[FoundColumn]) -> None:
        """Shows these columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def forget(self, statements: Iterable[StatementId] | None = None) -> None:
        """Reads these statements anew when they are shown next; all of them when None."""
        if statements is None:
            self._kept.clear()
        else:
            wanted = set(statements)
            for place in [place for place, row in self._kept.items() if row is None or row.id in wanted]:
                del self._kept[place]
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(self._lines - 1, max(0, len(self.columns) - 1)))

    # groups

    def toggle_group(self, line: int) -> None:
        """Closes the group whose heading this is, or opens it."""
        group = self.group_at(line)
        if group is not None:
            self._set_closed(self._closed ^ {group.key})

    def set_all_open(self, is_open: bool) -> None:
        """Opens all groups, or closes them."""
        self._set_closed(set() if is_open else {key for key, _, _ in self.findings.groups})

    def _set_closed(self, closed: set[str]) -> None:
        self.beginResetModel()
        self._closed = closed
        self._count_lines()
        self.endResetModel()

    def _count_lines(self) -> None:
        groups = self.findings.groups
        sizes = [1 + (0 if key in self._closed else count) for key, _, count in groups]
        self._starts = [0, *accumulate(sizes)][:-1] if groups else []
        self._offsets = [0, *accumulate(count for _, _, count in groups)][:-1] if groups else []
        self._lines = sum(sizes) if groups else len(self.findings.places)

    def group_at(self, line: int) -> GroupLine | None:
        """The group whose heading stands in this line, or None."""
        if not self._starts or not 0 <= line < self._lines:
            return None
        number = bisect_right(self._starts, line) - 1
        if self._starts[number] != line:
            return None
        key, label, count = self.findings.groups[number]
        return GroupLine(key, label, count, key not in self._closed)

    def next_heading(self, line: int, *, backwards: bool) -> int | None:
        """The line of the nearest heading after this line, or before it."""
        if not self._starts:
            return None
        number = bisect_right(self._starts, line) if not backwards else bisect_right(self._starts, line - 1) - 1
        return self._starts[number] if 0 <= number < len(self._starts) else None

    # places and rows

    def position_of(self, line: int) -> int | None:
        """Which of the findings' places stands in this line; None for a heading."""
        if not 0 <= line < self._lines:
            return None
        if not self._starts:
            return line
        number = bisect_right(self._starts, line) - 1
        inside = line - self._starts[number] - 1
        return None if inside < 0 else self._offsets[number] + inside

    def line_of_place(self, place: int) -> int | None:
        """The line in which the statement at this place stands; None when it is not shown."""
        try:
            position = self.findings.places.index(place)
        except ValueError:
            return None
        if not self._starts:
            return position
        number = bisect_right(self._offsets, position) - 1
        key, _, count = self.findings.groups[number]
        if key in self._closed or position >= self._offsets[number] + count:
            return None
        return self._starts[number] + 1 + position - self._offsets[number]

    def places_in(self, first: int, last: int, *, closed: bool = False) -> array[int]:
        """The places that stand in these lines, both included. `closed`: the heading of a closed group stands for all of its
        statements."""
        if not self._starts:
            return self.findings.places[first : last + 1]
        found = array("I")
        number = max(0, bisect_right(self._starts, first) - 1)
        while number < len(self._starts) and self._starts[number] <= last:
            key, _, count = self.findings.groups[number]
            offset = self._offsets[number]
            if key not in self._closed:
                begin = max(0, first - self._starts[number] - 1)
                end = min(count, last - self._starts[number])
                found.extend(self.findings.places[offset + begin : offset + max(begin, end)])
            elif closed and first <= self._starts[number]:
                found.extend(self.findings.places[offset : offset + count])
            number += 1
        return found

    def statement_at(self, line: int) -> FoundStatement | None:
        """The statement in this line, read with those around it; None for a heading, and for one that is gone."""
        position = self.position_of(line)
        if position is None:
            return None
        place = self.findings.places[position]
        if place not in self._kept:
            self._read_around(line)
        self._kept.move_to_end(place)
        return self._kept[place]

    def _read_around(self, line: int) -> None:
        begin = line // _PAGE * _PAGE
        wanted = [
            place for place in self.places_in(begin, min(self._lines, begin + _PAGE) - 1) if place not in self._kept
        ]
        found: Mapping[int, FoundStatement] = {row.place: row for row in self._fetch(wanted)}
        for place in wanted:
            self._kept[place] = found.get(place)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    # Qt

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._lines

    @override
    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self.columns[section].heading
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group = self.group_at(index.row())
        if role == GROUP_ROLE:
            return group
        if group is not None:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.column() == 0
            return f"{group.label or self.tr('Nothing chosen')} ({group.number})" if shown else None
        row = self.statement_at(index.row())
        if role == FOUND_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None if row is None else self.words(row, self.columns[index.column()].key)
        return None

    def words(self, row: FoundStatement, column: str) -> str:
        """What a line says in a column."""
        name = field_of(column)
        if name is not None:
            return self._shown(row.cells.get(name, ""))
        match column:
            case "coder":
                return row.coder_name
            case "type":
                return row.type_label
            case "layer":
                return self.tr("gold") if row.layer == "gold" else self.tr("coding")
            case "round":
                return str(row.round)
            case "version":
                return str(row.version)
            case "unsure":
                return self.tr("unsure") if row.unsure else ""
            case "review":
                return self.tr("to review") if row.on_review else ""
            case "published":
                return shown_date(row.published)
            case "created":
                return shown_date(row.created[:10])
            case "updated":
                return shown_date(row.updated[:10])
            case "article":
                return row.title
            case _:
                return str(getattr(row, column, ""))

    def _shown(self, words: str) -> str:
        """The words in the language of the screens; they are looked up once."""
        found = self._known.get(words)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[words] = shown_message(words)
        return found

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns):
            wanted = SortWanted(self.columns[column].key, order is Qt.SortOrder.DescendingOrder)
            if (wanted.column, wanted.descending) != (self.findings.query.sort, self.findings.query.descending):
                self.sort_wanted.emit(wanted)

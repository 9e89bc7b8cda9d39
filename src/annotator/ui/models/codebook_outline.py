"""The codebook as an outline: the codebook, its statement types with fields and options, its entity types with attributes.
It shows what it is given; every gesture is told by a signal and changes nothing here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from annotator.model.codebook import Codebook, FieldSpec, Kind
from annotator.model.codebook_moving import Where, may_move
from annotator.model.codebook_places import WHOLE, Part, Place, Thing, children, thing_at
from annotator.model.ids import uuid7_text

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-annotator-codebook-place"
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LabelGiven:
    """The thing at this place should have this label."""

    place: Place
    label: str


@dataclass(frozen=True, slots=True)
class ThingAdded:
    """A new thing of this part is wanted inside `parent`, before the one with this index; a field is to be of this kind."""

    part: Part
    parent: Place
    index: int
    label: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class ThingMoved:
    """The thing should stand before, after or (as the last) in the one at `target`."""

    place: Place
    target: Place
    where: Where


@dataclass(slots=True)
class OutlineRow:
    """One line. `place` is None for the heading of the entity types and for a line that is being added."""

    place: Place | None
    label: str
    kind: Kind | None = None
    key: str | None = None
    colour: str | None = None
    problems: int = 0
    adds: Part | None = None
    above: int = -1
    inside: list[int] = field(default_factory=list)


class CodebookOutline(QAbstractItemModel):
    """One column. A line that is being added is in the model only, until it has a label."""

    label_given = Signal(object)
    thing_moved = Signal(object)

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self._codebook = codebook
        self._problems: Mapping[Place, int] = {}
        self._rows: list[OutlineRow] = []
        self._tops: list[int] = []
        self._by_place: dict[Place, int] = {}
        self._pending: tuple[int, ThingAdded] | None = None
        self._token = uuid7_text()
        """What is dragged from another outline is no thing of this one."""
        self._build()

    # what is shown

    @property
    def codebook(self) -> Codebook:
        """What is shown."""
        return self._codebook

    def show_codebook(self, codebook: Codebook, problems: Mapping[Place, int]) -> None:
        """Shows this codebook, with so many problems at these places and those inside them. Where no thing came, went or
        moved, the lines stay."""
        self._codebook, self._problems = codebook, problems
        fresh, fresh_tops = self._made()
        if self._pending is None and [row.place for row in fresh] == [row.place for row in self._rows]:
            changed = [at for at, row in enumerate(fresh) if row != self._rows[at]]
            self._rows = fresh
            for at in changed:
                index = self._index(at)
                self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._pending = None
        self._take(fresh, fresh_tops)
        self.endResetModel()

    def row_of(self, index: _Index) -> OutlineRow | None:
        """The line at this index, or None for none."""
        return self._rows[index.internalId()] if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        """The line of this place; invalid when there is none."""
        at = self._by_place.get(place)
        return QModelIndex() if at is None else self._index(at)

    def _build(self) -> None:
        self._take(*self._made())

    def _take(self, rows: list[OutlineRow], tops: list[int]) -> None:
        self._rows, self._tops = rows, tops
        self._by_place = {row.place: at for at, row in enumerate(rows) if row.place is not None}

    def _made(self) -> tuple[list[OutlineRow], list[int]]:
        rows: list[OutlineRow] = []
        book = self._codebook
        tops = [self._append(rows, WHOLE, book, -1)]
        tops += [self._append(rows, Place(Part.TYPE, (one.id,)), one, -1) for one in book.types]
        heading = len(rows)
        rows.append(OutlineRow(None, self.tr("Entity types")))
        rows[heading].inside = [
            self._append(rows, Place(Part.ENTITY_TYPE, (one.id,)), one, heading) for one in book.entity_types
        ]
        return rows, [*tops, heading]

    def _append(self, rows: list[OutlineRow], place: Place, thing: Thing, above: int) -> int:
        at = len(rows)
        label = thing.title if isinstance(thing, Codebook) else thing.label
        rows.append(
            OutlineRow(
                place=place,
                label=label,
                kind=thing.kind if isinstance(thing, FieldSpec) else None,
                key=getattr(thing, "key", None),
                colour=getattr(thing, "colour", None),
                problems=self._problems.get(place, 0),
                above=above,
            )
        )
        if not isinstance(thing, Codebook):
            rows[at].inside = [self._append(rows, place.child(child.id), child, at) for child in children(thing)]
        return at

    # a line that is being added

    @property
    def adding(self) -> ThingAdded | None:
        """What is being added."""
        return None if self._pending is None else self._pending[1]

    def begin_adding(self, part: Part, parent: Place, index: int, kind: Kind = Kind.TEXT) -> QModelIndex:
        """A new line without a label, to be edited: inside `parent`, before the thing with this index."""
        self.end_adding()
        above = self._above_new(part, parent)
        beside = self._tops if above == -1 else self._rows[above].inside
        row = index + 1 if part is Part.TYPE else index
        owner = QModelIndex() if above == -1 else self._index(above)
        self.beginInsertRows(owner, row, row)
        at = len(self._rows)
        self._rows.append(OutlineRow(None, "", adds=part, above=above))
        beside.insert(row, at)
        self._pending = at, ThingAdded(part, parent, index, "", kind)
        self.endInsertRows()
        return self._index(at)

    def end_adding(self) -> ThingAdded | None:
        """Takes the line away again, and says what it was to be; None when it got no label."""
        if self._pending is None:
            return None
        at, adding = self._pending
        index = self._index(at)
        self.beginRemoveRows(index.parent(), index.row(), index.row())
        above = self._rows[at].above
        (self._tops if above == -1 else self._rows[above].inside).remove(at)
        label = self._rows[at].label
        del self._rows[at]
        self._pending = None
        self.endRemoveRows()
        return replace(adding, label=label) if label else None

    def _above_new(self, part: Part, parent: Place) -> int:
        if part is Part.TYPE:
            return -1
        if part is Part.ENTITY_TYPE:
            return self._tops[-1]
        return self._by_place[parent]

    # Qt's questions

    def _beside(self, at: int) -> list[int]:
        above = self._rows[at].above
        return self._tops if above == -1 else self._rows[above].inside

    def _index(self, at: int) -> QModelIndex:
        return self.createIndex(self._beside(at).index(at), 0, at)

    @override
    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        inside = self._rows[parent.internalId()].inside if parent.isValid() else self._tops
        if column != 0 or not 0 <= row < len(inside):
            return QModelIndex()
        return self.createIndex(row, 0, inside[row])

    @override
    def parent(self, index: _Index | None = None) -> Any:
        if index is None:
            return super().parent()
        above = self._rows[index.internalId()].above if index.isValid() else -1
        return QModelIndex() if above == -1 else self._index(above)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._tops)
        return len(self._rows[parent.internalId()].inside) if parent.column() == 0 else 0

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_of(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label or ("" if row.adds is not None else self.tr("(no label)"))
        if role == Qt.ItemDataRole.EditRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            problems = self.tr("has problems") if row.problems else ""
            return ", ".join(part for part in (row.label, str(row.kind or ""), problems) if part)
        return row if role == ROW_ROLE else None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_of(index)
        label = " ".join(str(value).split())
        if row is None or role != Qt.ItemDataRole.EditRole or not label or self.read_only:
            return False
        if row.adds is not None:
            row.label = label
            self.dataChanged.emit(index, index)
        elif row.place is not None and label != row.label:
            self.label_given.emit(LabelGiven(row.place, label))
        return True

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row_of(index)
        flag = Qt.ItemFlag
        if row is None:
            return flag.NoItemFlags if self.read_only else flag.ItemIsDropEnabled
        found = flag.ItemIsEnabled | flag.ItemIsSelectable
        if self.read_only:
            return found
        if row.place is not None or row.adds is not None:
            found |= flag.ItemIsEditable
        if row.place is not None and row.place != WHOLE:
            found |= flag.ItemIsDragEnabled
        return found | flag.ItemIsDropEnabled

    # dragging

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row_of(indexes[0]) if indexes else None
        if row is not None and row.place is not None:
            data.setData(MIME, QByteArray(orjson.dumps([self._token, row.place.part, *row.place.ids])))
        return data

    @override
    def canDropMimeData(self, data: QMimeData, action: Any, row: int, column: int, parent: _Index) -> bool:
        return self._wanted(data, row, parent) is not None

    @override
    def dropMimeData(self, data: QMimeData, action: Any, row: int, column: int, parent: _Index) -> bool:
        """Tells the move. Never True: nothing has moved yet, and nothing is to be removed."""
        wanted = self._wanted(data, row, parent)
        if wanted is not None:
            self.thing_moved.emit(wanted)
        return False

    def _wanted(self, data: QMimeData, row: int, parent: _Index) -> ThingMoved | None:
        if self.read_only or not data.hasFormat(MIME):
            return None
        token, part, *ids = orjson.loads(data.data(MIME).data())
        if token != self._token:
            return None
        place = Place(Part(part), tuple(ids))
        for target, where in self._targets(row, parent):
            if may_move(codebook=self._codebook, place=place, target=target, where=where):
                moves = thing_at(self._codebook, place) is not None and target != place
                return ThingMoved(place, target, where) if moves else None
        return None

    def _targets(self, row: int, parent: _Index) -> Iterator[tuple[Place, Where]]:
        """What a drop at this row of this parent can mean, the likeliest first."""
        on = self.row_of(parent)
        if row < 0:
            if on is not None and on.place is not None:
                yield on.place, "into"
            return
        inside = self._tops if on is None else on.inside
        if row < len(inside) and (place := self._rows[inside[row]].place) is not None:
            yield place, "before"
        if 0 < row <= len(inside) and (place := self._rows[inside[row - 1]].place) is not None:
            yield place, "after"
        if on is not None and on.place is not None and not inside:
            yield on.place, "into"

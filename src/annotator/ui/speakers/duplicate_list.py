"""Pairs of entities that may be the same, each with the reason; what becomes of a pair is the person's choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotator.coding.entity_duplicates import Duplicate
from annotator.coding.rows import EntityLine
from annotator.coding.speakers import Speakers
from annotator.ui.pieces import EmptyState, button
from annotator.ui.shown import joined_parts, shown_number
from annotator.ui.speakers.entity_delegate import CellDelegate
from annotator.ui.speakers.likeness_words import likeness_words
from annotator.ui.style import GRID
from annotator.ui.theme import Theme
from annotator.ui.translation import shown_message

_PAIR_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PairChosen:
    """The person chose a pair."""

    pair: Duplicate


@dataclass(frozen=True, slots=True)
class _Pair:
    """A pair as it is drawn."""

    names: str
    reason: str
    details: str


class DuplicateModel(QAbstractListModel):
    """The pairs, the likeliest first; their names are read when a row is looked at."""

    def __init__(self, speakers: Speakers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speakers = speakers
        self._pairs: tuple[Duplicate, ...] = ()

    def show(self, pairs: Sequence[Duplicate]) -> None:
        """Shows these pairs."""
        self.beginResetModel()
        self._pairs = tuple(pairs)
        self.endResetModel()

    def pair_at(self, row: int) -> Duplicate | None:
        """The pair in this row, or None beyond the end."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self._pairs)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.pair_at(index.row()) if index.isValid() else None
        if found is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, _PAIR_ROLE):
            return None
        shown = self._shown(found)
        if role == _PAIR_ROLE:
            return shown
        return f"{shown.names}\n{shown.reason}" if role == Qt.ItemDataRole.ToolTipRole else shown.names

    def _shown(self, found: Duplicate) -> _Pair:
        lines = {line.id: line for line in self._speakers.lines((found.first, found.second))}
        ordered = [lines[one] for one in (found.first, found.second) if one in lines]
        names = " = ".join(line.name for line in ordered)
        return _Pair(f"{names}?", likeness_words(found), "  |  ".join(map(self._details, ordered)))

    def _details(self, line: EntityLine) -> str:
        uses = self.tr("1 use") if line.uses == 1 else self.tr("{0} uses").format(shown_number(line.uses))
        return joined_parts((shown_message(line.type_label), line.role, uses))


class _PairDelegate(CellDelegate):
    """Three lines: the names, the reason, who they are."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        font: QFont = option.font
        return QSize(120, 3 * QFontMetrics(font).height() + 4 * GRID)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        pair = index.data(_PAIR_ROLE)
        if not isinstance(pair, _Pair):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.accent_tint))
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        height = QFontMetrics(font).height()
        line = QRect(rect.left() + 3 * GRID, rect.top() + 2 * GRID, rect.width() - 6 * GRID, height)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        self.draw(painter, line, strong, pair.names, soft=False)
        self.draw(painter, line.translated(0, height), font, pair.reason, soft=False)
        self.draw(painter, line.translated(0, 2 * height), font, pair.details, soft=True)
        painter.restore()


class DuplicateList(QWidget):
    """Shows the pairs and asks for what becomes of them. It changes nothing itself."""

    pair_chosen = Signal(object)
    merge_wanted = Signal(object)
    apart_wanted = Signal(object)
    search_wanted = Signal()

    def __init__(self, speakers: Speakers, theme: Theme, *, merge_keys: str, apart_keys: str, search_keys: str) -> None:
        super().__init__()
        self.model = DuplicateModel(speakers, self)
        self._delegate = _PairDelegate(theme)
        self.view = QListView()
        self.view.setObjectName("duplicate_list")
        self.view.setAccessibleName(self.tr("Speakers that may be the same"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(lambda: self._tell())
        self.merge_button = self._button(self.tr("Merge…"), merge_keys, "merge_pair")
        self.apart_button = self._button(self.tr("Not the same"), apart_keys, "apart_pair")
        self.search_button = self._button(self.tr("Look again"), search_keys, "search_pairs")
        self.merge_button.clicked.connect(lambda: self._want(self.merge_wanted))
        self.apart_button.clicked.connect(lambda: self._want(self.apart_wanted))
        self.search_button.clicked.connect(self.search_wanted)
        self.empty = EmptyState("", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for made in (self.merge_button, self.apart_button, self.search_button):
            row.addWidget(made)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self.show_pairs(())

    def _button(self, words: str, keys: str, name: str) -> QPushButton:
        made = button(words, name=name)
        made.setToolTip(f"{words} ({keys})" if keys else words)
        return made

    @property
    def current(self) -> Duplicate | None:
        """The pair that is chosen."""
        return self.model.pair_at(self.view.currentIndex().row())

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def say_searching(self) -> None:
        """The search has begun."""
        self.empty.say(self.tr("Looking for the same speakers …"), self.tr("You can go on working meanwhile."))
        self._stack.setCurrentWidget(self.empty)

    def show_pairs(self, pairs: Sequence[Duplicate]) -> None:
        """Shows these pairs; the place in the list stays."""
        row = max(0, self.view.currentIndex().row())
        self.model.show(pairs)
        for made in (self.merge_button, self.apart_button):
            made.setEnabled(bool(pairs))
        if pairs:
            self.view.setCurrentIndex(self.model.index(min(row, len(pairs) - 1)))
            self._stack.setCurrentWidget(self.view)
            return
        self.empty.say(
            self.tr("Nobody stands here twice"),
            self.tr("Pairs that look alike would be proposed here, with the reason. Nothing is merged by itself."),
        )
        self._stack.setCurrentWidget(self.empty)

    def _tell(self) -> None:
        if self.current is not None:
            self.pair_chosen.emit(PairChosen(self.current))

    def _want(self, signal: Any) -> None:
        if self.current is not None:
            signal.emit(PairChosen(self.current))

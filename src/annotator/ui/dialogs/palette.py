"""Go to anything: one line to type in, and under it the commands, articles, topics, entities and statements that fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotator.ui.pieces import hairline
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_WAIT_MS = 60
_WIDTH = 600
_ROWS = 11
_ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One thing to go to: what it is called, of which kind it is, its key or place, and a token that says what it is."""

    words: str
    kind: str
    hint: str
    token: object


PaletteSource = Callable[[str], Sequence[PaletteEntry]]


@dataclass(frozen=True, slots=True)
class EntryChosen:
    """An entry of the palette was chosen."""

    entry: PaletteEntry


class _EntryModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[PaletteEntry, ...] = ()

    def show_entries(self, entries: Sequence[PaletteEntry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 – Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        return entry if role == _ENTRY_ROLE else None


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 3 * GRID)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(_ENTRY_ROLE)
        if not isinstance(entry, PaletteEntry):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        metrics = QFontMetrics(option.font)
        painter.save()
        follow_words(painter)
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent_tint))
            painter.drawRoundedRect(rect.adjusted(GRID, 1, -GRID, -1), 6, 6)
        inner = rect.adjusted(4 * GRID, 0, -4 * GRID, 0)
        right = " · ".join(part for part in (entry.hint, entry.kind) if part)
        right = metrics.elidedText(right, Qt.TextElideMode.ElideMiddle, inner.width() // 2)
        painter.setPen(QColor(self._theme.text_faint))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), right)
        room = inner.width() - metrics.horizontalAdvance(right) - 3 * GRID
        painter.setPen(QColor(self._theme.text))
        words = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class Palette(QDialog):
    """Asks `source` for entries while the person types; tells which one was chosen and closes."""

    entry_chosen = Signal(object)

    def __init__(self, source: PaletteSource, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Go to anything"))
        self.setStyleSheet(f"Palette {{ background: {theme.raised}; border: 1px solid {theme.line}; }}")
        self._source = source
        self.edit = QLineEdit()
        self.edit.setObjectName("palette_edit")
        self.edit.setPlaceholderText(self.tr("Commands, articles, topics, people, statements …"))
        self.edit.setAccessibleName(self.tr("Go to anything"))
        self.edit.installEventFilter(self)
        self.model = _EntryModel(self)
        self.view = QListView()
        self.view.setObjectName("palette_list")
        self.view.setModel(self.model)
        self.view.setItemDelegate(_EntryDelegate(theme, self))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 2 * GRID, 1, 2 * GRID)
        column.setSpacing(2 * GRID)
        around = QVBoxLayout()
        around.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        around.addWidget(self.edit)
        column.addLayout(around)
        column.addWidget(hairline())
        column.addWidget(self.view)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.search)
        self.edit.textChanged.connect(lambda: self._wait.start())
        row = self.fontMetrics().height() + 3 * GRID
        self.resize(_WIDTH, self.edit.sizeHint().height() + _ROWS * row + 8 * GRID)
        self.search()

    def search(self) -> None:
        """Shows what fits the words that stand in the line now."""
        self._wait.stop()
        self.model.show_entries(self._source(self.edit.text().strip()))
        if self.model.entries:
            self.view.setCurrentIndex(self.model.index(0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _ROWS - 1,
                Qt.Key.Key_PageUp: 1 - _ROWS,
            }
            key = Qt.Key(event.key())
            if key in steps:
                self._move(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._wait.isActive():
                    self.search()
                self._take(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        count = len(self.model.entries)
        if count:
            row = self.view.currentIndex().row() + step
            row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
            self.view.setCurrentIndex(self.model.index(row))

    def _take(self, index: QModelIndex) -> None:
        if not 0 <= index.row() < len(self.model.entries):
            return
        entry = self.model.entries[index.row()]
        self.accept()
        self.entry_chosen.emit(EntryChosen(entry))

"""Small pieces that several panels, pages and dialogs are made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotator.ui.style import GRID


def label(text: str, *marks: str, wrap: bool = False) -> QLabel:
    """A plain-text label; `marks` are the style sheet's: soft, faint, strong, danger, warning, keycap."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    for mark in marks:
        made.setProperty(mark, True)
    return made


def heading(text: str, *, larger: float = 4.0) -> QLabel:
    """A label in a bold face some points larger than the rest."""
    made = label(text)
    font = QFont(made.font())
    font.setPointSizeF(font.pointSizeF() + larger)
    font.setWeight(QFont.Weight.DemiBold)
    made.setFont(font)
    return made


def hairline() -> QFrame:
    """A line one pixel high."""
    made = QFrame()
    made.setProperty("hairline", True)
    return made


def keycap(keys: str) -> QLabel:
    """A key as it is shown beside what it does."""
    made = label(keys, "keycap")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


def button(text: str, *, primary: bool = False, name: str = "") -> QPushButton:
    """A push button; one `primary` button a place at most."""
    made = QPushButton(text)
    made.setAutoDefault(primary)
    made.setDefault(primary)
    if primary:
        made.setProperty("primary", True)
    if name:
        made.setObjectName(name)
    return made


def tab_button(text: str, name: str) -> QToolButton:
    """A word that chooses what a list shows; the chosen one is underlined."""
    made = QToolButton()
    made.setText(text)
    made.setObjectName(name)
    made.setCheckable(True)
    made.setAutoExclusive(True)
    made.setProperty("tab", True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


class HintedLineEdit(QLineEdit):
    """A line edit that shows a key at its right end while it is empty. `escaped` is told on Esc in an empty box."""

    escaped = Signal()

    def __init__(self, placeholder: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._cap = keycap(keys)
        self._cap.setParent(self)
        self._cap.setVisible(bool(keys))
        self.textChanged.connect(self._show_cap)

    def set_keys(self, keys: str) -> None:
        """Shows another key."""
        self._cap.setText(keys)
        self._show_cap(self.text())

    def _show_cap(self, text: str) -> None:
        self._cap.setVisible(not text and bool(self._cap.text()))
        self._place()

    def _place(self) -> None:
        self._cap.adjustSize()
        self._cap.move(self.width() - self._cap.width() - 2 * GRID, (self.height() - self._cap.height()) // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


class EmptyState(QWidget):
    """What an empty place is for, and the first step. `chosen` is told when the step's button is pressed."""

    chosen = Signal()

    def __init__(self, title: str, words: str, step: str = "", keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "strong")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title.setWordWrap(True)
        self._words = label(words, "soft", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 8 * GRID, 4 * GRID, 8 * GRID)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._words)
        if step:
            column.addSpacing(2 * GRID)
            column.addLayout(self._step(step, keys))
        column.addStretch(2)

    def _step(self, step: str, keys: str) -> QHBoxLayout:
        self.button = button(step, primary=True)
        self.button.setAutoDefault(False)
        self.button.setDefault(False)
        self.button.clicked.connect(self.chosen)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addStretch(1)
        row.addWidget(self.button)
        if keys:
            row.addWidget(keycap(keys))
        row.addStretch(1)
        return row

    def say(self, title: str, words: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._words.setText(words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, 160)

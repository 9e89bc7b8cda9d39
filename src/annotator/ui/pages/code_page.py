"""The page on which articles are coded: list | text | form over the statements table, divided by hairlines."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

_KEY = "window"
_VERSION = 1


def _splitter(orientation: Qt.Orientation, name: str, *parts: QWidget) -> QSplitter:
    made = QSplitter(orientation)
    made.setObjectName(name)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for part in parts:
        made.addWidget(part)
    return made


class CodePage(QWidget):
    """Arranges the panes and remembers how they were arranged. The panes are given to it."""

    def __init__(
        self, *, articles: QWidget, reading: QWidget, form: QWidget, guidance: QWidget, statements: QWidget
    ) -> None:
        super().__init__()
        self.articles, self.statements = articles, statements
        self.coding = _splitter(Qt.Orientation.Vertical, "coding_splitter", form, guidance)
        self.upper = _splitter(Qt.Orientation.Horizontal, "upper_splitter", articles, reading, self.coding)
        self.whole = _splitter(Qt.Orientation.Vertical, "whole_splitter", self.upper, statements)
        reading.setMinimumWidth(300)
        self.coding.setMinimumWidth(260)
        statements.setMinimumHeight(96)
        guidance.setMinimumHeight(72)
        for place, stretch in enumerate((0, 1, 0)):
            self.upper.setStretchFactor(place, stretch)
        self.whole.setStretchFactor(0, 1)
        self.whole.setStretchFactor(1, 0)
        self.coding.setStretchFactor(0, 1)
        self.coding.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.whole)
        self._splitters = (self.coding, self.upper, self.whole)

    def arrange(self, settings: QSettings, *, width: int, height: int) -> None:
        """The arrangement of last time; the first time one that fits a window of this size."""
        kept = True
        for splitter in self._splitters:
            state = settings.value(f"{_KEY}/{splitter.objectName()}_{_VERSION}")
            kept = isinstance(state, QByteArray) and splitter.restoreState(state) and kept
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        if not kept:
            left = max(self.articles.minimumSizeHint().width(), min(252, width // 6))
            right = max(280, min(336, width // 4))
            self.upper.setSizes([left, width - left - right, right])
            below = max(120, min(212, height // 4))
            self.whole.setSizes([height - below, below])
            self.coding.setSizes([(height - below) * 7 // 10, (height - below) * 3 // 10])

    def remember(self, settings: QSettings) -> None:
        """Keeps the arrangement for next time."""
        for splitter in self._splitters:
            settings.setValue(f"{_KEY}/{splitter.objectName()}_{_VERSION}", splitter.saveState())

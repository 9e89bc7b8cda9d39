"""All the places where words stand, one a line, aligned on the words: in this article or in all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotator.coding.word_search import WordsInContext
from annotator.model.patterns import Pattern
from annotator.ui.context_delegate import ContextDelegate
from annotator.ui.models.context_model import ContextColumn, ContextModel
from annotator.ui.pattern_edit import PatternEdit
from annotator.ui.pieces import button, label, tab_button
from annotator.ui.style import GRID

_TYPING_MS = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class ContextAsked:
    """What is to be looked for; `everywhere`: in all articles of the project, else in the open one."""

    pattern: Pattern
    everywhere: bool


class WordsInContextDialog(QDialog):
    """Stays open beside the window. It searches nothing itself: `asked` carries a ContextAsked, `chosen` the
    WordsInContext of the row that was double-clicked or on which Enter was pressed."""

    asked = Signal(ContextAsked)
    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Words in context"))
        self.setObjectName("words_in_context")
        self.resize(1040, 460)
        self.input = PatternEdit(self.tr("Words or pattern…"))
        self.here_tab = tab_button(self.tr("This article"), "context_here")
        self.all_tab = tab_button(self.tr("All articles"), "context_all")
        self.here_tab.setChecked(True)
        self.model = ContextModel(self)
        self.table = self._table()
        self.said = label("", "soft")
        self.said.setObjectName("context_said")
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.stop_button = button(self.tr("Stop"), name="context_stop")
        self.stop_button.hide()
        self.go_button = button(self.tr("Go there"), name="context_go")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("context_table")
        table.setAccessibleName(self.tr("Words in context"))
        table.setModel(self.model)
        table.setItemDelegate(ContextDelegate(table))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * GRID)
        header = table.horizontalHeader()
        header.hide()
        for column in (ContextColumn.LEFT, ContextColumn.RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(ContextColumn.ARTICLE, 200)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(3 * GRID)
        top.addWidget(self.input, 1)
        top.addWidget(self.here_tab)
        top.addWidget(self.all_tab)
        below = QHBoxLayout()
        below.setSpacing(2 * GRID)
        below.addWidget(self.said, 1)
        below.addWidget(self.stop_button)
        below.addWidget(self.go_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self._typing.timeout.connect(self.ask)
        self.input.pattern_changed.connect(lambda _: self._typing.start())
        self.here_tab.clicked.connect(self.ask)
        self.all_tab.clicked.connect(self.ask)
        self.stop_button.clicked.connect(self.cancelled)
        self.go_button.clicked.connect(self._choose)
        self.table.doubleClicked.connect(self._choose)

    @property
    def everywhere(self) -> bool:
        """Whether all articles are to be searched."""
        return self.all_tab.isChecked()

    def open_with(self, pattern: Pattern) -> None:
        """Comes to the front with this pattern; an empty one leaves what is there."""
        if pattern.text:
            self.input.set_pattern(pattern)
        self.show()
        self.activateWindow()
        self.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.input.edit.selectAll()
        self.ask()

    def ask(self) -> None:
        """Asks for what is typed."""
        self._typing.stop()
        self.asked.emit(ContextAsked(self.input.pattern, self.everywhere))

    def begin(self) -> None:
        """Drops the rows: others come."""
        self.model.clear()
        self.say_problem("")
        self.table.setColumnHidden(ContextColumn.ARTICLE, not self.everywhere)

    def add(self, rows: Sequence[WordsInContext]) -> None:
        """Shows more rows; the first becomes the current one."""
        first = self.model.rowCount() == 0
        self.model.add(rows)
        if first and rows:
            self.table.selectRow(0)
        self.go_button.setEnabled(self.model.rowCount() > 0)

    def say(self, words: str, *, running: bool) -> None:
        """Says how far the search is, or what it gave. While it is running it can be stopped."""
        self.said.setText(words)
        self.stop_button.setVisible(running)
        self.go_button.setEnabled(self.model.rowCount() > 0)

    def say_problem(self, words: str) -> None:
        """Shows what is wrong with the pattern; empty words take it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _choose(self) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is not None:
            self.chosen.emit(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            focused = self.focusWidget()
            if self._typing.isActive():
                self.ask()
            elif isinstance(focused, QToolButton):
                focused.click()
            else:
                self._choose()
        elif event.key() == Qt.Key.Key_Down and self.input.edit.hasFocus():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

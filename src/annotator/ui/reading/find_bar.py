"""The slim bar below the text in which words of the article are looked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.ui.pattern_edit import PatternEdit
from annotator.ui.pieces import label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.text_search import MOST_HITS, Searched

_NARROW = 64
"""Average characters of the interface's face."""


class FindBar(QWidget):
    """Shows what was typed and how many places fit; it searches nothing itself. `step_wanted` carries +1 for the next hit
    and -1 for the previous one; `closed` is told on Esc or the cross."""

    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("foot", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Find in the article"))
        self.input = PatternEdit(self.tr("Find in the article…"))
        self.input.edit.setObjectName("find_text")
        self.count = label("", "soft")
        self.count.setObjectName("find_count")
        self.problem = label("", "danger", wrap=True)
        self.problem.setObjectName("find_problem")
        self.problem.hide()
        self.previous_button = self._button("↑")
        self.next_button = self._button("↓")
        self.close_button = self._button("×")
        self.previous_button.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next_button.clicked.connect(lambda: self.step_wanted.emit(1))
        self.close_button.clicked.connect(self.closed)
        rest = QHBoxLayout()
        rest.setSpacing(GRID)
        rest.addWidget(self.count, 1)
        for button in (self.previous_button, self.next_button, self.close_button):
            rest.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(2 * GRID)
        self._row.addWidget(self.input, 1)
        self._row.addLayout(rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        column.setSpacing(GRID)
        column.addLayout(self._row)
        column.addWidget(self.problem)
        self.setFocusProxy(self.input)

    def _button(self, sign: str) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def show_keys(self, *, following: str, previous: str) -> None:
        """Names the keys in the tool tips."""
        for button, words, keys in (
            (self.previous_button, self.tr("Previous"), previous),
            (self.next_button, self.tr("Next"), following),
            (self.close_button, self.tr("Back to the text"), "Esc"),
        ):
            button.setToolTip(f"{words} ({keys})" if keys else words)
            button.setAccessibleName(words)

    def show_result(self, searched: Searched, current: int | None, *, wrapped: bool = False) -> None:
        """Shows how many places fit and which one is the current, or what is wrong with the pattern. `wrapped`: the search
        has gone on at the other end of the text."""
        self.count.setText(count_words(searched, current, wrapped=wrapped))
        self.count.setAccessibleName(self.count.text())
        self.problem.setText(searched.problem)
        self.problem.setVisible(bool(searched.problem))
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(searched.hits))

    def show_waiting(self) -> None:
        """Says that the search is under way."""
        self.count.setText(self.tr("searching …"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar has two rows."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _NARROW
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QToolButton) and focused.hasFocus():
                focused.click()
            else:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step_wanted.emit(-1 if back else 1)
        else:
            event.ignore()
            return
        event.accept()


def count_words(searched: Searched, current: int | None, *, wrapped: bool = False) -> str:
    """ "3 of 17", "3 of more than 10,000", "nothing found"; empty where nothing was asked."""
    if not searched.pattern.text or searched.problem:
        return ""
    if not searched.hits:
        return QCoreApplication.translate("FindBar", "nothing found")
    of = shown_number(len(searched.hits))
    if not searched.whole:
        of = QCoreApplication.translate("FindBar", "more than {0}").format(shown_number(MOST_HITS))
    if current is None:
        return of
    words = QCoreApplication.translate("FindBar", "{0} of {1}").format(shown_number(current + 1), of)
    return QCoreApplication.translate("FindBar", "{0}, wrapped").format(words) if wrapped else words

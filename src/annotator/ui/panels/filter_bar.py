"""Above the found statements: words to look for, filters as chips, saved filters, columns, groups, and two views."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.patterns import LONGEST_PATTERN
from annotator.ui.pieces import HintedLineEdit, label, tab_button
from annotator.ui.reading.flow import FlowLayout
from annotator.ui.style import GRID

_TYPING_MS = 150
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True, slots=True)
class WordsTyped:
    """Words to look for, or a regular expression."""

    text: str
    is_regex: bool


@dataclass(frozen=True, slots=True)
class ChipUsed:
    """Something is wanted of the filter at this place among the chips."""

    place: int


class FilterChip(QPushButton):
    """One filter. Click or Enter changes it, Delete takes it away, `!` turns it round."""

    removed = Signal()
    turned = Signal()

    def __init__(self, words: str, *, negated: bool) -> None:
        super().__init__(f"{words}   ×")
        self.setProperty("filter", "not" if negated else "yes")
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Click changes the filter, Delete takes it away, ! turns it round"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVE:
            self.removed.emit()
        elif event.text() == "!":
            self.turned.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        on_cross = at.x() >= self.width() - 7 * GRID if left_to_right else at.x() < 7 * GRID
        if self.isDown() and self.rect().contains(at) and on_cross:
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)


class FilterBar(QWidget):
    """Shows and tells; it searches nothing. `words_typed` carries a WordsTyped, the three of the chips a ChipUsed."""

    words_typed = Signal(WordsTyped)
    add_wanted = Signal()
    clear_wanted = Signal()
    chip_opened = Signal(ChipUsed)
    chip_removed = Signal(ChipUsed)
    chip_turned = Signal(ChipUsed)
    view_changed = Signal()

    def __init__(self, *, filter_keys: str = "", add_keys: str = "") -> None:
        super().__init__()
        self.search = HintedLineEdit(self.tr("Words in the statements…"), filter_keys)
        self.search.setObjectName("found_search")
        self.search.setAccessibleName(self.tr("Words to look for in the statements"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(LONGEST_PATTERN)
        self.search.setMinimumWidth(160)
        self.regex = QToolButton()
        self.regex.setObjectName("found_regex")
        self.regex.setText(".*")
        self.regex.setCheckable(True)
        self.regex.setProperty("toggle", True)
        self.regex.setToolTip(self.tr("Regular expression"))
        self.regex.setAccessibleName(self.tr("Regular expression"))
        self.saved = self._menu_button(self.tr("Saved filters"), "saved_filters")
        self.group = self._menu_button(self.tr("Group"), "group_by")
        self.column_menu = self._menu_button(self.tr("Columns"), "columns")
        self.table_tab = tab_button(self.tr("Table"), "found_as_table")
        self.context_tab = tab_button(self.tr("In context"), "found_in_context")
        self.table_tab.setChecked(True)
        self.add = QToolButton()
        self.add.setObjectName("add_filter")
        self.add.setText(self.tr("+ Add filter…") + (f"  {add_keys}" if add_keys else ""))
        self.clear = QToolButton()
        self.clear.setObjectName("clear_filters")
        self.clear.setText(self.tr("Clear"))
        self.clear.setProperty("link", True)
        self.problem = label("", "danger", wrap=True)
        self.problem.setObjectName("found_problem")
        self.problem.hide()
        self.chips: list[FilterChip] = []
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()

    def _menu_button(self, text: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setText(f"{text} ▾")
        made.setAccessibleName(text)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(made)
        menu.setToolTipsVisible(True)
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.search, 1)
        first.addWidget(self.regex)
        first.addSpacing(2 * GRID)
        for part in (self.saved, self.group, self.column_menu):
            first.addWidget(part)
        first.addSpacing(3 * GRID)
        first.addWidget(self.table_tab)
        first.addWidget(self.context_tab)
        self._flow_place = QWidget()
        self._flow = FlowLayout(self._flow_place, gap=6)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(first)
        column.addWidget(self._flow_place)
        column.addWidget(self.problem)

    def _connect(self) -> None:
        self._typing.timeout.connect(self.tell_words)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self.tell_words)
        self.regex.toggled.connect(lambda _: self.tell_words())
        self.add.clicked.connect(self.add_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        self.table_tab.clicked.connect(self.view_changed)
        self.context_tab.clicked.connect(self.view_changed)

    def tell_words(self) -> None:
        """Tells what is typed now."""
        self._typing.stop()
        self.words_typed.emit(WordsTyped(self.search.text().strip(), self.regex.isChecked()))

    @property
    def is_typing(self) -> bool:
        """Whether keys were pressed that were not told yet."""
        return self._typing.isActive()

    @property
    def in_context(self) -> bool:
        """Whether the words are to be shown in their context."""
        return self.context_tab.isChecked()

    def show_words(self, text: str, *, is_regex: bool) -> None:
        """Shows other words, without telling them."""
        for part in (self.search, self.regex):
            part.blockSignals(True)
        if self.search.text().strip() != text:
            self.search.setText(text)
        self.regex.setChecked(is_regex)
        for part in (self.search, self.regex):
            part.blockSignals(False)

    def show_chips(self, filters: Sequence[tuple[str, bool]]) -> None:
        """Shows a chip for each filter: (its words, whether it is turned round). The focus stays among them."""
        focused = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while self._flow.count():
            self._flow.takeAt(0)
        self.chips = [self._chip(place, words, negated) for place, (words, negated) in enumerate(filters)]
        for part in (*self.chips, self.add, self.clear):
            self._flow.addWidget(part)
            part.show()
        self.clear.setVisible(bool(self.chips))
        self._flow_place.updateGeometry()
        if focused is not None:
            (self.chips[min(focused, len(self.chips) - 1)] if self.chips else self.add).setFocus()

    def _chip(self, place: int, words: str, negated: bool) -> FilterChip:
        chip = FilterChip(words, negated=negated)
        used = ChipUsed(place)
        chip.removed.connect(lambda: self.chip_removed.emit(used))
        chip.turned.connect(lambda: self.chip_turned.emit(used))
        chip.clicked.connect(lambda: self.chip_opened.emit(used))
        return chip

    def say_problem(self, words: str) -> None:
        """Shows what is wrong with what is looked for; empty words take it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

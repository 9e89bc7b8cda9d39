"""Where a pattern is typed: a line, and three switches for how it is meant. The find bar and two dialogs have one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from annotator.model.patterns import LONGEST_PATTERN, Pattern
from annotator.ui.pieces import HintedLineEdit
from annotator.ui.style import GRID


class PatternEdit(QWidget):
    """`pattern_changed` carries the Pattern after every key and every switch; setting it from outside tells nothing."""

    pattern_changed = Signal(Pattern)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = HintedLineEdit(placeholder)
        self.edit.setMaxLength(LONGEST_PATTERN)
        self.edit.setAccessibleName(self.tr("Words or pattern to look for"))
        self.edit.setMinimumWidth(90)
        self.regex_switch = self._switch(".*", self.tr("Regular expression"), "Alt+R")
        self.case_switch = self._switch("Aa", self.tr("Match case"), "Alt+C")
        self.words_switch = self._switch("ab", self.tr("Whole words only"), "Alt+W")
        underlined = self.words_switch.font()
        underlined.setUnderline(True)
        self.words_switch.setFont(underlined)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.edit, 1)
        for switch in (self.regex_switch, self.case_switch, self.words_switch):
            row.addWidget(switch)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._tell)

    def _switch(self, sign: str, words: str, keys: str) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setCheckable(True)
        made.setProperty("toggle", True)
        made.setToolTip(f"{words} ({keys})")
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.toggled.connect(self._tell)
        shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(made.toggle)
        return made

    @property
    def pattern(self) -> Pattern:
        """What stands here now."""
        return Pattern(
            text=self.edit.text(),
            is_regex=self.regex_switch.isChecked(),
            match_case=self.case_switch.isChecked(),
            whole_words=self.words_switch.isChecked(),
        )

    def set_pattern(self, pattern: Pattern) -> None:
        """Shows another pattern; one that is shown already is left alone, with the caret in it."""
        if pattern == self.pattern:
            return
        blocked = self.blockSignals(True)
        self.edit.setText(pattern.text)
        self.regex_switch.setChecked(pattern.is_regex)
        self.case_switch.setChecked(pattern.match_case)
        self.words_switch.setChecked(pattern.whole_words)
        self.blockSignals(blocked)

    def _tell(self) -> None:
        self.pattern_changed.emit(self.pattern)

"""Two articles side by side: what only the left one has, what only the right one has, told by colour and by a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QToolButton, QWidget
from typing_extensions import override

from annotator.analysis.text_difference import Segment, difference
from annotator.model.offsets import Utf16Map, display_text
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.theme import Theme, mixed, statement_colour

_MOST_MARKED = 4_000
_ONLY_LEFT, _ONLY_RIGHT = "#B7472A", "#2B6CB0"


class Side(NamedTuple):
    """One of the two articles."""

    title: str
    about: str
    text: str


class TextDifferenceDialog(FramedDialog):
    """Shows the two texts with their differences; both scroll together. F8 and Shift+F8 go from one to the next."""

    def __init__(
        self,
        first: Side,
        second: Side,
        theme: Theme,
        *,
        segments: Sequence[Segment] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=720)
        self.dress(self.tr("Side by side"), "", self.tr("Close"))
        self.cancel_button.hide()
        self._theme = theme
        self._sides = (first, second)
        self.segments = tuple(difference(first.text, second.text) if segments is None else segments)
        self.changes = [segment for segment in self.segments if segment.kind == "changed"]
        self._current = -1
        self._following = False
        self.views = (self._view(first, "difference_left"), self._view(second, "difference_right"))
        self._maps = (Utf16Map(first.text), Utf16Map(second.text))
        self._mark()
        self._lay_out()
        for index, view in enumerate(self.views):
            view.verticalScrollBar().valueChanged.connect(lambda _, index=index: self._follow(index))
        self.start_with(self.views[0])
        self.resize(1040, 640)

    def _view(self, side: Side, name: str) -> QPlainTextEdit:
        view = QPlainTextEdit()
        view.setObjectName(name)
        view.setReadOnly(True)
        view.setUndoRedoEnabled(False)
        view.setTabChangesFocus(True)
        view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        view.setAccessibleName(side.title)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        view.document().setDefaultTextOption(option)
        view.setPlainText(display_text(side.text))
        return view

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        for column, (side, view, colour) in enumerate(zip(self._sides, self.views, self._colours(), strict=True)):
            title = label(side.title, "strong", wrap=True)
            about = label(side.about, "soft", wrap=True)
            only = self.tr("only here: underlined") if column else self.tr("only here: struck through")
            legend = label(only)
            legend.setStyleSheet(f"color: {colour};")
            for row, part in enumerate((title, about, legend, view)):
                grid.addWidget(part, row, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(3, 1)
        self.body.addLayout(grid, 1)
        self._add_steps()

    def _add_steps(self) -> None:
        self.count = label("", "soft")
        self.previous, self.next = QToolButton(), QToolButton()
        for made, words, key, step in (
            (self.previous, self.tr("Previous difference"), "Shift+F8", -1),
            (self.next, self.tr("Next difference"), "F8", 1),
        ):
            made.setText(words)
            made.setToolTip(f"{words} ({key})")
            made.setEnabled(bool(self.changes))
            made.clicked.connect(lambda _checked=False, step=step: self.step(step))
        steps = QHBoxLayout()
        steps.setSpacing(2 * GRID)
        for part in (self.count, self.previous, self.next):
            steps.addWidget(part)
        self.buttons.insertLayout(0, steps)
        self._say_count()

    def _colours(self) -> tuple[str, str]:
        return (
            statement_colour(colour=_ONLY_LEFT, theme=self._theme),
            statement_colour(colour=_ONLY_RIGHT, theme=self._theme),
        )

    def _mark(self) -> None:
        for index, view in enumerate(self.views):
            form = self._form(index)
            cursor = QTextCursor(view.document())
            cursor.beginEditBlock()
            for segment in self.changes[:_MOST_MARKED]:
                start, end = self._range(segment, index)
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)
            cursor.endEditBlock()
            view.moveCursor(QTextCursor.MoveOperation.Start)

    def _form(self, index: int) -> QTextCharFormat:
        colour = self._colours()[index]
        form = QTextCharFormat()
        form.setBackground(QColor(mixed(over=colour, under=self._theme.raised, share=0.2)))
        if index:
            form.setFontUnderline(True)
            form.setUnderlineColor(QColor(colour))
        else:
            form.setFontStrikeOut(True)
        return form

    def _range(self, segment: Segment, index: int) -> tuple[int, int]:
        found = self._maps[index]
        if index:
            return found.to_utf16(segment.second_start), found.to_utf16(segment.second_end)
        return found.to_utf16(segment.first_start), found.to_utf16(segment.first_end)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def step(self, step: int) -> None:
        """Goes to the next difference, or the one before, and shows it in both texts."""
        if not self.changes:
            return
        self._current = (self._current + step) % len(self.changes) if self._current >= 0 else (0 if step > 0 else -1)
        self._current %= len(self.changes)
        self._following = True
        for index, view in enumerate(self.views):
            start, end = self._range(self.changes[self._current], index)
            cursor = view.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            view.setTextCursor(cursor)
            view.centerCursor()
        self._following = False
        self._say_count()

    def _say_count(self) -> None:
        if not self.changes:
            self.count.setText(self.tr("The two texts are equal."))
        elif self._current >= 0:
            self.count.setText(self.tr("{0} of {1}").format(self._current + 1, shown_number(len(self.changes))))
        elif len(self.changes) == 1:
            self.count.setText(self.tr("1 difference"))
        else:
            self.count.setText(self.tr("{0} differences").format(shown_number(len(self.changes))))

    def _follow(self, leader: int) -> None:
        """The other text scrolls to the place that stands beside what is at the top of this one."""
        if self._following:
            return
        self._following = True
        view, other = self.views[leader], self.views[1 - leader]
        top = self._maps[leader].to_code_point(
            min(view.cursorForPosition(view.rect().topLeft()).position(), self._maps[leader].utf16_length)
        )
        place = self._maps[1 - leader].to_utf16(self._beside(top, leader))
        block = other.document().findBlock(place)
        offset = (
            view.verticalScrollBar().value() - view.cursorForPosition(view.rect().topLeft()).block().firstLineNumber()
        )
        other.verticalScrollBar().setValue(block.firstLineNumber() + offset)
        self._following = False

    def _beside(self, place: int, leader: int) -> int:
        """The place of the other text that stands beside this place of the leading one."""
        for segment in self.segments:
            mine = (segment.second_start, segment.second_end) if leader else (segment.first_start, segment.first_end)
            its = (segment.first_start, segment.first_end) if leader else (segment.second_start, segment.second_end)
            if mine[0] <= place < mine[1]:
                return min(its[0] + place - mine[0], its[1])
        return len(self._sides[1 - leader].text)

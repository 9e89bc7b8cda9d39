"""Where the caret goes at a key. Positions are code points; one step is one grapheme cluster."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.model.segments import next_grapheme, paragraph_bounds, previous_grapheme
from annotator.ui.reading.page_layout import PageLayout
from annotator.ui.reading.selection import next_word, previous_word

_Key = QKeySequence.StandardKey


class CaretMove(NamedTuple):
    """The caret's new position, and whether the selection is to be extended to it."""

    position: int
    extends: bool


class CaretKeys:
    """Reads the platform's own caret keys. Up and down keep the column in which they began."""

    def __init__(self, layout: PageLayout) -> None:
        self._layout = layout
        self._column = 0.0
        self._column_for = -1
        self._moves: tuple[tuple[_Key, _Key, Callable[[int, int], int]], ...] = (
            (_Key.MoveToNextChar, _Key.SelectNextChar, lambda at, _: self._step(at, to_right=True)),
            (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, lambda at, _: self._step(at, to_right=False)),
            (_Key.MoveToNextWord, _Key.SelectNextWord, lambda at, _: self._word(at, to_right=True)),
            (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, lambda at, _: self._word(at, to_right=False)),
            (_Key.MoveToNextLine, _Key.SelectNextLine, lambda at, _: self._vertical(at, 1)),
            (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, lambda at, _: self._vertical(at, -1)),
            (_Key.MoveToNextPage, _Key.SelectNextPage, lambda at, height: self._page(at, height)),
            (_Key.MoveToPreviousPage, _Key.SelectPreviousPage, lambda at, height: self._page(at, -height)),
            (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, lambda at, _: self._line_edge(at, at_end=False)),
            (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, lambda at, _: self._line_edge(at, at_end=True)),
            (_Key.MoveToStartOfBlock, _Key.SelectStartOfBlock, lambda at, _: self._paragraph(at, at_end=False)),
            (_Key.MoveToEndOfBlock, _Key.SelectEndOfBlock, lambda at, _: self._paragraph(at, at_end=True)),
            (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, lambda _at, _: 0),
            (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument, lambda _at, _: self._layout.map.length),
        )

    def is_caret_key(self, event: QKeyEvent) -> bool:
        """Whether the key moves the caret."""
        return any(event.matches(move) or event.matches(select) for move, select, _ in self._moves)

    def move(self, event: QKeyEvent, *, selection: tuple[int, int], caret: int, page_height: int) -> CaretMove | None:
        """What the key does, or None when it is no caret key. Left and right without Shift leave a selection at its
        end on that side."""
        for move, select, target in self._moves:
            extends = event.matches(select)
            if not extends and not event.matches(move):
                continue
            if not extends and selection[0] < selection[1] and move in (_Key.MoveToNextChar, _Key.MoveToPreviousChar):
                forward = (move == _Key.MoveToNextChar) != self._backwards(caret)
                return CaretMove(selection[1] if forward else selection[0], False)
            return CaretMove(target(caret, page_height), extends)
        return None

    def _backwards(self, position: int) -> bool:
        return self._layout.map.is_right_to_left(self._layout.map.block_of(position))

    def _step(self, position: int, *, to_right: bool) -> int:
        step = next_grapheme if to_right != self._backwards(position) else previous_grapheme
        return step(text=self._layout.map.text, position=position)

    def _word(self, position: int, *, to_right: bool) -> int:
        step = next_word if to_right != self._backwards(position) else previous_word
        return step(text=self._layout.map.text, position=position)

    def _vertical(self, position: int, step: int) -> int:
        block, line = self._layout.line_of(position)
        line += step
        if line < 0 and block > 0:
            block -= 1
            line = self._layout.lines(block).lineCount() - 1
        elif line >= self._layout.lines(block).lineCount() and block + 1 < self._layout.map.block_count:
            block, line = block + 1, 0
        if not 0 <= line < self._layout.lines(block).lineCount():
            return 0 if step < 0 else self._layout.map.length
        return self._keep_column(position, lambda x: self._layout.position_in_line(block, line, x))

    def _page(self, position: int, height: int) -> int:
        y = self._layout.caret_rect(position).center().y() + height
        if y < self._layout.header_height:
            return 0
        if y > self._layout.documentSize().height():
            return self._layout.map.length
        return self._keep_column(position, lambda x: self._layout.position_at(x, y))

    def _keep_column(self, position: int, target: Callable[[float], int]) -> int:
        if position != self._column_for:
            self._column = self._layout.caret_rect(position).x()
        self._column_for = target(self._column)
        return self._column_for

    def _line_edge(self, position: int, *, at_end: bool) -> int:
        block, line = self._layout.line_of(position)
        if at_end:
            far = -1e6 if self._layout.map.is_right_to_left(block) else 1e6
            return self._layout.position_in_line(block, line, far)
        unit = self._layout.lines(block).lineAt(line).textStart()
        return self._layout.map.position_in_block(block, unit)

    def _paragraph(self, position: int, *, at_end: bool) -> int:
        text = self._layout.map.text
        start, end = paragraph_bounds(text=text, position=position)
        if at_end:
            return end if position < end or end == len(text) else paragraph_bounds(text=text, position=end + 1)[1]
        return start if position > start or not start else paragraph_bounds(text=text, position=start - 1)[0]

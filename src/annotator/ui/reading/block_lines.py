"""Where the text of one block stands on its lines, in scripts of either direction. Pixels."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLine

from annotator.ui.reading.page_layout import PageLayout, cursor_x
from annotator.ui.reading.typography import LANE_STEP


class Piece(NamedTuple):
    """A part of one line, from left to right, that a stretch of text covers."""

    line: int
    left: float
    right: float


class BlockLines:
    """The lines of one block. Coordinates count from the block's corner; stretches are code points of the article."""

    def __init__(self, layout: PageLayout, block: int) -> None:
        self._map, self._block = layout.map, block
        self._start, self._end = layout.map.start(block), layout.map.end(block)
        self._lines = layout.lines(block)
        self._space, self._pitch = layout.space_before(block), layout.pitch(block)
        self._above = layout.page.above
        self._mixed = layout.map.is_bidirectional(block)
        count = self._lines.lineCount()
        self._line = [self._lines.lineAt(number) for number in range(count)]
        self._begins = [line.textStart() for line in self._line]
        self._stops = [*self._begins[1:], layout.map.units(block)]
        self._bare = [line.naturalTextRect() for line in self._line]
        self.natural = layout.page.heading_natural if layout.map.is_heading(block) else layout.page.natural

    def line_top(self, line: int) -> int:
        """Where the line's share of the block begins."""
        return self._space + line * self._pitch

    def text_top(self, line: int) -> int:
        """Where the natural line begins."""
        return self.line_top(line) + self._above

    def lane_top(self, line: int, lane: int) -> int:
        """Where the stroke of a lane under the line begins."""
        return self.text_top(line) + self.natural + lane * LANE_STEP

    def text_rect(self, piece: Piece) -> QRectF:
        """What is tinted behind a piece."""
        return QRectF(piece.left, self.text_top(piece.line) - 1, piece.right - piece.left, self.natural + 1)

    def line_at(self, position: int) -> int:
        """The line of a character."""
        line = self._lines.lineForTextPosition(self._map.unit_in_block(self._block, min(position, self._end)))
        return line.lineNumber() if line.isValid() else 0

    def pieces(self, start: int, end: int) -> list[Piece]:
        """What the block's characters in `[start, end)` cover; several pieces on one line where directions mix. White
        space at a line's end is left out."""
        first = self._map.unit_in_block(self._block, max(start, self._start))
        last = self._map.unit_in_block(self._block, max(self._start, min(end, self._end)))
        found: list[Piece] = []
        number = bisect_right(self._begins, first) - 1
        while first < last and number < len(self._begins) and self._begins[number] < last:
            found += (Piece(number, left, right) for left, right in self._within(number, first, last))
            number += 1
        return found

    def edge(self, position: int, *, at_start: bool) -> tuple[int, int, bool]:
        """Where a span that begins or ends at the position does so: its line, its x, and whether the span lies right of it."""
        character = position if at_start else position - 1
        first = self._map.unit_in_block(self._block, min(character, self._end))
        last = self._map.unit_in_block(self._block, min(character + 1, self._end))
        line = self._lines.lineForTextPosition(first)
        if self._mixed:
            left, right, backwards = _character(line, first, last)
        else:
            left, right, backwards = cursor_x(line, first), cursor_x(line, last), False
        at_left = at_start != backwards
        return line.lineNumber(), round(left if at_left else right), at_left

    def _within(self, number: int, first: int, last: int) -> list[tuple[int, int]]:
        """The stretches from left to right that the units `[first, last)` of the block cover on one line."""
        line, begin, stop, bare = self._line[number], self._begins[number], self._stops[number], self._bare[number]
        if self._mixed:
            return _mixed(line, max(first, begin), min(last, stop), bare)
        left = cursor_x(line, first) if first > begin else bare.left()
        right = min(cursor_x(line, last), bare.right()) if last < stop else bare.right()
        return [(round(left), round(right))] if right > left else []


def text_rects(layout: PageLayout, block: int, start: int, end: int) -> list[QRectF]:
    """The rectangles behind the block's characters in `[start, end)`, in pixels of the document."""
    lines = BlockLines(layout, block)
    left, top = layout.page.left, layout.top(block)
    return [lines.text_rect(piece).translated(left, top) for piece in lines.pieces(start, end)]


def span_edge(layout: PageLayout, block: int, position: int, *, at_start: bool) -> QRectF:
    """Where a span begins (`position` is its start) or ends (its end), in pixels of the document: no width, and the height
    of what is tinted."""
    lines = BlockLines(layout, block)
    line, x, _ = lines.edge(position, at_start=at_start)
    return lines.text_rect(Piece(line, x, x)).translated(layout.page.left, layout.top(block))


def _mixed(line: QTextLine, first: int, last: int, bare: QRectF) -> list[tuple[int, int]]:
    """A caret's x says nothing where directions meet, so the runs of glyphs are asked."""
    joined: list[list[float]] = []
    runs = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
    for left, right in sorted((max(run.left(), bare.left()), min(run.right(), bare.right())) for run in runs):
        if right <= left:
            continue
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1][1] = max(joined[-1][1], right)
        else:
            joined.append([left, right])
    return [(round(left), round(right)) for left, right in joined]


def _character(line: QTextLine, first: int, last: int) -> tuple[float, float, bool]:
    """The left and right of one character, and whether it runs from right to left."""
    runs = line.glyphRuns(first, max(last - first, 1))
    if runs:
        rect = runs[0].boundingRect()
        return rect.left(), rect.right(), runs[0].isRightToLeft()
    x = cursor_x(line, first)
    return x, x, False

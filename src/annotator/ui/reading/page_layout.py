"""The layout of the reading pane's document: blocks are laid out when they are first needed, never before.

Qt's own layout goes through the whole text at each change of the width, and up to the place of each jump: at a megabyte
that stops the window for a sixth of a second and more. Here a block that was not needed yet has an estimated height."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from typing_extensions import override

from annotator.model.lines import LineKind, item_lead
from annotator.model.segments import grapheme_bounds
from annotator.ui.reading.heights import BlockHeights
from annotator.ui.reading.layout_map import TextLayoutMap
from annotator.ui.reading.typography import Faces, Measures

_BELOW_TEXT = 120
_KEPT_UNITS = 120_000
_BLOCK_UNITS = 40
"""What a block counts for beside its text: a line costs memory even when it is empty."""


class PageLayout(QAbstractTextDocumentLayout):
    """Gives blocks their lines and places. Tops and heights are whole pixels of the document; positions are code points.

    `reset` must be called after each change of the text, the faces or the width."""

    def __init__(self, document: QTextDocument, *, fonts: Faces, page: Measures) -> None:
        super().__init__(document)
        self.fonts = fonts
        self.page = page
        self.map = TextLayoutMap("")
        self.header_height = 0
        self.text_colour = QColor()
        self._heights = BlockHeights([0])
        self._laid_out = bytearray(1)
        self._kept: dict[int, int] = {}
        self._kept_units = 0

    def reset(self, *, text_map: TextLayoutMap, fonts: Faces, page: Measures, header_height: int) -> None:
        """Forgets all lines: the text, the faces or the column have changed."""
        self.map, self.fonts, self.page, self.header_height = text_map, fonts, page, header_height
        per_line = max(page.column / page.average, 8.0)
        pitch, gap, blank = page.pitch, page.gap, page.blank
        lengths = [after - start for start, after in pairwise([*text_map.starts, text_map.length])]
        self._heights = BlockHeights(
            [gap + pitch * ceil(length / per_line) if length > 1 else blank for length in lengths]
        )
        self._laid_out = bytearray(text_map.block_count)
        self._kept.clear()
        self._kept_units = 0
        self.documentSizeChanged.emit(self.documentSize())

    def move(self, *, page: Measures, header_height: int) -> None:
        """The column stands elsewhere on a page of another width; its lines stay."""
        self.page, self.header_height = page, header_height
        self.documentSizeChanged.emit(self.documentSize())

    def lay_out_between(self, top: int, bottom: int) -> bool:
        """Makes all blocks between two heights exact; returns whether the height of any was estimated wrongly."""
        before = self._heights.total
        changed = False
        block = self.block_at(top)
        while block < len(self._heights) and self.top(block) < bottom:
            changed |= self.lay_out(block) != 0
            block += 1
        if before != self._heights.total:
            self.documentSizeChanged.emit(self.documentSize())
        return changed

    def lay_out(self, block: int) -> int:
        """Makes one block exact, if it is not yet; returns by how much it grew."""
        if self._laid_out[block]:
            return 0
        self._laid_out[block] = 1
        return self._heights.change(block, self._filled(block, self.document().findBlockByNumber(block)))

    def is_laid_out(self, block: int) -> bool:
        """Whether the block's height is exact."""
        return bool(self._laid_out[block])

    def block_at(self, height: int) -> int:
        """The block at a height of the document; the first above all, the last below all."""
        return self._heights.block_at(height - self.header_height)

    def top(self, block: int) -> int:
        """Where the block begins."""
        return self.header_height + self._heights.top(block)

    def height(self, block: int) -> int:
        """The block's height with the space before it; estimated while it is not laid out."""
        return self._heights[block]

    def lines(self, block: int) -> QTextLayout:
        """The block's lines, made exact; their coordinates count from (left, top)."""
        self.lay_out(block)
        qt_block = self.document().findBlockByNumber(block)
        lines = qt_block.layout()
        if not lines.lineCount():  # Qt has dropped them; to ask a line that is not there would crash
            self._heights.change(block, self._filled(block, qt_block))
        return lines

    def pitch(self, block: int) -> int:
        """The distance of the block's lines."""
        kind = self.map.kind(block)
        if kind is LineKind.HEADING:
            return self.page.heading_pitch
        return self.page.blank if kind is LineKind.BLANK else self.page.pitch

    def space_before(self, block: int) -> int:
        """The empty pixels between the block's top and its first line."""
        if block == 0 or self.map.is_continued(block):
            return 0
        kind, before = self.map.kind(block), self.map.kind(block - 1)
        if kind is LineKind.BLANK:
            return 0
        if kind is LineKind.HEADING:
            return self.page.heading_gap - (self.page.blank if before is LineKind.BLANK else 0)
        if before is LineKind.HEADING or (kind is before is LineKind.ITEM):
            return self.page.gap // 4
        return self.page.gap

    def line_of(self, position: int) -> tuple[int, int]:
        """The block and the line of a caret position."""
        block = self.map.block_of(position)
        lines = self.lines(block)
        line = lines.lineForTextPosition(self.map.unit_in_block(block, position))
        return block, line.lineNumber() if line.isValid() else 0

    def caret_rect(self, position: int) -> QRectF:
        """Where a caret at the position stands: no width, as high as a natural line, or as an empty one."""
        block, number = self.line_of(position)
        line = self.lines(block).lineAt(number)
        x = cursor_x(line, self.map.unit_in_block(block, position))
        x = min(max(x, 0.0), float(self.page.column))
        top = self.top(block) + self.space_before(block) + number * self.pitch(block)
        if self.map.kind(block) is LineKind.BLANK:
            return QRectF(self.page.left + x, top, 0, self.page.blank)
        return QRectF(self.page.left + x, top + self.page.above, 0, self.page.natural)

    def position_in_line(self, block: int, number: int, x: float) -> int:
        """The caret position of a line that is nearest to x (of the document), at a grapheme cluster's edge. Never the
        start of the next line."""
        line = self.lines(block).lineAt(number)
        unit = line.xToCursor(x - self.page.left)
        last = number == self.lines(block).lineCount() - 1
        end = line.textStart() + line.textLength()
        position = self.map.position_in_block(block, unit)
        if unit >= end and end > line.textStart() and not (last and self._ends_paragraph(block)):
            position = self.map.position_in_block(block, end - 1)
        return grapheme_bounds(text=self.map.text, position=position)[0]

    def position_at(self, x: float, y: float) -> int:
        """The caret position nearest to a point of the document."""
        block = self.block_at(int(y))
        return self.position_in_line(block, self._line_at(block, y), x)

    def character_at(self, x: float, y: float) -> int | None:
        """The character drawn at a point of the document, or None beside the text."""
        block = self.block_at(int(y))
        if y < self.top(block) + self.space_before(block) or y >= self.top(block) + self.height(block):
            return None
        line = self.lines(block).lineAt(self._line_at(block, y))
        bare = line.naturalTextRect()
        if not bare.left() <= x - self.page.left < bare.right():
            return None
        unit = line.xToCursor(x - self.page.left, QTextLine.CursorPosition.CursorOnCharacter)
        position = self.map.position_in_block(block, unit)
        return position if position < self.map.length else None

    def line_span_at(self, y: float) -> tuple[int, int]:
        """The positions at which the line at a height begins and ends."""
        block = self.block_at(int(y))
        line = self.lines(block).lineAt(self._line_at(block, y))
        start, end = line.textStart(), line.textStart() + line.textLength()
        return self.map.position_in_block(block, start), self.map.position_in_block(block, end)

    def _line_at(self, block: int, y: float) -> int:
        inside = y - self.top(block) - self.space_before(block)
        return max(0, min(int(inside // self.pitch(block)), self.lines(block).lineCount() - 1))

    def _ends_paragraph(self, block: int) -> bool:
        return block + 1 == self.map.block_count or not self.map.is_continued(block + 1)

    def _filled(self, block: int, qt_block: QTextBlock) -> int:
        page, kind = self.page, self.map.kind(block)
        pitch, y = self.pitch(block), self.space_before(block)
        baseline = page.above + (page.heading_ascent if kind is LineKind.HEADING else page.ascent)
        backwards = self.map.is_right_to_left(block)
        indent = self._indent(block) if kind is LineKind.ITEM else 0
        lines = qt_block.layout()
        lines.setTextOption(paragraph_option(backwards, centred=kind is LineKind.SEPARATOR))
        lines.setFormats(_formats(qt_block, self.fonts, kind))
        lines.beginLayout()
        line, hang = lines.createLine(), 0
        while line.isValid():
            line.setLineWidth(page.column - hang)
            line.setPosition(QPointF(0 if backwards else hang, y + baseline - line.ascent()))
            y += pitch
            line, hang = lines.createLine(), indent
        lines.endLayout()
        self._keep(block)
        return y

    def _indent(self, block: int) -> int:
        """How far the further lines of an item of a list hang: as far as its bullet or number reaches."""
        lead = item_lead(self.map.text[self.map.start(block) : self.map.end(block)])
        return min(round(QFontMetricsF(self.fonts.text).horizontalAdvance(lead)), self.page.indent)

    def _keep(self, block: int) -> None:
        """Lets go of the lines that were made longest ago, when they are many; the heights of their blocks stay known."""
        self._kept_units -= self._kept.pop(block, 0)
        self._kept[block] = units = self.map.units(block) + _BLOCK_UNITS
        self._kept_units += units
        while self._kept_units > _KEPT_UNITS and len(self._kept) > 1:
            old = next(iter(self._kept))
            self._kept_units -= self._kept.pop(old)
            self.document().findBlockByNumber(old).layout().clearLayout()

    @override
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip
        top, bottom = (clip.top(), clip.bottom()) if clip.isValid() else (0.0, float(self.documentSize().height()))
        painter.setPen(self.text_colour)
        block = self.block_at(int(top))
        qt_block = self.document().findBlockByNumber(block)
        while qt_block.isValid() and block < len(self._heights) and self.top(block) < bottom:
            self.lines(block).draw(painter, QPointF(self.page.left, self.top(block)))
            qt_block, block = qt_block.next(), block + 1

    @override
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        if accuracy == Qt.HitTestAccuracy.ExactHit and self.character_at(point.x(), point.y()) is None:
            return -1
        return self.map.to_qt(self.position_at(point.x(), point.y()))

    @override
    def documentSize(self) -> QSizeF:
        return QSizeF(self.page.page, self.header_height + self._heights.total + _BELOW_TEXT)

    @override
    def pageCount(self) -> int:
        return 1

    @override
    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not block.isValid() or number >= len(self._heights):
            return QRectF()
        self.lay_out(number)
        return QRectF(self.page.left, self.top(number), self.page.column, self.height(number))

    @override
    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Nothing: whoever gives the document a new text calls `reset`."""


def cursor_x(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """The x of one edge of a character (UTF-16 unit of the block), from the column's left."""
    x: object = line.cursorToX(unit, edge)  # the stubs say a number, the binding gives it in a pair
    number = x[0] if isinstance(x, tuple) else x
    assert isinstance(number, float)
    return number


def paragraph_option(right_to_left: bool, *, centred: bool = False) -> QTextOption:
    """How a paragraph is set: ragged, from the side at which its script begins; a long word is divided anywhere."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else side)
    return option


def _formats(block: QTextBlock, fonts: Faces, kind: LineKind) -> list[QTextLayout.FormatRange]:
    font = {LineKind.HEADING: fonts.heading, LineKind.CAPTION: fonts.caption}.get(kind)
    if font is None:
        return []
    form = QTextCharFormat()
    form.setFont(font)
    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, block.length(), form
    return [whole]

"""Paints the statements under the text, from pictures of the blocks that are kept until something in a block changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from annotator.coding.rows import Mark
from annotator.model.ids import StatementId
from annotator.ui.reading.block_lines import text_rects
from annotator.ui.reading.block_picture import BlockPicture, PictureMaker
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.mark_index import MarkIndex
from annotator.ui.reading.page_layout import PageLayout
from annotator.ui.reading.word_painter import WordPainter

_KEPT_PICTURES = 60


class MarkPainter:
    """The statements of one article as they are painted. `forget` must be called when the layout was reset."""

    def __init__(self, *, layout: PageLayout, index: MarkIndex, inks: Inks) -> None:
        self.index = index
        self.inks = inks
        self.current: StatementId | None = None
        self._layout = layout
        self._pictures: dict[int, BlockPicture] = {}

    def forget(self) -> None:
        """Drops all pictures: lines stand elsewhere, or colours have changed."""
        self._pictures.clear()

    def show(self, marks: Iterable[Mark]) -> None:
        """Takes all statements out and puts these in; none is the current one. Follows the layout's text."""
        hidden = self.index.hidden
        self.index = MarkIndex(self._layout.map, marks)
        self.index.hidden = hidden
        self.current = None
        self.forget()

    def put(self, mark: Mark) -> None:
        """Adds or changes a statement."""
        self._drop(self.index.put(mark))

    def add(self, marks: Iterable[Mark]) -> set[int]:
        """Adds many statements; returns the blocks that look different now."""
        touched = self.index.add(marks)
        for block in touched & self._pictures.keys():
            del self._pictures[block]
        return touched

    def take_out(self, statement: StatementId) -> None:
        """Removes a statement, if it is there."""
        self._drop(self.index.drop(statement))

    def set_current(self, statement: StatementId | None) -> None:
        """Which statement is drawn as the current one."""
        for changed in {self.current, statement} - {None}:
            self._drop(self.index.blocks_of(changed))  # type: ignore[arg-type]
        self.current = self.index.always = statement

    def hide(self, groups: frozenset[str]) -> None:
        """Which groups are not drawn."""
        self.index.hidden = groups
        self.forget()

    def picture(self, block: int) -> BlockPicture:
        """The block's picture, from the corner (left, top) of the block."""
        picture = self._pictures.get(block)
        if picture is None:
            maker = PictureMaker(layout=self._layout, index=self.index, inks=self.inks, current=self.current)
            picture = self._pictures[block] = maker.picture(block)
            if len(self._pictures) > _KEPT_PICTURES:
                del self._pictures[next(iter(self._pictures))]
        return picture

    def paint(
        self, painter: QPainter, blocks: range, selection: tuple[int, int], words: WordPainter | None = None
    ) -> None:
        """Paints tints, then the selection, then lines and ticks of these blocks; between them what was found and the marked
        words. The painter counts in the document's pixels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        for block in blocks:
            self._paint_tints(painter, block)
        if words is not None:
            words.paint_hits(painter, blocks)
        self._paint_selection(painter, blocks, selection)
        if words is not None:
            words.paint_words(painter, blocks)
        for block in blocks:
            self._paint_strokes(painter, block)

    def _paint_tints(self, painter: QPainter, block: int) -> None:
        tints = self.picture(block).tints
        if tints:
            corner = self._corner(block)
            painter.translate(corner)
            for colour, rects in tints:
                painter.setBrush(colour)
                painter.drawRects(rects)
            painter.translate(-corner)

    def _paint_selection(self, painter: QPainter, blocks: range, selection: tuple[int, int]) -> None:
        start, end = selection
        text_map = self._layout.map
        if start == end or not blocks:
            return
        painter.setBrush(self.inks.selection)
        across = text_map.blocks_of(start, end)
        for block in range(max(across.start, blocks.start), min(across.stop, blocks.stop)):
            rects = text_rects(self._layout, block, start, end)
            if rects:
                painter.drawRects(rects)

    def _paint_strokes(self, painter: QPainter, block: int) -> None:
        picture = self.picture(block)
        if not picture.strokes:
            return
        corner = self._corner(block)
        painter.translate(corner)
        for pen, lines in picture.strokes:
            if lines:
                painter.setPen(pen)
                painter.drawLines(lines)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rects in picture.ticks:
            if rects:
                painter.setBrush(colour)
                painter.drawRects(rects)
        painter.translate(-corner)

    def _corner(self, block: int) -> QPointF:
        return QPointF(self._layout.page.left, self._layout.top(block))

    def _drop(self, touched: Iterable[range]) -> None:
        for blocks in touched:
            if len(blocks) > len(self._pictures):
                for block in [kept for kept in self._pictures if kept in blocks]:
                    del self._pictures[block]
            else:
                for block in blocks:
                    self._pictures.pop(block, None)

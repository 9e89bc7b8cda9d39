"""The page on the screen: an article's text with what is drawn into it, laid out and painted where it is looked at.

Qt is given a display string and is never asked for text. Positions are code points, points are pixels of the document."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from annotator.ui.reading.chips import ChipColumn
from annotator.ui.reading.handles import Handle, handles, paint_handles
from annotator.ui.reading.header import Header
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.layout_map import TextLayoutMap
from annotator.ui.reading.mark_index import MarkIndex
from annotator.ui.reading.mark_painter import MarkPainter
from annotator.ui.reading.page_layout import PageLayout
from annotator.ui.reading.selection import Selection
from annotator.ui.reading.typography import Faces, Measures, TextLook, faces, measures
from annotator.ui.reading.word_painter import WordPainter
from annotator.ui.theme import LIGHT, Theme

_SHORT = 20_000
_AROUND = 96
_BELOW = 200
_CARET_WIDTH = 2


class PageView(QTextEdit):
    """Shows a text with marks, selection, caret, handles and chips. Blocks in view are laid out before they are painted,
    and what is in view stays where it is when a block above it turns out higher than was estimated."""

    _built = False
    viewed = Signal()
    """The visible part of the text has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = TextLook()
        self.header = Header("", "")
        self.selected = Selection()
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        fonts = faces(family=self.look.family, points=self.look.points, interface=self.font())
        self.page_layout = PageLayout(self._document, fonts=fonts, page=self._measured(fonts))
        self._document.setDocumentLayout(self.page_layout)
        self.setDocument(self._document)
        inks = Inks(LIGHT)
        self.marks = MarkPainter(layout=self.page_layout, index=MarkIndex(self.map), inks=inks)
        self.words = WordPainter(layout=self.page_layout, inks=inks, parent=self)
        self.chips = ChipColumn(layout=self.page_layout, painter=self.marks)
        self._settling = False
        self._built = True
        self._prepare_widget()
        self.set_theme(LIGHT)

    def _prepare_widget(self) -> None:
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def map(self) -> TextLayoutMap:
        """The text that is shown, and where its characters stand in Qt's document."""
        return self.page_layout.map

    @property
    def offset(self) -> int:
        """The height of the document that is at the top of the window."""
        return self.verticalScrollBar().value()

    def show_page(self, text: str, header: Header) -> None:
        """Shows another text from its top, without any statement."""
        text_map = TextLayoutMap(text)
        self._settling = True  # until the layout knows the new text
        self.header = header
        self.selected = Selection()
        self._document.setPlainText(text_map.display)
        self._document.setDefaultFont(self.page_layout.fonts.text)
        self.setTextCursor(QTextCursor(self._document))  # Qt leaves its caret after what was inserted and scrolls to it
        self._reset(text_map)
        self.marks.show(())
        self.verticalScrollBar().setValue(0)
        self._settling = False
        self._settle()

    def show_header(self, header: Header) -> None:
        """Shows another headline over the same text."""
        self.header = header
        height = header.lay_out(fonts=self.page_layout.fonts, page=self.page_layout.page)
        grown = height - self.page_layout.header_height
        self.page_layout.move(page=self.page_layout.page, header_height=height)
        if self.offset:
            self.verticalScrollBar().setValue(self.offset + grown)

    def set_theme(self, theme: Theme) -> None:
        """Repaints everything in another theme."""
        self.marks.inks = Inks(theme)
        self.marks.forget()
        self.words.set_inks(self.marks.inks)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self.marks.inks.paper)
        palette.setColor(QPalette.ColorRole.Text, self.marks.inks.text)
        self.setPalette(palette)
        self.page_layout.text_colour = self.marks.inks.text
        self.viewport().update()

    def set_look(self, look: TextLook) -> None:
        """Sets the text in another face, size, width or leading; the first line in view stays in view."""
        self.look = look
        fonts = faces(family=look.family, points=look.points, interface=self.font())
        self.page_layout.fonts = fonts
        self._document.setDefaultFont(fonts.text)
        self._fit(anew=True)

    def blocks_between(self, top: float, bottom: float) -> range:
        """The blocks that stand between two heights."""
        first = self.page_layout.block_at(int(top))
        return range(first, self.page_layout.block_at(int(bottom)) + 1)

    def blocks_in_view(self) -> range:
        """The blocks that show anything in the window: chips reach below their block, knobs above theirs."""
        return self._blocks_shown_in(self.offset, self.offset + self.viewport().height())

    def _blocks_shown_in(self, top: int, bottom: int) -> range:
        """The blocks that show anything between two heights."""
        return self.blocks_between(top - max(_AROUND, self.chips.reach), bottom + _AROUND // 2)

    def repaint_blocks(self, touched: Iterable[range]) -> None:
        """Paints anew what these blocks show and the chips around them: one above may have to give way."""
        layout, in_view = self.page_layout, self.blocks_in_view()
        for blocks in touched:
            shown = range(max(blocks.start, in_view.start), min(blocks.stop, in_view.stop))
            if not shown:
                continue
            before = range(shown.start - 1, in_view.start - 1, -1)
            first = next((block for block in before if self.marks.picture(block).anchors), in_view.start)
            top = layout.top(first) - self.offset - self.chips.reach
            bottom = layout.top(shown[-1]) + layout.height(shown[-1]) - self.offset + self.chips.reach
            self.viewport().update(0, top, self.viewport().width(), bottom - top)

    def visible_range(self) -> tuple[int, int]:
        """The first position in view and the one after the last, by whole lines."""
        first, _ = self.page_layout.line_span_at(self.offset)
        _, last = self.page_layout.line_span_at(self.offset + self.viewport().height())
        return first, last

    def ensure_visible(self, start: int, end: int) -> None:
        """Scrolls as little as shows `[start, end)` with a line around it; a far or a longer one is shown from its start, at
        a third of the window's height."""
        for _ in range(3):
            first, last = self.page_layout.caret_rect(start), self.page_layout.caret_rect(end)
            line, height = self.page_layout.page.pitch, self.viewport().height()
            top, bottom = int(first.top()) - line, int(last.bottom()) + line
            if self.offset <= top and bottom <= self.offset + height:
                break
            far = bottom < self.offset - height or top > self.offset + 2 * height or bottom - top > height
            if far:
                target = int(first.top()) - height // 3
            else:
                target = top if top < self.offset else bottom - height
            self._announce_size()
            self.verticalScrollBar().setValue(target)

    def scroll_to_position(self, position: int) -> None:
        """Brings the line of a position to the middle of the window, or as near as the text goes."""
        for _ in range(2):
            rect = self.page_layout.caret_rect(position)
            self._announce_size()
            self.verticalScrollBar().setValue(int(rect.center().y()) - self.viewport().height() // 2)

    def document_point(self, point: QPointF) -> QPointF:
        """A point of the viewport in pixels of the document."""
        return QPointF(point.x(), point.y() + self.offset)

    def handles_in(self, blocks: range) -> list[Handle]:
        """The handles of the current statement that stand in these blocks."""
        current = self.marks.current
        mark = self.marks.index.mark(current) if current else None
        return handles(layout=self.page_layout, mark=mark, blocks=blocks)

    def _reset(self, text_map: TextLayoutMap) -> None:
        fonts = self.page_layout.fonts
        page = self._measured(fonts)
        height = self.header.lay_out(fonts=fonts, page=page)
        self.page_layout.reset(text_map=text_map, fonts=fonts, page=page, header_height=height)
        if text_map.length <= _SHORT:
            self.page_layout.lay_out_between(0, 1 << 30)
        self.marks.forget()
        self.words.forget()
        self.verticalScrollBar().setSingleStep(page.pitch)
        self.viewport().update()

    def _measured(self, fonts: Faces) -> Measures:
        width = self.viewport().width()
        return measures(fonts=fonts, width=width, measure=self.look.measure, leading=self.look.leading)

    def _fit(self, *, anew: bool = False) -> None:
        """Follows a change of the width or the faces; what stood at the top of the window stays there."""
        layout = self.page_layout
        page = self._measured(layout.fonts)
        block = layout.block_at(self.offset)
        inside = (self.offset - layout.top(block)) / max(layout.height(block), 1)
        at_top = self.offset == 0
        if anew or page.column != layout.page.column:
            self._reset(self.map)
        elif page != layout.page:
            layout.move(page=page, header_height=self.header.lay_out(fonts=layout.fonts, page=page))
        if not at_top:
            layout.lay_out(block)
            self._announce_size()
            self.verticalScrollBar().setValue(layout.top(block) + round(inside * layout.height(block)))
        self._settle()
        self.viewport().update()

    def _settle(self) -> None:
        """Lays out what is in view; what was exact before keeps its place in the window."""
        if self._settling:
            return
        self._settling = True
        layout = self.page_layout
        for _ in range(8):
            top, bottom = self.offset - _AROUND, self.offset + self.viewport().height() + _BELOW
            known = (block for block in self.blocks_between(self.offset, bottom) if layout.is_laid_out(block))
            anchor = next(known, layout.block_at(self.offset))
            before = layout.top(anchor)
            if not layout.lay_out_between(top, bottom):
                break
            self.viewport().update()
            if layout.top(anchor) != before:
                self.verticalScrollBar().setValue(self.offset + layout.top(anchor) - before)
        self._settling = False
        self.viewed.emit()

    def _announce_size(self) -> None:
        self.page_layout.documentSizeChanged.emit(self.page_layout.documentSize())

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._settle()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() == QEvent.Type.FontChange and self._built:
            self.set_look(self.look)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        top, bottom = self.offset + e.rect().top(), self.offset + e.rect().bottom()
        blocks = self._blocks_shown_in(top, bottom)
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), self.marks.inks.paper)  # a style sheet may have left the palette of another theme
        painter.translate(0, -self.offset)
        if top < self.header.height:
            self.header.paint(painter, page=self.page_layout.page, inks=self.marks.inks)
        self.marks.paint(painter, blocks, self.selected.span, self.words)
        painter.end()
        super().paintEvent(e)
        painter = QPainter(self.viewport())
        painter.translate(0, -self.offset)
        self.chips.paint(painter, blocks, top=top, bottom=bottom)
        if self.hasFocus():
            caret = self.page_layout.caret_rect(self.selected.caret)
            caret.setWidth(_CARET_WIDTH)
            painter.fillRect(caret, self.marks.inks.caret)
        inks = self.marks.inks
        paint_handles(painter, self.handles_in(blocks), colour=inks.accent, paper=inks.paper)
        painter.end()

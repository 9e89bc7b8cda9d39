"""The text that a coder works on: the page with its gestures, keys and statements."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId
from annotator.ui.reading.caret_keys import CaretKeys
from annotator.ui.reading.chips import Chip
from annotator.ui.reading.gestures import Gestures
from annotator.ui.reading.handles import Handle, handle_at
from annotator.ui.reading.header import Header
from annotator.ui.reading.mark_index import first_span
from annotator.ui.reading.page_view import PageView
from annotator.ui.reading.signals import (
    MarksShown,
    MenuRequested,
    SelectionChanged,
    SpanDragged,
    StatementActivated,
    StatementsMet,
    ZoomRequested,
)
from annotator.ui.reading.tooltips import tooltip_words

_AUTOSCROLL = 25


class TextView(PageView):
    """Shows one article's text and tells what is done on it. It never changes a statement itself."""

    selection_changed = Signal(SelectionChanged)
    statement_activated = Signal(StatementActivated)
    span_dragged = Signal(SpanDragged)
    menu_requested = Signal(MenuRequested)
    zoom_requested = Signal(ZoomRequested)
    focus_changed = Signal(bool)
    marks_shown = Signal(MarksShown)
    current_shown = Signal()
    statements_met = Signal(StatementsMet)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = ""
        self._gestures = Gestures(self)
        self._keys = CaretKeys(self.page_layout)
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(_AUTOSCROLL)
        self._autoscroll.timeout.connect(self._scroll_on)
        self._pointer = QPointF()

    @property
    def text(self) -> str:
        """The article's text, as it was given."""
        return self.map.text

    def show_text(self, *, text: str, language: str, header: Header, marks: Iterable[Mark]) -> None:
        """Shows another article from its top, with its statements; none is the current one."""
        self.language = language
        self.show_page(text, header)
        self.marks.show(marks)
        self.marks_shown.emit(MarksShown((), (), whole=True))
        self._tell_selection()

    def show_again(self, *, header: Header, marks: Iterable[Mark]) -> None:
        """Shows the same article with another header and anew with its statements; where the coder is stays."""
        self.show_header(header)
        self.marks.show(marks)
        self.marks_shown.emit(MarksShown((), (), whole=True))
        self.viewport().update()

    def show_marks(self, changed: Iterable[Mark], removed: Collection[StatementId]) -> None:
        """Takes statements out, and adds or changes others."""
        new = tuple(changed)
        touched = dict.fromkeys((*removed, *(mark.statement for mark in new)))
        before = tuple(mark for statement in touched if (mark := self.marks.index.mark(statement)))
        blocks = self._blocks_of(touched)
        for statement in removed:
            self.marks.take_out(statement)
        for mark in new:
            self.marks.put(mark)
        self.marks_shown.emit(MarksShown(before, new))
        if self.marks.current in touched:
            if self.current_mark() is None:
                self.marks.current = None
            self.current_shown.emit()
        self.repaint_blocks((*blocks, *self._blocks_of(touched)))

    def add_marks(self, new: Sequence[Mark], *, more: bool) -> None:
        """Adds statements that were there before but had not come yet. `more`: others are still to come."""
        touched = self.marks.add(new)
        self.marks_shown.emit(MarksShown((), tuple(new), whole=not more, more=more))
        if self.marks.current and any(mark.statement == self.marks.current for mark in new):
            self.current_shown.emit()
        if not touched.isdisjoint(self.blocks_in_view()):
            self.viewport().update()

    def set_current(self, statement: StatementId | None, *, reveal: bool) -> None:
        """Draws another statement as the current one, with handles; None: none is. `reveal` scrolls to its first span."""
        mark = self.marks.index.mark(statement) if statement else None
        blocks = self._blocks_of((self.marks.current, statement))
        self.marks.set_current(mark.statement if mark else None)
        span = first_span(mark) if mark and reveal else None
        if span:
            self.ensure_visible(span.start, span.end)
        self.current_shown.emit()
        self.repaint_blocks(blocks)

    def _blocks_of(self, statements: Iterable[StatementId | None]) -> list[range]:
        """The blocks in which these statements are drawn now."""
        return [blocks for statement in statements if statement for blocks in self.marks.index.blocks_of(statement)]

    def move_selection(self, anchor: int, caret: int, *, reveal: bool = True) -> None:
        """Selects from one position to the other, the caret being at the second."""
        if self.selected.set(anchor, caret):
            self._selection_moved(reveal=reveal)

    def grow_selection(self) -> None:
        """Word, quotation, sentence, paragraph: the next larger one."""
        if self.selected.grow(text=self.text, language=self.language):
            self._selection_moved(reveal=True)

    def shrink_selection(self) -> None:
        """Takes the last growth back."""
        if self.selected.shrink():
            self._selection_moved(reveal=True)

    def copy_selection(self) -> None:
        """Puts the selected part of the article's own text on the clipboard."""
        start, end = self.selected.span
        if start < end:
            QGuiApplication.clipboard().setText(self.text[start:end])

    def position_at(self, point: QPointF) -> int:
        """The caret position nearest to a point of the document."""
        return self.page_layout.position_at(point.x(), point.y())

    def character_at(self, point: QPointF) -> int | None:
        """The character drawn at a point of the document, or None beside the text."""
        return self.page_layout.character_at(point.x(), point.y())

    def statements_at(self, point: QPointF) -> tuple[StatementId, ...]:
        """The statements whose words are drawn at a point, innermost first."""
        position = self.page_layout.character_at(point.x(), point.y())
        return self.marks.index.at(position) if position is not None else ()

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip at a point, or None."""
        return self.chips.chip_at(self.blocks_in_view(), point.x(), point.y())

    def handle_at(self, point: QPointF) -> Handle | None:
        """The handle of the current statement at a point, or None."""
        return handle_at(self.handles_in(self.blocks_in_view()), point.x(), point.y())

    @property
    def is_busy(self) -> bool:
        """Whether a handle is held, so that Esc is for it."""
        return self._gestures.is_dragging_handle

    def current_mark(self) -> Mark | None:
        """The current statement as it is drawn."""
        return self.marks.index.mark(self.marks.current) if self.marks.current else None

    def show_selection(self, anchor: int, caret: int) -> None:
        """Selects without scrolling: the mouse is there."""
        self.move_selection(anchor, caret, reveal=False)

    def preview(self, mark: Mark) -> None:
        """Draws a statement as it would be."""
        self.show_marks((mark,), ())

    def activate(self, statement: StatementId) -> None:
        """Tells that a statement was clicked."""
        self.statement_activated.emit(StatementActivated(statement))

    def met(self, point: QPointF, statements: tuple[StatementId, ...]) -> None:
        """Tells what a click met."""
        below = QPoint(int(point.x()), int(point.y()) - self.offset)
        self.statements_met.emit(StatementsMet(statements, below.x(), below.y()))

    def drag_finished(self, statement: StatementId, span: MarkSpan, start: int, end: int) -> None:
        """Tells that a handle was let go elsewhere."""
        self.span_dragged.emit(SpanDragged(statement, span, start, end))

    def tooltip_at(self, point: QPointF) -> str:
        """The words of the tool tip at a point of the document; empty where there is nothing to tell."""
        chip = self.chip_at(point)
        statements = (chip.mark.statement, *chip.others) if chip else self.statements_at(point)
        marks = [mark for statement in statements if (mark := self.marks.index.mark(statement))]
        return tooltip_words(
            marks,
            nobody=self.tr("no speaker yet"),
            coder=self.tr("coded by {name}"),
            incomplete=self.tr("incomplete"),
            more=self.tr("and {count} more"),
        )

    def _selection_moved(self, *, reveal: bool) -> None:
        scrolled = self.offset
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.map.to_qt(self.selected.anchor))
        cursor.setPosition(self.map.to_qt(self.selected.caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)
        if reveal:
            self.ensure_visible(self.selected.caret, self.selected.caret)
        self.viewport().update()
        self._tell_selection()

    def _tell_selection(self) -> None:
        start, end = self.selected.span
        self.selection_changed.emit(SelectionChanged(start, end, self.selected.caret))

    def _offer_primary(self) -> None:
        clipboard = QGuiApplication.clipboard()
        start, end = self.selected.span
        if start < end and clipboard.supportsSelection():
            clipboard.setText(self.text[start:end], QClipboard.Mode.Selection)

    def _scroll_on(self) -> None:
        """The mouse is held above or below the window: the text scrolls under it, faster the farther it is."""
        beyond = min(self._pointer.y(), 0) + max(self._pointer.y() - self.viewport().height(), 0)
        if not beyond or not self._gestures.is_selecting:
            self._autoscroll.stop()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(max(-60.0, min(60.0, beyond / 2))))
        self._gestures.move(self.document_point(self._pointer), modifiers=QGuiApplication.keyboardModifiers())

    def _shape(self, point: QPointF) -> Qt.CursorShape:
        if self._gestures.is_dragging_handle or self.handle_at(point):
            return Qt.CursorShape.SizeHorCursor
        if self.chip_at(point):
            return Qt.CursorShape.PointingHandCursor
        page = self.page_layout.page
        beside = not page.left - 8 <= point.x() <= page.left + page.column + 24 or point.y() < self.header.height
        return Qt.CursorShape.ArrowCursor if beside else Qt.CursorShape.IBeamCursor

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        if e.button() == Qt.MouseButton.LeftButton:
            self._gestures.press(self.document_point(e.position()), modifiers=e.modifiers())
        e.accept()

    @override
    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        if e.button() == Qt.MouseButton.LeftButton:
            self._gestures.double(self.document_point(e.position()))
        e.accept()

    @override
    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        self._pointer = e.position()
        point = self.document_point(self._pointer)
        if not e.buttons() & Qt.MouseButton.LeftButton:
            self.viewport().setCursor(QCursor(self._shape(point)))
            return
        self._gestures.move(point, modifiers=e.modifiers())
        outside = not 0 <= self._pointer.y() <= self.viewport().height()
        if outside and self._gestures.is_selecting and not self._autoscroll.isActive():
            self._autoscroll.start()

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if e.button() == Qt.MouseButton.LeftButton:
            self._autoscroll.stop()
            if self._gestures.is_dragging_handle:
                self._gestures.move(self.document_point(e.position()), modifiers=e.modifiers())
            self._gestures.release(modifiers=e.modifiers())
            self._offer_primary()
        e.accept()

    @override
    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        point = self.document_point(QPointF(e.pos()))
        if e.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.page_layout.caret_rect(self.selected.caret)
            point = rect.bottomLeft()
            screen = self.viewport().mapToGlobal(QPoint(int(point.x()), int(point.y()) - self.offset))
            position: int | None = self.selected.caret
        else:
            screen, position = e.globalPos(), self.page_layout.character_at(point.x(), point.y())
        there = self.marks.index.at(position) if position is not None else ()
        self.menu_requested.emit(MenuRequested(position, there, screen.x(), screen.y()))
        e.accept()

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if e.angleDelta().y():
                self.zoom_requested.emit(ZoomRequested(1 if e.angleDelta().y() > 0 else -1))
            e.accept()
            return
        super().wheelEvent(e)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() == Qt.Key.Key_Escape and self._gestures.cancel():
            return
        move = self._keys.move(
            e,
            selection=self.selected.span,
            caret=self.selected.caret,
            page_height=self.viewport().height() - self.page_layout.page.pitch,
        )
        if move is None:
            e.ignore()
            return
        self.move_selection(self.selected.anchor if move.extends else move.position, move.position)
        e.accept()

    @override
    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent):
            dragging = e.key() == Qt.Key.Key_Escape and self._gestures.is_dragging_handle
            e.setAccepted(dragging or self._keys.is_caret_key(e))
            return e.isAccepted()
        return super().event(e)

    @override
    def viewportEvent(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.ToolTip and isinstance(e, QHelpEvent):
            words = self.tooltip_at(self.document_point(QPointF(e.pos())))
            if words:
                QToolTip.showText(e.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(e)

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.viewport().update()
        self.focus_changed.emit(True)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.viewport().update()
        self.focus_changed.emit(False)

"""A text that grows with what is typed. Every key is told at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.coding.rows import StatementView
from annotator.model.codebook import FieldSpec
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.entry import is_history_key, is_passing
from annotator.ui.form.signals import EditingEnded, TextTyped
from annotator.ui.form.style import FIELD_HEIGHT, RING, paint_frame
from annotator.ui.theme import Theme

_LINES_AT_MOST = 8
_PAD = 7


class TextArea(QPlainTextEdit):
    """A plain-text edit without a frame and without an undo of its own: that is the project's."""

    focused = Signal()
    focus_left = Signal(bool)
    escaped = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("textArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    def words(self) -> str:
        """The text, with its no-break spaces, and LF between lines."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_words(self, text: str) -> None:
        """Shows a text that was not typed here; the cursor stays before the same words if they are still there."""
        old, place = self.words(), self.textCursor().position()
        self.setPlainText(text)
        units = len(text) + sum(character > "\uffff" for character in text)
        from_end = len(old) - place
        cursor = self.textCursor()
        cursor.setPosition(min(place, units) if text.startswith(old[:place]) else max(0, min(units, units - from_end)))
        self.setTextCursor(cursor)

    def lines(self) -> int:
        """How many lines the text takes in the present width."""
        return max(1, round(self.document().documentLayout().documentSize().height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif is_history_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not is_passing(event):
            if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
                self.moveCursor(QTextCursor.MoveOperation.End)
            self.focused.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit(is_passing(event))


class TextEditor(FieldEditor):
    """Tells `text_typed` after every key and `editing_ended` when the focus goes. An echo of an older key, come back while
    typing went on, does not disturb what is being typed."""

    def __init__(self, field: FieldSpec, theme: Theme, *, stored: Callable[[StatementView], str] | None = None) -> None:
        super().__init__(field, theme)
        self._stored = stored or self._field_text
        self._shown = ""
        self._echoes: deque[str] = deque(maxlen=500)
        self._was_typed = False
        self._setting = False
        self.area = TextArea(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING + _PAD + 3, RING + _PAD, RING + 4, RING + _PAD)
        column.addWidget(self.area)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.area.textChanged.connect(self._change)
        self.area.focused.connect(self._enter)
        self.area.focus_left.connect(self._leave_area)
        self.area.escaped.connect(self.leave)
        self.area.resized.connect(self._grow)
        self.area.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.setFocusProxy(self.area)
        self._grow()

    @override
    def focus_widget(self) -> QWidget:
        return self.area

    @property
    @override
    def shows_derived(self) -> bool:
        return True

    @property
    @override
    def is_filled(self) -> bool:
        return bool(self._shown)

    @override
    def caret(self) -> QPoint:
        return self.area.viewport().mapTo(self, self.area.cursorRect().center())

    @override
    def refresh(self, *, fresh: bool) -> None:
        self.area.setPlaceholderText(self.derived)
        stored = self._stored(self.view) if self.view is not None else ""
        if fresh:
            self._echoes.clear()
            self._was_typed = False
        elif stored in self._echoes:
            while self._echoes.popleft() != stored:
                continue
            if self._echoes:
                return
        if stored != self._shown:
            self._setting = True
            self.area.show_words(stored)
            self._setting = False
            self._echoes.clear()
            self._shown = stored
        if fresh and not self.area.hasFocus():
            self.area.moveCursor(QTextCursor.MoveOperation.Start)

    @override
    def commit_pending(self) -> None:
        self._end()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.update()

    @override
    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.area.setReadOnly(read_only)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _field_text(self, view: StatementView) -> str:
        value = view.statement.value(self.field.id)
        return str(value) if value is not None else ""

    def _change(self) -> None:
        text = self.area.words()
        if self._setting or text == self._shown or self.view is None or self.read_only:
            return
        self._shown = text
        self._echoes.append(text)
        self._was_typed = True
        self.text_typed.emit(TextTyped(self.view.statement.id, self.field.id, text))

    def _enter(self) -> None:
        self.update()
        self.tell_focused()

    def _leave_area(self, passing: bool) -> None:
        self.update()
        if not passing:
            self._end()

    def _end(self) -> None:
        if self._was_typed and self.view is not None:
            self._was_typed = False
            self.editing_ended.emit(EditingEnded(self.view.statement.id, self.field.id))

    def _grow(self) -> None:
        wanted = self.area.lines()
        lines = min(wanted, _LINES_AT_MOST)
        self.area.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if wanted == lines else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        inner = lines * self.area.fontMetrics().lineSpacing() + 2
        height = max(FIELD_HEIGHT, inner + 2 * _PAD) + 2 * RING
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._grow()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        frame = QRectF(self.rect().adjusted(RING, RING, -RING, -RING))
        focused = self.area.hasFocus()
        paint_frame(QPainter(self), frame, self.theme, focused=focused, read_only=self.read_only, hover=False)

"""The line that a field is typed into. Keys go to the field's editor first; undo and redo are the project's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from annotator.ui.form.options import fitted

_SIDES = 6
_PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Entry(QLineEdit):
    """A line edit without a frame. `handle_key` is asked before the line edit gets a key; `may_leave` before Tab moves on.

    `left_for` carries whether the focus only passes (another window, a menu) and will be back."""

    focused = Signal()
    left_for = Signal(bool)
    pressed = Signal()

    def __init__(
        self, parent: QWidget, *, handle_key: Callable[[QKeyEvent], bool], may_leave: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entry")
        self.setFrame(False)
        self._handle_key = handle_key
        self._may_leave = may_leave
        self._whole: str | None = ""
        self.textEdited.connect(self._forget_whole)

    def show_text(self, text: str) -> None:
        """Shows a text that was not typed: whole while the entry has the focus, else as far as it fits."""
        self._whole = text
        self._fit()

    def _fit(self) -> None:
        if self._whole is None:
            return
        focused = self.hasFocus()
        metrics = self.fontMetrics()
        shown = self._whole if focused else fitted(self._whole, metrics.horizontalAdvance, self.width() - _SIDES)
        if not focused and metrics.horizontalAdvance(shown) > self.width() - _SIDES:
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self.width() - _SIDES)
        if shown != self.text():
            self.setText(shown)
            if focused:
                self.selectAll()
            else:
                self.setCursorPosition(0)

    def _forget_whole(self) -> None:
        self._whole = None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and is_history_key(event):
                event.ignore()
                return False
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if event.type() is QEvent.Type.KeyPress and tab and not self._may_leave():
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_history_key(event):
            event.ignore()
        elif self._handle_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._fit()
        if not is_passing(event):
            self.selectAll()
            self.focused.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = is_passing(event)
        if not passing:
            self.setCursorPosition(0)
            self._fit()
        self.left_for.emit(passing)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.hasFocus()
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            if not before:
                self.selectAll()
            self.pressed.emit()


def is_passing(event: QFocusEvent) -> bool:
    """Whether the focus only goes to another window or a menu, or comes back from there."""
    return event.reason() in _PASSING


def is_history_key(event: QKeyEvent) -> bool:
    """Whether this is the key of undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)

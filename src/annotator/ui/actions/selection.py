"""The selection as a statement takes it: snapped and trimmed, unless the coder asked for exactly these words by holding Alt."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from annotator.ui.reading.pane import ReadingPane
from annotator.ui.reading.signals import SelectionChanged


class TakenSelection(QObject):
    """Watches the reading pane's selection, and remembers whether it was made by the mouse with Alt."""

    def __init__(self, reading: ReadingPane, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._exact = False
        reading.selection_changed.connect(self._watch)

    def span(self) -> tuple[int, int] | None:
        """`[start, end)` in code points, or None when nothing is selected."""
        return self._reading.selection() if self._exact else self._reading.snapped_selection()

    def _watch(self, changed: SelectionChanged) -> None:
        del changed
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        pressed = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        self._exact = bool(held and pressed)

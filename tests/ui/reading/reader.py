"""Does with a reading pane what a coder does: real key and mouse events at places named by positions of the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId
from annotator.ui.reading.pane import ReadingPane

LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def a_mark(
    name: str, *spans: tuple[int, int] | tuple[int, int, str], mine: bool = True, colour: str = "#2B6CB0"
) -> Mark:
    """A statement with these spans; those without a role are fragments."""
    drawn = tuple(sorted(MarkSpan(span[0], span[1], span[2] if len(span) == 3 else "statement") for span in spans))
    return Mark(StatementId(name), drawn, colour, 0, f"Speaker {name}", f"summary of {name}", mine, True)


class Reader:
    """A pane with hands."""

    def __init__(self, pane: ReadingPane, qtbot: QtBot) -> None:
        self.pane = pane
        self.qtbot = qtbot

    @property
    def text(self) -> str:
        """The text that was opened."""
        return self.pane.view.text

    @property
    def selected(self) -> str | None:
        """The selected words, cut out of the text that was opened."""
        span = self.pane.selection()
        return None if span is None else self.text[span[0] : span[1]]

    def span(self, words: str, occurrence: int = 0) -> tuple[int, int]:
        """Where the words stand."""
        start = -1
        for _ in range(occurrence + 1):
            start = self.text.index(words, start + 1)
        return start, start + len(words)

    def edge(self, position: int) -> QPoint:
        """The point of the viewport at which the caret of a position stands, in the middle of its height."""
        self.pane.ensure_visible(position, position)
        rect = self.pane.view.page_layout.caret_rect(position)
        return QPoint(round(rect.x()), round(rect.center().y()) - self.pane.view.offset)

    def middle(self, position: int) -> QPoint:
        """The point of the viewport in the middle of a character of a left-to-right line."""
        start = self.edge(position)
        rect = self.pane.view.page_layout.caret_rect(position + 1)
        after = round(rect.x())
        return QPoint((start.x() + after) // 2 if after > start.x() else start.x() + 3, start.y())

    def click(self, position: int, *, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Clicks on a character."""
        QTest.mouseClick(self.pane.view.viewport(), LEFT, modifier, self.middle(position))

    def double_click(self, position: int) -> None:
        """Presses twice on a character."""
        place, viewport = self.middle(position), self.pane.view.viewport()
        QTest.mouseClick(viewport, LEFT, PLAIN, place)
        QTest.mouseDClick(viewport, LEFT, PLAIN, place)

    def drag_after_double_click(self, start: int, end: int) -> None:
        """Presses twice on a character, keeps the button down, and lets go over another one."""
        place, stop, viewport = self.middle(start), self.middle(end), self.pane.view.viewport()
        QTest.mouseClick(viewport, LEFT, PLAIN, place)
        self._send(QEvent.Type.MouseButtonDblClick, place, LEFT)
        self._send(QEvent.Type.MouseMove, stop, LEFT)
        self._send(QEvent.Type.MouseButtonRelease, stop, NO_BUTTON)

    def _send(self, kind: QEvent.Type, place: QPoint, held: Qt.MouseButton) -> None:
        viewport = self.pane.view.viewport()
        screen = viewport.mapToGlobal(place).toPointF()
        button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
        QApplication.sendEvent(viewport, QMouseEvent(kind, place.toPointF(), screen, button, held, PLAIN))

    def move(self, place: QPoint, *, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Moves the mouse with the button down."""
        viewport = self.pane.view.viewport()
        screen = viewport.mapToGlobal(place).toPointF()
        moved = QMouseEvent(QEvent.Type.MouseMove, place.toPointF(), screen, NO_BUTTON, LEFT, modifier)
        QApplication.sendEvent(viewport, moved)

    def triple_click(self, position: int) -> None:
        """Presses three times on a character."""
        self.double_click(position)
        QTest.mouseClick(self.pane.view.viewport(), LEFT, PLAIN, self.middle(position))

    def drag(self, start: QPoint, end: QPoint, *, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Drags from one point to another, with stops on the way: repeated moves to one place are dropped offscreen."""
        viewport = self.pane.view.viewport()
        QTest.mousePress(viewport, LEFT, modifier, start)
        for share in (0.3, 0.6, 1.0):
            QTest.mouseMove(viewport, start + (end - start) * share + QPoint(0, 1))
            QTest.mouseMove(viewport, start + (end - start) * share)
        QTest.mouseRelease(viewport, LEFT, modifier, end)

    def drag_over(self, start: int, end: int, *, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Drags over `[start, end)`."""
        begin, stop = self.edge(start), self.edge(end)
        self.drag(begin, stop, modifier=modifier)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, *, times: int = 1) -> None:
        """Presses a key in whatever has the focus."""
        for _ in range(times):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key, modifier)

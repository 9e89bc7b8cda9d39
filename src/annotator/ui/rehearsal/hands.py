"""A coder's hands: keys and mouse for whatever has the focus, and words of the article found by what they are."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.main_window import MainWindow

_NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """Drives one window. Counts the keys that it presses. Positions are code points of the article's text."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.keys_pressed = 0

    @property
    def room(self) -> ProjectRoom:
        """The open project. Raises RuntimeError on the welcome page."""
        if self.window.room is None:
            raise RuntimeError("no project is open")
        return self.window.room

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus, else the window."""
        return QApplication.focusWidget() or self.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key where the focus is."""
        self.keys_pressed += 1
        QTest.keyClick(self.focus, key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words where the focus is, a key a character."""
        for character in words:
            self.keys_pressed += 1
            QTest.keyClicks(self.focus, character)
        QApplication.processEvents()

    def settle(self, seconds: float = 0.3) -> None:
        """Let timers and workers catch up."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.01)

    def place_of(self, words: str, *, after: str = "") -> tuple[int, int]:
        """Where these words stand: their first occurrence, or the first after other words. Raises ValueError when absent."""
        text = self.room.place.text
        begin = text.index(after) + len(after) if after else 0
        start = text.index(words, begin)
        return start, start + len(words)

    def to_text(self) -> None:
        """Give the text the focus."""
        self.room.reading.setFocus()
        QApplication.processEvents()

    def click(self, position: int, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Click on the character at a position."""
        QTest.mouseClick(self._page, Qt.MouseButton.LeftButton, modifiers, self._point(position, inside=True))
        QApplication.processEvents()

    def double_click(self, position: int) -> None:
        """Double-click on the character at a position."""
        point = self._point(position, inside=True)
        QTest.mouseClick(self._page, Qt.MouseButton.LeftButton, _NONE, point)
        QTest.mouseDClick(self._page, Qt.MouseButton.LeftButton, _NONE, point)
        QApplication.processEvents()

    def drag(self, start: int, end: int, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press at one position, move to the other, let go there."""
        self.room.reading.ensure_visible(start, end)
        QApplication.processEvents()
        self.drag_points(self._point(start), self._point(end), modifiers)

    def drag_points(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """The same between two points of the text's viewport. The way has stops: offscreen, Qt drops a move that repeats."""
        page = self._page
        QTest.mouseMove(page, start + QPoint(1, 1))
        QTest.mousePress(page, Qt.MouseButton.LeftButton, modifiers, start)
        for step in (1, 2, 3):
            QTest.mouseMove(page, start + (end - start) * step / 4)
            QApplication.processEvents()
        QTest.mouseMove(page, end)
        QApplication.processEvents()
        QTest.mouseRelease(page, Qt.MouseButton.LeftButton, modifiers, end)
        QApplication.processEvents()

    def drag_words(self, words: str, *, after: str = "") -> None:
        """Select words of the article with the mouse."""
        self.drag(*self.place_of(words, after=after))

    def keyed_words(self, words: str, *, after: str = "") -> None:
        """Select words of the article with the keyboard: the caret goes before them, then Shift and the right arrow."""
        start, end = self.place_of(words, after=after)
        self.to_text()
        self.room.reading.go_to(start)
        while self.room.reading.caret() < end:
            self.press(Qt.Key.Key_Right, SHIFT)

    @property
    def _page(self) -> QWidget:
        return self.room.reading.view.viewport()

    def _point(self, position: int, *, inside: bool = False) -> QPoint:
        """The point of the caret at a position; `inside`, of the character after it."""
        view = self.room.reading.view
        view.ensure_visible(position, position)
        rect = view.page_layout.caret_rect(position)
        return QPoint(round(rect.center().x()) + (3 if inside else 0), round(rect.center().y()) - view.offset)

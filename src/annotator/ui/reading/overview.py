"""The slim bar beside the text: where in the article the statements are, and which part of it is in view.

It counts in code points, not in pixels of the page, so that it needs nothing laid out."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from annotator.coding.rows import Mark
from annotator.model.statement import STATEMENT_ROLE
from annotator.ui.reading.inks import Inks

WIDTH = 22
_BAR = 8
_LEFT = (WIDTH - _BAR) / 2
_EDGE = 12
_SHORTEST = 4
_FEW = 400
_MANY = 2_000
_PAUSE = 120

Tick = tuple[int, int, str]
"""Minus the height, the top and the codebook's colour: sorted, long ticks come first and short ones are painted over them."""


class OverviewBar(QWidget):
    """A tick for each fragment; those of the same colour on the same pixels are one. A click or a drag asks for a
    position. The ticks are kept as a picture, of which a change repaints only the rows that it touches."""

    position_asked = Signal(int)
    """A position of the text that should come into view."""

    def __init__(self, *, inks: Inks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inks = inks
        self._length = 1
        self._marks: Collection[Mark] = ()
        self._current: Mark | None = None
        self._view = (0, 0)
        self._hits = array("q")
        self._hit_rows: set[int] | None = None
        self._ticks: Counter[Tick] = Counter()
        self._picture: QPixmap | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._make_picture)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_marks(self, *, length: int, marks: Collection[Mark]) -> None:
        """Draws these statements (a live collection) of a text of `length` code points."""
        self._length, self._marks, self._current = max(length, 1), marks, None
        self._forget()

    def change(self, *, before: Iterable[Mark], now: Iterable[Mark]) -> None:
        """Draws statements otherwise; the collection that was shown holds the change already."""
        if self._picture is None:
            return
        touched: set[Tick] = set()
        for mark in before:
            gone = self._ticks_of(mark)
            self._ticks.subtract(gone)
            touched.update(gone)
        for mark in now:
            came = self._ticks_of(mark)
            self._ticks.update(came)
            touched.update(came)
        for height, top, _ in touched:
            self._paint_rows(self._picture, top, top - height)
        self.update()

    def show_current(self, mark: Mark | None) -> None:
        """Draws a statement as the current one; None: none is."""
        self._current = mark
        self.update()

    def show_hits(self, positions: Iterable[int]) -> None:
        """Draws a small tick left of the bar at each of these positions: what was found."""
        self._hits = array("q", positions)
        self._hit_rows = None
        self.update()

    def show_view(self, start: int, end: int) -> None:
        """Draws `[start, end)` as the part in view."""
        if (start, end) != self._view:
            self._view = start, end
            self.update()

    def set_inks(self, inks: Inks) -> None:
        """Repaints it in another theme."""
        self._inks = inks
        self._forget()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 120)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks.paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.groove)
        painter.drawRoundedRect(self._rect(0, self._length), 3, 3)
        if self._view != (0, self._length):
            painter.setBrush(self._inks.thumb)
            painter.drawRoundedRect(self._rect(*self._view, shortest=24).adjusted(-2, 0, 2, 0), 4, 4)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = None
            if len(self._marks) > _MANY:
                self._later.start()
            else:
                self._make_picture()
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        if self._hit_rows is None:
            scale = self._room() / self._length
            self._hit_rows = {int(position * scale) for position in self._hits}
        for y in self._hit_rows:
            painter.fillRect(1, _EDGE + y, round(_LEFT) - 2, 2, self._inks.soft)
        painter.setBrush(self._inks.accent)
        for span in self._current.spans if self._current else ():
            if span.role == STATEMENT_ROLE:
                painter.drawRoundedRect(self._rect(span.start, span.end).adjusted(-1, 0, 1, 0), 1.5, 1.5)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.position_asked.emit(self._position(event.position().y()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.position_asked.emit(self._position(event.position().y()))

    def _forget(self) -> None:
        self._picture = self._hit_rows = None
        self.update()

    def _room(self) -> int:
        return max(self.height() - 2 * _EDGE, 1)

    def _position(self, y: float) -> int:
        return round(min(max((y - _EDGE) / self._room(), 0.0), 1.0) * self._length)

    def _rect(self, start: int, end: int, *, shortest: int = _SHORTEST) -> QRectF:
        room = self._room()
        height = max((end - start) / self._length * room, shortest)
        top = min(start / self._length * room, max(room - height, 0))
        return QRectF(_LEFT, _EDGE + top, _BAR, height)

    def _ticks_of(self, mark: Mark) -> list[Tick]:
        scale = self._room() / self._length
        colour = mark.colour
        return [
            (-max(int((end - start) * scale), _SHORTEST), int(start * scale), colour)
            for start, end, role in mark.spans
            if role == STATEMENT_ROLE
        ]

    def _make_picture(self) -> None:
        """Paints all ticks. Thousands are counted when nothing was asked for a moment: the text is what is waited for."""
        if self._picture is not None:
            return
        self._ticks = Counter(tick for mark in self._marks for tick in self._ticks_of(mark))
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self._paint_rows(picture, 0, self._room())
        self._picture = picture
        self.update()

    def _paint_rows(self, picture: QPixmap, top: int, bottom: int) -> None:
        """Paints the ticks of these rows anew. Many are painted square, which is faster and looks the same."""
        painter = QPainter(picture)
        rows = QRect(0, _EDGE + top, WIDTH, bottom - top)
        painter.setClipRect(rows)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(rows, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(Qt.PenStyle.NoPen)
        few = len(self._ticks) <= _FEW
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, few)
        there = [
            tick for tick, count in self._ticks.items() if count > 0 and tick[1] < bottom and tick[1] - tick[0] > top
        ]
        for height, first, colour in sorted(there):
            rect = QRectF(_LEFT, _EDGE + first, _BAR, -height)
            if few:
                painter.setBrush(self._inks.of(colour))
                painter.drawRoundedRect(rect, 1.5, 1.5)
            else:
                painter.fillRect(rect, self._inks.of(colour))
        painter.end()

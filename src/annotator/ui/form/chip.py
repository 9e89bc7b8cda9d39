"""One value of a field that takes several: its words, and a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotator.ui.form.style import fill_of
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme, contrast, mixed

_PAD = 8
_CROSS = 18


class Chip(QWidget):
    """Draws one value. It never takes the focus: the entry beside it keeps it, and says which chip is `selected`."""

    removed = Signal()
    pressed = Signal()

    def __init__(self, text: str, theme: Theme, *, removable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._theme = theme
        self._removable = removable
        self._selected = False
        self._over_cross = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        self.setToolTip(text)

    @property
    def text(self) -> str:
        """The value's words."""
        return self._text

    @property
    def selected(self) -> bool:
        """Whether the arrow keys stand on it."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Marks it as the one that the keys are about."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    def cross_rect(self) -> QRect:
        """Where a click takes the value away."""
        return QRect(self.width() - _CROSS - 2, 0, _CROSS + 2, self.height())

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        tail = _CROSS if self._removable else _PAD
        return QSize(_PAD + metrics.horizontalAdvance(self._text) + 2 + tail, metrics.height() + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        ground = mixed(over=theme.text, under=theme.paper, share=0.07)
        ink = theme.text
        if self._selected:
            ground, ink = fill_of(colour=None, theme=theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        tail = _CROSS if self._removable else _PAD
        room = self.width() - _PAD - tail
        painter.setPen(QColor(ink))
        words = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(_PAD, 0, room + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        if self._removable:
            soft = theme.text_faint if contrast(theme.text_faint, ground) > 3 else ink
            self._paint_cross(painter, ink if self._over_cross else soft)

    def _paint_cross(self, painter: QPainter, colour: str) -> None:
        centre = QPointF(self.width() - _CROSS / 2 - 1, self.height() / 2)
        painter.setPen(QPen(QColor(colour), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for slope in (-1, 1):
            painter.drawLine(centre + QPointF(-3, -3 * slope), centre + QPointF(3, 3 * slope))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            if self._removable and self.cross_rect().contains(event.position().toPoint()):
                self.removed.emit()
            else:
                self.pressed.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_over(self._removable and self.cross_rect().contains(event.position().toPoint()))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._set_over(self._removable and self.cross_rect().contains(event.position().toPoint()))

    @override
    def leaveEvent(self, event: object) -> None:
        self._set_over(False)

    def _set_over(self, over: bool) -> None:
        if over != self._over_cross:
            self._over_cross = over
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.update()

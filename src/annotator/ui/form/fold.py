"""The line that opens and closes the fields which are seldom needed, and the small button for "unsure"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from annotator.ui.form.style import RING, hover_of, paint_ring, small
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme, mixed

_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class Fold(QAbstractButton):
    """A heading that opens. Enter and Space turn it over, → opens, ← closes; `turned` carries what it should be."""

    turned = Signal(bool)
    escaped = Signal()

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open = False
        self._summary = ""
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.turned.emit(not self._open))

    @property
    def is_open(self) -> bool:
        """Whether it shows what it folds."""
        return self._open

    @property
    def summary(self) -> str:
        """What is said beside it while it is closed."""
        return self._summary

    def show_state(self, *, is_open: bool, summary: str) -> None:
        """Draws itself open or closed, with words on what is inside."""
        self._open = is_open
        self._summary = summary
        state = self.tr("open") if is_open else self.tr("closed")
        self.setAccessibleName(", ".join(part for part in (self.text(), state, summary) if part))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().height() + 12 + 2 * RING)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.click()
            case Qt.Key.Key_Right | Qt.Key.Key_Left if not event.modifiers():
                self.turned.emit(event.key() == Qt.Key.Key_Right)
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        frame = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            paint_ring(painter, frame, theme)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(hover_of(theme)))
            painter.drawRoundedRect(frame, 6, 6)
        self._paint_mark(painter, QPointF(RING + 8, self.height() / 2))
        painter.setPen(QColor(theme.text_soft))
        painter.setFont(self.font())
        words = self.fontMetrics().horizontalAdvance(self.text())
        left = RING + 20
        painter.drawText(QRect(left, 0, self.width() - left - RING, self.height()), _LINE, self.text())
        face = small(self.font())
        room = self.width() - left - words - 12 - RING - 4
        shown = QFontMetrics(face).elidedText(self._summary, Qt.TextElideMode.ElideRight, room)
        painter.setFont(face)
        painter.setPen(QColor(theme.text_faint))
        painter.drawText(QRect(left + words + 12, 0, room, self.height()), _LINE, shown)

    def _paint_mark(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text_faint))
        x, y = centre.x(), centre.y()
        if self._open:
            painter.drawPolygon([QPointF(x - 4, y - 2), QPointF(x + 4, y - 2), QPointF(x, y + 3)])
        else:
            painter.drawPolygon([QPointF(x - 2, y - 4), QPointF(x + 3, y), QPointF(x - 2, y + 4)])


class Pill(QAbstractButton):
    """A small word that is on or off, and shows what it is told: a press never toggles it."""

    escaped = Signal()

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setFont(small(self.font()))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    @override
    def nextCheckState(self) -> None:
        return

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 16 + 2 * RING, metrics.height() + 4 + 2 * RING)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.click()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        frame = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            paint_ring(painter, frame, theme)
        on = self.isChecked()
        ground = mixed(over=theme.warning, under=theme.raised, share=0.16) if on else theme.raised
        if not on and self.underMouse() and self.isEnabled():
            ground = hover_of(theme)
        edge = theme.accent if self.hasFocus() else mixed(over=theme.warning, under=theme.line, share=0.5 if on else 0)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QColor(theme.warning if on else theme.text_faint))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())

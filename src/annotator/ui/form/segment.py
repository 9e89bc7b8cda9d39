"""One of the buttons that stand side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from annotator.ui.form.style import RADIUS, fill_of, hover_of, resized
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme, mixed

_PAD = 5
_PAD_WITH_KEY = 3
_KEY_GAP = 3


class Segment(QAbstractButton):
    """A press never toggles it: it shows what it is told."""

    focus_changed = Signal(object)
    key_pressed = Signal(object)

    def __init__(self, label: str, key: str, colour: str | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._colour = colour
        self._theme = theme
        self._shows_key = False
        self._description = ""
        self._read_only = False
        self._corners = (False, False, False, False)
        self.setText(label)
        self.setCheckable(True)
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def shows_key(self) -> bool:
        """Whether its key stands beside its label."""
        return self._shows_key and bool(self.key)

    def set_chosen(self, chosen: bool) -> None:
        """Shows whether this option is the value."""
        self.setChecked(chosen)
        self.update()

    def show_key(self, shown: bool) -> None:
        """Whether its key stands beside its label."""
        if shown != self._shows_key:
            self._shows_key = shown
            self.describe(self._description)
            self.update()

    def describe(self, description: str) -> None:
        """What a screen reader says after its name: what is wrong with the field, and the key."""
        self._description = description
        key = self.tr("Key {0}").format(self.key) if self.shows_key else ""
        self.setAccessibleDescription(". ".join(part for part in (description, key) if part))

    def set_read_only(self, read_only: bool) -> None:
        """Whether a press does nothing."""
        self._read_only = read_only
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    def set_corners(self, *, left: bool, right: bool, top: bool, bottom: bool) -> None:
        """Which corners of the frame it fills: these are rounded."""
        self._corners = (left and top, right and top, right and bottom, left and bottom)
        self.update()

    def full_width(self) -> int:
        """The width that its label needs when it is chosen, also with its key beside it."""
        label = QFontMetrics(self._face(bold=True)).horizontalAdvance(self.text())
        return max(label + 2 * _PAD, self._key_width(self.key) + label + 2 * _PAD_WITH_KEY)

    @override
    def nextCheckState(self) -> None:
        return

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.full_width(), self.fontMetrics().height() + 12)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)

    def _face(self, *, bold: bool) -> QFont:
        face = resized(self.font(), factor=0.94)
        if bold:
            face.setWeight(QFont.Weight.Medium)
        return face

    def _key_face(self) -> QFont:
        return resized(self.font(), factor=0.82)

    def _key_width(self, key: str) -> int:
        return QFontMetrics(self._key_face()).horizontalAdvance(key) + _KEY_GAP if key else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        ground, ink = theme.window if self._read_only else theme.paper, theme.text
        faint = theme.text_faint
        if self.isChecked():
            ground, ink = fill_of(colour=self._colour, theme=theme)
            faint = mixed(over=ink, under=ground, share=0.8)
        elif self._read_only:
            ink = theme.text_faint
        elif self.isDown() or self.underMouse():
            ground = hover_of(theme)
        painter.fillPath(self._shape(), QColor(ground))
        if self.hasFocus():
            painter.setPen(QPen(QColor(ink if self.isChecked() else theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
        self._paint_label(painter, ink, faint)

    def _paint_label(self, painter: QPainter, ink: str, faint: str) -> None:
        face = self._face(bold=self.isChecked())
        metrics = QFontMetrics(face)
        key = self.key if self.shows_key else ""
        key_width = self._key_width(key)
        label = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 4 - key_width)
        left = (self.width() - key_width - metrics.horizontalAdvance(label)) // 2
        line = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        if key:
            painter.setFont(self._key_face())
            painter.setPen(QColor(faint))
            painter.drawText(QRect(left, 0, key_width, self.height()), line, key)
        painter.setFont(face)
        painter.setPen(QColor(ink))
        painter.drawText(QRect(left + key_width, 0, self.width() - left - key_width, self.height()), line, label)

    def _shape(self) -> QPainterPath:
        box, radius = QRectF(self.rect()), RADIUS - 1
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        if any(self._corners):
            path.addRoundedRect(box, radius, radius)
            half_w, half_h = box.width() / 2, box.height() / 2
            quarters = ((0.0, 0.0), (half_w, 0.0), (half_w, half_h), (0.0, half_h))
            for rounded, (x, y) in zip(self._corners, quarters, strict=True):
                if not rounded:
                    path.addRect(QRectF(x, y, half_w, half_h))
        else:
            path.addRect(box)
        return path

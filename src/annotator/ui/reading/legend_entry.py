"""One entry of the legend: a swatch with its pattern, what it stands for, how many statements; struck through when hidden."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from annotator.coding.colouring import Group
from annotator.ui.reading.inks import Inks
from annotator.ui.shown import shown_number
from annotator.ui.text_direction import follow_words

_SWATCH = 18
_GAP = 6
_SIDE = 6
_WIDEST = 220


class LegendEntry(QAbstractButton):
    """Checked while its statements are seen. `alone_wanted` is told by Alt+click, a double click and Ctrl+Space."""

    alone_wanted = Signal()

    def __init__(self, group: Group, colour: str, pattern: int, inks: Inks) -> None:
        super().__init__()
        self.stands_for = group
        self._colour, self._pattern, self._inks = colour, pattern, inks
        self._count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self._describe())

    def show_count(self, count: int, colour: str, pattern: int) -> None:
        """Shows how many statements there are, and how they are drawn."""
        if (count, colour, pattern) != (self._count, self._colour, self._pattern):
            self._count, self._colour, self._pattern = count, colour, pattern
            self._describe()
            self.updateGeometry()

    def set_inks(self, inks: Inks) -> None:
        """Draws it in another theme."""
        self._inks = inks
        self.update()

    def _describe(self) -> None:
        words = self.stands_for.words
        seen = self.tr("shown") if self.isChecked() else self.tr("hidden")
        self.setText(f"{words} {shown_number(self._count)}")
        self.setAccessibleName(self.tr("{0}: {1} statements, {2}").format(words, shown_number(self._count), seen))
        self.setToolTip(self.tr("{0} – click hides or shows it, Alt+click shows it alone").format(words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = 2 * _SIDE + _SWATCH + _GAP + metrics.horizontalAdvance(self.text()) + 2
        return QSize(min(width, _WIDEST), metrics.height() + 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inks, seen = self._inks, self.isChecked()
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(inks.accent, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        swatch = QRectF(_SIDE, (self.height() - 12) / 2, _SWATCH, 12)
        if seen:
            painter.fillRect(swatch.adjusted(0, 0, 0, -3), inks.tint(self._colour, selected=True))
            painter.setPen(inks.pen(self._colour, self._pattern))
            y = swatch.bottom() - 1
            painter.drawLine(QPointF(swatch.left(), y), QPointF(swatch.right(), y))
        else:
            painter.setPen(QPen(inks.faint, 1))
            painter.drawRect(swatch.adjusted(0.5, 0.5, -0.5, -2.5))
        font = QFont(self.font())
        font.setStrikeOut(not seen)
        painter.setFont(font)
        painter.setPen(inks.text if seen else inks.soft)
        left = _SIDE + _SWATCH + _GAP
        room = self.rect().adjusted(left, 0, -_SIDE, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if e.button() == Qt.MouseButton.LeftButton and e.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.setDown(False)
            self.alone_wanted.emit()
            e.accept()
            return
        super().mouseReleaseEvent(e)

    @override
    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        self.alone_wanted.emit()
        e.accept()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() == Qt.Key.Key_Space and e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.alone_wanted.emit()
        elif e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif e.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.focusNextChild()
        elif e.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.focusPreviousChild()
        else:
            super().keyPressEvent(e)

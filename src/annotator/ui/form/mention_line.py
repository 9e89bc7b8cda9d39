"""One mention under its field: the words of the text, and a cross that takes the mention away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from annotator.ui.form.mentions import Mention
from annotator.ui.form.style import small
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_CROSS = 18
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class MentionLine(QWidget):
    """The cross shows while the mouse is over the line. By keys, Shift+Delete in the field takes its last mention away. A
    proposed mention has no cross: a click accepts it."""

    removed = Signal(object)
    accepted = Signal(object)
    """A proposed mention was clicked: it should become one."""

    def __init__(
        self, mention: Mention, lead: str, theme: Theme, *, removable: bool, is_proposal: bool = False
    ) -> None:
        super().__init__()
        self.mention = mention
        self.text = f"{lead}: “{mention.words}”"
        self._theme = theme
        self._removable = removable
        self.is_proposal = is_proposal
        if is_proposal:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hover = False
        self.setFont(small(self.font()))
        self.setAccessibleName(self.text)
        self.setToolTip(self.text)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    def cross_rect(self) -> QRect:
        """Where a click takes the mention away."""
        return QRect(self.width() - _CROSS, 0, _CROSS, self.height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shows_cross = self._removable and self._hover
        room = self.width() - (_CROSS if shows_cross else 0)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.accent if self.is_proposal else self._theme.text_faint))
        words = QFontMetrics(self.font()).elidedText(self.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(0, 0, room, self.height()), _LINE, words)
        if shows_cross:
            middle = QPointF(self.width() - _CROSS / 2, self.height() / 2)
            painter.setPen(QPen(QColor(self._theme.text_soft), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for slope in (-1, 1):
                painter.drawLine(middle + QPointF(-3, -3 * slope), middle + QPointF(3, 3 * slope))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.is_proposal:
            self.accepted.emit(self.mention.span)
        elif self._removable and self.cross_rect().contains(event.position().toPoint()):
            self.removed.emit(self.mention.span)

    @override
    def enterEvent(self, event: QEvent) -> None:
        self._hover = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()

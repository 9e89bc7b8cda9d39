"""The sign of an article's state: a ring, half full, full, crossed out, a flag."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.model.article import ArticleState
from annotator.ui.theme import Theme

_SIGN = 10


def paint_state(painter: QPainter, theme: Theme, centre: QPointF, state: ArticleState) -> None:
    """Draws the sign around this point; the painter's pen and brush are others afterwards."""
    box = QRectF(centre.x() - _SIGN / 2, centre.y() - _SIGN / 2, _SIGN, _SIGN)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.text_faint), 1.4))
    match state:
        case ArticleState.TO_DO:
            painter.drawEllipse(box)
        case ArticleState.IN_PROGRESS:
            painter.setPen(QPen(QColor(theme.accent), 1.4))
            painter.drawEllipse(box)
            painter.setBrush(QColor(theme.accent))
            painter.drawPie(box, 90 * 16, 180 * 16)
        case ArticleState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(box)
        case ArticleState.NOTHING_FOUND:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            painter.drawLine(box.bottomLeft(), box.topRight())
        case ArticleState.SKIPPED:
            painter.drawEllipse(box)
            painter.drawLine(QPointF(box.left() + 3, centre.y()), QPointF(box.right() - 3, centre.y()))
        case ArticleState.FLAGGED:
            _paint_flag(painter, theme, box)
        case _:
            assert_never(state)


def _paint_flag(painter: QPainter, theme: Theme, box: QRectF) -> None:
    colour = QColor(theme.danger)
    painter.setPen(QPen(colour, 1.4))
    painter.drawLine(QPointF(box.left() + 2, box.top()), QPointF(box.left() + 2, box.bottom() + 1))
    cloth = QPainterPath(QPointF(box.left() + 2, box.top()))
    cloth.lineTo(box.right(), box.top() + 3)
    cloth.lineTo(box.left() + 2, box.top() + 6)
    cloth.closeSubpath()
    painter.fillPath(cloth, colour)

"""How a cell of the Articles page's table is drawn: one elided line, a sign for the state, tags as small chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotator.coding.article_query import ListedArticle
from annotator.ui.models.project_articles_model import ProjectArticlesModel
from annotator.ui.state_sign import paint_state
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_SIGN_ROOM = 18
_CHIP_PAD = 6


class ProjectArticlesDelegate(QStyledItemDelegate):
    """Draws the table's cells in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        font: QFont = option.font
        return QSize(80, QFontMetrics(font).height() + 3 * GRID)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        row = model.article_at(index.row()) if isinstance(model, ProjectArticlesModel) else None
        if row is None or not isinstance(model, ProjectArticlesModel):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        column = model.columns[index.column()]
        painter.save()
        follow_words(painter)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self._theme.accent_tint))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, rect)
        painter.setFont(font)
        cell = rect.adjusted(2 * GRID, 0, -2 * GRID, -1)
        if column.sort == "tags":
            self._paint_tags(painter, cell, font, row.tags)
        else:
            words = model.words(row, column.sort)
            if words:
                self._paint_words(painter, cell, font, row, column.sort, words, column.is_number)
        painter.restore()

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(self._theme.accent))

    def _paint_words(
        self, painter: QPainter, cell: QRect, font: QFont, row: ListedArticle, column: str, words: str, is_number: bool
    ) -> None:
        if column == "state":
            if not row.superseded:
                centre = QPointF(cell.left() + _SIGN_ROOM / 2 - 3, cell.center().y() + 0.5)
                paint_state(painter, self._theme, centre, row.state)
            cell.setLeft(cell.left() + _SIGN_ROOM)
        soft = row.superseded or column != "title"
        painter.setPen(QColor(self._theme.text_soft if soft else self._theme.text))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, cell.width())
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(cell, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)

    def _paint_tags(self, painter: QPainter, cell: QRect, font: QFont, tags: tuple[str, ...]) -> None:
        metrics, left = QFontMetrics(font), cell.left()
        height = min(cell.height() - GRID, metrics.height() + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, tag in enumerate(tags):
            room = cell.right() - left
            rest = metrics.horizontalAdvance(f"+{len(tags) - place}")
            width = metrics.horizontalAdvance(tag) + 2 * _CHIP_PAD
            if width > room - (rest if place < len(tags) - 1 else 0) and (place or width > room + rest):
                painter.setPen(QColor(self._theme.text_faint))
                left_out = QRect(left, cell.top(), room, cell.height())
                words = f"+{len(tags) - place}" if place else metrics.elidedText(tag, Qt.TextElideMode.ElideRight, room)
                painter.drawText(left_out, int(Qt.AlignmentFlag.AlignVCenter), words)
                return
            box = QRectF(left + 0.5, cell.center().y() - height / 2 + 0.5, min(width, room), height)
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.setBrush(QColor(self._theme.window))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(self._theme.text_soft))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), tag)
            left += width + GRID

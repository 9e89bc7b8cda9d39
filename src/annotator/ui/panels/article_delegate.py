"""How one article is drawn in the list: a sign for its state, its title, its source and date, its number of statements."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotator.coding.rows import ArticleRow
from annotator.model.article import ArticleState
from annotator.ui.models.article_list_model import ARTICLE_ROLE
from annotator.ui.shown import joined_parts, shown_date
from annotator.ui.state_sign import paint_state
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_LEFT = 8 * GRID
_SMALLER_POINTS = 1.0


def state_words(row: ArticleRow) -> str:
    """The state as it stands behind the date; nothing for an article that is still to do or done."""
    translate = QCoreApplication.translate
    match row.state:
        case ArticleState.TO_DO | ArticleState.DONE:
            return ""
        case ArticleState.IN_PROGRESS:
            return translate("ArticleDelegate", "in progress")
        case ArticleState.NOTHING_FOUND:
            return translate("ArticleDelegate", "nothing found")
        case ArticleState.SKIPPED:
            words = translate("ArticleDelegate", "skipped")
            return f"{words}: {row.reason.replace('_', ' ')}" if row.reason else words
        case ArticleState.FLAGGED:
            words = translate("ArticleDelegate", "flagged")
            return f"{words}: {row.reason}" if row.reason else words
        case _:
            assert_never(row.state)


def second_line(row: ArticleRow) -> str:
    """Source, date and state, as far as there are any."""
    return joined_parts((row.source, shown_date(row.published), state_words(row)))


class ArticleDelegate(QStyledItemDelegate):
    """Draws the rows of the article list in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(160, height + 5 * GRID)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ARTICLE_ROLE)
        if not isinstance(row, ArticleRow):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        title = QFontMetrics(font)
        small = _small(font)
        detail = second_line(row)
        top = rect.top() + 2 * GRID if detail else rect.top() + (rect.height() - title.height()) // 2
        count = str(row.statements) if row.statements or row.state is not ArticleState.TO_DO else ""
        room = (
            rect.width() - _LEFT - 2 * GRID - (QFontMetrics(small).horizontalAdvance(count) + 2 * GRID if count else 0)
        )
        paint_state(painter, self._theme, QPointF(rect.left() + 4 * GRID, top + title.height() / 2), row.state)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        line = QRect(rect.left() + _LEFT, top, room, title.height())
        painter.drawText(line, int(_LINE), title.elidedText(row.title, Qt.TextElideMode.ElideRight, room))
        painter.setFont(small)
        painter.setPen(QColor(self._theme.text_faint))
        if count:
            right = QRect(rect.left(), top, rect.width() - 2 * GRID, title.height())
            painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        below = QRect(rect.left() + _LEFT, top + title.height() + GRID, rect.width() - _LEFT - 2 * GRID, rect.height())
        words = QFontMetrics(small).elidedText(detail, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(_TOP), words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        box = QRectF(rect).adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent_tint))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)


_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(max(font.pointSizeF() - _SMALLER_POINTS, 7.0))
    return smaller

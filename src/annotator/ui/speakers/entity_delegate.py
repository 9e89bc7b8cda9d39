"""How a cell of the registry's lists is drawn: one elided line, soft where it is not the name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotator.coding.rows import EntityLine
from annotator.ui.models.entity_table_model import LINE_ROLE, EntityColumn
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme, statement_colour

_DOT = 8
_CELL = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Draws cells in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self.theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        font: QFont = option.font
        return QSize(80, QFontMetrics(font).height() + 3 * GRID)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        follow_words(painter)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.accent_tint))
        painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        cell = rect.adjusted(2 * GRID, 0, -2 * GRID, -1)
        self.draw_words(painter, cell, font, index)
        painter.restore()

    def draw_words(
        self, painter: QPainter, cell: QRect, font: QFont, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws the cell's words: soft ones in all columns but the first."""
        is_soft = index.column() > 0
        self.draw(painter, cell, font, str(index.data() or ""), soft=is_soft)

    def draw(self, painter: QPainter, cell: QRect, font: QFont, words: str, *, soft: bool, right: bool = False) -> None:
        """Draws one elided line."""
        painter.setPen(QColor(self.theme.text_soft if soft else self.theme.text))
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, int(_NUMBER if right else _CELL), shown)


class EntityDelegate(CellDelegate):
    """Draws the registry's table: a dot in the type's colour before the name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.colours: dict[str, str] = {}
        """Entity type → the colour of the codebook."""

    @override
    def draw_words(
        self, painter: QPainter, cell: QRect, font: QFont, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, EntityLine):
            return
        column, words = EntityColumn(index.column()), str(index.data() or "")
        if column is EntityColumn.NAME:
            self._draw_dot(painter, cell, self.colours.get(line.type, ""), hollow=line.retired)
            cell.setLeft(cell.left() + _DOT + 2 * GRID)
        if column is EntityColumn.USES:
            self.draw(painter, cell, font, words if line.uses else "–", soft=not line.uses, right=True)
        else:
            self.draw(painter, cell, font, words, soft=column is not EntityColumn.NAME or line.retired)

    def _draw_dot(self, painter: QPainter, cell: QRect, colour: str, *, hollow: bool) -> None:
        shown = QColor(statement_colour(colour=colour, theme=self.theme) if colour else self.theme.text_faint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shown, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else shown)
        box = QRectF(cell.left(), cell.center().y() - _DOT / 2 + 0.5, _DOT, _DOT)
        painter.drawEllipse(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

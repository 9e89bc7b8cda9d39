"""How a cell of the statements table is drawn: one elided line, a colour beside the option that gives it, incomplete marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotator.coding.rows import StatementRow
from annotator.ui.models.statement_table_model import STATEMENT_ROLE, ColumnKind, StatementTableModel
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme, statement_colour

_SWATCH = 9


class StatementDelegate(QStyledItemDelegate):
    """Draws the table's cells in the colours of a theme. `colour_fields` are the fields whose option gives the colour."""

    def __init__(self, theme: Theme, colour_fields: frozenset[str]) -> None:
        super().__init__()
        self._theme = theme
        self.colour_fields = colour_fields

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
        row, model = index.data(STATEMENT_ROLE), index.model()
        if not isinstance(row, StatementRow) or not isinstance(model, StatementTableModel):
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
        cell = rect.adjusted(2 * GRID, 0, -2 * GRID, -1)
        words = str(index.data() or "")
        if column.kind is ColumnKind.FIELD and column.field in self.colour_fields and words and row.colour:
            self._paint_swatch(painter, cell, row.colour)
            cell.setLeft(cell.left() + _SWATCH + 6)
        if column.kind is ColumnKind.NUMBER and not row.complete:
            self._paint_incomplete(painter, cell, font, words)
        is_soft = column.kind in (ColumnKind.NUMBER, ColumnKind.CODER)
        painter.setPen(QColor(self._theme.text_soft if is_soft else self._theme.text))
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(words or "–", Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, int(_CELL), shown)
        painter.restore()

    def _paint_swatch(self, painter: QPainter, cell: QRect, colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(statement_colour(colour=colour, theme=self._theme)))
        box = QRectF(cell.left(), cell.center().y() - _SWATCH / 2 + 0.5, _SWATCH, _SWATCH)
        painter.drawRoundedRect(box, 2, 2)

    def _paint_incomplete(self, painter: QPainter, cell: QRect, font: QFont, words: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.warning), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        left = cell.left() + QFontMetrics(font).horizontalAdvance(words) + 5
        painter.drawEllipse(QRectF(left, cell.center().y() - 3, 6, 6))


_CELL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

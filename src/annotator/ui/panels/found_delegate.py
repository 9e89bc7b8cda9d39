"""How a line of the Statements page is drawn: one elided line a cell, a colour beside the option that gives it, a mark for what
is incomplete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotator.coding.found_statements import FoundStatement
from annotator.model.statement_query import column_of
from annotator.ui.models.project_statements_model import ProjectStatementsModel
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme, statement_colour

_SWATCH = 9
_CELL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SOFT = frozenset({"coder", "type", "layer", "round", "version", "published", "source", "created", "updated"})


class FoundDelegate(QStyledItemDelegate):
    """Draws cells in the colours of a theme. `colour_fields` are the fields whose option gives the colour. Headings of groups
    are drawn by the table, over all columns."""

    def __init__(self, theme: Theme, colour_fields: frozenset[str]) -> None:
        super().__init__()
        self._theme = theme
        self.colour_fields = frozenset(map(column_of, colour_fields))

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
        if not isinstance(model, ProjectStatementsModel) or model.group_at(index.row()) is not None:
            return
        row = model.statement_at(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        follow_words(painter)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self._theme.accent_tint))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if row is not None:
            self._paint_cell(painter, rect.adjusted(2 * GRID, 0, -2 * GRID, -1), font, row, model, index.column())
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        cell: QRect,
        font: QFont,
        row: FoundStatement,
        model: ProjectStatementsModel,
        column: int,
    ) -> None:
        key = model.columns[column].key
        words = model.words(row, key)
        if key in self.colour_fields and words and row.colour:
            self._paint_swatch(painter, cell, row.colour)
            cell.setLeft(cell.left() + _SWATCH + 6)
        if column == 0 and not row.complete:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.warning), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(cell.left(), cell.center().y() - 3, 6, 6))
            cell.setLeft(cell.left() + 12)
        is_warning = key in ("unsure", "review")
        colour = self._theme.warning if is_warning else self._theme.text_soft if key in _SOFT else self._theme.text
        painter.setPen(QColor(colour if words else self._theme.text_faint))
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(words or "–", Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, int(_CELL), shown)

    def _paint_swatch(self, painter: QPainter, cell: QRect, colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(statement_colour(colour=colour, theme=self._theme)))
        box = QRectF(cell.left(), cell.center().y() - _SWATCH / 2 + 0.5, _SWATCH, _SWATCH)
        painter.drawRoundedRect(box, 2, 2)

"""How a line of the outline is drawn: its colour, its label, its key, its kind, and a mark where something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from annotator.model.codebook import Kind
from annotator.model.codebook_check import is_colour
from annotator.model.codebook_places import Part
from annotator.ui.codebook.words import kind_name
from annotator.ui.models.codebook_outline import ROW_ROLE, OutlineRow
from annotator.ui.style import GRID
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme, statement_colour

_SWATCH = 10
_DOT = 6
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class OutlineDelegate(QStyledItemDelegate):
    """Draws in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        font: QFont = option.font
        return QSize(80, QFontMetrics(font).height() + 2 * GRID + 2)

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("outline_label")
        editor.setAccessibleName(self.tr("Label"))
        editor.setStyleSheet("QLineEdit { padding: 0 4px; min-height: 0; border-radius: 4px; }")
        return editor

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, 0, -GRID, 0))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, OutlineRow):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self._theme.accent_tint))
        cell = rect.adjusted(GRID, 0, -2 * GRID - 2, 0)
        cell = self._paint_ends(painter, cell, option.font, row)
        self._paint_label(painter, cell, option.font, row, str(index.data() or ""))
        painter.restore()

    def _paint_ends(self, painter: QPainter, cell: QRect, font: QFont, row: OutlineRow) -> QRect:
        """Draws what stands at the right and the colour at the left; returns what is left for the label."""
        if row.problems:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.danger))
            painter.drawEllipse(QRectF(cell.right() - _DOT, cell.center().y() - _DOT / 2 + 0.5, _DOT, _DOT))
            cell = cell.adjusted(0, 0, -_DOT - 2 * GRID, 0)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.85)
        metrics = QFontMetrics(small)
        if row.key:
            width = max(metrics.horizontalAdvance(row.key) + 8, 18)
            cap = QRectF(cell.right() - width, cell.center().y() - metrics.height() / 2, width, metrics.height() + 1)
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.setBrush(QColor(self._theme.raised))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
            painter.setFont(small)
            painter.setPen(QColor(self._theme.text_soft))
            painter.drawText(cap, _CENTRE, row.key)
            cell = cell.adjusted(0, 0, -width - GRID, 0)
        cell = self._paint_kind(painter, cell, small, row.kind)
        if row.colour and is_colour(row.colour):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(statement_colour(colour=row.colour, theme=self._theme)))
            box = QRectF(cell.left(), cell.center().y() - _SWATCH / 2 + 0.5, _SWATCH, _SWATCH)
            painter.drawRoundedRect(box, 2, 2)
            cell = cell.adjusted(_SWATCH + 6, 0, 0, 0)
        return cell

    def _paint_kind(self, painter: QPainter, cell: QRect, font: QFont, kind: Kind | None) -> QRect:
        if kind is None:
            return cell
        words = kind_name(kind)
        width = QFontMetrics(font).horizontalAdvance(words)
        if width > cell.width() // 2:
            return cell
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text_faint))
        painter.drawText(QRect(cell.right() - width, cell.top(), width + 1, cell.height()), _LEFT, words)
        return cell.adjusted(0, 0, -width - 2 * GRID, 0)

    def _paint_label(self, painter: QPainter, cell: QRect, font: QFont, row: OutlineRow, label: str) -> None:
        used = QFont(font)
        if row.place is None or row.place.part in (Part.CODEBOOK, Part.TYPE):
            used.setWeight(QFont.Weight.DemiBold)
        painter.setFont(used)
        soft = row.place is None or not row.label
        painter.setPen(QColor(self._theme.text_soft if soft else self._theme.text))
        shown = QFontMetrics(used).elidedText(label, Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, _LEFT, shown)

"""How a row of a popup is drawn: the matched letters bold, groups with a mark, details softly at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotator.ui.form.matching import Ranges
from annotator.ui.form.popup_rows import ROW_ROLE, AnyIndex, PopupRow, RowKind
from annotator.ui.form.style import hover_of, small
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_INDENT = 14
_PAD = 8
_SIGN = 14
_GAP = 8
_DETAIL_SHARE = 0.45


def utf16_length(text: str) -> int:
    """How many UTF-16 units Qt counts in `text`."""
    return len(text) + sum(character > "\uffff" for character in text)


class PopupDelegate(QStyledItemDelegate):
    """Draws PopupRows in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        font: QFont = option.font
        return QSize(80, row_height(font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, PopupRow):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        above = index.sibling(index.row() - 1, 0).data(ROW_ROLE)
        if row.kind is RowKind.CREATE and isinstance(above, PopupRow) and above.kind is not RowKind.CREATE:
            painter.fillRect(
                QRectF(rect.left() + _PAD, rect.top(), rect.width() - 2 * _PAD, 1), QColor(self._theme.line)
            )
        self._paint_ground(painter, QRectF(rect), state, row)
        self._paint_words(painter, rect, font, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, row: PopupRow) -> None:
        if row.kind is RowKind.CAPTION:
            return
        ground = None
        if state & QStyle.StateFlag.State_Selected:
            ground = self._theme.accent_tint
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = hover_of(self._theme)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)

    def _paint_words(self, painter: QPainter, rect: QRect, font: QFont, row: PopupRow) -> None:
        left = rect.left() + _PAD + row.depth * _INDENT
        right = rect.right() - _PAD
        if row.kind is RowKind.CAPTION:
            painter.setFont(small(font))
            painter.setPen(QColor(self._theme.text_faint))
            _draw_line(painter, row.text, QRect(left, rect.top(), right - left, rect.height()))
            return
        if row.is_group or row.kind is RowKind.CREATE:
            self._paint_sign(painter, QPointF(left + 4, rect.center().y() + 0.5), row)
            left += _SIGN
        if row.marked:
            self._paint_tick(painter, QPointF(right - 5, rect.center().y() + 0.5))
            right -= _SIGN
        right = self._paint_detail(painter, QRect(left, rect.top(), right - left, rect.height()), font, row)
        tone = self._theme.text_faint if row.kind is RowKind.NONE else self._theme.text
        used = self._paint_text(painter, QRect(left, rect.top(), right - left, rect.height()), font, row, tone)
        rest = right - left - used - _GAP
        if row.aside and rest > 24:
            painter.setFont(font)
            painter.setPen(QColor(self._theme.text_soft))
            _draw_line(painter, row.aside, QRect(left + used + _GAP, rect.top(), rest, rect.height()))

    def _paint_detail(self, painter: QPainter, rect: QRect, font: QFont, row: PopupRow) -> int:
        if not row.detail:
            return rect.right() + 1
        metrics = QFontMetrics(small(font))
        width = min(metrics.horizontalAdvance(row.detail) + 1, int(rect.width() * _DETAIL_SHARE))
        painter.setFont(small(font))
        painter.setPen(QColor(self._theme.text_faint))
        _draw_line(painter, row.detail, QRect(rect.right() + 1 - width, rect.top(), width, rect.height()))
        return rect.right() + 1 - width - _GAP

    def _paint_text(self, painter: QPainter, rect: QRect, font: QFont, row: PopupRow, tone: str) -> int:
        layout = laid_out(text=row.text, bold=row.bold, font=font, width=rect.width())
        painter.setPen(QColor(tone))
        top = rect.top() + (rect.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(rect.left(), top))
        return int(layout.lineAt(0).naturalTextWidth()) + 1

    def _paint_sign(self, painter: QPainter, centre: QPointF, row: PopupRow) -> None:
        colour = self._theme.accent if row.kind is RowKind.CREATE else self._theme.text_faint
        painter.setPen(QPen(QColor(colour), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y = centre.x(), centre.y()
        if row.kind is RowKind.CREATE:
            painter.drawLine(QPointF(x - 4, y), QPointF(x + 4, y))
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPolygon([QPointF(x - 3.5, y - 2), QPointF(x + 3.5, y - 2), QPointF(x, y + 2.5)])

    def _paint_tick(self, painter: QPainter, centre: QPointF) -> None:
        pen = QPen(QColor(self._theme.accent), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = centre.x(), centre.y()
        painter.drawPolyline([QPointF(x - 4, y), QPointF(x - 1.5, y + 3), QPointF(x + 4, y - 3.5)])


def row_height(font: QFont) -> int:
    """The height of every row in this face."""
    return QFontMetrics(font).height() + 10


def laid_out(*, text: str, bold: Ranges, font: QFont, width: int) -> QTextLayout:
    """`text` on one line of at most `width` pixels, elided at its end if need be; `bold` ranges are code points."""
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    while bold and len(shown) > 2 and _advance(shown, bold, font) > width:
        shown = shown[: -2 if shown.endswith("…") else -1].rstrip() + "…"
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_bold_formats(shown, bold))
    layout.beginLayout()
    layout.createLine().setLineWidth(max(width, 1))
    layout.endLayout()
    return layout


def _bold_formats(text: str, bold: Ranges) -> list[QTextLayout.FormatRange]:
    formats = []
    for start, end in bold:
        made = QTextLayout.FormatRange()
        made.start = utf16_length(text[:start])
        made.length = utf16_length(text[start:end])
        face = QTextCharFormat()
        face.setFontWeight(QFont.Weight.Bold)
        made.format = face
        formats.append(made)
    return formats


def _advance(text: str, bold: Ranges, font: QFont) -> float:
    layout = QTextLayout(text, font)
    layout.setFormats(_bold_formats(text, bold))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    return line.naturalTextWidth()


def _draw_line(painter: QPainter, text: str, rect: QRect) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(
        rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown
    )

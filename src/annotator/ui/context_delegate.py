"""How a line of words in context is drawn: the words in bold, aligned on where they begin, whichever way they are read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from annotator.coding.word_search import WordsInContext
from annotator.ui.models.context_model import ROW_ROLE, ContextColumn, holds_before
from annotator.ui.style import GRID

_WIDE = 10_000
_SIDES = (ContextColumn.LEFT, ContextColumn.RIGHT)


class ContextDelegate(QStyledItemDelegate):
    """The words in bold, close to what stands around them; what is too long is cut at the end that is away from them."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, column = index.data(ROW_ROLE), ContextColumn(index.column())
        super().paint(painter, option, index)
        if not isinstance(row, WordsInContext) or column is ContextColumn.ARTICLE:
            return
        cell: QRect = option.rect
        palette: QPalette = option.palette
        is_left = column is ContextColumn.LEFT
        cell = cell.adjusted(2 * GRID if is_left else 0, 0, 0 if is_left else -2 * GRID, 0)
        layout = _line(row, before=holds_before(row, column), font=option.font, width=cell.width())
        bare = layout.lineAt(0).naturalTextRect()
        x = cell.right() + 1 - bare.right() if is_left else cell.left() - bare.left()
        painter.save()
        painter.setClipRect(cell)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(x, cell.top() + (cell.height() - bare.height()) / 2))
        painter.restore()

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() in _SIDES:
            option.text = ""


def _line(row: WordsInContext, *, before: bool, font: QFont, width: int) -> QTextLayout:
    """One side of the words, cut to a width in pixels."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    if before:
        cut = QFontMetrics(font).elidedText(row.before, Qt.TextElideMode.ElideLeft, width)
        text = f"{cut[:-1]}\u00a0" if cut.endswith(" ") else cut  # a space at a line's end has no width
        layout = QTextLayout(text, font)
    else:
        words = QFontMetrics(bold).elidedText(row.words, Qt.TextElideMode.ElideRight, width)
        room = width - QFontMetrics(bold).horizontalAdvance(words)
        after = QFontMetrics(font).elidedText(row.after, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(words + after, font)
        strong = QTextLayout.FormatRange()
        strong.start, strong.length, strong.format = 0, len(words.encode("utf-16-le")) // 2, QTextCharFormat()
        strong.format.setFont(bold)
        layout.setFormats([strong])
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if row.right_to_left else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(_WIDE)
    layout.endLayout()
    return layout

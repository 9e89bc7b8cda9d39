"""The codebook on paper: a PDF, or the printer itself, with page numbers."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

_DPI = 300
_MARGIN_MM = 20.0
_HTML_DPI = 96
_FOOT_POINTS = 8.5
_BODY = "body { color: #000000; line-height: 1.3; font-size: 10pt; }"
"""On paper the sheet's margins are the page's."""


def pdf_of(page: str, *, title: str) -> bytes:
    """The page (HTML) as a PDF on A4."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Annotator")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    paint_pages(page, device=writer, resolution=_DPI, title=title)
    buffer.close()
    return bytes(data.data())


def paint_pages(page: str, *, device: QPagedPaintDevice, resolution: int, title: str) -> int:
    """Paints the page (HTML) on as many sheets as it needs; returns how many. A heading stays with what follows it only as
    far as Qt sees to it."""
    painter = QPainter(device)
    width, height = painter.viewport().width(), painter.viewport().height()
    foot = round(_FOOT_POINTS * 2.4 / 72 * resolution)
    document = _document(page, device, resolution)
    document.setPageSize(QRectF(0, 0, width, height - foot).size())
    count = document.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        painter.save()
        painter.translate(0, -number * (height - foot))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * (height - foot), width, height - foot)
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        _paint_foot(painter, QRectF(0, height - foot, width, foot), title, f"{number + 1} / {count}")
    painter.end()
    return count


def _document(page: str, device: QPagedPaintDevice, resolution: int) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(QFont("Georgia", 11))
    document.setHtml(re.sub(r"(?s)body \{.*?\}", _BODY, page, count=1))
    scale = resolution / _HTML_DPI
    root = document.rootFrame().frameFormat()
    root.setMargin(0)
    root.setPadding(0)
    document.rootFrame().setFrameFormat(root)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setLeftMargin(form.leftMargin() * scale)  # Qt scales the upper and lower margins itself
        QTextCursor(block).setBlockFormat(form)
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            plain = fragment.charFormat()
            if plain.hasProperty(QTextFormat.Property.FontSizeAdjustment):
                plain.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                cursor = QTextCursor(document)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(plain)
            iterator += 1
        block = block.next()
    return document


def _paint_foot(painter: QPainter, room: QRectF, title: str, number: str) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(_FOOT_POINTS)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), title)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight), number)

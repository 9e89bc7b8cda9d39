"""The article's headline and the small print under it: painted above the text, and scrolled with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout

from annotator.ui.reading.inks import Inks
from annotator.ui.reading.page_layout import paragraph_option
from annotator.ui.reading.paragraphs import is_right_to_left
from annotator.ui.reading.typography import Faces, Measures
from annotator.ui.shown import joined_parts, shown_date

_ABOVE = 26
_BETWEEN = 6
_BELOW = 14


class Header:
    """A headline of any number of lines and a line of details. `lay_out` gives the height that it takes."""

    def __init__(self, title: str, details: str) -> None:
        self._title = QTextLayout(title)
        self._details = QTextLayout(details)
        self.height = 0
        self._details_top = 0

    def lay_out(self, *, fonts: Faces, page: Measures) -> int:
        """Divides both into lines of the column and returns the height of all, in whole pixels."""
        self._title.setFont(fonts.headline)
        self._details.setFont(fonts.small)
        words = self._title.text()
        backwards = is_right_to_left(text=words, start=0, end=len(words))
        pitch = round(QFontMetricsF(fonts.headline).height() * 1.18)
        title = _fill(self._title, page.column, pitch, right_to_left=backwards)
        pitch = round(QFontMetricsF(fonts.small).height() * 1.25)
        details = _fill(self._details, page.column, pitch, right_to_left=backwards)
        self._details_top = _ABOVE + title + _BETWEEN
        self.height = self._details_top + details + _BELOW
        return self.height

    def paint(self, painter: QPainter, *, page: Measures, inks: Inks) -> None:
        """Paints it at the top of the document."""
        painter.setPen(inks.text)
        self._title.draw(painter, QPointF(page.left, _ABOVE))
        painter.setPen(inks.faint)
        self._details.draw(painter, QPointF(page.left, self._details_top))


def details_line(*, source: str, published: str, words: str, place: str) -> str:
    """Source, date, number of words and the place in the queue, as far as they are known."""
    return joined_parts((source, shown_date(published, long=True), words, place))


def _fill(lines: QTextLayout, width: int, pitch: int, *, right_to_left: bool) -> int:
    lines.setTextOption(paragraph_option(right_to_left))
    y = 0
    lines.beginLayout()
    line = lines.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += pitch
        line = lines.createLine()
    lines.endLayout()
    return y

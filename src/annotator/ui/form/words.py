"""Lines of words: one that is elided where it does not fit (and then says all in its tooltip), and a key's cap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from annotator.ui.form.style import small
from annotator.ui.text_direction import follow_words
from annotator.ui.theme import Theme

_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ElidedLine(QWidget):
    """One line of plain words in a colour of the theme; it never asks for more width than it gets."""

    def __init__(self, theme: Theme, *, tone: str = "soft", smaller: bool = False, bold: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._tone = tone
        self._text = ""
        self._least = 24
        if smaller:
            self.setFont(small(self.font()))
        if bold:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """All the words, also those that do not fit."""
        return self._text

    def set_text(self, text: str) -> None:
        """Shows these words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._tell_all()
            self.updateGeometry()
            self.update()

    def text_width(self, text: str) -> int:
        """The width that these words would need."""
        return QFontMetrics(self.font()).horizontalAdvance(text) + 1

    def set_tone(self, tone: str) -> None:
        """Draws in this tone: text, soft, faint, warning or accent."""
        self._tone = tone
        self.update()

    def set_least(self, width: int) -> None:
        """Keeps its whole words, up to this width, when others want the room."""
        self._least = width
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    def _tell_all(self) -> None:
        self.setToolTip(self._text if QFontMetrics(self.font()).horizontalAdvance(self._text) > self.width() else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_all()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.text_width(self._text), QFontMetrics(self.font()).height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, self.sizeHint().width()), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setFont(self.font())
        painter.setPen(QColor(getattr(self._theme, _TONES[self._tone])))
        words = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(_LINE), words)


_TONES = {"text": "text", "soft": "text_soft", "faint": "text_faint", "warning": "warning", "accent": "accent"}


class KeyCap(QWidget):
    """A key as it is shown beside what it does."""

    def __init__(self, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._theme = theme
        self.setFont(small(small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """What is written on it."""
        return self._key

    def set_key(self, key: str) -> None:
        """Writes another key on it."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(max(metrics.horizontalAdvance(self._key) + 10, 20), metrics.height() + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        follow_words(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.text_faint))
        painter.drawText(QRect(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self._key)


def paragraph(tone: str = "", *, smaller: bool = False) -> QLabel:
    """A label of plain text that wraps; `tone` is the style sheet's: soft, faint, warning."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if tone:
        made.setProperty("tone", tone)
    if smaller:
        made.setFont(small(made.font()))
    return made

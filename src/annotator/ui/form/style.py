"""The form's look: sizes on a grid of 4 pixels, fonts, colours of chosen options, the frame of a field, one style sheet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from annotator.ui.theme import Theme, contrast, mixed, statement_colour

GRID = 4
RING = 3
"""The focus ring lies outside a field's frame: every framed widget keeps this margin around it."""
RADIUS = 6.0
FIELD_HEIGHT = 32
MARGIN = 16
_DARK_INK = "#14181C"
_WHITE = "#FFFFFF"

_SHEET = """
QWidget#codingForm, QWidget#guidancePanel { background: %(raised)s; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QLabel { color: %(text)s; background: transparent; }
QLabel[tone="soft"] { color: %(soft)s; }
QLabel[tone="faint"] { color: %(faint)s; }
QLabel[tone="warning"] { color: %(warning)s; }
QLineEdit#entry, QPlainTextEdit#textArea { background: transparent; color: %(text)s; border: 0; border-radius: 0; padding: 0;
  margin: 0; min-height: 0; selection-background-color: %(selection)s; selection-color: %(text)s;
  placeholder-text-color: %(faint)s; }
QListView#popupList { background: transparent; border: 0; outline: 0; padding: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: %(handle)s; border-radius: 3px; margin: 2px; min-height: 28px; }
QScrollBar::handle:vertical:hover { background: %(faint)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px 8px; }
"""


def form_style(theme: Theme) -> str:
    """The style sheet of the form, the guidance and their popup. It overrides the application's for what it names."""
    return _SHEET % {
        "raised": theme.raised,
        "line": theme.line,
        "text": theme.text,
        "soft": theme.text_soft,
        "faint": theme.text_faint,
        "warning": theme.warning,
        "selection": theme.selection,
        "handle": mixed(over=theme.text, under=theme.raised, share=0.22),
    }


def resized(font: QFont, *, factor: float = 1.0, bold: bool = False) -> QFont:
    """The same face, larger or smaller, and bolder if asked."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def small(font: QFont) -> QFont:
    """The face of labels, hints and details."""
    return resized(font, factor=0.9)


def ink_on(colour: str) -> str:
    """White or near-black, whichever is read better on this colour."""
    return max((_WHITE, _DARK_INK), key=lambda ink: contrast(ink, colour))


def fill_of(*, colour: str | None, theme: Theme) -> tuple[str, str]:
    """The ground and the ink of a chosen option: its own colour as the theme shows it, else the accent."""
    if colour is None:
        return theme.accent, theme.on_accent
    ground = statement_colour(colour=colour, theme=theme)
    return ground, ink_on(ground)


def hover_of(theme: Theme) -> str:
    """The ground of what the mouse is over."""
    return mixed(over=theme.text, under=theme.raised, share=0.05)


def paint_ring(painter: QPainter, frame: QRectF, theme: Theme) -> None:
    """The focus ring around a frame: a soft band of the accent."""
    band = QColor(theme.accent)
    band.setAlphaF(0.24)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(band, RING))
    half = RING / 2
    painter.drawRoundedRect(frame.adjusted(-half, -half, half, half), RADIUS + half, RADIUS + half)


def paint_frame(painter: QPainter, frame: QRectF, theme: Theme, *, focused: bool, read_only: bool, hover: bool) -> None:
    """A field's frame: a hairline, in the accent with a ring around it when the field has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = theme.window if read_only else theme.paper
    edge = theme.accent if focused else mixed(over=theme.text_faint, under=theme.line, share=0.5 if hover else 0.0)
    if focused:
        paint_ring(painter, frame, theme)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)


def paint_chevron(painter: QPainter, centre_x: float, centre_y: float, colour: str) -> None:
    """A small mark that says: a list opens here."""
    painter.setPen(QPen(QColor(colour), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, tip, right = (centre_x - 3.5, centre_y - 1.5), (centre_x, centre_y + 2), (centre_x + 3.5, centre_y - 1.5)
    painter.drawPolyline([QPointF(*left), QPointF(*tip), QPointF(*right)])

"""The faces of the reading pane and the measures that follow from them. Pixels; lengths are whole, so that lines are crisp."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

READING_FAMILIES = ("Source Serif 4", "Source Serif Pro", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif")
DEFAULT_POINTS = 12.5
MEASURE = 68
LEADING = 1.5
LANE_STEP = 3
_SAMPLE = "the minister said on monday that peace would need both sides to give up something they had"
_NARROW = 540


@dataclass(frozen=True, slots=True)
class TextLook:
    """How the text is set: `family` (empty: the first of the serif faces that the machine has), size in points, width of the
    column in average characters, distance of the lines as a multiple of a natural line."""

    family: str = ""
    points: float = DEFAULT_POINTS
    measure: int = MEASURE
    leading: float = LEADING


NARROWEST, WIDEST = 45, 110
TIGHTEST, LOOSEST = 1.3, 2.0


@dataclass(frozen=True, slots=True)
class Faces:
    """The fonts of the text, of its sub-headings and captions, of the headline and of the small print."""

    text: QFont
    heading: QFont
    caption: QFont
    headline: QFont
    small: QFont
    speaker: QFont


@dataclass(frozen=True, slots=True)
class Measures:
    """The page: a column of `column` pixels at `left`; lines `pitch` apart, a natural line being `natural` high and
    beginning `above` below the line's top. `gap` stands before a paragraph, `heading_gap` before a sub-heading; an empty
    line is `blank` high. Items of a list hang by `indent` at most."""

    page: int
    left: int
    column: int
    natural: int
    ascent: int
    pitch: int
    above: int
    gap: int
    heading_gap: int
    blank: int
    indent: int
    heading_pitch: int
    heading_natural: int
    heading_ascent: int
    small_height: int
    chip_width: int
    average: float


def faces(*, family: str, points: float, interface: QFont) -> Faces:
    """The fonts for a reading face and size. `family` may be empty: the first of the serif faces that is there."""
    families = list(dict.fromkeys([*([family] if family else []), *READING_FAMILIES]))
    text = _serif(families, points)
    headline = _serif(families, points * 1.28)
    headline.setBold(True)
    heading = QFont(interface)
    heading.setPointSizeF(points * 0.86)
    heading.setWeight(QFont.Weight.DemiBold)
    caption = _serif(families, points * 0.9)
    caption.setItalic(True)
    small = QFont(interface)
    small.setPointSizeF(max(8.0, points * 0.68))
    speaker = QFont(small)
    speaker.setBold(True)
    return Faces(text=text, heading=heading, caption=caption, headline=headline, small=small, speaker=speaker)


def measures(*, fonts: Faces, width: int, measure: int = MEASURE, leading: float = LEADING) -> Measures:
    """The measures of a page of this width, with a column of `measure` characters where there is room for it. A narrow page
    has a gutter for the chips' bars only. Lines are never nearer than four lanes under them need."""
    text, heading, small = QFontMetricsF(fonts.text), QFontMetricsF(fonts.heading), QFontMetricsF(fonts.small)
    average = text.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    natural = round(text.height())
    small_height = round(small.height())
    chip_width = 0 if width < _NARROW else round(small.averageCharWidth() * 18)
    gutter = chip_width + 24
    right = 18 if width < _NARROW else 44
    column = max(120, min(round(average * measure), width - gutter - right))
    left = max(gutter, (width - column) // 2 if chip_width else gutter)
    return Measures(
        page=width,
        left=left,
        column=column,
        natural=natural,
        ascent=round(text.ascent()),
        pitch=max(round(natural * leading), natural + 4 * LANE_STEP - 2),
        above=2,
        gap=round(natural * 0.4),
        heading_gap=round(natural * 0.85),
        blank=round(natural * 0.35),
        indent=round(average * 8),
        heading_pitch=round(heading.height()) + 8,
        heading_natural=round(heading.height()),
        heading_ascent=round(heading.ascent()),
        small_height=small_height,
        chip_width=chip_width,
        average=average,
    )


def _serif(families: list[str], points: float) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font

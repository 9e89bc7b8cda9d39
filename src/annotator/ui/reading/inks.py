"""The colours and pens of the reading pane in one theme, made once each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from annotator.ui.theme import TINT, TINT_SELECTED, Theme, mixed, statement_colour

STROKE = 2
_PATTERNS: tuple[tuple[float, ...], ...] = ((), (4, 2), (5, 2, 1, 2), (1.5, 1.5))
_DOTS = (1.0, 1.0)


class Inks:
    """Colours are asked for by the codebook's #RRGGBB; what comes back suits the theme's paper."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.paper = QColor(theme.paper)
        self.text = QColor(theme.text)
        self.soft = QColor(theme.text_soft)
        self.faint = QColor(theme.text_faint)
        self.line = QColor(theme.line)
        self.accent = QColor(theme.accent)
        self.selection = QColor(mixed(over=theme.accent, under=theme.selection, share=0.18))
        self.caret = QColor(theme.caret)
        self.ring = QColor(mixed(over=theme.accent, under=theme.paper, share=0.35))
        self.groove = QColor(mixed(over=theme.text, under=theme.paper, share=0.05))
        self.thumb = QColor(mixed(over=theme.text, under=theme.paper, share=0.13))
        self._tints: dict[tuple[str, bool], QColor] = {}
        self._shown: dict[str, str] = {}
        self._colours: dict[str, QColor] = {}
        self._pens: dict[tuple[str, int], QPen] = {}

    def of(self, colour: str) -> QColor:
        """The colour of a statement's line."""
        return self._colour(self._name(colour))

    def tint(self, colour: str, *, selected: bool) -> QColor:
        """The colour behind a statement's words: 15 % on the paper, 27 % when it is the current one."""
        tint = self._tints.get((colour, selected))
        if tint is None:
            share = TINT_SELECTED if selected else TINT
            tint = self._colour(mixed(over=self._name(colour), under=self.theme.paper, share=share))
            self._tints[colour, selected] = tint
        return tint

    def pen(self, colour: str, pattern: int) -> QPen:
        """The pen of a statement's line; the pattern tells the same as the colour: solid, dashes, dash and dot, short."""
        return self._pen(self._name(colour), pattern % len(_PATTERNS), _PATTERNS[pattern % len(_PATTERNS)])

    def dotted(self, colour: str | None) -> QPen:
        """The pen under a mention: in the colour of its statement when that is the current one, else in the text's."""
        return self._pen(self._name(colour) if colour else self.theme.text, -1, _DOTS)

    def _name(self, colour: str) -> str:
        shown = self._shown.get(colour)
        if shown is None:
            shown = self._shown[colour] = statement_colour(colour=colour, theme=self.theme)
        return shown

    def _colour(self, name: str) -> QColor:
        colour = self._colours.get(name)
        if colour is None:
            colour = self._colours[name] = QColor(name)
        return colour

    def _pen(self, name: str, number: int, dashes: tuple[float, ...]) -> QPen:
        pen = self._pens.get((name, number))
        if pen is None:
            pen = QPen(self._colour(name), STROKE)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dashes:
                pen.setDashPattern(dashes)
            self._pens[name, number] = pen
        return pen

"""Paints what was found and the project's marked words, block by block, for the blocks that are looked at.

A hit is a full yellow behind the words, the current one a full orange with a rim; a marked word has an outline. Neither is
a tint, so that both are told from statements without their colours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.model.marked_words import COLOURS, MarkedWord
from annotator.model.patterns import (
    Compiled,
    Hit,
    PatternError,
    PatternTooSlow,
    compiled,
    hits_within,
    matches,
)
from annotator.ui.reading.block_lines import BlockLines
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.page_layout import PageLayout
from annotator.ui.theme import Theme

_SECONDS_PER_BLOCK = 0.05
_MOST_IN_BLOCK = 1_000
_BESIDE_DIVISION = 256
_WIDTH = 1.0  # a wider pen goes a way through Qt that is many times slower
_DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1, 2))


@dataclass(frozen=True, slots=True)
class HitColours:
    """Behind every hit, behind the current one, and its rim. #RRGGBB."""

    hit: str
    current: str
    rim: str


def hit_colours(theme: Theme) -> HitColours:
    """The colours of what was found, full enough to be read on and to be told from every statement's tint."""
    if theme.dark:
        return HitColours("#5E4E00", "#86500A", "#FFC457")
    return HitColours("#FFEE93", "#FFB454", "#8A4B00")


def outline(*, colour: str, inks: Inks) -> QPen:
    """The pen of a marked word's outline: the colour, and a dash that tells neighbours in the set apart."""
    number = COLOURS.index(colour) if colour in COLOURS else 0
    pen = QPen(inks.of(colour), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if _DASHES[number % len(_DASHES)]:
        pen.setDashPattern(_DASHES[number % len(_DASHES)])
    return pen


@dataclass(frozen=True, slots=True)
class WordFailed:
    """A marked word is not drawn any more: searching for it takes too long."""

    word: MarkedWord


class WordPainter(QObject):
    """`forget` must be called when the layout was reset. All that is kept belongs to blocks that were painted."""

    word_failed = Signal(WordFailed)

    def __init__(self, *, layout: PageLayout, inks: Inks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._inks = inks
        self._words: list[tuple[MarkedWord, Compiled]] = []
        self._failed: set[MarkedWord] = set()
        self._hits: Sequence[Hit] = ()
        self._current: int | None = None
        self._pens: dict[str, QPen] = {}
        self._outlines: dict[int, dict[str, list[QRectF]]] = {}
        self._hit_rects: dict[int, list[tuple[int, list[QRectF]]]] = {}

    @property
    def hits(self) -> Sequence[Hit]:
        """What is drawn as found."""
        return self._hits

    @property
    def current(self) -> Hit | None:
        """The hit that is drawn as the current one."""
        return None if self._current is None else self._hits[self._current]

    def set_inks(self, inks: Inks) -> None:
        """Paints in another theme."""
        self._inks = inks
        self._pens.clear()

    def forget(self) -> None:
        """Drops what is kept of all blocks: lines stand elsewhere."""
        self._outlines.clear()
        self._hit_rects.clear()

    def show_words(self, words: Iterable[MarkedWord]) -> None:
        """Outlines these words in this and every later text."""
        self._words = []
        self._failed.clear()
        self._outlines.clear()
        for word in words:
            if word.shown and word.pattern.text:
                try:
                    self._words.append((word, compiled(word.pattern)))
                except PatternError:  # written by a version whose expressions know more
                    continue

    def show_hits(self, hits: Sequence[Hit], current: int | None = None) -> None:
        """Marks these places of the text, sorted and without overlaps; `current` is the index of the current one."""
        if hits is not self._hits:
            self._hits = hits
            self._hit_rects.clear()
        self._current = current

    def words_in(self, block: int) -> list[tuple[MarkedWord, Hit]]:
        """The marked words that have a character in a block, in the order of the list."""
        text_map = self._layout.map
        start, end = text_map.start(block), text_map.end(block)
        first = start - _BESIDE_DIVISION if text_map.is_continued(block) else start
        divided = block + 1 < text_map.block_count and text_map.is_continued(block + 1)
        last = min(end + _BESIDE_DIVISION, text_map.length) if divided else end
        found: list[tuple[MarkedWord, Hit]] = []
        for word, pattern in self._words:
            if word in self._failed:
                continue
            try:
                hits = matches(
                    text=text_map.text,
                    pattern=pattern,
                    limit=_MOST_IN_BLOCK,
                    timeout=_SECONDS_PER_BLOCK,
                    start=max(first, 0),
                    end=last,
                ).hits
            except PatternTooSlow:
                self._failed.add(word)
                self.word_failed.emit(WordFailed(word))
                continue
            found += ((word, hit) for hit in hits if hit.start < end and hit.end > start)
        return found

    def paint_hits(self, painter: QPainter, blocks: range) -> None:
        """Paints what was found behind the words of these blocks, all but the current hit. The painter counts in the
        document's pixels and has no pen."""
        if self._hits:
            painter.setBrush(QColor(hit_colours(self._inks.theme).hit))
            for block in blocks:
                rects = [rect for index, found in self._hits_of(block) if index != self._current for rect in found]
                if rects:
                    corner = self._corner(block)
                    painter.translate(corner)
                    painter.drawRects(rects)
                    painter.translate(-corner)

    def paint_words(self, painter: QPainter, blocks: range) -> None:
        """Paints the current hit, over the selection that it often is, and the outlines of the marked words."""
        painter.save()
        for block in blocks if self._current is not None else ():
            self._paint_current(painter, block)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for block in blocks if self._words else ():
            corner = self._corner(block)
            painter.translate(corner)
            for colour, rects in self._outlines_of(block).items():
                painter.setPen(self._pen(colour))
                for rect in rects:
                    painter.drawRoundedRect(rect, 4, 4)
            painter.translate(-corner)
        painter.restore()

    def _paint_current(self, painter: QPainter, block: int) -> None:
        rects = [rect for index, found in self._hits_of(block) if index == self._current for rect in found]
        if rects:
            colours, corner = hit_colours(self._inks.theme), self._corner(block)
            painter.setBrush(QColor(colours.current))
            painter.setPen(QPen(QColor(colours.rim), 1))
            painter.translate(corner)
            painter.drawRects([rect.adjusted(0, 0, -1, -1) for rect in rects])
            painter.translate(-corner)

    def _corner(self, block: int) -> QPointF:
        return QPointF(self._layout.page.left, self._layout.top(block))

    def _hits_of(self, block: int) -> list[tuple[int, list[QRectF]]]:
        kept = self._hit_rects.get(block)
        if kept is None:
            text_map = self._layout.map
            kept = self._hit_rects[block] = []
            within = hits_within(self._hits, text_map.start(block), text_map.end(block))
            if len(within):
                lines = BlockLines(self._layout, block)
                for index in within:
                    kept.append((index, [lines.text_rect(piece) for piece in lines.pieces(*self._hits[index])]))
        return kept

    def _pen(self, colour: str) -> QPen:
        pen = self._pens.get(colour)
        if pen is None:
            pen = self._pens[colour] = outline(colour=colour, inks=self._inks)
        return pen

    def _outlines_of(self, block: int) -> dict[str, list[QRectF]]:
        """The rims of the block's marked words by colour; each is drawn twice, half a pixel apart."""
        kept = self._outlines.get(block)
        if kept is None:
            kept = self._outlines[block] = {}
            found = self.words_in(block)
            if found:
                lines = BlockLines(self._layout, block)
                for word, hit in found:
                    for piece in lines.pieces(*hit):
                        rect = lines.text_rect(piece).adjusted(-1.5, 0.5, 1.5, -0.5)
                        kept.setdefault(word.colour, []).extend((rect, rect.adjusted(0.5, 0.5, -0.5, -0.5)))
        return kept

"""What is selected, and how a selection snaps, grows and shrinks. Code points; no Qt."""

from __future__ import annotations

from enum import Enum

from annotator.model.segments import WORD, paragraph_bounds, snap_to_graphemes, trimmed, word_bounds
from annotator.suggest.quotations import quotations_around
from annotator.suggest.sentences import sentence_around, sentence_at

_REACH = 256


class Unit(Enum):
    """What a drag selects by: a single press by grapheme clusters, a double one by words, a triple one by sentences."""

    GRAPHEME = 1
    WORD = 2
    SENTENCE = 3


class Selection:
    """A caret and an anchor; what lies between them is selected. `grow` remembers, so that `shrink` goes back the same
    way; any other change forgets."""

    def __init__(self) -> None:
        self.anchor = 0
        self.caret = 0
        self._before: list[tuple[int, int]] = []

    @property
    def span(self) -> tuple[int, int]:
        """`[start, end)`; equal when nothing is selected."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def set(self, anchor: int, caret: int) -> bool:
        """Selects from the anchor to the caret and returns whether that is a change."""
        if (anchor, caret) == (self.anchor, self.caret):
            return False
        self.anchor, self.caret = anchor, caret
        self._before.clear()
        return True

    def grow(self, *, text: str, language: str) -> bool:
        """Word, then quotation, then sentence, then paragraph; returns whether there was something larger."""
        start, end = self.span
        larger = grown(text=text, start=start, end=end, language=language)
        if larger is None:
            return False
        self._before.append((self.anchor, self.caret))
        self.anchor, self.caret = larger
        return True

    def shrink(self) -> bool:
        """The selection before the last growth; returns whether there was one."""
        if not self._before:
            return False
        self.anchor, self.caret = self._before.pop()
        return True


def snapped(*, text: str, start: int, end: int, trim: bool = True) -> tuple[int, int]:
    """Whole grapheme clusters; with `trim` without white space, and without an unpaired or enclosing quotation mark at
    the ends. Nothing but white space is left as it is."""
    if start >= end:
        return start, start
    if trim:
        start, end = trimmed(text=text, start=start, end=end)
    return snap_to_graphemes(text=text, start=start, end=end)


def grown(*, text: str, start: int, end: int, language: str = "") -> tuple[int, int] | None:
    """The smallest of word, quotations (without their marks, inner ones first), sentence and paragraph that holds more
    than `[start, end)` and all of it; None when the paragraph is selected or the selection crosses one's end."""
    candidates: list[tuple[int, int]] = []
    word = word_bounds(text=text, position=start)
    if word:
        candidates.append(word)
    around = quotations_around(text=text, start=start, end=end)
    candidates += [trimmed(text=text, start=mark.inner_start, end=mark.inner_end) for mark in around]
    sentence = sentence_around(text=text, start=start, end=end, language=language)
    if sentence:
        candidates.append(sentence)
    candidates.append(_bare(text, *paragraph_bounds(text=text, position=start)))
    larger = [
        (first, last) for first, last in candidates if first <= start and end <= last and last - first > end - start
    ]
    return min(larger, key=lambda span: span[1] - span[0], default=None)


def unit_at(*, text: str, position: int, unit: Unit, language: str = "") -> tuple[int, int]:
    """The word or the sentence at a position; (position, position) where there is none, and for grapheme clusters."""
    if unit is Unit.WORD:
        return word_bounds(text=text, position=position) or _mark_at(text, position)
    if unit is Unit.SENTENCE:
        return sentence_at(text=text, position=position, language=language) or (position, position)
    return position, position


def next_word(*, text: str, position: int) -> int:
    """Where the next word begins; the end of the text after the last one."""
    here = WORD.match(text, position)
    found = WORD.search(text, here.end() if here else position)
    return found.start() if found else len(text)


def previous_word(*, text: str, position: int) -> int:
    """Where the word before the position begins; 0 before the first one."""
    while position:
        begin = max(0, position - _REACH)
        while begin and not text[begin - 1].isspace() and position - begin < 2 * _REACH:
            begin -= 1
        starts = [found.start() for found in WORD.finditer(text, begin, position)]
        if starts:
            return starts[-1]
        position = begin
    return 0


def _mark_at(text: str, position: int) -> tuple[int, int]:
    """A double click beside a word takes the one character there, if it is one to see."""
    if position < len(text) and not text[position].isspace():
        return snap_to_graphemes(text=text, start=position, end=position + 1)
    return position, position


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end

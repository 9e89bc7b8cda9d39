"""Where a code point of the article stands in Qt's document, and back: the only place that knows both."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from annotator.model.lines import LineKind, is_heading, line_kind
from annotator.model.offsets import Utf16Map, display_text
from annotator.ui.reading.paragraphs import LONGEST_BLOCK, cuts, has_right_to_left, is_right_to_left

_WRAPPED = 50
"""Headings are shorter, lines of a wrapped text are longer."""


class TextLayoutMap:
    """One article's text as blocks. A block is a paragraph (between line feeds), or a part of one that is longer than
    4,000 code points. Qt keeps one UTF-16 unit between two blocks: the line feed, or, inside a divided paragraph, a
    separator that the text does not have; every conversion accounts for it.

    Guarantee: `to_code_point(to_qt(p)) == p` for each p in [0, length]; both are monotonic. Raises IndexError outside."""

    __slots__ = ("_cuts", "_kinds", "_separators", "_starts", "_utf16", "display", "length", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.length = len(text)
        self._utf16 = Utf16Map(text)
        starts, divided = _blocks(text)
        self._starts = array("q", starts)
        self._cuts = array("q", divided)
        self._separators = array("q", (self._utf16.to_utf16(cut) + index for index, cut in enumerate(divided)))
        self._kinds: dict[int, LineKind] = {}
        shown = display_text(text)
        if divided:
            shown = "\n".join(shown[first:last] for first, last in pairwise([0, *divided, len(text)]))
        self.display = shown
        """What Qt is given: `display_text` of the text, with the separators in it."""

    @property
    def block_count(self) -> int:
        """The number of blocks; an empty text has one."""
        return len(self._starts)

    def to_qt(self, position: int) -> int:
        """Qt's position of a code point offset; at a division the start of the later block."""
        return self._utf16.to_utf16(position) + bisect_right(self._cuts, position)

    def to_code_point(self, qt_position: int) -> int:
        """The code point offset of Qt's position; both sides of a division's separator are the same offset."""
        return self._utf16.to_code_point(qt_position - bisect_left(self._separators, qt_position))

    def block_of(self, position: int) -> int:
        """The block that holds the character at `position`; a line feed belongs to the block before it."""
        return max(bisect_right(self._starts, position) - 1, 0)

    def blocks_of(self, start: int, end: int) -> range:
        """The blocks that the characters of `[start, end)` stand in; at least one."""
        first = bisect_right(self._starts, start) - 1
        if first + 1 == len(self._starts) or end <= self._starts[first + 1]:
            return range(first, first + 1)
        return range(first, bisect_right(self._starts, end - 1))

    @property
    def starts(self) -> Sequence[int]:
        """The code point offsets at which the blocks begin."""
        return self._starts

    def start(self, block: int) -> int:
        """The code point offset at which the block begins."""
        return self._starts[block]

    def end(self, block: int) -> int:
        """The code point offset after the block's last character, its line feed not counted."""
        if block + 1 == len(self._starts):
            return self.length
        following = self._starts[block + 1]
        return following if self.is_continued(block + 1) else following - 1

    def units(self, block: int) -> int:
        """The number of UTF-16 units of the block's text."""
        return self._utf16.to_utf16(self.end(block)) - self._utf16.to_utf16(self._starts[block])

    def unit_in_block(self, block: int, position: int) -> int:
        """The UTF-16 offset of a code point offset inside its block (0 at the block's start)."""
        return self._utf16.to_utf16(position) - self._utf16.to_utf16(self._starts[block])

    def position_in_block(self, block: int, unit: int) -> int:
        """The code point offset of a UTF-16 offset inside a block."""
        return self._utf16.to_code_point(self._utf16.to_utf16(self._starts[block]) + unit)

    def is_continued(self, block: int) -> bool:
        """Whether the block goes on with the paragraph of the block before it."""
        start = self._starts[block]
        place = bisect_left(self._cuts, start)
        return place < len(self._cuts) and self._cuts[place] == start

    def is_heading(self, block: int) -> bool:
        """Whether the block is a sub-heading. A text of one paragraph has none."""
        return self.kind(block) is LineKind.HEADING

    def kind(self, block: int) -> LineKind:
        """What the block's line is. A text of one paragraph is body, and so is a part of a divided one."""
        known = self._kinds.get(block)
        if known is None:
            start, end = self._starts[block], self.end(block)
            whole = len(self._starts) > 1 and end - start <= LONGEST_BLOCK and not self.is_continued(block)
            known = line_kind(self.text[start:end]) if whole else LineKind.BODY
            if known is LineKind.HEADING and self._is_wrapped(block):
                known = LineKind.BODY
            self._kinds[block] = known
        return known

    def _is_wrapped(self, block: int) -> bool:
        """Whether a line that looks like a heading is a line of a text that was wrapped by line feeds: the next one goes on
        with it, or it goes on with the one before."""
        line, before, after = (self._line(place).strip() for place in (block, block - 1, block + 1))
        if after and after[0].islower():
            return True
        if len(before) > _WRAPPED and is_heading(before):
            return True
        return len(line) > _WRAPPED and is_heading(after)

    def _line(self, block: int) -> str:
        inside = 0 <= block < len(self._starts) and self.end(block) - self._starts[block] <= LONGEST_BLOCK
        return self.text[self._starts[block] : self.end(block)] if inside else ""

    def is_right_to_left(self, block: int) -> bool:
        """The direction of the block's paragraph, by its first strong character."""
        first = block
        while self.is_continued(first):
            first -= 1
        return is_right_to_left(text=self.text, start=self._starts[first], end=self.end(first))

    def is_bidirectional(self, block: int) -> bool:
        """Whether the block has any character of a right-to-left script."""
        return has_right_to_left(text=self.text, start=self._starts[block], end=self.end(block))


def _blocks(text: str) -> tuple[list[int], list[int]]:
    """The blocks' starts, and which of them are divisions inside a paragraph."""
    starts: list[int] = []
    divided: list[int] = []
    start = 0
    while True:
        end = text.find("\n", start)
        stop = len(text) if end < 0 else end
        starts.append(start)
        if stop - start > LONGEST_BLOCK:
            found = cuts(text=text, start=start, end=stop)
            starts += found
            divided += found
        if end < 0:
            return starts, divided
        start = end + 1

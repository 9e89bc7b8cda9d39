"""Quotations that no statement covers yet. Offsets are code points."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from annotator.model.segments import WORD
from annotator.suggest.quotations import Quotation, quotations

_LEAST_WORDS = 3
_HALF = 0.5


class Coded:
    """The stretches of an article that statements cover, joined, for asking how much of a stretch is covered."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        joined: list[list[int]] = []
        for start, end in sorted(spans):
            if joined and start <= joined[-1][1]:
                joined[-1][1] = max(joined[-1][1], end)
            else:
                joined.append([start, end])
        self._starts = [start for start, _ in joined]
        self._ends = [end for _, end in joined]

    def covered(self, start: int, end: int) -> int:
        """How many code points of `[start, end)` are covered."""
        place = bisect_left(self._ends, start + 1)
        total = 0
        while place < len(self._starts) and self._starts[place] < end:
            total += min(self._ends[place], end) - max(self._starts[place], start)
            place += 1
        return total


def is_uncoded(*, text: str, quotation: Quotation, coded: Coded) -> bool:
    """Whether the quotation is long enough to be somebody's words (three words; fewer show distance or a title), and no more
    than half of it is covered by statements."""
    start, end = quotation.inner_start, quotation.inner_end
    if sum(1 for _ in WORD.finditer(text, start, end)) < _LEAST_WORDS:
        return False
    return coded.covered(start, end) <= _HALF * (end - start)


def uncoded_after(*, text: str, position: int, coded: Coded) -> Iterator[Quotation]:
    """The outermost uncoded quotations that begin at the position or later, in the order of the text; read paragraph by
    paragraph, so that the first one costs little in a long text."""
    begin = text.rfind("\n", 0, position) + 1
    while begin <= len(text):
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        for found in quotations(text=text, start=begin, end=end):
            if not found.depth and found.start >= position and is_uncoded(text=text, quotation=found, coded=coded):
                yield found
        begin = end + 1


def uncoded_before(*, text: str, position: int, coded: Coded) -> Iterator[Quotation]:
    """The outermost uncoded quotations that begin before the position, the nearest first."""
    end = text.find("\n", position)
    end = len(text) if end < 0 else end
    while end >= 0:
        begin = text.rfind("\n", 0, end) + 1
        for found in reversed(quotations(text=text, start=begin, end=end)):
            if not found.depth and found.start < position and is_uncoded(text=text, quotation=found, coded=coded):
                yield found
        end = begin - 1

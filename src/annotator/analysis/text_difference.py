"""What differs between two texts, word by word. Positions are code points. The work is bounded whatever the texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

import regex

from annotator.analysis.shingles import CJK
from annotator.model.patterns import Compiled

_PIECE = regex.compile(rf"[{CJK}]|[\w--[{CJK}]]+|\s+|.", regex.VERSION1 | regex.DOTALL)
_IN_WORD = regex.compile(rf"[\w--[{CJK}]]", regex.VERSION1)
_LINE = regex.compile(r"[^\n]*\n|[^\n]+")
_MOST_WORK = 4_000_000
"""Comparisons that one pass of difflib may need; beyond it the texts are compared by lines first, then taken as changed."""


class Piece(NamedTuple):
    """A word, a sign, white space or a line: `[start, end)` of its text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of both texts: `equal`, or what the first has (`first_end > first_start`) where the second has something else."""

    kind: Literal["equal", "changed"]
    first_start: int
    first_end: int
    second_start: int
    second_end: int


def difference(first: str, second: str) -> tuple[Segment, ...]:
    """The two texts as segments in their order, which together cover both; no two of one kind follow each other.

    Words are compared, in a text of many changes whole lines; equal texts are one segment, empty ones none."""
    ahead = _word_edge(first, second, _common_start(first, second))
    one, other = first[ahead:][::-1], second[ahead:][::-1]
    behind = _word_edge(one, other, _common_start(one, other))
    middle = _Sides(first, second, (ahead, len(first) - behind), (ahead, len(second) - behind))
    found = [Segment("equal", 0, ahead, 0, ahead), *_compared(middle, _LINE)]
    found.append(Segment("equal", len(first) - behind, len(first), len(second) - behind, len(second)))
    return tuple(_joined(found))


class _Sides(NamedTuple):
    first: str
    second: str
    first_range: tuple[int, int]
    second_range: tuple[int, int]


def _compared(sides: _Sides, form: Compiled) -> Iterator[Segment]:
    """The segments of a part of both texts: by words when that is affordable, else by lines and words within them."""
    one, other = _pieces(sides, _PIECE)
    if _work(sides.first, one, sides.second, other) <= _MOST_WORK:
        yield from _matched(sides, one, other)
        return
    if form is _LINE:
        one, other = _pieces(sides, _LINE)
        if _work(sides.first, one, sides.second, other) <= _MOST_WORK:
            for segment in _matched(sides, one, other):
                if segment.kind == "equal":
                    yield segment
                else:
                    ends = (segment.first_start, segment.first_end), (segment.second_start, segment.second_end)
                    yield from _compared(_Sides(sides.first, sides.second, *ends), _PIECE)
            return
    yield Segment("changed", *sides.first_range, *sides.second_range)


def _pieces(sides: _Sides, form: Compiled) -> tuple[list[Piece], list[Piece]]:
    first = [Piece(*found.span()) for found in form.finditer(sides.first, *sides.first_range)]
    second = [Piece(*found.span()) for found in form.finditer(sides.second, *sides.second_range)]
    return first, second


def _work(first: str, one: Sequence[Piece], second: str, other: Sequence[Piece]) -> int:
    """How many pairs of equal pieces there are: what difflib walks through at least once."""
    counted = Counter(second[piece.start : piece.end] for piece in other)
    return sum(counted[first[piece.start : piece.end]] for piece in one)


def _matched(sides: _Sides, one: Sequence[Piece], other: Sequence[Piece]) -> Iterator[Segment]:
    words = [sides.first[piece.start : piece.end] for piece in one]
    others = [sides.second[piece.start : piece.end] for piece in other]
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    for code, begin, end, other_begin, other_end in matcher.get_opcodes():
        first = _range(one, begin, end, sides.first_range[0])
        second = _range(other, other_begin, other_end, sides.second_range[0])
        yield Segment("equal" if code == "equal" else "changed", *first, *second)


def _range(pieces: Sequence[Piece], begin: int, end: int, start: int) -> tuple[int, int]:
    if begin == end:
        place = pieces[begin - 1].end if begin else start
        return place, place
    return pieces[begin].start, pieces[end - 1].end


def _joined(segments: list[Segment]) -> Iterator[Segment]:
    last: Segment | None = None
    for segment in segments:
        if segment.first_start == segment.first_end and segment.second_start == segment.second_end:
            continue
        if last is not None and last.kind == segment.kind:
            last = Segment(last.kind, last.first_start, segment.first_end, last.second_start, segment.second_end)
            continue
        if last is not None:
            yield last
        last = segment
    if last is not None:
        yield last


def _word_edge(first: str, second: str, place: int) -> int:
    """The place, moved back to the beginning of the word that it cuts in either text."""
    while 0 < place < max(len(first), len(second)) and _IN_WORD.match(first[place - 1]):
        if not any(place < len(text) and _IN_WORD.match(text[place]) for text in (first, second)):
            break
        place -= 1
    return place


def _common_start(first: str, second: str) -> int:
    """How many characters the two have in common at their start, by halves: fast on long texts."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low

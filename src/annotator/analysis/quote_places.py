"""Where a quote of one text stands in a corrected text. Positions are code points.

Exactly when the words stand once in both; else by what stands around them; else nearly, near where they should be. What
is not certain says so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

import regex
from rapidfuzz import fuzz

from annotator.analysis.text_difference import Segment, difference

_AROUND = 48
"""How much of what stands before and after a quote is compared."""
_CERTAIN = 16
"""So many equal characters on either side of a quote say that it is the same place."""
_MOVED = 72
"""So many say it even where the comparison of the whole texts does not."""
_SHORT = 12
"""A shorter quote may stand elsewhere by chance, even if only once."""
_MOST_PLACES = 200
_LEAST_FUZZY = 8
_LIKENESS = 70.0
_LONGEST_SEARCH = 20_000
_WINDOW = 400
_IN_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]")


class Way(StrEnum):
    """How a quote was found again."""

    EXACT = "exact"
    CONTEXT = "context"
    FUZZY = "fuzzy"


class Place(NamedTuple):
    """`[start, end)` in the new text. `doubt` says in words why a person should look, and is empty when nobody needs to;
    a fuzzy place is always in doubt, any other holds the very words."""

    start: int
    end: int
    way: Way
    doubt: str = ""


class QuotePlaces:
    """Finds quotes of `old` in `new`. Making it compares the two texts once."""

    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new
        self._segments = difference(old, new)
        self._starts = [segment.first_start for segment in self._segments]

    def find(self, start: int, end: int) -> Place | None:
        """Where `old[start:end]` stands in the new text, or None when it is not there."""
        here = list(_occurrences(self._old, self._old, start, end))
        there = list(_occurrences(self._new, self._old, start, end))
        if len(here) == 1 and len(there) == 1:
            return self._only(start, end, there[0])
        if there:
            chosen = self._by_context(start, end, here, there)
            if chosen is not None:
                return chosen
        return self._nearly(start, end, frozenset(there))

    def _only(self, start: int, end: int, place: int) -> Place:
        length = end - start
        alone = (
            length >= _SHORT or self._mapped(start, end) == place or self._alike_around(start, end, place) >= _CERTAIN
        )
        doubt = "" if alone else "so few words may stand there by chance"
        return Place(place, place + length, Way.EXACT, doubt)

    def _by_context(self, start: int, end: int, here: list[int], there: list[int]) -> Place | None:
        """The place whose surroundings fit best, unless they fit another occurrence of the old text better."""
        scores = {place: self._alike_around(start, end, place) for place in there}
        best = max(scores.values())
        equals = [place for place in there if scores[place] == best]
        mapped = self._mapped(start, end)
        expected = mapped if mapped is not None else self._expected(start)
        place = min(equals, key=lambda one: abs(one - expected))
        length = end - start
        rivals = {other: self._alike_around(other, other + length, place) for other in here if other != start}
        if max(rivals.values(), default=-1) > best:
            return None
        as_good = [other for other, score in rivals.items() if score >= best - _CERTAIN // 2]
        homeless = any(self._mapped(other, other + length) is None for other in as_good)
        certain = mapped == place and self._is_surrounded(start, end, place)
        unique = len(equals) == 1 and not as_good and best >= _MOVED
        doubt = "" if (certain and not homeless) or unique else "the same words stand in several places"
        return Place(place, place + length, Way.CONTEXT, doubt)

    def _nearly(self, start: int, end: int, taken: frozenset[int]) -> Place | None:
        """Between what stood around the quote, or the likest words near where it should be; `taken` are exact occurrences
        that belong to other places of the old text."""
        quote = self._old[start:end]
        first, last = self._end_mapped(start, after=True), self._end_mapped(end, after=False)
        if first is not None and last is not None and first < last:
            likeness = fuzz.ratio(quote, self._new[first:last])
            longer = fuzz.partial_ratio(quote, self._new[first:last]) if last - first > len(quote) else 0.0
            if max(likeness, longer) >= _LIKENESS and last - first <= 4 * len(quote):
                return self._fuzzy(start, end, first, last, taken)
        if not _LEAST_FUZZY <= len(quote) <= _LONGEST_SEARCH:
            return None
        return self._likest(start, end, quote, taken)

    def _likest(self, start: int, end: int, quote: str, taken: frozenset[int]) -> Place | None:
        expected = self._expected(start)
        low = max(0, expected - _WINDOW - len(quote) // 2)
        high = min(len(self._new), expected + len(quote) + _WINDOW + len(quote) // 2)
        if high - low < len(quote):
            return None
        found = fuzz.partial_ratio_alignment(quote, self._new[low:high], score_cutoff=_LIKENESS)
        if found is None or found.dest_start >= found.dest_end:
            return None
        return self._fuzzy(start, end, low + found.dest_start, low + found.dest_end, taken)

    def _fuzzy(self, start: int, end: int, first: int, last: int, taken: frozenset[int]) -> Place | None:
        """The place, grown to whole words where the quote began or ended at one."""
        if _is_edge(self._old, start):
            while first > 0 and not _is_edge(self._new, first):
                first -= 1
        if _is_edge(self._old, end):
            while last < len(self._new) and not _is_edge(self._new, last):
                last += 1
        if _IN_WORD.match(self._old[start]):
            while first < last and not _IN_WORD.match(self._new[first]):
                first += 1
        if _IN_WORD.match(self._old[end - 1]):
            while first < last and not _IN_WORD.match(self._new[last - 1]):
                last -= 1
        if first >= last or (first in taken and last - first == end - start):
            return None
        return Place(first, last, Way.FUZZY, "the words are not the same")

    # the old text's places in the new one

    def _segment_at(self, place: int) -> int:
        return max(0, bisect_right(self._starts, place) - 1)

    def _mapped(self, start: int, end: int) -> int | None:
        """Where a range that lies in a part which both texts have begins in the new one."""
        if not self._segments:
            return None
        segment = self._segments[self._segment_at(start)]
        if segment.kind != "equal" or not segment.first_start <= start < end <= segment.first_end:
            return None
        return start - segment.first_start + segment.second_start

    def _end_mapped(self, place: int, *, after: bool) -> int | None:
        """The new place of one end of a range: `after` asks that the character after it stands in both texts, else the
        one before."""
        at = self._mapped(place, place + 1) if after else self._mapped(place - 1, place) if place else None
        return at if at is None or after else at + 1

    def _expected(self, place: int) -> int:
        """About where something at this place of the old text stands in the new one."""
        if not self._segments:
            return 0
        segment: Segment = self._segments[self._segment_at(place)]
        return min(segment.second_start + max(0, place - segment.first_start), max(0, segment.second_end))

    def _around(self, start: int, end: int, place: int) -> tuple[int, int]:
        """How many characters are equal right before and right after the quote here and there."""
        last = place + end - start
        before = _common_end(self._old[max(0, start - _AROUND) : start], self._new[max(0, place - _AROUND) : place])
        return before, _common_begin(self._old[end : end + _AROUND], self._new[last : last + _AROUND])

    def _alike_around(self, start: int, end: int, place: int) -> int:
        return sum(self._around(start, end, place))

    def _is_surrounded(self, start: int, end: int, place: int) -> bool:
        """Whether enough is equal on either side, or all there is."""
        before, after = self._around(start, end, place)
        last = place + end - start
        return (before >= _CERTAIN or before == start == place) and (
            after >= _CERTAIN or after == len(self._old) - end == len(self._new) - last
        )


def _occurrences(text: str, old: str, start: int, end: int) -> Iterator[int]:
    """Where the words stand in the text, cut from longer words no more than they are in the old one; the first 200."""
    quote = old[start:end]
    edges = _is_edge(old, start), _is_edge(old, end)
    place, count = text.find(quote), 0
    while place >= 0 and count < _MOST_PLACES:
        if (_is_edge(text, place) or not edges[0]) and (_is_edge(text, place + len(quote)) or not edges[1]):
            yield place
            count += 1
        place = text.find(quote, place + 1)


def _is_edge(text: str, place: int) -> bool:
    """Whether no word goes on across this place."""
    if not 0 < place < len(text):
        return True
    return not (_IN_WORD.match(text[place - 1]) and _IN_WORD.match(text[place]))


def _common_begin(first: str, second: str) -> int:
    return next(
        (index for index, (one, other) in enumerate(zip(first, second, strict=False)) if one != other),
        min(len(first), len(second)),
    )


def _common_end(first: str, second: str) -> int:
    return _common_begin(first[::-1], second[::-1])

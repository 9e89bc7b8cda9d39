"""Which statement tints which words, and in which lane under the text each one's line is drawn. No Qt: plain numbers."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import NamedTuple

MAX_LANES = 4


class Stretch(NamedTuple):
    """Words `[start, end)` that one span, by its index in the given sequence, tints."""

    start: int
    end: int
    span: int


def narrowest_first(spans: Sequence[tuple[int, int]]) -> list[int]:
    """The indices by length, then start, then a later one before an earlier one: innermost first."""
    return sorted(range(len(spans)), key=lambda index: (spans[index][1] - spans[index][0], spans[index][0], -index))


def assigned_lanes(spans: Sequence[tuple[int, int]]) -> list[int]:
    """The lane of each half-open span, 0 being nearest the text: the shortest take the nearest lane that is free.

    Guarantees: overlapping spans have different lanes; a span that lies inside another one is nearer the text; below
    every span in lane k there are overlapping spans in all lanes under k. A span's lane depends on its group of
    connected spans only."""
    lanes = [0] * len(spans)
    taken: list[list[tuple[int, int]]] = []
    for index in narrowest_first(spans):
        start, end = spans[index]
        lane = next((lane for lane, there in enumerate(taken) if _is_free(there, start, end)), len(taken))
        if lane == len(taken):
            taken.append([])
        insort(taken[lane], (start, end))
        lanes[index] = lane
    return lanes


def tinted(spans: Sequence[tuple[int, int]], *, selected: Collection[int] = ()) -> list[Stretch]:
    """Who tints which words: a selected span wherever it is, else the innermost one. The stretches are in order, apart,
    cover exactly what the spans cover, and two neighbours differ."""
    rank = {index: place for place, index in enumerate(narrowest_first(spans))}
    for index in selected:
        rank[index] -= len(spans)
    opening = sorted((start, index) for index, (start, end) in enumerate(spans) if start < end)
    edges = sorted({edge for span in spans for edge in span})
    stretches: list[Stretch] = []
    waiting: list[tuple[int, int]] = []
    following = 0
    for edge, after in pairwise(edges):
        while following < len(opening) and opening[following][0] == edge:
            heappush(waiting, (rank[opening[following][1]], opening[following][1]))
            following += 1
        while waiting and spans[waiting[0][1]][1] <= edge:
            heappop(waiting)
        if waiting:
            _extend(stretches, edge, after, waiting[0][1])
    return stretches


def _is_free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    place = bisect_left(taken, (start, end))
    return not (place and taken[place - 1][1] > start) and not (place < len(taken) and taken[place][0] < end)


def _extend(stretches: list[Stretch], start: int, end: int, index: int) -> None:
    if stretches and stretches[-1].span == index and stretches[-1].end == start:
        stretches[-1] = Stretch(stretches[-1].start, end, index)
    else:
        stretches.append(Stretch(start, end, index))

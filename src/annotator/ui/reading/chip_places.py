"""Where the chips in the gutter stand, so that none covers another one. Plain numbers, no Qt. Heights are pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from annotator.model.ids import StatementId


class Anchor(NamedTuple):
    """A statement that wants a chip at `top`, of `lines` lines when it is whole (at least one)."""

    top: int
    statement: StatementId
    lines: int


class Place(NamedTuple):
    """One chip of so many lines. `others` are the statements that found no room beside it; they are counted on it."""

    top: int
    lines: int
    statement: StatementId
    others: tuple[StatementId, ...]


class _Group(NamedTuple):
    highest: int
    lowest: int
    members: list[Anchor]


def chip_places(
    anchors: Sequence[Anchor],
    *,
    bottom: int,
    next_top: int,
    line_height: int,
    gap: int,
    furthest: int,
    selected: StatementId | None = None,
) -> list[Place]:
    """The chips of one block, whose anchors come in order of `top`.

    A chip stands at its anchor or at most `furthest` below it, its first line no lower than `bottom`; one that would have
    to go further is counted on the chip before it, and the selected statement takes that chip over. A chip moves down to
    give the one above it more of its lines. Each ends `gap` above the following one, the last one above `next_top` (the
    next block's first chip): no two chips overlap."""
    groups = _groups(anchors, bottom=bottom, line_height=line_height, gap=gap, furthest=furthest)
    lowest = _lowest(groups, line_height + gap)
    places: list[Place] = []
    free = groups[0].highest if groups else 0
    for index, group in enumerate(groups):
        top = max(group.members[0].top, free)
        limit = lowest[index + 1] if index + 1 < len(groups) else next_top
        shown = next((member for member in group.members if member.statement == selected), group.members[0])
        lines = max(1, min(shown.lines, (limit - gap - top) // line_height))
        others = tuple(member.statement for member in group.members if member is not shown)
        places.append(Place(top, lines, shown.statement, others))
        free = top + lines * line_height + gap
    return places


def _groups(anchors: Sequence[Anchor], *, bottom: int, line_height: int, gap: int, furthest: int) -> list[_Group]:
    """Which statements share a chip when every chip has one line, and between which heights each chip may begin."""
    groups: list[_Group] = []
    free = anchors[0].top if anchors else 0
    for anchor in anchors:
        top = max(anchor.top, free)
        lowest = max(anchor.top, min(anchor.top + furthest, bottom - line_height))
        if groups and top > lowest:
            groups[-1].members.append(anchor)
        else:
            groups.append(_Group(top, lowest, [anchor]))
            free = top + line_height + gap
    return groups


def _lowest(groups: list[_Group], step: int) -> list[int]:
    """For each chip the lowest place that leaves every later one of its crowd a place of its own."""
    lowest = [group.lowest for group in groups]
    for index in range(len(groups) - 2, -1, -1):
        lowest[index] = min(lowest[index], lowest[index + 1] - step)
    return lowest


def wrapped(words: str, *, width: float, measure: Callable[[str], float]) -> list[str]:
    """The words in lines no wider than `width`, divided at spaces only: a single word may be wider. Loses no word."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines

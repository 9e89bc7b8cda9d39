"""How the statements of one block look: rectangles and lines from the block's corner, made once and painted often."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPen

from annotator.coding.rows import Mark
from annotator.model.ids import StatementId
from annotator.model.statement import STATEMENT_ROLE
from annotator.ui.reading.block_lines import BlockLines
from annotator.ui.reading.inks import STROKE, Inks
from annotator.ui.reading.lanes import MAX_LANES, assigned_lanes, tinted
from annotator.ui.reading.mark_index import MarkIndex, SpanEntry
from annotator.ui.reading.page_layout import PageLayout
from annotator.ui.reading.typography import LANE_STEP

_TICK = 5
_DOTTED = -1


class _Item(NamedTuple):
    """What takes a lane: a fragment, or one or more mentions on the very same words (`mark` of the current one if any)."""

    start: int
    end: int
    mark: Mark
    mention: bool
    selected: bool


class BlockPicture:
    """Tints, lines under the text and ticks by colour, how many lines found no lane, and where the chips want to be."""

    def __init__(self) -> None:
        self.tints: list[tuple[QColor, list[QRectF]]] = []
        self.strokes: list[tuple[QPen, list[QLineF]]] = []
        self.ticks: list[tuple[QColor, list[QRectF]]] = []
        self.hidden: list[tuple[int, int]] = []
        self.anchors: list[tuple[int, StatementId]] = []


class PictureMaker:
    """Makes the picture of one block from its spans."""

    def __init__(self, *, layout: PageLayout, index: MarkIndex, inks: Inks, current: StatementId | None) -> None:
        self._layout = layout
        self._map = layout.map
        self._index = index
        self._inks = inks
        self._current = current

    def picture(self, block: int) -> BlockPicture:
        """The picture of one block; empty where no statement is."""
        made = BlockPicture()
        entries = self._index.entries(block)
        if not entries:
            return made
        lines = BlockLines(self._layout, block)
        items = self._items(entries)
        self._tint(made, items, lines)
        self._stroke(made, items, lines, block)
        for entry in entries:
            if entry.first and self._map.block_of(entry.start) == block:
                made.anchors.append((lines.line_top(lines.line_at(entry.start)), entry.statement))
        made.anchors.sort(key=lambda anchor: anchor[0])
        return made

    def _items(self, entries: list[SpanEntry]) -> list[_Item]:
        items: list[_Item] = []
        mentions: dict[tuple[int, int], Mark] = {}
        for entry in entries:
            mark = self._index.mark(entry.statement)
            assert mark is not None
            if entry.role == STATEMENT_ROLE:
                items.append(_Item(entry.start, entry.end, mark, False, mark.statement == self._current))
            elif (entry.start, entry.end) not in mentions or mark.statement == self._current:
                mentions[entry.start, entry.end] = mark
        items += [
            _Item(start, end, mark, True, mark.statement == self._current) for (start, end), mark in mentions.items()
        ]
        return items

    def _tint(self, made: BlockPicture, items: list[_Item], lines: BlockLines) -> None:
        words = [item for item in items if not item.mention]
        selected = [index for index, item in enumerate(words) if item.selected]
        rects: dict[tuple[str, bool], list[QRectF]] = {}
        for stretch in tinted([(item.start, item.end) for item in words], selected=selected):
            item = words[stretch.span]
            behind = rects.setdefault((item.mark.colour, item.selected), [])
            behind += (lines.text_rect(piece) for piece in lines.pieces(stretch.start, stretch.end))
        made.tints = [(self._inks.tint(colour, selected=on), behind) for (colour, on), behind in rects.items()]

    def _stroke(self, made: BlockPicture, items: list[_Item], lines: BlockLines, block: int) -> None:
        lanes = assigned_lanes([(item.start, item.end) for item in items])
        strokes: dict[tuple[str, int], list[QLineF]] = {}
        ticks: dict[str, list[QRectF]] = {}
        hidden: dict[int, int] = {}
        above = [item for item, lane in zip(items, lanes, strict=True) if item.selected and lane >= MAX_LANES]
        for item, lane in sorted(zip(items, lanes, strict=True), key=lambda pair: pair[0].selected):
            if not item.selected and (lane >= MAX_LANES or (lane == MAX_LANES - 1 and _meets(item, above))):
                for line in {piece.line for piece in lines.pieces(item.start, item.end)}:
                    hidden[line] = hidden.get(line, 0) + 1
                continue
            shown = min(lane, MAX_LANES - 1)
            drawn = strokes.setdefault(_look(item, lane), [])
            for piece in lines.pieces(item.start, item.end):
                y = lines.lane_top(piece.line, shown) + STROKE / 2
                drawn.append(QLineF(piece.left, y, piece.right, y))
            if not item.mention:
                ticks.setdefault(item.mark.colour, []).extend(self._ticks(item, shown, lines, block))
        made.strokes = [(self._pen(colour, pattern), drawn) for (colour, pattern), drawn in strokes.items()]
        made.ticks = [(self._inks.of(colour), drawn) for colour, drawn in ticks.items()]
        made.hidden = [(lines.line_top(line), count) for line, count in sorted(hidden.items())]

    def _ticks(self, item: _Item, lane: int, lines: BlockLines, block: int) -> Iterator[QRectF]:
        """A small upright where the span truly begins and one where it ends, each if it is in this block."""
        start, end = self._map.start(block), self._map.end(block)
        height = _TICK if lane == 0 else LANE_STEP + STROKE
        for position, at_start, here in ((item.start, True, item.start >= start), (item.end, False, item.end <= end)):
            if here:
                line, x, at_left = lines.edge(position, at_start=at_start)
                top = lines.lane_top(line, lane) + STROKE - height
                yield QRectF(x if at_left else x - STROKE, top, STROKE, height)

    def _pen(self, colour: str, pattern: int) -> QPen:
        return self._inks.dotted(colour or None) if pattern == _DOTTED else self._inks.pen(colour, pattern)


def _meets(item: _Item, others: list[_Item]) -> bool:
    return any(item.start < other.end and other.start < item.end for other in others)


def _look(item: _Item, lane: int) -> tuple[str, int]:
    """The colour and the pattern of an item's line; a current statement takes the last lane, solid, if its own
    would be beyond it."""
    if item.mention:
        return (item.mark.colour if item.selected else ""), _DOTTED
    return item.mark.colour, 0 if lane >= MAX_LANES else item.mark.pattern

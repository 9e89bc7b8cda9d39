"""The knobs at the ends of the current statement's fragments. Pixels of the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.statement import STATEMENT_ROLE
from annotator.ui.reading.block_lines import span_edge
from annotator.ui.reading.page_layout import PageLayout

_RADIUS = 4.5
_REACH = 9.0


class Handle(NamedTuple):
    """One end of a fragment: a stem from `top` to `bottom` at `x`, with a knob on it."""

    span: MarkSpan
    at_start: bool
    x: float
    top: float
    bottom: float


def handles(*, layout: PageLayout, mark: Mark | None, blocks: range) -> list[Handle]:
    """The handles of a statement that stand in these blocks; none for a statement that the coder may not change."""
    if mark is None or not mark.mine:
        return []
    found = []
    for span in mark.spans:
        if span.role != STATEMENT_ROLE:
            continue
        across = layout.map.blocks_of(span.start, span.end)
        for at_start, block in (True, across[0]), (False, across[-1]):
            if block in blocks:
                edge = span_edge(layout, block, span.start if at_start else span.end, at_start=at_start)
                found.append(Handle(span, at_start, edge.x(), edge.top(), edge.bottom()))
    return found


def handle_at(there: Sequence[Handle], x: float, y: float) -> Handle | None:
    """The handle whose knob is under a point, the nearest of several. The stem is no handle: a drag that begins at the edge
    of the first word selects words, for a mention say, and leaves the statement as it is."""
    knobs = [(abs(x - each.x) + abs(y - each.top), each) for each in there if _near_knob(each, x, y)]
    return min(knobs, key=lambda pair: pair[0])[1] if knobs else None


def paint_handles(painter: QPainter, there: Sequence[Handle], *, colour: QColor, paper: QColor) -> None:
    """Paints stems, and knobs with a rim of paper so that they stand out from the letters."""
    for each in there:
        painter.fillRect(QRectF(each.x - 1, each.top, 2, each.bottom - each.top), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    for each in there:
        centre = QPointF(each.x, each.top - 1)
        painter.setBrush(paper)
        painter.drawEllipse(centre, _RADIUS + 1.25, _RADIUS + 1.25)
        painter.setBrush(colour)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _near_knob(each: Handle, x: float, y: float) -> bool:
    return (x - each.x) ** 2 + (y - each.top) ** 2 <= _REACH**2

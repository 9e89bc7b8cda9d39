"""Where the ends of a span go when they are nudged. Code points; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import regex

from annotator.model.segments import next_grapheme, previous_grapheme
from annotator.model.statement import STATEMENT_ROLE, Span

Side = Literal["start", "end"]
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*")
_REACH = 400


@dataclass(frozen=True, slots=True)
class Nudge:
    """Which end moves, outward or inward, by a word or (`fine`) by a character."""

    side: Side
    outward: bool
    fine: bool = False


def nudged(*, text: str, start: int, end: int, nudge: Nudge) -> tuple[int, int] | None:
    """The span `[start, end)` after the nudge; None when it cannot go further: at the text's end, or down to nothing."""
    forward = (nudge.side == "end") == nudge.outward
    position = end if nudge.side == "end" else start
    if nudge.fine:
        moved = (
            next_grapheme(text=text, position=position) if forward else previous_grapheme(text=text, position=position)
        )
    elif nudge.side == "end":
        moved = _next_end(text, position) if forward else _previous_end(text, position)
    else:
        moved = _next_start(text, position) if forward else _previous_start(text, position)
    span = (start, moved) if nudge.side == "end" else (moved, end)
    return span if span != (start, end) and span[0] < span[1] else None


def _next_end(text: str, position: int) -> int:
    found = next((word for word in _WORD.finditer(text, _run_start(text, position)) if word.end() > position), None)
    return found.end() if found else len(text)


def _previous_end(text: str, position: int) -> int:
    ends = [word.end() for word in _WORD.finditer(text, max(0, position - _REACH), position) if word.end() < position]
    return ends[-1] if ends else max(0, position - _REACH)


def _next_start(text: str, position: int) -> int:
    found = next((word for word in _WORD.finditer(text, _run_start(text, position)) if word.start() > position), None)
    return found.start() if found else len(text)


def _previous_start(text: str, position: int) -> int:
    begin = _run_start(text, max(0, position - _REACH))
    starts = [word.start() for word in _WORD.finditer(text, begin, position)]
    return starts[-1] if starts else begin


def _run_start(text: str, position: int) -> int:
    """The start of the run without spaces that the position lies in, so that no word is cut in two."""
    floor = max(0, position - _REACH)
    while position > floor and not text[position - 1].isspace():
        position -= 1
    return position


def span_near(*, spans: tuple[Span, ...], caret: int) -> Span | None:
    """The span that a nudge is about: a fragment or mention that holds the caret (the shortest), else the nearest
    fragment, else None."""
    holding = [span for span in spans if span.start <= caret <= span.end]
    if holding:
        return min(holding, key=lambda span: (span.end - span.start, span.order))
    fragments = [span for span in spans if span.role == STATEMENT_ROLE]
    return min(fragments, key=lambda span: (max(span.start - caret, caret - span.end), span.order), default=None)

"""What the reading pane tells: frozen payloads of its signals, past tense. All positions are code points."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId


@dataclass(frozen=True, slots=True)
class SelectionChanged:
    """The selection is now `[start, end)`; equal ends: nothing is selected. `caret` is one of the two."""

    start: int
    end: int
    caret: int


@dataclass(frozen=True, slots=True)
class StatementActivated:
    """A statement's words or its chip were clicked. The pane does not make it the current one: its owner does."""

    statement: StatementId


@dataclass(frozen=True, slots=True)
class StatementsMet:
    """A click met these statements, innermost first; none when it met none. The point is the viewport's, in pixels."""

    statements: tuple[StatementId, ...]
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class SpanDragged:
    """A handle was let go: `span` of the statement should become `[start, end)`. The pane shows the old span again until
    it is told otherwise."""

    statement: StatementId
    span: MarkSpan
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MenuRequested:
    """A context menu was asked for at a point of the screen. `position` is the text there, None beside the text;
    `statements` lie there, innermost first."""

    position: int | None
    statements: tuple[StatementId, ...]
    screen_x: int
    screen_y: int


@dataclass(frozen=True, slots=True)
class ZoomRequested:
    """Ctrl and the wheel: larger (+1) or smaller (-1) text was asked for."""

    steps: int


@dataclass(frozen=True, slots=True)
class MarksShown:
    """What is drawn has changed: the statements as they were drawn before, and as they are now. `whole`: all of them, though
    only new ones are named. `more`: the article has further statements, which are still to come."""

    before: tuple[Mark, ...]
    now: tuple[Mark, ...]
    whole: bool = False
    more: bool = False

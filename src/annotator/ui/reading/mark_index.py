"""The statements of the article that is shown, by block. Positions are code points."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from typing import NamedTuple

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId
from annotator.model.statement import STATEMENT_ROLE
from annotator.ui.reading.layout_map import TextLayoutMap

_WIDE = 64


class SpanEntry(NamedTuple):
    """A span with its statement. `first` is true for the one that the statement's chip stands beside."""

    start: int
    end: int
    role: str
    statement: StatementId
    first: bool


class MarkIndex:
    """Finds the spans of a block, and the statements at a position. A statement with a span over more than 64 blocks is
    kept apart, so that a change costs no more than the blocks that it touches."""

    def __init__(self, text_map: TextLayoutMap, marks: Iterable[Mark] = ()) -> None:
        self._map = text_map
        self._marks: dict[StatementId, Mark] = {}
        self._blocks: dict[int, dict[StatementId, None]] = {}
        self._wide: dict[StatementId, None] = {}
        self.hidden: frozenset[str] = frozenset()
        """The keys of the groups that are not to be seen; the statement `always` is seen all the same."""
        self.always: StatementId | None = None
        self.add(marks)

    @property
    def marks(self) -> Collection[Mark]:
        """All statements, in the order in which they came."""
        return self._marks.values()

    def mark(self, statement: StatementId) -> Mark | None:
        """The statement as it is drawn, or None."""
        return self._marks.get(statement)

    def put(self, mark: Mark) -> list[range]:
        """Adds the statement or changes it; returns the blocks that look different now."""
        touched = self._leave(mark.statement)
        self._marks[mark.statement] = mark
        return touched + self._enter(mark)

    def add(self, marks: Iterable[Mark]) -> set[int]:
        """As `put` for each, but faster: ten thousand statements are waited for. Returns the blocks that look different
        now."""
        starts, blocks = self._map.starts, self._blocks
        touched: set[int] = set()
        for mark in marks:
            statement = mark.statement
            if statement in self._marks:
                for there in self.put(mark):
                    touched.update(there)
                continue
            self._marks[statement] = mark
            for start, end, _ in mark.spans:
                first, after = bisect_right(starts, start) - 1, bisect_left(starts, end)
                if after - first > _WIDE:
                    self._wide[statement] = None
                    touched.update(range(first, after))
                    continue
                for block in range(first, after):
                    touched.add(block)
                    if block in blocks:
                        blocks[block][statement] = None
                    else:
                        blocks[block] = {statement: None}
        return touched

    def drop(self, statement: StatementId) -> list[range]:
        """Takes the statement out, if it is there; returns the blocks that look different now."""
        touched = self._leave(statement)
        self._marks.pop(statement, None)
        return touched

    def blocks_of(self, statement: StatementId) -> list[range]:
        """The blocks that the statement's spans stand in."""
        mark = self._marks.get(statement)
        return [self._map.blocks_of(span.start, span.end) for span in mark.spans] if mark else []

    def entries(self, block: int) -> list[SpanEntry]:
        """The spans that have a character in the block, sorted."""
        statements = dict.fromkeys((*self._blocks.get(block, ()), *self._wide))
        shown = (mark for statement in statements if self.shows(mark := self._marks[statement]))
        found = (entry for mark in shown for entry in entries(mark))
        return sorted(entry for entry in found if block in self._map.blocks_of(entry.start, entry.end))

    def shows(self, mark: Mark) -> bool:
        """Whether the statement is to be seen."""
        return mark.group.key not in self.hidden or mark.statement == self.always

    def at(self, position: int) -> tuple[StatementId, ...]:
        """The statements whose spans hold the character at `position`: innermost first, mentions after statements' words."""
        held = [entry for entry in self.entries(self._map.block_of(position)) if entry.start <= position < entry.end]
        held.sort(key=lambda entry: (entry.role != STATEMENT_ROLE, entry.end - entry.start, entry.start))
        return tuple(dict.fromkeys(entry.statement for entry in held))

    def _enter(self, mark: Mark) -> list[range]:
        touched = [self._map.blocks_of(start, end) for start, end, _ in mark.spans]
        for blocks in touched:
            if len(blocks) > _WIDE:
                self._wide[mark.statement] = None
                continue
            for block in blocks:
                there = self._blocks.get(block)
                if there is None:
                    self._blocks[block] = {mark.statement: None}
                else:
                    there[mark.statement] = None
        return touched

    def _leave(self, statement: StatementId) -> list[range]:
        touched = self.blocks_of(statement)
        self._wide.pop(statement, None)
        for blocks in touched:
            if len(blocks) <= _WIDE:
                for block in blocks:
                    self._blocks[block].pop(statement, None)
        return touched


def entries(mark: Mark) -> list[SpanEntry]:
    """The spans of one statement. Its chip stands beside its first fragment, or its first mention if it has none."""
    chip = first_span(mark)
    return [SpanEntry(span.start, span.end, span.role, mark.statement, span == chip) for span in mark.spans]


def first_span(mark: Mark) -> MarkSpan | None:
    """The span at which the statement begins to a reader: its first fragment, else its first mention, else None."""
    fragments = [span for span in mark.spans if span.role == STATEMENT_ROLE]
    return min(fragments or mark.spans, default=None)

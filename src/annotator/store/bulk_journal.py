"""Journaling many changes at once: the parents of a thousand rows in one question, the same answer worked out once."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeAlias

import orjson
from sqlite_utils import Database

from annotator.model.change import (
    BODY_KEYS,
    BODY_PART,
    FIELD_PART,
    NOTE_PART,
    Image,
    Table,
    touched_parts,
)
from annotator.model.ids import StepId
from annotator.store import journal
from annotator.store.tables import packed

RowChange: TypeAlias = tuple[str, Image | None, Image | None]
"""(row id, the image as it stands or None, the image that shall stand or None)."""
_History: TypeAlias = tuple[tuple[str, str], ...]
_KEPT = 4096


@contextmanager
def collector_resting() -> Iterator[None]:
    """No search for cycles inside: a thousand images hold none, and searching them costs a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class BulkJournal:
    """Writes the journal of one open step. Rows of one call are different rows that the step has not touched before."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[tuple[_History, frozenset[str]], str] = {}
        self._steps: dict[int, str] = {}

    def write(self, seq: int, table: Table, changes: Sequence[RowChange]) -> None:
        """Journal these changes in the step at `seq`."""
        histories = self._histories(table, [row for row, _, _ in changes])
        self._db.conn.executemany(
            journal.INSERT_CHANGE,
            [
                (
                    seq,
                    table.value,
                    row,
                    self._parents(histories.get(row, ()), _touched(table, before, after)),
                    None if before is None else packed(before),
                    None if after is None else packed(after),
                )
                for row, before, after in changes
            ],
        )

    def touched_before(self, seq: int, table: Table, rows: Sequence[str]) -> bool:
        """Whether the step at `seq` has changed one of these rows already."""
        marks = ",".join("?" * len(rows))
        sql = f"SELECT 1 FROM change WHERE step = ? AND tbl = ? AND row IN ({marks}) LIMIT 1"
        return self._db.conn.execute(sql, (seq, table, *rows)).fetchone() is not None

    def _histories(self, table: Table, rows: Sequence[str]) -> Mapping[str, _History]:
        """For each row its changes so far as (step, parents as JSON), in no particular order."""
        marks = ",".join("?" * len(rows))
        sql = f"SELECT row, step, parents FROM change WHERE row IN ({marks}) AND tbl = ?"
        found: dict[str, _History] = {}
        for row, step, parents in self._db.conn.execute(sql, (*rows, table)):
            one = (self._steps.get(step) or self._step(step), parents)
            found[row] = (*found[row], one) if row in found else (one,)
        return found

    def _step(self, seq: int) -> str:
        (step,) = self._db.conn.execute("SELECT id FROM step WHERE seq = ?", (seq,)).fetchone()
        self._steps[seq] = step
        return str(step)

    def _parents(self, history: _History, touched: frozenset[str]) -> str:
        """The JSON of the parents. Rows of one origin share their history, so that the answer is mostly known."""
        key = (history, touched)
        known = self._known.get(key)
        if known is None:
            read = [(StepId(step), orjson.loads(parents)) for step, parents in history]
            known = packed({part: sorted(journal.heads_of(part, read)) for part in sorted(touched)})
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = known
        return known


def _touched(table: Table, before: Image | None, after: Image | None) -> frozenset[str]:
    """As `touched_parts`, but quick for a statement whose spans stayed."""
    if table is not Table.STATEMENT or before is None or after is None or before["spans"] != after["spans"]:
        return touched_parts(table=table, before=before, after=after)
    old, new = before["values"], after["values"]
    found = {f"{FIELD_PART}{field}" for field in _differing(old, new)}
    if before["note"] != after["note"] or before["unsure"] != after["unsure"]:
        found.add(NOTE_PART)
    if any(before[key] != after[key] for key in BODY_KEYS):
        found.add(BODY_PART)
    return frozenset(found)


def _differing(old: Mapping[str, object], new: Mapping[str, object]) -> Iterable[str]:
    if old == new:
        return ()
    return [field for field in {**old, **new} if old.get(field) != new.get(field)]

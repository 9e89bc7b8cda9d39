"""The journal: steps and changes as rows, the heads of a row, and which step undo and redo would take next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from sqlite_utils import Database

from annotator.model.change import Change, Image, Parents, Step, Table
from annotator.model.ids import CoderId, DeviceId, RowId, StepId
from annotator.store.tables import packed

_STEP = "id, device, lamport, time, coder, label, kind, target, origin"
INSERT_CHANGE = "INSERT INTO change (step, tbl, row, parents, before, after) VALUES (?,?,?,?,?,?)"


@dataclass(frozen=True)
class Candidate:
    """A step that could be undone or redone."""

    step: StepId
    label: str


class StoredChange(NamedTuple):
    """One row of a step that is replayed: the JSON of the image that should stand and of the one that shall."""

    row: RowId
    old: str | None
    new: str | None


def next_lamport(db: Database) -> int:
    """One more than the greatest Lamport time that the project has seen."""
    (last,) = db.conn.execute("SELECT coalesce(max(lamport), 0) FROM step").fetchone()
    return int(last) + 1


def insert_step(db: Database, step: Step) -> int:
    """Write a step and return its place in this file."""
    row = (step.id, step.device, step.lamport, step.time, step.coder, step.label, step.kind, step.target, step.origin)
    cursor = db.conn.execute(f"INSERT INTO step ({_STEP}) VALUES (?,?,?,?,?,?,?,?,?)", row)
    return int(cursor.lastrowid or 0)


def read_step(db: Database, step: StepId) -> Step | None:
    """The step with this id, or None."""
    row = db.conn.execute(f"SELECT {_STEP} FROM step WHERE id = ?", (step,)).fetchone()
    return None if row is None else Step(*row)


def steps(db: Database) -> Iterator[Step]:
    """All steps in the order in which this file took them."""
    for row in db.conn.execute(f"SELECT {_STEP} FROM step ORDER BY seq"):
        yield Step(*row)


def is_last_step(db: Database, step: StepId) -> bool:
    """Whether no step came after this one."""
    row = db.conn.execute("SELECT id FROM step ORDER BY seq DESC LIMIT 1").fetchone()
    return row is not None and row[0] == step


def changes_of(db: Database, step: StepId) -> Iterator[Change]:
    """The changes of a step, in no particular order."""
    sql = (
        "SELECT tbl, row, parents, before, after FROM change WHERE step = (SELECT seq FROM step WHERE id = ?)"
        " ORDER BY tbl, row"
    )
    for table, row, parents, before, after in db.conn.execute(sql, (step,)):
        yield Change(step, Table(table), RowId(row), _parents(parents), image_of(before), image_of(after))


def chunks_of(
    db: Database, step: StepId, table: Table, *, backwards: bool, removing: bool, size: int = 1000
) -> Iterator[list[StoredChange]]:
    """The changes of a step to one table, by row, `size` at a time: those that leave a row, or those that remove it, seen
    forwards or backwards. Each chunk is read to its end, so that the caller may write in between."""
    old, new = ("after", "before") if backwards else ("before", "after")
    sql = (
        f"SELECT row, {old}, {new} FROM change WHERE step = (SELECT seq FROM step WHERE id = ?) AND tbl = ? AND row > ?"
        f" AND {new} IS {'' if removing else 'NOT '}NULL ORDER BY row LIMIT ?"
    )
    last = ""
    while rows := db.conn.execute(sql, (step, table, last, size)).fetchall():
        yield [StoredChange(*row) for row in rows]
        last = rows[-1][0]


def count_of(db: Database, step: StepId) -> int:
    """How many rows a step changed."""
    sql = "SELECT count(*) FROM change WHERE step = (SELECT seq FROM step WHERE id = ?)"
    return int(db.conn.execute(sql, (step,)).fetchone()[0])


def heads(db: Database, *, table: Table, row: RowId, touched: Iterable[str], without: StepId | None = None) -> Parents:
    """For each touched part of the row, the steps whose image of it no other step has replaced, sorted.

    `without` leaves out one step: the open one, whose own parents are being worked out."""
    sql = "SELECT step.id, change.parents FROM change JOIN step ON step.seq = change.step WHERE change.row = ? AND tbl = ?"
    history = [
        (StepId(step), _parents(parents)) for step, parents in db.conn.execute(sql, (row, table)) if step != without
    ]
    return {part: tuple(sorted(heads_of(part, history))) for part in sorted(touched)}


def heads_of(part: str, history: list[tuple[StepId, Parents]]) -> set[StepId]:
    """The steps of a row's history whose image of this part no other step has replaced."""
    replaced = {parent for _, parents in history for parent in parents.get(part, ())}
    return {step for step, parents in history if part in parents} - replaced


def known_rows(db: Database, table: Table, rows: list[RowId]) -> set[RowId]:
    """Those of these rows that the journal has ever seen."""
    found: set[RowId] = set()
    for begin in range(0, len(rows), 500):
        chunk = rows[begin : begin + 500]
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT DISTINCT row FROM change WHERE row IN ({marks}) AND tbl = ?"
        found.update(RowId(row) for (row,) in db.conn.execute(sql, (*chunk, table)))
    return found


def write_change(db: Database, seq: int, change: Change) -> None:
    """Write a change of an open step; a second change of the same row in one step replaces the first."""
    db.conn.execute(
        f"{INSERT_CHANGE} ON CONFLICT(step, tbl, row) DO UPDATE SET parents = excluded.parents,"
        " before = excluded.before, after = excluded.after",
        change_row(seq, change),
    )


def change_row(seq: int, change: Change) -> tuple[Any, ...]:
    """The change as a row of the table `change`."""
    before = None if change.before is None else packed(change.before)
    after = None if change.after is None else packed(change.after)
    return seq, change.table, change.row, packed(change.parents), before, after


def drop_change(db: Database, seq: int, table: Table, row: RowId) -> None:
    """Forget a change of an open step that came to nothing."""
    db.conn.execute("DELETE FROM change WHERE step = ? AND tbl = ? AND row = ?", (seq, table, row))


def drop_step_if_empty(db: Database, seq: int) -> bool:
    """Forget an open step that holds no change any more; says whether it did."""
    if db.conn.execute("SELECT 1 FROM change WHERE step = ? LIMIT 1", (seq,)).fetchone():
        return False
    db.conn.execute("DELETE FROM step WHERE seq = ?", (seq,))
    return True


_LATEST = "(SELECT kind FROM step later WHERE later.target = step.id ORDER BY later.lamport DESC LIMIT 1)"
_MINE = "device = :device AND coder IS :coder AND kind = 'do'"


def undo_candidate(db: Database, *, device: DeviceId, coder: CoderId | None) -> Candidate | None:
    """The newest step of this device and coder that is not undone; automatic steps are not offered."""
    sql = (
        f"SELECT id, label FROM step WHERE {_MINE} AND coalesce({_LATEST}, 'redo') = 'redo'"
        " ORDER BY lamport DESC LIMIT 1"
    )
    row = db.conn.execute(sql, {"device": device, "coder": coder}).fetchone()
    return None if row is None else Candidate(StepId(row[0]), row[1])


def redo_candidate(db: Database, *, device: DeviceId, coder: CoderId | None) -> Candidate | None:
    """The step that was undone last and not redone, unless this coder did something else since."""
    parameters = {"device": device, "coder": coder}
    (last,) = db.conn.execute(f"SELECT coalesce(max(lamport), 0) FROM step WHERE {_MINE}", parameters).fetchone()
    sql = (
        "SELECT target, kind FROM step WHERE device = :device AND coder IS :coder AND kind IN ('undo', 'redo')"
        " AND lamport > :last ORDER BY lamport"
    )
    latest: dict[str, str] = {}
    for target, kind in db.conn.execute(sql, {**parameters, "last": last}):
        latest.pop(target, None)
        latest[target] = kind
    undone = [target for target, kind in latest.items() if kind == "undo"]
    if not undone:
        return None
    row = db.conn.execute("SELECT id, label FROM step WHERE id = ?", (undone[-1],)).fetchone()
    return Candidate(StepId(row[0]), row[1])


def _parents(text: str) -> Parents:
    return {part: tuple(StepId(step) for step in found) for part, found in orjson.loads(text).items()}


def image_of(text: str | None) -> Image | None:
    """The image of a JSON text; None is absence."""
    image: Image | None = None if text is None else orjson.loads(text)
    return image

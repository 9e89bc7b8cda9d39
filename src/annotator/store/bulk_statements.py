"""Statements changed in bulk: only the rows of `statement`, `span` and `value` that differ are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from annotator.model.change import Image
from annotator.model.codebook import Kind
from annotator.model.statement import STATEMENT_ROLE
from annotator.store import statements
from annotator.store.statements import KindOf, TextOf

_COLUMNS = ("article", "type", "coder", "layer", "round", "codebook", "note", "unsure", "created", "updated")
_columns_of = itemgetter(*_COLUMNS)


def write_changed(
    db: Database, changes: Sequence[tuple[Image, Image]], *, imaged: int, kind_of: KindOf, text_of: TextOf
) -> None:
    """Make statements that stand what their second image says; the first is how they stand. `imaged` is the step whose
    changes leave them."""
    seqs = _seqs(db, [image["id"] for image, _ in changes])
    _write_statements(db, changes, seqs, imaged)
    _write_spans(db, changes, seqs, text_of)
    _write_values(db, changes, seqs, kind_of)


def delete(db: Database, rows: Sequence[str]) -> None:
    """Remove statements with their spans and values."""
    seqs = [(seq,) for seq in _seqs(db, rows).values()]
    for sql in (
        "DELETE FROM span WHERE statement = ?",
        "DELETE FROM value WHERE statement = ?",
        "INSERT OR IGNORE INTO quote_pending VALUES (?)",
        "DELETE FROM statement WHERE seq = ?",
    ):
        db.conn.executemany(sql, seqs)


def _seqs(db: Database, rows: Sequence[str]) -> dict[str, int]:
    marks = ",".join("?" * len(rows))
    return dict(db.conn.execute(f"SELECT id, seq FROM statement WHERE id IN ({marks})", rows))


def _write_statements(db: Database, changes: Sequence[tuple[Image, Image]], seqs: dict[str, int], imaged: int) -> None:
    """One UPDATE for all the statements whose columns get the same values: an index is rewritten only where its column
    changed."""
    groups: defaultdict[tuple[tuple[str, ...], tuple[Any, ...]], list[int]] = defaultdict(list)
    for before, after in changes:
        old, new = _columns_of(before), _columns_of(after)
        places = [place for place, value in enumerate(new) if old[place] is not value and old[place] != value]
        columns, values = tuple([_COLUMNS[place] for place in places]), tuple([new[place] for place in places])
        if before["spans"] is not after["spans"] and before["spans"] != after["spans"]:
            columns, values = (*columns, "start"), (*values, statements.first_start(after))
        groups[columns, values].append(seqs[after["id"]])
    for (columns, values), rows in groups.items():
        assigned = ", ".join(f"{column} = ?" for column in (*columns, "imaged"))
        sql = f"UPDATE statement SET {assigned} WHERE seq IN ({','.join('?' * len(rows))})"
        db.conn.execute(sql, (*values, imaged, *rows))


def _write_spans(db: Database, changes: Sequence[tuple[Image, Image]], seqs: dict[str, int], text_of: TextOf) -> None:
    moved = [
        (seqs[after["id"]], before, after)
        for before, after in changes
        if before["spans"] != after["spans"] or before["article"] != after["article"]
    ]
    if not moved:
        return
    db.conn.executemany("DELETE FROM span WHERE statement = ?", [(seq,) for seq, _, _ in moved])
    spans = (row for seq, _, after in moved for row in statements.span_rows(seq, after, text_of(after["article"])))
    db.conn.executemany(statements.INSERT_SPAN, spans)
    reworded = [
        (seq,)
        for seq, before, after in moved
        if before["article"] != after["article"] or _fragments(before) != _fragments(after)
    ]
    db.conn.executemany("INSERT OR IGNORE INTO quote_pending VALUES (?)", reworded)


def _fragments(image: Image) -> list[tuple[int, int]]:
    return [(span["start"], span["end"]) for span in image["spans"] if span["role"] == STATEMENT_ROLE]


def _write_values(db: Database, changes: Sequence[tuple[Image, Image]], seqs: dict[str, int], kind_of: KindOf) -> None:
    """A single value that replaces a single value of the same kind is one UPDATE; everything else is written anew."""
    replaced: defaultdict[tuple[str, Any, str], list[int]] = defaultdict(list)
    gone: list[tuple[int, str]] = []
    fresh: list[list[Any]] = []
    for before, after in changes:
        old, new = before["values"], after["values"]
        same_kinds = (before["codebook"], before["type"]) == (after["codebook"], after["type"])
        if old == new and same_kinds:
            continue
        seq, kinds = seqs[after["id"]], kind_of(after["codebook"], after["type"])
        earlier = kinds if same_kinds else _kinds(kind_of, before)
        gone.extend((seq, field) for field in old.keys() - new.keys())
        for field, now in new.items():
            was = old.get(field)
            kept_kind = same_kinds or earlier.get(field) is kinds.get(field)
            if kept_kind and (was is now or was == now):
                continue
            if kept_kind and was and len(was) == 1 == len(now):
                replaced[statements.value_column(kinds[field]), now[0], field].append(seq)
                continue
            if was:
                gone.append((seq, field))
            fresh.extend(statements.value_rows(seq, {field: now}, kinds))
    for (column, value, field), rows in replaced.items():
        marks = ",".join("?" * len(rows))
        sql = f"UPDATE value SET {column} = ? WHERE statement IN ({marks}) AND field = ? AND ordinal = 0"
        db.conn.execute(sql, (value, *rows, field))
    db.conn.executemany("DELETE FROM value WHERE statement = ? AND field = ?", gone)
    db.conn.executemany(statements.INSERT_VALUE, fresh)


def _kinds(kind_of: KindOf, image: Image) -> dict[str, Kind]:
    """The kinds under which the values stand; none when their codebook version is gone (its publication is undone)."""
    try:
        return dict(kind_of(image["codebook"], image["type"]))
    except KeyError:
        return {}

"""A statement's image and its rows in `statement`, `span` and `value`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import orjson
from sqlite_utils import Database

from annotator.model.change import Image
from annotator.model.codebook import Kind, Scalar
from annotator.model.statement import STATEMENT_ROLE, Statement

KindOf = Callable[[str, str], Mapping[str, Kind]]
"""(codebook version, statement type) → kind of each field."""
TextOf = Callable[[str], str]
"""article id → its text."""

_COLUMNS = "seq, id, article, type, coder, layer, round, codebook, note, unsure, created, updated, start"
_AT_ONCE = 500
_VALUE_COLUMN = {
    Kind.CHOICE: 3,
    Kind.TREE: 3,
    Kind.ENTITY: 4,
    Kind.STATEMENT: 5,
    Kind.NUMBER: 6,
    Kind.DATE: 7,
    Kind.TEXT: 8,
    Kind.FLAG: 9,
}
_INSERT_STATEMENT = f"INSERT INTO statement ({_COLUMNS}, imaged) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
INSERT_SPAN = "INSERT INTO span (statement, ordinal, role, value, start, end, quote) VALUES (?,?,?,?,?,?,?)"
_VALUE_COLUMNS = ("statement", "field", "ordinal", "option", "entity", "link", "number", "date", "text", "flag")
INSERT_VALUE = f"INSERT INTO value ({', '.join(_VALUE_COLUMNS)}) VALUES (?,?,?,?,?,?,?,?,?,?)"


def statement_image(statement: Statement) -> Image:
    """The image of a statement: plain JSON data, spans sorted, fields without values left out."""
    return {
        "id": statement.id,
        "article": statement.article,
        "type": statement.type,
        "coder": statement.coder,
        "layer": statement.layer,
        "round": statement.round,
        "codebook": statement.codebook,
        "spans": [
            {"start": span.start, "end": span.end, "role": span.role, "value": span.value}
            for span in sorted(statement.spans, key=lambda span: span.order)
        ],
        "values": {field: list(values) for field, values in sorted(statement.values.items()) if values},
        "note": statement.note,
        "unsure": statement.unsure,
        "created": statement.created,
        "updated": statement.updated,
    }


_VALUE = "coalesce(option, entity, link, number, date, text)"


def read_images(db: Database, where: str, parameters: Sequence[Any]) -> Iterator[Image]:
    """The images of the statements that `where` (SQL over `statement`) chooses, by seq, in constant memory per 500."""
    cursor = db.conn.execute(f"SELECT {_COLUMNS} FROM statement WHERE {where} ORDER BY seq", parameters)
    while rows := list(islice(cursor, _AT_ONCE)):
        found = {row[0]: _bare_image(row) for row in rows}
        marks = ",".join("?" * len(found))
        spans = f"SELECT statement, start, end, role, value FROM span WHERE statement IN ({marks}) ORDER BY statement, ordinal"
        for seq, start, end, role, value in db.conn.execute(spans, tuple(found)):
            found[seq]["spans"].append({"start": start, "end": end, "role": role, "value": value})
        values = (
            f"SELECT statement, field, {_VALUE}, flag, ordinal FROM value"
            f" WHERE statement IN ({marks}) ORDER BY statement, field, ordinal"
        )
        values_of = {seq: image["values"] for seq, image in found.items()}
        for seq, field, scalar, flag, ordinal in db.conn.execute(values, tuple(found)):
            if flag is not None:
                scalar = bool(flag)
            if ordinal:
                values_of[seq].setdefault(field, []).append(scalar)
            else:
                values_of[seq][field] = [scalar]
        yield from found.values()


def _bare_image(row: Sequence[Any]) -> Image:
    return {
        "id": row[1],
        "article": row[2],
        "type": row[3],
        "coder": row[4],
        "layer": row[5],
        "round": row[6],
        "codebook": row[7],
        "spans": [],
        "values": {},
        "note": row[8],
        "unsure": bool(row[9]),
        "created": row[10],
        "updated": row[11],
    }


def read_image(db: Database, row: str) -> Image | None:
    """The statement's image as it stands, or None."""
    return next(read_images(db, "id = ?", (row,)), None)


def standing_texts(db: Database, rows: Sequence[str]) -> dict[str, str]:
    """The images of these statements as the journal's JSON, by id; those of which it holds no single text are left out."""
    marks = ",".join("?" * len(rows))
    sql = (
        "SELECT statement.id, change.after FROM statement JOIN change ON change.step = statement.imaged"
        f" AND change.tbl = 'statement' AND change.row = statement.id WHERE statement.id IN ({marks})"
    )
    return {row: after for row, after in db.conn.execute(sql, rows) if after is not None}


def read_images_at(db: Database, seqs: Sequence[int]) -> list[Image]:
    """The images of the statements at these places, by seq, by way of the journal where that is shorter. At most a few
    thousand at once."""
    marks = ",".join("?" * len(seqs))
    sql = (
        "SELECT statement.seq, change.after FROM statement LEFT JOIN change ON change.step = statement.imaged"
        f" AND change.tbl = 'statement' AND change.row = statement.id WHERE statement.seq IN ({marks})"
    )
    texts: dict[int, str | None] = dict(db.conn.execute(sql, seqs))
    missing = [seq for seq, text in texts.items() if text is None]
    found: dict[int, Image] = {seq: orjson.loads(text) for seq, text in texts.items() if text is not None}
    if missing:
        marks = ",".join("?" * len(missing))
        found.update(zip(sorted(missing), read_images(db, f"seq IN ({marks})", missing), strict=True))
    return [found[seq] for seq in sorted(found)]


def write_image(
    db: Database, row: str, image: Image | None, *, imaged: int | None, kind_of: KindOf, text_of: TextOf
) -> None:
    """Make the statement's rows what the image says; None removes them. `imaged` is the step whose change leaves it."""
    found = db.conn.execute("SELECT seq FROM statement WHERE id = ?", (row,)).fetchone()
    if found is not None:
        db.conn.execute("DELETE FROM span WHERE statement = ?", found)
        db.conn.execute("DELETE FROM value WHERE statement = ?", found)
        db.conn.execute("INSERT OR IGNORE INTO quote_pending VALUES (?)", found)
    if image is None:
        if found is not None:
            db.conn.execute("DELETE FROM statement WHERE seq = ?", found)
        return
    if found is None:
        write_new(db, [image], imaged=imaged, kind_of=kind_of, text_of=text_of)
        return
    db.conn.execute(
        "UPDATE statement SET article=?, type=?, coder=?, layer=?, round=?, codebook=?, note=?, unsure=?, created=?,"
        " updated=?, start=?, imaged=? WHERE seq = ?",
        (*_statement_row(0, image)[2:], imaged, found[0]),
    )
    db.conn.executemany(INSERT_SPAN, span_rows(found[0], image, text_of(image["article"])))
    db.conn.executemany(INSERT_VALUE, value_rows(found[0], image["values"], kind_of(image["codebook"], image["type"])))


def write_new(db: Database, images: Iterable[Image], *, imaged: int | None, kind_of: KindOf, text_of: TextOf) -> None:
    """Write statements that do not exist yet, in bulk. `imaged` is the step whose changes leave them."""
    (last,) = db.conn.execute("SELECT coalesce(max(seq), 0) FROM statement").fetchone()
    images = list(images)
    numbered = list(enumerate(images, last + 1))
    db.conn.executemany(_INSERT_STATEMENT, [(*_statement_row(seq, image), imaged) for seq, image in numbered])
    spans = (row for seq, image in numbered for row in span_rows(seq, image, text_of(image["article"])))
    db.conn.executemany(INSERT_SPAN, spans)
    values = (
        row
        for seq, image in numbered
        for row in value_rows(seq, image["values"], kind_of(image["codebook"], image["type"]))
    )
    db.conn.executemany(INSERT_VALUE, values)
    db.conn.executemany("INSERT OR IGNORE INTO quote_pending VALUES (?)", [(seq,) for seq, _ in numbered])


def _statement_row(seq: int, image: Image) -> tuple[Any, ...]:
    return (
        seq,
        image["id"],
        image["article"],
        image["type"],
        image["coder"],
        image["layer"],
        image["round"],
        image["codebook"],
        image["note"],
        image["unsure"],
        image["created"],
        image["updated"],
        first_start(image),
    )


def first_start(image: Image) -> int:
    """Where the first fragment begins, in code points; -1 for a statement about the whole article."""
    return min((span["start"] for span in image["spans"] if span["role"] == STATEMENT_ROLE), default=-1)


def span_rows(seq: int, image: Image, text: str) -> Iterator[tuple[Any, ...]]:
    """The rows of `span` of one statement, each with its quote."""
    for ordinal, span in enumerate(image["spans"]):
        start, end = span["start"], span["end"]
        yield seq, ordinal, span["role"], span["value"], start, end, text[start:end]


def value_column(kind: Kind) -> str:
    """The column of `value` that holds values of this kind."""
    return _VALUE_COLUMNS[_VALUE_COLUMN[kind]]


def value_rows(seq: int, values: Mapping[str, Sequence[Scalar]], kinds: Mapping[str, Kind]) -> Iterator[list[Any]]:
    """The rows of `value` for these values of one statement."""
    for field, found in values.items():
        column = _VALUE_COLUMN[kinds[field]]
        for ordinal, value in enumerate(found):
            row = [seq, field, ordinal, None, None, None, None, None, None, None]
            row[column] = value
            yield row

"""Rows and images of the journaled tables, all but `statement`, whose image spans three tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from sqlite_utils import Database

from annotator.model.change import Image, Table
from annotator.model.errors import UserError


@dataclass(frozen=True)
class Form:
    """The columns of a table in the order of its image's keys; which of them hold JSON, and which a truth value."""

    columns: tuple[str, ...]
    json: frozenset[str] = frozenset()
    flags: frozenset[str] = frozenset()


FORMS = {
    Table.SETTING: Form(("id", "value"), json=frozenset({"value"})),
    Table.CODER: Form(("id", "name", "colour", "active"), flags=frozenset({"active"})),
    Table.CODEBOOK: Form(
        ("id", "sha256", "number", "parent", "body", "created", "coder", "note", "change"), json=frozenset({"body"})
    ),
    Table.ARTICLE: Form(
        ("id", "sha256", "title", "language", "published", "source", "author", "url", "metadata"),
        json=frozenset({"metadata"}),
    ),
    Table.ENTITY: Form(
        ("id", "type", "name", "attributes", "external", "note", "merged_into"),
        json=frozenset({"attributes", "external"}),
    ),
    Table.ALIAS: Form(("id", "entity", "text")),
    Table.ROLE: Form(("id", "entity", "title", "organisation", "since", "until")),
    Table.ASSIGNMENT: Form(("id", "article", "coder", "layer", "round", "state", "reason", "seconds")),
    Table.DECISION: Form(("id", "article", "source", "source_step", "gold", "verdict", "reason", "coder", "decided")),
    Table.QUESTION: Form(
        ("id", "article", "statement", "coder", "question", "answer", "answered_by", "state", "created", "answered")
    ),
    Table.SUGGESTION: Form(
        ("id", "article", "body", "origin", "score", "state", "statement"), json=frozenset({"body"})
    ),
    Table.REVIEW: Form(
        (
            *("id", "article", "statement", "field", "cause", "version"),
            *("reason", "coder", "state", "created", "settled"),
        )
    ),
}


def packed(value: Any) -> str:
    """JSON text as the project file keeps it. Raises UserError for a text that is no Unicode."""
    try:
        return orjson.dumps(value).decode()
    except orjson.JSONEncodeError as error:
        if "surrogates" not in str(error):
            raise
        raise UserError("Half a character (a lone surrogate) cannot be kept.", "Type the text again.") from error


def row_image(table: Table, row: tuple[Any, ...]) -> Image:
    """The image of a row whose columns stand in the form's order."""
    form = FORMS[table]
    image: Image = {}
    for column, value in zip(form.columns, row, strict=True):
        if column in form.json:
            value = orjson.loads(value)
        elif column in form.flags:
            value = bool(value)
        image[column] = value
    return image


def image_row(table: Table, image: Image) -> tuple[Any, ...]:
    """The row of an image, in the form's order. Raises KeyError when the image lacks a column."""
    form = FORMS[table]
    if not form.json:
        return tuple([image[column] for column in form.columns])
    return tuple([packed(image[column]) if column in form.json else image[column] for column in form.columns])


def select(table: Table) -> str:
    """`SELECT` of all the columns, in the form's order."""
    return f"SELECT {', '.join(FORMS[table].columns)} FROM {table}"


def insert(table: Table) -> str:
    """`INSERT` of a new row."""
    columns = FORMS[table].columns
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def read_image(db: Database, table: Table, row: str) -> Image | None:
    """The row's image as it stands, or None."""
    found = db.conn.execute(f"{select(table)} WHERE id = ?", (row,)).fetchone()
    return None if found is None else row_image(table, found)


def write_image(db: Database, table: Table, row: str, image: Image | None) -> None:
    """Make the row what the image says; None removes it."""
    if image is None:
        db.conn.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
        return
    changed = ", ".join(f"{column} = excluded.{column}" for column in FORMS[table].columns if column != "id")
    db.conn.execute(f"{insert(table)} ON CONFLICT(id) DO UPDATE SET {changed}", image_row(table, image))

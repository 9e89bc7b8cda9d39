"""Undo and redo: the images of a step written back, in bulk, each only where the row still is what the step left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from annotator.model.change import Change, Image, StepKind, Table
from annotator.model.errors import UserError
from annotator.model.ids import EntityId, EntityTypeId, StepId
from annotator.store import journal
from annotator.store.bulk_journal import RowChange
from annotator.store.transaction import Transaction

_ORDER = (
    *(Table.SETTING, Table.CODER, Table.CODEBOOK, Table.ENTITY, Table.ALIAS, Table.ROLE, Table.ARTICLE),
    *(Table.ASSIGNMENT, Table.STATEMENT, Table.DECISION, Table.QUESTION, Table.SUGGESTION, Table.REVIEW),
)
"""What others lean on comes first, so that a statement finds its article and its codebook; removal goes backwards."""


def replay(db: Database, transaction: Transaction, *, step: StepId, label: str, kind: StepKind) -> None:
    """Write the step's images from before (undo) or after (redo) in the open transaction.

    Raises UserError, naming the row, when one no longer equals the step's other image; nothing is kept then."""
    entities: list[Image] = []
    for table, removing in [*((table, False) for table in _ORDER), *((table, True) for table in reversed(_ORDER))]:
        for chunk in journal.chunks_of(db, step, table, backwards=kind == "undo", removing=removing):
            changes = _row_changes(transaction, table, chunk, label=label, kind=kind)
            transaction.change_many(table, changes)
            if table is Table.ENTITY:
                entities.extend(after for _, _, after in changes if after is not None)
    for image in entities:
        if transaction.read.misfits(EntityId(image["id"]), EntityTypeId(image["type"])):
            raise refusal(label, kind)


def _row_changes(
    transaction: Transaction, table: Table, chunk: Sequence[Change], *, label: str, kind: StepKind
) -> list[RowChange]:
    standing = transaction.read.images_at(table, [change.row for change in chunk])
    return list(_checked(chunk, standing, label, kind))


def _checked(chunk: Sequence[Change], standing: dict[str, Image], label: str, kind: StepKind) -> Iterator[RowChange]:
    for change in chunk:
        old, new = (change.after, change.before) if kind == "undo" else (change.before, change.after)
        if standing.get(change.row) != old:
            raise refusal(label, kind, _named(change))
        yield change.row, old, new


def refusal(label: str, kind: StepKind, changed: str = "") -> UserError:
    """Why a step cannot be undone or redone: `changed` was changed since, or later work builds on it."""
    if changed and kind == "undo":
        return UserError(f"“{label}” cannot be undone: {changed} was changed since.")
    if changed:
        return UserError(f"“{label}” cannot be redone: {changed} was changed since.")
    advice = "Undo or remove that first."
    if kind == "undo":
        return UserError(f"“{label}” cannot be undone: later work builds on it.", advice)
    return UserError(f"“{label}” cannot be redone: later work builds on it.", advice)


def _named(change: Change) -> str:
    image = change.after or change.before or {}
    name = image.get("name") or image.get("title") or image.get("text")
    return f"{change.table} “{name}”" if name else f"a {change.table}"

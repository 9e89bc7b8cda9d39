"""Undo and redo: the images of a step written back, in bulk, each only where the row still is what the step left."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from annotator.model.change import Image, StepKind, Table
from annotator.model.errors import UserError
from annotator.model.ids import EntityId, EntityTypeId, StepId
from annotator.store import journal
from annotator.store.bulk_journal import RowChange, collector_resting
from annotator.store.journal import StoredChange, image_of
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
            with collector_resting():
                changes = _row_changes(transaction, table, chunk, label=label, kind=kind)
                transaction.change_many(table, changes)
            if table is Table.ENTITY:
                entities.extend(after for _, _, after in changes if after is not None)
    for image in entities:
        if transaction.read.misfits(EntityId(image["id"]), EntityTypeId(image["type"])):
            raise refusal(label, kind)


def _row_changes(
    transaction: Transaction, table: Table, chunk: Sequence[StoredChange], *, label: str, kind: StepKind
) -> list[RowChange]:
    """The chunk as changes to make. A statement whose image the journal holds as the very text that the step left is
    known to stand so; every other row is read."""
    texts = transaction.read.standing_texts([change.row for change in chunk]) if table is Table.STATEMENT else {}
    doubtful = [change for change in chunk if change.old is None or texts.get(change.row) != change.old]
    standing = transaction.read.images_at(table, [change.row for change in doubtful])
    for change in doubtful:
        if standing.get(change.row) != image_of(change.old):
            raise refusal(label, kind, _named(table, change))
    return [(change.row, image_of(change.old), image_of(change.new)) for change in chunk]


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


def _named(table: Table, change: StoredChange) -> str:
    image = image_of(change.new) or image_of(change.old) or {}
    name = image.get("name") or image.get("title") or image.get("text")
    return f"{table} “{name}”" if name else f"a {table}"

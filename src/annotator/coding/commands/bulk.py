"""Changing many statements at once, whoever made them: one step, one undo, in constant memory. A statement that the change
would make invalid is left out, whole; `bulk_preview` says beforehand which those are."""

from __future__ import annotations

import dataclasses
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from annotator.coding.bulk_edits import Add, Edit, Recode, Remove, Retype, Unsure
from annotator.coding.bulk_rules import Rules
from annotator.coding.context import Context
from annotator.model.change import Image, Table
from annotator.model.codebook import Scalar
from annotator.model.ids import FieldId, StatementId, TypeId, review_id
from annotator.model.statement_query import StatementQuery
from annotator.store.bulk_journal import RowChange
from annotator.store.statement_list import StatementList

Tell: TypeAlias = Callable[[int, int], None]
"""Told (done, of how many); may raise Cancelled."""
_CHUNK = 1000


def quiet(done: int, of: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True)
class Selection:
    """The statements that are meant: all of a query, or these."""

    statements: tuple[StatementId, ...] = ()
    query: StatementQuery | None = None

    def places(self, found: StatementList) -> array[int]:
        """Where they stand in the file, ascending."""
        return found.places_of(self.statements) if self.query is None else found.places(self.query)


class _Bulk:
    """What the commands below share."""

    chosen: Selection
    tell: Tell

    def edit(self) -> Edit:
        """What is done to each statement."""
        raise NotImplementedError

    def apply(self, context: Context) -> None:
        """Writes all that really change; those that cannot be changed are passed over."""
        places = self.chosen.places(context.tx.statement_list)
        rules = Rules(context.read)
        context.tx.change_many(Table.STATEMENT, self._changes(context, places, rules))

    def _changes(self, context: Context, places: array[int], rules: Rules) -> Iterator[RowChange]:
        edit, now, done = self.edit(), context.tx.now, 0
        for chunk in context.read.statement_chunks(places, _CHUNK):
            for image in chunk:
                after = edit.edited(image, rules, now)
                if after is not image and not isinstance(after, str):
                    yield image["id"], image, after
            done += len(chunk)
            self.tell(done, len(places))


@dataclass(frozen=True)
class RecodeField(_Bulk):
    """In one field `old` becomes `new`; None: every value that stands there does."""

    chosen: Selection
    field: FieldId
    old: Scalar | None
    new: Scalar
    tell: Tell = dataclasses.field(default=quiet, compare=False, repr=False)

    @property
    def label(self) -> str:
        return f"recode {self.field.replace('_', ' ')}"

    def edit(self) -> Edit:
        """See `Recode`."""
        return Recode(self.field, self.old, self.new)


@dataclass(frozen=True)
class AddValue(_Bulk):
    """One more value in a field; where it takes only one, those that hold another are left out."""

    chosen: Selection
    field: FieldId
    value: Scalar
    tell: Tell = dataclasses.field(default=quiet, compare=False, repr=False)

    @property
    def label(self) -> str:
        return f"add to {self.field.replace('_', ' ')}"

    def edit(self) -> Edit:
        """See `Add`."""
        return Add(self.field, self.value)


@dataclass(frozen=True)
class RemoveValue(_Bulk):
    """A value goes from a field, with its mentions; None: all values of the field do."""

    chosen: Selection
    field: FieldId
    value: Scalar | None
    tell: Tell = dataclasses.field(default=quiet, compare=False, repr=False)

    @property
    def label(self) -> str:
        return f"remove from {self.field.replace('_', ' ')}"

    def edit(self) -> Edit:
        """See `Remove`."""
        return Remove(self.field, self.value)


@dataclass(frozen=True)
class ChangeType(_Bulk):
    """Another statement type for those whose values all have a place there."""

    chosen: Selection
    type: TypeId
    tell: Tell = dataclasses.field(default=quiet, compare=False, repr=False)
    label: str = "change type"

    def edit(self) -> Edit:
        """See `Retype`."""
        return Retype(self.type)


@dataclass(frozen=True)
class SetSelectedUnsure(_Bulk):
    """Marks as unsure, or takes the mark away."""

    chosen: Selection
    unsure: bool
    tell: Tell = dataclasses.field(default=quiet, compare=False, repr=False)

    @property
    def label(self) -> str:
        return "mark as unsure" if self.unsure else "mark as sure"

    def edit(self) -> Edit:
        """See `Unsure`."""
        return Unsure(self.unsure)


@dataclass(frozen=True)
class DeleteSelected:
    """Deletes statements with what the review list says of them. One at which a statement points that stays, stays too."""

    chosen: Selection
    tell: Tell = dataclasses.field(default=quiet, compare=False, repr=False)
    label: str = "delete statements"

    def apply(self, context: Context) -> None:
        """Statements first and review entries with them, a thousand at a time."""
        found = context.tx.statement_list
        places = self.chosen.places(found)
        kept = needed_by_others(found.links(), places)
        going = array("I", (place for place in places if place not in kept))
        done = 0
        for chunk in context.read.statement_chunks(going, _CHUNK):
            rows = [image["id"] for image in chunk]
            marks = ",".join("?" * len(rows))
            reviews = list(context.read.images(Table.REVIEW, f"statement IN ({marks})", rows))
            context.tx.change_many(Table.REVIEW, ((image["id"], image, None) for image in reviews))
            context.tx.change_many(Table.STATEMENT, ((image["id"], image, None) for image in chunk))
            done += len(chunk)
            self.tell(done, len(going))


@dataclass(frozen=True)
class SendSelectedToReview:
    """Puts statements on the review list with a reason. One that is there already, and open, stays as it is."""

    chosen: Selection
    reason: str = ""
    tell: Tell = dataclasses.field(default=quiet, compare=False, repr=False)
    label: str = "send to review"

    def apply(self, context: Context) -> None:
        """One entry for each statement; a settled one is opened again."""
        places = self.chosen.places(context.tx.statement_list)
        done = 0
        for chunk in context.read.statement_chunks(places, _CHUNK):
            wanted = {review_id(image["id"], "", "sent", None): image for image in chunk}
            standing = context.read.images_at(Table.REVIEW, list(wanted))
            context.tx.change_many(
                Table.REVIEW,
                (
                    (row, standing.get(row), self._entry(context, row, image))
                    for row, image in wanted.items()
                    if row not in standing or standing[row]["state"] != "open"
                ),
            )
            done += len(chunk)
            self.tell(done, len(places))

    def _entry(self, context: Context, row: str, statement: Image) -> Image:
        return {
            "id": row,
            "article": statement["article"],
            "statement": statement["id"],
            "field": "",
            "cause": "sent",
            "version": None,
            "reason": self.reason,
            "coder": context.coder,
            "state": "open",
            "created": context.tx.now,
            "settled": None,
        }


def needed_by_others(links: Iterable[tuple[int, int]], places: array[int]) -> set[int]:
    """Those of these statements that cannot go: one that stays points at them, by itself or through others that stay."""
    going = set(places)
    pointing: dict[int, list[int]] = {}
    waiting: list[int] = []
    for source, target in links:
        if target in going:
            if source in going:
                pointing.setdefault(source, []).append(target)
            else:
                waiting.append(target)
    kept: set[int] = set()
    while waiting:
        place = waiting.pop()
        if place not in kept:
            kept.add(place)
            waiting.extend(pointing.get(place, ()))
    return kept


BulkCommand: TypeAlias = (
    RecodeField | AddValue | RemoveValue | ChangeType | SetSelectedUnsure | DeleteSelected | SendSelectedToReview
)

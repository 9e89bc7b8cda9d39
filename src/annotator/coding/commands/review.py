"""The review list: sending statements there, settling entries and opening them again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.model.change import Image, Table
from annotator.model.errors import UserError
from annotator.model.ids import ReviewId, StatementId, review_id
from annotator.model.review import Review
from annotator.store.bulk_journal import RowChange

_AT_ONCE = 500


@dataclass(frozen=True)
class SendToReview:
    """List statements, anybody's, as to review for this reason. One that a person sent there before is listed anew."""

    statements: tuple[StatementId, ...]
    reason: str = ""

    @property
    def label(self) -> str:
        count = len(self.statements)
        return "send to review" if count == 1 else f"send {count} statements to review"

    def apply(self, context: Context) -> None:
        """Raises UserError when one of the statements is no longer there."""
        context.require_coder()
        for begin in range(0, len(self.statements), _AT_ONCE):
            chunk = tuple(dict.fromkeys(self.statements[begin : begin + _AT_ONCE]))
            context.tx.change_many(Table.REVIEW, list(self._rows(context, chunk)))

    def _rows(self, context: Context, chunk: tuple[StatementId, ...]) -> Iterator[RowChange]:
        found = context.read.images_at(Table.STATEMENT, chunk)
        standing = context.read.images_at(Table.REVIEW, [review_id(one, "", "sent", None) for one in chunk])
        for statement in chunk:
            image = found.get(statement)
            if image is None:
                raise UserError("That statement is no longer there.")
            row = review_id(statement, "", "sent", None)
            before = standing.get(row)
            if before is not None and (before["state"], before["reason"]) == ("open", self.reason):
                continue
            review = Review(
                id=row,
                article=image["article"],
                statement=statement,
                cause="sent",
                reason=self.reason,
                coder=context.coder,
                created=context.tx.now,
            )
            yield row, before, review.model_dump(mode="json")


@dataclass(frozen=True)
class SettleReview:
    """Close entries of the review list: somebody has looked."""

    reviews: tuple[ReviewId, ...]

    @property
    def label(self) -> str:
        return "mark as reviewed" if len(self.reviews) == 1 else f"mark {len(self.reviews)} entries as reviewed"

    def apply(self, context: Context) -> None:
        """Entries that are closed already stay as they are. Raises UserError when one is no longer there."""
        _set_state(context, self.reviews, {"state": "done", "settled": context.tx.now})


@dataclass(frozen=True)
class ReopenReview:
    """Open closed entries of the review list again."""

    reviews: tuple[ReviewId, ...]

    @property
    def label(self) -> str:
        return "review again" if len(self.reviews) == 1 else f"review {len(self.reviews)} entries again"

    def apply(self, context: Context) -> None:
        """Entries that are open already stay as they are. Raises UserError when one is no longer there."""
        _set_state(context, self.reviews, {"state": "open", "settled": None})


def _set_state(context: Context, reviews: tuple[ReviewId, ...], update: Image) -> None:
    for begin in range(0, len(reviews), _AT_ONCE):
        chunk = tuple(dict.fromkeys(reviews[begin : begin + _AT_ONCE]))
        found = context.read.images_at(Table.REVIEW, chunk)
        if len(found) < len(chunk):
            raise UserError("That entry of the review list is no longer there.")
        changes = [
            (row, image, {**image, **update}) for row, image in found.items() if image["state"] != update["state"]
        ]
        context.tx.change_many(Table.REVIEW, changes)

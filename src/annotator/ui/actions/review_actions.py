"""What the review list says of the current statement, above its fields; settled there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.coding.commands.review import SettleReview
from annotator.coding.review_list import ReviewList
from annotator.model.change import Changes, Table
from annotator.model.ids import ReviewId
from annotator.ui.actions.desk import Desk


class ReviewActions(QObject):
    """Connects itself to the desk; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._list = ReviewList(desk.session.project)
        desk.place.statement_changed.connect(lambda _: self._show())
        desk.bridge.changed.connect(self._changed)
        desk.form.review_settled.connect(self.settle)
        self._show()

    def settle(self, reviews: tuple[ReviewId, ...]) -> None:
        """Takes these entries off the list."""
        if reviews and self._desk.run(SettleReview(reviews)) is not None:
            self._desk.status.say(self.tr("Reviewed."))

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Table.REVIEW):
            self._show()

    def _show(self) -> None:
        statement = self._desk.place.statement
        self._desk.form.show_reviews(self._list.of_statement(statement) if statement is not None else ())

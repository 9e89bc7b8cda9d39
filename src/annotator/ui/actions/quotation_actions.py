"""Going to the next or the previous quotation that no statement of this coder covers yet."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QObject

from annotator.model.segments import trimmed
from annotator.model.statement import STATEMENT_ROLE
from annotator.suggest.uncoded import Coded, uncoded_after, uncoded_before
from annotator.ui.actions.desk import Desk


class QuotationActions(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        desk.actions.on("edit.next_quotation", lambda: self.step(forward=True))
        desk.actions.on("edit.previous_quotation", lambda: self.step(forward=False))

    def step(self, *, forward: bool) -> None:
        """Selects the words of the next one after the selection (or before it); goes round at the end of the article."""
        desk = self._desk
        text, reading = desk.place.text, desk.reading
        if not text:
            return
        selected = reading.selection()
        start, end = selected or (reading.caret(), reading.caret())
        coded = self._coded()
        if forward:
            here = uncoded_after(text=text, position=end, coded=coded)
            beyond = uncoded_after(text=text, position=0, coded=coded)
        else:
            here = uncoded_before(text=text, position=max(0, start - 1) if selected else start, coded=coded)
            beyond = uncoded_before(text=text, position=len(text) + 1, coded=coded)
        found = next(here, None)
        wrapped = found is None
        found = found or next(chain(beyond), None)
        if found is None:
            desk.status.say(self.tr("Every quotation of this article has a statement."))
            return
        first, last = trimmed(text=text, start=found.inner_start, end=found.inner_end)
        reading.setFocus()
        reading.select(first, last)
        reading.ensure_visible(first, last)
        if wrapped:
            words = self.tr("Went on from the beginning") if forward else self.tr("Went on from the end")
            desk.status.say(words)

    def _coded(self) -> Coded:
        self._desk.marks.complete()
        marks = self._desk.reading.marks
        return Coded(
            [
                (span.start, span.end)
                for mark in marks
                if mark.mine
                for span in mark.spans
                if span.role == STATEMENT_ROLE
            ]
        )

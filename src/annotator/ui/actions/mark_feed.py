"""Brings the open article's statements into the reading pane: those in view at once, the others while nobody waits."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from annotator.coding.colouring import ColourScheme
from annotator.coding.rows import Mark
from annotator.coding.session import Session
from annotator.model.ids import ArticleId, StatementId
from annotator.model.statement import TextPlace
from annotator.ui.reading.pane import ReadingPane

_FIRST = 300
_PAGE = 200
_REACH = 4_000


class MarkFeed(QObject):
    """An article of a few hundred statements comes whole. Of a larger one the statements come page by page between two
    events, in the order of the text; what is scrolled to meanwhile comes first."""

    def __init__(self, session: Session, reading: ReadingPane, parent: QObject) -> None:
        super().__init__(parent)
        self.everyone = False
        self.scheme = ColourScheme.STANCE
        self._session = session
        self._reading = reading
        self._article: ArticleId | None = None
        self._next: TextPlace | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._bring)
        reading.view.viewed.connect(self._bring_view)

    def begin(self, article: ArticleId | None) -> tuple[Mark, ...]:
        """The first statements of an article, to be shown with its text; the others follow. None: nothing follows."""
        self._article = article
        self._next = None
        marks: tuple[Mark, ...] = ()
        if article is not None:
            marks, self._next = self._session.queries.marks_after(
                article, limit=_FIRST, everyone=self.everyone, scheme=self.scheme
            )
        self._go_on()
        return marks

    def complete(self) -> None:
        """Brings all that is still to come now: it is asked for as a whole."""
        if self._article is not None and self._next is not None:
            place, self._next = self._next, None
            rest, _ = self._session.queries.marks_after(
                self._article, place, limit=-1, everyone=self.everyone, scheme=self.scheme
            )
            self._reading.add_marks(rest, last=True)
        self._go_on()

    def bring(self, statements: Iterable[StatementId]) -> None:
        """Shows these statements as they are now, and takes out those that are gone."""
        if self._article is None:
            return
        asked = tuple(statements)
        marks = self._session.queries.marks(self._article, asked, everyone=self.everyone, scheme=self.scheme)
        there = {mark.statement for mark in marks}
        index = self._reading.view.marks.index
        self._reading.show_marks(marks, [gone for gone in asked if gone not in there and index.mark(gone)])

    def reload(self) -> None:
        """Shows all statements of the article anew: those in view now, the others after that."""
        if self._article is None:
            return
        kept = set(self._session.queries.statement_ids(self._article, everyone=self.everyone))
        gone = [mark.statement for mark in self._reading.marks if mark.statement not in kept]
        first, last = self._reading.visible_range()
        in_view = self._session.queries.marks_between(
            self._article, first - _REACH, last, everyone=self.everyone, scheme=self.scheme
        )
        self._reading.show_marks(in_view, gone)
        self._reading.add_marks(self.begin(self._article), last=self._next is None)

    def ensure(self, statement: StatementId) -> None:
        """Brings this statement now if it has not come yet."""
        if self._next is not None and self._reading.view.marks.index.mark(statement) is None:
            self.bring((statement,))

    def _go_on(self) -> None:
        if self._next is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _bring(self) -> None:
        if self._article is None or self._next is None:
            self._timer.stop()
            return
        marks, self._next = self._after(self._article, self._next, _PAGE)
        self._reading.add_marks(marks, last=self._next is None)
        self._go_on()

    def _bring_view(self) -> None:
        if self._article is None or self._next is None:
            return
        first, last = self._reading.visible_range()
        if last > self._next.start:
            begin = max(first - _REACH, self._next.start)
            marks = self._between(self._article, begin, last)
            self._reading.add_marks(marks, last=False)

    def _after(self, article: ArticleId, place: TextPlace, limit: int) -> tuple[tuple[Mark, ...], TextPlace | None]:
        queries = self._session.queries
        return queries.marks_after(article, place, limit=limit, everyone=self.everyone, scheme=self.scheme)

    def _between(self, article: ArticleId, first: int, last: int) -> tuple[Mark, ...]:
        queries = self._session.queries
        return queries.marks_between(article, first, last, everyone=self.everyone, scheme=self.scheme)

"""Looks for statements without ever stopping the window: the first ones at once, all of them in a thread of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal

from annotator.coding.found_statements import Findings, StatementFinder
from annotator.coding.session import Session
from annotator.model.errors import AnnotatorError, Cancelled
from annotator.model.patterns import PatternError, PatternTooSlow
from annotator.model.statement_query import StatementQuery
from annotator.ui.jobs import Job, JobHandle
from annotator.ui.text_search import problem_words
from annotator.ui.translation import shown_message

_AT_ONCE = 0.06


@dataclass(frozen=True, slots=True)
class _Told:
    asked: int
    findings: Findings


class StatementSearch(QObject):
    """`found` carries Findings, several times for one query until they are whole and counted. `failed` carries what is wrong,
    in words; then nothing more is found."""

    found = Signal(Findings)
    failed = Signal(str)
    _told = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.finder = StatementFinder(session.project, session.queries.name_of)
        self._jobs: list[Job] = []
        self._asked = 0
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether findings are still on their way."""
        return any(not job.isInterruptionRequested() for job in self._jobs)

    def search(self, query: StatementQuery, *, again: bool = False) -> None:
        """Looks for the statements of a query. `again`: after a change; what is shown stays until all is found."""
        self.stop()
        try:
            first = self.finder.first(query, seconds=_AT_ONCE)
        except (PatternError, PatternTooSlow) as error:
            self.failed.emit(problem_words(error))
            return
        if first is not None and first.whole:
            articles = self.finder.articles_of(first.places)
            self.found.emit(replace(first, articles=articles, total=self.finder.total()))
            return
        if first is not None and not again:
            self.found.emit(first)
        self._start(query, again=again)

    def stop(self) -> None:
        """Gives up what is under way."""
        self._asked += 1
        for job in self._jobs:
            job.cancel()

    def end(self) -> None:
        """Gives up what is under way, and waits for it."""
        self.stop()
        for job in self._jobs:
            job.wait()

    def _start(self, query: StatementQuery, *, again: bool) -> None:
        asked = self._asked
        job = Job(lambda handle: self._look(handle, query, asked, again), self)

        def end() -> None:
            self._jobs.remove(job)
            job.deleteLater()

        def done(findings: Findings) -> None:
            end()
            self._tell(_Told(asked, findings))

        def fail(error: BaseException) -> None:
            end()
            if isinstance(error, Cancelled) or asked != self._asked:
                return
            if isinstance(error, PatternError | PatternTooSlow):
                self.failed.emit(problem_words(error))
            elif isinstance(error, AnnotatorError):
                self.failed.emit(shown_message(error.message))
            else:
                raise error

        job.succeeded.connect(done)
        job.failed.connect(fail)
        self._jobs.append(job)
        job.start()

    def _look(self, handle: JobHandle, query: StatementQuery, asked: int, again: bool) -> Findings:
        """In the thread, over a connection of its own."""
        worker = self._session.worker()
        try:
            finder = StatementFinder(worker.project, worker.queries.name_of)

            def tell(findings: Findings) -> None:
                if not again:
                    self._told.emit(_Told(asked, findings))

            return finder.all(query, cancelled=lambda: handle.cancelled, tell=tell)
        finally:
            worker.close()

    def _tell(self, told: _Told) -> None:
        if told.asked == self._asked:
            self.found.emit(told.findings)

"""Words in context: the open article is searched at once, all articles in a worker with a connection of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from annotator.coding.word_search import WordsInContext, contexts, search_articles
from annotator.model.errors import AnnotatorError
from annotator.model.patterns import Compiled, Found, Pattern, PatternError, PatternTooSlow, compiled
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.words_in_context import ContextAsked, WordsInContextDialog
from annotator.ui.jobs import Job, JobHandle
from annotator.ui.shown import shown_number
from annotator.ui.text_search import Searched, TextSearch, problem_words
from annotator.ui.translation import shown_message

MOST_ROWS = 5_000
_SECONDS_PER_ARTICLE = 1.0
_TELL_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class _Batch:
    """What a worker has found since it last told; `asked` is the number of the question."""

    asked: int
    rows: tuple[WordsInContext, ...]
    done: int
    articles: int


class ContextActions(QObject):
    """Opens the list of words in context and answers what it asks."""

    _batch_found = Signal(_Batch)

    def __init__(self, desk: Desk, *, pattern: Callable[[], Pattern], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pattern = pattern
        self.dialog: WordsInContextDialog | None = None
        self._jobs: list[Job] = []
        self._asked = 0
        self._last = _Batch(0, (), 0, 0)
        self._search = TextSearch(self)
        self._search.searched.connect(self._show_here)
        self._batch_found.connect(self._add, Qt.ConnectionType.QueuedConnection)
        desk.actions.on("edit.context", self.open)
        desk.place.article_changed.connect(self._follow_article)

    def end(self) -> None:
        """Stops what runs in the background, waits for it, and closes the list."""
        self._stop()
        for job in self._jobs:
            job.wait()
        self._search.end()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def open(self) -> None:
        """Shows the list for the selected words, or for those in the find bar."""
        if self.dialog is None:
            self.dialog = WordsInContextDialog(self._desk.window)
            self.dialog.asked.connect(self._answer)
            self.dialog.chosen.connect(self._go)
            self.dialog.cancelled.connect(self._cancel)
            self.dialog.finished.connect(self._leave)
        self.dialog.open_with(self._pattern())

    def _answer(self, asked: ContextAsked) -> None:
        dialog = self._shown()
        self._stop()
        dialog.begin()
        dialog.say("", running=False)
        if not asked.everywhere:
            self._search.search(self._desk.place.text, asked.pattern)
        elif asked.pattern.text:
            try:
                self._start(compiled(asked.pattern))
            except PatternError as error:
                dialog.say_problem(problem_words(error))

    def _show_here(self, searched: Searched) -> None:
        article = self._desk.place.article
        if self.dialog is None or self.dialog.everywhere:
            return
        self.dialog.say_problem(searched.problem)
        if article is not None and searched.pattern.text and not searched.problem:
            found = Found(searched.hits[:MOST_ROWS], searched.whole)
            self.dialog.add(contexts(article=self._desk.session.queries.article_text(article), found=found))
            self.dialog.say(self._places(len(found.hits), whole=len(searched.hits) <= MOST_ROWS), running=False)

    # all articles

    def _start(self, pattern: Compiled) -> None:
        asked = self._asked
        job = Job(lambda handle: self._look(handle, pattern, asked), self)

        def end(problem: str) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            if asked == self._asked:
                self._finish(problem)

        def fail(error: BaseException) -> None:
            end(shown_message(error.message) if isinstance(error, AnnotatorError) else "")
            if not isinstance(error, AnnotatorError):
                raise error

        job.succeeded.connect(end)
        job.failed.connect(fail)
        self._jobs.append(job)
        self._last = _Batch(asked, (), 0, self._desk.session.queries.article_count())
        self._say_progress()
        job.start()

    def _look(self, handle: JobHandle, pattern: Compiled, asked: int) -> str:
        """In the worker's thread: tells what it finds ten times a second. Returns what went wrong, in words."""
        worker = self._desk.session.worker()
        waiting: list[WordsInContext] = []
        done = articles = 0
        told = time.monotonic()
        problem = ""
        try:
            for searched in search_articles(
                worker.queries,
                pattern,
                limit=MOST_ROWS,
                timeout=_SECONDS_PER_ARTICLE,
                cancelled=lambda: handle.cancelled,
            ):
                waiting.extend(searched.rows)
                done, articles = searched.done, searched.articles
                if time.monotonic() - told >= _TELL_EVERY:
                    self._batch_found.emit(_Batch(asked, tuple(waiting), done, articles))
                    waiting.clear()
                    told = time.monotonic()
        except PatternTooSlow as error:
            problem = problem_words(error)
        finally:
            worker.close()
        self._batch_found.emit(_Batch(asked, tuple(waiting), done, articles))
        return problem

    def _add(self, batch: _Batch) -> None:
        if batch.asked != self._asked or self.dialog is None:
            return
        self.dialog.add(batch.rows)
        self._last = batch
        self._say_progress()

    def _say_progress(self) -> None:
        words = self.tr("{0} of {1} articles").format(shown_number(self._last.done), shown_number(self._last.articles))
        self._shown().say(f"{self._places(self._shown().model.rowCount())} · {words}", running=True)

    def _finish(self, problem: str) -> None:
        dialog = self._shown()
        rows = dialog.model.rowCount()
        words = self.tr("{0} of {1} articles").format(shown_number(self._last.done), shown_number(self._last.articles))
        dialog.say(f"{self._places(rows, whole=rows < MOST_ROWS)} · {words}", running=False)
        dialog.say_problem(problem)

    def _cancel(self) -> None:
        if self._jobs:
            self._stop()
            self._finish("")

    def _stop(self) -> None:
        self._asked += 1
        for job in self._jobs:
            job.cancel()

    def _leave(self) -> None:
        self._stop()
        self._desk.window.activateWindow()
        self._desk.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _places(self, count: int, *, whole: bool = True) -> str:
        if not count:
            return self.tr("nothing found")
        if not whole:
            return self.tr("the first {0} places").format(shown_number(count))
        return self.tr("{0} places").format(shown_number(count)) if count > 1 else self.tr("1 place")

    # to the text

    def _go(self, row: WordsInContext) -> None:
        desk = self._desk
        if row.article != desk.place.article:
            try:
                desk.place.open(desk.session.queries.article_text(row.article))
            except KeyError:
                self._shown().say_problem(self.tr("That article is no longer there."))
                return
        desk.reading.select(row.hit.start, row.hit.end)
        desk.reading.ensure_visible(row.hit.start, row.hit.end)
        desk.window.activateWindow()
        desk.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_article(self) -> None:
        if self.dialog is not None and self.dialog.isVisible() and not self.dialog.everywhere:
            self.dialog.ask()

    def _shown(self) -> WordsInContextDialog:
        assert self.dialog is not None
        return self.dialog

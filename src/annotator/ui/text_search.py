"""Looks for a pattern in one text without ever stopping the window: at once if that is quick, else in a thread."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.model.patterns import (
    Compiled,
    Found,
    Hit,
    Pattern,
    PatternError,
    PatternTooSlow,
    compiled,
    matches,
)
from annotator.ui.jobs import Job

MOST_HITS = 10_000
_AT_ONCE = 0.1
_AT_MOST = 3.0


@dataclass(frozen=True, slots=True)
class Searched:
    """What a search gave. `whole` is False when there are more hits than these; `problem` says why there are none."""

    pattern: Pattern
    hits: tuple[Hit, ...] = ()
    whole: bool = True
    problem: str = ""


class TextSearch(QObject):
    """Each `search` is answered by one `searched`, unless another search, `drop` or `end` comes first. `waiting` is told
    when the answer takes longer than a tenth of a second."""

    searched = Signal(Searched)
    waiting = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._asked = 0

    def search(self, text: str, pattern: Pattern) -> None:
        """Looks for the first 10,000 hits in the text."""
        self.drop()
        if not pattern.text:
            self.searched.emit(Searched(pattern))
            return
        try:
            ready = compiled(pattern)
        except PatternError as error:
            self.searched.emit(Searched(pattern, problem=problem_words(error)))
            return
        try:
            self._tell(pattern, matches(text=text, pattern=ready, limit=MOST_HITS, timeout=_AT_ONCE))
        except PatternTooSlow:
            self._go_on(text, pattern, ready)

    def drop(self) -> None:
        """Forgets what is under way: it will not be answered."""
        self._asked += 1

    def end(self) -> None:
        """Forgets what is under way, and waits for its thread: three seconds at most."""
        self.drop()
        for job in self._jobs:
            job.wait()

    def _go_on(self, text: str, pattern: Pattern, ready: Compiled) -> None:
        asked = self._asked
        job = Job(lambda _: matches(text=text, pattern=ready, limit=MOST_HITS, timeout=_AT_MOST), self)

        def end(found: Found | None, error: BaseException | None = None) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            if asked != self._asked:
                return
            if found is not None:
                self._tell(pattern, found)
            elif isinstance(error, PatternTooSlow):
                self.searched.emit(Searched(pattern, problem=problem_words(error)))
            elif error is not None:
                raise error

        job.succeeded.connect(end)
        job.failed.connect(lambda error: end(None, error))
        self._jobs.append(job)
        job.start()
        self.waiting.emit()

    def _tell(self, pattern: Pattern, found: Found) -> None:
        self.searched.emit(Searched(pattern, found.hits, found.whole))


def problem_words(error: PatternError | PatternTooSlow) -> str:
    """What is wrong with a pattern, and where."""
    if isinstance(error, PatternTooSlow):
        return QCoreApplication.translate(
            "TextSearch", "This pattern takes too long. Repeat less inside what is repeated, as in (a+)+."
        )
    if error.position is None:
        return QCoreApplication.translate("TextSearch", "The regular expression cannot be read: {0}.").format(
            error.reason
        )
    return QCoreApplication.translate(
        "TextSearch", "The regular expression cannot be read at character {0}: {1}."
    ).format(error.position + 1, error.reason)

"""Runs one long job at a time and shows it in the status row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import Cancelled
from annotator.ui.jobs import Job, Work
from annotator.ui.panels.job_strip import JobStrip

Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class JobRunner(QObject):
    """`paused` is told with True while a job that writes runs, and with False after it: coding waits meanwhile."""

    paused = Signal(bool)

    def __init__(self, strip: JobStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._job: Job | None = None
        self._writes = False
        strip.cancel_wanted.connect(self.cancel)

    @property
    def job(self) -> Job | None:
        """The job that runs now."""
        return self._job

    @property
    def is_writing(self) -> bool:
        """Whether a job that writes to the project runs now."""
        return self._job is not None and self._writes

    def start(
        self, words: str, work: Work, *, writes: bool, done: Done, failed: Failed, cancelled: Callable[[], None]
    ) -> Job:
        """Starts the work. Exactly one of the three is called when it has ended, in the window's thread.

        Only one job runs at a time: whoever starts one has to see first that `job` is None."""
        job = Job(work, self)
        self._job, self._writes = job, writes
        self._strip.begin(words)
        job.progressed.connect(self._strip.show_progress)

        def end() -> None:
            self._job = None
            self._strip.end()
            job.deleteLater()
            if writes:
                self.paused.emit(False)

        def succeed(result: Any) -> None:
            end()
            done(result)

        def fail(error: BaseException) -> None:
            end()
            if isinstance(error, Cancelled):
                cancelled()
            else:
                failed(error)

        job.succeeded.connect(succeed)
        job.failed.connect(fail)
        if writes:
            self.paused.emit(True)
        job.start()
        return job

    def cancel(self) -> None:
        """Asks the running job to stop."""
        if self._job is not None:
            self._strip.show_cancelling()
            self._job.cancel()

    def end(self) -> None:
        """Stops the running job and waits for it: before the project is closed."""
        job = self._job
        if job is not None:
            job.succeeded.disconnect()
            job.failed.disconnect()
            self._job = None
            job.end()
            self._strip.end()

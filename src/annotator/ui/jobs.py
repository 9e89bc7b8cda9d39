"""Long jobs in a thread of their own, with progress and cancel, so that the window never waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QThread, Signal
from typing_extensions import override

from annotator.model.errors import Cancelled

_REPORT_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class JobProgress:
    """How far a job is. `fraction` runs from 0 to 1, or is None when the end is not known."""

    fraction: float | None
    words: str


class JobHandle:
    """What the work sees of its job: it reports and asks whether to go on. Lives in the worker's thread."""

    def __init__(self, tell: Callable[[JobProgress], None], stopped: Callable[[], bool]) -> None:
        self._tell = tell
        self._stopped = stopped
        self._last = 0.0

    def report(self, fraction: float | None, words: str) -> None:
        """Tells how far the work is; at most twenty times a second reach the window. Raises Cancelled after a cancel."""
        self.check()
        self.tell(fraction, words)

    def tell(self, fraction: float | None, words: str) -> None:
        """As `report`, for work that looks itself whether it was cancelled."""
        now = time.monotonic()
        if now - self._last >= _REPORT_EVERY or fraction == 1:
            self._last = now
            self._tell(JobProgress(fraction, words))

    def check(self) -> None:
        """Raises Cancelled when the person has cancelled."""
        if self._stopped():
            raise Cancelled

    @property
    def cancelled(self) -> bool:
        """Whether the person has cancelled."""
        return self._stopped()


Work: TypeAlias = Callable[[JobHandle], Any]


class Job(QThread):
    """One piece of work in its own thread. Exactly one of `succeeded` (its result) and `failed` (its exception, Cancelled
    included) is emitted, in the window's thread, after the work has ended."""

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._result: Any = None
        self._error: BaseException | None = None
        self._told = False
        self.finished.connect(self._tell_end)

    @override
    def run(self) -> None:
        handle = JobHandle(self.progressed.emit, self.isInterruptionRequested)
        try:
            self._result = self._work(handle)
        except BaseException as error:  # noqa: BLE001 – handed to the window's thread, which shows or raises it
            self._error = error

    def cancel(self) -> None:
        """Asks the work to stop at its next report."""
        self.requestInterruption()

    def end(self) -> None:
        """Cancels and waits until the thread has ended."""
        self.cancel()
        self.wait()

    def _tell_end(self) -> None:
        if self._told:
            return
        self._told = True
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.succeeded.emit(self._result)

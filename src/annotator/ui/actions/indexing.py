"""The full-text index is brought up to date behind the coder's back, in small transactions; the list says while it is not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.coding.session import Session
from annotator.model.errors import AnnotatorError
from annotator.ui.jobs import Job, JobHandle

_CHUNK = 100


class Indexing(QObject):
    """`progressed` carries how many texts the search does not know yet; 0 at the end."""

    progressed = Signal(int)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None

    def begin(self) -> None:
        """Goes on where the index stands, if it is behind; does nothing while it runs or in a read-only project."""
        if self._job is not None or self._session.read_only:
            return
        behind = self._session.project.index.behind()
        self.progressed.emit(behind)
        if not behind:
            return
        job = Job(self._work, self)
        job.progressed.connect(lambda progress: self.progressed.emit(int(progress.words)))
        job.succeeded.connect(self._finish)
        job.failed.connect(self._fail)
        self._job = job
        job.start()

    def end(self) -> None:
        """Stops and waits for the thread; what was indexed stays."""
        job, self._job = self._job, None
        if job is not None:
            job.succeeded.disconnect()
            job.failed.disconnect()
            job.end()

    def _work(self, handle: JobHandle) -> None:
        worker = self._session.worker()
        try:
            while worker.project.index.refresh(cancelled=lambda: handle.cancelled, chunk=_CHUNK):
                handle.tell(None, str(worker.project.index.behind()))
        finally:
            worker.close()

    def _finish(self) -> None:
        self._job = None
        self.progressed.emit(self._session.project.index.behind())

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, AnnotatorError):
            raise error

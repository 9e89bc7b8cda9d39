"""A long job in the status row: what it does, how far it is, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from annotator.ui.jobs import JobProgress
from annotator.ui.pieces import label
from annotator.ui.style import GRID

_STEPS = 1000


class JobStrip(QWidget):
    """Shows a job; tells `cancel_wanted`. Hidden while there is none."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "soft")
        self.bar = QProgressBar()
        self.bar.setObjectName("job_progress")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QToolButton()
        self.cancel.setObjectName("job_cancel")
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.words)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, words: str) -> None:
        """Shows a job that has just begun."""
        self.show_progress(JobProgress(None, words))
        self.cancel.setEnabled(True)
        self.show()

    def show_progress(self, progress: JobProgress) -> None:
        """How far the job is."""
        self.words.setText(progress.words)
        self.bar.setRange(0, 0 if progress.fraction is None else _STEPS)
        if progress.fraction is not None:
            self.bar.setValue(round(progress.fraction * _STEPS))

    def show_cancelling(self) -> None:
        """The job was asked to stop."""
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Stopping …"))

    def end(self) -> None:
        """There is no job any more."""
        self.hide()

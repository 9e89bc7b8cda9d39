"""The status row: who codes, how far, what was said last, what undo would do, and whether everything is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from annotator.coding.rows import Progress
from annotator.model.coder import Coder
from annotator.model.ids import CoderId
from annotator.ui.panels.job_strip import JobStrip
from annotator.ui.pieces import label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID

_SAID_FOR_MS = 6000


class StatusRow(QWidget):
    """Shows; tells `coder_chosen(CoderId)` and `new_coder_wanted` from the coder's menu."""

    coder_chosen = Signal(object)
    new_coder_wanted = Signal()

    told = Signal(str)
    """A message was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("foot", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.coder = QToolButton()
        self.coder.setObjectName("status_coder")
        self.coder.setAccessibleName(self.tr("Coder"))
        self.coder.setToolTip(self.tr("Who codes – click to switch"))
        self.coder.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.coder)
        self.coder.setMenu(self._menu)
        self.progress = label("", "soft")
        self.here = label("", "soft")
        self.said = label("", "soft")
        self.job = JobStrip()
        self.undo = label("", "soft")
        self.saved = label("", "soft")
        for name, shown in (("progress", self.progress), ("here", self.here), ("said", self.said)):
            shown.setObjectName(f"status_{name}")
        self.undo.setObjectName("status_undo")
        self.saved.setObjectName("status_saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID - 2, 3 * GRID, GRID - 2)
        row.setSpacing(5 * GRID)
        row.addWidget(self.coder)
        row.addWidget(self.progress)
        row.addWidget(self.here)
        row.addWidget(self.said, 1)
        row.addWidget(self.job)
        row.addWidget(self.undo)
        row.addWidget(self.saved)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_SAID_FOR_MS)
        self._quiet.timeout.connect(self.said.clear)

    def show_coders(self, coders: Sequence[Coder], current: CoderId | None) -> None:
        """Names the coder, and offers the others and a new one."""
        self._menu.clear()
        name = self.tr("no coder")
        for coder in coders:
            if coder.id == current:
                name = coder.name
            if coder.active:
                entry = self._menu.addAction(coder.name)
                entry.setCheckable(True)
                entry.setChecked(coder.id == current)
                entry.triggered.connect(lambda _checked=False, coder=coder.id: self.coder_chosen.emit(coder))
        self._menu.addSeparator()
        another = QAction(self.tr("Another coder…"), self._menu)
        another.triggered.connect(self.new_coder_wanted)
        self._menu.addAction(another)
        self.coder.setText(name)

    def open_coders(self) -> None:
        """Opens the coder's menu."""
        self.coder.showMenu()

    def show_progress(self, progress: Progress) -> None:
        """How many articles are finished, of all."""
        self.progress.setText(
            self.tr("{0} of {1} done").format(shown_number(progress.finished), shown_number(progress.articles))
        )

    def show_here(self, statements: int | None) -> None:
        """How many statements the open article has; nothing when none is open."""
        if statements is None:
            self.here.clear()
        else:
            self.here.setText(
                self.tr("1 statement here") if statements == 1 else self.tr("{0} statements here").format(statements)
            )

    def show_undo(self, step: str | None) -> None:
        """Which step an undo would take back."""
        self.undo.setText(self.tr("Undo: {0}").format(step) if step else "")

    def show_saved(self) -> None:
        """Everything is in the file."""
        self._truth(self.tr("✓ saved"))

    def show_pending(self) -> None:
        """Something typed is not in the file yet."""
        self._truth(self.tr("typing …"))

    def show_unsaved(self, why: str) -> None:
        """The last gesture did not reach the file."""
        self._truth(self.tr("not saved: {0}").format(why), danger=True)

    def show_paused(self, words: str) -> None:
        """Coding waits for a writing job."""
        self._truth(words)

    def show_read_only(self, holder: str) -> None:
        """Nothing can be changed, and why."""
        self._truth(self.tr("read-only: open by {0}").format(holder) if holder else self.tr("read-only"), warning=True)

    def say(self, words: str) -> None:
        """A short message that goes away by itself."""
        self.said.setText(words)
        self._quiet.start()
        self.told.emit(words)

    def _truth(self, words: str, *, danger: bool = False, warning: bool = False) -> None:
        marks = {"danger": danger, "warning": warning, "soft": not (danger or warning)}
        self.saved.setText(words)
        if any(self.saved.property(mark) != value for mark, value in marks.items()):
            for mark, value in marks.items():
                self.saved.setProperty(mark, value)
            self.saved.style().unpolish(self.saved)
            self.saved.style().polish(self.saved)

"""The speaker registry out of files and into them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.model.change import Changes
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.frame import answered
from annotator.ui.jobs import JobHandle
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_message

if TYPE_CHECKING:
    from annotator.exchange.entities import EntityReport
    from annotator.exchange.export import ExportReport


class SpeakerFiles(QObject):
    """Asks for files, reads and writes them, and says what came of it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def take_in(self) -> None:
        """Asks for a file of entities and takes it in."""
        words = self.tr("Speakers (*.csv *.tsv *.jsonl)")
        chosen, _ = QFileDialog.getOpenFileName(self._desk.window, self.tr("Import speakers"), self._folder(), words)
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Takes this file in, in a worker, and says what came of it."""
        from annotator.exchange.entities import import_entities

        desk = self._desk
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return
        desk.form.commit_pending()
        desk.session.close_step()

        def work(_: JobHandle) -> object:
            worker = desk.session.worker()
            try:
                return import_entities(worker, path)
            finally:
                worker.close()

        done = partial(self._tell_imported, path)
        words = self.tr("Importing …")
        desk.jobs.start(words, work, writes=True, done=done, failed=desk.tell_error, cancelled=lambda: None)

    def _tell_imported(self, path: Path, report: EntityReport) -> None:
        from annotator.ui.dialogs.import_speakers import ImportedSpeakersDialog

        self._desk.session.announce(Changes(step=None, label="", kind="do", whole=True))
        if report.refused or report.notes:
            answered(ImportedSpeakersDialog(path.name, report, parent=self._desk.window))
        else:
            self._desk.status.say(shown_message(report.summary))

    def give_out(self) -> None:
        """Asks for a file, and writes the registry into it."""
        name = str(Path(self._folder()) / f"{self._desk.session.path.stem}-speakers.csv")
        words = self.tr("Table (*.csv);;Table (*.tsv);;JSON Lines (*.jsonl)")
        chosen, _ = QFileDialog.getSaveFileName(self._desk.window, self.tr("Export speakers"), name, words)
        if chosen:
            self.export_file(Path(chosen))

    def export_file(self, path: Path) -> None:
        """Writes the registry into this file."""
        from annotator.exchange.entities import export_entities

        desk = self._desk
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return

        def work(_: JobHandle) -> ExportReport:
            worker = desk.session.worker()
            try:
                return export_entities(worker, path)
            finally:
                worker.close()

        def done(report: ExportReport) -> None:
            words = self.tr("{0} speakers written to {1}.")
            desk.status.say(words.format(shown_number(report.records), path.name))

        words = self.tr("Exporting …")
        desk.jobs.start(words, work, writes=False, done=done, failed=desk.tell_error, cancelled=lambda: None)

    def _folder(self) -> str:
        return str(self._desk.session.path.parent)

"""Articles in and data sets out: dialogs first, then a job in a worker with a connection of its own.

The dialogs, readers and writers are imported when they are first asked for: the start does not wait for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from annotator.model.change import Changes
from annotator.model.codebook import Codebook
from annotator.model.codebook_check import read_codebook
from annotator.model.errors import AnnotatorError
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.indexing import Indexing
from annotator.ui.dialogs.frame import answered
from annotator.ui.jobs import Job, JobHandle
from annotator.ui.report_words import export_words, import_words
from annotator.ui.translation import shown_error, shown_message

if TYPE_CHECKING:
    from annotator.exchange.export import ExportReport
    from annotator.exchange.readers.incoming import ReadOptions
    from annotator.exchange.report import ImportReport
    from annotator.ui.dialogs.export_dialog import ExportWanted
    from annotator.ui.dialogs.import_dialog import ImportDialog
    from annotator.ui.dialogs.paste_article import PastedArticle


class ExchangeActions(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open."""

    def __init__(
        self,
        desk: Desk,
        *,
        folder: Callable[[], Path],
        keep_folder: Callable[[Path], None],
        publish: Callable[[Codebook], None],
    ) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._folder = folder
        self._keep_folder = keep_folder
        self._publish = publish
        self._looking: list[Job] = []
        self.indexing = Indexing(desk.session, self)
        self.indexing.progressed.connect(desk.articles.show_unsearched)
        self.indexing.begin()
        desk.actions.on("file.export", self.choose_export)
        if desk.session.read_only:
            return
        desk.articles.import_wanted.connect(self.choose_files)
        desk.actions.on("file.import", self.choose_files)
        desk.actions.on("file.import_folder", self.choose_folder)
        desk.actions.on("file.paste", self.paste)
        desk.actions.on("file.codebook", self.choose_codebook)

    def end(self) -> None:
        """Stops what runs in the background and waits for it."""
        self._stop_looking()
        for job in tuple(self._looking):
            job.wait()
        self.indexing.end()

    # articles in

    def choose_files(self) -> None:
        """Asks for files and shows what they are."""
        from annotator.exchange.readers.registry import READERS

        every = " ".join(f"*{suffix}" for reader in READERS for suffix in reader.suffixes)
        kinds = [f"{reader.name} ({' '.join(f'*{suffix}' for suffix in reader.suffixes)})" for reader in READERS]
        filters = ";;".join([self.tr("Articles ({0})").format(every), *kinds, self.tr("All files (*)")])
        chosen, _ = QFileDialog.getOpenFileNames(
            self._desk.window, self.tr("Import articles"), str(self._folder()), filters
        )
        self.import_paths([Path(path) for path in chosen])

    def choose_folder(self) -> None:
        """Asks for a folder and shows what is in it."""
        chosen = QFileDialog.getExistingDirectory(
            self._desk.window, self.tr("Import a folder of articles"), str(self._folder())
        )
        self.import_paths([Path(chosen)] if chosen else [])

    def import_paths(self, paths: Sequence[Path]) -> ImportDialog | None:
        """Shows what these files and folders hold, and brings it in when that is confirmed."""
        from annotator.exchange.readers.incoming import ReadOptions
        from annotator.ui.dialogs.import_dialog import ImportDialog

        desk = self._desk
        if not paths or desk.session.read_only:
            return None
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return None
        self._keep_folder(paths[0])
        dialog = ImportDialog(paths, desk.appearance.theme, parent=desk.window)
        dialog.preview_wanted.connect(lambda options: self._look(dialog, paths, options))
        dialog.import_wanted.connect(lambda options: self._import(dialog, paths, options))
        dialog.cancel_wanted.connect(desk.jobs.cancel)
        dialog.finished.connect(self._stop_looking)
        dialog.finished.connect(desk.window.activateWindow)
        dialog.show()
        self._look(dialog, paths, ReadOptions())
        return dialog

    def _look(self, dialog: ImportDialog, paths: Sequence[Path], options: ReadOptions) -> None:
        from annotator.ui.preview import look_at

        self._stop_looking()
        job = Job(lambda handle: look_at(paths, options, handle.check), self)
        job.succeeded.connect(dialog.show_preview)
        job.failed.connect(
            lambda error: dialog.say_problem(shown_error(error)) if isinstance(error, AnnotatorError) else None
        )
        job.finished.connect(lambda: self._looking.remove(job) if job in self._looking else None)
        self._looking.append(job)
        job.start()

    def _stop_looking(self) -> None:
        for job in self._looking:
            job.succeeded.disconnect()
            job.failed.disconnect()
            job.cancel()

    def _import(self, dialog: ImportDialog, paths: Sequence[Path], options: ReadOptions) -> None:
        from annotator.exchange.ingest import import_articles

        desk = self._desk
        desk.form.commit_pending()
        desk.session.close_step()
        self.indexing.end()

        def work(handle: JobHandle) -> ImportReport:
            worker = desk.session.worker()
            try:
                return import_articles(
                    worker,
                    paths,
                    options,
                    progress=lambda done, total: handle.tell(done / max(total, 1), self.tr("Importing …")),
                    cancelled=lambda: handle.cancelled,
                )
            finally:
                worker.close()

        def done(report: ImportReport) -> None:
            dialog.show_report(report)
            self._announce_import(report)

        def failed(error: BaseException) -> None:
            if isinstance(error, AnnotatorError):
                dialog.show_failure(error)
            else:
                dialog.show_cancelled()
                desk.tell_error(error)
            self.indexing.begin()

        def cancelled() -> None:
            dialog.show_cancelled()
            self.indexing.begin()

        job = desk.jobs.start(self.tr("Importing …"), work, writes=True, done=done, failed=failed, cancelled=cancelled)
        job.progressed.connect(dialog.show_progress)

    def _announce_import(self, report: ImportReport) -> None:
        desk = self._desk
        desk.session.announce(Changes(step=None, label="", kind="do", whole=True))
        desk.status.say(import_words(report))
        self.indexing.begin()
        if desk.place.article is None and report.imported:
            desk.place.open(desk.session.queries.article_text(report.imported[0]))

    def paste(self) -> None:
        """Shows the clipboard's text and takes it in as an article."""
        from annotator.ui.dialogs.paste_article import PasteArticleDialog

        dialog = PasteArticleDialog(clipboard=QGuiApplication.clipboard(), parent=self._desk.window)
        if answered(dialog) and dialog.article is not None:
            self._take_pasted(dialog.article)

    def _take_pasted(self, pasted: PastedArticle) -> None:
        from annotator.coding.commands.articles import SetArticleMetadata
        from annotator.exchange.ingest import import_text

        desk = self._desk
        if desk.jobs.is_writing:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return
        try:
            report = import_text(desk.session, pasted.text, title=pasted.title)
        except AnnotatorError as error:
            desk.tell_error(error)
            return
        self.indexing.begin()
        details = "; ".join(report.details(3))
        desk.status.say(f"{import_words(report)} {shown_message(details)}".strip())
        if report.imported:
            if pasted.source or pasted.published:
                article = report.imported[0]
                desk.run(SetArticleMetadata(article, source=pasted.source, published=pasted.published))
            desk.place.open(desk.session.queries.article_text(report.imported[0]))
            desk.reading.setFocus()

    # data sets out

    def choose_export(self) -> None:
        """Asks what is to be exported where, and exports it."""
        from annotator.ui.dialogs.export_dialog import ExportDialog

        desk = self._desk
        dialog = ExportDialog(
            coders=desk.session.queries.coders(),
            codebook=desk.session.codebook,
            folder=self._folder(),
            name=desk.session.path.stem,
            parent=desk.window,
        )
        if answered(dialog) and dialog.wanted is not None:
            self.export(dialog.wanted)

    def export(self, wanted: ExportWanted) -> None:
        """Exports in a worker; coding goes on."""
        from annotator.exchange.export import export

        desk = self._desk
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return
        desk.form.commit_pending()
        self._keep_folder(wanted.path)
        words = self.tr("Exporting …")

        def work(handle: JobHandle) -> ExportReport:
            worker = desk.session.worker()
            try:
                return export(
                    worker.project,
                    wanted.path,
                    records=wanted.records,
                    wanted=wanted.filter,
                    progress=lambda done, total: handle.tell(done / max(total, 1), words),
                    cancelled=lambda: handle.cancelled,
                )
            finally:
                worker.close()

        desk.jobs.start(
            words,
            work,
            writes=False,
            done=lambda report: desk.status.say(export_words(report.records, report.out)),
            failed=desk.tell_error,
            cancelled=lambda: desk.status.say(self.tr("Cancelled: nothing was written.")),
        )

    # the codebook

    def choose_codebook(self) -> None:
        """Asks for a codebook file and publishes it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._desk.window, self.tr("Codebook"), str(self._folder()), self.tr("Codebooks (*.json)")
        )
        if chosen:
            self.publish_file(Path(chosen))

    def publish_file(self, path: Path) -> None:
        """Publishes the codebook in this file."""
        self._keep_folder(path)
        try:
            codebook = read_codebook(path)
        except AnnotatorError as error:
            self._desk.tell_error(error)
            return
        self._publish(codebook)

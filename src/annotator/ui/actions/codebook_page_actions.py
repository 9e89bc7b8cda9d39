"""The codebook page at work: its wishes become commands, files are read and written, dialogs are asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.coding.commands.draft import ChangeDraft, DiscardDraft, RebaseDraft
from annotator.exchange.code_lists import CodeList, codes_of
from annotator.exchange.readers.codes_csv import read_codes_csv
from annotator.exchange.readers.codes_qdc import read_codes_qdc
from annotator.exchange.writers.codebook_html import codebook_html
from annotator.exchange.writers.codebook_json import codebook_json
from annotator.exchange.writers.codes_csv import codes_csv
from annotator.exchange.writers.codes_qdc import QdcFile, qdc_of_codebook, qdc_of_field
from annotator.exchange.writers.output import atomic_output
from annotator.model.codebook import CodebookVersion, FieldSpec, StatementType
from annotator.model.codebook_check import read_codebook
from annotator.model.codebook_places import Place, thing_at
from annotator.model.errors import AnnotatorError, UserError
from annotator.ui.actions.desk import Desk
from annotator.ui.codebook.head import ExportWanted
from annotator.ui.codebook.printing import paint_pages, pdf_of
from annotator.ui.dialogs.codebook_versions import CodebookVersionsDialog
from annotator.ui.dialogs.codes_import import CodesImportDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.pick_example import PickExampleDialog
from annotator.ui.pages.codebook_page import CodebookPage, DraftWanted
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_message

_FOLDER = "codebook/folder"


class CodebookPageActions(QObject):
    """Connects a page with the desk. `publish_wanted` passes on the codebook that should be published."""

    publish_wanted = Signal(object)

    def __init__(self, desk: Desk, page: CodebookPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        page.draft_wanted.connect(self._change)
        page.typing_ended.connect(desk.session.close_step)
        page.publish_wanted.connect(self.publish_wanted)
        page.example_wanted.connect(self._pick_example)
        page.refused.connect(desk.tell_error)
        desk.jobs.paused.connect(page.set_paused)
        head = page.head
        head.discard_wanted.connect(lambda: self._run(DiscardDraft()))
        head.rebase_wanted.connect(lambda: self._run(RebaseDraft()))
        head.versions_wanted.connect(self.show_versions)
        head.import_wanted.connect(self._choose_import)
        head.export_wanted.connect(self._export)

    # the draft

    def _change(self, wanted: DraftWanted) -> None:
        if self._desk.run(ChangeDraft(wanted.codebook, wanted.what, wanted.amend_key)) is None:
            self._page.show_again()

    def _run(self, command: DiscardDraft | RebaseDraft) -> None:
        self._page.editor.flush()
        self._desk.run(command)

    def _pick_example(self, place: Place) -> None:
        thing = thing_at(self._page.codebook, place)
        first = getattr(thing, "label", "") if place.part == "option" else ""
        queries = self._desk.session.queries
        if not queries.statement_count(None, first, everyone=True):
            first = ""
        dialog = PickExampleDialog(queries, self._desk.session.codebook, first=first, parent=self._desk.window)
        if answered(dialog) and dialog.example is not None:
            self._page.add_example(place, dialog.example)

    def show_versions(self) -> None:
        """Lists the versions; one can be shown on the page or taken as the draft."""
        session = self._desk.session
        read = session.project.read
        draft = self._page.draft

        def coder_name(version: CodebookVersion) -> str:
            coder = None if version.coder is None else read.coder(version.coder)
            return "" if coder is None else coder.name

        dialog = CodebookVersionsDialog(
            read.codebooks(),
            current=read.current_codebook(),
            draft=None if draft is None else draft.codebook,
            read_only=session.read_only,
            coder_name=coder_name,
            parent=self._desk.window,
        )
        if not answered(dialog):
            return
        version = dialog.version
        if dialog.wanted == "draft":
            self._page.take_codebook(version.body, f"take version {version.number} as the draft")
        else:
            self._page.view_version(version)

    # files in

    def _choose_import(self) -> None:
        kinds = self.tr("Codebooks and codes (*.json *.csv *.tsv *.tab *.txt *.qdc *.qde);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self._desk.window, self.tr("Import into the draft"), self._folder(), kinds
        )
        if chosen:
            self._keep_folder(chosen)
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Takes a codebook (JSON) as the draft, or codes (CSV, REFI-QDA) into a field of it."""
        page = self._page
        page.editor.flush()
        try:
            if path.suffix.lower() == ".json":
                page.take_codebook(read_codebook(path), f"import codebook {path.name}")
                self._desk.status.say(self.tr("{0} is the draft now.").format(path.name))
                return
            qdc = path.suffix.lower() in (".qdc", ".qde", ".xml")
            self._import_codes(read_codes_qdc(path) if qdc else read_codes_csv(path), path)
        except AnnotatorError as error:
            self._desk.tell_error(error)

    def _import_codes(self, codes: CodeList, path: Path) -> None:
        page = self._page
        dialog = CodesImportDialog(
            page.codebook, codes, name=path.stem, chosen=page.outline.chosen, parent=self._desk.window
        )
        if answered(dialog) and dialog.merged is not None and dialog.place is not None:
            page.take_codebook(dialog.merged.codebook, f"import codes of {path.name}")
            page.choose(dialog.place)
            words = self.tr("{0} options are new, {1} changed.")
            self._desk.status.say(words.format(*map(shown_number, (dialog.merged.added, dialog.merged.changed))))

    # files out

    def _export(self, wanted: ExportWanted) -> None:
        self._page.editor.flush()
        if wanted.kind == "paper":
            self._print()
            return
        suffixes = {"json": "json", "csv": "csv", "qdc": "qdc", "html": "html", "pdf": "pdf"}
        suffix = suffixes[wanted.kind]
        name = self._page.codebook.name if wanted.field is None else wanted.field.ids[-1]
        proposed = str(Path(self._folder()) / f"{name}.{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._desk.window, self.tr("Export"), proposed, f"{suffix.upper()} (*.{suffix})"
        )
        if chosen:
            self._keep_folder(chosen)
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(f".{suffix}"), wanted)

    def write(self, path: Path, wanted: ExportWanted) -> None:
        """Writes what is shown on the page; the file appears whole or not at all."""
        try:
            data, notes = self._bytes(wanted)
            with atomic_output(str(path)) as file:
                file.write(data)
        except AnnotatorError as error:
            self._desk.tell_error(error)
            return
        words = self.tr("{0} is written.").format(path.name)
        if notes:
            self._desk.status.say(f"{words} {shown_message(notes[0])}{' …' if len(notes) > 1 else ''}")
        else:
            self._desk.status.say(words)

    def _bytes(self, wanted: ExportWanted) -> tuple[bytes, tuple[str, ...]]:
        book = self._page.codebook
        if wanted.kind == "json":
            return codebook_json(book), ()
        if wanted.kind == "html":
            return self._page_html().encode("utf-8"), ()
        if wanted.kind == "pdf":
            return pdf_of(self._page_html(), title=book.title), ()
        if wanted.kind == "qdc":
            found = self._qdc(wanted.field)
            return found.data, found.notes
        _, field = self._field(wanted.field)
        assert wanted.field is not None
        return codes_csv(codes_of(options=field.options, field=wanted.field.ids)), ()

    def _qdc(self, place: Place | None) -> QdcFile:
        if place is None:
            return qdc_of_codebook(self._page.codebook)
        statement_type, field = self._field(place)
        return qdc_of_field(statement_type=statement_type, field=field)

    def _field(self, place: Place | None) -> tuple[StatementType, FieldSpec]:
        field = None if place is None else thing_at(self._page.codebook, place)
        statement_type = None if place is None else thing_at(self._page.codebook, place.parent)
        if not isinstance(field, FieldSpec) or not isinstance(statement_type, StatementType):
            raise UserError("That field is no longer in the codebook.")
        return statement_type, field

    def _page_html(self) -> str:
        return codebook_html(self._page.codebook, version=self._page.version_words(), say=shown_message)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._desk.window)
        if answered(dialog):
            paint_pages(
                self._page_html(), device=printer, resolution=printer.resolution(), title=self._page.codebook.title
            )

    def _folder(self) -> str:
        kept = str(self._desk.settings.value(_FOLDER, ""))
        return kept if kept and Path(kept).is_dir() else str(self._desk.session.path.parent)

    def _keep_folder(self, chosen: str) -> None:
        self._desk.settings.setValue(_FOLDER, str(Path(chosen).parent))

"""Exporting the selected statements: where to and as what, then in a worker; coding goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from annotator.coding.commands.bulk import Selection
from annotator.coding.filter_choices import FilterChoices
from annotator.exchange.selection import SelectionForm, SelectionReport, TableColumn, export_selection
from annotator.model.ids import FieldId
from annotator.ui.actions.desk import Desk
from annotator.ui.filter_words import attribute_label
from annotator.ui.jobs import JobHandle
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_message

_FOLDER_KEY = "statements_page/export_folder"


class SelectionExport(QObject):
    """Asks for a file and writes it."""

    def __init__(self, desk: Desk, *, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def ask(self, chosen: Selection, count: int) -> None:
        """Asks where these statements go; the name's ending says as what."""
        desk = self._desk
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(desk.settings.value(_FOLDER_KEY, documents)))
        name = self.tr("{0} statements").format(desk.session.path.stem)
        forms = {
            self.tr("Table for any program (*.csv)"): SelectionForm.CSV,
            self.tr("Excel table (*.xlsx)"): SelectionForm.XLSX,
            self.tr("Full records, JSON Lines (*.jsonl)"): SelectionForm.JSONL,
        }
        words = self.tr("Export {0} statements").format(shown_number(count))
        out, kind = QFileDialog.getSaveFileName(desk.window, words, str(folder / f"{name}.csv"), ";;".join(forms))
        if not out:
            return
        path = Path(out)
        known = {form.value: form for form in SelectionForm}
        form = known.get(path.suffix.removeprefix(".").lower())
        if form is None:
            form = forms.get(kind, SelectionForm.CSV)
            path = path.with_name(f"{path.name}.{form.value}")
        desk.settings.setValue(_FOLDER_KEY, str(path.parent))
        self.export(chosen, path, form)

    def export(self, chosen: Selection, path: Path, form: SelectionForm) -> None:
        """Writes the file in the background, and says what came of it."""
        desk = self._desk
        words = self.tr("Exporting …")
        columns = self.columns()

        def work(handle: JobHandle) -> SelectionReport:
            worker = desk.session.worker()
            try:
                return export_selection(
                    worker.project,
                    chosen,
                    path,
                    form,
                    columns=columns,
                    name_of=worker.queries.name_of,
                    progress=lambda done, total: handle.tell(done / max(total, 1), words),
                    cancelled=lambda: handle.cancelled,
                )
            finally:
                worker.close()

        desk.jobs.start(
            words,
            work,
            writes=False,
            done=lambda report: desk.status.say(self.words(report)),
            failed=desk.tell_error,
            cancelled=lambda: desk.status.say(self.tr("Cancelled: nothing was written.")),
        )

    def columns(self) -> list[TableColumn]:
        """Every column of a table: what stands in the statement, and where it stands."""
        session = self._desk.session
        fields = FilterChoices(session.project, session.queries.name_of).fields()

        def cell(name: FieldId) -> TableColumn:
            label = next(spec.label for spec in fields if spec.id == name)
            return TableColumn(label, lambda row: shown_message(row.cells.get(name, "")))

        return [
            TableColumn(self.tr("Statement"), lambda row: row.id),
            TableColumn(attribute_label("article"), lambda row: row.title),
            TableColumn(attribute_label("source"), lambda row: row.source),
            TableColumn(attribute_label("published"), lambda row: row.published),
            TableColumn(attribute_label("words"), lambda row: row.words),
            *(cell(spec.id) for spec in fields),
            TableColumn(attribute_label("type"), lambda row: row.type_label),
            TableColumn(attribute_label("coder"), lambda row: row.coder_name),
            TableColumn(attribute_label("layer"), lambda row: row.layer),
            TableColumn(attribute_label("round"), lambda row: str(row.round)),
            TableColumn(attribute_label("version"), lambda row: str(row.version)),
            TableColumn(attribute_label("unsure"), lambda row: "1" if row.unsure else ""),
            TableColumn(attribute_label("review"), lambda row: "1" if row.on_review else ""),
            TableColumn(attribute_label("note"), lambda row: row.note),
            TableColumn(attribute_label("created"), lambda row: row.created),
            TableColumn(attribute_label("updated"), lambda row: row.updated),
        ]

    def words(self, report: SelectionReport) -> str:
        """What was written, and what had to be done to it."""
        said = (
            self.tr("1 statement written to {1}.")
            if report.statements == 1
            else self.tr("{0} statements written to {1}.")
        )
        parts = [said.format(shown_number(report.statements), report.out)]
        if report.guarded:
            parts.append(
                self.tr("An apostrophe stands before {0} cells that could be formulas.").format(
                    shown_number(report.guarded)
                )
            )
        if report.cleaned:
            parts.append(self.tr("Control characters were left out of {0} cells.").format(shown_number(report.cleaned)))
        if report.cut:
            parts.append(self.tr("{0} cells were too long and were cut.").format(shown_number(report.cut)))
        return " ".join(parts)

"""A data set out: which records, of whom, in which state, into which file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QWidget

from annotator.exchange.export import Records
from annotator.exchange.writers.filters import ExportFilter
from annotator.model.article import ArticleState
from annotator.model.codebook import Codebook
from annotator.model.coder import Coder
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import button


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """What is to be exported where."""

    path: Path
    records: Records
    filter: ExportFilter


class ExportDialog(FramedDialog):
    """Asks for it. After `accepted`, `wanted` holds it."""

    def __init__(
        self, *, coders: Sequence[Coder], codebook: Codebook, folder: Path, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=560)
        self.dress(
            self.tr("Export"),
            self.tr("Writes JSON Lines: one record a line, sorted, the same bytes each time."),
            self.tr("Export"),
        )
        self.wanted: ExportWanted | None = None
        self._folder = folder
        self._name = name
        self._own_place = False
        self.records = QComboBox()
        self.records.setObjectName("export_records")
        for records, words in self._record_words().items():
            self.records.addItem(words, records)
        self.coder = self._choice("export_coder", self.tr("Everybody"), [(found.name, found.name) for found in coders])
        self.layer = self._choice(
            "export_layer", self.tr("All layers"), [(self.tr("Codings"), "coding"), (self.tr("Settled (gold)"), "gold")]
        )
        self.state = self._choice("export_state", self.tr("Any state"), list(self._state_words().items()))
        self.type = self._choice(
            "export_type", self.tr("All types"), [(found.label, found.id) for found in codebook.types]
        )
        self.untouched = QCheckBox(self.tr("Articles that nobody has begun, too"))
        self.untouched.setObjectName("export_untouched")
        self.path_edit = QLineEdit()
        self.path_edit.setObjectName("export_path")
        self.path_edit.textEdited.connect(self._keep_place)
        browse = button(self.tr("Choose…"), name="choose_export")
        browse.clicked.connect(self._browse)
        self.add_row(self.tr("Records"), self.records)
        self.add_row(self.tr("Coded by"), self._pair(self.coder, self.layer))
        self.add_row(self.tr("State of the article, and type of the statements"), self._pair(self.state, self.type))
        self.body.addWidget(self.untouched)
        self.add_row(self.tr("File"), self.path_edit, browse)
        self.records.currentIndexChanged.connect(self._judge)
        self._judge()

    def _record_words(self) -> dict[Records, str]:
        return {
            Records.STATEMENTS: self.tr("Statements, one a line"),
            Records.ARTICLES: self.tr("Articles with their statements, one a line"),
            Records.ENTITIES: self.tr("People, organisations, countries …"),
            Records.CODEBOOKS: self.tr("Codebook, all versions"),
            Records.ALL: self.tr("Everything in one file"),
        }

    def _state_words(self) -> dict[str, str]:
        return {
            self.tr("To do"): ArticleState.TO_DO.value,
            self.tr("In progress"): ArticleState.IN_PROGRESS.value,
            self.tr("Done"): ArticleState.DONE.value,
            self.tr("Nothing found"): ArticleState.NOTHING_FOUND.value,
            self.tr("Skipped"): ArticleState.SKIPPED.value,
            self.tr("Flagged"): ArticleState.FLAGGED.value,
        }

    def _choice(self, name: str, every: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setAccessibleName(every)
        made.addItem(every, "")
        for words, value in choices:
            made.addItem(words, value)
        return made

    def _pair(self, *boxes: QComboBox) -> QHBoxLayout:
        row = QHBoxLayout()
        for box in boxes:
            row.addWidget(box, 1)
        return row

    def _chosen(self) -> Records:
        return Records(self.records.currentData())

    def _judge(self) -> None:
        records = self._chosen()
        filtered = records in (Records.STATEMENTS, Records.ARTICLES)
        for box in (self.coder, self.layer, self.state, self.type):
            box.setEnabled(filtered)
        self.untouched.setEnabled(records is Records.ARTICLES)
        if not self._own_place:
            kind = "" if records is Records.ALL else f" {records.value}"
            self.path_edit.setText(str(self._folder / f"{self._name}{kind}.jsonl"))

    def _keep_place(self) -> None:
        self._own_place = True
        self.say_problem("")

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.path_edit.text(), self.tr("JSON Lines (*.jsonl)")
        )
        if chosen:
            self.path_edit.setText(chosen)
            self._keep_place()

    def confirm(self) -> None:
        """Accepts when the file can be written; asks before one is replaced."""
        path = Path(self.path_edit.text().strip()).expanduser()
        if not path.name or path.is_dir():
            self.say_problem(self.tr("Name a file to write, such as statements.jsonl."))
            return
        if not path.parent.is_dir():
            self.say_problem(self.tr("There is no folder {0}.").format(path.parent))
            return
        if path.exists() and not self._may_replace(path):
            return
        filtered = self._chosen() in (Records.STATEMENTS, Records.ARTICLES)
        self.wanted = ExportWanted(path, self._chosen(), self._filter() if filtered else ExportFilter())
        self.accept()

    def _filter(self) -> ExportFilter:
        def given(box: QComboBox) -> tuple[str, ...]:
            return (str(box.currentData()),) if box.currentData() else ()

        return ExportFilter(
            coders=given(self.coder),
            layer=str(self.layer.currentData()),
            states=given(self.state),
            types=given(self.type),
            untouched=self.untouched.isEnabled() and self.untouched.isChecked(),
        )

    def _may_replace(self, path: Path) -> bool:
        answer = QMessageBox.question(
            self, self.tr("Export"), self.tr("There is a file {0} already. Replace it?").format(path.name)
        )
        return answer == QMessageBox.StandardButton.Yes

"""A newer codebook: what it adds is shown before it is taken; what is not additive is refused with every reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codebook_check import read_codebook
from annotator.model.codebook_diff import Difference, compare
from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import button
from annotator.ui.translation import shown_error


class CodebookUpdateDialog(FramedDialog):
    """Asks for a codebook file and compares it. After `accepted`, `codebook` is additive, and `note` says why it came."""

    def __init__(self, current: Codebook, *, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.dress(
            self.tr("Update the codebook"),
            self.tr(
                "Takes new options, fields, types, labels and guidance as a new version. "
                "What is coded keeps its meaning: nothing may go or change its kind."
            ),
            self.tr("Take as new version"),
        )
        self._current = current
        self._folder = folder
        self.codebook: Codebook | None = None
        self.path_edit = QLineEdit()
        self.path_edit.setObjectName("codebook_path")
        self.path_edit.setReadOnly(True)
        browse = button(self.tr("Choose…"), name="choose_codebook")
        browse.clicked.connect(self._browse)
        self.note_edit = QLineEdit()
        self.note_edit.setObjectName("codebook_note")
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setObjectName("codebook_changes")
        self.shown.setMinimumHeight(200)
        self.add_row(self.tr("Codebook file"), self.path_edit, browse)
        self.add_row(self.tr("What it changes"), self.shown)
        self.add_row(self.tr("Why (kept with the version)"), self.note_edit)
        self.action_button.setEnabled(False)
        self.start_with(browse)

    @property
    def note(self) -> str:
        """Why the version came."""
        return self.note_edit.text().strip()

    def read(self, path: Path) -> None:
        """Reads this file and shows what it would change."""
        self.path_edit.setText(str(path))
        self.codebook = None
        self.action_button.setEnabled(False)
        self.shown.clear()
        try:
            codebook = read_codebook(path)
        except AnnotatorError as error:
            first, _, rest = shown_error(error).partition("\n")
            self.say_problem(first)
            self.shown.setPlainText(rest)
            return
        difference = compare(old=self._current, new=codebook)
        self.shown.setPlainText(self._words(difference))
        if difference.refused:
            self.say_problem(self.tr("{0} changes are not additive; nothing is taken.").format(len(difference.refused)))
        elif not difference.changed:
            self.say_problem(self.tr("It is the same as the codebook that the project has."))
        else:
            self.say_problem("")
            self.codebook = codebook
            self.action_button.setEnabled(True)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Codebook"), str(self._folder), self.tr("Codebooks (*.json)")
        )
        if chosen:
            self.read(Path(chosen))

    def _words(self, difference: Difference) -> str:
        parts = (
            (self.tr("Refused"), difference.refused),
            (self.tr("Added"), difference.added),
            (self.tr("Reworded"), difference.reworded),
        )
        blocks = [
            "\n".join([f"{title} ({len(problems)})", *(f"  {problem}" for problem in problems)])
            for title, problems in parts
            if problems
        ]
        return "\n\n".join(blocks)

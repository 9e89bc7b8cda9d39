"""A new project: its title, its file, its codebook."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QSizePolicy, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codebook_check import read_codebook
from annotator.model.errors import AnnotatorError
from annotator.model.places import shipped_codebook, shipped_codebooks
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import button
from annotator.ui.translation import shown_error

SUFFIX = ".annotator"
_DEFAULT = "political-statements"
_WIDE = QSizePolicy.Policy.Expanding
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class NewProject:
    """What a new project is made of."""

    path: Path
    title: str
    codebook: Codebook


class NewProjectDialog(FramedDialog):
    """Asks for the three things. After `accepted`, `wanted` holds them; the codebook was read and is valid."""

    def __init__(self, *, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=540)
        self.dress(
            self.tr("New project"),
            self.tr(
                "A project is one file. It holds the articles, the codebook, everyone’s statements and their history."
            ),
            self.tr("Create project"),
        )
        self.wanted: NewProject | None = None
        self._own_place = False
        self._folder = folder
        self.title_edit = QLineEdit(self.tr("Untitled project"))
        self.title_edit.setObjectName("project_title")
        self.title_edit.selectAll()
        self.path_edit = QLineEdit()
        self.path_edit.setObjectName("project_path")
        self.codebook_box = QComboBox()
        self.codebook_box.setObjectName("project_codebook")
        self._fill_codebooks()
        browse = button(self.tr("Choose…"), name="choose_place")
        browse.clicked.connect(self._choose_place)
        other = button(self.tr("From a file…"), name="choose_codebook")
        other.clicked.connect(self._choose_codebook)
        self.add_row(self.tr("Title"), self.title_edit)
        self.add_row(self.tr("File"), self.path_edit, browse)
        self.add_row(
            self.tr("Codebook"),
            self.codebook_box,
            other,
            hint=self.tr(
                "The codebook can grow later: new options and clearer guidance are taken in as a new version."
            ),
        )
        self.codebook_box.setSizePolicy(_WIDE, self.codebook_box.sizePolicy().verticalPolicy())
        self.title_edit.textChanged.connect(self._propose_place)
        self.path_edit.textEdited.connect(self._keep_place)
        self._propose_place()

    def _fill_codebooks(self) -> None:
        for name in shipped_codebooks():
            path = shipped_codebook(name)
            if path is None:
                continue
            try:
                title = read_codebook(path).title
            except AnnotatorError:
                continue
            self.codebook_box.addItem(title, path)
            if name == _DEFAULT:
                self.codebook_box.setCurrentIndex(self.codebook_box.count() - 1)

    def _propose_place(self) -> None:
        if not self._own_place:
            name = _NOT_IN_NAMES.sub(" ", self.title_edit.text()).strip().strip(".") or "project"
            self.path_edit.setText(str(self._folder / f"{name}{SUFFIX}"))
        self.say_problem("")

    def _keep_place(self) -> None:
        self._own_place = True
        self.say_problem("")

    def _choose_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the project is kept"), self.path_edit.text(), self.tr("Projects (*.annotator)")
        )
        if chosen:
            self.path_edit.setText(chosen)
            self._keep_place()

    def _choose_codebook(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Codebook"), str(self._folder), self.tr("Codebooks (*.json)")
        )
        if chosen:
            self.codebook_box.addItem(Path(chosen).name, Path(chosen))
            self.codebook_box.setCurrentIndex(self.codebook_box.count() - 1)
            self.say_problem("")

    def confirm(self) -> None:
        """Checks everything that can be checked before anything is written."""
        title = self.title_edit.text().strip()
        path = Path(self.path_edit.text().strip()).expanduser()
        if not title:
            self.say_problem(self.tr("A project needs a title."))
            return
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists():
            self.say_problem(self.tr("There is a file {0} already. Choose another name.").format(path.name))
            return
        if not path.parent.is_dir():
            self.say_problem(self.tr("There is no folder {0}.").format(path.parent))
            return
        chosen = self.codebook_box.currentData()
        if chosen is None:
            self.say_problem(self.tr("Choose a codebook."))
            return
        try:
            codebook = read_codebook(Path(chosen))
        except AnnotatorError as error:
            self.say_problem(shown_error(error))
            return
        self.wanted = NewProject(path, title, codebook)
        self.accept()

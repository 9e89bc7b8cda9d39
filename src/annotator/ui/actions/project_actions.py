"""Making, opening and closing projects: what the window can do whether or not one is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from annotator.coding.session import Session
from annotator.model.errors import AnnotatorError
from annotator.ui.actions.action_set import ActionSet
from annotator.ui.actions.coder_actions import CODER_KEY
from annotator.ui.dialogs.coder_name import CoderNameDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.new_project import SUFFIX, NewProject, NewProjectDialog
from annotator.ui.recent import RecentProjects

FOLDER_KEY = "folder"
SampleMaker = Callable[[Path], None]
"""Makes the sample project at this path."""


class ProjectActions(QObject):
    """Hands an open session to `enter`; `leave` closes the one that is open."""

    def __init__(
        self,
        window: QWidget,
        actions: ActionSet,
        settings: QSettings,
        *,
        enter: Callable[[Session], None],
        leave: Callable[[], None],
        tell_error: Callable[[BaseException], None],
        make_sample: SampleMaker | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._enter = enter
        self._leave = leave
        self._tell_error = tell_error
        self._make_sample = make_sample
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        self.sample_folder = Path(place)
        self.recent = RecentProjects(settings)
        self.recent_menu = QMenu(window)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        actions.on("file.new", self.new)
        actions.on("file.open", self.choose)
        actions.on("file.recent", self._popup_recent)
        actions.on("file.quit", self._quit)

    @property
    def folder(self) -> Path:
        """Where the last file was chosen, else the person's documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kept = Path(str(self._settings.value(FOLDER_KEY, documents)))
        return kept if kept.is_dir() else Path.home()

    def keep_folder(self, path: Path) -> None:
        """Remembers the folder of a file that was chosen."""
        self._settings.setValue(FOLDER_KEY, str(path if path.is_dir() else path.parent))

    def new(self) -> None:
        """Asks for what a new project is made of, makes it and opens it."""
        dialog = NewProjectDialog(folder=self.folder, parent=self._window)
        if answered(dialog) and dialog.wanted is not None:
            self.create(dialog.wanted)

    def create(self, wanted: NewProject) -> None:
        """Makes the project and opens it."""
        try:
            session = Session.create(wanted.path, title=wanted.title, codebook=wanted.codebook)
        except AnnotatorError as error:
            self._tell_error(error)
            return
        self.keep_folder(wanted.path)
        self._take(session)

    def choose(self) -> None:
        """Asks for a project file and opens it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), str(self.folder), self.tr("Projects (*{0})").format(SUFFIX)
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Opens the project at this path, in place of the one that is open; returns whether that worked."""
        try:
            session = Session.open(path)
        except AnnotatorError as error:
            self._tell_error(error)
            return False
        self.keep_folder(path)
        return self._take(session)

    def open_sample(self) -> None:
        """Makes the sample project, if it is not there yet, and opens it."""
        if self._make_sample is None:
            return
        path = self.sample_folder / f"{self.tr('Sample')}{SUFFIX}"
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                self._make_sample(path)
        except AnnotatorError as error:
            self._tell_error(error)
            return
        self.open(path)

    def _take(self, session: Session) -> bool:
        if not self._name_coder(session):
            session.close()
            return False
        self._leave()
        self.recent.add(session.path)
        self._enter(session)
        return True

    def _name_coder(self, session: Session) -> bool:
        """Sets the coder by the name that was given once, and asks for it the first time."""
        if session.coder is not None:
            return True
        name = str(self._settings.value(CODER_KEY, ""))
        if not name and not session.read_only:
            dialog = CoderNameDialog(parent=self._window)
            accepted = answered(dialog)
            name = dialog.name
            if not accepted:
                return False
            self._settings.setValue(CODER_KEY, name)
        try:
            if name:
                session.switch_coder_by_name(name)
        except AnnotatorError as error:
            self._tell_error(error)
            return False
        return True

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        paths = [path for path in self.recent.paths() if path.exists()]
        for number, path in enumerate(paths, 1):
            entry = self.recent_menu.addAction(f"&{number}  {path.stem}")
            entry.setToolTip(str(path))
            entry.triggered.connect(lambda _checked=False, path=path: self.open(path))
        if not paths:
            self.recent_menu.addAction(self.tr("None yet")).setEnabled(False)

    def _quit(self) -> None:
        self._window.close()

    def _popup_recent(self) -> None:
        self.recent_menu.popup(self._window.mapToGlobal(QPoint(80, 40)))

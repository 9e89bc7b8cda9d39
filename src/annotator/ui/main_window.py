"""The main window: the welcome page, or one open project. It wires the panes and the actions together and decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from annotator import __version__
from annotator.coding.session import Session
from annotator.model.errors import AnnotatorError
from annotator.ui.actions.action_set import ActionSet
from annotator.ui.actions.menus import fill_menus
from annotator.ui.actions.project_actions import ProjectActions, SampleMaker
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.bindings import Bindings, Context
from annotator.ui.dialogs.error_dialog import BugDialog, MessageDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.dialogs.language import LanguageDialog
from annotator.ui.dialogs.new_project import SUFFIX
from annotator.ui.keys import KeyFilter
from annotator.ui.pages.welcome import ProjectChosen, WelcomePage
from annotator.ui.panels.status_row import StatusRow
from annotator.ui.panels.top_bar import TopBar
from annotator.ui.style import Appearance, ThemeChoice
from annotator.ui.translation import LANGUAGE_KEY, chosen_language

_GEOMETRY = "window/geometry"
_WIDTH, _HEIGHT = 1440, 900
_THEMES = {
    "view.theme_system": ThemeChoice.SYSTEM,
    "view.theme_light": ThemeChoice.LIGHT,
    "view.theme_dark": ThemeChoice.DARK,
}


class MainWindow(QMainWindow):
    """`room` is the open project, or None on the welcome page. The settings are given to it: tests give their own."""

    def __init__(self, settings: QSettings, appearance: Appearance, *, make_sample: SampleMaker | None = None) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self._settings = settings
        self._appearance = appearance
        self.room: ProjectRoom | None = None
        self.bindings = Bindings(settings)
        self.actions_ = ActionSet(self.bindings, self)
        self.projects = ProjectActions(
            self,
            self.actions_,
            settings,
            enter=self.enter,
            leave=self.leave,
            tell_error=self.tell_error,
            make_sample=make_sample,
        )
        self.key_filter = KeyFilter(
            self, self.bindings, contexts_of=self._contexts_of, is_enabled=self.actions_.is_enabled
        )
        self.key_filter.pressed.connect(self.actions_.trigger)
        self.key_filter.engravings_learned.connect(self.actions_.redress)
        self.actions_.show_keys_with(self.key_filter.shown)
        self._assemble()
        self._connect()
        self._show_welcome()
        self._restore()

    def _assemble(self) -> None:
        self.top = TopBar()
        self.setMenuWidget(self.top)
        fill_menus(self.top.menus, self.actions_, recent=self.projects.recent_menu)
        self.welcome = WelcomePage(
            new_keys=self.actions_.keys_of("file.new"), open_keys=self.actions_.keys_of("file.open")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.welcome.new_wanted.connect(self.projects.new)
        self.welcome.open_wanted.connect(self.projects.choose)
        self.welcome.sample_wanted.connect(self.projects.open_sample)
        self.welcome.project_chosen.connect(self._open_chosen)
        self.top.palette_wanted.connect(lambda: self.actions_.trigger("view.palette"))
        self.top.keys_wanted.connect(self.show_keys)
        self._appearance.changed.connect(self._show_theme)
        self.actions_.on("help.keys", self.show_keys)
        self.actions_.on("help.about", self.show_about)
        self.actions_.on("view.full", self._switch_full_screen)
        self.actions_.on("view.language", self.choose_language)
        self.actions_.on("view.motion", self._switch_motion)
        self.actions_["view.motion"].setCheckable(True)
        self.actions_["view.motion"].setChecked(self._appearance.is_still)
        for name, choice in _THEMES.items():
            self.actions_[name].setCheckable(True)
            self.actions_.on(name, partial(self.choose_theme, choice))
        self._show_theme()
        self._show_key_caps()

    # the open project

    def enter(self, session: Session) -> None:
        """Shows this project. The window closes the session when it leaves it."""
        status = StatusRow()
        self.room = ProjectRoom(
            session,
            window=self,
            status=status,
            tabs=self.top.pages,
            actions=self.actions_,
            settings=self._settings,
            appearance=self._appearance,
            tell_error=self.tell_error,
            folder=lambda: self.projects.folder,
            keep_folder=self.projects.keep_folder,
        )
        self._stack.addWidget(self.room.pages)
        self._stack.setCurrentWidget(self.room.pages)
        self._column.addWidget(status)
        self.room.page.arrange(self._settings, width=self.width(), height=self.height() - 80)
        self.actions_.on("file.close", self.leave)
        self.top.show_title(session.title)
        self.setWindowTitle(f"{session.title} – Annotator")
        self.room.begin()

    def leave(self) -> None:
        """Closes the open project, if there is one, and shows the welcome page. Everything was saved long before."""
        room, self.room = self.room, None
        if room is not None:
            room.remember()
            room.close()
            self._stack.removeWidget(room.pages)
            self._column.removeWidget(room.status)
            room.pages.hide()
            room.status.hide()
            room.pages.deleteLater()
            room.status.deleteLater()
        self.actions_.off(["file.close"])
        self._show_welcome()

    def _show_welcome(self) -> None:
        self.welcome.show_recent(self.projects.recent.paths())
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.sample_button.setFocus()
        self.top.show_title("Annotator")
        self.setWindowTitle("Annotator")

    def _open_chosen(self, chosen: ProjectChosen) -> None:
        self.projects.open(chosen.path)

    # what is shown of errors, keys, theme

    def tell_error(self, error: BaseException) -> None:
        """Shows an error: one message for what a person can mend, a report for a bug."""
        dialog = (
            MessageDialog(error, parent=self) if isinstance(error, AnnotatorError) else BugDialog(error, parent=self)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.activateWindow)
        dialog.open()

    def show_keys(self) -> None:
        """Opens the sheet of keys."""
        sheet = KeysSheet(self.bindings, self.key_filter.shown, parent=self)
        sheet.changed.connect(self.actions_.redress)
        sheet.changed.connect(self._show_key_caps)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def show_about(self) -> None:
        """Says what the program is."""
        QMessageBox.about(
            self,
            self.tr("About Annotator"),
            self.tr("Annotator {0}\n\nCode political statements in news articles, exact to the character.").format(
                __version__
            ),
        )

    def choose_language(self) -> None:
        """Asks for the language of the screens; another one is seen at the next start."""
        dialog = LanguageDialog(chosen_language(self._settings), self)
        if answered(dialog):
            self._settings.setValue(LANGUAGE_KEY, dialog.language)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Follows the system's theme or keeps one."""
        self._appearance.choose(choice)
        self._show_theme()

    def _show_theme(self) -> None:
        for name, choice in _THEMES.items():
            self.actions_[name].setChecked(choice is self._appearance.choice)
        if self.room is not None:
            self.room.show_theme(self._appearance.theme)

    def _show_key_caps(self) -> None:
        self.top.show_keys(palette=self.actions_.keys_of("view.palette"), keys=self.actions_.keys_of("help.keys"))

    def _switch_motion(self) -> None:
        self._appearance.set_still(not self._appearance.is_still)
        self.actions_["view.motion"].setChecked(self._appearance.is_still)

    def _switch_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _contexts_of(self, widget: QWidget) -> Sequence[Context]:
        return self.room.contexts_of(widget) if self.room is not None else (Context.WINDOW,)

    # the window itself

    def _restore(self) -> None:
        kept = self._settings.value(_GEOMETRY)
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(_WIDTH, _HEIGHT)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self.leave()
        self._settings.sync()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        projects = [path for path in paths if path.suffix == SUFFIX]
        event.acceptProposedAction()
        if projects:
            self.projects.open(projects[0])
        elif paths and self.room is not None:
            self.room.import_files(paths)

"""The one place that wires a window together: application, settings, look, errors, the window itself."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.coding.session import Session
from annotator.model.places import shipped
from annotator.start_phase import start_phase
from annotator.ui.main_window import MainWindow
from annotator.ui.style import Appearance
from annotator.ui.translation import chosen_language, install_language

_NAME = "Annotator"


def run(arguments: Sequence[str] = ()) -> int:
    """Opens the window on the project at the first path, or on the welcome page; returns when the window is closed."""
    with start_phase():
        application = build_application(translated=False)
        settings = QSettings()
        install_language(application, chosen_language(settings))
        window = build_window(settings=settings, appearance=Appearance(application, settings))
        _show_bugs_in(window)
        window.show()
    if arguments:
        window.projects.open(Path(arguments[0]))
    return application.exec()


def rehearse(project: Path, folder: Path) -> int:
    """Does the main job on the sample project in the window by key and mouse events, without a screen, and leaves what came
    out in `folder`. Returns the exit code: 1 when the window did not do what was asked."""
    from annotator.ui.rehearsal.job import CODER, Unfinished
    from annotator.ui.rehearsal.job import rehearse as do_the_job

    application = build_application()
    with tempfile.TemporaryDirectory() as place:
        settings = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        session = Session.open(project, coder_name=CODER)
        window = build_window(settings=settings, appearance=Appearance(application, settings), session=session)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        try:
            do_the_job(window, session, folder)
        except Unfinished as error:
            print(f"The rehearsal stopped: {error}.", file=sys.stderr)
            return 1
        finally:
            window.close()
    return 0


def build_application(*, translated: bool = True) -> QApplication:
    """The application with its name, icon and, if `translated`, the system's language; the one that runs already, if there
    is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication([_NAME])
    QCoreApplication.setOrganizationName(_NAME)
    QCoreApplication.setApplicationName(_NAME)
    QCoreApplication.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "annotator.svg")))
    application.setDesktopFileName("annotator")
    if translated:
        install_language(application, "")
    return application


def build_window(*, settings: QSettings, appearance: Appearance, session: Session | None = None) -> MainWindow:
    """The main window, not shown yet, on the session's project or on the welcome page. The window closes the session."""
    window = MainWindow(settings, appearance, make_sample=_make_sample)
    if session is not None:
        window.enter(session)
    return window


def _make_sample(path: Path) -> None:
    from annotator.exchange.samples import build_sample_project

    build_sample_project(path)


def _show_bugs_in(window: MainWindow) -> None:
    """Anything that is no error of ours is shown with its traceback, and printed as before."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            window.tell_error(error)

    sys.excepthook = show

"""How errors are shown: wrong input and a machine in the way as one clear message, a bug with a traceback to copy."""

from __future__ import annotations

import platform
import traceback

import PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator import __version__
from annotator.model.errors import AnnotatorError, InvalidError
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.translation import shown_message

_SHOWN_PROBLEMS = 200


class MessageDialog(FramedDialog):
    """One message: what is wrong, and what to do. A list of problems stands below it."""

    def __init__(self, error: AnnotatorError, *, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, width=480)
        message = error.message
        problems: tuple[object, ...] = ()
        if isinstance(error, InvalidError):
            problems = error.problems
            message = message.partition("\n")[0]
        message, advice = shown_message(message), shown_message(error.advice)
        words = f"{message}\n{advice}" if advice else message
        self.dress(title or self.tr("That did not work"), words, self.tr("Close"))
        self.cancel_button.hide()
        if problems:
            listed = QPlainTextEdit("\n".join(shown_message(str(problem)) for problem in problems[:_SHOWN_PROBLEMS]))
            listed.setReadOnly(True)
            listed.setObjectName("problems")
            listed.setMinimumHeight(140)
            self.add_row(self.tr("{0} problems").format(len(problems)), listed)
        self.start_with(self.action_button)


def report_of(error: BaseException) -> str:
    """A bug as text: the versions of what is involved, and the traceback."""
    versions = f"Annotator {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    return f"{versions}, {platform.platform()}\n\n" + "".join(traceback.format_exception(error))


class BugDialog(FramedDialog):
    """A bug: its traceback, and a button that copies it."""

    def __init__(self, error: BaseException, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=640)
        self.dress(
            self.tr("Something in the program went wrong"),
            self.tr(
                "Your work up to the last gesture is in the project file. Please pass this report on, so that it can be mended."
            ),
            self.tr("Close"),
        )
        self.report = report_of(error)
        shown = QPlainTextEdit(self.report)
        shown.setReadOnly(True)
        shown.setObjectName("bug_report")
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setMinimumHeight(220)
        self.body.addWidget(shown)
        self.cancel_button.setText(self.tr("Copy the report"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self.copy)

    def copy(self) -> None:
        """Puts the report into the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
        self.cancel_button.setText(self.tr("Copied"))

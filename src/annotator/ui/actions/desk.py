"""What every file of actions works with: the session, the place, the panes, and how a command is run and an error is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QMainWindow

from annotator.coding.context import Command
from annotator.coding.session import Session
from annotator.model.change import Changes
from annotator.model.errors import AnnotatorError, EnvironmentProblem
from annotator.ui.actions.action_set import ActionSet
from annotator.ui.actions.job_runner import JobRunner
from annotator.ui.actions.mark_feed import MarkFeed
from annotator.ui.actions.place import Place
from annotator.ui.actions.selection import TakenSelection
from annotator.ui.bridge import SessionBridge
from annotator.ui.form.coding_form import CodingForm
from annotator.ui.form.guidance import GuidancePanel
from annotator.ui.pages.code_page import CodePage
from annotator.ui.panels.article_list import ArticleList
from annotator.ui.panels.statement_table import StatementTable
from annotator.ui.panels.status_row import StatusRow
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.style import Appearance
from annotator.ui.translation import shown_message

TellError = Callable[[BaseException], None]


@dataclass(frozen=True, eq=False)
class Desk:
    """One open project in one window. The only way to a command is `run`."""

    session: Session
    bridge: SessionBridge
    place: Place
    window: QMainWindow
    page: CodePage
    reading: ReadingPane
    marks: MarkFeed
    selection: TakenSelection
    form: CodingForm
    guidance: GuidancePanel
    articles: ArticleList
    statements: StatementTable
    status: StatusRow
    actions: ActionSet
    jobs: JobRunner
    settings: QSettings
    appearance: Appearance
    tell_error: TellError

    def run(self, command: Command) -> Changes | None:
        """Runs the command. What goes wrong is shown; None then, and nothing was changed."""
        return self.attempt(lambda: self.session.run(command))

    def attempt(self, step: Callable[[], Changes], *, passing: type[AnnotatorError] | tuple[()] = ()) -> Changes | None:
        """Does one step of the session: a command, an undo, a redo. What goes wrong is shown, but for errors of the class
        `passing`, which are raised; None then."""
        if self.jobs.is_writing:
            self.status.say(QCoreApplication.translate("Desk", "Coding waits until the articles are in."))
            return None
        try:
            changes = step()
        except passing:
            raise
        except AnnotatorError as error:
            if isinstance(error, EnvironmentProblem):
                self.status.show_unsaved(shown_message(error.message))
            self.tell_error(error)
            return None
        self.status.show_saved()
        return changes

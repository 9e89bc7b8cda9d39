"""Who codes: asked once, switched in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.model.errors import AnnotatorError
from annotator.model.ids import CoderId
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.coder_name import CoderNameDialog
from annotator.ui.dialogs.frame import answered

CODER_KEY = "coder"


class CoderActions(QObject):
    """Connects itself to the status row; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        desk.status.coder_chosen.connect(self.switch)
        desk.status.new_coder_wanted.connect(self.ask)
        desk.actions.on("file.coder", desk.status.open_coders)

    def switch(self, coder: CoderId) -> None:
        """Goes on as another coder, and keeps the name for next time."""
        self._desk.form.commit_pending()
        name = next((found.name for found in self._desk.session.queries.coders() if found.id == coder), "")
        self._go_on_as(name)

    def ask(self) -> None:
        """Asks for a name and goes on as that coder."""
        dialog = CoderNameDialog(parent=self._desk.window)
        if answered(dialog):
            self._go_on_as(dialog.name)

    def _go_on_as(self, name: str) -> None:
        desk = self._desk
        if desk.jobs.is_writing:
            desk.status.say(self.tr("Coding waits until the articles are in."))
            return
        try:
            desk.session.switch_coder_by_name(name)
        except AnnotatorError as error:
            desk.tell_error(error)
            return
        desk.settings.setValue(CODER_KEY, name)
        desk.status.say(self.tr("Coding as {0}").format(name))

"""Undo and redo: two more steps of the session, with the step's name in the menu."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.ui.actions.desk import Desk
from annotator.ui.translation import shown_message


class UndoActions(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        if not desk.session.read_only:
            desk.actions.on("edit.undo", self.undo)
            desk.actions.on("edit.redo", self.redo)

    def undo(self) -> None:
        """Takes the last step back, and says which."""
        self._desk.form.commit_pending()
        label = self._desk.session.undo_label
        if label is None:
            self._desk.status.say(self.tr("There is nothing to undo."))
        elif self._desk.attempt(self._desk.session.undo) is not None:
            self._desk.status.say(self.tr("Undone: {0}").format(shown_message(label)))

    def redo(self) -> None:
        """Does the step that was undone last again, and says which."""
        self._desk.form.commit_pending()
        label = self._desk.session.redo_label
        if label is None:
            self._desk.status.say(self.tr("There is nothing to redo."))
        elif self._desk.attempt(self._desk.session.redo) is not None:
            self._desk.status.say(self.tr("Done again: {0}").format(shown_message(label)))

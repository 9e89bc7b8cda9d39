"""Undo and redo: two more steps of the session, with the step's name in the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.coding.session import Session
from annotator.model.change import Changes
from annotator.ui.actions.desk import Desk
from annotator.ui.jobs import JobHandle
from annotator.ui.translation import shown_message

_MOST_AT_ONCE = 2000
"""A step that changed more rows than this is undone in the background."""


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
        elif self._desk.session.undo_size > _MOST_AT_ONCE:
            words = self.tr("Undoing: {0}").format(shown_message(label))
            self._in_the_background(words, lambda session: session.undo(), self._say_undone(label))
        elif self._desk.attempt(self._desk.session.undo) is not None:
            self._say_undone(label)()

    def redo(self) -> None:
        """Does the step that was undone last again, and says which."""
        self._desk.form.commit_pending()
        label = self._desk.session.redo_label
        if label is None:
            self._desk.status.say(self.tr("There is nothing to redo."))
        elif self._desk.session.redo_size > _MOST_AT_ONCE:
            words = self.tr("Doing again: {0}").format(shown_message(label))
            self._in_the_background(words, lambda session: session.redo(), self._say_redone(label))
        elif self._desk.attempt(self._desk.session.redo) is not None:
            self._say_redone(label)()

    def _say_undone(self, label: str) -> Callable[[], None]:
        return lambda: self._desk.status.say(self.tr("Undone: {0}").format(shown_message(label)))

    def _say_redone(self, label: str) -> Callable[[], None]:
        return lambda: self._desk.status.say(self.tr("Done again: {0}").format(shown_message(label)))

    def _in_the_background(self, words: str, step: Callable[[Session], Changes], told: Callable[[], None]) -> None:
        """A large step goes over a connection of its own, so that the window goes on answering."""
        desk = self._desk
        if desk.jobs.job is not None:
            desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return
        desk.session.close_step()

        def work(handle: JobHandle) -> Changes:
            worker = desk.session.worker()
            try:
                handle.report(None, words)
                return step(worker)
            finally:
                worker.close()

        def done(changes: Changes) -> None:
            desk.session.announce(changes)
            told()

        desk.jobs.start(words, work, writes=True, done=done, failed=desk.tell_error, cancelled=lambda: None)

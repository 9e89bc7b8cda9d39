"""The project's marked words: shown in every article, edited in a dialog, changed by a command."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from annotator.coding.commands.marked_words import SetMarkedWords
from annotator.model.change import Changes, Table
from annotator.model.marked_words import SETTING_PREFIX
from annotator.model.patterns import Pattern
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.marked_words import MarkedWordsDialog
from annotator.ui.reading.word_painter import WordFailed
from annotator.ui.text_search import TextSearch


class MarkedWordsActions(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open."""

    def __init__(self, desk: Desk, *, pattern: Callable[[], Pattern], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pattern = pattern
        self._search = TextSearch(self)
        self._show()
        desk.bridge.changed.connect(self._changed)
        desk.reading.view.words.word_failed.connect(self._tell_failed, Qt.ConnectionType.QueuedConnection)
        if not desk.session.read_only:
            desk.actions.on("edit.marked_words", self.edit)

    def end(self) -> None:
        """Waits for a count that is under way."""
        self._search.end()

    def edit(self) -> None:
        """Shows the list, and saves it when that is confirmed."""
        desk = self._desk
        words = desk.session.queries.marked_words()
        fresh = self._pattern()
        known = any(word.pattern == fresh for word in words)
        dialog = MarkedWordsDialog(
            words,
            text=desk.place.text,
            fresh=Pattern(text="") if known else fresh,
            search=self._search,
            theme=desk.appearance.theme,
            parent=desk.window,
        )
        if answered(dialog) and dialog.wanted != words:
            desk.run(SetMarkedWords(dialog.wanted))

    def _changed(self, changes: Changes) -> None:
        if changes.whole or any(row.startswith(SETTING_PREFIX) for row in changes.ids(Table.SETTING)):
            self._show()

    def _show(self) -> None:
        view = self._desk.reading.view
        view.words.show_words(self._desk.session.queries.marked_words())
        view.viewport().update()

    def _tell_failed(self, failed: WordFailed) -> None:
        self._desk.status.say(
            self.tr("The marked word “{0}” takes too long and is not shown.").format(failed.word.pattern.text)
        )

"""What is announced to a screen reader, and the key that says where one is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.segments import WORD
from annotator.ui.actions.desk import Desk
from annotator.ui.announcements import announce, place_words, statement_words


class AccessActions(QObject):
    """Connects itself to the desk; lives as long as the project is open. `announced` is told with the words that a screen
    reader is given, also when there is none."""

    announced = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._tell_statement)
        desk.place.statement_changed.connect(lambda _: self._later.start())
        desk.status.told.connect(lambda words: self._announce(words, interrupts=False))
        desk.actions.on("statement.where", self.say_where)

    def say_where(self) -> None:
        """Says which article, paragraph and statements are at the caret, and how much is selected; shows it too."""
        desk = self._desk
        if desk.place.article is None:
            desk.status.say(self.tr("No article is open."))
            return
        queries, view = desk.session.queries, desk.reading.view
        caret = view.selected.caret
        start, end = view.selected.span
        paragraphs = view.text.split("\n")
        here = view.text.count("\n", 0, caret)
        filled = [place for place, line in enumerate(paragraphs) if line.strip()]
        words = place_words(
            article=(queries.article_place(desk.place.article) + 1, queries.article_count()),
            paragraph=(sum(place <= here for place in filled), len(filled)),
            statements=len(desk.reading.marks_at(caret)),
            selected=sum(1 for _ in WORD.finditer(view.text, start, end)),
        )
        desk.status.say(words)

    def _tell_statement(self) -> None:
        view = self._desk.form.view
        if view is not None:
            self._announce(statement_words(view, self._desk.reading.view.current_mark()), interrupts=True)

    def _announce(self, words: str, *, interrupts: bool) -> None:
        self.announced.emit(words)
        announce(self._desk.reading.view, words, interrupts=interrupts)

"""The list of all statements at one place: beside the words after a click, and at the caret by a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from annotator.model.ids import StatementId
from annotator.ui.actions.desk import Desk
from annotator.ui.reading.chooser import Chooser
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.signals import StatementActivated, StatementsMet

_FEWEST = 2


class ChooserActions(QObject):
    """Connects itself to the reading pane; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        view = desk.reading.view
        self.chooser = Chooser(view.viewport())
        self.chooser.statement_chosen.connect(self._choose)
        self.chooser.closed.connect(self._give_back)
        view.statements_met.connect(self._met)
        view.verticalScrollBar().valueChanged.connect(lambda _: self.chooser.close_list())
        view.installEventFilter(self)
        desk.place.statement_changed.connect(self._follow)
        desk.place.article_changed.connect(lambda _: self.chooser.close_list())
        desk.actions.on("statement.choose_here", self.open_here)

    def open_here(self) -> None:
        """Opens the list at the caret, with the focus in it."""
        view = self._desk.reading.view
        rect = view.page_layout.caret_rect(view.selected.caret)
        statements = self._desk.reading.marks_at(view.selected.caret)
        if not statements:
            self._desk.status.say(self.tr("No statement is here."))
        elif len(statements) < _FEWEST:
            self._desk.place.choose(statements[0])
        else:
            self._open(statements, QPoint(round(rect.x()), round(rect.bottom()) - view.offset), focus=True)

    def _met(self, met: StatementsMet) -> None:
        if len(met.statements) < _FEWEST:
            self.chooser.close_list()
        else:
            self._open(met.statements, QPoint(met.x, met.y), focus=False)

    def _open(self, statements: tuple[StatementId, ...], at: QPoint, *, focus: bool) -> None:
        desk = self._desk
        index = desk.reading.view.marks.index
        marks = [mark for statement in statements if (mark := index.mark(statement)) is not None]
        inks = Inks(desk.appearance.theme)
        self.chooser.open(marks, at, inks, current=desk.place.statement, focus=focus)

    def _follow(self, statement: StatementId | None) -> None:
        if any(row.mark.statement == statement for row in self.chooser.rows):
            self.chooser.mark_current(statement)
        else:
            self.chooser.close_list()

    def _choose(self, chosen: StatementActivated) -> None:
        self._desk.place.choose(chosen.statement)

    def _give_back(self, had_focus: bool) -> None:
        if had_focus:
            self._desk.reading.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and not self.chooser.isHidden() and isinstance(event, QKeyEvent):
            self.chooser.close_list()
            return event.key() == Qt.Key.Key_Escape
        leaves = event.type() in (QEvent.Type.FocusOut, QEvent.Type.Resize)
        if leaves and not any(row.hasFocus() for row in self.chooser.rows):
            self.chooser.close_list()
        return False

"""What a coder does with statements: make them of the selection, choose, copy and delete them, mark them as unsure."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from annotator.coding.commands.repetition import TakeValues
from annotator.coding.commands.statements import (
    AddStatement,
    CopyStatement,
    DeleteStatements,
    SetUnsure,
)
from annotator.model.codebook import StatementType
from annotator.model.ids import FieldId, StatementId, TypeId
from annotator.model.statement import Span
from annotator.ui.actions.desk import Desk
from annotator.ui.reading.mark_index import first_span
from annotator.ui.reading.signals import StatementActivated

_SAME = "same again"


class StatementActions(QObject):
    """Connects itself to the desk's actions and panes; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        actions = desk.actions
        actions.on("statement.next", lambda: self.step(1))
        actions.on("statement.previous", lambda: self.step(-1))
        desk.reading.statement_activated.connect(self._activate)
        if not desk.session.read_only:
            actions.on("statement.add", self.add)
            actions.on("statement.add_as", self.choose_type)
            actions.on("statement.copy", self.copy)
            actions.on("statement.same", self.same_again)
            actions.on("statement.delete", self.delete)
            actions.on("statement.unsure", self.toggle_unsure)

    def add(self, statement_type: TypeId | None = None) -> None:
        """Makes a statement of the selection and leads the focus to the form's first field."""
        desk = self._desk
        article, selection = desk.place.article, desk.selection.span()
        kind = self._type(statement_type)
        if article is None or kind is None:
            return
        spans: tuple[Span, ...] = ()
        if kind.scope == "span":
            if selection is None:
                desk.status.say(self.tr("Select the words of the statement first, then press Enter."))
                return
            spans = (Span(start=selection[0], end=selection[1]),)
        desk.form.commit_pending()
        carried = desk.session.proposals.remembered(article, spans, kind)
        self._make(AddStatement(article, spans, kind.id, carried), carried)

    def choose_type(self) -> None:
        """Asks of which type the statement is to be, and makes it."""
        menu = QMenu(self._desk.window)
        menu.aboutToHide.connect(menu.deleteLater)
        for statement_type in self._desk.session.codebook.types:
            label = f"&{statement_type.key}  {statement_type.label}" if statement_type.key else statement_type.label
            menu.addAction(label).triggered.connect(lambda _checked=False, wanted=statement_type.id: self.add(wanted))
        menu.popup(self._menu_place())

    def copy(self) -> None:
        """Makes a second statement on the words of the current one."""
        current = self._current()
        if current is None:
            return
        self._make(CopyStatement(current))

    def same_again(self) -> None:
        """Makes a statement of the selection with the values of the statement before; without a selection the current
        statement gets them."""
        desk = self._desk
        article, selection, current = desk.place.article, desk.selection.span(), desk.place.statement
        kind = self._type(None)
        if article is None or kind is None:
            return
        making = selection is not None and desk.reading.view.hasFocus()
        if not making and current is None:
            desk.status.say(self.tr("Select words, or choose a statement: it gets the values of the one before."))
            return
        desk.form.commit_pending()
        repeated = desk.session.proposals.same_again(article, kind, None if making else current)
        if repeated is None:
            desk.status.say(self.tr("There is no statement before whose values could be repeated."))
        elif making and selection is not None:
            spans = (Span(start=selection[0], end=selection[1]),)
            self._make(AddStatement(article, spans, kind.id, repeated.values, label=_SAME))
        elif current is not None:
            desk.run(TakeValues(current, repeated.values))

    def _make(self, command: AddStatement | CopyStatement, carried: Collection[FieldId] = ()) -> None:
        """Makes the statement, and leads the focus to what it needs; back to the text when it needs nothing."""
        desk = self._desk
        changes = desk.run(command)
        if changes is None or changes.new_statement is None:
            return
        desk.place.choose(changes.new_statement)
        desk.reading.clear_selection()
        repeats = isinstance(command, AddStatement) and command.label == _SAME
        if not repeats or (desk.form.view is not None and desk.form.view.missing):
            desk.form.begin(carried)

    def delete(self) -> None:
        """Deletes the statements that are selected in the table when it has the focus, else the current one."""
        desk = self._desk
        chosen = desk.statements.selected() if desk.statements.view.hasFocus() else ()
        current = self._current() if not chosen else None
        going = chosen or ((current,) if current is not None else ())
        if not going:
            return
        if desk.run(DeleteStatements(going)) is not None:
            undo = desk.actions.keys_of("edit.undo")
            words = (
                self.tr("Statement deleted")
                if len(going) == 1
                else self.tr("{0} statements deleted").format(len(going))
            )
            desk.status.say(self.tr("{0} – Undo {1}").format(words, undo))

    def toggle_unsure(self) -> None:
        """Marks the current statement as one that the coder is unsure of, or takes the mark away."""
        current = self._current()
        view = None if current is None else self._desk.session.queries.statement_view(current, everyone=True)
        if view is not None:
            self._desk.run(SetUnsure(view.statement.id, not view.statement.unsure))

    def step(self, step: int) -> None:
        """Goes to the next or the previous statement of the article, in the order of the text."""
        found = sorted(self._starts())
        if not found:
            return
        ids = [statement for _, statement in found]
        current = self._desk.place.statement
        if current in ids:
            place = (ids.index(current) + step) % len(ids)
        else:
            caret = self._desk.reading.caret()
            before = sum(1 for start, _ in found if start < caret)
            place = (before if step > 0 else before - 1) % len(ids)
        self._desk.place.choose(ids[place])

    def _starts(self) -> list[tuple[int, StatementId]]:
        self._desk.marks.complete()
        marks = self._desk.reading.visible_marks()
        return [(span.start if (span := first_span(mark)) else -1, mark.statement) for mark in marks]

    def _activate(self, activated: StatementActivated) -> None:
        self._desk.place.choose(activated.statement)

    def _current(self) -> StatementId | None:
        current = self._desk.place.statement
        if current is None:
            self._desk.status.say(self.tr("Choose a statement first: click its words or its row."))
        return current

    def _type(self, wanted: TypeId | None) -> StatementType | None:
        codebook = self._desk.session.codebook
        if wanted is not None:
            return codebook.statement_type(wanted)
        return next((found for found in codebook.types if found.scope == "span"), codebook.types[0])

    def _menu_place(self) -> QPoint:
        reading = self._desk.reading
        return QCursor.pos() if reading.underMouse() else reading.mapToGlobal(reading.rect().center())

"""What the coding form tells becomes commands: values, typed texts, new entities, notes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from annotator.coding.commands.entities import AddEntityAsValue
from annotator.coding.commands.statements import SetUnsure, SetValues, TypeNote, TypeText
from annotator.ui.actions.desk import Desk
from annotator.ui.bindings import DIGITS
from annotator.ui.form.signals import (
    EditingEnded,
    EntityRequested,
    FieldFocused,
    FormLeft,
    NoteTyped,
    StatementLinkFollowed,
    TextTyped,
    UnsureSet,
    ValuesEdited,
)


class ValueActions(QObject):
    """Connects itself to the desk's form; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        form = desk.form
        form.field_focused.connect(self._guide)
        form.statement_link_followed.connect(self._follow)
        form.left.connect(self._leave)
        if desk.session.read_only:
            return
        form.values_edited.connect(self._set_values)
        form.text_typed.connect(self._type_text)
        form.note_typed.connect(self._type_note)
        form.editing_ended.connect(self._end_typing)
        form.entity_requested.connect(self._add_entity)
        form.unsure_set.connect(self._set_unsure)
        for digit in DIGITS:
            desk.actions.on(f"option.{digit}", partial(self.choose_option, digit))

    def choose_option(self, digit: str) -> None:
        """Chooses the option with this digit in the field that had the focus last, else in the first that knows it."""
        if self._desk.place.statement is None:
            self._desk.status.say(self.tr("Choose a statement first: click its words or its row."))
        elif not self._desk.form.choose_by_digit(int(digit)):
            self._desk.status.say(self.tr("No field of this statement has an option {0}.").format(digit))

    def _set_values(self, edited: ValuesEdited) -> None:
        self._desk.run(SetValues(edited.statement, edited.field, edited.values))

    def _type_text(self, typed: TextTyped) -> None:
        self._desk.run(TypeText(typed.statement, typed.field, typed.text))

    def _type_note(self, typed: NoteTyped) -> None:
        self._desk.run(TypeNote(typed.statement, typed.text))

    def _end_typing(self, ended: EditingEnded) -> None:
        del ended
        self._desk.session.close_step()

    def _add_entity(self, wanted: EntityRequested) -> None:
        self._desk.run(AddEntityAsValue(wanted.statement, wanted.field, wanted.name, wanted.type, wanted.index))

    def _set_unsure(self, wanted: UnsureSet) -> None:
        self._desk.run(SetUnsure(wanted.statement, wanted.unsure))

    def _guide(self, focused: FieldFocused) -> None:
        self._desk.guidance.show_focus(focused)

    def _follow(self, link: StatementLinkFollowed) -> None:
        self._desk.place.choose(link.statement)

    def _leave(self, left: FormLeft) -> None:
        del left
        self._desk.reading.setFocus()

"""The coding form: shows one statement after its codebook, and tells what the coder wants changed.

Digits. A digit chooses an option of the choice that has the focus. When none has it, and `choose_by_digit` is called from
the reading pane, the digit belongs to the first asked core choice (of those shown as buttons) without a value; if all have
one, to the first of them that the codebook calls required, else to the first. The buttons that a digit would press show it.

Mentions. `mention_target` is the field that had the focus last in this statement, else the first entity field; its row
shows the key."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from annotator.coding.review_list import ReviewRow
from annotator.coding.rows import StatementView
from annotator.model.codebook import Codebook
from annotator.model.ids import FieldId
from annotator.ui.form.empty import EmptyForm
from annotator.ui.form.entity_editor import EntitySearch
from annotator.ui.form.field_area import FieldArea
from annotator.ui.form.heading import Heading
from annotator.ui.form.key_words import KeyWords
from annotator.ui.form.popup import Popup
from annotator.ui.form.review_strip import ReviewStrip
from annotator.ui.form.signals import FieldFocused, FormLeft, UnsureSet
from annotator.ui.form.style import form_style
from annotator.ui.theme import Theme


class CodingForm(QWidget):
    """Never updates itself: every gesture is told by a signal, and what is displayed changes with `show_statement` alone.

    A view of the same statement keeps the focus, the cursor, the scroll place and an open list."""

    values_edited = Signal(object)
    text_typed = Signal(object)
    note_typed = Signal(object)
    editing_ended = Signal(object)
    entity_requested = Signal(object)
    unsure_set = Signal(object)
    field_focused = Signal(object)
    mention_removed = Signal(object)
    mention_accepted = Signal(object)
    statement_link_followed = Signal(object)
    review_settled = Signal(object)
    left = Signal(object)

    def __init__(
        self,
        *,
        search_entities: EntitySearch,
        theme: Theme,
        codebook: Codebook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("codingForm")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._read_only = False
        self._view: StatementView | None = None
        self._popup = Popup(theme, self)
        self._heading = Heading(theme)
        self.reviews = ReviewStrip(theme)
        self._area = FieldArea(theme, self._popup, search=search_entities, codebook=codebook)
        self._empty = EmptyForm(theme, KeyWords())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._heading, self.reviews, self._area, self._empty):
            column.addWidget(part)
        self._connect()
        self.setStyleSheet(form_style(theme))
        self.show_statement(None)

    def _connect(self) -> None:
        area = self._area
        area.values_edited.connect(self.values_edited)
        area.text_typed.connect(self.text_typed)
        area.note_typed.connect(self.note_typed)
        area.editing_ended.connect(self.editing_ended)
        area.entity_requested.connect(self.entity_requested)
        area.field_focused.connect(self.field_focused)
        area.mention_removed.connect(self.mention_removed)
        area.mention_accepted.connect(self.mention_accepted)
        area.statement_link_followed.connect(self.statement_link_followed)
        area.left.connect(self._leave)
        self._heading.escaped.connect(self._leave)
        self.reviews.settled.connect(self.review_settled)
        self._heading.unsure_pressed.connect(self._set_unsure)

    # what is shown

    @property
    def view(self) -> StatementView | None:
        """What is shown."""
        return self._view

    def show_statement(self, view: StatementView | None) -> None:
        """Shows this statement, or what to do when there is none. Words that are being typed into another statement are
        told first, if they make a value."""
        before = self._view
        if before is not None and (view is None or view.statement.id != before.statement.id):
            self.commit_pending()
        fresh = view is None or self._view is None or view.statement.id != self._view.statement.id
        self._view = view
        self._heading.setVisible(view is not None)
        self._area.setVisible(view is not None)
        self._empty.setVisible(view is None)
        if view is None:
            self._popup.close_list()
            self._area.forget()
            return
        self._show(view, fresh=fresh)
        if fresh:
            row = self._area.focused_row()
            self.field_focused.emit(FieldFocused(row.field.id if row is not None else None))

    def show_reviews(self, rows: Sequence[ReviewRow]) -> None:
        """Shows above the fields why the statement waits for review, if it does."""
        self.reviews.show_rows(rows, read_only=self._read_only)

    def set_codebook(self, codebook: Codebook) -> None:
        """The codebook whose entity types are named when a new entity is made."""
        self._area.set_codebook(codebook)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self.setStyleSheet(form_style(theme))
        self._popup.set_theme(theme)
        self._heading.set_theme(theme)
        self.reviews.set_theme(theme)
        self._empty.set_theme(theme)
        self._area.set_theme(theme)

    def set_read_only(self, read_only: bool) -> None:
        """Whether nothing can be changed (a statement that is not the coder's own never can)."""
        if read_only != self._read_only:
            self._read_only = read_only
            if self._view is not None:
                self._show(self._view, fresh=False)

    def set_keys(self, keys: KeyWords) -> None:
        """The window's keys that the form names."""
        self._empty.set_keys(keys)
        self._heading.set_unsure_key(keys.unsure)
        self._area.set_mention_key(keys.mention)

    # the focus

    def focus_first_field(self) -> bool:
        """Gives the first field the focus; False when there is none."""
        rows = self._area.shown_rows()
        return bool(rows) and self._area.focus_row(rows[0])

    def begin(self, carried: Collection[FieldId] = ()) -> None:
        """The statement that is shown was just made: the first field that needs a look gets the focus and shows what can be
        chosen. The values of the fields `carried` were taken over from an earlier statement: Enter keeps them, a choice
        replaces them."""
        if not self._area.begin(carried):
            self.focus_first_field()

    def focus_last_field(self) -> bool:
        """Gives the focus back to the field that had it last in this statement, else to the first."""
        return self._area.focus_row(self._area.last_row()) or self.focus_first_field()

    def focus_first_missing(self) -> bool:
        """Gives the focus to the first field that is needed to finish; False when nothing is missing."""
        missing = self._view.missing if self._view is not None else ()
        return bool(missing) and self.focus_field(missing[0])

    def focus_next_field(self) -> bool:
        """Goes to the next field; False when there is none, or no field has the focus."""
        return self._area.focus_by(1)

    def focus_previous_field(self) -> bool:
        """Goes to the field before; False when there is none, or no field has the focus."""
        return self._area.focus_by(-1)

    def focus_field(self, field: FieldId) -> bool:
        """Gives this field the focus, opening the fold if it is inside; False when it is not asked."""
        return self._area.focus_row(self._area.asked_row(field))

    def focused_field(self) -> tuple[FieldId, int | None] | None:
        """The field that has the focus, with the index of the value that a mention of it would show (None: no value)."""
        row = self._area.focused_row()
        return (row.field.id, row.editor.value_index) if row is not None else None

    def mention_target(self) -> tuple[FieldId, int | None] | None:
        """The field and value whose mention the selected words would become; None when nothing can be changed."""
        row = self._area.mention_row()
        return (row.field.id, row.editor.value_index) if row is not None else None

    def value_index(self, field: FieldId) -> int | None:
        """The value of this field that is selected (a chip), else its last; None while it is empty or not asked."""
        row = self._area.asked_row(field)
        return row.editor.value_index if row is not None else None

    def choose_by_digit(self, digit: int) -> bool:
        """Chooses by a digit as the module says; False when no choice takes it."""
        editor = self._area.digit_editor()
        return editor is not None and editor.choose_key(str(digit))

    def commit_pending(self) -> None:
        """Tells what is being typed, as far as it makes a value, and ends the typing of a text."""
        self._area.commit_pending()

    def close_list(self) -> bool:
        """Closes an open list and drops the words typed for it; False when none was open."""
        return self._popup.dismiss()

    # inside

    def _show(self, view: StatementView, *, fresh: bool) -> None:
        read_only = self._read_only or not view.mine
        self._area.show_view(view, fresh=fresh, read_only=read_only)
        self._heading.show_view(view, read_only=read_only, problems=self._area.problems)

    def _set_unsure(self, unsure: bool) -> None:
        if self._view is not None and not self._read_only and self._view.mine:
            self.unsure_set.emit(UnsureSet(self._view.statement.id, unsure))

    def _leave(self) -> None:
        self.left.emit(FormLeft())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._view is not None:
            self._area.build_again()

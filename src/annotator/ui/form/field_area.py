"""The scrolled fields of the shown statement: built for its type, kept for the next of that type."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from annotator.coding.rows import StatementView
from annotator.model.codebook import Codebook, FieldSpec
from annotator.model.ids import FieldId
from annotator.model.statement import Span
from annotator.ui.form.choice_editor import SegmentedEditor
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.editors import editor_for
from annotator.ui.form.entity_editor import EntitySearch
from annotator.ui.form.field_column import FieldColumn
from annotator.ui.form.field_row import FieldRow
from annotator.ui.form.fold_state import FoldState
from annotator.ui.form.popup import Popup
from annotator.ui.form.signals import EditingEnded, MentionAccepted, MentionRemoved, NoteTyped, TextTyped
from annotator.ui.form.targets import digit_editor, mention_row
from annotator.ui.theme import Theme

_SIGHT = 40


class FieldArea(QScrollArea):
    """Tells what its editors tell. The rows stay for all statements of a type: only values, and what is shown, change."""

    values_edited = Signal(object)
    text_typed = Signal(object)
    note_typed = Signal(object)
    editing_ended = Signal(object)
    entity_requested = Signal(object)
    field_focused = Signal(object)
    mention_removed = Signal(object)
    mention_accepted = Signal(object)
    statement_link_followed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, popup: Popup, *, search: EntitySearch, codebook: Codebook | None) -> None:
        super().__init__()
        self._theme = theme
        self._popup = popup
        self._search = search
        self._codebook = codebook
        self._view: StatementView | None = None
        self._read_only = False
        self._column: FieldColumn | None = None
        self._last: FieldId | None = None
        self._mentioned: FieldId | None = None
        """The field that the coder went to last: going on by itself does not make another field the one of mentions."""
        self._going_on = False
        self._carried: frozenset[FieldId] = frozenset()
        self._replaced: frozenset[FieldId] = frozenset()
        """The carried fields whose value the last change replaced."""
        self._mention_key = "M"
        self._fold = FoldState()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._popup.place())
        self.verticalScrollBar().rangeChanged.connect(self._fit_scroll_bar)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def problems(self) -> tuple[str, ...]:
        """The shown statement's problems that belong to no field that is asked."""
        if self._column is None or self._view is None:
            return ()
        return self._column.other_problems(self._view)

    def show_view(self, view: StatementView, *, fresh: bool, read_only: bool) -> None:
        """Shows the fields of this view. `fresh`: it is another statement than before."""
        self._replaced = frozenset()
        if self._view is not None and not fresh:
            old, new = self._view.statement.values, view.statement.values
            self._replaced = frozenset(field for field in self._carried if old.get(field) != new.get(field))
        self._carried = frozenset() if fresh else self._carried - self._replaced
        self._view, self._read_only = view, read_only
        if self._column is None or self._column.statement_type != view.statement_type:
            self._build(view)
        else:
            self._show(view, fresh=fresh)
        if fresh:
            row = self.focused_row()
            self._last = self._mentioned = row.field.id if row is not None else None
            if row is None:
                self.verticalScrollBar().setValue(0)
            self._mark_targets()

    def forget(self) -> None:
        """No statement is shown."""
        self._view, self._last, self._mentioned = None, None, None

    def set_codebook(self, codebook: Codebook) -> None:
        """Names the entity types of this codebook: the fields are made anew."""
        if codebook == self._codebook:
            return
        self._codebook = codebook
        self.build_again()

    def build_again(self) -> None:
        """Makes the fields anew, for another codebook or font."""
        if self._view is not None:
            self.commit_pending()
            self._build(self._view)
        else:
            self._take_column()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        if self._column is not None:
            self._column.set_theme(theme)

    def set_mention_key(self, key: str) -> None:
        """The window's key that marks a mention."""
        self._mention_key = key
        self._mark_targets()

    def commit_pending(self) -> None:
        """Tells what is being typed, as far as it makes a value, and ends the typing of a text."""
        for row in self._column.asked_rows() if self._column is not None else ():
            row.editor.commit_pending()

    # the focus

    def shown_rows(self) -> tuple[FieldRow, ...]:
        """The rows that are shown, in order."""
        return self._column.shown_rows() if self._column is not None and self._view is not None else ()

    def focused_row(self) -> FieldRow | None:
        """The row that has the focus."""
        return self._column.focused_row() if self._column is not None else None

    def last_row(self) -> FieldRow | None:
        """The row that had the focus last in this statement, if it is still shown."""
        return next((row for row in self.shown_rows() if row.field.id == self._last), None)

    def asked_row(self, field: FieldId) -> FieldRow | None:
        """The row of this field, folded or not; None when the field is not asked."""
        rows = self._column.asked_rows() if self._column is not None and self._view is not None else ()
        return next((row for row in rows if row.field.id == field), None)

    def focus_row(self, row: FieldRow | None) -> bool:
        """Gives the row the focus, opening the fold if it is inside; False when there is none."""
        if row is None:
            return False
        if row not in self.shown_rows():
            self._turn_fold(True)
        row.editor.take_focus(Qt.FocusReason.TabFocusReason)
        return True

    def focus_by(self, by: int) -> bool:
        """Goes so many fields on; False when there is none, or no field has the focus."""
        rows, row = self.shown_rows(), self.focused_row()
        place = rows.index(row) + by if row in rows else -1
        return self.focus_row(rows[place]) if 0 <= place < len(rows) else False

    def begin(self, carried: Collection[FieldId]) -> bool:
        """Gives the first field that needs a look the focus, with what can be chosen: one without a value that is needed, or
        one of those `carried` over from an earlier statement. False when there is none."""
        self._carried = frozenset(carried)
        self._mark_carried()
        return self._offer(self._to_look_at())

    def _to_look_at(self, after: FieldRow | None = None) -> FieldRow | None:
        """The next row that is carried over or needed and empty: below a row, else from the top."""
        rows = self._column.asked_rows() if self._column is not None and self._view is not None else ()
        missing = self._view.missing if self._view is not None else ()
        wanted = [
            row for row in rows if row is not after and (row.field.id in missing or row.field.id in self._carried)
        ]
        below = rows[rows.index(after) :] if after is not None else ()
        return next(iter([row for row in wanted if row in below] or wanted), None)

    def _offer(self, row: FieldRow | None) -> bool:
        self._going_on = True
        found = row is not None and self.focus_row(row)
        if row is not None and found:
            row.editor.offer()
        self._going_on = False
        return found

    def _mark_carried(self) -> None:
        for row in self._column.rows if self._column is not None else ():
            row.set_carried(row.field.id in self._carried)

    def digit_editor(self) -> SegmentedEditor | None:
        """The choice that a digit belongs to now."""
        if self._column is None or self._view is None:
            return None
        return digit_editor(focused=self._column.focused_row(), core=self._column.core_rows())

    def mention_row(self) -> FieldRow | None:
        """The row whose mention the selected words would become now."""
        if self._column is None or self._view is None or self._view.statement_type.scope != "span":
            return None
        return mention_row(rows=self._column.asked_rows(), last=self._mentioned, own_note=self._column.own_note)

    # inside

    def _build(self, view: StatementView) -> None:
        focused = self._take_column()
        column = FieldColumn(view.statement_type, self._theme, self._editor)
        for row in column.rows:
            self._connect(row, column)
        column.fold_turned.connect(self._turn_fold)
        column.left.connect(self.left)
        column.resized.connect(self._keep_in_sight)
        self._column = column
        self.setWidget(column)
        self._show(view, fresh=True)
        if focused is not None:
            self.focus_row(self.asked_row(focused))

    def _take_column(self) -> FieldId | None:
        """Takes the fields away; gives the field that had the focus."""
        self._popup.close_list()
        row = self.focused_row()
        if self._column is not None:
            self.takeWidget()
            self._column.deleteLater()
            self._column = None
        return row.field.id if row is not None else None

    def _editor(self, field: FieldSpec) -> FieldEditor:
        return editor_for(field, self._theme, popup=self._popup, search=self._search, codebook=self._codebook)

    def _connect(self, row: FieldRow, column: FieldColumn) -> None:
        editor = row.editor
        editor.values_edited.connect(self.values_edited)
        editor.entity_requested.connect(self.entity_requested)
        editor.statement_link_followed.connect(self.statement_link_followed)
        editor.left.connect(self.left)
        editor.value_index_changed.connect(self._mark_targets)
        editor.key_chosen.connect(lambda: self._go_on(row))
        row.mention_removed.connect(self._remove_mention)
        row.mention_accepted.connect(self._accept_mention)
        if editor is column.own_note:
            editor.text_typed.connect(self._type_note)
            editor.editing_ended.connect(self._end_note)
        else:
            editor.text_typed.connect(self.text_typed)
            editor.editing_ended.connect(self.editing_ended)
            editor.focused.connect(self.field_focused)

    def _show(self, view: StatementView, *, fresh: bool) -> None:
        column = self._column
        if column is not None:
            column.show_view(view, fresh=fresh, read_only=self._read_only)
            self._mark_carried()
            column.show_fold(is_open=self._fold.is_open(view.statement.id, needed=column.needs_fold_open(view)))
            self._mark_targets()

    def _turn_fold(self, is_open: bool) -> None:
        if self._view is not None and self._column is not None:
            self._fold.turn(self._view.statement.id, is_open=is_open)
            self._column.show_fold(is_open=is_open)
            self._mark_targets()

    def _go_on(self, row: FieldRow) -> None:
        """A needed value was chosen or kept by a key: goes to the next that needs a look, or back to the text when none
        does."""
        column, view = self._column, self._view
        if column is None or view is None or row is not self.focused_row() or row.field.id in view.missing:
            return
        kept = row.field.id in self._carried
        self._carried -= {row.field.id}
        self._mark_carried()
        if kept or row.field.id in column.missing_before or row.field.id in self._replaced:
            following = self._to_look_at(after=row)
            if following is None:
                self.left.emit()
            else:
                self._offer(following)

    def _mark_targets(self) -> None:
        digits, mention = self.digit_editor(), self.mention_row()
        for row in self._column.rows if self._column is not None else ():
            if isinstance(row.editor, SegmentedEditor):
                row.editor.show_keys(row.editor is digits)
            row.set_mention_key(self._mention_key, shown=row is mention)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        row = self.focused_row()
        if row is not None:
            self._last = row.field.id
            if not self._going_on:
                self._mentioned = row.field.id
            self._keep_in_sight()
        if new is not None:
            self._mark_targets()

    def _keep_in_sight(self) -> None:
        row = self.focused_row()
        if row is not None and self._column is not None:
            caret = row.editor.mapTo(self._column, row.editor.caret())
            self.ensureVisible(caret.x(), caret.y(), 0, _SIGHT)
        self._popup.place()

    def _fit_scroll_bar(self, least: int, most: int) -> None:
        if self._column is not None:
            self._column.set_scroll_bar(self.verticalScrollBar().sizeHint().width() if most > least else 0)
        self._keep_in_sight()

    def _remove_mention(self, span: Span) -> None:
        if self._view is not None:
            self.mention_removed.emit(MentionRemoved(self._view.statement.id, span))

    def _accept_mention(self, span: Span) -> None:
        if self._view is not None:
            self.mention_accepted.emit(MentionAccepted(self._view.statement.id, span))

    def _type_note(self, typed: TextTyped) -> None:
        self.note_typed.emit(NoteTyped(typed.statement, typed.text))

    def _end_note(self, ended: EditingEnded) -> None:
        self.editing_ended.emit(EditingEnded(ended.statement, None))

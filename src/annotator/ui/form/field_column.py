"""All the fields of one statement type, one under the other. It is built once for the type; a view only shows and hides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.coding.rows import StatementView
from annotator.model.codebook import FieldSpec, Kind, StatementType
from annotator.model.ids import EntityId, FieldId
from annotator.model.validation import asked_fields, is_required
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.field_row import FieldRow, FieldStatus
from annotator.ui.form.fold import Fold
from annotator.ui.form.mentions import mentions_of, proposals_of
from annotator.ui.form.style import MARGIN, RING
from annotator.ui.form.text_editor import TextEditor
from annotator.ui.theme import Theme
from annotator.ui.translation import shown_message

_SPACING = 10
_SIDE = MARGIN - RING
_FIELD = "values."
OWN_NOTE = FieldId("note")
"""The row of the statement's own note, for types that have no field of that id."""


class FieldColumn(QWidget):
    """Knows which rows are shown and which has the focus. `resized` is told when the fields need another height."""

    resized = Signal()
    fold_turned = Signal(bool)
    left = Signal()

    def __init__(self, statement_type: StatementType, theme: Theme, make: Callable[[FieldSpec], FieldEditor]) -> None:
        super().__init__()
        self.statement_type = statement_type
        self._theme = theme
        self._rows: dict[FieldId, FieldRow] = {}
        self._asked: frozenset[FieldId] = frozenset()
        self._missing: frozenset[FieldId] = frozenset()
        self._shown: dict[FieldId, tuple[object, ...]] = {}
        """What each row was shown last: a view that says the same of a field need not be drawn anew."""
        self.missing_before: frozenset[FieldId] = frozenset()
        """The needed fields that had no value before the last change."""
        self.fold = Fold(self.tr("More"), theme)
        core = [field for field in statement_type.fields if field.group == "core"]
        more = [field for field in statement_type.fields if field.group == "more"]
        self.own_note: TextEditor | None = None
        if OWN_NOTE not in statement_type.field_by_id:
            more.append(FieldSpec(id=OWN_NOTE, label=self.tr("Note"), kind=Kind.TEXT, group="more"))
        self._core = tuple(field.id for field in core)
        self._more = tuple(field.id for field in more)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 4, _SIDE, 12)
        column.setSpacing(_SPACING)
        for field in core:
            column.addWidget(self._add(field, make))
        column.addWidget(self.fold)
        for field in more:
            column.addWidget(self._add(field, make))
        column.addStretch(1)
        self.fold.turned.connect(self.fold_turned)
        self.fold.escaped.connect(self.left)

    def _add(self, field: FieldSpec, make: Callable[[FieldSpec], FieldEditor]) -> FieldRow:
        if field.id == OWN_NOTE and OWN_NOTE not in self.statement_type.field_by_id:
            self.own_note = TextEditor(field, self._theme, stored=lambda view: view.statement.note)
            row = FieldRow(self.own_note, self._theme)
        else:
            row = FieldRow(make(field), self._theme)
        self._rows[field.id] = row
        return row

    @property
    def rows(self) -> tuple[FieldRow, ...]:
        """All rows, core fields first, also those that are not shown."""
        return tuple(self._rows.values())

    def row(self, field: FieldId) -> FieldRow | None:
        """The row of this field, shown or not."""
        return self._rows.get(field)

    def asked_rows(self) -> tuple[FieldRow, ...]:
        """The rows of the fields that the statement is asked, folded ones included."""
        return tuple(row for field, row in self._rows.items() if field in self._asked)

    def shown_rows(self) -> tuple[FieldRow, ...]:
        """The rows that are shown, in order."""
        return tuple(row for row in self.asked_rows() if self.fold.is_open or row.field.group == "core")

    def core_rows(self) -> tuple[FieldRow, ...]:
        """The core fields that are asked."""
        return tuple(row for row in self.asked_rows() if row.field.group == "core")

    def focused_row(self) -> FieldRow | None:
        """The row that has the focus."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return None
        return next((row for row in self._rows.values() if row.isAncestorOf(focus)), None)

    def show_view(self, view: StatementView, *, fresh: bool, read_only: bool) -> None:
        """Shows the fields of this view."""
        values = view.statement.values
        asked = {field.id for field in asked_fields(statement_type=view.statement_type, values=values)}
        if self.own_note is not None:
            asked.add(OWN_NOTE)
        self.missing_before = frozenset() if fresh else self._missing
        self._missing = frozenset(view.missing)
        self._asked = frozenset(asked)
        for row in self.asked_rows():
            if row.editor.read_only != read_only:
                row.editor.set_read_only(read_only)
                self._shown.pop(row.field.id, None)
            status = self._status(row, view)
            shown = (view.statement.id, self._content(row, view), status)
            if fresh or shown != self._shown.get(row.field.id) or row.field.kind is Kind.STATEMENT:
                self._shown[row.field.id] = shown
                row.editor.show_view(view, fresh=fresh)
                row.set_status(status)
            else:
                row.editor.view = view

    def show_fold(self, *, is_open: bool) -> None:
        """Opens or closes the fold, and shows the rows that should be seen. A row that goes with the focus gives it on."""
        more = [self._rows[field] for field in self._more if field in self._asked]
        filled = [row.field.label for row in more if row.editor.is_filled]
        focused = self.focused_row()
        self.fold.show_state(is_open=is_open, summary="" if is_open else ", ".join(filled))
        self.fold.setVisible(bool(more))
        shown = self.shown_rows()
        if focused is not None and focused not in shown:
            self._pass_focus(focused)
        for row in self._rows.values():
            row.setVisible(row in shown)

    def set_scroll_bar(self, width: int) -> None:
        """The scroll bar lies in the right margin, so that the fields keep their width when it comes and goes."""
        layout = self.layout()
        if layout is not None and layout.contentsMargins().right() != max(_SIDE - width, 0):
            layout.setContentsMargins(_SIDE, 4, max(_SIDE - width, 0), 12)

    def needs_fold_open(self, view: StatementView) -> bool:
        """Whether something is missing or wrong among the folded fields."""
        wrong = {problem.where.removeprefix(_FIELD) for problem in view.problems}
        return any(field in wrong or field in view.missing for field in self._more if field in self._asked)

    def other_problems(self, view: StatementView) -> tuple[str, ...]:
        """The problems that belong to no field that is asked."""
        places = {f"{_FIELD}{field}" for field in self._asked}
        return tuple(shown_message(problem.message) for problem in view.problems if problem.where not in places)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.fold.set_theme(theme)
        for row in self._rows.values():
            row.set_theme(theme)

    def _pass_focus(self, row: FieldRow) -> None:
        order = list(self._rows.values())
        shown = self.shown_rows()
        before = [other for other in order[: order.index(row)] if other in shown]
        if row.field.group == "more" and not self.fold.is_open:
            self.fold.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before or shown:
            (before[-1] if before else shown[0]).editor.take_focus()

    def _content(self, row: FieldRow, view: StatementView) -> tuple[object, ...]:
        """All that an editor shows of a view, but for the status around it."""
        field = row.field.id
        values = view.statement.values.get(field, ())
        named = tuple(view.entities.get(EntityId(str(value))) for value in values) if values else ()
        note = view.statement.note if row.editor is self.own_note else ""
        return values, named, view.derived.get(field), view.proposed.get(field), note

    def _status(self, row: FieldRow, view: StatementView) -> FieldStatus:
        if row.editor is self.own_note:
            return FieldStatus()
        return FieldStatus(
            required=is_required(field=row.field, values=view.statement.values),
            missing=row.field.id in view.missing,
            problems=tuple(
                shown_message(problem.message)
                for problem in view.problems
                if problem.where == f"{_FIELD}{row.field.id}"
            ),
            mentions=mentions_of(view, row.field.id),
            proposals=proposals_of(view, row.field.id) if not row.editor.read_only else (),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.focused_row()
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shift and event.key() == Qt.Key.Key_Delete and row is not None and row.remove_last_mention():
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

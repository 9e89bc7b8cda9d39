"""Which field a digit belongs to, and which field the selected words would be a mention of."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.codebook import Kind
from annotator.model.ids import FieldId
from annotator.ui.form.choice_editor import SegmentedEditor
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.field_row import FieldRow


def digit_editor(*, focused: FieldRow | None, core: Sequence[FieldRow]) -> SegmentedEditor | None:
    """The choice that a digit belongs to: the focused one; else the first core choice without a value; else the first
    that the codebook calls required; else the first. None while the form is read-only."""
    if focused is not None and isinstance(focused.editor, SegmentedEditor):
        return None if focused.editor.read_only else focused.editor
    choices = [
        (row, row.editor) for row in core if isinstance(row.editor, SegmentedEditor) and row.field.kind is Kind.CHOICE
    ]
    empty = [editor for _, editor in choices if not editor.is_filled]
    required = [editor for row, editor in choices if row.field.required is not False]
    found = next(iter([*empty, *required, *(editor for _, editor in choices)]), None)
    return None if found is None or found.read_only else found


def mention_row(*, rows: Sequence[FieldRow], last: FieldId | None, own_note: FieldEditor | None) -> FieldRow | None:
    """The row of the field `last`, if it can have mentions; else of the first entity field, else the first. None while
    the form is read-only. The statement's own note has no mentions."""
    able = [row for row in rows if row.editor is not own_note and not row.editor.read_only]
    chosen = [row for row in able if row.field.id == last]
    entities = [row for row in able if row.field.kind is Kind.ENTITY]
    return next(iter([*chosen, *entities, *able]), None)

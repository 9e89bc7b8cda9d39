"""A field whose value is typed and told when it is whole: a number, a date, several texts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import FieldSpec, Kind, Scalar
from annotator.ui.form.box import Box
from annotator.ui.form.chip_keys import ChipKeys
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.typed import read_typed, typed_words
from annotator.ui.theme import Theme


class TypedEditor(FieldEditor):
    """Enter, Tab and leaving tell the value; words that are none stay, with what is wrong with them, until they are
    mended or dropped with Esc. With several values Enter makes a chip of each."""

    def __init__(self, field: FieldSpec, theme: Theme) -> None:
        super().__init__(field, theme)
        self._typed: str | None = None
        self.box = Box(theme, handle_key=self._handle_key, may_leave=lambda: True, opens=False)
        self.chip_keys = ChipKeys(self.box, self.remove_value, self.value_index_changed.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.box.entry.textEdited.connect(self._type)
        self.box.entry.focused.connect(self.tell_focused)
        self.box.entry.left_for.connect(self._leave_entry)
        self.setFocusProxy(self.box.entry)

    @override
    def focus_widget(self) -> QWidget:
        return self.box.entry

    @override
    def refresh(self, *, fresh: bool) -> None:
        if fresh:
            self._drop()
        if self.field.multiple:
            self.box.set_chips([typed_words(value) for value in self.values])
        self.chip_keys.refresh()
        self.box.entry.setPlaceholderText(self.derived or self._example())
        if self._typed is None:
            self._show_value()

    @property
    @override
    def shows_derived(self) -> bool:
        return True

    @property
    def shown_value(self) -> str:
        """The stored value's words; none for a field of several values, whose entry takes the next one."""
        return typed_words(self.values[0]) if self.values and not self.field.multiple else ""

    def remove_value(self, place: int) -> None:
        """Tells that the value at this place should go."""
        if 0 <= place < len(self.values):
            self.tell_values((*self.values[:place], *self.values[place + 1 :]))

    @override
    def words_of(self, value: Scalar) -> str:
        return typed_words(value)

    @override
    def commit_pending(self) -> None:
        if self._typed is None or self.read_only:
            return
        reading = read_typed(kind=self.field.kind, text=self._typed)
        if reading.problem:
            self.problem_changed.emit(reading.problem)
            return
        self._drop()
        if self.field.multiple:
            if reading.value is not None and reading.value not in self.values:
                self.tell_values((*self.values, reading.value))
        else:
            self.tell_values(() if reading.value is None else (reading.value,))

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.box.set_theme(theme)

    @override
    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        if read_only:
            self._drop()
        self.box.set_read_only(read_only)

    def _example(self) -> str:
        if self.read_only or self.values:
            return ""
        return self.tr("2025, 2025-01 or 2025-01-22") if self.field.kind is Kind.DATE else ""

    def _show_value(self) -> None:
        self.box.entry.show_text(self.shown_value)
        self.box.set_detail(read_typed(kind=self.field.kind, text=self.shown_value).aside)

    def _type(self, text: str) -> None:
        self.chip_keys.select(None)
        self._typed = text
        self.problem_changed.emit("")
        self.box.set_detail(read_typed(kind=self.field.kind, text=text).aside)

    def _drop(self) -> None:
        self._typed = None
        self.problem_changed.emit("")
        self._show_value()

    def _leave_entry(self, passing: bool) -> None:
        self.commit_pending()
        if not passing:
            self.chip_keys.select(None)

    def _handle_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Escape:
                self._drop()
                self.leave()
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.commit_pending()
                return True
            case _:
                return bool(self.field.multiple and not self.read_only and self.chip_keys.handle(event.key()))

"""The base of the fields whose value is found by typing: entity, tree, long choice, link to a statement.

Keys: typing filters; ↓ ↑ move, Enter chooses, Tab chooses what is highlighted among *standing* values and moves on, Esc
closes. An emptied line clears the field. With several values: ← → among the chips, Backspace or Delete takes one away."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import FieldSpec, Scalar
from annotator.ui.form.box import Box
from annotator.ui.form.chip_keys import ChipKeys
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.popup import Popup
from annotator.ui.form.popup_rows import Found, PopupRow, RowKind
from annotator.ui.theme import Theme

_PAGE = 8


class PickerEditor(FieldEditor):
    """An entry with a popup. Subclasses say what is found and what a choice means."""

    def __init__(self, field: FieldSpec, theme: Theme, popup: Popup) -> None:
        super().__init__(field, theme)
        self._popup = popup
        self._typed: str | None = None
        """The words of a search; None while the entry shows the value."""
        self._offered = False
        """Whether the list was opened by itself: then one Esc leaves the field."""
        self.box = Box(theme, handle_key=self._handle_key, may_leave=self._may_leave, opens=True)
        self.chip_keys = ChipKeys(self.box, self.remove_value, self.value_index_changed.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        entry = self.box.entry
        entry.textEdited.connect(self._type)
        entry.focused.connect(self._enter)
        entry.left_for.connect(self._leave_entry)
        entry.pressed.connect(self._toggle)
        self.box.frame_pressed.connect(self._toggle)
        self.setFocusProxy(entry)

    @abstractmethod
    def found_for(self, query: str) -> Found:
        """The rows for these words; none are typed when the whole list is opened."""

    def detail_of(self, value: Scalar) -> str:
        """What stands softly beside a single value."""
        del value
        return ""

    def option_of(self, row: PopupRow | None) -> str | None:
        """The option that the guidance should be about while this row is highlighted."""
        del row
        return None

    def asks_first(self, found: tuple[PopupRow, ...]) -> bool:
        """Whether the words are ambiguous, so that Tab must not choose."""
        del found
        return False

    def choose(self, row: PopupRow) -> None:
        """Tells what choosing the row means."""
        if row.kind is RowKind.NONE:
            self.tell_values(())
        elif not self.field.multiple or self.is_carried:
            self.tell_values((row.key,))
        elif row.key not in self.values:
            self.tell_values((*self.values, row.key))

    @property
    @override
    def shows_derived(self) -> bool:
        return True

    @property
    def is_searching(self) -> bool:
        """Whether words are being typed."""
        return self._typed is not None

    @property
    @override
    def value_index(self) -> int | None:
        selected = self.chip_keys.selected
        return selected if selected is not None else super().value_index

    @override
    def focus_widget(self) -> QWidget:
        return self.box.entry

    @override
    def refresh(self, *, fresh: bool) -> None:
        if fresh:
            self._end_search()
        if self.field.multiple:
            self.box.set_chips([self.words_of(value) for value in self.values])
        self.chip_keys.refresh()
        self.box.entry.setPlaceholderText(self.placeholder())
        if self._typed is None:
            self._show_value()
        if self._popup.is_open_for(self):
            self._popup.refresh(self._listed())

    def placeholder(self) -> str:
        """What an empty entry says."""
        return self.derived

    def remove_value(self, place: int) -> None:
        """Tells that the value at this place should go."""
        values = self.values
        if 0 <= place < len(values):
            self.tell_values((*values[:place], *values[place + 1 :]))

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.box.set_theme(theme)

    @override
    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        if read_only:
            self._end_search()
        self.box.set_read_only(read_only)

    @override
    def commit_pending(self) -> None:
        if self._typed is not None and not self._typed.strip() and not self.field.multiple:
            self._end_search()
            self.tell_values(())

    def open_list(self) -> None:
        """Opens the whole list, with the value highlighted."""
        if not self.read_only and not self._popup.is_open_for(self):
            self._offered = False
            self._popup.open(self, self.box, self._listed())

    @override
    def offer(self) -> None:
        super().offer()
        if not self.values and self.box.entry.hasFocus():
            self.open_list()
            self._offered = True

    def _listed(self) -> Found:
        """What was typed for, or the whole list: under "None", which clears a single value."""
        found = self.found_for(self._typed or "")
        if self._typed is not None or self.field.multiple or not self.values:
            return found
        none = PopupRow(RowKind.NONE, "", self.tr("None"))
        return Found((none, *found.rows), None if found.best is None else found.best + 1, found.count)

    # what the popup tells

    def row_chosen(self, row: PopupRow) -> None:
        """Ends the search and tells the choice."""
        self._end_search()
        self.choose(row)

    def row_highlighted(self, row: PopupRow | None) -> None:
        """Lets the guidance follow the highlight."""
        self.tell_focused(self.option_of(row) or self._value_option())

    def popup_dismissed(self, *, by_escape: bool = False) -> None:
        """Drops the words of the search. Esc leaves the field at once if the list had opened by itself."""
        offered, self._offered = self._offered, False
        self._end_search()
        if by_escape and offered:
            self.leave()
        else:
            self.tell_focused(self._value_option())

    # what the entry tells

    def _type(self, text: str) -> None:
        self._offered = False
        self.chip_keys.select(None)
        self._typed = text
        found = self.found_for(text)
        self.box.set_detail(found.count)
        self._popup.open(self, self.box, found)

    def _enter(self) -> None:
        self._show_value()
        self.tell_focused(self._value_option())
        self.value_index_changed.emit()

    def _leave_entry(self, passing: bool) -> None:
        if passing:
            return
        self.commit_pending()
        self._end_search()
        self.chip_keys.select(None)

    def _toggle(self) -> None:
        if self._popup.is_open_for(self):
            if self._typed is None:
                self._popup.close_list()
        else:
            self.chip_keys.select(None)
            self.open_list()

    def _end_search(self) -> None:
        self._typed = None
        if self._popup.is_open_for(self):
            self._popup.close_list()
        self._show_value()

    def _show_value(self) -> None:
        entry = self.box.entry
        single = self.values[0] if len(self.values) == 1 else None
        in_entry = single is not None and not self.field.multiple
        entry.show_text(self.words_of(single) if single is not None and in_entry else "")
        shows_detail = single is not None and (in_entry or not entry.hasFocus())
        self.box.set_detail(self.detail_of(single) if single is not None and shows_detail else "")
        self.box.setToolTip(self.words_of(single) if single is not None else self.placeholder())

    def _value_option(self) -> str | None:
        return None

    def _may_leave(self) -> bool:
        """Tab: takes the highlighted row along if words were typed; stays if they would be lost or are ambiguous."""
        row = self._popup.current if self._popup.is_open_for(self) else None
        if not self._typed or not self._typed.strip() or row is None:
            return True
        if row.kind is not RowKind.CHOICE or self.asks_first(self._popup.rows):
            return False
        self.row_chosen(row)
        return True

    def _handle_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
        if held not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        if self.read_only:
            return False
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if shift and event.key() == Qt.Key.Key_Delete and not self.is_searching:
            self.mention_dropped.emit()
            return True
        if self._popup.is_open_for(self):
            return self._handle_list_key(event.key(), shift=shift)
        if self.field.multiple and not held and self.chip_keys.handle(event.key()):
            return True
        if self.is_carried and not held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.key_chosen.emit()
            return True
        if event.key() in _OPENING and not shift:
            self.open_list()
            return True
        return False

    def _escape(self) -> bool:
        if self._popup.is_open_for(self):
            self.popup_dismissed()
        elif self.chip_keys.selected is not None:
            self.chip_keys.select(None)
        else:
            self.leave()
        return True

    def _handle_list_key(self, key: int, *, shift: bool) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        by = steps.get(Qt.Key(key))
        if by is not None:
            self._popup.step(by)
            return True
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return bool(self.field.multiple and not self._typed and self.chip_keys.handle(key))
        self._choose_current(create=shift)
        return True

    def _choose_current(self, *, create: bool) -> None:
        row = self._popup.current
        if create:
            row = next((found for found in self._popup.rows if found.kind is RowKind.CREATE), row)
        if row is not None:
            self.row_chosen(row)
            if row.kind in (RowKind.CHOICE, RowKind.CREATE):
                self.key_chosen.emit()
        elif self._typed is not None and not self._typed.strip():
            self.commit_pending()
            self._end_search()


_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)

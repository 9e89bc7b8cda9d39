"""A choice among a few options: buttons side by side. Choosing the chosen one again clears it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import FieldSpec, Scalar
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.options import option_keys
from annotator.ui.form.segments import Segments, SegmentWords
from annotator.ui.theme import Theme


class SegmentedEditor(FieldEditor):
    """Buttons for a fixed list of values."""

    def __init__(self, field: FieldSpec, theme: Theme, choices: Sequence[tuple[Scalar, SegmentWords]]) -> None:
        super().__init__(field, theme)
        self._scalars = tuple(value for value, _ in choices)
        self.segments = Segments([words for _, words in choices], theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.segments)
        self.segments.picked.connect(self._pick)
        self.segments.key_picked.connect(self._tell_key)
        self.segments.emptied.connect(lambda: self.tell_values(()))
        self.segments.moved.connect(self._move)
        self.segments.escaped.connect(self.leave)

    @override
    def focus_widget(self) -> QWidget:
        return self.segments.buttons[self.segments.roving]

    @override
    def caret(self) -> QPoint:
        return self.focus_widget().mapTo(self, QPoint(0, self.focus_widget().height() // 2))

    @override
    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.focus_widget().setFocus(reason)

    @override
    def refresh(self, *, fresh: bool) -> None:
        places = [self._scalars.index(value) for value in self.values if value in self._scalars]
        wanted = self.view.proposed.get(self.field.id) if self.view is not None else None
        proposed = self._scalars.index(wanted) if wanted in self._scalars else 0
        self.segments.set_chosen(places, fresh=fresh, proposed=proposed)

    @override
    def describe(self, name: str, description: str) -> None:
        self.segments.setAccessibleName(name)
        self.segments.setAccessibleDescription(description)
        for button in self.segments.buttons:
            button.setAccessibleName(f"{name}: {button.text()}")
            button.describe(description)

    @override
    def choose_key(self, key: str) -> bool:
        place = self.segments.place_of_key(key)
        if place is None or self.read_only:
            return False
        self.segments.pick(place)
        return True

    def show_keys(self, shown: bool) -> None:
        """Whether the digits stand on the buttons: they do where a digit would choose now."""
        self.segments.show_keys(shown)

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.segments.set_theme(theme)

    @override
    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.segments.set_read_only(read_only)

    def _pick(self, place: int) -> None:
        value = self._scalars[place]
        if value in self.values:
            self.tell_values(tuple(other for other in self.values if other != value))
        elif self.field.multiple:
            self.tell_values((*self.values, value))
        else:
            self.tell_values((value,))

    def _tell_key(self) -> None:
        if self.values and not self.field.multiple and not self.read_only:
            self.key_chosen.emit()

    def _move(self, place: int) -> None:
        self.tell_focused(self.option_at(place))

    def option_at(self, place: int) -> str | None:
        """The option that a button stands for."""
        value = self._scalars[place]
        return value if isinstance(value, str) else None


def choice_editor(field: FieldSpec, theme: Theme) -> SegmentedEditor:
    """The editor of a choice with few options."""
    keys = option_keys(field.options)
    words = [
        SegmentWords(option.id, option.label, key, option.colour, option.guidance.definition)
        for option, key in zip(field.options, keys, strict=True)
    ]
    return SegmentedEditor(field, theme, [(word.key, word) for word in words])


def yes_no_editor(field: FieldSpec, theme: Theme, *, yes: str, no: str) -> SegmentedEditor:
    """The editor of a flag that must be answered: an unticked box could not tell "no" from "not answered"."""
    words = (SegmentWords("true", yes, "1", None, ""), SegmentWords("false", no, "2", None, ""))
    return SegmentedEditor(field, theme, [(True, words[0]), (False, words[1])])

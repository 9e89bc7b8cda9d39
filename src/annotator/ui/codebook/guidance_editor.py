"""The guidance of a thing: definition, use when, avoid when, and examples with the reason for each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import Example, Guidance
from annotator.ui.codebook.controls import Control, Setting, TextControl, Told, tab_stops
from annotator.ui.pieces import button, label
from annotator.ui.style import GRID


class GuidanceControl(Control):
    """Tells the whole guidance. `example_wanted`: an example should be picked from what is coded."""

    example_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value = Guidance()
        self._read_only = False
        self._setting: Setting | None = None
        self.texts = {
            "definition": TextControl("definition", self.tr("Definition"), least=2),
            "use_when": TextControl("use_when", self.tr("Use when"), least=1),
            "avoid_when": TextControl("avoid_when", self.tr("Avoid when"), least=1),
        }
        titles = (self.tr("Definition"), self.tr("Use when"), self.tr("Avoid when"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        for (name, control), title in zip(self.texts.items(), titles, strict=True):
            words = label(title, "soft")
            words.setBuddy(control)
            self._column.addWidget(words)
            self._column.addWidget(control)
            self._column.addSpacing(GRID)
            control.told.connect(lambda told, name=name: self._set(told, **{name: told.value}))
            control.typing_ended.connect(self.typing_ended)
        self._column.addWidget(label(self.tr("Examples"), "soft"))
        self.examples: list[ExampleRow] = []
        self.add_button = button(self.tr("Add an example"), name="add_example")
        self.pick_button = button(self.tr("Pick from a coded statement…"), name="pick_example")
        self.add_button.clicked.connect(lambda: self.add_example(Example(text="")))
        self.pick_button.clicked.connect(self.example_wanted)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.add_button)
        row.addWidget(self.pick_button)
        row.addStretch(1)
        self._column.addLayout(row)

    def add_example(self, example: Example) -> None:
        """One more example at the end; it gets the focus."""
        self.flush()
        self.told.emit(Told(self._value.model_copy(update={"examples": (*self._value.examples, example)})))
        if self.examples:
            self.examples[-1].text.setFocus()

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        self._value, self._setting = value, setting
        for name, control in self.texts.items():
            control.show_value(getattr(value, name), setting)
        while len(self.examples) > len(value.examples):
            gone = self.examples.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.examples) < len(value.examples):
            self._append_row()
        for row, example in zip(self.examples, value.examples, strict=True):
            row.show_example(example, setting)

    def _append_row(self) -> None:
        place = len(self.examples)
        row = ExampleRow()
        row.changed.connect(lambda told, place=place: self._set_example(place, told))
        row.removed.connect(lambda place=place: self._remove_example(place))
        row.typing_ended.connect(self.typing_ended)
        row.set_read_only(self._read_only)
        self.examples.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()  # else it waits for the next event, and cannot take the focus before

    @override
    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for control in self.texts.values():
            control.set_read_only(read_only)
        for row in self.examples:
            row.set_read_only(read_only)
        self.add_button.setVisible(not read_only)
        self.pick_button.setVisible(not read_only)

    @override
    def stops(self) -> list[QWidget]:
        found = [stop for control in self.texts.values() for stop in control.stops()]
        found += [stop for row in self.examples for stop in tab_stops(row)]
        return [*found, self.add_button, self.pick_button]

    @override
    def flush(self) -> None:
        for control in self.texts.values():
            control.flush()
        for row in self.examples:
            row.flush()

    def _set(self, told: Told, **update: object) -> None:
        self._value = self._value.model_copy(update=update)
        self.told.emit(Told(self._value, told.typing))

    def _set_example(self, place: int, told: Told) -> None:
        examples = list(self._value.examples)
        examples[place] = told.value
        self._set(told, examples=tuple(examples))

    def _remove_example(self, place: int) -> None:
        self.flush()
        kept = (example for at, example in enumerate(self._value.examples) if at != place)
        self._set(Told(None), examples=tuple(kept))
        self.add_button.setFocus()


class ExampleRow(QWidget):
    """One example: its words, why, and a button that takes it away."""

    changed = Signal(object)
    removed = Signal()
    typing_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._example = Example(text="")
        self.text = TextControl("example_text", self.tr("Example"), placeholder=self.tr("the words"), least=1)
        self.note = TextControl("example_note", self.tr("Why"), placeholder=self.tr("why, or how it is coded"), least=1)
        self.remove_button = QToolButton()
        self.remove_button.setText("×")
        self.remove_button.setAccessibleName(self.tr("Remove the example"))
        self.remove_button.setToolTip(self.tr("Remove the example"))
        self.remove_button.clicked.connect(self.removed)
        self.text.told.connect(lambda told: self._set(told, text=told.value))
        self.note.told.connect(lambda told: self._set(told, note=told.value))
        column = QVBoxLayout()
        column.setSpacing(2)
        for control in (self.text, self.note):
            control.typing_ended.connect(self.typing_ended)
            column.addWidget(control)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(GRID)
        row.addLayout(column, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_example(self, example: Example, setting: Setting) -> None:
        """Shows this example."""
        self._example = example
        self.text.show_value(example.text, setting)
        self.note.show_value(example.note, setting)

    def set_read_only(self, read_only: bool) -> None:
        """Whether it only shows."""
        self.text.set_read_only(read_only)
        self.note.set_read_only(read_only)
        self.remove_button.setVisible(not read_only)

    def flush(self) -> None:
        """Tells what is typed and not told yet."""
        self.text.flush()
        self.note.flush()

    def _set(self, told: Told, **update: object) -> None:
        self._example = self._example.model_copy(update=update)
        self.changed.emit(Told(self._example, told.typing))

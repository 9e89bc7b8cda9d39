"""Controls that only fields have: the entity types that they take, and the value that they start with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout
from typing_extensions import override

from annotator.exchange.writers.codebook_html import value_words
from annotator.model.codebook import Kind, Scalar, option_paths
from annotator.model.ids import EntityTypeId
from annotator.ui.codebook.controls import ComboControl, Control, LineControl, NumberControl, Setting, Told
from annotator.ui.pieces import label
from annotator.ui.style import GRID
from annotator.ui.translation import shown_message

_COLUMNS = 3


class EntityTypesControl(Control):
    """A box to check for each of the codebook's entity types."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._name, self._words = name, words
        self._value: tuple[EntityTypeId, ...] = ()
        self._read_only = False
        self.boxes: dict[EntityTypeId, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(_COLUMNS, 1)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        self._value = value
        types = {one.id: one.label or one.id for one in setting.codebook.entity_types}
        if list(types) != list(self.boxes):
            self._make(types)
        for one, box in self.boxes.items():
            box.setText(types[one])
            box.setAccessibleName(f"{self._words}: {types[one]}")
            box.setChecked(one in value)

    def _make(self, types: Iterable[EntityTypeId]) -> None:
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {one: QCheckBox() for one in types}
        for place, (one, box) in enumerate(self.boxes.items()):
            box.setObjectName(f"{self._name}_{one}")
            box.setEnabled(not self._read_only)
            box.clicked.connect(lambda checked, one=one: self._set(one, checked))
            self._grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
            box.show()  # at once: it may be given the focus
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    @override
    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for box in self.boxes.values():
            box.setEnabled(not read_only)

    def _set(self, one: EntityTypeId, checked: bool) -> None:
        kept = tuple(known for known in self._value if known != one)
        self.told.emit(Told((*kept, one) if checked else kept))


class DefaultControl(Control):
    """The value that a new statement starts with, chosen or typed as the field's kind wants it."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._kind: Kind | None = None
        self._read_only = False
        self.inner: Control | QLabel = label("")
        self._name, self._words = name, words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.inner)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        field = setting.field
        if field is None:
            return
        if field.kind is not self._kind:
            self._make(field.kind)
        if isinstance(self.inner, ComboControl):
            self.inner.offer([(None, self.tr("none")), *_choices(setting, value)])
        if isinstance(self.inner, Control):
            self.inner.show_value(value, setting)

    def _make(self, kind: Kind) -> None:
        self._kind = kind
        self._column.removeWidget(self.inner)
        self.inner.hide()
        self.inner.deleteLater()
        if kind in (Kind.CHOICE, Kind.TREE, Kind.FLAG):
            self.inner = ComboControl(self._name, self._words, ())
        elif kind is Kind.NUMBER:
            self.inner = NumberControl(self._name, self._words, optional=True)
        else:
            placeholder = self.tr("none") if kind is Kind.TEXT else self.tr("none, or 2025, 2025-01, 2025-01-22")
            self.inner = LineControl(self._name, self._words, optional=True, placeholder=placeholder)
        self.inner.told.connect(self.told)
        self.inner.typing_ended.connect(self.typing_ended)
        self.inner.set_read_only(self._read_only)
        self._column.addWidget(self.inner)
        self.inner.show()
        self.setFocusProxy(self.inner)

    @override
    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        if isinstance(self.inner, Control):
            self.inner.set_read_only(read_only)

    @override
    def flush(self) -> None:
        if isinstance(self.inner, Control):
            self.inner.flush()


def _choices(setting: Setting, value: Any) -> list[tuple[Scalar, str]]:
    field = setting.field
    if field is None:
        return []
    if field.kind is Kind.FLAG:
        return [(one, value_words(field, one, shown_message)) for one in (True, False)]
    found: list[tuple[Scalar, str]] = [
        (path[-1].id, " › ".join(option.label for option in path)) for path in option_paths(field.options)
    ]
    return found if value is None or value in [one for one, _ in found] else [*found, (value, str(value))]

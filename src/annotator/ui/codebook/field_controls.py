"""Controls that only fields have: the entity types that they take, and the value that they start with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from annotator.exchange.writers.codebook_html import value_words
from annotator.model.codebook import Kind, Scalar, option_paths
from annotator.ui.codebook.controls import ComboControl, Control, LineControl, NumberControl, Setting, Told, filled
from annotator.ui.pieces import label
from annotator.ui.translation import shown_message


class EntityTypesControl(Control):
    """A checked list of the codebook's entity types."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName(name)
        self.list.setAccessibleName(words)
        self.list.itemChanged.connect(lambda: self._tell())
        filled(self, self.list)
        self.setFocusProxy(self.list)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        blocked = self.list.blockSignals(True)
        types = [(one.id, one.label) for one in setting.codebook.entity_types]
        known = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        if known != [one for one, _ in types]:
            self.list.clear()
            for one, _ in types:
                QListWidgetItem("", self.list).setData(Qt.ItemDataRole.UserRole, one)
        for row, (one, text) in enumerate(types):
            item = self.list.item(row)
            item.setText(text or one)
            item.setCheckState(Qt.CheckState.Checked if one in value else Qt.CheckState.Unchecked)
        line = self.list.sizeHintForRow(0) if types else 24
        self.list.setFixedHeight(min(len(types), 8) * line + 12)
        self.list.blockSignals(blocked)

    @override
    def set_read_only(self, read_only: bool) -> None:
        self.list.setEnabled(not read_only)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, 60)

    def _tell(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        checked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        self.told.emit(Told(tuple(item.data(Qt.ItemDataRole.UserRole) for item in checked)))


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

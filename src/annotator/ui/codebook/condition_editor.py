"""A condition in words: never, always, or when a field is filled, is empty, is or is not one of some values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from annotator.exchange.writers.codebook_html import value_words
from annotator.model.codebook import FieldSpec, Kind, Scalar, option_paths
from annotator.model.condition import Condition, Equals, In, IsSet, Not
from annotator.ui.codebook.controls import Control, QuietCombo, Setting, Told
from annotator.ui.style import GRID
from annotator.ui.translation import shown_message

Verb: TypeAlias = Literal["filled", "empty", "is", "is not"]
_VALUED = (Kind.CHOICE, Kind.TREE, Kind.FLAG, Kind.NUMBER, Kind.DATE, Kind.TEXT)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A condition as it is built: a field, a verb, values."""

    field: str
    verb: Verb = "filled"
    values: tuple[Scalar, ...] = ()

    @property
    def condition(self) -> Condition:
        """The same as the codebook keeps it."""
        if self.verb in ("filled", "empty") or not self.values:
            inner: Condition = IsSet(field=self.field, is_set=True)
        elif len(self.values) == 1:
            inner = Equals(field=self.field, equals=self.values[0])
        else:
            inner = In.model_validate({"field": self.field, "in": self.values})
        negated = self.verb in ("empty", "is not")
        return Not.model_validate({"not": inner}) if negated else inner


def sentence_of(condition: Condition, *, negated: bool = False) -> Sentence:
    """A condition of the codebook as a sentence."""
    match condition:
        case Not():
            return sentence_of(condition.not_, negated=not negated)
        case IsSet():
            return Sentence(condition.field, "empty" if negated else "filled")
        case Equals():
            return Sentence(condition.field, "is not" if negated else "is", (condition.equals,))
        case In():
            return Sentence(condition.field, "is not" if negated else "is", condition.in_)


class ConditionControl(Control):
    """`modes` are the values without a condition, with their words; the last mode is the condition."""

    def __init__(self, name: str, words: str, modes: Sequence[tuple[Any, str]], when: str) -> None:
        super().__init__()
        self._modes = [value for value, _ in modes]
        self._setting: Setting | None = None
        self._sentence = Sentence("")
        self.mode = QuietCombo()
        self.mode.setObjectName(name)
        self.mode.setAccessibleName(words)
        self.mode.addItems([*(text for _, text in modes), when])
        self.mode.activated.connect(self._set_mode)
        self.field = QuietCombo()
        self.field.setAccessibleName(self.tr("Field of the condition"))
        self.field.activated.connect(self._set_field)
        self.verb = QuietCombo()
        self.verb.setAccessibleName(self.tr("What the condition asks"))
        self.verb.activated.connect(self._set_verb)
        self.values = ValuesButton()
        self.values.chosen.connect(self._set_values)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("Values, with commas between them"))
        self.typed.setPlaceholderText(self.tr("values, with commas between them"))
        self.typed.editingFinished.connect(self._take_typed)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part, stretch in ((self.field, 2), (self.verb, 1), (self.values, 2), (self.typed, 2)):
            row.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.mode)
        column.addWidget(self._row)
        self.setFocusProxy(self.mode)

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        self._setting = setting
        plain = value in self._modes and not isinstance(value, Equals | In | IsSet | Not)
        self.mode.setCurrentIndex(self._modes.index(value) if plain else len(self._modes))
        self._row.setVisible(not plain)
        if not plain:
            self._sentence = sentence_of(value)
            self._show_sentence()
        modes = self.mode.model()
        if isinstance(modes, QStandardItemModel):
            modes.item(len(self._modes)).setEnabled(bool(self._others()))

    @override
    def set_read_only(self, read_only: bool) -> None:
        for part in (self.mode, self.field, self.verb, self.values, self.typed):
            part.setEnabled(not read_only)

    def _others(self) -> list[FieldSpec]:
        """The fields that a condition may look at."""
        setting = self._setting
        if setting is None or setting.statement_type is None or setting.field is None:
            return []
        return [field for field in setting.statement_type.fields if field.id != setting.field.id]

    def _spec(self) -> FieldSpec | None:
        return next((field for field in self._others() if field.id == self._sentence.field), None)

    def _show_sentence(self) -> None:
        spec = self._spec()
        self.field.clear()
        for other in self._others():
            self.field.addItem(other.label or other.id, other.id)
        if spec is None:
            self.field.addItem(self._sentence.field, self._sentence.field)
        self.field.setCurrentIndex(self.field.findData(self._sentence.field))
        self._show_verbs(spec)
        valued = self._sentence.verb in ("is", "is not")
        chosen = spec is not None and spec.kind in (Kind.CHOICE, Kind.TREE, Kind.FLAG)
        self.values.setVisible(valued and chosen)
        self.typed.setVisible(valued and not chosen)
        self.values.offer(spec if chosen else None, self._sentence.values)
        self.typed.setText(", ".join(str(value) for value in self._sentence.values))

    def _show_verbs(self, spec: FieldSpec | None) -> None:
        words: dict[Verb, str] = {
            "filled": self.tr("is filled"),
            "empty": self.tr("is empty"),
            "is": self.tr("is"),
            "is not": self.tr("is not"),
        }
        self.verb.clear()
        for verb, text in words.items():
            if verb in ("filled", "empty", self._sentence.verb) or (spec is not None and spec.kind in _VALUED):
                self.verb.addItem(text, verb)
        self.verb.setCurrentIndex(self.verb.findData(self._sentence.verb))

    def _set_mode(self, place: int) -> None:
        others = self._others()
        if place < len(self._modes):
            self.told.emit(Told(self._modes[place]))
        elif others:
            self._tell(Sentence(self._sentence.field if self._spec() else others[0].id))

    def _set_field(self, place: int) -> None:
        self._tell(Sentence(self.field.itemData(place)))

    def _set_verb(self, place: int) -> None:
        verb: Verb = self.verb.itemData(place)
        values = self._sentence.values
        spec = self._spec()
        if verb in ("is", "is not") and not values and spec is not None:
            values = _first_values(spec)
            if not values:
                self._sentence = Sentence(self._sentence.field, verb)
                self._show_sentence()
                self.typed.setFocus()
                return
        self._tell(Sentence(self._sentence.field, verb, values if verb in ("is", "is not") else ()))

    def _set_values(self, values: tuple[Scalar, ...]) -> None:
        if values:
            self._tell(Sentence(self._sentence.field, self._sentence.verb, values))

    def _take_typed(self) -> None:
        spec = self._spec()
        parts = [part.strip() for part in self.typed.text().split(",") if part.strip()]
        values = tuple(_number(part) if spec is not None and spec.kind is Kind.NUMBER else part for part in parts)
        if values and values != self._sentence.values:
            self._tell(Sentence(self._sentence.field, self._sentence.verb, values))

    def _tell(self, sentence: Sentence) -> None:
        self.told.emit(Told(sentence.condition))


def _first_values(spec: FieldSpec) -> tuple[Scalar, ...]:
    if spec.kind is Kind.FLAG:
        return (True,)
    return (spec.options[0].id,) if spec.options else ()


def _number(text: str) -> Scalar:
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if number.is_integer() else number


class ValuesButton(QPushButton):
    """Values of a choice, a tree or a flag, several of which may be checked in a list that opens."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("condition_values")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(
            "QPushButton { text-align: left; padding: 4px 8px; } QPushButton::menu-indicator { image: none; width: 0; }"
        )
        self._model = QStandardItemModel(self)
        self._model.itemChanged.connect(lambda: self._tell())
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Values"))
        self.list.setModel(self._model)
        self.list.setMinimumSize(QSize(260, 220))
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self.list)
        menu.addAction(action)
        self.setMenu(menu)

    def offer(self, spec: FieldSpec | None, values: Sequence[Scalar]) -> None:
        """Offers the values of this field, these of them checked."""
        blocked = self._model.blockSignals(True)
        self._model.clear()
        if spec is not None:
            for value, words in _choices(spec):
                item = QStandardItem(words)
                item.setData(value)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Checked if value in values else Qt.CheckState.Unchecked)
                self._model.appendRow(item)
        self._model.blockSignals(blocked)
        words = " / ".join(value_words(spec, value, shown_message) for value in values)
        self.setText(words or self.tr("choose…"))
        self.setToolTip(words)
        self.setAccessibleName(self.tr("Values: {0}").format(words))

    def _tell(self) -> None:
        items = [self._model.item(row) for row in range(self._model.rowCount())]
        self.chosen.emit(tuple(item.data() for item in items if item.checkState() is Qt.CheckState.Checked))


def _choices(spec: FieldSpec) -> list[tuple[Scalar, str]]:
    if spec.kind is Kind.FLAG:
        return [(value, value_words(spec, value, shown_message)) for value in (True, False)]
    return [(path[-1].id, " › ".join(option.label for option in path)) for path in option_paths(spec.options)]

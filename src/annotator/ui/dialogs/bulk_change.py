"""What is to be changed in many statements: a field and its values, a type, a reason; and what that would do, beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.coding.bulk_preview import Preview
from annotator.coding.filter_choices import Choice
from annotator.model.codebook import FieldSpec, Kind, Scalar
from annotator.model.dates import is_partial_date
from annotator.ui.bulk_action import BulkAction
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import hairline, label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.translation import shown_message

_MOST_REASONS = 5
ChoicesOf = Callable[[FieldSpec], Sequence[Choice]]


@dataclass(frozen=True, slots=True)
class ChangeWanted:
    """What was chosen. `old` and `new` are values of `field`; `any_value` says that `old` is whichever stands there."""

    field: FieldSpec
    old: Scalar | None
    new: Scalar | None
    any_value: bool


class BulkChangeDialog(FramedDialog):
    """Recode, add or remove: asks for a field, and for the values that this takes. `wanted` is the answer."""

    def __init__(
        self,
        action: BulkAction,
        fields: Sequence[FieldSpec],
        choices: ChoicesOf,
        *,
        first: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=480)
        self.setObjectName("bulk_change")
        self._action = action
        self._choices = choices
        self.fields = [spec for spec in fields if spec.kind is not Kind.STATEMENT or action is BulkAction.REMOVE]
        self.wanted: ChangeWanted | None = None
        self.field = self._box("bulk_field")
        for spec in self.fields:
            self.field.addItem(spec.label, spec.id)
        self.old, self.new = self._box("bulk_old"), self._box("bulk_new")
        titles = {
            BulkAction.RECODE: self.tr("Recode a field"),
            BulkAction.ADD: self.tr("Add a value"),
            BulkAction.REMOVE: self.tr("Remove a value"),
        }
        self.dress(titles[action], "", self.tr("Preview"))
        self.add_row(self.tr("Field"), self.field)
        self._old_name = self.add_row(self.tr("Value that goes"), self.old)
        self._new_name = self.add_row(self.tr("Value that comes"), self.new)
        for part in (self.old, self._old_name):
            part.setVisible(action is not BulkAction.ADD)
        for part in (self.new, self._new_name):
            part.setVisible(action is not BulkAction.REMOVE)
        self.field.currentIndexChanged.connect(lambda _: self._fill())
        place = next((place for place, spec in enumerate(self.fields) if spec.id == first), 0)
        self.field.setCurrentIndex(place)
        self._fill()

    def _box(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(24)
        made.setMaxVisibleItems(16)
        return made

    @property
    def spec(self) -> FieldSpec:
        """The field that is chosen."""
        return self.fields[self.field.currentIndex()]

    def _fill(self) -> None:
        spec = self.spec
        listed = self._choices(spec)
        for box in (self.old, self.new):
            box.clear()
            if box is self.old:
                box.addItem(self.tr("any value"), None)
            typed = spec.kind in (Kind.NUMBER, Kind.DATE, Kind.TEXT)
            box.setEditable(typed or len(listed) > 12)
            if box.isEditable():
                completer = QCompleter(box.model(), box)
                box.setCompleter(completer)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            for choice in listed:
                box.addItem("    " * choice.depth + shown_message(choice.label), choice.value)
            box.setCurrentIndex(0 if box.count() else -1)
        if self.new.isEditable():
            self.new.setCurrentIndex(-1)
            self.new.setEditText("")

    def confirm(self) -> None:
        """Closes when the values are values of the field."""
        spec = self.spec
        any_value = self._action is not BulkAction.ADD and self.old.currentText().strip() == self.tr("any value")
        old = None if any_value or self._action is BulkAction.ADD else self._value(self.old, spec)
        new = None if self._action is BulkAction.REMOVE else self._value(self.new, spec)
        lacks_old = self._action is not BulkAction.ADD and not any_value and old is None
        if lacks_old or (self._action is not BulkAction.REMOVE and new is None):
            self.say_problem(self.tr("Choose a value of {0}.").format(spec.label))
            return
        self.wanted = ChangeWanted(spec, old, new, any_value)
        self.accept()

    def _value(self, box: QComboBox, spec: FieldSpec) -> Scalar | None:
        """What is chosen or typed, as a value of the field; None when it is none."""
        text = box.currentText().strip()
        match spec.kind:
            case Kind.TEXT:
                return text or None
            case Kind.DATE:
                return text if is_partial_date(text) else None
            case Kind.NUMBER:
                return _number(text)
            case Kind.FLAG:
                found = box.currentData()
                return None if found is None else found == "1"
            case _:
                place = next(
                    (row for row in range(box.count()) if box.itemText(row).strip().casefold() == text.casefold()), -1
                )
                found = box.itemData(place) if place >= 0 else None
                return None if found is None else str(found)


class OneChoiceDialog(FramedDialog):
    """Asks for one of a few things."""

    def __init__(
        self, title: str, name: str, choices: Sequence[tuple[str, str]], action: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("one_choice")
        self.box = QComboBox()
        self.box.setObjectName("one_choice_box")
        for value, words in choices:
            self.box.addItem(words, value)
        self.dress(title, "", action)
        self.add_row(name, self.box)

    @property
    def value(self) -> str:
        """The one that is chosen."""
        return str(self.box.currentData())


class TextDialog(FramedDialog):
    """Asks for a line of text, which may be empty where `required` is not set."""

    def __init__(
        self,
        title: str,
        name: str,
        action: str,
        *,
        text: str = "",
        words: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("text_dialog")
        self._required = required
        self.edit = QLineEdit(text)
        self.edit.setObjectName("text_dialog_edit")
        self.dress(title, words, action)
        self.add_row(name, self.edit)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.edit.text().strip()

    def confirm(self) -> None:
        """Closes unless a text is required and there is none."""
        if self._required and not self.text:
            self.say_problem(self.tr("Type a name."))
        else:
            self.accept()


class BulkPreviewDialog(FramedDialog):
    """Shows what a change of many statements would do, and asks whether to do it."""

    def __init__(self, title: str, preview: Preview, action: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.setObjectName("bulk_preview")
        self.preview = preview
        self.dress(title, self._summary(preview), action)
        if preview.unchanged:
            words = self.tr("{0} have nothing to change.").format(shown_number(preview.unchanged))
            self.body.addWidget(label(words, "soft", wrap=True))
        if preview.left_out:
            self._show_left_out(preview)
        if any(example.before or example.after for example in preview.examples):
            self._show_examples(preview)
        self.action_button.setEnabled(preview.statements > 0)
        self.start_with(self.action_button if preview.statements else self.cancel_button)

    def _summary(self, preview: Preview) -> str:
        if not preview.statements:
            return self.tr("No statement would change.")
        parts = (
            self.tr("1 statement")
            if preview.statements == 1
            else self.tr("{0} statements").format(shown_number(preview.statements)),
            self.tr("1 article")
            if preview.articles == 1
            else self.tr("{0} articles").format(shown_number(preview.articles)),
            self.tr("1 coder") if preview.coders == 1 else self.tr("{0} coders").format(shown_number(preview.coders)),
        )
        return ", ".join(parts)

    def _show_left_out(self, preview: Preview) -> None:
        listed = QVBoxLayout()
        listed.setSpacing(GRID)
        count = sum(one.count for one in preview.left_out)
        words = self.tr("{0} cannot be changed and stay as they are:").format(shown_number(count))
        listed.addWidget(label(words, "warning", wrap=True))
        for one in preview.left_out[:_MOST_REASONS]:
            listed.addWidget(label(f"{shown_number(one.count)} · {shown_message(one.reason)}", "soft", wrap=True))
        if len(preview.left_out) > _MOST_REASONS:
            rest = sum(one.count for one in preview.left_out[_MOST_REASONS:])
            listed.addWidget(label(self.tr("{0} for other reasons").format(shown_number(rest)), "soft"))
        self.body.addLayout(listed)

    def _show_examples(self, preview: Preview) -> None:
        self.body.addWidget(hairline())
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for row, example in enumerate(preview.examples):
            grid.addWidget(label(f"“{example.words}”", "soft", wrap=True), row, 0)
            grid.addWidget(label(shown_message(example.before), wrap=True), row, 1)
            grid.addWidget(label("→", "faint"), row, 2)
            grid.addWidget(label(shown_message(example.after), "strong", wrap=True), row, 3)
        self.body.addLayout(grid)


def _number(text: str) -> float | int | None:
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        return None
    if found != found or abs(found) > 2**53:
        return None
    return int(found) if found.is_integer() else found

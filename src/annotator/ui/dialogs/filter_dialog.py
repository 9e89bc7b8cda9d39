"""Adding a filter by keyboard: what to filter by, then its values with how often each occurs, or from and to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from annotator.coding.entity_search import folded
from annotator.coding.filter_choices import Choice, filter_for
from annotator.model.dates import first_day, is_partial_date, last_day
from annotator.model.statement_query import (
    DateFilter,
    EmptyFilter,
    FactFilter,
    Filter,
    NumberFilter,
    TextFilter,
    field_of,
)
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.filter_words import FilterColumn, FilterForm, column_of_filter, value_label, values_of_filter
from annotator.ui.pieces import button
from annotator.ui.shown import shown_number

EMPTY = "\x00empty"
"""Stands in a list for "no value"."""
_MOST = 400
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
_VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ChoicesWanted:
    """The values of a column are to be shown, counted."""

    column: FilterColumn


class FilterDialog(FramedDialog):
    """`result_filter` is the filter that was made. `choices_wanted` carries a ChoicesWanted; it is answered with
    `show_choices`, once with what is known at once, and again when it is counted."""

    choices_wanted = Signal(ChoicesWanted)

    def __init__(self, columns: Sequence[FilterColumn], *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=460)
        self.setObjectName("filter_dialog")
        self.columns = tuple(columns)
        self.result_filter: Filter | None = None
        self._chosen: FilterColumn | None = None
        self._choices: Sequence[Choice] = ()
        self._checked: dict[str, None] = {}
        self.edit = QLineEdit()
        self.edit.setObjectName("filter_edit")
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.setObjectName("filter_list")
        self.list.setMinimumHeight(300)
        self.list.setAccessibleName(self.tr("Values"))
        self.list.itemDoubleClicked.connect(lambda _: self.confirm())
        self.list.itemChanged.connect(self._check)
        self.low, self.high = QLineEdit(), QLineEdit()
        self.low.setObjectName("filter_low")
        self.high.setObjectName("filter_high")
        self.negated = QCheckBox(self.tr("Not: keep these out"))
        self.negated.setObjectName("filter_negated")
        self.back = button(self.tr("Back"), name="filter_back")
        self.back.clicked.connect(self._show_columns)
        self.buttons.insertWidget(0, self.back)
        self.body.addWidget(self.edit)
        self.body.addWidget(self.list, 1)
        self._low_name = self.add_row("", self.low)
        self._high_name = self.add_row("", self.high)
        self.body.addWidget(self.negated)
        self.start_with(self.edit)
        self._show_columns()

    # what to filter by

    def _show_columns(self) -> None:
        self._chosen = None
        self.dress(self.tr("Add filter"), "", self.tr("Next"))
        self.edit.setPlaceholderText(self.tr("Filter by…"))
        self.edit.setAccessibleName(self.tr("What to filter by"))
        self._show_parts(search=True)
        self.back.hide()
        self.negated.setChecked(False)
        self.edit.clear()
        self._fill()
        self.edit.setFocus()

    def show_filter(self, present: Filter) -> None:
        """Begins with a filter that stands."""
        key = column_of_filter(present)
        column = next((found for found in self.columns if found.key == key), None)
        if column is None:
            return
        self._checked = dict.fromkeys([EMPTY] if isinstance(present, EmptyFilter) else values_of_filter(present))
        self._choose(column)
        self.negated.setChecked(present.negated)
        match present:
            case NumberFilter():
                self.low.setText("" if present.least is None else f"{present.least:g}")
                self.high.setText("" if present.most is None else f"{present.most:g}")
            case DateFilter():
                self.low.setText(present.since)
                self.high.setText(present.until)
            case TextFilter():
                self.low.setText(present.text)
            case _:
                pass

    def _choose(self, column: FilterColumn) -> None:
        """Goes on to the values of this column."""
        self._chosen = column
        self.say_problem("")
        self.dress(self.tr("Filter by {0}").format(column.label), "", self.tr("Filter"))
        self.back.show()
        listed = column.form is FilterForm.LIST
        self._show_parts(
            search=listed, low=column.form not in (FilterForm.LIST, FilterForm.FACT), high=_is_range(column)
        )
        if listed:
            self.edit.setPlaceholderText(self.tr("Find a value…"))
            self.edit.setAccessibleName(self.tr("Find a value"))
            self._choices = ()
            blocked = self.edit.blockSignals(True)
            self.edit.clear()
            self.edit.blockSignals(blocked)
            self.list.clear()
            self.choices_wanted.emit(ChoicesWanted(column))
            self.edit.setFocus()
        elif column.form is not FilterForm.FACT:
            example = self.tr("a year, a month or a day: 2025, 2025-01, 2025-01-22")
            self.low.setPlaceholderText(example if column.form is FilterForm.DATES else "")
            self._low_name.setText(self.tr("Contains") if column.form is FilterForm.TEXT else self.tr("From"))
            self._high_name.setText(self.tr("Up to"))
            self.low.setAccessibleName(self._low_name.text())
            self.high.setAccessibleName(self._high_name.text())
            self.low.setFocus()
        elif column.field is not None:
            self._finish(EmptyFilter(field=column.field.id, negated=True))
        else:
            self._finish(FactFilter(what=column.key))  # type: ignore[arg-type]

    def _show_parts(self, *, search: bool, low: bool = False, high: bool = False) -> None:
        self.edit.setVisible(search)
        self.list.setVisible(search)
        for part in (self.low, self._low_name):
            part.setVisible(low)
        for part in (self.high, self._high_name):
            part.setVisible(high)
        self.negated.setVisible(self._chosen is not None)

    # lists

    def show_choices(self, column: str, choices: Sequence[Choice]) -> None:
        """The values of a column; ignored when another column is shown meanwhile."""
        if self._chosen is not None and self._chosen.key == column:
            self._choices = choices
            self._fill()

    def _fill(self) -> None:
        kept = self._marked()
        blocked = self.list.blockSignals(True)
        self.list.clear()
        wanted = folded(self.edit.text())
        for value, label, depth, count in self._entries():
            if wanted and wanted not in folded(label):
                continue
            words = (
                ("    " * depth if not wanted else "")
                + label
                + (f"   {shown_number(count)}" if count is not None else "")
            )
            item = QListWidgetItem(words)
            item.setData(_VALUE, value)
            if self._chosen is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if value in self._checked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if value == kept:
                self.list.setCurrentItem(item)
            if self.list.count() >= _MOST:
                break
        self.list.blockSignals(blocked)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)

    def _marked(self) -> str | None:
        """The value of the line that the arrow keys stand on; None when there is no line."""
        row = self.list.currentRow()
        return None if row < 0 else str(self.list.item(row).data(_VALUE))

    def _entries(self) -> list[tuple[str, str, int, int | None]]:
        column = self._chosen
        if column is None:
            return [(found.key, found.label, 0, None) for found in self.columns]
        listed = [(one.value, value_label(column.key, one.label), one.depth, one.uses) for one in self._choices]
        first = [choice for choice in listed if choice[0] in self._checked]
        if len(listed) > _MOST:
            listed = [*first, *(choice for choice in listed if choice[0] not in self._checked)]
        if column.field is not None:
            listed.append((EMPTY, self.tr("(empty)"), 0, None))
        return listed

    def _check(self, item: QListWidgetItem) -> None:
        value = item.data(_VALUE)
        if item.checkState() is Qt.CheckState.Checked:
            if value == EMPTY:
                self._checked.clear()
            self._checked.pop(EMPTY, None)
            self._checked[value] = None
        else:
            self._checked.pop(value, None)
        self._fill()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS and self.list.count():
                row = self.list.currentRow() + _STEPS[key]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            toggles = event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self.edit.text()
            item = self.list.currentItem()
            if key == Qt.Key.Key_Space and toggles and self._chosen is not None and item is not None:
                checked = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
                return True
            if key == Qt.Key.Key_Backspace and not self.edit.text() and self._chosen is not None:
                self._show_columns()
                return True
        return super().eventFilter(watched, event)

    # the result

    @override
    def confirm(self) -> None:
        """Goes on to the values, or makes the filter: of the checked values, else of the one that is marked."""
        marked = self._marked()
        if self._chosen is None:
            if marked is not None:
                self._checked.clear()
                self._choose(next(found for found in self.columns if found.key == marked))
        elif self._chosen.form is FilterForm.LIST:
            values = list(self._checked) or ([] if marked is None else [marked])
            if values:
                self._finish(self._listed(self._chosen, values))
            else:
                self.say_problem(self.tr("No value is called that."))
        else:
            self._confirm_typed(self._chosen)

    def _listed(self, column: FilterColumn, values: list[str]) -> Filter:
        negated = self.negated.isChecked()
        if EMPTY in values and column.field is not None:
            return EmptyFilter(field=column.field.id, negated=negated)
        return filter_for(column.key, column.field.kind if column.field else None, values, negated=negated)

    def _confirm_typed(self, column: FilterColumn) -> None:
        low, high, negated = self.low.text().strip(), self.high.text().strip(), self.negated.isChecked()
        name = field_of(column.key) or ""
        if not (low or high):
            self.say_problem(self.tr("Type what to look for."))
        elif column.form is FilterForm.TEXT:
            self._finish(TextFilter(field=name, text=low, negated=negated))  # type: ignore[arg-type]
        elif column.form is FilterForm.DATES:
            problem = date_problem(low, high)
            if problem:
                self.say_problem(problem)
            else:
                self._finish(DateFilter(field=name, since=low, until=high, negated=negated))  # type: ignore[arg-type]
        else:
            numbers = [_number(text) for text in (low, high)]
            if any(text and number is None for text, number in zip((low, high), numbers, strict=True)):
                self.say_problem(self.tr("That is not a number."))
            else:
                self._finish(NumberFilter(field=name, least=numbers[0], most=numbers[1], negated=negated))  # type: ignore[arg-type]

    def _finish(self, made: Filter) -> None:
        self.result_filter = made
        self.accept()


def date_problem(low: str, high: str) -> str:
    """What is wrong with two partial dates, either of which may be empty; empty when they can be filtered by."""
    if any(text and not is_partial_date(text) for text in (low, high)):
        return QCoreApplication.translate("FilterDialog", "Type a year, a month or a day: 2025, 2025-01 or 2025-01-22.")
    if low and high and first_day(low) > last_day(high):
        return QCoreApplication.translate("FilterDialog", "The first day comes after the last.")
    return ""


def _is_range(column: FilterColumn) -> bool:
    return column.form in (FilterForm.NUMBERS, FilterForm.DATES)


def _number(text: str) -> float | None:
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        return None
    return found if found == found and abs(found) != float("inf") else None

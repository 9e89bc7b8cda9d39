"""Key and mouse events for whatever has the focus, and short ways to the parts of a form."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.ids import FieldId
from annotator.ui.form.box import Box
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.field_row import FieldRow
from annotator.ui.form.popup import Popup
from annotator.ui.form.segment import Segment
from annotator.ui.form.segments import Segments
from tests.ui.form.sample_views import Desk

_W = TypeVar("_W", bound=QWidget)
_NONE = Qt.KeyboardModifier.NoModifier


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Presses the keys, each in the widget that has the focus then."""
    for key in keys:
        QTest.keyClick(focus(), key, modifier)


def type_words(words: str) -> None:
    """Types the words."""
    for character in words:
        QTest.keyClicks(focus(), character)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Clicks into the widget: in its middle, if no place is given."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, place or widget.rect().center())


def focus() -> QWidget:
    """The widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def row_of(desk: Desk, field: str) -> FieldRow:
    """The row of a field."""
    return next(row for row in desk.form.findChildren(FieldRow) if row.field.id == field)


def go_to(desk: Desk, field: str) -> FieldEditor:
    """Gives the field the focus."""
    assert desk.form.focus_field(FieldId(field))
    return row_of(desk, field).editor


def part(desk: Desk, field: str, kind: type[_W]) -> _W:
    """The part of this kind in a field's row."""
    return row_of(desk, field).findChildren(kind)[0]


def box_of(desk: Desk, field: str) -> Box:
    """The frame of a field that is typed into."""
    return part(desk, field, Box)


def buttons_of(desk: Desk, field: str) -> tuple[Segment, ...]:
    """The buttons of a choice."""
    return part(desk, field, Segments).buttons


def popup_of(desk: Desk) -> Popup:
    """The form's list."""
    return desk.form.window().findChildren(Popup)[0]


def listed(desk: Desk) -> list[str]:
    """The rows of the open list, as texts; nothing while it is closed."""
    popup = popup_of(desk)
    return [row.text for row in popup.rows] if popup.isVisible() else []


def shown_fields(desk: Desk) -> list[str]:
    """The fields that are visible, from top to bottom."""
    rows = [row for row in desk.form.findChildren(FieldRow) if row.isVisible()]
    return [row.field.id for row in sorted(rows, key=lambda row: row.mapToGlobal(QPoint(0, 0)).y())]

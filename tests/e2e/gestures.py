"""Whole gestures of coding, made of a coder's keys and mouse events."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.coding.rows import StatementView
from annotator.model.ids import FieldId, StatementId
from annotator.ui.form.popup import Popup
from annotator.ui.form.popup_rows import RowKind
from annotator.ui.rehearsal.hands import Hands


def make_statement(hands: Hands, words: str, *, after: str = "") -> StatementId:
    """Select words with the mouse and press Enter."""
    before = hands.room.place.statement
    hands.drag_words(words, after=after)
    hands.press(Qt.Key.Key_Return)
    made = hands.room.place.statement
    assert made is not None and made != before
    return made


def add_fragment(hands: Hands, words: str, *, after: str = "") -> None:
    """Select words with the mouse and press +."""
    hands.to_text()
    hands.drag_words(words, after=after)
    hands.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)


def mark_mention(hands: Hands, field: str, words: str, *, after: str = "") -> None:
    """Go to the field, back to the text, select words with the mouse and press M."""
    assert hands.room.form.focus_field(FieldId(field))
    hands.press(Qt.Key.Key_Escape)
    hands.drag_words(words, after=after)
    hands.press(Qt.Key.Key_M)


def pick(hands: Hands, field: str, words: str) -> None:
    """Type into a field with a list, take what the list offers first, and go back to the text."""
    assert hands.room.form.focus_field(FieldId(field))
    hands.type(words)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)


def pick_new(hands: Hands, field: str, name: str, entity_type: str) -> None:
    """Type a name that the registry does not have, go down to the row that makes one of this type, press Enter."""
    assert hands.room.form.focus_field(FieldId(field))
    hands.type(name)
    popup = hands.window.findChildren(Popup)[0]
    for _ in range(30):
        row = popup.current
        if row is not None and row.kind is RowKind.CREATE and row.key == entity_type:
            break
        hands.press(Qt.Key.Key_Down)
    else:
        raise AssertionError(f"the list has no row for a new {entity_type}")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)


def choose(hands: Hands, field: str, digit: Qt.Key) -> None:
    """Go to a choice, press a digit, and go back to the text."""
    assert hands.room.form.focus_field(FieldId(field))
    hands.press(digit)
    hands.press(Qt.Key.Key_Escape)


def current(hands: Hands) -> StatementView:
    """The current statement as it is in the project."""
    assert hands.room.place.statement is not None
    view = hands.room.session.queries.statement_view(hands.room.place.statement)
    assert view is not None
    return view


def undo_all(hands: Hands) -> int:
    """Ctrl+Z until there is nothing left; returns how often."""
    count = 0
    hands.to_text()
    while hands.room.session.undo_label is not None:
        hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        count += 1
        assert count < 1000
    return count


def redo_all(hands: Hands) -> int:
    """Ctrl+Y until there is nothing left; returns how often."""
    count = 0
    while hands.room.session.redo_label is not None:
        hands.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        count += 1
        assert count < 1000
    return count

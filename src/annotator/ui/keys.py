"""The key filter: turns a press into an action, by physical position and by where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from annotator.ui.bindings import Bindings, Context
from annotator.ui.chords import Chord, chords_of, engraved, position_of

_OWN_EDITING = frozenset({"Z", "Y", "X", "C", "V", "A", "Backspace", "Delete", "Left", "Right", "Home", "End"})


def takes_text(widget: QWidget | None) -> bool:
    """Whether letters typed into this widget are its text."""
    if isinstance(widget, QTextEdit | QPlainTextEdit | QLineEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())


def _edits_itself(widget: QWidget, chord: Chord) -> bool:
    """Whether a widget that takes text keeps this chord for its own editing."""
    if not (chord.ctrl or chord.alt):
        return chord.key != "Esc" and not _is_function_key(chord)
    if chord.key in ("Z", "Y"):
        undoable = widget.isUndoAvailable() if isinstance(widget, QLineEdit) else False
        redoable = widget.isRedoAvailable() if isinstance(widget, QLineEdit) else False
        if isinstance(widget, QTextEdit | QPlainTextEdit):
            undoable, redoable = widget.document().isUndoAvailable(), widget.document().isRedoAvailable()
        return undoable if chord.key == "Z" and not chord.shift else redoable
    return chord.key in _OWN_EDITING and not (chord.shift and chord.key.isalpha() and len(chord.key) == 1)


def _is_function_key(chord: Chord) -> bool:
    return chord.key[:1] == "F" and chord.key[1:].isdigit()


class KeyFilter(QObject):
    """Watches the main window and whatever widget in it has the focus; `pressed` carries the id of the action.

    A press that belongs to an action never reaches the widget; any other is left alone. `contexts_of` says in which
    contexts a widget stands, nearest first; `is_enabled` whether an action would do something now. `engravings_learned` is
    told when a press showed that a key bears another sign than was thought."""

    pressed = Signal(str)
    engravings_learned = Signal()

    def __init__(
        self,
        window: QWidget,
        bindings: Bindings,
        *,
        contexts_of: Callable[[QWidget], Sequence[Context]],
        is_enabled: Callable[[str], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bindings = bindings
        self._contexts_of = contexts_of
        self._is_enabled = is_enabled
        self._watched: QWidget | None = None
        self._learned: dict[str, str] = {}
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._move)

    def shown(self, chord: Chord) -> str:
        """The chord with the sign that is engraved on the key, as far as presses so far have told."""
        return engraved(chord, self._learned)

    def _move(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is not None and new is not self._window and new.window() is self._window:
            new.installEventFilter(self)
            self._watched = new

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        action = self._action(watched, event)
        if action is None:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.pressed.emit(action)
        return True

    def _action(self, widget: QWidget, event: QKeyEvent) -> str | None:
        self._learn(event)
        chords = chords_of(event)
        if takes_text(widget):
            chords = tuple(chord for chord in chords if not _edits_itself(widget, chord))
        action = self._bindings.action_for(chords, self._contexts_of(widget), self._is_enabled)
        return action if action is not None and self._is_enabled(action) else None

    def _learn(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) != 1 or not text.isprintable() or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return
        position = position_of(event)
        if position and not text.isspace() and self._learned.get(position, position) != text.upper():
            self._learned[position] = text.upper()
            self.engravings_learned.emit()

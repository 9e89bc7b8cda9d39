"""The window's actions: one QAction for each row of the bindings, and what it does while a project is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from annotator.ui.bindings import Binding, Bindings
from annotator.ui.chords import Chord, engraved, written

Handler = Callable[[], None]


class ActionSet(QObject):
    """Makes the actions and calls their handlers. An action without a handler is disabled.

    The keys stand in the actions' texts, behind a tab, and not as shortcuts of Qt's: those go by the sign that a layout
    gives, the key filter goes by position."""

    def __init__(self, bindings: Bindings, parent: QObject) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._shown: Callable[[Chord], str] = engraved
        self._handlers: dict[str, Handler] = {}
        self._words: dict[str, str] = {}
        self._taken: Mapping[str, Handler] = {}
        self._blocked: dict[str, frozenset[str]] = {}
        self._actions = {row.action: self._made(row) for row in bindings.rows()}

    def _made(self, row: Binding) -> QAction:
        action = QAction(self)
        action.setObjectName(row.action)
        action.setEnabled(False)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False, name=row.action: self.trigger(name))
        self._words[row.action] = row.words
        self._dress(action, row)
        return action

    def _dress(self, action: QAction, row: Binding) -> None:
        words, keys = self._words[row.action], self.keys_of(row.action)
        action.setText(f"{words}\t{keys}" if keys else words)
        action.setToolTip(f"{words.rstrip('…')} ({keys})" if keys else words)
        action.setStatusTip("")

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def names(self) -> tuple[str, ...]:
        """The ids of all actions."""
        return tuple(self._actions)

    def words(self, name: str) -> str:
        """What the action says now, without its key."""
        return self._words[name]

    def keys_of(self, name: str) -> str:
        """The key that stands beside the action, as it is engraved; empty when it has none. Of several it is the first, or
        the first whose sign the keyboard in use has where a US keyboard has it."""
        chords = [chord for found in self._bindings.row(name).keys.values() for chord in found]
        same = [chord for chord in chords if self._shown(chord) == written(chord)]
        return self._shown((same or chords)[0]) if chords else ""

    def show_keys_with(self, shown: Callable[[Chord], str]) -> None:
        """Shows keys in this way from now on."""
        self._shown = shown
        self.redress()

    def redress(self) -> None:
        """Shows the keys anew, after they were changed."""
        for row in self._bindings.rows():
            self._dress(self._actions[row.action], row)

    def on(self, name: str, handler: Handler) -> None:
        """Lets the action call `handler`, and enables it."""
        self._handlers[name] = handler
        self._judge(name)

    def off(self, names: Iterable[str]) -> None:
        """Takes the handlers of these actions away, and disables them."""
        for name in tuple(names):
            self._handlers.pop(name, None)
            self._judge(name)

    def take_over(self, handlers: Mapping[str, Handler]) -> None:
        """Lets exactly these actions do something else for now than what `on` said; an empty map gives all back."""
        before, self._taken = self._taken, dict(handlers)
        for name in {*before, *self._taken}:
            self._judge(name)

    def block(self, names: Iterable[str], *, why: str = "") -> None:
        """Disables exactly these actions for this reason, whatever their handlers; an empty list lets them go again. An
        action that is blocked for several reasons waits for all of them."""
        before = self._blocked.pop(why, frozenset())
        self._blocked[why] = frozenset(names)
        for name in before | self._blocked[why]:
            self._judge(name)

    def say(self, name: str, words: str) -> None:
        """Other words for the action, such as "Undo set stance"."""
        if words != self._words[name]:
            self._words[name] = words
            self._dress(self._actions[name], self._bindings.row(name))

    def is_enabled(self, name: str) -> bool:
        """Whether the action does something now."""
        return self._actions[name].isEnabled()

    def trigger(self, name: str) -> None:
        """Does what the action does, if it is enabled."""
        handler = self._taken.get(name) or self._handlers.get(name)
        if handler is not None and self._actions[name].isEnabled():
            handler()

    def _judge(self, name: str) -> None:
        blocked = any(name in names for names in self._blocked.values())
        self._actions[name].setEnabled((name in self._handlers or name in self._taken) and not blocked)

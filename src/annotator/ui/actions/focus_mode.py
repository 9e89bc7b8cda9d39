"""Focus mode: nothing but the text and the form; afterwards everything is as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotator.ui.actions.desk import Desk

FOCUS_KEY = "view/focus"


class FocusMode(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open. Whether it is on is kept in the
    settings; what was shown before it is not, so that a window opened in it gets its usual panes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._before: dict[QWidget, bool] | None = None
        desk.actions["view.focus"].setCheckable(True)
        desk.actions.on("view.focus", self.toggle)
        desk.reading.view.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether all but text and form are hidden."""
        return self._before is not None

    def begin(self) -> None:
        """Goes on in focus mode if the window was left in it."""
        if str(self._desk.settings.value(FOCUS_KEY, "0")) == "1":
            self._enter()

    def toggle(self) -> None:
        """Hides all but text and form, or brings the rest back."""
        if self.is_on:
            self.leave()
        else:
            self._enter()
        self._desk.settings.setValue(FOCUS_KEY, "1" if self.is_on else "0")

    def leave(self, *, quietly: bool = False) -> None:
        """Brings back what was shown before."""
        before, self._before = self._before, None
        for part, shown in (before or {}).items():
            part.setVisible(shown)
        self._show_actions()
        self._desk.actions["view.focus"].setChecked(False)
        if not quietly:
            self._desk.status.say(self.tr("All panes are back"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the text leads out of it, when no bar or list has a use for it."""
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        escape = pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if not (self.is_on and escape) or self._desk.reading.view.is_busy:
            return False
        self.toggle()
        return True

    def _enter(self) -> None:
        desk = self._desk
        parts = [desk.articles, desk.statements, desk.guidance]
        bar = desk.window.menuWidget()
        self._before = {part: not part.isHidden() for part in (*parts, *((bar,) if bar is not None else ()))}
        for part in self._before:
            part.hide()
        kept = (desk.reading, desk.form)
        now: QWidget | None = desk.window.focusWidget()
        if now is None or not any(part.isAncestorOf(now) for part in kept):
            desk.reading.setFocus()
        self._show_actions()
        desk.actions["view.focus"].setChecked(True)
        desk.status.say(self.tr("Focus mode: {0} brings the rest back").format(desk.actions.keys_of("view.focus")))

    def _show_actions(self) -> None:
        for name, part in (("view.articles", self._desk.articles), ("view.statements", self._desk.statements)):
            self._desk.actions[name].setChecked(not part.isHidden())

"""From the session's plain callables to Qt: one signal, always delivered in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from annotator.coding.session import Session
from annotator.model.change import Changes


class SessionBridge(QObject):
    """Emits `changed(Changes)` once for every commit of the session.

    A commit in the window's thread is told at once, one from a worker is queued to the window's thread."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self.changed, Qt.ConnectionType.AutoConnection)
        self._unsubscribe = session.subscribe(self._tell)

    def _tell(self, changes: Changes) -> None:
        self._arrived.emit(changes)

    def close(self) -> None:
        """Stops listening. Safe to call twice."""
        self._unsubscribe()

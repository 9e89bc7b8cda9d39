"""The projects that were open lately, kept in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent"
_KEPT = 10


class RecentProjects:
    """Latest first, each once."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def paths(self) -> tuple[Path, ...]:
        """The kept paths; a file may be gone by now."""
        stored = self._settings.value(_KEY, [])
        listed = [stored] if isinstance(stored, str) else stored
        return tuple(Path(str(path)) for path in listed if path) if isinstance(listed, list) else ()

    def add(self, path: Path) -> None:
        """Puts a project first."""
        path = path.absolute()
        kept = [path, *(other for other in self.paths() if other != path)]
        self._settings.setValue(_KEY, [str(found) for found in kept[:_KEPT]])

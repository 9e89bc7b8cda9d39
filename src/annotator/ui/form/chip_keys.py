"""Moving among the chips of a field while its entry keeps the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from annotator.ui.form.box import Box


class ChipKeys:
    """Keeps which chip is selected. Backspace in an empty entry takes the last chip away; ← goes into the chips."""

    def __init__(self, box: Box, remove: Callable[[int], None], moved: Callable[[], None]) -> None:
        self._box = box
        self._remove = remove
        self._moved = moved
        self._selected: int | None = None
        box.chip_removed.connect(self._remove)
        box.chip_pressed.connect(self._press)

    @property
    def selected(self) -> int | None:
        """The chip that the keys are about."""
        return self._selected

    def select(self, place: int | None) -> None:
        """Goes to this chip, or back to the entry."""
        changed = place != self._selected
        self._selected = place
        self._box.select_chip(place)
        if changed:
            self._moved()

    def refresh(self) -> None:
        """After the chips changed: the selection stays where it was, as far as there still is a chip."""
        count = len(self._box.chips)
        if self._selected is not None and self._selected >= count:
            self._selected = count - 1 if count else None
        self._box.select_chip(self._selected)

    def handle(self, key: int) -> bool:
        """Whether the key was about the chips."""
        count = len(self._box.chips)
        if not count:
            return False
        if self._selected is None:
            entry = self._box.entry
            if entry.text():
                return False
            if key == Qt.Key.Key_Left:
                self.select(count - 1)
                return True
            if key == Qt.Key.Key_Backspace:
                self._remove(count - 1)
                return True
            return False
        match key:
            case Qt.Key.Key_Left:
                self.select(max(self._selected - 1, 0))
            case Qt.Key.Key_Right:
                self.select(self._selected + 1 if self._selected + 1 < count else None)
            case Qt.Key.Key_Home:
                self.select(0)
            case Qt.Key.Key_End:
                self.select(None)
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self._remove(self._selected)
            case _:
                return False
        return True

    def _press(self, place: int) -> None:
        self._box.entry.setFocus(Qt.FocusReason.MouseFocusReason)
        self.select(place)

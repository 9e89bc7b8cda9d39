"""A box of values to filter by, read from the project when it is looked at and not before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from annotator.coding.article_query import Count
from annotator.ui.shown import shown_number


class ChoiceBox(QComboBox):
    """The first entry lets everything through and has the data None; the others have the value itself. `none` is shown for
    the value ""."""

    def __init__(self, every: str, none: str, counts: Callable[[], Sequence[Count]]) -> None:
        super().__init__()
        self._none = none
        self._counts = counts
        self._stale = True
        self.addItem(every, None)

    def forget(self) -> None:
        """Reads the values anew when the box is looked at the next time."""
        self._stale = True

    def fill(self) -> None:
        """Reads the values, if they may be others; what is chosen stays chosen as long as it is there."""
        if not self._stale:
            return
        self._stale = False
        chosen = self.currentData()
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(self.count() - 1)
        for count in self._counts():
            self.addItem(f"{count.value or self._none}  {shown_number(count.articles)}", count.value)
        self.setCurrentIndex(0 if chosen is None else max(0, self.findData(chosen)))
        self.blockSignals(False)

    @override
    def showPopup(self) -> None:
        self.fill()
        super().showPopup()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.fill()
        super().focusInEvent(event)

"""Under the found statements: how many there are, how many are selected, and what can be done with those."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from annotator.ui.bulk_action import BulkAction
from annotator.ui.pieces import label
from annotator.ui.style import GRID

_WORDS: dict[BulkAction, object] = {
    BulkAction.RECODE: QT_TRANSLATE_NOOP("BulkBar", "Recode…"),
    BulkAction.ADD: QT_TRANSLATE_NOOP("BulkBar", "Add value…"),
    BulkAction.REMOVE: QT_TRANSLATE_NOOP("BulkBar", "Remove value…"),
    BulkAction.REVIEW: QT_TRANSLATE_NOOP("BulkBar", "Send to review…"),
    BulkAction.EXPORT: QT_TRANSLATE_NOOP("BulkBar", "Export…"),
    BulkAction.TYPE: QT_TRANSLATE_NOOP("BulkBar", "Change type…"),
    BulkAction.UNSURE: QT_TRANSLATE_NOOP("BulkBar", "Mark as unsure…"),
    BulkAction.SURE: QT_TRANSLATE_NOOP("BulkBar", "Mark as sure…"),
    BulkAction.DELETE: QT_TRANSLATE_NOOP("BulkBar", "Delete…"),
}
_BUTTONS = (BulkAction.RECODE, BulkAction.ADD, BulkAction.REMOVE, BulkAction.REVIEW, BulkAction.EXPORT)
_FIRST_TO_GO = (BulkAction.REVIEW, BulkAction.REMOVE, BulkAction.ADD, BulkAction.EXPORT, BulkAction.RECODE)
"""Where there is no room for all buttons, these go in this order; the menu has everything."""


@dataclass(frozen=True, slots=True)
class BulkWanted:
    """Something is to be done with the selected statements."""

    action: BulkAction


class BulkBar(QWidget):
    """`wanted` carries a BulkWanted."""

    wanted = Signal(BulkWanted)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.count = label("", "soft")
        self.count.setObjectName("found_count")
        self.notice = label("", "warning")
        self.notice.setObjectName("found_notice")
        self.notice.hide()
        self.chosen = label("", "strong")
        self.chosen.setObjectName("chosen_count")
        self.buttons: dict[BulkAction, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.count)
        row.addSpacing(2 * GRID)
        row.addWidget(self.notice)
        row.addStretch(1)
        row.addWidget(self.chosen)
        row.addSpacing(GRID)
        for action in _BUTTONS:
            self.buttons[action] = made = self._button(self.tr(str(_WORDS[action])), f"bulk_{action.value}")
            made.clicked.connect(lambda _=False, action=action: self.wanted.emit(BulkWanted(action)))
            row.addWidget(made)
        self.more = self._button("…", "bulk_more")
        self.more.setAccessibleName(self.tr("More to do with the selected statements"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.entries: dict[BulkAction, QAction] = {}
        for action, words in _WORDS.items():
            if action is BulkAction.DELETE:
                menu.addSeparator()
            self.entries[action] = entry = menu.addAction(self.tr(str(words)))
            entry.setObjectName(f"bulk_{action.value}")
            entry.triggered.connect(lambda _=False, action=action: self.wanted.emit(BulkWanted(action)))
        self.more.setMenu(menu)
        row.addWidget(self.more)
        self._read_only = read_only
        self.show_chosen(0, "")

    def _button(self, text: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setObjectName(name)
        return made

    def show_count(self, words: str) -> None:
        """How many statements were found."""
        self.count.setText(words)
        self._fit()

    def show_notice(self, words: str) -> None:
        """What has to be known about the findings; empty words take it away."""
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        self._fit()

    def show_chosen(self, count: int, words: str) -> None:
        """How many statements are selected. Without any, nothing can be done."""
        self.chosen.setText(words)
        for action, entry in self.entries.items():
            entry.setEnabled(count > 0 and (action is BulkAction.EXPORT or not self._read_only))
        for action, made in self.buttons.items():
            made.setEnabled(self.entries[action].isEnabled())
        self.more.setEnabled(count > 0)
        self._fit()

    def _fit(self) -> None:
        """Leaves out the buttons for which there is no room."""
        shown = [part for part in (self.count, self.notice, self.chosen, self.more) if not part.isHidden()]
        needed = sum(part.sizeHint().width() for part in shown) + 24 * GRID
        going = list(_FIRST_TO_GO)
        for made in self.buttons.values():
            needed += made.sizeHint().width() + GRID
        while going and needed > self.width():
            needed -= self.buttons[going.pop(0)].sizeHint().width() + GRID
        for action, made in self.buttons.items():
            made.setVisible(action in going)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

"""The row at the top: the project's title, the menus, room for the page switch, and the two ways to find anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QToolButton, QWidget

from annotator.ui.pieces import keycap, label
from annotator.ui.style import GRID


class TopBar(QWidget):
    """Shows; tells `palette_wanted` and `keys_wanted`. `pages` is the room for the switch between pages."""

    palette_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "strong")
        self.title.setObjectName("project_title_label")
        self.menus = QMenuBar()
        self.menus.setObjectName("menus")
        self.pages = QHBoxLayout()
        self.palette_button = _word(self.tr("Go to anything"), "go_to_anything")
        self.keys_button = _word(self.tr("Keys"), "show_keys")
        self.palette_cap, self.keys_cap = keycap(""), keycap("")
        self.palette_button.clicked.connect(self.palette_wanted)
        self.keys_button.clicked.connect(self.keys_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.title)
        row.addSpacing(2 * GRID)
        row.addWidget(self.menus)
        row.addStretch(1)
        row.addLayout(self.pages)
        row.addStretch(1)
        row.addWidget(self.palette_button)
        row.addWidget(self.palette_cap)
        row.addSpacing(2 * GRID)
        row.addWidget(self.keys_button)
        row.addWidget(self.keys_cap)

    def show_title(self, title: str) -> None:
        """The project's title, or the program's name when none is open."""
        self.title.setText(title)

    def show_keys(self, *, palette: str, keys: str) -> None:
        """The keys of the two ways."""
        self.palette_cap.setText(palette)
        self.keys_cap.setText(keys)


def _word(text: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setObjectName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made

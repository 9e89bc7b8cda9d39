"""The first page: recent projects, a new one, an existing one, the sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.model.places import shipped
from annotator.ui.pieces import button, hairline, keycap, label
from annotator.ui.style import GRID

_WIDTH = 540
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class ProjectChosen:
    """A recent project was chosen."""

    path: Path


class WelcomePage(QWidget):
    """Offers the first steps; does none of them itself."""

    project_chosen = Signal(object)
    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, *, new_keys: str = "", open_keys: str = "") -> None:
        super().__init__()
        self.setProperty("plain", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.recent_buttons: list[QPushButton] = []
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        column.addLayout(self._title())
        column.addSpacing(4 * GRID)
        self.new_button = button(self.tr("New project…"), name="welcome_new")
        self.open_button = button(self.tr("Open…"), name="welcome_open")
        self.sample_button = button(self.tr("Try the sample"), primary=True, name="welcome_sample")
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        steps = QHBoxLayout()
        steps.setSpacing(2 * GRID)
        for step, keys in ((self.new_button, new_keys), (self.open_button, open_keys), (self.sample_button, "")):
            steps.addWidget(step)
            if keys:
                steps.addWidget(keycap(keys))
                steps.addSpacing(2 * GRID)
        steps.addStretch(1)
        column.addLayout(steps)
        column.addSpacing(6 * GRID)
        self._recent_heading = label(self.tr("Recent projects"), "soft")
        column.addWidget(self._recent_heading)
        self._line = hairline()
        column.addWidget(self._line)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column.addLayout(self._recent)
        self._none = label(
            self.tr("None yet. The sample is a small project of invented articles, ready to code."),
            "faint",
            wrap=True,
        )
        column.addWidget(self._none)
        self._centre(column)

    def _title(self) -> QHBoxLayout:
        sign = QSvgWidget(str(shipped("resources") / "icons" / "annotator.svg"))
        sign.setFixedSize(56, 56)
        name = label("Annotator")
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() + 12)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        words = label(self.tr("Mark who says what, on which topic, with which stance."), "soft", wrap=True)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(name)
        beside.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        row.addWidget(sign)
        row.addLayout(beside, 1)
        return row

    def _centre(self, column: QVBoxLayout) -> None:
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Lists these projects, latest first; one that is gone is listed greyed, so that nobody wonders where it went."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.recent_buttons = [self._recent_row(path) for path in paths[:_SHOWN]]
        self._none.setVisible(not paths)

    def _recent_row(self, path: Path) -> QPushButton:
        row = QPushButton()
        row.setObjectName("recent_project")
        row.setProperty("row", True)
        row.setAutoDefault(False)
        row.setAccessibleName(path.stem)
        row.setToolTip(str(path))
        row.setEnabled(path.exists())
        title = label(path.stem, "strong")
        place = label(_short(path.parent) if row.isEnabled() else self.tr("not found"), "faint")
        for part in (title, place):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = QHBoxLayout(row)
        inner.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        inner.addWidget(title)
        inner.addStretch(1)
        inner.addWidget(place)
        row.setMinimumHeight(9 * GRID)
        row.clicked.connect(lambda: self.project_chosen.emit(ProjectChosen(path)))
        self._recent.addWidget(row)
        return row


def _short(folder: Path) -> str:
    home = Path.home()
    shown = f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
    return shown if len(shown) <= 44 else f"…{shown[-43:]}"

"""What is wrong with the codebook, a line each; a line leads to the place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import Codebook
from annotator.model.codebook_places import WHOLE, Part, Place, place_named, property_named, thing_at
from annotator.model.errors import Problem
from annotator.ui.pieces import hairline, label
from annotator.ui.style import GRID
from annotator.ui.translation import shown_message

_SHOWN = 5


class ProblemList(QWidget):
    """Hidden while nothing is wrong. `chosen` carries the problem's place and property."""

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codebook_problems")
        self.title = label("", "danger")
        self.list = QListWidget()
        self.list.setObjectName("problem_list")
        self.list.setAccessibleName(self.tr("Problems of the codebook"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        inner = QVBoxLayout()
        inner.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, GRID)
        inner.setSpacing(GRID)
        inner.addWidget(self.title)
        inner.addWidget(self.list)
        column.addLayout(inner)
        self.hide()

    def show_problems(self, codebook: Codebook, problems: Sequence[Problem]) -> None:
        """Lists these problems of this codebook."""
        self.list.clear()
        for problem in problems:
            place = place_named(codebook, problem.where)
            item = QListWidgetItem(f"{place_words(codebook, place)}: {shown_message(problem.message)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, (place, property_named(problem.where)))
            item.setToolTip(item.text())
        one, many = (
            self.tr("1 problem: it has to be mended before the codebook can be published"),
            self.tr("{0} problems: they have to be mended before the codebook can be published"),
        )
        self.title.setText(one if len(problems) == 1 else many.format(len(problems)))
        line = self.list.sizeHintForRow(0) if problems else 0
        self.list.setFixedHeight(min(len(problems), _SHOWN) * line + 3 * GRID)
        self.setVisible(bool(problems))

    def _choose(self, item: QListWidgetItem) -> None:
        place, name = item.data(Qt.ItemDataRole.UserRole)
        self.chosen.emit(place, name)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())


def place_words(codebook: Codebook, place: Place) -> str:
    """Where a place is, by labels: “Statement › Topic › Economy”."""
    words = []
    at = place
    while at != WHOLE:
        thing = thing_at(codebook, at)
        words.append(getattr(thing, "label", "") or at.ids[-1])
        at = at.parent
    if len(codebook.types) == 1 and len(words) > 1 and place.part in (Part.FIELD, Part.OPTION):
        words.pop()
    return " › ".join(reversed(words)) or codebook.title or codebook.name

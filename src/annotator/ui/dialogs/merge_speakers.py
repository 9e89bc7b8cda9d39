"""Which of several entries of the registry stays, and what the merge comes to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from annotator.coding.rows import EntityLine
from annotator.model.ids import EntityId
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import label
from annotator.ui.shown import joined_parts, shown_number
from annotator.ui.style import GRID
from annotator.ui.translation import shown_message

_MOST_SHOWN = 8


class MergeSpeakersDialog(FramedDialog):
    """After `accepted`, `keep` is the one that stays. Proposed is one that always stands, else the one used most. `size` is
    (entities, statements)."""

    def __init__(
        self, lines: Sequence[EntityLine], size: tuple[int, int], *, reason: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=480)
        self.dress(
            self.tr("Merge: who stays?"),
            self.tr(
                "The others’ names become other names of the one that stays; their roles and whatever else it lacks are"
                " read as its own. No statement is changed, and the merge can be taken back at any time."
            ),
            self.tr("Merge"),
        )
        if reason:
            self.body.addWidget(label(reason, wrap=True))
        best = max(lines, key=lambda line: (line.standing, not line.retired, line.uses, len(line.name)))
        self.choices: dict[EntityId, QRadioButton] = {}
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for line in lines:
            choice = QRadioButton(self._words(line))
            choice.setChecked(line.id == best.id)
            self.choices[line.id] = choice
            column.addWidget(choice)
        self.body.addWidget(self._scrolled(box) if len(lines) > _MOST_SHOWN else box)
        self.preview = label(self._size_words(*size), "strong", wrap=True)
        self.preview.setObjectName("merge_preview")
        self.body.addWidget(self.preview)
        self.start_with(self.choices[best.id])

    @property
    def keep(self) -> EntityId:
        """The one that stays."""
        return next(entity for entity, choice in self.choices.items() if choice.isChecked())

    def _scrolled(self, box: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(box)
        scroll.setMinimumHeight(220)
        return scroll

    def _words(self, line: EntityLine) -> str:
        uses = self.tr("1 use") if line.uses == 1 else self.tr("{0} uses").format(shown_number(line.uses))
        return joined_parts((line.name, shown_message(line.type_label), line.role, uses)).replace("&", "&&")

    def _size_words(self, entities: int, statements: int) -> str:
        people = self.tr("Merges {0} entries").format(shown_number(entities))
        if statements == 1:
            return self.tr("{0}; 1 statement.").format(people)
        return self.tr("{0}; {1} statements.").format(people, shown_number(statements))

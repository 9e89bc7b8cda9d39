"""One effect of a publication in the dialog: what happens where, to how many, and what is to become of them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.coding.publication import CountedEffect
from annotator.model.codebook import Codebook, Scalar
from annotator.model.effect_kinds import Does
from annotator.model.ids import StatementId
from annotator.model.mapping import Answer
from annotator.ui.dialogs.successor_picker import SearchEntities, SuccessorPicker
from annotator.ui.effect_words import shown_count, shown_does, shown_effect, shown_place
from annotator.ui.pieces import button, label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID


class EffectRow(QWidget):
    """`answered` is told when the answer changed; `walk_wanted` carries the row when its statements are to be asked about."""

    answered = Signal()
    walk_wanted = Signal(object)

    def __init__(
        self,
        counted: CountedEffect,
        new: Codebook,
        search: SearchEntities,
        *,
        example: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.counted = counted
        self.effect = counted.effect
        self.asked: dict[StatementId, Scalar | None] = {}
        self._new = new
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addLayout(self._heading())
        if example:
            words = label(example, "faint", wrap=True)
            self._column.addWidget(words)
        self.choice: QComboBox | None = None
        self.picker: SuccessorPicker | None = None
        self.walk_button: QPushButton | None = None
        if len(self.effect.allowed) > 1 and counted.touched.statements:
            self._column.addLayout(self._answer_row(search))

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        what = label("", "soft", wrap=True)
        what.setTextFormat(Qt.TextFormat.RichText)
        what.setText(f"<b>{escape(shown_place(self.effect))}</b>&ensp;{escape(shown_effect(self.effect))}")
        row.addWidget(what, 1)
        if self.counted.touched.statements:
            row.addWidget(label(shown_count(*self.counted.touched), "soft"), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _answer_row(self, search: SearchEntities) -> QHBoxLayout:
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("{0}: what becomes of its statements").format(shown_place(self.effect)))
        for does in self.effect.allowed:
            self.choice.addItem(shown_does(does, self.effect), does.value)
        self.picker = SuccessorPicker(self.effect, self._new, search)
        self.walk_button = button("")
        self.walk_button.setAutoDefault(False)
        self.walk_button.clicked.connect(lambda: self.walk_wanted.emit(self))
        self.choice.currentIndexChanged.connect(self._show_parts)
        self.picker.picked.connect(self.answered)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.choice, 0)
        row.addWidget(self.picker, 0)
        row.addWidget(self.walk_button, 0)
        row.addStretch(1)
        self._show_parts()
        return row

    @property
    def does(self) -> Does:
        """What is chosen."""
        return self.effect.default if self.choice is None else Does(self.choice.currentData())

    def choose(self, does: Does) -> None:
        """Chooses an answer."""
        if self.choice is not None:
            self.choice.setCurrentIndex(self.choice.findData(does.value))

    @property
    def answer(self) -> Answer | None:
        """The answer for the mapping; None where nothing has to be said, or something is missing still."""
        if self.does is Does.KEEP or (self.choice is None and not self.counted.is_open):
            return None
        if self.does is Does.RECODE:
            value = self.picker.value if self.picker is not None else None
            return None if value is None else Answer(do=Does.RECODE, to=value)
        if self.does is Does.ASK:
            return Answer(do=Does.ASK, answers=dict(self.asked))
        return Answer(do=self.does)

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing."""
        return self.does is not Does.RECODE or self.answer is not None

    def take_answers(self, answers: dict[StatementId, Scalar | None]) -> None:
        """What was said about each of its statements."""
        self.asked = answers
        self._show_parts()

    def _show_parts(self) -> None:
        if self.picker is None or self.walk_button is None:
            return
        self.picker.setVisible(self.does is Does.RECODE)
        self.walk_button.setVisible(self.does is Does.ASK)
        said = sum(value is not None for value in self.asked.values())
        count = f"{shown_number(said)}/{shown_number(self.counted.touched.statements)}"
        self.walk_button.setText(self.tr("Go through them… ({0})").format(count))
        self.answered.emit()

"""Going through the statements that an effect touches, one by one, by key: 1–9 choose, 0 leaves one to review."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from annotator.coding.touched_statements import TouchedStatement, TouchedStatements
from annotator.model.codebook import Codebook, Kind, Scalar
from annotator.model.effect_kinds import EffectKind
from annotator.model.ids import StatementId
from annotator.model.publication import Effect
from annotator.model.successors import Successor, likely, successors
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.dialogs.successor_picker import SearchEntities, SuccessorPicker
from annotator.ui.effect_words import shown_effect, shown_place
from annotator.ui.pieces import button, hairline, keycap, label
from annotator.ui.shown import joined_parts, shown_number
from annotator.ui.style import GRID

_MOST_KEYS = 9
_ROWS = 5


class WalkStatementsDialog(FramedDialog):
    """Can be stopped at any time. `answers` holds what was said; a statement that is not in it, or with None, is left to
    review."""

    def __init__(
        self,
        effect: Effect,
        new: Codebook,
        statements: TouchedStatements,
        *,
        search: SearchEntities,
        answers: Mapping[StatementId, Scalar | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=640)
        self._statements = statements
        self.answers: dict[StatementId, Scalar | None] = dict(answers)
        self._place = 0
        self._shown: TouchedStatement | None = None
        self.dress(f"{shown_place(effect)}: {shown_effect(effect)}", "", self.tr("Leave to review (0)"))
        self.cancel_button.setText(self.tr("Stop; the rest to review"))
        self._make_text()
        self._effect = effect
        few = likely(successors(effect=effect, new=new), most=_MOST_KEYS) if _has_few(effect) else ()
        self._offered: list[tuple[Scalar, str]] = [(one.value, self._choice_words(one)) for one in few]
        self._make_choices()
        self._make_picker(SuccessorPicker(effect, new, search))
        self._make_moves()
        self._go(self._first_open())

    def _make_text(self) -> None:
        self.where = label("", "faint")
        self.quote = QLabel()
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self.quote.setWordWrap(True)
        self.quote.setAlignment(Qt.AlignmentFlag.AlignTop)
        font = QFont(self.quote.font())
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setFamilies(["Source Serif 4", "Noto Serif", "DejaVu Serif", "Georgia", "serif"])
        font.setPointSizeF(font.pointSizeF() + 2)
        self.quote.setFont(font)
        self.value = label("", "soft", wrap=True)
        area = QScrollArea()
        area.setWidget(self.quote)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(9 * QFontMetrics(font).height())
        self.body.addWidget(self.where)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.value)
        self.body.addWidget(hairline())

    def _make_choices(self) -> None:
        """One button a key; what stands on them may differ from statement to statement."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(GRID)
        self.choice_buttons: list[QPushButton] = []
        self._caps: list[QLabel] = []
        for index in range(_MOST_KEYS):
            made, cap = button(""), keycap(str(index + 1))
            made.setAutoDefault(False)
            made.setProperty("row", True)
            made.clicked.connect(lambda _=False, place=index: self._choose_place(place))
            row = QHBoxLayout()
            row.setSpacing(2 * GRID)
            row.addWidget(cap)
            row.addWidget(made, 1)
            grid.addLayout(row, index % _ROWS, index // _ROWS)
            self.choice_buttons.append(made)
            self._caps.append(cap)
        self.body.addLayout(grid)

    def _choose_place(self, place: int) -> None:
        if place < len(self._offered):
            self.choose(self._offered[place][0])

    def _offer(self, found: TouchedStatement) -> None:
        """Shows what can be chosen by a key: of several values, those of the statement itself."""
        if self._effect.kind is EffectKind.FIELD_SINGLE:
            self._offered = list(found.held[:_MOST_KEYS])
        said, chosen = found.id in self.answers, self.answers.get(found.id)
        for index, made in enumerate(self.choice_buttons):
            there = index < len(self._offered)
            made.setVisible(there)
            self._caps[index].setVisible(there)
            if there:
                value, words = self._offered[index]
                made.setText(words)
                made.setAccessibleName(f"{index + 1}: {words}")
                font = QFont(made.font())
                font.setBold(said and chosen == value)
                made.setFont(font)

    def _choice_words(self, one: Successor) -> str:
        if isinstance(one.value, bool):
            return self.tr("yes") if one.value else self.tr("no")
        return self.tr("{0} (new)").format(one.label) if one.fresh else one.label

    def _make_picker(self, picker: SuccessorPicker) -> None:
        self.picker = picker
        self.pick_button = button(self.tr("Take"), name="take")
        self.pick_button.setAutoDefault(False)
        self.pick_button.setEnabled(False)
        self.pick_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.pick_button.clicked.connect(self._take_picked)
        picker.picked.connect(lambda: self.pick_button.setEnabled(picker.value is not None))
        if picker.entry is not None:
            picker.entry.returnPressed.connect(self._take_picked)
        words = self.tr("Another") if self._has_keys else self.tr("Takes over")
        self.add_row(words, picker, self.pick_button)

    def _make_moves(self) -> None:
        self.back_button = button(self.tr("Back"), name="back")
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(lambda: self._go(self._place - 1))
        self.buttons.insertWidget(0, self.back_button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.start_with(self if self._has_keys else self.picker)

    @property
    def _has_keys(self) -> bool:
        return bool(self._offered) or self._effect.kind is EffectKind.FIELD_SINGLE

    @override
    def confirm(self) -> None:
        """The primary button leaves the shown statement to review and goes on."""
        self.choose(None)

    def choose(self, value: Scalar | None) -> None:
        """Says what becomes of the shown statement (None: left to review), and goes to the next; after the last one the
        dialog closes."""
        if self._shown is None:
            return
        self.answers[self._shown.id] = value
        self._go(self._place + 1)

    def _take_picked(self) -> None:
        value = self.picker.value
        if value is not None:
            self.choose(value)

    def _first_open(self) -> int:
        """The first statement that nothing was said about, in a walk that was stopped."""
        place = 0
        while self.answers and place < len(self._statements) and self._statements.at(place).id in self.answers:
            place += 1
        return place if place < len(self._statements) else 0

    def _go(self, place: int) -> None:
        if place >= len(self._statements):
            self.accept()
            return
        self._place = max(0, place)
        self._shown = self._statements.at(self._place)
        self._show()

    def _show(self) -> None:
        found = self._shown
        if found is None:
            return
        count = self.tr("{0} of {1}").format(shown_number(self._place + 1), shown_number(len(self._statements)))
        self.where.setText(joined_parts([count, found.article_title, found.coder_name]))
        self.quote.setText(_in_context(found))
        said = found.id in self.answers
        words = self.tr("Until now: {0}").format(found.value) if found.value else ""
        self.value.setText(joined_parts([words, self.tr("answered already") if said else ""]))
        self.value.setVisible(bool(self.value.text()))
        self.back_button.setEnabled(self._place > 0)
        self._offer(found)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if digit == "0":
            self.choose(None)
        elif len(digit) == 1 and "1" <= digit <= str(len(self._offered)):
            self._choose_place(int(digit) - 1)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left) and self._place > 0:
            self._go(self._place - 1)
        else:
            super().keyPressEvent(event)


def _has_few(effect: Effect) -> bool:
    """Whether its successors are a list of which the first can be chosen by a key."""
    if effect.kind in (EffectKind.TYPE_REMOVED, EffectKind.TYPE_SCOPE, EffectKind.ENTITY_TYPE_REMOVED):
        return True
    return effect.new is not None and effect.new.kind in (Kind.CHOICE, Kind.TREE, Kind.FLAG)


def _in_context(found: TouchedStatement) -> str:
    """The statement's words, bold, with what stands around them."""
    before, words, after = (_escaped(part) for part in (found.before, found.words, found.after))
    return f"{before}<b>{words}</b>{after}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

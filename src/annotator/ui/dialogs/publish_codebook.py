"""Publishing a codebook: what the new version does to what exists, and what is to become of it, before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.coding.publication import CountedEffect
from annotator.coding.touched_statements import PublicationPreview, TouchedStatements
from annotator.model.mapping import RecodingMapping
from annotator.model.publication import Effect
from annotator.ui.dialogs.effect_row import EffectRow
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.dialogs.successor_picker import SearchEntities
from annotator.ui.dialogs.walk_statements import WalkStatementsDialog
from annotator.ui.effect_words import shown_place
from annotator.ui.pieces import hairline, label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID

TouchedOf = Callable[[Effect], TouchedStatements]
_MOST_EXAMPLE = 90


class PublishCodebookDialog(FramedDialog):
    """After `accepted`, `mapping` answers everything that is touched, and `note` says why the version came."""

    def __init__(
        self,
        preview: PublicationPreview,
        *,
        touched: TouchedOf,
        search: SearchEntities,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=760)
        self._publication = publication = preview.publication
        self._examples = preview.examples
        self._touched = touched
        number = shown_number(publication.number)
        self.dress(
            self.tr("Publish version {0} of the codebook").format(number),
            self._purpose(),
            self.tr("Publish as version {0}").format(number),
        )
        self.rows: list[EffectRow] = []
        self._search = search
        self.body.addWidget(self._list(), 1)
        self.note_edit = QLineEdit()
        self.note_edit.setObjectName("codebook_note")
        self.add_row(self.tr("Why (kept with the version)"), self.note_edit)
        self._show_ready()
        open_rows = [row for row in self.rows if row.counted.is_open and row.choice is not None]
        self.start_with(open_rows[0].choice if open_rows and open_rows[0].choice is not None else self.note_edit)
        self.resize(820, 640 if len(publication.effects) > 4 else 480)

    @property
    def note(self) -> str:
        """Why the version came."""
        return self.note_edit.text().strip()

    @property
    def mapping(self) -> RecodingMapping:
        """What was answered."""
        answers = {row.effect.key: row.answer for row in self.rows}
        return RecodingMapping(answers={key: answer for key, answer in answers.items() if answer is not None})

    def _purpose(self) -> str:
        if self._publication.is_minor:
            return self.tr("Only words change: what is coded keeps its meaning and its version.")
        return self.tr(
            "A statement is brought to the new version whole or not at all; what is left keeps its values and waits on the "
            "review list. One undo takes all of it back."
        )

    def _list(self) -> QScrollArea:
        area = QScrollArea()
        area.setObjectName("effects")
        area.setAccessibleName(self.tr("What the new version does"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 3 * GRID, 0)
        column.setSpacing(3 * GRID)
        wanting = [counted for counted in self._publication.effects if counted.is_open]
        rest = [counted for counted in self._publication.effects if not counted.is_open]
        self._add_group(column, self.tr("Needs an answer"), wanting)
        self._add_group(column, self.tr("Nothing to do"), rest)
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _add_group(self, column: QVBoxLayout, title: str, found: Sequence[CountedEffect]) -> None:
        if not found:
            return
        column.addWidget(label(f"{title} ({shown_number(len(found))})", "faint"))
        column.addWidget(hairline())
        for counted in found:
            example = self._example(counted) if counted.is_open else ""
            row = EffectRow(counted, self._publication.codebook, self._search, example=example)
            row.answered.connect(self._show_ready)
            row.walk_wanted.connect(self._walk)
            self.rows.append(row)
            column.addWidget(row)
            if counted.is_open:
                column.addSpacing(GRID)

    def _example(self, counted: CountedEffect) -> str:
        found = self._examples.get(counted.effect.key)
        if found is None:
            return ""
        words = " ".join(found.words.split())
        words = words if len(words) <= _MOST_EXAMPLE else f"{words[:_MOST_EXAMPLE]}…"
        return self.tr("e.g. “{0}” – {1}").format(words, found.article_title)

    def _walk(self, row: EffectRow) -> None:
        walk = WalkStatementsDialog(
            row.effect,
            self._publication.codebook,
            self._touched(row.effect),
            search=self._search,
            answers=row.asked,
            parent=self,
        )
        walk.exec()
        row.take_answers(walk.answers)
        walk.deleteLater()
        self.activateWindow()

    def _show_ready(self) -> None:
        missing = [shown_place(row.effect) for row in self.rows if not row.is_ready]
        self.say_problem(self.tr("Say what takes over: {0}").format(", ".join(missing)) if missing else "")
        self.action_button.setEnabled(not missing)

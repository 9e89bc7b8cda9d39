"""The head of the form: which statement, how many fragments, whether the coder is unsure, whose it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.coding.rows import StatementView
from annotator.ui.form.fold import Pill
from annotator.ui.form.style import MARGIN, RING
from annotator.ui.form.words import ElidedLine, paragraph
from annotator.ui.theme import Theme

_GAP = 8


class Heading(QWidget):
    """`unsure_pressed` carries what should hold."""

    unsure_pressed = Signal(bool)
    escaped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = ElidedLine(theme, tone="text", bold=True)
        self.fragments = ElidedLine(theme, tone="soft", smaller=True)
        self.whose = ElidedLine(theme, tone="soft", smaller=True)
        self.problems = paragraph("warning", smaller=True)
        self.unsure = Pill(self.tr("Unsure"), theme)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.title, 1)
        row.addWidget(self.fragments, 0)
        row.addWidget(self.unsure, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN - RING, 4)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.whose)
        column.addWidget(self.problems)
        self._whose: tuple[str, ...] = ()
        self._count = ""
        self.unsure.clicked.connect(lambda: self.unsure_pressed.emit(not self.unsure.isChecked()))
        self.unsure.escaped.connect(self.escaped)
        self.set_unsure_key("U")

    def set_unsure_key(self, key: str) -> None:
        """The key that the tooltip names."""
        self.unsure.setToolTip(self.tr("Not sure of this statement: comes back to it later ({0})").format(key))

    def show_view(self, view: StatementView, *, read_only: bool, problems: tuple[str, ...]) -> None:
        """Shows the head of this view, and the problems that belong to no field."""
        self.title.set_text(self.tr("Statement {0} of {1}").format(view.number, view.of))
        count = len(view.statement.fragments)
        self._count = self.tr("{0} fragments").format(count) if count > 1 else ""
        whose = "" if view.mine else self.tr("coded by {0}").format(view.coder_name)
        self._whose = (whose, self.tr("read only") if read_only else "")
        self.problems.setText("\n".join(problems))
        self.problems.setVisible(bool(problems))
        self.unsure.setChecked(view.statement.unsure)
        self.unsure.setEnabled(not read_only)
        self.unsure.setVisible(not read_only or view.statement.unsure)
        self._share_lines()

    def _share_lines(self) -> None:
        """The number of fragments stands in the first line where it fits, else in the second."""
        wide = self.title.sizeHint().width() + self.fragments.text_width(self._count) + 2 * _GAP + 2 * MARGIN
        pill = 0 if self.unsure.isHidden() else self.unsure.sizeHint().width()
        fits = wide + pill <= self.width()
        self.fragments.set_text(self._count if fits else "")
        self.fragments.setVisible(bool(self.fragments.text))
        self.whose.set_text(" · ".join(part for part in ("" if fits else self._count, *self._whose) if part))
        self.whose.setVisible(bool(self.whose.text))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_lines()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        for part in (self.title, self.fragments, self.whose, self.unsure):
            part.set_theme(theme)

"""The strip above the fields of a statement that waits for review: why, and the button that settles it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.coding.review_list import ReviewRow
from annotator.ui.form.style import MARGIN
from annotator.ui.form.words import paragraph
from annotator.ui.theme import Theme, mixed

_SHEET = """
QWidget#reviewStrip { background: %(ground)s; border-top: 1px solid %(line)s; border-bottom: 1px solid %(line)s; }
QWidget#reviewStrip QPushButton { background: %(raised)s; }
"""
_MOST_SHOWN = 2


class ReviewStrip(QWidget):
    """Hidden while there is nothing to review. `settled` carries the ids of the entries that are shown."""

    settled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("reviewStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows: tuple[ReviewRow, ...] = ()
        self.words = paragraph("warning", smaller=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Reviewed"))
        self.button.setAutoDefault(False)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(self.tr("Takes the statement off the review list"))
        self.button.clicked.connect(self._settle)
        line = QHBoxLayout(self)
        line.setContentsMargins(MARGIN, 6, MARGIN, 6)
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.hide()

    def show_rows(self, rows: Sequence[ReviewRow], *, read_only: bool) -> None:
        """Shows why the statement waits; nothing when there are no entries."""
        self._rows = tuple(rows)
        reasons = [row.reason or self.tr("sent by {0}").format(row.coder_name) for row in self._rows]
        shown = reasons[:_MOST_SHOWN]
        more = len(reasons) - len(shown)
        words = self.tr("To review: {0}").format("\n".join(shown))
        self.words.setText(f"{words}\n{self.tr('and {0} more').format(more)}" if more else words)
        self.words.setToolTip("\n".join(reasons) if more else "")
        self.button.setVisible(not read_only)
        self.setVisible(bool(reasons))

    def _settle(self) -> None:
        self.settled.emit(tuple(row.id for row in self._rows))

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        ground = mixed(over=theme.warning, under=theme.raised, share=0.08)
        self.setStyleSheet(_SHEET % {"ground": ground, "line": theme.line, "raised": theme.raised})

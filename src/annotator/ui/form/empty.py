"""What the form says while no statement is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui.form.key_words import KeyWords
from annotator.ui.form.style import MARGIN
from annotator.ui.form.words import ElidedLine, KeyCap, paragraph
from annotator.ui.theme import Theme

_CAP_ROOM = 52


class EmptyForm(QWidget):
    """The first step, and the keys for it."""

    def __init__(self, theme: Theme, keys: KeyWords) -> None:
        super().__init__()
        self._title = ElidedLine(theme, tone="text", bold=True)
        self._title.set_text(self.tr("No statement chosen"))
        self.words = paragraph("soft")
        self._caps: list[tuple[KeyCap, ElidedLine]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.words)
        column.addSpacing(8)
        for words in (
            self.tr("make a statement of the selection"),
            self.tr("word, quotation, sentence, paragraph"),
            self.tr("go to the next statement"),
        ):
            column.addLayout(self._key_row(words, theme))
        column.addStretch(1)
        self.set_keys(keys)

    def _key_row(self, words: str, theme: Theme) -> QHBoxLayout:
        cap, line = KeyCap("", theme), ElidedLine(theme, tone="soft", smaller=True)
        line.set_text(words)
        room = QWidget()
        room.setFixedWidth(_CAP_ROOM)
        inner = QHBoxLayout(room)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(cap, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(room)
        row.addWidget(line, 1)
        self._caps.append((cap, line))
        return row

    def set_keys(self, keys: KeyWords) -> None:
        """Names these keys."""
        self.words.setText(
            self.tr(
                "Select words in the article and press {0} to make a statement of them, or click a statement."
            ).format(keys.make)
        )
        for (cap, _), key in zip(self._caps, (keys.make, keys.grow, keys.next), strict=True):
            cap.set_key(key)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._title.set_theme(theme)
        for cap, line in self._caps:
            cap.set_theme(theme)
            line.set_theme(theme)

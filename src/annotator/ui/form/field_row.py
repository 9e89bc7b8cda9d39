"""One field of the form: its label, what is missing, the editor, the mentions, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import Scalar
from annotator.ui.form.editor import FieldEditor
from annotator.ui.form.mention_line import MentionLine
from annotator.ui.form.mentions import Mention
from annotator.ui.form.style import RING
from annotator.ui.form.words import ElidedLine, KeyCap, paragraph
from annotator.ui.theme import Theme

_LABEL_AT_LEAST = 160


@dataclass(frozen=True, slots=True)
class FieldStatus:
    """What the row shows around the editor."""

    required: bool = False
    missing: bool = False
    problems: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    proposals: tuple[Mention, ...] = ()


class FieldRow(QWidget):
    """Shows a status around one editor. `mention_removed` carries the span of the mention that should go."""

    mention_removed = Signal(object)
    mention_accepted = Signal(object)
    """The span that was proposed as a mention and should become one."""

    def __init__(self, editor: FieldEditor, theme: Theme) -> None:
        super().__init__()
        self.editor = editor
        self.field = editor.field
        self._theme = theme
        self._status = FieldStatus()
        self._typing_problem = ""
        self._mention_key = ""
        self._label = ElidedLine(theme, tone="soft", smaller=True)
        self._hint = ElidedLine(theme, tone="warning", smaller=True)
        self._cap = KeyCap("M", theme)
        self._cap.setToolTip(self.tr("M marks the selected words as the mention of this field"))
        self._problem = paragraph("warning", smaller=True)
        self._mentions: list[MentionLine] = []
        self._mentions_shown: list[tuple[Mention, str, bool]] = []
        self._below = self._lay_out()
        editor.problem_changed.connect(self._show_typing_problem)
        editor.mention_dropped.connect(self.remove_last_mention)
        self.set_mention_key("M", shown=False)
        self._tell()

    def _lay_out(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.setSpacing(8)
        if self.editor.has_inline_label:
            head.setContentsMargins(0, 0, RING, 0)
            head.addWidget(self.editor, 1)
            self._label.setParent(self)
            self._label.hide()
        else:
            head.addWidget(self._label, 1)
        head.addWidget(self._hint, 0)
        head.addWidget(self._cap, 0)
        self._label.setFixedHeight(max(self._cap.sizeHint().height(), self._label.sizeHint().height()))
        self._label.set_least(_LABEL_AT_LEAST)
        column.addLayout(head)
        if not self.editor.has_inline_label:
            column.addWidget(self.editor)
        below = QVBoxLayout()
        below.setContentsMargins(RING, 0, RING, 0)
        below.setSpacing(0)
        below.addWidget(self._problem)
        column.addLayout(below)
        return below

    @property
    def hint(self) -> str:
        """What stands at the right of the label: what is missing, or what is derived."""
        return self._hint.text

    @property
    def problem(self) -> str:
        """What is said to be wrong under the editor."""
        return self._problem.text() if not self._problem.isHidden() else ""

    @property
    def mention_words(self) -> tuple[str, ...]:
        """The lines of the mentions."""
        return tuple(line.text for line in self._mentions)

    @property
    def shows_mention_key(self) -> bool:
        """Whether the key of the mention stands at this row."""
        return not self._cap.isHidden()

    def set_mention_key(self, key: str, *, shown: bool) -> None:
        """Whether the key that marks a mention stands at this row."""
        if key != self._mention_key:
            self._mention_key = key
            self._show_mentions()
        if key != self._cap.key:
            self._cap.set_key(key)
            self._cap.setToolTip(self.tr("{0} marks the selected words as the mention of this field").format(key))
        self._cap.setVisible(shown)

    def set_status(self, status: FieldStatus) -> None:
        """Shows this status."""
        self._status = status
        self._show_mentions()
        self._tell()

    def set_carried(self, carried: bool) -> None:
        """Whether the value was taken over from an earlier statement."""
        if carried != self.editor.is_carried:
            self.editor.is_carried = carried
            self._tell()

    def remove_last_mention(self) -> bool:
        """Tells that the last mention of the value in focus (else of the field) should go; False when there is none."""
        spans = [mention.span for mention in self._status.mentions]
        mine = [span for span in spans if span.value == self.editor.value_index] or spans
        if not mine or self.editor.read_only:
            return False
        self.mention_removed.emit(mine[-1])
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self._theme = theme
        self.editor.set_theme(theme)
        self._label.set_theme(theme)
        self._hint.set_theme(theme)
        self._cap.set_theme(theme)
        for line in self._mentions:
            line.set_theme(theme)

    def _show_typing_problem(self, words: str) -> None:
        self._typing_problem = words
        self._tell()

    def _tell(self) -> None:
        status = self._status
        self._label.set_text(f"{self.field.label} *" if status.required else self.field.label)
        missing = self.tr("needed to finish the article") if status.missing else ""
        derived = "" if status.missing or self.editor.shows_derived else self.editor.derived
        if self.editor.is_carried:
            derived = self.tr("as before – Enter keeps it")
        self._hint.set_tone("warning" if missing else "faint")
        self._hint.set_text(missing or derived)
        self._hint.setVisible(bool(missing or derived))
        problems = [part for part in (self._typing_problem, *status.problems) if part]
        self._problem.setText("\n".join(problems))
        self._problem.setVisible(bool(problems))
        self.editor.describe(self.field.label, ". ".join([part for part in (missing, *problems) if part]))

    def _show_mentions(self) -> None:
        """Makes the lines anew only if one would read differently."""
        removable = not self.editor.read_only
        wanted = [
            *((mention, self._lead(mention, self.editor.values), removable) for mention in self._status.mentions),
            *((mention, self._proposal_lead(mention), False) for mention in self._status.proposals),
        ]
        if wanted == self._mentions_shown:
            return
        self._mentions_shown = wanted
        for line in self._mentions:
            self._below.removeWidget(line)
            line.hide()
            line.deleteLater()
        proposed = set(self._status.proposals)
        self._mentions = [
            MentionLine(mention, lead, self._theme, removable=mine, is_proposal=mention in proposed)
            for mention, lead, mine in wanted
        ]
        for line in self._mentions:
            line.removed.connect(self.mention_removed)
            line.accepted.connect(self.mention_accepted)
            self._below.addWidget(line)
            line.show()

    def _proposal_lead(self, mention: Mention) -> str:
        """Whose mention it would be, and the key that makes it one."""
        value, values = mention.span.value, self.editor.values
        if value is not None and len(values) > 1 and value < len(values):
            return self.tr("{0} marks as mention of {1}").format(self._mention_key, self.editor.words_of(values[value]))
        return self.tr("{0} marks as mention").format(self._mention_key)

    def _lead(self, mention: Mention, values: Sequence[Scalar]) -> str:
        value = mention.span.value
        if value is None:
            return self.tr("mention, no value yet") if not values else self.tr("mention of no value")
        if len(values) > 1 and value < len(values):
            return self.editor.words_of(values[value])
        return self.tr("mention")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.childAt(event.position().toPoint()) is self._label:
            self.editor.take_focus(Qt.FocusReason.MouseFocusReason)

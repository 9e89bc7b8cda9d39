"""The versions of the codebook: what each says of itself, and how it differs from another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.codebook import Codebook, CodebookVersion
from annotator.model.effect_kinds import EffectKind
from annotator.model.publication import Effect, effects
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.effect_words import shown_effect, shown_place
from annotator.ui.pieces import button, label
from annotator.ui.shown import joined_parts, shown_date, shown_number
from annotator.ui.style import GRID


class CodebookVersionsDialog(FramedDialog):
    """After `accepted`, `wanted` says what should be done with `version`: shown on the page, or taken as the draft."""

    def __init__(
        self,
        versions: Sequence[CodebookVersion],
        *,
        current: CodebookVersion,
        draft: Codebook | None,
        read_only: bool,
        coder_name: Callable[[CodebookVersion], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=760)
        self.dress(self.tr("Versions of the codebook"), "", self.tr("Show on the page"))
        self._versions = list(reversed(versions))
        self._current, self._draft, self._coder_name = current, draft, coder_name
        self.wanted: Literal["show", "draft"] = "show"
        self._make_parts(read_only)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda: self._choose())
        self.with_combo.currentIndexChanged.connect(lambda: self._compare())
        at = next((row for row, version in enumerate(self._versions) if version.id == current.id), 0)
        self.list.setCurrentRow(at)
        self.start_with(self.list)

    def _make_parts(self, read_only: bool) -> None:
        self.list = QListWidget()
        self.list.setObjectName("version_list")
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setFixedWidth(250)
        for version in self._versions:
            item = QListWidgetItem(self._line(version), self.list)
            item.setSizeHint(QSize(100, self.fontMetrics().lineSpacing() + 3 * GRID))
        self.with_combo = QComboBox()
        self.with_combo.setObjectName("compared_with")
        self.with_combo.setAccessibleName(self.tr("Compare with"))
        self.facts = label("", "soft", wrap=True)
        self.shown = QPlainTextEdit()
        self.shown.setObjectName("version_changes")
        self.shown.setAccessibleName(self.tr("Differences"))
        self.shown.setReadOnly(True)
        self.shown.setMinimumHeight(280)
        self.draft_button = button(self.tr("Take as the draft"), name="take_as_draft")
        self.draft_button.clicked.connect(self._take)
        self.draft_button.setVisible(not read_only)
        self.buttons.insertWidget(0, self.draft_button)

    @property
    def version(self) -> CodebookVersion:
        """The version that is chosen."""
        return self._versions[max(0, self.list.currentRow())]

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(2 * GRID)
        right.addWidget(self.facts)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Compared with"), "soft"))
        row.addWidget(self.with_combo, 1)
        right.addLayout(row)
        right.addWidget(self.shown, 1)
        both = QHBoxLayout()
        both.setSpacing(4 * GRID)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)

    def _line(self, version: CodebookVersion) -> str:
        in_force = self.tr("in force") if version.id == self._current.id else ""
        name = self.tr("Version {0}").format(shown_number(version.number))
        return joined_parts([name, shown_date(version.created[:10]), in_force])

    def _choose(self) -> None:
        version = self.version
        change = self.tr("minor") if version.change == "minor" else self.tr("changes what can be coded")
        note = version.note or self.tr("(no note)")
        self.facts.setText("\n".join([note, joined_parts([self._coder_name(version), change])]))
        blocked = self.with_combo.blockSignals(True)
        self.with_combo.clear()
        parent = next((one for one in self._versions if one.id == version.parent), None)
        if parent is not None:
            words = self.tr("the version before ({0})").format(shown_number(parent.number))
            self.with_combo.addItem(words, parent.body)
        if self._draft is not None:
            self.with_combo.addItem(self.tr("the draft"), self._draft)
        for one in self._versions:
            if one.id not in (version.id, version.parent):
                self.with_combo.addItem(self.tr("version {0}").format(shown_number(one.number)), one.body)
        self.with_combo.blockSignals(blocked)
        self._compare()

    def _compare(self) -> None:
        other = self.with_combo.currentData(Qt.ItemDataRole.UserRole)
        if not isinstance(other, Codebook):
            self.shown.setPlainText(self.tr("There is nothing to compare it with."))
            return
        is_parent = any(one.id == self.version.parent and one.body == other for one in self._versions)
        old, new = (other, self.version.body) if is_parent else (self.version.body, other)
        found = effects(old=old, new=new)
        added = [effect for effect in found if effect.kind is EffectKind.ADDED]
        reworded = [effect for effect in found if effect.is_minor]
        parts = (
            (self.tr("Added"), added),
            (self.tr("Reworded"), reworded),
            (self.tr("Changed in meaning"), [one for one in found if one not in added and one not in reworded]),
        )
        blocks = [_block(title, part) for title, part in parts if part]
        self.shown.setPlainText("\n\n".join(blocks) or self.tr("They are the same."))

    def _take(self) -> None:
        self.wanted = "draft"
        self.accept()

    @override
    def confirm(self) -> None:
        self.wanted = "show"
        self.accept()


def _block(title: str, found: Sequence[Effect]) -> str:
    lines = (f"  {shown_place(effect)}: {shown_effect(effect)}" for effect in found)
    return "\n".join([f"{title} ({len(found)})", *lines])

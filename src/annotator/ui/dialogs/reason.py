"""A short reason: why an article is flagged, or why it is skipped."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from annotator.model.article import SkipReason
from annotator.ui.dialogs.frame import FramedDialog


class FlagDialog(FramedDialog):
    """Asks what the flag is about. After `accepted`, `reason` is it (it may be empty)."""

    def __init__(self, *, reason: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, width=440)
        self.dress(
            self.tr("Flag the article"),
            self.tr("Say what is unclear, so that it can be answered. The article keeps its statements."),
            self.tr("Flag"),
        )
        self.edit = QLineEdit(reason)
        self.edit.setObjectName("flag_reason")
        self.edit.setPlaceholderText(self.tr("for instance: irony?"))
        self.add_row(self.tr("What about it"), self.edit)

    @property
    def reason(self) -> str:
        """What was written."""
        return self.edit.text().strip()


class SkipDialog(FramedDialog):
    """Asks why the article is skipped. After `accepted`, `reason` is it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=440)
        self.dress(
            self.tr("Skip the article"),
            self.tr("A skipped article counts as finished. The reason stays with it."),
            self.tr("Skip"),
        )
        words = {
            SkipReason.OFF_TOPIC: self.tr("&Off topic: nothing in it that this project codes"),
            SkipReason.DUPLICATE: self.tr("&Duplicate: the same text as another article"),
            SkipReason.UNREADABLE: self.tr("&Unreadable: broken, cut off, not an article"),
        }
        self._group = QButtonGroup(self)
        self.choices: dict[SkipReason, QRadioButton] = {}
        for reason, shown in words.items():
            choice = QRadioButton(shown)
            choice.setObjectName(f"skip_{reason.value}")
            self._group.addButton(choice)
            self.choices[reason] = choice
            self.body.addWidget(choice)
        self.choices[SkipReason.OFF_TOPIC].setChecked(True)
        self.start_with(self.choices[SkipReason.OFF_TOPIC])

    @property
    def reason(self) -> SkipReason:
        """The reason that was chosen."""
        return next(reason for reason, choice in self.choices.items() if choice.isChecked())

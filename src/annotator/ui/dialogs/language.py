"""Which language the screens are in."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from annotator.ui.dialogs.frame import FramedDialog

_NAMES = (("en", "English"), ("de", "Deutsch"), ("fr", "Français"))


class LanguageDialog(FramedDialog):
    """`language` is "" for the system's. Another language is seen when the program is started again."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=380)
        self.dress(
            self.tr("Language"),
            self.tr("Another language is seen when Annotator is started again. Codebooks and articles keep theirs."),
            self.tr("Keep"),
        )
        self.choice = QComboBox()
        self.choice.addItem(self.tr("As the system"), "")
        for code, name in _NAMES:
            self.choice.addItem(name, code)
        self.choice.setCurrentIndex(max(0, self.choice.findData(language)))
        self.add_row(self.tr("Language of the screens"), self.choice)

    @property
    def language(self) -> str:
        """What is chosen."""
        return str(self.choice.currentData())

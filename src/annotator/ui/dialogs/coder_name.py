"""Who is coding: asked once, kept, switched in the status bar."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.dialogs.frame import FramedDialog


class CoderNameDialog(FramedDialog):
    """Asks for a coder's name. After `accepted`, `name` is it, without spaces around it."""

    def __init__(self, *, suggested: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, width=400)
        self.dress(
            self.tr("Who is coding?"),
            self.tr(
                "Your statements carry this name in the project and in every export. You can switch in the status bar."
            ),
            self.tr("Start coding"),
        )
        self.edit = QLineEdit(suggested)
        self.edit.setObjectName("coder_name")
        self.edit.setMaxLength(80)
        self.edit.selectAll()
        self.edit.textChanged.connect(self._judge)
        self.add_row(self.tr("Name"), self.edit)
        self._judge()

    @property
    def name(self) -> str:
        """The name that was given."""
        return self.edit.text().strip()

    def _judge(self) -> None:
        self.action_button.setEnabled(bool(self.name) and self.name.casefold() != "gold")
        self.say_problem(
            self.tr("“gold” is the settled layer, not a coder. Choose another name.")
            if self.name.casefold() == "gold"
            else ""
        )

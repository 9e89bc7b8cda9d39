"""Finishing an article over incomplete statements: they are listed, and the coder decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.model.ids import StatementId
from annotator.ui.dialogs.frame import FramedDialog


@dataclass(frozen=True, slots=True)
class IncompleteStatement:
    """A statement with required fields left empty, and their labels."""

    statement: StatementId
    words: str
    missing: tuple[str, ...]


class IncompleteDialog(FramedDialog):
    """Lists them. Accepted with `chosen` None: finish anyway; with a statement: go to it. Rejected: go on coding."""

    def __init__(self, statements: Sequence[IncompleteStatement], *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self.dress(
            self.tr("One statement is incomplete")
            if len(statements) == 1
            else self.tr("{0} statements are incomplete").format(len(statements)),
            self.tr(
                "They are saved as they are, and are exported as incomplete. You can finish the article all the same."
            ),
            self.tr("Go to it"),
        )
        self.chosen: StatementId | None = None
        self._statements = tuple(statements)
        self.list = QListWidget()
        self.list.setObjectName("incomplete_list")
        self.list.setAccessibleName(self.tr("Incomplete statements"))
        self.list.setWordWrap(True)
        for number, found in enumerate(self._statements, 1):
            missing = ", ".join(found.missing)
            self.list.addItem(
                QListWidgetItem(f"{number}  {found.words}\n    {self.tr('missing: {0}').format(missing)}")
            )
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.confirm)
        self.list.setMinimumHeight(150)
        self.body.addWidget(self.list)
        self.start_with(self.list)
        self.cancel_button.setText(self.tr("Finish anyway"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self.accept)

    def confirm(self) -> None:
        """Goes to the statement that is chosen in the list."""
        row = self.list.currentRow()
        if 0 <= row < len(self._statements):
            self.chosen = self._statements[row].statement
            self.accept()

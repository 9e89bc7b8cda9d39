"""The frame of every dialog: a heading, words, content, a line for what is wrong, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.ui.pieces import button, heading, label
from annotator.ui.style import GRID


class FramedDialog(QDialog):
    """A dialog with one primary button. `problem` shows what is wrong until it is said anew."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 480) -> None:
        super().__init__(parent)
        self.setMinimumWidth(width)
        self._first: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6 * GRID, 5 * GRID, 6 * GRID, 5 * GRID)
        self._column.setSpacing(3 * GRID)
        self.heading = heading("")
        self.heading.setWordWrap(True)
        self._column.addWidget(self.heading)
        self.words = label("", "soft", wrap=True)
        self._column.addWidget(self.words)
        self.body = QVBoxLayout()
        self.body.setSpacing(3 * GRID)
        self._column.addLayout(self.body, 1)
        self.problem = label("", "danger", wrap=True)
        self.problem.setObjectName("problem")
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.hide()
        self._column.addWidget(self.problem)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(2 * GRID)
        self.buttons.addStretch(1)
        self.cancel_button = button(self.tr("Cancel"), name="cancel")
        self.cancel_button.clicked.connect(self.reject)
        self.action_button: QPushButton = button("", primary=True, name="action")
        self.action_button.clicked.connect(self.confirm)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.action_button)
        self._column.addSpacing(GRID)
        self._column.addLayout(self.buttons)

    def dress(self, title: str, words: str, action: str) -> None:
        """Gives the dialog its title, what it is for, and the words of its primary button."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.action_button.setText(action)

    def confirm(self) -> None:
        """What the primary button does: by default the dialog is accepted."""
        self.accept()

    def say_problem(self, words: str) -> None:
        """Shows what is wrong; empty words take it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def start_with(self, widget: QWidget) -> None:
        """The widget that has the focus when the dialog opens; else it is the first field, or the primary button."""
        self._first = widget

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            (self._first or self.action_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_row(self, words: str, *content: QWidget | QLayout, hint: str = "") -> QLabel:
        """A field of the dialog: its name above, its control below. Returns the label of the name."""
        box = QVBoxLayout()
        box.setSpacing(GRID)
        name = label(words, "soft")
        box.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for part in content:
            if isinstance(part, QWidget):
                row.addWidget(part)
                self._first = self._first or part
                if not part.accessibleName():
                    part.setAccessibleName(words)
                name.setBuddy(part)
            else:
                row.addLayout(part)
        box.addLayout(row)
        if hint:
            box.addWidget(label(hint, "faint", wrap=True))
        self.body.addLayout(box)
        return name


def answered(dialog: QDialog) -> bool:
    """Asks, and returns whether the dialog was accepted. The window is active again then, also where no window manager sees
    to it. What the dialog holds can be read until the next event."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    parent = dialog.parentWidget()
    if parent is not None:
        parent.window().activateWindow()
    dialog.deleteLater()
    return accepted

"""A new speaker, and another name for one."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from annotator.model.codebook import Codebook
from annotator.model.ids import EntityTypeId
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.translation import shown_message


class NewSpeakerDialog(FramedDialog):
    """Asks for name, type and other names. After `accepted` they can be read."""

    def __init__(self, codebook: Codebook, *, kind: EntityTypeId | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=420)
        self.dress(self.tr("New speaker"), self.tr("A person, an organisation, a country …"), self.tr("Add"))
        self.edit = QLineEdit()
        self.edit.setObjectName("new_speaker_name")
        self.edit.textChanged.connect(lambda: self.action_button.setEnabled(bool(self.name)))
        self.types = QComboBox()
        self.types.setObjectName("new_speaker_type")
        for known in codebook.entity_types:
            self.types.addItem(shown_message(known.label), known.id)
        self.types.setCurrentIndex(max(0, self.types.findData(kind)))
        self.others = QLineEdit()
        self.others.setObjectName("new_speaker_aliases")
        self.add_row(self.tr("Name"), self.edit)
        self.add_row(self.tr("Type"), self.types)
        self.add_row(self.tr("Other names"), self.others, hint=self.tr("Several with “;” between them."))
        self.action_button.setEnabled(False)

    @property
    def name(self) -> str:
        """The name."""
        return self.edit.text().strip()

    @property
    def type(self) -> EntityTypeId:
        """The type."""
        return EntityTypeId(self.types.currentData())

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other names."""
        return tuple(text for part in self.others.text().split(";") if (text := part.strip()))


class RenameSpeakerDialog(FramedDialog):
    """Asks for another name. After `accepted`, `name` is it, and `keep_old` says what becomes of the old one."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=420)
        self.dress(
            self.tr("Rename the speaker"),
            self.tr("Every statement that names this speaker shows the new name."),
            self.tr("Rename"),
        )
        self._old = name
        self.edit = QLineEdit(name)
        self.edit.setObjectName("rename_speaker")
        self.edit.selectAll()
        self.edit.textChanged.connect(lambda: self.action_button.setEnabled(bool(self.name) and self.name != self._old))
        self.keep = QCheckBox(self.tr("Keep “{0}” as another name").format(name))
        self.keep.setChecked(True)
        self.add_row(self.tr("Name"), self.edit)
        self.body.addWidget(self.keep)
        self.action_button.setEnabled(False)

    @property
    def name(self) -> str:
        """The new name."""
        return self.edit.text().strip()

    @property
    def keep_old(self) -> bool:
        """Whether the old name stays as another name."""
        return self.keep.isChecked()

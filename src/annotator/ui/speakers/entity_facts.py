"""Type, attributes and Wikidata id of an entity, a line each."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from annotator.coding.rows import EntityCard
from annotator.model.codebook import Codebook
from annotator.model.entity import RETIRED, WIKIDATA, wikidata_id
from annotator.model.ids import EntityTypeId
from annotator.ui.pieces import label
from annotator.ui.speakers.entity_edits import AttributeWritten, TypeChosen, WikidataWritten
from annotator.ui.style import GRID
from annotator.ui.translation import shown_message


class EntityFacts(QWidget):
    """One line for each attribute that the codebook names for the type, and for each that the entity has besides. Tells what
    was written, when a line is left or Enter is pressed."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.card: EntityCard | None = None
        self._codebook: Codebook | None = None
        self.type = QComboBox()
        self.type.setObjectName("speaker_type")
        self.type.setAccessibleName(self.tr("Type"))
        self.type.activated.connect(self._choose_type)
        self.wikidata = fact_line("speaker_wikidata", self.tr("Wikidata"))
        self.wikidata.setPlaceholderText(self.tr("Q42, or the address of its page"))
        self.wikidata.textEdited.connect(self._judge_wikidata)
        self.wikidata.editingFinished.connect(self._write_wikidata)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.attributes: dict[str, QLineEdit] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(3 * GRID)
        self._form.setVerticalSpacing(2 * GRID)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(label(self.tr("Type"), "soft"), self.type)
        self._form.addRow(label(self.tr("Wikidata"), "soft"), self.wikidata)
        self._form.addRow(self.problem)

    def set_codebook(self, codebook: Codebook) -> None:
        """Offers the types of this codebook."""
        self._codebook = codebook
        with QSignalBlocker(self.type):
            self.type.clear()
            for known in codebook.entity_types:
                self.type.addItem(shown_message(known.label), known.id)

    def show_card(self, card: EntityCard, *, writable: bool, fresh: bool) -> None:
        """Shows this entity. A line that is being typed into is left alone, unless it is `fresh`: another entity's."""
        self.card = card
        entity = card.entity
        with QSignalBlocker(self.type):
            place = self.type.findData(entity.type)
            self.type.setCurrentIndex(place)
            self.type.setPlaceholderText("" if place >= 0 else entity.type)
        known = self._codebook.entity_type(entity.type) if self._codebook else None
        wanted = {attribute.id: attribute.label for attribute in known.attributes} if known else {}
        wanted.update((key, key) for key in entity.attributes if key != RETIRED and key not in wanted)
        if list(wanted) != list(self.attributes):
            self._fill(wanted)
        for key, line in self.attributes.items():
            show_line(line, _words(entity.attributes.get(key, "")), fresh=fresh)
            line.setEnabled(writable)
        show_line(self.wikidata, _words(entity.external.get(WIKIDATA, "")), fresh=fresh)
        self.wikidata.setEnabled(writable)
        self.type.setEnabled(writable and not card.standing)
        self._judge_wikidata()

    def _fill(self, wanted: dict[str, str]) -> None:
        for line in self.attributes.values():
            self._form.removeRow(line)
        self.attributes = {}
        before: QWidget = self.type
        for row, (key, words) in enumerate(wanted.items(), 1):
            line = fact_line(f"attribute_{key}", shown_message(words))
            line.editingFinished.connect(lambda key=key, line=line: self._write_attribute(key, line))
            self.attributes[key] = line
            self._form.insertRow(row, label(shown_message(words), "soft"), line)
            QWidget.setTabOrder(before, line)
            before = line
        QWidget.setTabOrder(before, self.wikidata)

    def _choose_type(self) -> None:
        chosen = self.type.currentData()
        if self.card is not None and chosen and chosen != self.card.entity.type:
            self.edited.emit(TypeChosen(EntityTypeId(chosen)))

    def _judge_wikidata(self) -> None:
        text = self.wikidata.text().strip()
        wrong = bool(text) and wikidata_id(text) is None
        self.problem.setText(self.tr("A Wikidata id is Q and a number, such as Q42.") if wrong else "")
        self.problem.setVisible(wrong)

    def _write_wikidata(self) -> None:
        text = self.wikidata.text().strip()
        found = wikidata_id(text) if text else ""
        if self.card is None or found is None or not self.wikidata.isModified():
            return
        self.wikidata.setText(found)
        if found != self.card.entity.external.get(WIKIDATA, ""):
            self.edited.emit(WikidataWritten(found))

    def _write_attribute(self, key: str, line: QLineEdit) -> None:
        if self.card is not None and line.isModified():
            line.setModified(False)
            value = line.text().strip()
            if value != _words(self.card.entity.attributes.get(key, "")):
                self.edited.emit(AttributeWritten(key, value))


def fact_line(name: str, words: str) -> QLineEdit:
    """A line that one thing is written into."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    return made


def show_line(line: QLineEdit, words: str, *, fresh: bool) -> None:
    """Shows the words in the line, unless somebody is typing into it."""
    if line.text() != words and (fresh or not (line.hasFocus() and line.isModified())):
        line.setText(words)


def _words(value: object) -> str:
    return value if isinstance(value, str) else str(value)

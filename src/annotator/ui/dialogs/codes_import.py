"""Codes of a file on their way into a field: which field, and what comes of it, before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget
from typing_extensions import override

from annotator.exchange.code_lists import CodeList, Merged, all_codes, merge_codes
from annotator.model.codebook import Codebook, Kind
from annotator.model.codebook_editing import add_field
from annotator.model.codebook_places import Part, Place
from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_error, shown_message

_LISTED = 200


class CodesImportDialog(FramedDialog):
    """After `accepted`, `merged` is the codebook with the codes in it, and `place` the field that took them. A field that
    is made for them is a tree with the file's name."""

    def __init__(
        self, codebook: Codebook, codes: CodeList, *, name: str, chosen: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=560)
        self.dress(
            self.tr("Take codes into the codebook"),
            self.tr(
                "Codes that are there already, by their label, keep their id and take the definition and colour of the file. "
                "The others are added at the end."
            ),
            self.tr("Take into the draft"),
        )
        self._codebook, self._codes, self._name = codebook, codes, name
        self.merged: Merged | None = None
        self.place: Place | None = None
        self.target = QComboBox()
        self.target.setObjectName("codes_target")
        self._offer(chosen)
        self.target.currentIndexChanged.connect(lambda: self._work_out())
        self.shown = QPlainTextEdit()
        self.shown.setObjectName("codes_shown")
        self.shown.setReadOnly(True)
        self.shown.setMinimumHeight(220)
        self.add_row(self.tr("Into"), self.target)
        self.add_row(self.tr("What comes"), self.shown)
        self.start_with(self.target)
        self._work_out()

    def _offer(self, chosen: Place) -> None:
        for one in self._codebook.types:
            place = Place(Part.TYPE, (one.id,))
            for field in one.fields:
                if field.kind in (Kind.CHOICE, Kind.TREE):
                    name = field.label if len(self._codebook.types) == 1 else f"{one.label} › {field.label}"
                    self.target.addItem(self.tr("Field {0}").format(name), place.child(field.id))
        for one in self._codebook.types:
            words = self.tr("A new field “{0}” of {1}").format(self._name, one.label)
            self.target.addItem(words, Place(Part.TYPE, (one.id,)))
        wanted = chosen.field if chosen.part in (Part.FIELD, Part.OPTION) else chosen
        for row in range(self.target.count()):
            if self.target.itemData(row) == wanted:
                self.target.setCurrentIndex(row)
                return
        trees = [row for row in range(self.target.count()) if self.target.itemData(row).part is Part.TYPE]
        self.target.setCurrentIndex(trees[0] if trees else 0)

    def _work_out(self) -> None:
        place = self.target.currentData()
        self.merged = None
        if not isinstance(place, Place):
            self.say_problem(self.tr("The codebook has no statement type that could take them."))
            self.action_button.setEnabled(False)
            return
        book = self._codebook
        if place.part is Part.TYPE:
            book, place = add_field(codebook=book, statement_type=place, label=self._name, kind=Kind.TREE)
        try:
            self.merged = merge_codes(codebook=book, field=place, codes=self._codes.codes)
        except AnnotatorError as error:
            self.say_problem(shown_error(error))
        else:
            self.place = place
            self._show(self.merged)
        self.action_button.setEnabled(self.merged is not None and self.merged.codebook != self._codebook)

    def _show(self, merged: Merged) -> None:
        lines = [
            self.tr("{0} codes: {1} new, {2} changed.").format(
                *map(shown_number, (self._codes.count, merged.added, merged.changed))
            ),
            *map(shown_message, (*self._codes.notes, *merged.notes)),
            "",
        ]
        for number, code in enumerate(all_codes(self._codes.codes)):
            if number == _LISTED:
                lines.append("…")
                break
            lines.append(f"{code.label} – {code.definition}" if code.definition else code.label)
        self.shown.setPlainText("\n".join(lines))
        same = merged.codebook == self._codebook
        self.say_problem(self.tr("All of it is there already.") if same else "")

    @override
    def confirm(self) -> None:
        if self.merged is not None:
            self.accept()

"""What came of an import of speakers, where not every row went in as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QWidget

from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_message

if TYPE_CHECKING:
    from annotator.exchange.entities import EntityReport

_MOST = 500


class ImportedSpeakersDialog(FramedDialog):
    """Lists the rows that were refused and what was noted, with their lines."""

    def __init__(self, name: str, report: EntityReport, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=600)
        self.dress(self.tr("Imported from {0}").format(name), self._words(report), self.tr("Close"))
        self.cancel_button.hide()
        self.list = QListWidget()
        self.list.setObjectName("import_details")
        self.list.setAccessibleName(self.tr("What did not go in as it was"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(220)
        refused = [(found.origin.line, found.reason) for found in report.refused[:_MOST]]
        noted = [(note.origin.line, note.text) for note in report.notes[:_MOST]]
        for line, english in (*refused, *noted):
            words = shown_message(english)
            self.list.addItem(words if line is None else f"{self.tr('Line {0}').format(line)}: {words}")
        self.body.addWidget(self.list)

    def _words(self, report: EntityReport) -> str:
        counted = (
            (report.new, self.tr("{0} new")),
            (report.updated, self.tr("{0} completed")),
            (report.unchanged, self.tr("{0} as they were")),
            (len(report.refused), self.tr("{0} refused")),
        )
        return ", ".join(words.format(shown_number(count)) for count, words in counted if count) + "."

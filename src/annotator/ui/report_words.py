"""What an import or an export did, in a line, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.exchange.report import ImportReport
from annotator.ui.shown import shown_number


def import_words(report: ImportReport) -> str:
    """One line: what is new, what was there already, what was refused."""
    translate = QCoreApplication.translate
    counted = (
        (len(report.imported), translate("Report", "1 article"), translate("Report", "{0} articles")),
        (report.statements, translate("Report", "1 statement"), translate("Report", "{0} statements")),
        (report.entities, translate("Report", "1 entity"), translate("Report", "{0} entities")),
        (report.states, translate("Report", "1 article state"), translate("Report", "{0} article states")),
        (report.codebooks, translate("Report", "1 codebook version"), translate("Report", "{0} codebook versions")),
        (report.coders, translate("Report", "1 coder"), translate("Report", "{0} coders")),
    )
    parts = [one if count == 1 else many.format(shown_number(count)) for count, one, many in counted if count]
    said = [
        translate("Report", "Imported: {0}.").format(", ".join(parts)) if parts else translate("Report", "Nothing new.")
    ]
    if report.duplicates:
        said.append(translate("Report", "There already: {0}.").format(shown_number(len(report.duplicates))))
    if report.refused:
        said.append(translate("Report", "Refused: {0}.").format(shown_number(len(report.refused))))
    return " ".join(said)


def export_words(records: int, out: str) -> str:
    """One line: how many records were written where."""
    if records == 1:
        return QCoreApplication.translate("Report", "1 record written to {0}.").format(out)
    words = QCoreApplication.translate("Report", "{0} records written to {1}.")
    return words.format(shown_number(records), out)

"""Text from the clipboard as an article. The text is taken from the clipboard itself, never read back from a widget:
a text edit turns no-break spaces into spaces and line separators into line feeds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from annotator.model.dates import is_partial_date
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import button
from annotator.ui.shown import shown_number

_SHOWN = 20_000


@dataclass(frozen=True, slots=True)
class PastedArticle:
    """The pasted text, exactly as it was in the clipboard, with what the person said about it."""

    text: str
    title: str
    source: str
    published: str


class PasteArticleDialog(FramedDialog):
    """Shows the clipboard's text and asks for its title. After `accepted`, `article` holds both."""

    def __init__(self, *, clipboard: QClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.dress(
            self.tr("Paste text as article"),
            self.tr("The text goes in as it stands in the clipboard and never changes afterwards."),
            self.tr("Add article"),
        )
        self._clipboard = clipboard
        self._text = ""
        self.article: PastedArticle | None = None
        self.title_edit = QLineEdit()
        self.title_edit.setObjectName("pasted_title")
        self.source_edit = QLineEdit()
        self.source_edit.setObjectName("pasted_source")
        self.date_edit = QLineEdit()
        self.date_edit.setObjectName("pasted_date")
        self.date_edit.setPlaceholderText(self.tr("2025, 2025-01 or 2025-01-22"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setMinimumHeight(180)
        again = button(self.tr("Take the clipboard again"), name="paste_again")
        again.clicked.connect(self.take)
        self.add_row(self.tr("Title"), self.title_edit)
        self.add_row(self.tr("Source"), self.source_edit)
        self.add_row(self.tr("Published"), self.date_edit)
        self.preview_name = self.add_row(self.tr("Text"), self.preview)
        self.buttons.insertWidget(0, again)
        self.take()

    def take(self) -> None:
        """Takes the text that is in the clipboard now."""
        data: QMimeData | None = self._clipboard.mimeData()
        self._text = data.text() if data is not None and data.hasText() else ""
        self.preview.setPlainText(self._text[:_SHOWN])
        self.preview_name.setText(self.tr("Text, {0} characters").format(shown_number(len(self._text))))
        self.say_problem("" if self._text.strip() else self.tr("There is no text in the clipboard."))

    def confirm(self) -> None:
        """Accepts when there is a text, a title, and a date that is one."""
        published = self.date_edit.text().strip()
        if not self._text.strip():
            self.say_problem(
                self.tr("There is no text in the clipboard. Copy the article, then take the clipboard again.")
            )
        elif not self.title_edit.text().strip():
            self.say_problem(self.tr("An article needs a title."))
            self.title_edit.setFocus()
        elif published and not is_partial_date(published):
            self.say_problem(
                self.tr("“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.").format(published)
            )
            self.date_edit.setFocus()
        else:
            self.article = PastedArticle(
                self._text, self.title_edit.text().strip(), self.source_edit.text().strip(), published
            )
            self.accept()

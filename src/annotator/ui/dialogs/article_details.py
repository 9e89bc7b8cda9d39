"""What is known about an article beside its text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.model.article import Article
from annotator.model.dates import is_partial_date
from annotator.ui.dialogs.frame import FramedDialog


@dataclass(frozen=True, slots=True)
class ArticleDetails:
    """The parts of an article's metadata that a person can set."""

    title: str
    source: str
    author: str
    published: str
    url: str
    language: str


class ArticleDetailsDialog(FramedDialog):
    """Asks for an article's details. After `accepted`, `details` holds them."""

    def __init__(self, article: Article, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self.dress(self.tr("Title and details"), self.tr("The text itself never changes."), self.tr("Keep"))
        self.details: ArticleDetails | None = None
        words = {
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
        }
        self.edits: dict[str, QLineEdit] = {}
        for name, shown in words.items():
            edit = QLineEdit(getattr(article, name))
            edit.setObjectName(f"details_{name}")
            edit.textChanged.connect(lambda: self.say_problem(""))
            self.edits[name] = edit
            self.add_row(shown, edit)
        self.edits["published"].setPlaceholderText(self.tr("2025, 2025-01 or 2025-01-22"))
        self.edits["language"].setPlaceholderText(self.tr("en, de, uk …"))

    def confirm(self) -> None:
        """Accepts when there is a title, and a date that is one."""
        given = {name: edit.text().strip() for name, edit in self.edits.items()}
        if not given["title"]:
            self.say_problem(self.tr("A title cannot be empty."))
        elif given["published"] and not is_partial_date(given["published"]):
            self.say_problem(
                self.tr("“{0}” is not a year, a month or a day. Write 2025, 2025-01 or 2025-01-22.").format(
                    given["published"]
                )
            )
        else:
            self.details = ArticleDetails(**given)
            self.accept()

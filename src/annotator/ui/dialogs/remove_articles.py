"""What goes with the articles that are removed, before they go."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.coding.article_query import Removal
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import label
from annotator.ui.shown import shown_number

_LISTED = 8


class RemoveArticlesDialog(FramedDialog):
    """Says what a removal takes; accepted when it is wanted all the same."""

    def __init__(self, removal: Removal, *, title: str = "", undo: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, width=460)
        one = self.tr("Remove this article?")
        many = self.tr("Remove {0} articles?").format(shown_number(removal.articles))
        words = self.tr("Everything coded in them goes too: statements, states, questions, decisions.")
        if undo:
            words += " " + self.tr("One undo ({0}) brings all of it back.").format(undo)
        self.dress(one if removal.articles == 1 else many, words, self.tr("Remove"))
        if title and removal.articles == 1:
            self.body.addWidget(label(f"“{title}”", "strong", wrap=True))
        self.counts = label(removal_words(self, removal), wrap=True)
        self.counts.setObjectName("removal_counts")
        self.body.addWidget(self.counts)
        for name, count in list(removal.statements.items())[:_LISTED] if len(removal.statements) > 1 else ():
            self.body.addWidget(label(f"{name}: {shown_number(count)}", "soft"))


def removal_words(dialog: RemoveArticlesDialog, removal: Removal) -> str:
    """The counts in words: "3 articles with 212 statements of 2 coders"."""
    count = removal.statement_count
    if not count:
        return dialog.tr("Nothing is coded in them.")
    statements = dialog.tr("1 statement") if count == 1 else dialog.tr("{0} statements").format(shown_number(count))
    coders = len(removal.statements)
    whose = dialog.tr("of 1 coder") if coders == 1 else dialog.tr("of {0} coders").format(coders)
    articles = (
        dialog.tr("1 article")
        if removal.articles == 1
        else dialog.tr("{0} articles").format(shown_number(removal.articles))
    )
    return dialog.tr("{0} with {1} {2}").format(articles, statements, whose)

"""The names of an article's states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.article import ArticleState


def state_name(state: ArticleState) -> str:
    """The state's name as it stands alone."""
    translate = QCoreApplication.translate
    return {
        ArticleState.TO_DO: translate("ArticleStates", "To do"),
        ArticleState.IN_PROGRESS: translate("ArticleStates", "In progress"),
        ArticleState.DONE: translate("ArticleStates", "Done"),
        ArticleState.NOTHING_FOUND: translate("ArticleStates", "Nothing found"),
        ArticleState.SKIPPED: translate("ArticleStates", "Skipped"),
        ArticleState.FLAGGED: translate("ArticleStates", "Flagged"),
    }[state]

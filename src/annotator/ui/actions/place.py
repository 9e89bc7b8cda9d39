"""Where the coder is: the open article and the current statement. The one truth about it; views are told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.coding.rows import ArticleText
from annotator.model.ids import ArticleId, StatementId


class Place(QObject):
    """`article_changed` carries an ArticleText or None and is told before `statement_changed` (a StatementId or None)."""

    article_changed = Signal(object)
    statement_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: ArticleText | None = None
        self._statement: StatementId | None = None

    @property
    def article(self) -> ArticleId | None:
        """The open article."""
        return None if self._open is None else self._open.article.id

    @property
    def text(self) -> str:
        """The open article's text; empty when none is open."""
        return "" if self._open is None else self._open.text

    @property
    def statement(self) -> StatementId | None:
        """The current statement; always one of the open article."""
        return self._statement

    def open(self, article: ArticleText | None, statement: StatementId | None = None) -> None:
        """Opens an article, with one of its statements current."""
        if article is None or article.article.id != self.article:
            self._open = article
            self._statement = None
            self.article_changed.emit(article)
        self.choose(statement)

    def choose(self, statement: StatementId | None) -> None:
        """Makes a statement of the open article the current one."""
        if statement != self._statement:
            self._statement = statement
            self.statement_changed.emit(statement)

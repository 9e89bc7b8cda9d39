"""The article list as Qt sees it: rows fetched a page at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.coding.queries import Queries
from annotator.coding.rows import ArticleRow
from annotator.model.article import ArticleState
from annotator.model.ids import ArticleId
from annotator.ui.models.paged import PagedRows

ARTICLE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractListModel):
    """The articles that match a text and a state, in the project's order."""

    def __init__(self, queries: Queries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries = queries
        self._text = ""
        self._state: ArticleState | None = None
        self._rows = self._paged()

    @property
    def is_filtered(self) -> bool:
        """Whether a text or a state keeps articles out."""
        return bool(self._text or self._state)

    def set_filter(self, text: str, state: ArticleState | None) -> None:
        """Shows the articles that match `text` (all of them when empty) in this state (in any when None)."""
        if (text, state) == (self._text, self._state):
            return
        self.beginResetModel()
        self._text, self._state = text, state
        self._rows = self._paged()
        self.endResetModel()

    def refresh(self, articles: Iterable[ArticleId] | None = None) -> None:
        """Shows these articles anew, or all. Rows appear and vanish when they now match or no longer do."""
        wanted = None if articles is None else set(articles)
        places = [place for place, row in self._rows.loaded() if wanted is None or row.id in wanted]
        if wanted is None or self._state is not None:
            self.beginResetModel()
            self._rows.recount()
            self.endResetModel()
            return
        self._rows.forget(places)
        for place in places:
            self.dataChanged.emit(self.index(place), self.index(place))

    def article_at(self, row: int) -> ArticleRow | None:
        """The article in this row, or None beyond the end."""
        return self._rows.row(row)

    def row_of(self, article: ArticleId) -> int | None:
        """The row of this article; None when the filter keeps it out."""
        for place, row in self._rows.loaded():
            if row.id == article:
                return place
        place = self._queries.article_place(article, text=self._text, state=self._state)
        found = self._rows.row(place)
        return place if found is not None and found.id == article else None

    def _paged(self) -> PagedRows[ArticleRow]:
        text, state, queries = self._text, self._state, self._queries
        return PagedRows(
            lambda limit, offset: queries.articles(text=text, state=state, limit=limit, offset=offset),
            lambda: queries.article_count(text=text, state=state),
        )

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else self._rows.total

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows.row(index.row())
        if row is None:
            return None
        if role == ARTICLE_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        return None

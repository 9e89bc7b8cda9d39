"""The table of the Articles page as Qt sees it: the order of a query, and the rows that are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.coding.article_query import ArticleQueries, ListedArticle
from annotator.model.article_query import ArticleQuery, ArticleSelection, ArticleSort
from annotator.model.change import Changes, Table
from annotator.model.ids import ArticleId
from annotator.ui.models.paged import PagedRows
from annotator.ui.shown import shown_date, shown_number
from annotator.ui.state_name import state_name

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 60
_TABLES = (Table.ARTICLE, Table.STATEMENT, Table.ASSIGNMENT, Table.SETTING)


@dataclass(frozen=True, slots=True)
class ArticleColumn:
    """One column: what it is sorted by, its heading, and whether it holds numbers."""

    sort: ArticleSort
    heading: str
    is_number: bool = False


class ProjectArticlesModel(QAbstractTableModel):
    """All articles of the project that a query lets through. The order takes eight bytes an article; rows are read as they
    are looked at, so that the end is as near as the beginning."""

    def __init__(self, queries: ArticleQueries, query: ArticleQuery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries = queries
        self.query = query
        self.columns = (
            ArticleColumn("title", self.tr("Title")),
            ArticleColumn("source", self.tr("Source")),
            ArticleColumn("published", self.tr("Published")),
            ArticleColumn("language", self.tr("Language")),
            ArticleColumn("tags", self.tr("Tags")),
            ArticleColumn("length", self.tr("Length"), is_number=True),
            ArticleColumn("statements", self.tr("Statements"), is_number=True),
            ArticleColumn("state", self.tr("State")),
            ArticleColumn("duplicates", self.tr("Duplicates"), is_number=True),
        )
        self.order: array[int] = array("q")
        self._rows = self._paged()

    def set_query(self, query: ArticleQuery) -> None:
        """Shows the articles of this query; the columns' own order is kept."""
        self._load(replace(query, sort=self.query.sort, descending=self.query.descending))

    def load(self) -> None:
        """Asks the query anew."""
        self._load(self.query)

    def refresh(self, changes: Sequence[Changes]) -> bool:
        """Shows what these commits touched. Returns whether the order was read anew (rows may stand elsewhere then)."""
        if not any(one.touches(*_TABLES) for one in changes):
            return False
        if self.query.is_filtered or self.query.sort or any(_moves_rows(one) for one in changes):
            self.load()
            return True
        self._rows.recount()
        if self.order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.order) - 1, len(self.columns) - 1))
        return False

    def article_at(self, row: int) -> ListedArticle | None:
        """The article in this row, or None beyond the end."""
        return self._rows.row(row)

    def row_of(self, article: ArticleId) -> int | None:
        """The row of this article; None when the query keeps it out."""
        number = self._queries.number(article)
        return None if number is None else self.row_of_number(number)

    def row_of_number(self, number: int) -> int | None:
        """The row of the article with this number; None when the query keeps it out."""
        try:
            return self.order.index(number)
        except ValueError:
            return None

    def selection(self, rows: Sequence[int]) -> ArticleSelection:
        """The articles in these rows; all of them as the query itself."""
        if len(rows) == len(self.order) and len(rows) > 1:
            return self.query
        return self._queries.ids_at([self.order[row] for row in rows if row < len(self.order)])

    def _load(self, query: ArticleQuery) -> None:
        order = self._queries.order(query)
        self.beginResetModel()
        self.query, self.order = query, order
        self._rows = self._paged()
        self.endResetModel()

    def _paged(self) -> PagedRows[ListedArticle]:
        queries, query, order = self._queries, self.query, self.order
        return PagedRows(
            lambda limit, offset: queries.rows(order[offset : offset + limit], query), lambda: len(order), page=_PAGE
        )

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.order)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(row, self.columns[index.column()].sort)
        return None

    def words(self, row: ListedArticle, column: ArticleSort) -> str:
        """What stands in this column of the article's line; empty where there is nothing."""
        match column:
            case "published":
                return shown_date(row.published)
            case "tags":
                return ", ".join(row.tags)
            case "length":
                return shown_number(row.length)
            case "statements":
                return shown_number(row.statements) if row.statements else ""
            case "state":
                return self.tr("Replaced") if row.superseded else state_name(row.state)
            case "duplicates":
                return shown_number(row.alike) if row.alike else ""
            case _:
                return str(getattr(row, column))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        key: ArticleSort = self.columns[column].sort if 0 <= column < len(self.columns) else ""
        wanted = replace(self.query, sort=key, descending=bool(key) and order is Qt.SortOrder.DescendingOrder)
        if wanted != self.query:
            self._load(wanted)


def _moves_rows(changes: Changes) -> bool:
    """Whether articles may have come or gone: their numbers and their order are then other ones."""
    return changes.whole or changes.kind in ("undo", "redo") or changes.touches(Table.ARTICLE)

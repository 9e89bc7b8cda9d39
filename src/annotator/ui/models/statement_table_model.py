"""The statements table as Qt sees it: rows fetched a page at a time, sorted and filtered by the project file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from annotator.coding.queries import Queries
from annotator.coding.rows import StatementRow
from annotator.model.codebook import Codebook, FieldSpec
from annotator.model.ids import ArticleId, StatementId
from annotator.ui.models.paged import PagedRows
from annotator.ui.translation import shown_message

STATEMENT_ROLE = Qt.ItemDataRole.UserRole + 1
COLOUR_ROLE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex

_PAGE = 24


class ColumnKind(StrEnum):
    """What a column shows."""

    NUMBER = "number"
    ARTICLE = "article"
    FIELD = "field"
    WORDS = "words"
    CODER = "coder"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its kind, its heading, the field it shows, the key it is sorted by ("" is the place in the text)."""

    kind: ColumnKind
    heading: str
    sort: str
    field: str = ""


def core_fields(codebook: Codebook) -> tuple[FieldSpec, ...]:
    """The core fields of every statement type, each id once, in the codebook's order; long texts are left out."""
    found: dict[str, FieldSpec] = {}
    for statement_type in codebook.types:
        for field in statement_type.fields:
            if field.group == "core" and field.kind != "text":
                found.setdefault(field.id, field)
    return tuple(found.values())


class StatementTableModel(QAbstractTableModel):
    """The statements of one article, or of the project when `article` is None and the scope is the whole."""

    def __init__(self, queries: Queries, codebook: Codebook, *, whole: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries = queries
        self._whole = whole
        self._article: ArticleId | None = None
        self._text = ""
        self._sort = ""
        self._descending = False
        self._everyone = False
        self.columns = self._made_columns(codebook)
        self._rows = self._paged()

    def _made_columns(self, codebook: Codebook) -> tuple[Column, ...]:
        fields = core_fields(codebook)
        columns = [Column(ColumnKind.NUMBER, "#", "")]
        if self._whole:
            columns.append(Column(ColumnKind.ARTICLE, self.tr("Article"), "article"))
        columns.extend(Column(ColumnKind.FIELD, field.label, field.id, field.id) for field in fields)
        columns.append(Column(ColumnKind.WORDS, self.tr("Words"), "words"))
        columns.append(Column(ColumnKind.CODER, self.tr("Coder"), "coder"))
        return tuple(columns)

    def set_codebook(self, codebook: Codebook) -> None:
        """Shows the columns of this codebook."""
        self._reset(columns=self._made_columns(codebook))

    def set_article(self, article: ArticleId | None) -> None:
        """Shows the statements of this article; None shows nothing unless the scope is the whole project."""
        self._reset(article=article)

    def set_text(self, text: str) -> None:
        """Shows only the statements whose words or values match."""
        if text != self._text:
            self._reset(text=text)

    def set_everyone(self, everyone: bool) -> None:
        """Shows other coders' statements too, or only one's own."""
        if everyone != self._everyone:
            self._reset(everyone=everyone)

    @property
    def is_filtered(self) -> bool:
        """Whether a text keeps statements out."""
        return bool(self._text)

    def refresh(self, statements: Iterable[StatementId] | None = None) -> None:
        """Shows these statements anew; all of them when their number changed or when None."""
        if statements is None or self._sort or self._rows.total != self._count():
            self._reset()
            return
        wanted = set(statements)
        places = [place for place, row in self._rows.loaded() if row.id in wanted]
        self._rows.forget(places)
        for place in places:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def statement_at(self, row: int) -> StatementRow | None:
        """The statement in this row, or None beyond the end."""
        return self._rows.row(row)

    def row_of(self, statement: StatementId) -> int | None:
        """The row of this statement; of a project's table only while the row is in memory. None when it is not there."""
        for place, row in self._rows.loaded():
            if row.id == statement:
                return place
        if self._whole or self._article is None:
            return None
        return self._queries.statement_place(
            statement, self._article, self._text, self._sort, self._descending, everyone=self._everyone
        )

    def _reset(
        self,
        *,
        article: ArticleId | object | None = ...,
        text: str | None = None,
        everyone: bool | None = None,
        columns: tuple[Column, ...] | None = None,
        sort: tuple[str, bool] | None = None,
    ) -> None:
        self.beginResetModel()
        if article is None or isinstance(article, str):
            self._article = None if article is None else ArticleId(article)
        self._text = self._text if text is None else text
        self._everyone = self._everyone if everyone is None else everyone
        self.columns = self.columns if columns is None else columns
        self._sort, self._descending = (self._sort, self._descending) if sort is None else sort
        self._rows = self._paged()
        self.endResetModel()

    def _paged(self) -> PagedRows[StatementRow]:
        fields = tuple(column.field for column in self.columns if column.kind is ColumnKind.FIELD)

        def fetch(limit: int, offset: int) -> Sequence[StatementRow]:
            return self._queries.statement_rows(
                self._article,
                fields,
                self._text,
                self._sort,
                self._descending,
                limit,
                offset,
                everyone=self._everyone,
            )

        return PagedRows(fetch, self._count, page=_PAGE)

    def _count(self) -> int:
        if self._article is None and not self._whole:
            return 0
        return self._queries.statement_count(self._article, self._text, everyone=self._everyone)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else self._rows.total

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 – Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].heading
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows.row(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == STATEMENT_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row, column)
        return None

    def _words(self, row: StatementRow, column: Column) -> str:
        match column.kind:
            case ColumnKind.NUMBER:
                return str(row.number)
            case ColumnKind.ARTICLE:
                return row.article_title
            case ColumnKind.FIELD:
                fields = [found.field for found in self.columns if found.kind is ColumnKind.FIELD]
                return shown_message(row.cells[fields.index(column.field)])
            case ColumnKind.WORDS:
                return row.words
            case ColumnKind.CODER:
                return row.coder_name

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns):
            wanted = (self.columns[column].sort, order is Qt.SortOrder.DescendingOrder)
            if wanted != (self._sort, self._descending):
                self._reset(sort=wanted)

"""The statements of the open article, or of the whole project, as a table; a click jumps to the statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.coding.queries import Queries
from annotator.coding.value_words import colour_field
from annotator.model.codebook import Codebook
from annotator.model.ids import ArticleId, StatementId
from annotator.ui.models.statement_table_model import ColumnKind, StatementTableModel
from annotator.ui.panels.statement_delegate import StatementDelegate
from annotator.ui.pieces import EmptyState, HintedLineEdit, tab_button
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.theme import Theme

_FILTER_DELAY_MS = 120
_WIDE = 230
_WIDTHS = {
    ColumnKind.NUMBER: 52,
    ColumnKind.ARTICLE: 200,
    ColumnKind.FIELD: 120,
    ColumnKind.WORDS: 380,
    ColumnKind.CODER: 120,
}


@dataclass(frozen=True, slots=True)
class StatementChosen:
    """The person chose a statement in the table."""

    statement: StatementId
    article: ArticleId


class StatementTable(QWidget):
    """Shows the statements; tells which one was chosen. It changes nothing itself."""

    statement_chosen = Signal(object)

    def __init__(self, queries: Queries, codebook: Codebook, theme: Theme, *, filter_keys: str = "") -> None:
        super().__init__()
        self.setProperty("plain", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._queries = queries
        self._current: StatementId | None = None
        self._article: ArticleId | None = None
        self._everyone = False
        self.here = StatementTableModel(queries, codebook, whole=False, parent=self)
        self.whole: StatementTableModel | None = None
        self._codebook = codebook
        self._topics = {field.id for kind in codebook.types for field in kind.fields if field.kind == "tree"}
        self._delegate = StatementDelegate(theme, _colour_fields(codebook))
        self.here_tab = tab_button("", "statements_here")
        self.whole_tab = tab_button("", "statements_project")
        self.here_tab.setChecked(True)
        self.here_tab.clicked.connect(self._show_scope)
        self.whole_tab.clicked.connect(self._show_scope)
        self.filter = HintedLineEdit(self.tr("Filter statements…"), filter_keys)
        self.filter.setObjectName("statement_filter")
        self.filter.setAccessibleName(self.tr("Filter the statements by words and values"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(260)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_DELAY_MS)
        self._delay.timeout.connect(self._apply_filter)
        self.filter.textChanged.connect(lambda: self._delay.start())
        self.filter.returnPressed.connect(self._apply_filter)
        self.views = {False: self._table(), True: self._table()}
        self.views[False].setModel(self.here)
        self.views[False].setObjectName("statements_here_table")
        self.views[True].setObjectName("statements_project_table")
        self._set_widths(self.views[False], self.here)
        self.empty = EmptyState("", "")
        self._stack = QStackedWidget()
        for page in (*self.views.values(), self.empty):
            self._stack.addWidget(page)
        self._lay_out()
        self._show_counts()

    def _table(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(self.tr("Statements"))
        view.setItemDelegate(self._delegate)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSortingEnabled(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * GRID)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        top.addWidget(self.here_tab)
        top.addWidget(self.whole_tab)
        top.addStretch(1)
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    @property
    def shows_project(self) -> bool:
        """Whether the project's statements are shown, not only those of the open article."""
        return self.whole_tab.isChecked()

    @property
    def view(self) -> QTableView:
        """The table that is shown."""
        return self.views[self.shows_project]

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def set_codebook(self, codebook: Codebook) -> None:
        """Shows the core fields of this codebook."""
        self._codebook = codebook
        self._delegate.colour_fields = _colour_fields(codebook)
        for model in filter(None, (self.here, self.whole)):
            model.set_codebook(codebook)

    def set_everyone(self, everyone: bool) -> None:
        """Shows everybody's statements, or only one's own."""
        self._everyone = everyone
        for model in filter(None, (self.here, self.whole)):
            model.set_everyone(everyone)
        self._show_counts()

    def set_article(self, article: ArticleId | None) -> None:
        """Shows the statements of this article."""
        self._article = article
        self.here.set_article(article)
        self._show_counts()

    @property
    def current(self) -> StatementId | None:
        """The statement whose row is selected, where it is shown."""
        return self._current

    def set_current(self, statement: StatementId | None) -> None:
        """Selects this statement's row, where it is shown."""
        self._current = statement
        self._mark_current()

    def selected(self) -> tuple[StatementId, ...]:
        """The statements whose rows are selected, in the table's order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        model = self._model()
        return tuple(row.id for row in map(model.statement_at, rows) if row is not None)

    def refresh(self, statements: Iterable[StatementId] | None = None) -> None:
        """Shows these statements anew, or all."""
        for model in filter(None, (self.here, self.whole)):
            model.refresh(statements)
        self._mark_current()
        self._show_counts()

    def search_project(self, text: str) -> None:
        """Lists the statements of the project that match."""
        self.whole_tab.setChecked(True)
        self.filter.setText(text)
        self._show_scope()

    def focus_filter(self) -> None:
        """Puts the caret into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _model(self) -> StatementTableModel:
        return self.whole if self.shows_project and self.whole is not None else self.here

    def _show_scope(self) -> None:
        if self.shows_project and self.whole is None:
            self.whole = StatementTableModel(self._queries, self._codebook, whole=True, parent=self)
            self.whole.set_everyone(self._everyone)
            self.views[True].setModel(self.whole)
            self._set_widths(self.views[True], self.whole)
        self._apply_filter()

    def _apply_filter(self) -> None:
        self._delay.stop()
        text = self.filter.text().strip()
        for model in filter(None, (self.here, self.whole)):
            model.set_text(text)
        self._mark_current()
        self._show_counts()

    def _show_counts(self) -> None:
        text = self.filter.text().strip()
        here = 0 if self._article is None else self._count(self._article, text)
        whole = self._count(None, text)
        self.here_tab.setText(f"{self.tr('This article')} {shown_number(here)}")
        self.whole_tab.setText(f"{self.tr('Project')} {shown_number(whole)}")
        if whole if self.shows_project else here:
            self._stack.setCurrentWidget(self.view)
            return
        if text:
            self.empty.say(self.tr("No statement fits"), self.tr("Change the filter."))
        elif self._article is None and not self.shows_project:
            self.empty.say(self.tr("No article is open"), self.tr("Choose one in the list on the left."))
        else:
            self.empty.say(
                self.tr("No statements yet"),
                self.tr("Select words in the text and press Enter: that makes a statement."),
            )
        self._stack.setCurrentWidget(self.empty)

    def _count(self, article: ArticleId | None, text: str) -> int:
        return self._queries.statement_count(article, text, everyone=self._everyone)

    def _mark_current(self) -> None:
        row = None if self._current is None else self._model().row_of(self._current)
        selection = self.view.selectionModel()
        if row is None:
            selection.clearSelection()
            return
        index = self._model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if len(selection.selectedRows()) <= 1 or not selection.isRowSelected(row, QModelIndex()):
            selection.setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self._model().statement_at(index.row())
        if row is not None and len(self.view.selectionModel().selectedRows()) == 1:
            self._current = row.id
            self.statement_chosen.emit(StatementChosen(row.id, row.article))

    def _set_widths(self, view: QTableView, model: StatementTableModel) -> None:
        for place, column in enumerate(model.columns):
            wanted = _WIDE if column.field in self._topics else _WIDTHS[column.kind]
            view.setColumnWidth(place, max(wanted, self.fontMetrics().horizontalAdvance(column.heading) + 6 * GRID))
            if column.kind is ColumnKind.WORDS:
                view.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)


def _colour_fields(codebook: Codebook) -> frozenset[str]:
    fields = (colour_field(statement_type) for statement_type in codebook.types)
    return frozenset(field.id for field in fields if field is not None)

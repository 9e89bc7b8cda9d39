"""The Articles page: all articles in one table, filtered and sorted; what is known about the chosen one; duplicates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotator.coding.article_query import ArticleQueries
from annotator.coding.duplicates import Duplicates
from annotator.coding.session import Session
from annotator.model.article_query import ArticleQuery, ArticleSelection
from annotator.model.change import Changes, Table
from annotator.model.ids import ArticleId
from annotator.model.metadata_change import DateReader
from annotator.ui.articles.delegate import ProjectArticlesDelegate
from annotator.ui.articles.duplicate_groups import DuplicateGroups
from annotator.ui.articles.facts import ArticleFacts
from annotator.ui.articles.filters import ArticleFilters
from annotator.ui.bindings import Context
from annotator.ui.models.project_articles_model import ProjectArticlesModel
from annotator.ui.pages.project_page import ProjectPage
from annotator.ui.pieces import EmptyState, label, tab_button
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.theme import Theme

_WIDTHS = (300, 112, 100, 70, 124, 70, 84, 128, 84)
_KEPT_CHOSEN = 1_000
_COUNTED = 500


class ArticlesPage(ProjectPage):
    """Shows articles and tells which the person wants opened (`article_wanted(ArticleId)`). The signals of its panels tell
    the rest; it changes nothing itself."""

    article_wanted = Signal(object)
    import_wanted = Signal()
    chosen = Signal()

    def __init__(self, session: Session, theme: Theme, read_date: DateReader, *, filter_keys: str = "") -> None:
        super().__init__()
        self._session = session
        self._handlers: Mapping[str, Callable[[], None]] = {}
        self._behind = True
        self.queries = ArticleQueries(session.project)
        self.duplicates = Duplicates(session.project)
        query = ArticleQuery(coder=session.coder, layer=session.layer, round=session.round)
        self.model = ProjectArticlesModel(self.queries, query, self)
        self._delegate = ProjectArticlesDelegate(theme)
        self.view = self._table()
        self.filters = ArticleFilters(self.queries, query, keys=filter_keys)
        self.filters.query_changed.connect(self._show_query)
        self.facts = ArticleFacts(
            lambda: [count.value for count in self.queries.tags()], read_date, writable=not session.read_only
        )
        self.facts.open_wanted.connect(self._open_chosen)
        self.groups = DuplicateGroups(writable=not session.read_only)
        self.groups.article_wanted.connect(self.article_wanted)
        self.groups.chosen.connect(self._show_facts)
        self.all_tab = tab_button(self.tr("All articles"), "articles_all")
        self.groups_tab = tab_button(self.tr("Duplicates"), "articles_duplicates")
        self.all_tab.setChecked(True)
        for tab in (self.all_tab, self.groups_tab):
            tab.clicked.connect(self._show_tab)
        self.count = label("", "soft")
        self.empty = EmptyState("", "", self.tr("Import files…"))
        self.empty.chosen.connect(self.import_wanted)
        self._lay_out()
        self.filters.fill_coders(session.queries.coders(), session.coder)
        self.load()

    def _table(self) -> QTableView:
        view = QTableView()
        view.setObjectName("articles_table")
        view.setAccessibleName(self.tr("Articles"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setShowGrid(False)
        view.setWordWrap(False)
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
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)  # after the indicator: it sorts at once by what that says
        for place, (width, column) in enumerate(zip(_WIDTHS, self.model.columns, strict=True)):
            view.setColumnWidth(place, max(width, self.fontMetrics().horizontalAdvance(column.heading) + 7 * GRID))
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.activated.connect(self._open)
        view.selectionModel().selectionChanged.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        for tab in (self.all_tab, self.groups_tab):
            top.addWidget(tab)
        top.addStretch(1)
        top.addWidget(self.count)
        self._lists = QStackedWidget()
        for part in (self.view, self.empty, self.groups):
            self._lists.addWidget(part)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self._lists, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("articles_splitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.facts)
        self.splitter.setStretchFactor(0, 1)
        self.facts.setMinimumWidth(240)
        left.setMinimumWidth(360)
        self.splitter.setSizes([1000, 326])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    # what a page is

    @override
    def set_theme(self, theme: Theme) -> None:
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    @override
    def focus_first(self) -> None:
        if self.shows_duplicates:
            self.groups.focus_view()
            return
        target: QWidget = self.view if self.model.order else self.filters.text
        if self.model.order and not self.view.selectionModel().hasSelection():
            self.view.selectRow(0)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return self._handlers

    def set_handlers(self, handlers: Mapping[str, Callable[[], None]]) -> None:
        """What actions of the window do while the page is shown."""
        self._handlers = handlers

    @override
    def contexts_of(self, widget: QWidget) -> tuple[Context, ...]:
        for view in (self.view, self.groups.view):
            if widget is view or view.isAncestorOf(widget):
                return Context.PAGE, Context.WINDOW
        return (Context.WINDOW,)

    @override
    def leave(self) -> None:
        self.facts.commit()

    @override
    def catch_up(self, changes: tuple[Changes, ...]) -> None:
        chosen = self._chosen_numbers()
        if any(one.whole or one.touches(Table.CODER) for one in changes):
            self._follow_coder()
        if self.model.refresh(changes):
            self._choose_numbers(chosen)
        if any(one.touches(Table.ARTICLE) for one in changes):
            self.filters.forget_choices()
        if any(one.touches(Table.ARTICLE, Table.SETTING, Table.STATEMENT) for one in changes):
            self._behind = True
            self._show_tab()
        self._show_counts()
        self._show_facts()

    # showing

    @property
    def shows_duplicates(self) -> bool:
        """Whether the groups of duplicates are shown."""
        return self.groups_tab.isChecked()

    def load(self) -> None:
        """Reads everything anew."""
        self.model.load()
        self._behind = True
        self._show_tab()

    def show_duplicates(self) -> None:
        """Shows the groups as they are known now."""
        self.groups_tab.setChecked(True)
        self._behind = True
        self.model.load()
        self._show_tab()
        self.groups.focus_view()

    def choose(self, article: ArticleId) -> None:
        """Chooses this article's row, where it is shown."""
        row = self.model.row_of(article)
        if row is not None:
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0))

    def selection(self) -> ArticleSelection:
        """The chosen articles; all that the query lets through as the query itself."""
        if self.shows_duplicates:
            return self.groups.selected()
        return self.model.selection(self._chosen_rows())

    def selection_count(self) -> int:
        """How many articles are chosen."""
        return len(self.groups.selected()) if self.shows_duplicates else len(self._chosen_rows())

    def chosen_article(self) -> ArticleId | None:
        """The one chosen article; None when none or several are."""
        if self.shows_duplicates:
            found = self.groups.selected()
            return found[0] if len(found) == 1 else None
        rows = self._chosen_rows()
        row = self.model.article_at(rows[0]) if len(rows) == 1 else None
        return None if row is None else row.id

    def _chosen_rows(self) -> list[int]:
        selection = self.view.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def _chosen_numbers(self) -> list[int]:
        rows = self._chosen_rows()
        return [self.model.order[row] for row in rows] if len(rows) <= _KEPT_CHOSEN else []

    def _choose_numbers(self, numbers: Sequence[int]) -> None:
        found = [row for number in numbers if (row := self.model.row_of_number(number)) is not None]
        selection, last = QItemSelection(), self.model.columnCount() - 1
        for row in found:
            selection.select(self.model.index(row, 0), self.model.index(row, last))
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if found:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(self.model.index(found[0], 0), flag)

    def _show_query(self, query: ArticleQuery) -> None:
        chosen = self._chosen_numbers()
        self.model.set_query(query)
        self._choose_numbers(chosen)
        self._show_tab()

    def _follow_coder(self) -> None:
        session = self._session
        self.filters.fill_coders(session.queries.coders(), session.coder)
        self.filters.apply()

    def _show_tab(self) -> None:
        self.filters.setVisible(not self.shows_duplicates)
        if self.shows_duplicates:
            if self._behind:
                self._behind = False
                self.groups.show_groups(self.duplicates.groups(self.model.query), self.duplicates.state())
            self._lists.setCurrentWidget(self.groups)
        else:
            had_focus = self.view.hasFocus()
            self._lists.setCurrentWidget(self.view if self.model.order else self.empty)
            if had_focus and not self.model.order:
                self.filters.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_counts()
        self._show_facts()

    def _show_counts(self) -> None:
        shown = len(self.model.order)
        words = self.tr("1 article") if shown == 1 else self.tr("{0} articles").format(shown_number(shown))
        self.count.setText("" if self.shows_duplicates else words)
        filtered = self.model.query.is_filtered
        self.empty.button.setVisible(not filtered)
        if filtered:
            self.empty.say(self.tr("No article fits"), self.tr("Change the filters, or clear them."))
        else:
            self.empty.say(
                self.tr("No articles yet"),
                self.tr(
                    "Here you see all articles of the project, change what is known about them, and find duplicates."
                ),
            )

    def _show_facts(self) -> None:
        count = self.selection_count()
        article = self.chosen_article()
        if article is not None:
            number = self.queries.number(article)
            rows = self.queries.rows([number], self.model.query) if number is not None else ()
            found = self.queries.article(article)
            self.facts.show_article(found, rows[0] if rows else None, self.queries.provenance(article))
        elif count > 1:
            counted = self.queries.removal(self.selection()).statement_count if count <= _COUNTED else None
            self.facts.show_many(count, counted)
        else:
            self.facts.show_article(None, None, ())

    def _choose(self) -> None:
        self.facts.commit()
        self._show_facts()
        self.chosen.emit()

    def _open(self, index: QModelIndex) -> None:
        row = self.model.article_at(index.row())
        if row is not None:
            self.article_wanted.emit(row.id)

    def _open_chosen(self) -> None:
        article = self.chosen_article()
        if article is not None:
            self.article_wanted.emit(article)

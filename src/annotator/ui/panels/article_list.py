"""The article list: a filter, three tabs, the articles with their states."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from annotator.coding.queries import Queries
from annotator.coding.rows import ArticleRow
from annotator.model.article import ArticleState
from annotator.model.ids import ArticleId
from annotator.ui.models.article_list_model import ArticleListModel
from annotator.ui.panels.article_delegate import ArticleDelegate
from annotator.ui.pieces import EmptyState, HintedLineEdit, label, tab_button
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.theme import Theme

_FILTER_DELAY_MS = 120


class ArticleTab(StrEnum):
    """Which articles the list shows."""

    ALL = "all"
    TO_DO = "to_do"
    FLAGGED = "flagged"


STATE_OF: dict[ArticleTab, ArticleState | None] = {
    ArticleTab.ALL: None,
    ArticleTab.TO_DO: ArticleState.TO_DO,
    ArticleTab.FLAGGED: ArticleState.FLAGGED,
}


@dataclass(frozen=True, slots=True)
class ArticleChosen:
    """The person chose an article in the list."""

    article: ArticleId


class ArticleList(QWidget):
    """Shows the articles; tells which one was chosen. It opens nothing itself."""

    article_chosen = Signal(object)
    import_wanted = Signal()

    def __init__(self, queries: Queries, theme: Theme, *, filter_keys: str = "", import_keys: str = "") -> None:
        super().__init__()
        self.setProperty("plain", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._queries = queries
        self._current: ArticleId | None = None
        self.model = ArticleListModel(queries, self)
        self.filter = HintedLineEdit(self.tr("Filter articles…"), filter_keys)
        self.filter.setAccessibleName(self.tr("Filter the articles by title and words"))
        self.filter.setObjectName("article_filter")
        self.filter.setClearButtonEnabled(True)
        self.tabs = {
            ArticleTab.ALL: tab_button("", "articles_all"),
            ArticleTab.TO_DO: tab_button("", "articles_to_do"),
            ArticleTab.FLAGGED: tab_button("", "articles_flagged"),
        }
        self._tab = ArticleTab.ALL
        self.tabs[ArticleTab.ALL].setChecked(True)
        self.view = self._list_view(theme)
        self.empty = EmptyState(
            self.tr("No articles yet"),
            self.tr(
                "Bring in text files, tables or JSONL. The texts stay as they are; you mark the statements in them."
            ),
            self.tr("Import articles"),
            import_keys,
        )
        self.empty.chosen.connect(self.import_wanted)
        self.no_hit = EmptyState(self.tr("No article fits"), self.tr("Change the filter or choose another tab."))
        self.unsearched = label("", "faint", wrap=True)
        self.unsearched.setObjectName("unsearched")
        self._behind = 0
        self.unsearched.hide()
        self._stack = QStackedWidget()
        for page in (self.view, self.empty, self.no_hit):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect_filter()
        self._show_counts()

    def _connect_filter(self) -> None:
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_DELAY_MS)
        self._delay.timeout.connect(self._apply_filter)
        self.filter.textChanged.connect(lambda: self._delay.start())
        self.filter.returnPressed.connect(self._enter_from_filter)

    def _list_view(self, theme: Theme) -> QListView:
        view = QListView()
        view.setObjectName("article_list")
        view.setAccessibleName(self.tr("Articles"))
        view.setModel(self.model)
        self._delegate = ArticleDelegate(theme)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(0)
        for name, tab in self.tabs.items():
            tab.clicked.connect(lambda _checked=False, name=name: self._set_tab(name))
            tabs.addWidget(tab)
        tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.filter)
        tab_row = QHBoxLayout()
        tab_row.setContentsMargins(GRID, 0, 0, 0)
        tab_row.addLayout(tabs)
        column.addLayout(tab_row)
        column.addWidget(self.unsearched)
        column.addWidget(self._stack, 1)

    def show_unsearched(self, count: int) -> None:
        """How many texts the search does not know yet; said while something is searched for."""
        done, self._behind = self._behind and not count, count
        if done and self.filter.text().strip():
            self.refresh()
        self._say_unsearched()

    def _say_unsearched(self) -> None:
        words = self.tr("The search is still reading: {0} texts to go.").format(shown_number(self._behind))
        self.unsearched.setText(words)
        self.unsearched.setVisible(bool(self._behind and self.filter.text().strip()))

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def set_current(self, article: ArticleId | None) -> None:
        """Marks this article as the open one, and scrolls to it."""
        self._current = article
        self._mark_current()

    def refresh(self, articles: frozenset[ArticleId] | None = None) -> None:
        """Shows these articles anew, or all."""
        bar = self.view.verticalScrollBar()
        place = bar.value()
        self.model.refresh(articles)
        self._mark_current(scroll=False)
        bar.setValue(place)
        self._show_counts()

    def neighbour(self, step: int) -> ArticleRow | None:
        """The article `step` rows from the open one in the list as it is filtered now, or None at its end."""
        row = None if self._current is None else self.model.row_of(self._current)
        if row is None:
            return self.model.article_at(0)
        return self.model.article_at(row + step) if row + step >= 0 else None

    def next_open(self) -> ArticleId | None:
        """The next article that is to do or in progress, from the open one on and round to the start; never the open one."""
        return self._open_from(self._current) or self._open_from(None)

    def _open_from(self, article: ArticleId | None) -> ArticleId | None:
        found = []
        for state in (ArticleState.TO_DO, ArticleState.IN_PROGRESS):
            begin = 0 if article is None else self._queries.article_place(article, state=state)
            rows = self._queries.articles(state=state, limit=2, offset=begin)
            fitting = next((row.id for row in rows if row.id != self._current), None)
            if fitting is not None:
                found.append((self._queries.article_place(fitting), fitting))
        return min(found)[1] if found else None

    def focus_filter(self) -> None:
        """Puts the caret into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def show_all(self) -> None:
        """Takes every filter away."""
        self.filter.clear()
        self.tabs[ArticleTab.ALL].setChecked(True)
        self._set_tab(ArticleTab.ALL)

    def _set_tab(self, tab: ArticleTab) -> None:
        self._tab = tab
        self._apply_filter()

    def _apply_filter(self) -> None:
        self._delay.stop()
        self.model.set_filter(self.filter.text().strip(), STATE_OF[self._tab])
        self._mark_current(scroll=False)
        self._show_counts()
        self._say_unsearched()

    def _show_counts(self) -> None:
        text = self.filter.text().strip()
        counts = {tab: self._queries.article_count(text=text, state=state) for tab, state in STATE_OF.items()}
        words = {
            ArticleTab.ALL: self.tr("All"),
            ArticleTab.TO_DO: self.tr("To do"),
            ArticleTab.FLAGGED: self.tr("Flagged"),
        }
        for tab, shown in self.tabs.items():
            shown.setText(f"{words[tab]} {shown_number(counts[tab])}")
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
        else:
            self._stack.setCurrentWidget(self.no_hit if self.model.is_filtered else self.empty)

    def _mark_current(self, *, scroll: bool = True) -> None:
        row = None if self._current is None else self.model.row_of(self._current)
        selection = self.view.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.model.index(row)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if scroll:
            self.view.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.article_at(index.row())
        if row is not None:
            self.article_chosen.emit(ArticleChosen(row.id))

    def _enter_from_filter(self) -> None:
        self._apply_filter()
        row = self.model.article_at(0)
        if row is not None:
            self.article_chosen.emit(ArticleChosen(row.id))

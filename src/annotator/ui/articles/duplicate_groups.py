"""The duplicates view of the Articles page: groups of articles that are nearly the same, and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.coding.duplicates import Group, SearchState
from annotator.model.ids import ArticleId
from annotator.ui.models.duplicate_rows_model import DuplicateRow, DuplicateRowsModel
from annotator.ui.pieces import EmptyState, button, label
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID

_WIDTHS = (380, 130, 116, 90)


@dataclass(frozen=True, slots=True)
class ComparisonWanted:
    """Two articles to be shown side by side."""

    first: ArticleId
    second: ArticleId


class DuplicateGroups(QWidget):
    """Shows groups; tells what the person wants: `search_wanted`, `compare_wanted(ComparisonWanted)`, `remove_wanted`,
    `tag_wanted`, `apart_wanted(DuplicateRow)`, `article_wanted(ArticleId)`, and `chosen` when another row is chosen."""

    search_wanted = Signal()
    compare_wanted = Signal(object)
    remove_wanted = Signal()
    tag_wanted = Signal()
    apart_wanted = Signal(object)
    article_wanted = Signal(object)
    chosen = Signal()

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self.model = DuplicateRowsModel(self)
        self.view = self._table()
        self.words = label("", "soft", wrap=True)
        self.search = button(self.tr("Look again"), name="duplicates_search")
        self.compare = button(self.tr("Compare…"), name="duplicates_compare")
        self.apart = button(self.tr("Not a duplicate"), name="duplicates_apart")
        self.tag = button(self.tr("Tag…"), name="duplicates_tag")
        self.remove = button(self.tr("Remove this one…"), name="duplicates_remove")
        self.search.clicked.connect(self.search_wanted)
        self.compare.clicked.connect(self.compare_current)
        self.apart.clicked.connect(self.tell_apart)
        self.tag.clicked.connect(self.tag_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.empty = EmptyState("", "", self.tr("Look for duplicates"))
        self.empty.chosen.connect(self.search_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self._judge()

    def _table(self) -> QTableView:
        view = QTableView()
        view.setObjectName("duplicates_table")
        view.setAccessibleName(self.tr("Articles that are nearly the same"))
        view.setModel(self.model)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 3 * GRID)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            view.setColumnWidth(column, width)
        view.activated.connect(self._open)
        view.selectionModel().selectionChanged.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self.words, 1)
        for part in (self.compare, self.apart, self.tag, self.remove, self.search):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def show_groups(self, groups: Sequence[Group], state: SearchState) -> None:
        """Shows these groups and how far the search that found them went; the chosen articles stay chosen."""
        chosen = set(self.selected())
        self.model.set_groups(groups)
        self._choose_again(chosen)
        self._say(groups, state)
        self._stack.setCurrentWidget(self.view if groups else self.empty)
        self._judge()

    def _choose_again(self, chosen: set[ArticleId]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        places = [place for place, row in enumerate(self.model.rows) if row.article.id in chosen]
        for place in places:
            self.view.selectionModel().select(self.model.index(place, 0), flags)
        if places:
            self.view.selectionModel().setCurrentIndex(
                self.model.index(places[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def selected(self) -> tuple[ArticleId, ...]:
        """The chosen articles, in the table's order."""
        return tuple(row.article.id for row in self._selected_rows())

    def compare_current(self) -> None:
        """Asks for the two chosen articles side by side, or the chosen one and the first of its group."""
        rows = self._selected_rows()
        if not rows:
            return
        first, second = (rows[0], rows[1]) if len(rows) > 1 else (None, rows[0])
        one = second.group.first if first is None else first.article
        other = second.article
        if one.id == other.id:
            other = second.group.others[0].article
        self.compare_wanted.emit(ComparisonWanted(one.id, other.id))

    def tell_apart(self) -> None:
        """Says that the chosen article is no duplicate of the others of its group."""
        rows = self._selected_rows()
        if rows and self._writable:
            self.apart_wanted.emit(rows[0])

    def _selected_rows(self) -> list[DuplicateRow]:
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.rows[place] for place in places if place < len(self.model.rows)]

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self.article_wanted.emit(row.article.id)

    def _choose(self) -> None:
        self._judge()
        self.chosen.emit()

    def _judge(self) -> None:
        count = len(self._selected_rows())
        self.compare.setEnabled(count in (1, 2))
        self.apart.setEnabled(count == 1 and self._writable)
        self.tag.setEnabled(count > 0 and self._writable)
        self.remove.setEnabled(count > 0 and self._writable)
        self.search.setEnabled(self._writable)
        for part in (self.compare, self.apart, self.tag, self.remove, self.search):
            part.setVisible(bool(self.model.rows))

    def _say(self, groups: Sequence[Group], state: SearchState) -> None:
        new = ""
        if state.searched and state.new_articles:
            one = self.tr("1 article came since the last search.")
            many = self.tr("{0} articles came since the last search.").format(shown_number(state.new_articles))
            new = one if state.new_articles == 1 else many
        count = sum(len(group.others) + 1 for group in groups)
        found = self.tr("1 group") if len(groups) == 1 else self.tr("{0} groups").format(shown_number(len(groups)))
        articles = self.tr("{0} articles").format(shown_number(count))
        self.words.setText(f"{found}, {articles}. {new}".strip() if groups else "")
        if state.searched:
            self.empty.say(self.tr("No duplicates"), " ".join((self.tr("No two articles are nearly the same."), new)))
        else:
            words = self.tr(
                "The same wire story in several papers need not be coded twice. This finds articles that share at least half"
                " of their sequences of three words."
            )
            self.empty.say(self.tr("Duplicates"), words)

    def focus_view(self) -> None:
        """Puts the focus into the table, or on the first step."""
        target = self.view if self.model.rows else self.empty.button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

"""All statements of the project in one table: filtered, sorted, grouped, in context, and changed many at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from annotator.coding.found_statements import Findings
from annotator.ui.bindings import Context
from annotator.ui.context_delegate import ContextDelegate
from annotator.ui.models.concordance_model import ConcordanceModel, MakeContext
from annotator.ui.models.context_model import ContextColumn
from annotator.ui.models.project_statements_model import FetchRows, FoundColumn, ProjectStatementsModel
from annotator.ui.panels.bulk_bar import BulkBar
from annotator.ui.panels.filter_bar import FilterBar
from annotator.ui.panels.found_delegate import FoundDelegate
from annotator.ui.panels.found_table import FoundTable, LinesTable
from annotator.ui.pieces import EmptyState, hairline
from annotator.ui.theme import Theme

_MOST_KEPT = 500


class FoundPanel(QWidget):
    """Shows findings and tells what is wanted; it searches and changes nothing."""

    chosen_changed = Signal()
    delete_wanted = Signal()

    def __init__(
        self,
        *,
        fetch: FetchRows,
        make_context: MakeContext,
        columns: Sequence[FoundColumn],
        colour_fields: frozenset[str],
        theme: Theme,
        read_only: bool,
        find_keys: str = "",
        add_keys: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("found_panel")
        self.lines = ProjectStatementsModel(fetch, columns, self)
        self.bar = FilterBar(filter_keys=find_keys, add_keys=add_keys)
        self.table = FoundTable(self.lines, theme)
        self._delegate = FoundDelegate(theme, colour_fields)
        self.table.setItemDelegate(self._delegate)
        self.concordance = ConcordanceModel(self.lines, make_context, self)
        self.context_table = self._context_table(theme)
        self.bulk = BulkBar(read_only=read_only)
        self.empty = EmptyState("", "")
        self._stack = QStackedWidget()
        for part in (self.table, self.context_table, self.empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addWidget(hairline())
        column.addWidget(self.bulk)
        self.table.set_widths()
        for table in (self.table, self.context_table):
            table.chosen_changed.connect(self.chosen_changed)
            table.delete_wanted.connect(self.delete_wanted)
        self.bar.view_changed.connect(self._show_view)

    def _context_table(self, theme: Theme) -> LinesTable:
        table = LinesTable(self.lines, theme)
        table.setObjectName("found_context_table")
        table.setAccessibleName(self.tr("Statements in context"))
        table.setModel(self.concordance)
        table.horizontalHeader().setSelectionModel(QItemSelectionModel(self.concordance, table))
        table.setItemDelegate(ContextDelegate(table))
        header = table.horizontalHeader()
        header.hide()
        header.setStretchLastSection(False)
        for side in (ContextColumn.LEFT, ContextColumn.RIGHT):
            header.setSectionResizeMode(side, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(ContextColumn.ARTICLE, 200)
        return table

    @property
    def view(self) -> LinesTable:
        """The table that is shown, or would be if there were anything."""
        return self.context_table if self.bar.in_context else self.table

    # what is shown

    def show_findings(self, findings: Findings) -> None:
        """Shows other findings. What was selected stays so while it is found and not too much."""
        view = self.view
        chosen = view.chosen_places() if view.chosen_count() <= _MOST_KEPT else None
        line = view.currentIndex().row()
        position = self.lines.position_of(line)
        current = None if position is None else self.lines.findings.places[position]
        was = self.lines.findings
        self.lines.set_findings(findings)
        self.table.show_order()
        if findings.query == was.query or (chosen is not None and len(chosen)):
            self._choose_again(chosen, current)
        if view.currentIndex().row() < 0 and self.lines.rowCount():
            view.selectionModel().setCurrentIndex(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._show_view()
        self.chosen_changed.emit()

    def _choose_again(self, chosen: Sequence[int] | None, current: int | None) -> None:
        view = self.view
        selection = view.selectionModel()
        if selection.hasSelection():
            return
        model = view.model()
        wanted = QItemSelection()
        last = model.columnCount() - 1
        for place in chosen or ():
            line = self.lines.line_of_place(place)
            if line is not None:
                wanted.select(model.index(line, 0), model.index(line, last))
        selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        line = None if current is None else self.lines.line_of_place(current)
        if line is not None:
            index = model.index(line, 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _show_view(self) -> None:
        had_focus = any(part.hasFocus() for part in (self.table, self.context_table))
        wanted = self.view if self.lines.rowCount() else self.empty
        if self._stack.currentWidget() is not wanted:
            if wanted is not self.empty:
                line = self._line_shown()
                if line >= 0:
                    self.view.select_line(line)
            self._stack.setCurrentWidget(wanted)
            if had_focus:
                self.focus_first()
        self.chosen_changed.emit()

    def _line_shown(self) -> int:
        """The current line of the other table, where that was shown."""
        shown = self._stack.currentWidget()
        return shown.currentIndex().row() if isinstance(shown, LinesTable) else -1

    def set_columns(self, columns: Sequence[FoundColumn], colour_fields: frozenset[str]) -> None:
        """Shows these columns."""
        self._delegate = FoundDelegate(self.table._theme, colour_fields)
        self.table.setItemDelegate(self._delegate)
        self.lines.set_columns(columns)
        self.table.set_widths()
        self.table.show_order()

    # a part of a page of the window

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._delegate.set_theme(theme)
        for table in (self.table, self.context_table):
            table.set_theme(theme)

    def focus_first(self) -> None:
        """Puts the focus on the statements, or where they are looked for when there are none."""
        (self.view if self.lines.rowCount() else self.bar.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def contexts_of(self, widget: QWidget) -> tuple[Context, ...]:
        """Where a widget stands, nearest first."""
        tables = (self.table, self.context_table)
        is_list = any(widget is table or table.isAncestorOf(widget) for table in tables)
        return (Context.PAGE, Context.WINDOW) if is_list else (Context.WINDOW,)

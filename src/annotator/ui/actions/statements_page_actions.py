"""The Statements page at work: filters, order, groups, columns, saved filters, and the way to a statement."""

from __future__ import annotations

from collections.abc import Sequence

import orjson
from PySide6.QtCore import QObject, Qt

from annotator.coding.concordance import in_context, looked_for
from annotator.coding.filter_choices import FilterChoices
from annotator.coding.found_statements import Findings, FoundStatement
from annotator.coding.value_words import colour_field
from annotator.coding.word_search import WordsInContext
from annotator.model.change import Changes, Table
from annotator.model.codebook import Codebook, Kind
from annotator.model.patterns import Compiled, Pattern, PatternError
from annotator.model.statement_query import (
    GROUPED_COLUMNS,
    SORTED_COLUMNS,
    Filter,
    PatternFilter,
    StatementQuery,
    WordsFilter,
    column_of,
)
from annotator.ui.actions.bulk_actions import BulkActions
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.filter_actions import FilterActions, words_and_filters
from annotator.ui.actions.page_switch import PageSwitch
from annotator.ui.actions.statement_search import StatementSearch
from annotator.ui.filter_words import attribute_label
from annotator.ui.found_words import count_words
from annotator.ui.models.project_statements_model import FoundColumn, SortWanted
from annotator.ui.pages.project_page import ProjectPage
from annotator.ui.pages.statements_page import StatementsPage
from annotator.ui.panels.filter_bar import WordsTyped
from annotator.ui.panels.found_panel import FoundPanel
from annotator.ui.panels.found_table import StatementOpened

_COLUMNS_KEY = "statements_page/columns"
_SHOWN_BY = (
    *(Table.STATEMENT, Table.ENTITY, Table.ALIAS, Table.CODEBOOK, Table.ARTICLE, Table.CODER),
    *(Table.REVIEW, Table.ASSIGNMENT),
)
_WIDE = {"words": 360, "article": 190, "note": 200}
_FIELD_WIDTHS = {Kind.TREE: 210, Kind.ENTITY: 130, Kind.TEXT: 180}
_NARROW = {"coder": 90, "round": 70, "layer": 80, "version": 90, "unsure": 80, "review": 90}


class StatementsPageActions(QObject):
    """Makes the page and connects it; lives as long as the project is open."""

    def __init__(self, desk: Desk, switch: PageSwitch) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._switch = switch
        self.query = StatementQuery()
        self.search = StatementSearch(desk.session, self)
        self._choices = FilterChoices(desk.session.project, desk.session.queries.name_of)
        self._fields = self._choices.fields()
        self._patterns: Sequence[Compiled] = ()
        self._columns = self._kept_columns()
        keys = desk.actions.keys_of
        self.panel = FoundPanel(
            fetch=self.search.finder.rows,
            make_context=self._context,
            columns=self._found_columns(),
            colour_fields=_colour_fields(desk.session.codebook),
            theme=desk.appearance.theme,
            read_only=desk.session.read_only,
            find_keys=keys("edit.find"),
            add_keys=keys("view.filter"),
        )
        self.filters = FilterActions(
            desk,
            self.panel,
            self._choices,
            labels=self.search.finder.labels,
            query=lambda: self.query,
            set_query=self.set_query,
            parent=self,
        )
        self.bulk = BulkActions(desk, self.panel, self.search, self._choices, parent=self)
        handlers = {
            "edit.find": self._focus_search,
            "view.filter": self.filters.add_filter,
            "view.filter_statements": self._focus_search,
        }
        self.page = StatementsPage(self.panel, self.panel, handlers)
        self._connect()

    def begin(self) -> ProjectPage:
        """Shows all statements. Returns the page."""
        self._fill_menus()
        self._show_query()
        self.search.search(self.query)
        return self.page

    def _connect(self) -> None:
        panel = self.panel
        self.search.found.connect(self._show)
        self.search.failed.connect(self._show_failed)
        panel.bar.words_typed.connect(self._look_for)
        panel.lines.sort_wanted.connect(self._sort)
        self.page.missed_changes.connect(self._catch_up)
        self.page.left.connect(self.end)
        for table in (panel.table, panel.context_table):
            table.statement_opened.connect(self._open)

    def end(self) -> None:
        """Ends what runs in the background."""
        self.search.end()
        self.filters.end()

    # queries

    def set_query(self, query: StatementQuery) -> None:
        """Looks for other statements, and shows by what."""
        self.query = query
        self._show_query()
        self.panel.bar.say_problem("")
        try:
            self._patterns = looked_for(query)
        except PatternError:
            self._patterns = ()
        self.search.search(query)

    def _show_query(self) -> None:
        bar = self.panel.bar
        self.filters.show()
        for action in bar.group.menu().actions():
            action.setChecked(action.data() == self.query.group)
        group = next((action for action in bar.group.menu().actions() if action.data() == self.query.group), None)
        grouped = group is not None and bool(self.query.group)
        bar.group.setText(
            (self.tr("Group: {0}").format(group.text()) if grouped and group else self.tr("Group")) + " ▾"
        )

    def _look_for(self, typed: WordsTyped) -> None:
        _, filters = words_and_filters(self.query)
        words: tuple[Filter, ...] = ()
        if typed.text and typed.is_regex:
            words = (PatternFilter(pattern=Pattern(text=typed.text, is_regex=True)),)
        elif typed.text:
            words = (WordsFilter(text=typed.text),)
        query = self.query.model_copy(update={"filters": (*filters, *words)})
        if query != self.query:
            self.set_query(query)

    def _sort(self, wanted: SortWanted) -> None:
        self.set_query(self.query.model_copy(update={"sort": wanted.column, "descending": wanted.descending}))

    def group_by(self, column: str) -> None:
        """Puts the statements into the groups of a column; "" takes the groups away."""
        self.set_query(self.query.model_copy(update={"group": column}))

    def _focus_search(self) -> None:
        self.panel.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.bar.search.selectAll()

    # menus

    def _fill_menus(self) -> None:
        group = self.panel.bar.group.menu()
        group.clear()
        fields = [spec for spec in self._fields if spec.options or spec.kind in (Kind.ENTITY, Kind.FLAG)]
        columns = [("", self.tr("No groups"))]
        columns += [(column_of(spec.id), spec.label) for spec in fields]
        columns += [(column, attribute_label(column)) for column in GROUPED_COLUMNS]
        for column, words in columns:
            action = group.addAction(words)
            action.setData(column)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, column=column: self.group_by(column))
        menu = self.panel.bar.column_menu.menu()
        menu.clear()
        for found in self._all_columns():
            entry = menu.addAction(found.heading)
            entry.setData(found.key)
            entry.setCheckable(True)
            entry.setChecked(found.key in self._columns)
            entry.toggled.connect(lambda _=False, key=found.key: self._toggle_column(key))

    # columns

    def _all_columns(self) -> list[FoundColumn]:
        fields = [
            FoundColumn(column_of(spec.id), spec.label, _FIELD_WIDTHS.get(spec.kind, 110)) for spec in self._fields
        ]
        rest = [
            FoundColumn(key, attribute_label(key), _WIDE.get(key, _NARROW.get(key, 120)))
            for key in ("words", *(key for key in SORTED_COLUMNS if key != "words"))
        ]
        return [*fields, *rest]

    def _found_columns(self) -> list[FoundColumn]:
        known = {column.key: column for column in self._all_columns()}
        return [known[key] for key in self._columns if key in known]

    def _kept_columns(self) -> list[str]:
        kept = self._desk.settings.value(_COLUMNS_KEY)
        if isinstance(kept, str) and kept:
            return [str(key) for key in orjson.loads(kept)]
        wanted = [spec for spec in self._fields if spec.group == "core" and spec.kind is not Kind.TEXT]
        return [*(column_of(spec.id) for spec in wanted[:5]), "words", "coder", "article"]

    def _toggle_column(self, key: str) -> None:
        order = [column.key for column in self._all_columns()]
        shown = set(self._columns) ^ {key}
        self._columns = [found for found in order if found in shown] or [key]
        self._desk.settings.setValue(_COLUMNS_KEY, orjson.dumps(self._columns).decode())
        self.panel.set_columns(self._found_columns(), _colour_fields(self._desk.session.codebook))

    # findings

    def _show(self, findings: Findings) -> None:
        self.panel.show_findings(findings)
        self.panel.bulk.show_count(count_words(findings))
        behind = self.search.finder.behind() if any(isinstance(one, WordsFilter) for one in self.query.filters) else 0
        self.panel.bulk.show_notice(
            self.tr("The index of words is not finished: some statements are missing.") if behind else ""
        )
        if not findings.places and findings.whole:
            if findings.total or self.query.filters:
                self.panel.empty.say(self.tr("No statement fits"), self.tr("Change the filters, or clear them."))
            else:
                self.panel.empty.say(
                    self.tr("No statements yet"),
                    self.tr(
                        "Here all statements of the project are found, compared and changed. Make the first on the Code page."
                    ),
                )

    def _show_failed(self, words: str) -> None:
        self.panel.bar.say_problem(words)
        self.panel.show_findings(Findings(self.query, whole=True))
        self.panel.empty.say(self.tr("Nothing was looked for"), words)
        self.panel.bulk.show_count("")

    def _catch_up(self, missed: Sequence[Changes]) -> None:
        """Shows anew what commits touched."""
        if any(changes.touches(Table.CODEBOOK) for changes in missed):
            self._fields = self._choices.fields()
            self.filters.read_codebook()
            self.panel.set_columns(self._found_columns(), _colour_fields(self._desk.session.codebook))
            self._fill_menus()
            self._show_query()
        if any(changes.touches(*_SHOWN_BY) for changes in missed):
            self.panel.lines.forget()
            self.search.search(self.query, again=True)

    def _context(self, row: FoundStatement) -> WordsInContext | None:
        try:
            article = self._desk.session.queries.article_text(row.article)
        except KeyError:
            return None
        return in_context(article=article, row=row, patterns=self._patterns)

    def _open(self, opened: StatementOpened) -> None:
        self._switch.go_to_statement(opened.statement.id)


def _colour_fields(codebook: Codebook) -> frozenset[str]:
    fields = (colour_field(kind) for kind in codebook.types)
    return frozenset(field.id for field in fields if field is not None)


def statements_page(desk: Desk, switch: PageSwitch) -> ProjectPage:
    """The Statements page of a project, at work."""
    return StatementsPageActions(desk, switch).begin()

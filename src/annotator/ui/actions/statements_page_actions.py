"""The Statements page at work: filters, order, groups, columns, saved filters, and the way to a statement."""

from __future__ import annotations

from collections.abc import Sequence

import orjson
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction

from annotator.coding.commands.filters import RemoveFilter, SaveFilter
from annotator.coding.concordance import in_context, looked_for
from annotator.coding.filter_choices import Choice, FilterChoices
from annotator.coding.found_statements import Findings, FoundStatement
from annotator.coding.saved_filters import saved_filters
from annotator.coding.value_words import colour_field
from annotator.coding.word_search import WordsInContext
from annotator.model.change import Changes, Table
from annotator.model.codebook import Codebook, Kind
from annotator.model.patterns import Pattern, PatternError
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
from annotator.ui.actions.page_switch import PageSwitch
from annotator.ui.actions.statement_search import StatementSearch
from annotator.ui.dialogs.bulk_change import TextDialog
from annotator.ui.dialogs.filter_dialog import ChoicesWanted, FilterDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.filter_words import FilterColumn, attribute_label, column_of_filter, filter_columns, filter_words
from annotator.ui.jobs import Job
from annotator.ui.models.project_statements_model import FoundColumn, SortWanted
from annotator.ui.pages.project_page import ProjectPage
from annotator.ui.pages.statements_page import StatementsPage
from annotator.ui.panels.filter_bar import ChipUsed, WordsTyped
from annotator.ui.panels.found_table import StatementOpened
from annotator.ui.shown import shown_number

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
        self._filter_columns = {column.key: column for column in filter_columns(self._fields)}
        self._patterns: Sequence[object] = ()
        self._jobs: list[Job] = []
        self._columns = self._kept_columns()
        keys = desk.actions.keys_of
        self.page = StatementsPage(
            fetch=self.search.finder.rows,
            make_context=self._context,
            columns=self._found_columns(),
            colour_fields=_colour_fields(desk.session.codebook),
            theme=desk.appearance.theme,
            read_only=desk.session.read_only,
            find_keys=keys("edit.find"),
            add_keys=keys("view.filter"),
        )
        self.bulk = BulkActions(desk, self.page, self.search, self._choices, parent=self)
        self._connect()
        self._fill_menus()
        self._show_query()
        self.search.search(self.query)

    def _connect(self) -> None:
        page, bar = self.page, self.page.bar
        self.search.found.connect(self._show)
        self.search.failed.connect(self._show_failed)
        bar.words_typed.connect(self._look_for)
        bar.add_wanted.connect(self.add_filter)
        bar.clear_wanted.connect(lambda: self.set_query(self.query.model_copy(update={"filters": ()})))
        bar.chip_opened.connect(self._change_filter)
        bar.chip_removed.connect(self._remove_filter)
        bar.chip_turned.connect(self._turn_filter)
        bar.saved.menu().aboutToShow.connect(self._fill_saved)
        page.lines.sort_wanted.connect(self._sort)
        page.missed_changes.connect(self._catch_up)
        page.left.connect(self.end)
        for table in (page.table, page.context_table):
            table.statement_opened.connect(self._open)
        page.set_handlers(
            {
                "edit.find": self._focus_search,
                "view.filter": self.add_filter,
                "view.filter_statements": self._focus_search,
            }
        )

    def end(self) -> None:
        """Ends what runs in the background."""
        self.search.end()
        for job in self._jobs:
            job.wait()

    # queries

    def set_query(self, query: StatementQuery) -> None:
        """Looks for other statements, and shows by what."""
        self.query = query
        self._show_query()
        self.page.bar.say_problem("")
        try:
            self._patterns = looked_for(query)
        except PatternError:
            self._patterns = ()
        self.search.search(query)

    def _show_query(self) -> None:
        bar = self.page.bar
        words, filters = _split(self.query)
        text = words.text if isinstance(words, WordsFilter) else words.pattern.text if words is not None else ""
        bar.show_words(text, is_regex=isinstance(words, PatternFilter) or (words is None and bar.regex.isChecked()))
        labels = self.search.finder.labels
        bar.show_chips([(filter_words(one, self._filter_columns, labels), one.negated) for one in filters])
        for action in bar.group.menu().actions():
            action.setChecked(action.data() == self.query.group)
        group = next((action for action in bar.group.menu().actions() if action.data() == self.query.group), None)
        grouped = group is not None and bool(self.query.group)
        bar.group.setText(
            (self.tr("Group: {0}").format(group.text()) if grouped and group else self.tr("Group")) + " ▾"
        )

    def _look_for(self, typed: WordsTyped) -> None:
        _, filters = _split(self.query)
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
        self.page.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.bar.search.selectAll()

    # filters

    def add_filter(self) -> None:
        """Asks for one more filter."""
        made = self._asked(None)
        if made is not None:
            words, filters = _split(self.query)
            last = () if words is None else (words,)
            self.set_query(self.query.model_copy(update={"filters": (*filters, made, *last)}))

    def _change_filter(self, used: ChipUsed) -> None:
        _, filters = _split(self.query)
        if column_of_filter(filters[used.place]) in ("unsure", "incomplete", "review"):
            self._turn_filter(used)
            return
        made = self._asked(filters[used.place])
        if made is not None:
            self._replace(used.place, made)

    def _asked(self, present: Filter | None) -> Filter | None:
        dialog = FilterDialog(list(self._filter_columns.values()), parent=self._desk.window)
        dialog.choices_wanted.connect(lambda wanted: self._answer(dialog, wanted))
        if present is not None:
            dialog.show_filter(present)
        return dialog.result_filter if answered(dialog) else None

    def _answer(self, dialog: FilterDialog, wanted: ChoicesWanted) -> None:
        """Shows the values at once, and again when a thread has counted them."""
        column = wanted.column
        dialog.show_choices(column.key, self._uncounted(column))
        session = self._desk.session

        def count() -> list[Choice]:
            worker = session.worker()
            try:
                return FilterChoices(worker.project, worker.queries.name_of).of(column.key)
            finally:
                worker.close()

        job = Job(lambda _: count(), self)

        def done(choices: list[Choice]) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            if dialog.isVisible():
                dialog.show_choices(column.key, choices)

        def fail(error: BaseException) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            raise error

        job.succeeded.connect(done)
        job.failed.connect(fail)
        self._jobs.append(job)
        job.start()

    def _uncounted(self, column: FilterColumn) -> Sequence[Choice]:
        if column.field is not None and column.field.kind is Kind.ENTITY:
            return self._choices.names(column.field)
        return self._choices.of(column.key, counted=False)

    def _remove_filter(self, used: ChipUsed) -> None:
        self._replace(used.place, None)

    def _turn_filter(self, used: ChipUsed) -> None:
        _, filters = _split(self.query)
        present = filters[used.place]
        self._replace(used.place, present.model_copy(update={"negated": not present.negated}))

    def _replace(self, place: int, made: Filter | None) -> None:
        words, filters = _split(self.query)
        changed = [*filters[:place], *(() if made is None else (made,)), *filters[place + 1 :]]
        last = () if words is None else (words,)
        self.set_query(self.query.model_copy(update={"filters": (*changed, *last)}))

    # menus

    def _fill_menus(self) -> None:
        group = self.page.bar.group.menu()
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
        menu = self.page.bar.column_menu.menu()
        menu.clear()
        for column in self._all_columns():
            action = menu.addAction(column.heading)
            action.setData(column.key)
            action.setCheckable(True)
            action.setChecked(column.key in self._columns)
            action.toggled.connect(lambda _=False, key=column.key: self._toggle_column(key))

    def _fill_saved(self) -> None:
        menu = self.page.bar.saved.menu()
        menu.clear()
        found = saved_filters(self._desk.session.project.read)
        for name, query in found.items():
            self._entry(menu.addAction(name), lambda query=query: self.set_query(query))
        if found:
            menu.addSeparator()
        writable = not self._desk.session.read_only
        save = menu.addAction(self.tr("Save this filter…"))
        save.setEnabled(writable)
        self._entry(save, self.save_filter)
        remove = menu.addMenu(self.tr("Remove a saved filter"))
        remove.setEnabled(writable and bool(found))
        for name in found:
            self._entry(remove.addAction(name), lambda name=name: self._desk.run(RemoveFilter(name)))

    def _entry(self, action: QAction, handler: object) -> None:
        action.triggered.connect(lambda _=False: handler())  # type: ignore[operator]

    def save_filter(self) -> None:
        """Asks for a name, and keeps the query under it."""
        dialog = TextDialog(
            self.tr("Save this filter"),
            self.tr("Name"),
            self.tr("Save"),
            words=self.tr("Everybody who works on this project can choose it. A filter of the same name is replaced."),
            required=True,
            parent=self._desk.window,
        )
        if answered(dialog):
            self._desk.run(SaveFilter(dialog.text, self.query))

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
        self.page.set_columns(self._found_columns(), _colour_fields(self._desk.session.codebook))

    # findings

    def _show(self, findings: Findings) -> None:
        self.page.show_findings(findings)
        self.page.bulk.show_count(count_words(findings))
        behind = self.search.finder.behind() if any(isinstance(one, WordsFilter) for one in self.query.filters) else 0
        self.page.bulk.show_notice(
            self.tr("The index of words is not finished: some statements are missing.") if behind else ""
        )
        if not findings.places and findings.whole:
            if findings.total or self.query.filters:
                self.page.empty.say(self.tr("No statement fits"), self.tr("Change the filters, or clear them."))
            else:
                self.page.empty.say(
                    self.tr("No statements yet"),
                    self.tr(
                        "Here all statements of the project are found, compared and changed. Make the first on the Code page."
                    ),
                )

    def _show_failed(self, words: str) -> None:
        self.page.bar.say_problem(words)
        self.page.show_findings(Findings(self.query, whole=True))
        self.page.empty.say(self.tr("Nothing was looked for"), words)
        self.page.bulk.show_count("")

    def _catch_up(self, missed: Sequence[Changes]) -> None:
        """Shows anew what commits touched."""
        if any(changes.touches(Table.CODEBOOK) for changes in missed):
            self._fields = self._choices.fields()
            self._filter_columns = {column.key: column for column in filter_columns(self._fields)}
            self.page.set_columns(self._found_columns(), _colour_fields(self._desk.session.codebook))
            self._fill_menus()
            self._show_query()
        if any(changes.touches(*_SHOWN_BY) for changes in missed):
            self.page.lines.forget()
            self.search.search(self.query, again=True)

    def _context(self, row: FoundStatement) -> WordsInContext | None:
        try:
            article = self._desk.session.queries.article_text(row.article)
        except KeyError:
            return None
        return in_context(article=article, row=row, patterns=self._patterns)  # type: ignore[arg-type]

    def _open(self, opened: StatementOpened) -> None:
        self._switch.go_to_statement(opened.statement.id)


def count_words(findings: Findings) -> str:
    """How many statements were found of how many, in how many articles, as far as that is known."""
    tr = QCoreApplication.translate
    count = len(findings.places)
    if not findings.whole:
        if findings.share is not None:
            done = tr("CountLine", "{0} % searched").format(round(100 * findings.share))
            return f"{shown_number(count)} · {done}"
        return tr("CountLine", "counting…")
    if findings.total is None or findings.total == count:
        number = (
            tr("CountLine", "1 statement")
            if count == 1
            else tr("CountLine", "{0} statements").format(shown_number(count))
        )
    else:
        number = tr("CountLine", "{0} of {1} statements").format(shown_number(count), shown_number(findings.total))
    if findings.articles is None:
        return f"{number}, …"
    articles = findings.articles
    within = (
        tr("CountLine", "1 article")
        if articles == 1
        else tr("CountLine", "{0} articles").format(shown_number(articles))
    )
    return f"{number}, {within}"


def _split(query: StatementQuery) -> tuple[WordsFilter | PatternFilter | None, tuple[Filter, ...]]:
    """The filter that the line of words shows, and the others, which are chips."""
    words = next(
        (one for one in query.filters if isinstance(one, WordsFilter | PatternFilter) and not one.negated), None
    )
    if isinstance(words, PatternFilter) and not words.pattern.is_regex:
        words = None
    return words, tuple(one for one in query.filters if one is not words)


def _colour_fields(codebook: Codebook) -> frozenset[str]:
    fields = (colour_field(kind) for kind in codebook.types)
    return frozenset(field.id for field in fields if field is not None)


def statements_page(desk: Desk, switch: PageSwitch) -> ProjectPage:
    """The Statements page of a project, at work."""
    return StatementsPageActions(desk, switch).page

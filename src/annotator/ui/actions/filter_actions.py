"""The filters of the Statements page: added, changed, turned round, taken away, and saved by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from annotator.coding.commands.filters import RemoveFilter, SaveFilter
from annotator.coding.filter_choices import Choice, FilterChoices
from annotator.coding.saved_filters import saved_filters
from annotator.model.codebook import Kind
from annotator.model.statement_query import Filter, PatternFilter, StatementQuery, WordsFilter
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.bulk_change import TextDialog
from annotator.ui.dialogs.filter_dialog import ChoicesWanted, FilterDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.filter_words import FilterColumn, Labels, column_of_filter, filter_columns, filter_words
from annotator.ui.jobs import Job
from annotator.ui.panels.filter_bar import ChipUsed
from annotator.ui.panels.found_panel import FoundPanel


class FilterActions(QObject):
    """Answers the chips and the menu of saved filters. `query` gives what is looked for, `set_query` changes it."""

    def __init__(
        self,
        desk: Desk,
        panel: FoundPanel,
        choices: FilterChoices,
        *,
        labels: Labels,
        query: Callable[[], StatementQuery],
        set_query: Callable[[StatementQuery], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._choices = choices
        self._labels = labels
        self._query = query
        self._set_query = set_query
        self._jobs: list[Job] = []
        self.columns: dict[str, FilterColumn] = {}
        self.read_codebook()
        bar = panel.bar
        bar.add_wanted.connect(self.add_filter)
        bar.clear_wanted.connect(self._clear)
        bar.chip_opened.connect(self._change_filter)
        bar.chip_removed.connect(self._remove_filter)
        bar.chip_turned.connect(self._turn_filter)
        bar.saved.menu().aboutToShow.connect(self._fill_saved)

    def end(self) -> None:
        """Waits for what is being counted."""
        for job in self._jobs:
            job.wait()

    def read_codebook(self) -> None:
        """Reads anew what can be filtered by."""
        self.columns = {column.key: column for column in filter_columns(self._choices.fields())}

    def show(self) -> None:
        """Shows the filters of the query: the words in their line, the others as chips."""
        bar = self._panel.bar
        words, filters = words_and_filters(self._query())
        text = words.text if isinstance(words, WordsFilter) else words.pattern.text if words is not None else ""
        bar.show_words(text, is_regex=isinstance(words, PatternFilter) or (words is None and bar.regex.isChecked()))
        bar.show_chips([(filter_words(one, self.columns, self._labels), one.negated) for one in filters])

    def _clear(self) -> None:
        self._set_query(self._query().model_copy(update={"filters": ()}))

    # filters

    def add_filter(self) -> None:
        """Asks for one more filter."""
        made = self._asked(None)
        if made is not None:
            words, filters = words_and_filters(self._query())
            last = () if words is None else (words,)
            self._set_query(self._query().model_copy(update={"filters": (*filters, made, *last)}))

    def _change_filter(self, used: ChipUsed) -> None:
        _, filters = words_and_filters(self._query())
        if column_of_filter(filters[used.place]) in ("unsure", "incomplete", "review"):
            self._turn_filter(used)
            return
        made = self._asked(filters[used.place])
        if made is not None:
            self._replace(used.place, made)

    def _asked(self, present: Filter | None) -> Filter | None:
        dialog = FilterDialog(list(self.columns.values()), parent=self._desk.window)
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
        is_open = [True]
        dialog.finished.connect(lambda _: is_open.clear())

        def done(choices: list[Choice]) -> None:
            self._jobs.remove(job)
            job.deleteLater()
            if is_open:
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
        _, filters = words_and_filters(self._query())
        present = filters[used.place]
        self._replace(used.place, present.model_copy(update={"negated": not present.negated}))

    def _replace(self, place: int, made: Filter | None) -> None:
        words, filters = words_and_filters(self._query())
        changed = [*filters[:place], *(() if made is None else (made,)), *filters[place + 1 :]]
        last = () if words is None else (words,)
        self._set_query(self._query().model_copy(update={"filters": (*changed, *last)}))

    # saved filters

    def _fill_saved(self) -> None:
        menu = self._panel.bar.saved.menu()
        menu.clear()
        found = saved_filters(self._desk.session.project.read)
        for name, query in found.items():
            self._entry(menu.addAction(name), lambda query=query: self._set_query(query))
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
            self._desk.run(SaveFilter(dialog.text, self._query()))


def words_and_filters(query: StatementQuery) -> tuple[WordsFilter | PatternFilter | None, tuple[Filter, ...]]:
    """The filter that the line of words shows, and the others, which are chips."""
    words = next(
        (one for one in query.filters if isinstance(one, WordsFilter | PatternFilter) and not one.negated), None
    )
    if isinstance(words, PatternFilter) and not words.pattern.is_regex:
        words = None
    return words, tuple(one for one in query.filters if one is not words)

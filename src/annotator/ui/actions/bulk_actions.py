"""Changing the selected statements: what, the preview, and the change itself, in the background where they are many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from annotator.coding.bulk_preview import Preview, bulk_preview
from annotator.coding.commands.bulk import (
    AddValue,
    BulkCommand,
    ChangeType,
    DeleteSelected,
    RecodeField,
    RemoveValue,
    Selection,
    SendSelectedToReview,
    SetSelectedUnsure,
)
from annotator.coding.filter_choices import Choice, FilterChoices
from annotator.coding.session import Session
from annotator.model.change import Changes
from annotator.model.codebook import FieldSpec, Kind
from annotator.model.ids import TypeId
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.selection_export import SelectionExport
from annotator.ui.actions.statement_search import StatementSearch
from annotator.ui.bulk_action import BulkAction
from annotator.ui.dialogs.bulk_change import BulkChangeDialog, BulkPreviewDialog, OneChoiceDialog, TextDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.jobs import JobHandle
from annotator.ui.panels.bulk_bar import BulkWanted
from annotator.ui.panels.found_panel import FoundPanel
from annotator.ui.shown import shown_number

MOST_AT_ONCE = 2_000
"""More statements than this are judged and changed in the background."""


class BulkActions(QObject):
    """Answers the bar under the statements."""

    def __init__(
        self, desk: Desk, panel: FoundPanel, search: StatementSearch, choices: FilterChoices, *, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._search = search
        self._choices = choices
        self._export = SelectionExport(desk, parent=self)
        panel.bulk.wanted.connect(self._do)
        panel.chosen_changed.connect(self._show_chosen)
        panel.delete_wanted.connect(lambda: self._do(BulkWanted(BulkAction.DELETE)))

    def selection(self) -> Selection:
        """The selected statements. All of them, once all are found, are the query itself: nothing of them is read."""
        view, findings = self._panel.view, self._panel.lines.findings
        if view.is_all_chosen() and findings.whole:
            return Selection(query=findings.query.model_copy(update={"sort": "", "group": ""}))
        return Selection(statements=self._search.finder.ids(view.chosen_places()))

    def _show_chosen(self) -> None:
        count = self._panel.view.chosen_count()
        words = self.tr("1 selected") if count == 1 else self.tr("{0} selected").format(shown_number(count))
        self._panel.bulk.show_chosen(count, words if count else "")

    def _do(self, wanted: BulkWanted) -> None:
        count = self._panel.view.chosen_count()
        if not count:
            return
        if wanted.action is BulkAction.EXPORT:
            self._export.ask(self.selection(), count)
            return
        if self._desk.session.read_only:
            return
        if self._desk.jobs.job is not None:
            self._desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return
        command = self._asked(wanted.action, self.selection())
        if command is not None:
            self._preview(command, count)

    # what is wanted

    def _asked(self, action: BulkAction, chosen: Selection) -> BulkCommand | None:
        match action:
            case BulkAction.TYPE:
                return self._asked_type(chosen)
            case BulkAction.UNSURE | BulkAction.SURE:
                return SetSelectedUnsure(chosen, action is BulkAction.UNSURE)
            case BulkAction.DELETE:
                return DeleteSelected(chosen)
            case BulkAction.REVIEW:
                return self._asked_reason(chosen)
            case _:
                return self._asked_values(action, chosen)

    def _asked_type(self, chosen: Selection) -> BulkCommand | None:
        kinds = [(str(kind.id), kind.label) for kind in self._desk.session.codebook.types]
        dialog = OneChoiceDialog(
            self.tr("Change the type"), self.tr("New type"), kinds, self.tr("Preview"), parent=self._desk.window
        )
        return ChangeType(chosen, TypeId(dialog.value)) if answered(dialog) else None

    def _asked_reason(self, chosen: Selection) -> BulkCommand | None:
        dialog = TextDialog(
            self.tr("Send to review"),
            self.tr("What to look at (may be empty)"),
            self.tr("Preview"),
            parent=self._desk.window,
        )
        return SendSelectedToReview(chosen, dialog.text) if answered(dialog) else None

    def _asked_values(self, action: BulkAction, chosen: Selection) -> BulkCommand | None:
        dialog = BulkChangeDialog(action, self._choices.fields(), self._values_of, parent=self._desk.window)
        wanted = dialog.wanted if answered(dialog) else None
        if wanted is None:
            return None
        field = wanted.field.id
        if action is BulkAction.ADD and wanted.new is not None:
            return AddValue(chosen, field, wanted.new)
        if action is BulkAction.REMOVE:
            return RemoveValue(chosen, field, wanted.old)
        return None if wanted.new is None else RecodeField(chosen, field, wanted.old, wanted.new)

    def _values_of(self, spec: FieldSpec) -> Sequence[Choice]:
        if spec.kind is Kind.ENTITY:
            return self._choices.names(spec)
        return self._choices.of(f"field:{spec.id}", counted=False)

    # preview and change

    def _preview(self, command: BulkCommand, count: int) -> None:
        desk = self._desk
        if count <= MOST_AT_ONCE:
            self._confirm(command, bulk_preview(desk.session.project, command, name_of=desk.session.queries.name_of))
            return
        words = self.tr("Looking at {0} statements").format(shown_number(count))

        def work(handle: JobHandle) -> Preview:
            worker = desk.session.worker()
            try:
                tell = _telling(handle, words)
                return bulk_preview(worker.project, command, name_of=worker.queries.name_of, tell=tell)
            finally:
                worker.close()

        desk.jobs.start(
            words,
            work,
            writes=False,
            done=lambda preview: self._confirm(command, preview),
            failed=desk.tell_error,
            cancelled=lambda: desk.status.say(self.tr("Cancelled; nothing was changed.")),
        )

    def _confirm(self, command: BulkCommand, preview: Preview) -> None:
        titles = {
            RecodeField: (self.tr("Recode these statements?"), self.tr("Recode")),
            AddValue: (self.tr("Add the value to these statements?"), self.tr("Add")),
            RemoveValue: (self.tr("Remove the value from these statements?"), self.tr("Remove")),
            ChangeType: (self.tr("Change the type of these statements?"), self.tr("Change")),
            SetSelectedUnsure: (self.tr("Mark these statements?"), self.tr("Mark")),
            DeleteSelected: (self.tr("Delete these statements?"), self.tr("Delete")),
            SendSelectedToReview: (self.tr("Send these statements to review?"), self.tr("Send")),
        }
        title, action = titles[type(command)]
        if answered(BulkPreviewDialog(title, preview, action, parent=self._desk.window)):
            self._run(command, preview)

    def _run(self, command: BulkCommand, preview: Preview) -> None:
        desk = self._desk
        said = self.tr("1 statement changed.") if preview.statements == 1 else self.tr("{0} statements changed.")
        said = said.format(shown_number(preview.statements))
        if preview.chosen <= MOST_AT_ONCE:
            if desk.run(command) is not None:
                desk.status.say(said)
            return
        words = self.tr("Changing {0} statements").format(shown_number(preview.statements))
        session = desk.session
        session.close_step()

        def work(handle: JobHandle) -> Changes:
            return _run_apart(session, replace(command, tell=_telling(handle, words)))

        def done(changes: Changes) -> None:
            session.announce(changes)
            desk.status.say(said)

        desk.jobs.start(
            words,
            work,
            writes=True,
            done=done,
            failed=desk.tell_error,
            cancelled=lambda: desk.status.say(self.tr("Cancelled; nothing was changed.")),
        )


def _run_apart(session: Session, command: BulkCommand) -> Changes:
    worker = session.worker()
    try:
        return worker.run(command)
    finally:
        worker.close()


def _telling(handle: JobHandle, words: str) -> Callable[[int, int], None]:
    """Reports to the window, and stops with Cancelled."""

    def tell(done: int, of: int) -> None:
        handle.report(done / of if of else 1.0, words)

    return tell

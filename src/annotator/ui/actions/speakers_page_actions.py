"""The page of the speaker registry: what is written on its card, and what is done with the chosen entities."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from annotator.coding.commands.entities import AddAlias, AddEntity, RemoveAlias, RemoveRole, SetRole
from annotator.coding.commands.entity_facts import (
    RenameEntity,
    RetireEntities,
    ReviveEntities,
    SetAttributes,
    SetEntityNote,
    SetEntityType,
    SetExternal,
)
from annotator.coding.commands.entity_merges import KeepApart, MergeEntities, UnmergeEntity
from annotator.coding.commands.entity_removal import DeleteEntities
from annotator.coding.context import Command
from annotator.coding.entity_search import folded
from annotator.coding.rows import UsageLine
from annotator.coding.speakers import Shown, Speakers
from annotator.model.change import Changes, Table
from annotator.model.ids import EntityId, RoleId
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.page_switch import PageSwitch
from annotator.ui.actions.speaker_files import SpeakerFiles
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.merge_speakers import MergeSpeakersDialog
from annotator.ui.dialogs.speaker_dialogs import NewSpeakerDialog, RenameSpeakerDialog
from annotator.ui.dialogs.split_speaker import SplitSpeakerDialog
from annotator.ui.jobs import Job, JobHandle
from annotator.ui.models.role_table_model import RoleEdited
from annotator.ui.pages.speakers_page import SpeakerKeys, SpeakersPage
from annotator.ui.shown import shown_number
from annotator.ui.speakers.duplicate_list import PairChosen
from annotator.ui.speakers.entity_edits import (
    AliasDropped,
    AliasWritten,
    AttributeWritten,
    MergeTakenBack,
    NameWritten,
    NoteWritten,
    TypeChosen,
    WikidataWritten,
)
from annotator.ui.speakers.likeness_words import likeness_words

_MOST_LISTED = 2_000
_SUGGESTED = 12


class SpeakersPageActions(QObject):
    """Wires the page to the session. Lives as long as the page."""

    def __init__(self, desk: Desk, switch: PageSwitch) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._switch = switch
        self.speakers = Speakers(desk.session.project, desk.session.queries)
        self._job: Job | None = None
        self.files = SpeakerFiles(desk, self)
        self.page = _Page(self)
        self.page.act(self._handlers())
        self.page.card.edited.connect(self._write)
        # the cell's editor is closed first: what is written shows the table anew
        self.page.card.roles.roles.role_edited.connect(self._write_role, Qt.ConnectionType.QueuedConnection)
        self.page.card.roles.role_dropped.connect(lambda role: self._run(RemoveRole(RoleId(role))))
        self.page.card.usage_chosen.connect(self._go)
        self.page.list.shown_changed.connect(self._look_if_new)
        self.page.duplicates.merge_wanted.connect(lambda chosen: self._merge_pair(chosen))
        self.page.duplicates.apart_wanted.connect(lambda chosen: self._keep_apart(chosen))
        self.page.duplicates.search_wanted.connect(self.look_for_duplicates)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {
            "speaker.add": self.add,
            "speaker.rename": self.rename,
            "article.details": self.rename,
            "speaker.merge": self.merge,
            "speaker.split": self.split,
            "speaker.retire": self.retire,
            "speaker.delete": self.delete,
            "speaker.delete_unused": self.delete_unused,
            "speaker.apart": self.keep_apart,
            "speaker.duplicates": self.look_for_duplicates,
            "speaker.import": self.files.take_in,
            "speaker.export": self.files.give_out,
            "edit.find": self.page.list.focus_filter,
            "view.filter": self.page.list.focus_filter,
        }

    def keys(self) -> SpeakerKeys:
        """The keys that the page shows."""
        key = self._desk.actions.keys_of
        return SpeakerKeys(
            filter=key("edit.find"),
            add=key("speaker.add"),
            merge=key("speaker.merge"),
            split=key("speaker.split"),
            retire=key("speaker.retire"),
            delete=key("speaker.delete"),
            apart=key("speaker.apart"),
            duplicates=key("speaker.duplicates"),
            unused=key("speaker.delete_unused"),
            take_in=key("speaker.import"),
            give_out=key("speaker.export"),
        )

    @property
    def desk(self) -> Desk:
        """What it works with."""
        return self._desk

    # what is written on the card

    def _write(self, edit: object) -> None:
        card = self.page.card.card
        command = None if card is None else _command(card.entity.id, edit)
        if command is not None:
            self._run(command)

    def _write_role(self, edit: RoleEdited) -> None:
        card = self.page.card.card
        if card is None:
            return
        organisation = edit.known
        if edit.organisation and organisation is None:
            organisation = self._named(edit.organisation)
            if organisation is None:
                self._desk.status.say(
                    self.tr("Nobody in the registry is called “{0}”. Add them first.").format(edit.organisation)
                )
                self.page.reload(codebook=False)
                return
        held = next((role.entity for role in card.roles if role.id == edit.id), card.entity.id)
        self._run(SetRole(held, edit.title, organisation, edit.since, edit.until, edit.id))

    def _named(self, name: str) -> EntityId | None:
        """The one whom the name means: a body before a person."""
        wanted = folded(name)
        found = [one for one in self._desk.session.queries.names() if one.folded == wanted]
        found.sort(key=lambda one: (one.kind, one.type == "person", one.entity))
        return found[0].entity if found else None

    def suggest(self, text: str) -> Sequence[str]:
        """Names that a role may be held at."""
        types = [known.id for known in self._desk.session.codebook.entity_types if known.id != "person"]
        rows = self._desk.session.queries.search_entities(text, types, limit=_SUGGESTED)
        return tuple(dict.fromkeys(row.name for row in rows))

    # what is done with the chosen ones

    def add(self) -> None:
        """Asks for a new entity."""
        dialog = NewSpeakerDialog(
            self._desk.session.codebook, kind=self.page.list.types.currentData(), parent=self._desk.window
        )
        if not answered(dialog):
            return
        changes = self._run(AddEntity(dialog.name, dialog.type, dialog.aliases))
        made = next((row for table, row in changes.created if table is Table.ENTITY), None) if changes else None
        if made is not None:
            self.page.lead_to(EntityId(made))

    def rename(self) -> None:
        """Asks for another name of the one that the card shows."""
        card = self.page.card.card
        if card is None:
            return
        dialog = RenameSpeakerDialog(card.entity.name, parent=self._desk.window)
        if answered(dialog):
            self._run(RenameEntity(card.entity.id, dialog.name, keep_old=dialog.keep_old))

    def merge(self) -> None:
        """Asks who stays of the chosen ones, or of the pair, and merges."""
        pair = self.page.pair
        if pair is not None:
            self._merge((pair.first, pair.second), likeness_words(pair))
        elif len(self.page.chosen) > 1:
            self._merge(self.page.chosen, "")
        else:
            self._desk.status.say(self.tr("Choose two or more that are the same."))

    def _merge_pair(self, chosen: PairChosen) -> None:
        self._merge((chosen.pair.first, chosen.pair.second), likeness_words(chosen.pair))

    def _merge(self, entities: Sequence[EntityId], reason: str) -> None:
        lines = self.speakers.lines(entities)
        if len(lines) < 2:
            return
        size = self.speakers.merge_size(line.id for line in lines)
        dialog = MergeSpeakersDialog(lines, size, reason=reason, parent=self._desk.window)
        if not answered(dialog):
            return
        keep = dialog.keep
        gone = tuple(line.id for line in lines if line.id != keep)
        if self._run(MergeEntities(keep, gone)) is not None and self.page.list.shown is not Shown.PROPOSED:
            self.page.lead_to(keep)

    def split(self) -> None:
        """Asks what goes to a new entity."""
        card = self.page.card.card
        if card is None:
            return
        usages = self.speakers.usages(card.entity.id, limit=_MOST_LISTED)
        dialog = SplitSpeakerDialog(card, usages, more=card.uses - len(usages), parent=self._desk.window)
        if answered(dialog):
            self._run(dialog.command)

    def retire(self) -> None:
        """Offers the chosen ones no more, or again."""
        chosen, card = self.page.chosen, self.page.card.card
        if chosen and card is not None:
            self._run(ReviveEntities(chosen) if card.entity.is_retired else RetireEntities(chosen))

    def delete(self) -> None:
        """Deletes the chosen ones, if nothing uses them."""
        if self.page.list.shown is not Shown.PROPOSED and self.page.chosen:
            self._run(DeleteEntities(self.page.chosen))

    def delete_unused(self) -> None:
        """Lists all that nothing uses; where they are listed already, deletes them."""
        if self.page.list.shown is not Shown.UNUSED:
            self.page.list.show_tab(Shown.UNUSED)
            self.page.focus_first()
            return
        unused = self.page.list.model.ids()
        if unused and self._run(DeleteEntities(unused)) is not None:
            self._desk.status.say(
                self.tr("1 speaker deleted.")
                if len(unused) == 1
                else self.tr("{0} speakers deleted.").format(shown_number(len(unused)))
            )

    # duplicates

    def keep_apart(self) -> None:
        """Says that the pair is not the same."""
        pair = self.page.pair
        if pair is not None:
            self._keep_apart(PairChosen(pair))

    def _keep_apart(self, chosen: PairChosen) -> None:
        self._run(KeepApart(chosen.pair.first, chosen.pair.second))

    def look_for_duplicates(self) -> None:
        """Compares all entities in a worker, and shows the pairs."""
        if self.page.list.shown is not Shown.PROPOSED:
            self.page.list.tabs[Shown.PROPOSED].setChecked(True)
            self.page.list.show_tab(Shown.PROPOSED)
        if self._job is not None:
            return
        self.page.duplicates.say_searching()
        session = self._desk.session

        def work(handle: JobHandle) -> object:
            worker = session.worker()
            try:
                return Speakers(worker.project, worker.queries).look_for_duplicates(lambda: handle.cancelled)
            finally:
                worker.close()

        self._job = Job(work, self)
        self._job.succeeded.connect(self._show_found)
        self._job.failed.connect(self._tell_failed)
        self._job.start()

    def _look_if_new(self, shown: Shown) -> None:
        if shown is Shown.PROPOSED and self.speakers.counts()[Shown.PROPOSED] is None:
            self.look_for_duplicates()

    def _show_found(self, found: Any) -> None:
        self._job = None
        self.speakers.keep_proposals(found)
        self.page.show_duplicates()
        if self.page.list.shown is Shown.PROPOSED:
            self.page.reload(codebook=False)
            self.page.focus_first()

    def _tell_failed(self, error: BaseException) -> None:
        self._job = None
        self.page.show_duplicates()
        self._desk.tell_error(error)

    def end(self) -> None:
        """Stops what still runs and commits what is being typed."""
        if self._job is not None:
            self._job.succeeded.disconnect()
            self._job.failed.disconnect()
            self._job.end()
            self._job = None
        self.page.card.commit_pending()

    def _go(self, usage: UsageLine) -> None:
        self._switch.go_to_statement(usage.statement)

    def _run(self, command: Command) -> Changes | None:
        changes = self._desk.run(command)
        if changes is None:
            self.page.reload(codebook=False)
        return changes


class _Page(SpeakersPage):
    """The page as its actions make it: it tells the registry of commits before it shows them."""

    def __init__(self, actions: SpeakersPageActions) -> None:
        desk = actions.desk
        self._actions = actions
        super().__init__(
            actions.speakers,
            lambda: desk.session.codebook,
            desk.appearance.theme,
            suggest=actions.suggest,
            writable=lambda: not desk.session.read_only,
            keys=actions.keys(),
        )

    @override
    def refresh(self, changes: Changes) -> None:
        self._actions.speakers.forget(changes)
        super().refresh(changes)

    @override
    def leave(self) -> None:
        self._actions.end()


def speakers_page(desk: Desk, switch: PageSwitch) -> SpeakersPage:
    """Makes the page of the speaker registry."""
    return SpeakersPageActions(desk, switch).page


def _command(entity: EntityId, edit: object) -> Command | None:
    """The command that does what was written on the card."""
    match edit:
        case NameWritten(name):
            return RenameEntity(entity, name, keep_old=False)
        case TypeChosen(kind):
            return SetEntityType(entity, kind)
        case WikidataWritten(wikidata):
            return SetExternal(entity, wikidata)
        case AttributeWritten(attribute, value):
            return SetAttributes(entity, {attribute: value})
        case NoteWritten(note):
            return SetEntityNote(entity, note)
        case AliasWritten(text):
            return AddAlias(entity, text)
        case AliasDropped(alias):
            return RemoveAlias(alias)
        case MergeTakenBack(merged):
            return UnmergeEntity(merged)
    return None

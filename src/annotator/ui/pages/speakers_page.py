"""The page of the speaker registry: the list on the left, the card of one entity on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSplitter, QWidget
from typing_extensions import override

from annotator.coding.entity_duplicates import Duplicate
from annotator.coding.speakers import Shown, Speakers
from annotator.model.change import Changes, Table
from annotator.model.codebook import Codebook
from annotator.model.ids import EntityId
from annotator.ui.bindings import Context
from annotator.ui.pages.project_page import ProjectPage
from annotator.ui.speakers.duplicate_list import DuplicateList
from annotator.ui.speakers.entity_card import EntityCardPanel
from annotator.ui.speakers.entity_list import EntitiesChosen, EntityList
from annotator.ui.speakers.role_table import Suggest
from annotator.ui.theme import Theme


@dataclass(frozen=True)
class SpeakerKeys:
    """The keys that stand beside what they do."""

    filter: str = ""
    add: str = ""
    merge: str = ""
    split: str = ""
    retire: str = ""
    delete: str = ""
    apart: str = ""
    duplicates: str = ""
    unused: str = ""
    take_in: str = ""
    give_out: str = ""


class SpeakersPage(ProjectPage):
    """Shows the registry. `edited` carries what was written on the card (see `entity_edits`); what is to happen to the
    chosen entities are actions of the window, which `acts` names."""

    selection_changed = Signal()

    def __init__(
        self,
        speakers: Speakers,
        codebook: Callable[[], Codebook],
        theme: Theme,
        *,
        suggest: Suggest,
        writable: Callable[[], bool],
        keys: SpeakerKeys,
    ) -> None:
        super().__init__()
        self._speakers = speakers
        self._codebook = codebook
        self._writable = writable
        self._acts: Mapping[str, Callable[[], None]] = {}
        self.duplicates = DuplicateList(
            speakers, theme, merge_keys=keys.merge, apart_keys=keys.apart, search_keys=keys.duplicates
        )
        self.list = EntityList(speakers, theme, proposals=self.duplicates, filter_keys=keys.filter, add_keys=keys.add)
        self.card = EntityCardPanel(speakers, theme, suggest)
        self._count_later = QTimer(self)
        self._count_later.setSingleShot(True)
        self._count_later.setInterval(0)
        self._count_later.timeout.connect(self.show_counts)
        self.list.show_counts({})
        self._make_buttons(keys)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([820, 560])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self.list.entities_chosen.connect(self._choose)
        self.list.shown_changed.connect(self._show_tab)
        self.duplicates.pair_chosen.connect(lambda chosen: self._show(chosen.pair.first))
        self.reload()

    def _make_buttons(self, keys: SpeakerKeys) -> None:
        add = self.list.add_button
        self.add_button = add(self.tr("Add…"), keys.add, "speaker_add")
        self.merge_button = add(self.tr("Merge…"), keys.merge, "speaker_merge")
        self.split_button = add(self.tr("Split…"), keys.split, "speaker_split")
        self.retire_button = add(self.tr("Retire"), keys.retire, "speaker_retire")
        self.delete_button = add(self.tr("Delete"), keys.delete, "speaker_delete")
        self.unused_button = add(self.tr("Delete all of these"), keys.unused, "speaker_delete_unused")
        self.list.actions_row.addStretch(1)
        self.import_button = add(self.tr("Import…"), keys.take_in, "speaker_import")
        self.export_button = add(self.tr("Export…"), keys.give_out, "speaker_export")

    def act(self, handlers: Mapping[str, Callable[[], None]]) -> None:
        """What the actions of the window do on this page, by their ids."""
        self._acts = handlers
        for made, name in (
            (self.add_button, "speaker.add"),
            (self.merge_button, "speaker.merge"),
            (self.split_button, "speaker.split"),
            (self.retire_button, "speaker.retire"),
            (self.delete_button, "speaker.delete"),
            (self.unused_button, "speaker.delete_unused"),
            (self.import_button, "speaker.import"),
            (self.export_button, "speaker.export"),
        ):
            made.clicked.connect(lambda _checked=False, name=name: self._acts[name]())
        self.list.add_wanted.connect(handlers["speaker.add"])

    # what is chosen

    @property
    def chosen(self) -> tuple[EntityId, ...]:
        """The entities that an action is about: the pair, where pairs are shown."""
        pair = self.pair
        return (pair.first, pair.second) if pair is not None else self.list.selected()

    @property
    def pair(self) -> Duplicate | None:
        """The pair that is chosen, where pairs are shown."""
        return self.duplicates.current if self.list.shown is Shown.PROPOSED else None

    # the page

    @override
    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)
        self.duplicates.set_theme(theme)
        self.card.set_theme(theme)

    @override
    def catch_up(self, changes: tuple[Changes, ...]) -> None:
        if any(
            one.touches(Table.ENTITY, Table.ALIAS, Table.ROLE, Table.STATEMENT, Table.CODEBOOK, Table.SETTING)
            for one in changes
        ):
            self.reload(codebook=any(one.touches(Table.CODEBOOK, Table.SETTING) for one in changes))

    @override
    def focus_first(self) -> None:
        if self.list.shown is Shown.PROPOSED:
            self.duplicates.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.list.model.ids():
            self.list.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.list.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return self._acts

    @override
    def contexts_of(self, widget: QWidget) -> tuple[Context, ...]:
        takes_letters = isinstance(widget, QLineEdit | QComboBox)
        in_list = self.list.isAncestorOf(widget) and not takes_letters
        return (Context.PAGE, Context.WINDOW) if in_list else (Context.WINDOW,)

    def reload(self, *, codebook: bool = True) -> None:
        """Shows everything anew; what is chosen stays chosen."""
        if codebook:
            self.list.set_codebook(self._codebook())
            self.card.set_codebook(self._codebook())
        self.duplicates.show_pairs(self._speakers.proposals())
        self.list.apply_filter()
        self._count_later.start()
        pair = self.pair
        if pair is not None:
            self._show(pair.first)

    def show_counts(self) -> None:
        """Says how many entities and proposals there are: after the list is shown, since who is unused takes a look at all."""
        self.list.show_counts(self._speakers.counts())

    def show_duplicates(self) -> None:
        """Shows the pairs that were found."""
        self.duplicates.show_pairs(self._speakers.proposals())
        self.show_counts()

    def lead_to(self, entity: EntityId) -> None:
        """Chooses this entity."""
        self.list.lead_to(entity)
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, chosen: EntitiesChosen) -> None:
        if self.list.shown is not Shown.PROPOSED:
            self._show(chosen.current)
        self._judge()

    def _show_tab(self, shown: Shown) -> None:
        if shown is Shown.PROPOSED:
            pair = self.pair
            self._show(pair.first if pair else None)
        self._judge()

    def _show(self, entity: EntityId | None) -> None:
        card = self._speakers.card(entity) if entity is not None else None
        self.card.show_card(card, writable=self._writable())
        self._judge()

    def _judge(self) -> None:
        """Says on the buttons what they would do, and lets only those be pressed that would do something."""
        shown, writable = self.list.shown, self._writable()
        chosen = self.list.selected() if shown is not Shown.PROPOSED else ()
        card = self.card.card
        retired = bool(chosen) and card is not None and card.entity.is_retired
        self.retire_button.setText(self.tr("Offer again") if retired else self.tr("Retire"))
        self.add_button.setEnabled(writable)
        self.import_button.setEnabled(writable)
        self.merge_button.setEnabled(writable and len(chosen) > 1)
        self.split_button.setEnabled(writable and len(chosen) == 1 and card is not None and card.uses > 0)
        self.retire_button.setEnabled(writable and bool(chosen) and not (card is not None and card.standing))
        self.delete_button.setEnabled(writable and bool(chosen))
        for made in self.list.buttons:
            made.setVisible(shown is not Shown.PROPOSED)
        self.unused_button.setVisible(shown is Shown.UNUSED)
        self.unused_button.setEnabled(writable and bool(self.list.model.ids()))
        self.selection_changed.emit()

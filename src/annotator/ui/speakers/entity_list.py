"""The list of the speaker registry: a filter, a type, tabs, and the entities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.coding.speakers import EntityFilter, Shown, Speakers
from annotator.model.codebook import Codebook
from annotator.model.ids import EntityId, EntityTypeId
from annotator.ui.models.entity_table_model import EntityColumn, EntityTableModel
from annotator.ui.pieces import EmptyState, HintedLineEdit, button, tab_button
from annotator.ui.shown import shown_number
from annotator.ui.speakers.entity_delegate import EntityDelegate
from annotator.ui.speakers.plain_table import PlainTable
from annotator.ui.style import GRID
from annotator.ui.theme import Theme
from annotator.ui.translation import shown_message

_FILTER_DELAY_MS = 120
_LETTERS = {EntityColumn.TYPE: 13, EntityColumn.ROLE: 16, EntityColumn.ALIASES: 18, EntityColumn.USES: 6}


@dataclass(frozen=True, slots=True)
class EntitiesChosen:
    """The person chose other rows; `current` is the one that the card shows."""

    current: EntityId | None
    entities: tuple[EntityId, ...]


class EntityList(QWidget):
    """Shows the entities; tells which were chosen. It changes nothing itself. `proposals` is shown in place of the table
    under its own tab."""

    entities_chosen = Signal(object)
    shown_changed = Signal(object)
    add_wanted = Signal()

    def __init__(
        self, speakers: Speakers, theme: Theme, *, proposals: QWidget, filter_keys: str = "", add_keys: str = ""
    ) -> None:
        super().__init__()
        self._speakers = speakers
        self._restoring = False
        self.model = EntityTableModel(speakers, self)
        self._delegate = EntityDelegate(theme)
        self.filter = HintedLineEdit(self.tr("Find a name or another name…"), filter_keys)
        self.filter.setObjectName("speaker_filter")
        self.filter.setAccessibleName(self.tr("Filter the speakers by their names"))
        self.filter.setClearButtonEnabled(True)
        self.types = QComboBox()
        self.types.setObjectName("speaker_types")
        self.types.setAccessibleName(self.tr("Type of speaker"))
        self.types.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tabs = {shown: tab_button("", f"speakers_{shown.value}") for shown in Shown}
        self.tabs[Shown.ALL].setChecked(True)
        self.view = self._table()
        self.proposals = proposals
        self.empty = EmptyState(
            self.tr("No speakers yet"),
            self.tr(
                "Everybody who is named in a statement stands here: people, organisations, countries. They come by"
                " themselves as you code; add those that you expect, or import a list."
            ),
            self.tr("Add a speaker"),
            add_keys,
        )
        self.empty.chosen.connect(self.add_wanted)
        self.no_hit = EmptyState("", "")
        self.actions_row = QHBoxLayout()
        self.actions_row.setSpacing(2 * GRID)
        self.buttons: list[QPushButton] = []
        self._stack = QStackedWidget()
        for page in (self.view, self.proposals, self.empty, self.no_hit):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()

    def _table(self) -> PlainTable:
        view = PlainTable("speaker_table", self.tr("Speakers"), many=True)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setSortingEnabled(True)
        header = view.horizontalHeader()
        header.setSortIndicator(EntityColumn.NAME, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(EntityColumn.NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        for column, letters in _LETTERS.items():
            view.setColumnWidth(column, letters * view.fontMetrics().averageCharWidth() + 5 * GRID)
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self.filter, 1)
        top.addWidget(self.types)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(GRID, 0, 0, 0)
        tabs.setSpacing(0)
        for tab in self.tabs.values():
            tabs.addWidget(tab)
        tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(top)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        column.addLayout(self.actions_row)

    def _connect(self) -> None:
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_FILTER_DELAY_MS)
        self._delay.timeout.connect(self.apply_filter)
        self.filter.textChanged.connect(lambda: self._delay.start())
        self.filter.returnPressed.connect(self._enter)
        self.types.currentIndexChanged.connect(lambda: self.apply_filter())
        for shown, tab in self.tabs.items():
            tab.clicked.connect(lambda _checked=False, shown=shown: self.show_tab(shown))
        self.view.selectionModel().selectionChanged.connect(self._tell)
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self.model.modelReset.connect(self._tell)

    def add_button(self, words: str, keys: str, name: str) -> QPushButton:
        """A button below the list, with its key in the tip."""
        made = button(words, name=name)
        made.setToolTip(f"{words} ({keys})" if keys else words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.actions_row.addWidget(made)
        self.buttons.append(made)
        return made

    # what is shown

    @property
    def shown(self) -> Shown:
        """The tab that is chosen."""
        return next(shown for shown, tab in self.tabs.items() if tab.isChecked())

    @property
    def current(self) -> EntityId | None:
        """The entity whose row has the frame."""
        return self.model.entity_at(self.view.currentIndex().row())

    def selected(self) -> tuple[EntityId, ...]:
        """The entities whose rows are chosen, in the list's order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(entity for row in rows if (entity := self.model.entity_at(row)) is not None)

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._delegate.set_theme(theme)
        self.view.viewport().update()

    def set_codebook(self, codebook: Codebook) -> None:
        """Offers the types of this codebook."""
        chosen = self.types.currentData()
        blocked = self.types.blockSignals(True)
        self.types.clear()
        self.types.addItem(self.tr("All types"), None)
        for known in codebook.entity_types:
            self.types.addItem(shown_message(known.label), known.id)
        self.types.setCurrentIndex(max(0, self.types.findData(chosen)))
        self.types.blockSignals(blocked)
        self._delegate.colours = {known.id: known.colour for known in codebook.entity_types if known.colour}

    def show_tab(self, shown: Shown) -> None:
        """Shows these entities."""
        self.tabs[shown].setChecked(True)
        self.apply_filter()
        self.shown_changed.emit(shown)

    def apply_filter(self) -> None:
        """Shows what the filter lets through, read anew; the rows that were chosen stay so where they are shown."""
        self._delay.stop()
        chosen, current = self.selected(), self.current
        kind = self.types.currentData()
        wanted = replace(
            self.model.filter,
            text=self.filter.text().strip(),
            type=EntityTypeId(kind) if kind else None,
            shown=self.shown,
        )
        self._restoring = True
        self.model.show(wanted)
        self._restoring = False
        self.choose(chosen, current=current)
        self._show_stack(wanted)

    def choose(self, entities: Sequence[EntityId], *, current: EntityId | None = None) -> None:
        """Chooses these rows, where they are shown; else the first one."""
        rows = self.model.rows_of(entities)
        place = self.model.row_of(current) if current is not None else None
        place = rows[0] if place is None and rows else place
        if place is None:
            place = 0
        self._restoring = True
        selection = QItemSelection()
        last = len(EntityColumn) - 1
        for row in rows or ([place] if self.model.ids() else []):
            selection.select(self.model.index(row, 0), self.model.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(self.model.index(place, 0), flags.NoUpdate)
        self.view.selectionModel().select(selection, flags.ClearAndSelect)
        self._restoring = False
        if rows:
            self.view.scrollTo(self.model.index(place, 0))
        self._tell()

    def lead_to(self, entity: EntityId) -> None:
        """Leads to this entity, taking the filter away when it keeps it out."""
        if self.model.row_of(entity) is None or self.shown is Shown.PROPOSED:
            self.filter.clear()
            self.types.setCurrentIndex(0)
            self.show_tab(Shown.ALL)
        self.choose((entity,), current=entity)

    def show_counts(self, counts: Mapping[Shown, int | None]) -> None:
        """Says beside each tab how many entities or proposals it holds; None where that is not known."""
        words = {
            Shown.ALL: self.tr("All"),
            Shown.UNUSED: self.tr("Unused"),
            Shown.RETIRED: self.tr("Retired"),
            Shown.PROPOSED: self.tr("May be the same"),
        }
        for shown, tab in self.tabs.items():
            count = counts.get(shown)
            tab.setText(words[shown] if count is None else f"{words[shown]} {shown_number(count)}")
            bold = QFont(tab.font())
            bold.setWeight(QFont.Weight.DemiBold)
            tab.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(tab.text()) + 4 * GRID)

    def focus_filter(self) -> None:
        """Puts the caret into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _show_stack(self, wanted: EntityFilter) -> None:
        if wanted.shown is Shown.PROPOSED:
            self._stack.setCurrentWidget(self.proposals)
        elif self.model.ids():
            self._stack.setCurrentWidget(self.view)
        elif not wanted.text and wanted.type is None and wanted.shown is Shown.ALL:
            self._stack.setCurrentWidget(self.empty)
        else:
            self._say_nothing(wanted)
            self._stack.setCurrentWidget(self.no_hit)

    def _say_nothing(self, wanted: EntityFilter) -> None:
        if wanted.text or wanted.type is not None:
            self.no_hit.say(self.tr("No speaker fits"), self.tr("Change the filter or choose another tab."))
        elif wanted.shown is Shown.UNUSED:
            self.no_hit.say(
                self.tr("Every speaker is used"),
                self.tr("Who is named by no statement, and by nobody’s role, would stand here and could be deleted."),
            )
        else:
            self.no_hit.say(
                self.tr("Nobody is retired"),
                self.tr("Who is retired stays in what is coded and is not offered any more."),
            )

    def _enter(self) -> None:
        self.apply_filter()
        if self.model.ids() and self.shown is not Shown.PROPOSED:
            self.choose((), current=self.model.entity_at(0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, *_: QModelIndex | QItemSelection) -> None:
        if not self._restoring:
            selected = self.selected()
            current = self.current if self.current in selected or not selected else selected[0]
            self.entities_chosen.emit(EntitiesChosen(current, selected))

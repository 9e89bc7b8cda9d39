"""The card of one entity: what is known of it, each thing where it is changed, and where it is used."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from annotator.coding.rows import EntityCard, UsageLine
from annotator.coding.speakers import Speakers
from annotator.model.codebook import Codebook
from annotator.ui.models.usage_model import UsageColumn, UsageModel
from annotator.ui.pieces import EmptyState, hairline, label
from annotator.ui.shown import shown_number
from annotator.ui.speakers.entity_delegate import CellDelegate
from annotator.ui.speakers.entity_edits import NameWritten, NoteWritten
from annotator.ui.speakers.entity_facts import EntityFacts, fact_line, show_line
from annotator.ui.speakers.entity_names import EntityNames
from annotator.ui.speakers.plain_table import PlainTable
from annotator.ui.speakers.role_table import RoleTable, Suggest
from annotator.ui.style import GRID
from annotator.ui.theme import Theme


class _Unsqueezed(QWidget):
    """Keeps the height that its lines want: what does not fit is scrolled to."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class NoteEdit(QPlainTextEdit):
    """A note that is told of when the focus leaves it."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.shown = ""

    def show_note(self, note: str, *, fresh: bool) -> None:
        """Shows a note as it stands. What is being typed is left alone, unless it is `fresh`: another entity's."""
        if fresh or self.toPlainText() == self.shown:
            self.shown = note
            if self.toPlainText() != note:
                self.setPlainText(note)

    def tell(self) -> None:
        """Tells of the note if it was changed."""
        if self.toPlainText() != self.shown:
            self.shown = self.toPlainText()
            self.written.emit(self.shown)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tell()


class EntityCardPanel(QWidget):
    """Tells what the person wrote; shows it when the card is given anew. It changes nothing itself."""

    edited = Signal(object)
    usage_chosen = Signal(object)

    def __init__(self, speakers: Speakers, theme: Theme, suggest: Suggest) -> None:
        super().__init__()
        self.setProperty("plain", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card: EntityCard | None = None
        self._writable = True
        self._theme = theme
        self.name = fact_line("speaker_name", self.tr("Name"))
        font = QFont(self.name.font())
        font.setPointSizeF(font.pointSizeF() + 3)
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        self.name.editingFinished.connect(self._write_name)
        self.state = label("", "soft", wrap=True)
        self.facts = EntityFacts()
        self.facts.edited.connect(self.edited)
        self.names = EntityNames()
        self.names.edited.connect(self.edited)
        self.roles = RoleTable(theme, suggest)
        self.note = NoteEdit()
        self.note.setObjectName("speaker_note")
        self.note.setAccessibleName(self.tr("Note on the speaker"))
        self.note.setPlaceholderText(self.tr("Note…"))
        self.note.setFixedHeight(4 * self.fontMetrics().height())
        self.note.written.connect(lambda words: self.edited.emit(NoteWritten(words)))
        self._delegate = CellDelegate(theme)
        self.usages = UsageModel(speakers, self)
        self.usage_table = self._usage_table()
        self.used = label("", "strong")
        self._lay_out()

    def _usage_table(self) -> PlainTable:
        view = PlainTable("usage_table", self.tr("Statements that name the speaker"))
        view.setModel(self.usages)
        view.setItemDelegate(self._delegate)
        header = view.horizontalHeader()
        header.setSectionResizeMode(UsageColumn.WORDS, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        view.setColumnWidth(UsageColumn.FIELD, 12 * letter + 4 * GRID)
        view.setColumnWidth(UsageColumn.ARTICLE, 26 * letter)
        view.clicked.connect(self._choose_usage)
        view.activated.connect(self._choose_usage)
        return view

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._known())
        splitter.addWidget(self._used())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        self.nobody = EmptyState(
            self.tr("Nobody is chosen"),
            self.tr("Choose a speaker in the list: names, roles and statements are shown here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(splitter)
        self._stack.addWidget(self.nobody)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.setCurrentWidget(self.nobody)

    def _known(self) -> QScrollArea:
        facts = _Unsqueezed()
        facts.setProperty("plain", True)
        column = QVBoxLayout(facts)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        for fact in (self.name, self.state, self.facts):
            column.addWidget(fact)
        parts: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Other names"), self.names),
            (self.tr("Roles"), self.roles),
            (self.tr("Note"), self.note),
        )
        for words, part in parts:
            column.addSpacing(GRID)
            column.addWidget(label(words, "soft"))
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(facts)
        return scroll

    def _used(self) -> QWidget:
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        lower.setSpacing(GRID)
        self.used.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        lower.addWidget(self.used)
        lower.addWidget(hairline())
        lower.addWidget(self.usage_table, 1)
        lower.addStretch(0)
        return below

    # what is shown

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.roles.set_theme(theme)
        self.usage_table.viewport().update()

    def set_codebook(self, codebook: Codebook) -> None:
        """Offers the types of this codebook and asks for their attributes."""
        self.facts.set_codebook(codebook)
        if self.card is not None:
            self.show_card(self.card, writable=self._writable)

    def show_card(self, card: EntityCard | None, *, writable: bool) -> None:
        """Shows this entity, or that nobody is chosen."""
        fresh = self.card is None or card is None or card.entity.id != self.card.entity.id
        if fresh:
            self.commit_pending()
        self.card, self._writable = card, writable
        self._stack.setCurrentIndex(1 if card is None else 0)
        if card is None:
            self.usages.show(None, 0)
            return
        entity = card.entity
        show_line(self.name, entity.name, fresh=fresh)
        self.state.setText(self._state_words(card))
        self.state.setVisible(bool(self.state.text()))
        self.facts.show_card(card, writable=writable, fresh=fresh)
        self.names.show_card(card, writable=writable)
        self.roles.show_card(card, writable=writable)
        self.note.show_note(entity.note, fresh=fresh)
        self.used.setText(self._used_words(card.uses))
        self.usages.show(entity.id, card.uses)
        self.usage_table.setVisible(card.uses > 0)
        self.name.setEnabled(writable)
        self.note.setReadOnly(not writable)

    def commit_pending(self) -> None:
        """Tells of what is typed and not told of yet."""
        self.note.tell()

    def _state_words(self, card: EntityCard) -> str:
        if card.standing:
            return self.tr("Stands in every project.")
        return self.tr("Retired: not offered any more.") if card.entity.is_retired else ""

    def _used_words(self, uses: int) -> str:
        if not uses:
            return self.tr("Named by no statement")
        if uses == 1:
            return self.tr("Named once")
        return self.tr("Named {0} times").format(shown_number(uses))

    # what is written

    def _write_name(self) -> None:
        if self.card is None:
            return
        name = self.name.text().strip()
        self.name.setModified(False)
        if not name:
            self.name.setText(self.card.entity.name)
        elif name != self.card.entity.name:
            self.edited.emit(NameWritten(name))

    def _choose_usage(self, index: QModelIndex) -> None:
        found = self.usages.usage_at(index.row())
        if isinstance(found, UsageLine):
            self.usage_chosen.emit(found)

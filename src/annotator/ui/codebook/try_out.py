"""The coding form on the codebook that is being edited, with a pretend statement that can be filled. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.coding.rows import EntityRow, StatementView
from annotator.model.codebook import Codebook, EntityType, Kind, Option, Scalar, StatementType
from annotator.model.codebook_check import is_colour
from annotator.model.codebook_editing import remade
from annotator.model.ids import (
    ArticleId,
    CodebookId,
    CoderId,
    EntityId,
    EntityTypeId,
    FieldId,
    StatementId,
    TypeId,
    keyed_id,
    uuid7_text,
)
from annotator.model.statement import Span, Statement
from annotator.model.validation import default_values, missing_fields, value_problem
from annotator.ui.codebook.controls import QuietCombo
from annotator.ui.form.coding_form import CodingForm
from annotator.ui.form.signals import EntityRequested, NoteTyped, TextTyped, UnsureSet, ValuesEdited
from annotator.ui.pieces import button, label
from annotator.ui.style import GRID
from annotator.ui.theme import Theme

_DELAY_MS = 350
_WORDS = "“We will not sign,” said the minister."


class SearchEntities(Protocol):
    """Finds entities of the project by their names."""

    def __call__(self, text: str, types: Sequence[EntityTypeId]) -> Sequence[EntityRow]: ...


class TryOut(QWidget):
    """Follows the codebook a moment behind, so that typing stays quick. Values that the codebook no longer allows go."""

    def __init__(self, search: SearchEntities, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("try_out")
        self._search = search
        self._codebook: Codebook | None = None
        self._type = TypeId("")
        self._entity_types: tuple[EntityType, ...] = ()
        self._made: dict[EntityId, EntityRow] = {}
        self._statement = self._fresh(TypeId(""), {})
        self.types = QuietCombo()
        self.types.setObjectName("try_out_type")
        self.types.setAccessibleName(self.tr("Statement type to try"))
        self.types.activated.connect(lambda place: self.show_type(TypeId(self.types.itemData(place))))
        self.empty_button = button(self.tr("Clear"), name="try_out_empty")
        self.empty_button.setToolTip(self.tr("Begins the pretend statement anew"))
        self.empty_button.clicked.connect(self.begin)
        self.form = CodingForm(search_entities=self._found, theme=theme)
        self.form.values_edited.connect(self._set_values)
        self.form.text_typed.connect(self._set_text)
        self.form.note_typed.connect(self._set_note)
        self.form.unsure_set.connect(self._set_unsure)
        self.form.entity_requested.connect(self._add_entity)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.show_now)
        head = QHBoxLayout()
        head.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, GRID)
        head.addWidget(label(self.tr("Try it out"), "strong"))
        head.addStretch(1)
        head.addWidget(self.types)
        head.addWidget(self.empty_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.form, 1)

    @property
    def statement(self) -> Statement:
        """The pretend statement."""
        return self._statement

    def show_codebook(self, codebook: Codebook) -> None:
        """Shows the form of this codebook in a moment."""
        if codebook != self._codebook:
            self._codebook = codebook
            self._timer.start()

    def show_type(self, wanted: TypeId) -> None:
        """Tries this statement type; nothing is done when it is tried already."""
        if wanted != self._type and self._codebook is not None and self._codebook.statement_type(wanted) is not None:
            self._type = wanted
            self.begin()

    def show_now(self) -> None:
        """Shows the form of the codebook as it is, without waiting."""
        self._timer.stop()
        book = self._codebook
        if book is None:
            return
        found = book.statement_type(self._type) or (book.types[0] if book.types else None)
        self._show_types(book, found)
        found = None if found is None else showable(found)
        if found is None:
            self.form.show_statement(None)
            return
        if found.id != self._type:
            self._type = found.id
            self._statement = self._fresh(found.id, default_values(statement_type=found))
        self._statement = self._statement.model_copy(update={"values": self._kept(found)})
        if book.entity_types != self._entity_types:  # all that the form asks of it; the fields are made anew then
            self._entity_types = book.entity_types
            self.form.show_statement(None)
            self.form.set_codebook(book)
        self.form.show_statement(self._view(found))

    def begin(self) -> None:
        """An empty pretend statement with the defaults."""
        found = None if self._codebook is None else self._codebook.statement_type(self._type)
        self._statement = self._fresh(self._type, {} if found is None else default_values(statement_type=found))
        self.show_now()

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours from now on."""
        self.form.set_theme(theme)

    def close_list(self) -> None:
        """Closes an open list of the form (while it is open it watches the whole application)."""
        self._timer.stop()
        self.form.close_list()

    def _show_types(self, book: Codebook, found: StatementType | None) -> None:
        self.types.clear()
        for one in book.types:
            self.types.addItem(one.label or one.id, one.id)
        self.types.setCurrentIndex(self.types.findData(found.id) if found is not None else -1)
        self.types.setVisible(len(book.types) > 1)

    def _fresh(self, wanted: TypeId, values: dict[FieldId, tuple[Scalar, ...]]) -> Statement:
        return Statement(
            id=StatementId(uuid7_text()),
            article=ArticleId(keyed_id("pretend", "article")),
            type=wanted,
            coder=CoderId(keyed_id("pretend", "coder")),
            codebook=CodebookId(keyed_id("pretend", "codebook")),
            spans=(Span(start=0, end=len(_WORDS)),),
            values=values,
            created="",
            updated="",
        )

    def _kept(self, found: StatementType) -> dict[FieldId, tuple[Scalar, ...]]:
        """The values that the type allows."""
        kept = {}
        for field in found.fields:
            values = tuple(
                value
                for value in self._statement.values.get(field.id, ())
                if not value_problem(field=field, value=value) and self._is_taken(value, field.kind, field.entity_types)
            )
            if values:
                kept[field.id] = values if field.multiple else values[:1]
        return kept

    def _is_taken(self, value: Scalar, kind: Kind, types: Sequence[EntityTypeId]) -> bool:
        if kind is not Kind.ENTITY:
            return True
        row = self._made.get(EntityId(str(value)))
        return row is not None and row.type in types

    def _view(self, found: StatementType) -> StatementView:
        statement = self._statement
        return StatementView(
            statement=statement,
            statement_type=found,
            number=1,
            of=1,
            coder_name="",
            mine=True,
            text=_WORDS,
            mention_texts={},
            entities=self._made,
            links=(),
            derived={},
            missing=tuple(one.id for one in missing_fields(statement_type=found, values=statement.values)),
            problems=(),
        )

    def _found(self, text: str, types: Sequence[EntityTypeId]) -> Sequence[EntityRow]:
        rows = self._search(text, types)
        self._made.update({row.id: row for row in rows})
        return rows

    def _change(self, **update: object) -> None:
        self._statement = self._statement.model_copy(update=update)
        self.show_now()

    def _set_values(self, edited: ValuesEdited) -> None:
        self._change(values={**self._statement.values, edited.field: edited.values})

    def _set_text(self, typed: TextTyped) -> None:
        self._change(values={**self._statement.values, typed.field: (typed.text,) if typed.text else ()})

    def _set_note(self, typed: NoteTyped) -> None:
        self._change(note=typed.text)

    def _set_unsure(self, wanted: UnsureSet) -> None:
        self._change(unsure=wanted.unsure)

    def _add_entity(self, wanted: EntityRequested) -> None:
        made = EntityRow(EntityId(uuid7_text()), wanted.type, wanted.name)
        self._made[made.id] = made
        found = None if self._codebook is None else self._codebook.statement_type(self._type)
        spec = None if found is None else found.field(wanted.field)
        old = self._statement.values.get(wanted.field, ()) if spec is not None and spec.multiple else ()
        self._change(values={**self._statement.values, wanted.field: (*old, made.id)})


def showable(statement_type: StatementType) -> StatementType:
    """The type without what no form can show while it has problems: choices without options, colours that are none."""
    fields = tuple(
        remade(field, options=tuple(map(_showable_option, field.options)))
        for field in statement_type.fields
        if field.options or field.kind not in (Kind.CHOICE, Kind.TREE)
    )
    return remade(statement_type, fields=fields)


def _showable_option(option: Option) -> Option:
    colour = option.colour if option.colour is not None and is_colour(option.colour) else None
    return remade(option, colour=colour, options=tuple(map(_showable_option, option.options)))

"""Statements to show in the coding form, and a desk that answers its signals as the actions do: it keeps the statement,
applies what was told, and shows it anew."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from annotator.coding.rows import EntityRow, LinkRow, StatementView
from annotator.model.codebook import (
    Codebook,
    EntityType,
    Example,
    FieldSpec,
    Guidance,
    Kind,
    Option,
    Scalar,
    StatementType,
)
from annotator.model.condition import IsSet
from annotator.model.errors import Problem
from annotator.model.ids import (
    ArticleId,
    CodebookId,
    CoderId,
    EntityId,
    EntityTypeId,
    FieldId,
    OptionId,
    StatementId,
    TypeId,
)
from annotator.model.statement import Span, Statement, sorted_spans
from annotator.model.validation import missing_fields
from annotator.ui.form.coding_form import CodingForm
from annotator.ui.form.matching import folded
from annotator.ui.form.signals import EntityRequested, MentionRemoved, NoteTyped, TextTyped, UnsureSet, ValuesEdited

_T = TypeVar("_T")
PERSON, ORGANISATION, POSITION = (EntityTypeId(name) for name in ("person", "organisation", "position"))


def made_id(name: str) -> str:
    """The same id for the same name, in every run."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))


def entity(name: str, detail: str, *aliases: str, type: EntityTypeId = PERSON) -> EntityRow:
    """A row of the registry."""
    return EntityRow(EntityId(made_id(name + detail)), type, name, detail, "", aliases)


PEOPLE = (
    entity("Ines Halvard", "Prime minister of Ostrana", "Halvard"),
    entity("Mirela Kosh", "Foreign minister", "Kosh"),
    entity("Drovna", "Government of Tarvia", type=ORGANISATION),
    entity("City of Drovna", "City", "Drovna", type=ORGANISATION),
    entity("Zoë Müller", "Person"),
)


def search(text: str, types: Sequence[EntityTypeId]) -> tuple[EntityRow, ...]:
    """The people whose name or alias has these letters."""
    found = []
    for row in PEOPLE:
        names = [name for name in (row.name, *row.aliases) if folded(text).text in folded(name).text]
        if row.type in types and names:
            found.append(replace(row, matched=names[0] if names[0] != row.name else ""))
    return tuple(found)


def option(label: str, *inner: Option, colour: str | None = None, guidance: str = "") -> Option:
    """An option whose id is its label in small letters."""
    return Option(
        id=OptionId(label.lower().replace(" ", "_")),
        label=label,
        colour=colour,
        options=inner,
        guidance=Guidance(definition=guidance),
    )


STANCES = (
    option("Support", colour="#2B6CB0", guidance="In favour of it."),
    option("Oppose", colour="#B7472A"),
    option("Neutral", colour="#6B7280"),
    option("Unclear", colour="#7B5AA6"),
)
TOPICS = (
    option(
        "Peace",
        option("Ceasefire"),
        option("Concessions by both sides", guidance="Each side gives something up."),
        option("Territorial concessions"),
    ),
    option("Economy", option("Tax concessions"), option("Pensions – Höhe")),
)
COUNTRIES = tuple(option(name) for name in ("Ostrana", "Tarvia", "Velm", "Norrland", "Kesh", "Ardia", "Sund", "Bryn"))


def field_spec(name: str, kind: Kind, **more: object) -> FieldSpec:
    """A field whose id is its label in small letters."""
    return FieldSpec.model_validate({"id": name.lower().replace(" ", "_"), "label": name, "kind": kind, **more})


SMALL_TYPE = StatementType(
    id=TypeId("statement"),
    label="Statement",
    guidance=Guidance(definition="Who says what."),
    fields=(
        field_spec(
            "Speaker", Kind.ENTITY, required=True, entity_types=(PERSON,), guidance={"definition": "Who speaks."}
        ),
        field_spec("Stance", Kind.CHOICE, required=True, options=STANCES, guidance={"definition": "The attitude."}),
        field_spec("Topic", Kind.TREE, required=True, options=TOPICS),
        field_spec("Target", Kind.ENTITY, multiple=True, entity_types=(PERSON, ORGANISATION)),
        field_spec("Tone", Kind.CHOICE, options=STANCES, shown_when=IsSet(field="target", is_set=True)),
        field_spec("Country", Kind.CHOICE, options=COUNTRIES),
        field_spec("Places", Kind.TREE, multiple=True, options=TOPICS),
        field_spec("Conditional", Kind.FLAG, group="more"),
        field_spec("Checked", Kind.FLAG, group="more", required=True),
        field_spec("Said on", Kind.DATE, group="more", derived_from="article_date"),
        field_spec("Seats", Kind.NUMBER, group="more"),
        field_spec("Years", Kind.DATE, group="more", multiple=True),
        field_spec("Reported in", Kind.STATEMENT, group="more"),
        field_spec("Note", Kind.TEXT, group="more"),
    ),
)
SMALL = Codebook(
    name="small",
    title="Small",
    guidance=Guidance(definition="The rules.", examples=(Example(text="“No,” she said.", note="One statement."),)),
    entity_types=(
        EntityType(id=PERSON, label="Person"),
        EntityType(id=ORGANISATION, label="Organisation"),
        EntityType(id=POSITION, label="Proposition"),
    ),
    types=(SMALL_TYPE,),
)
LINKS = (
    LinkRow(StatementId(made_id("first")), "Halvard: “We will not sign”"),
    LinkRow(StatementId(made_id("second")), "Kosh: “Not in a year”"),
)


def a_statement(
    name: str = "one",
    *,
    type: StatementType = SMALL_TYPE,
    spans: tuple[Span, ...] = (Span(start=0, end=10),),
    own_note: str = "",
    **values: object,
) -> Statement:
    """A statement with these values; a value that is not a tuple is the only one."""
    held = {FieldId(key): value if isinstance(value, tuple) else (value,) for key, value in values.items()}
    return Statement.model_validate(
        {
            "id": StatementId(made_id(name)),
            "article": ArticleId(made_id("article")),
            "type": type.id,
            "coder": CoderId(made_id("coder")),
            "codebook": CodebookId(made_id("codebook")),
            "spans": spans,
            "values": held,
            "note": own_note,
            "created": "2026-01-31T08:05:00.000Z",
            "updated": "2026-01-31T08:05:00.000Z",
        }
    )


def a_view(
    statement: Statement,
    *,
    type: StatementType = SMALL_TYPE,
    mine: bool = True,
    derived: Mapping[str, str] | None = None,
    problems: tuple[Problem, ...] = (),
    mentions: Mapping[tuple[str, int | None], tuple[str, ...]] | None = None,
    people: Sequence[EntityRow] = PEOPLE,
) -> StatementView:
    """The statement as queries would give it."""
    return StatementView(
        statement=statement,
        statement_type=type,
        number=4,
        of=5,
        coder_name="ben",
        mine=mine,
        text="“We will not sign”",
        mention_texts={(FieldId(field), value): words for (field, value), words in (mentions or {}).items()},
        entities={row.id: row for row in people},
        links=LINKS,
        derived={FieldId(field): words for field, words in (derived or {}).items()},
        missing=tuple(found.id for found in missing_fields(statement_type=type, values=statement.values)),
        problems=problems,
    )


@dataclass
class Desk:
    """Applies what the form tells and shows it anew, as the actions do; `told` keeps every payload in order.
    It keeps the window alive."""

    window: QWidget
    form: CodingForm
    view: StatementView
    told: list[object] = field(default_factory=list)
    answers: bool = True

    def connect(self) -> None:
        """Listens to the form and shows it the first view."""
        form = self.form
        form.values_edited.connect(self.set_values)
        form.text_typed.connect(self.type_text)
        form.note_typed.connect(self.type_note)
        form.entity_requested.connect(self.add_entity)
        form.unsure_set.connect(self.set_unsure)
        form.mention_removed.connect(self.remove_mention)
        for signal in (form.editing_ended, form.field_focused, form.statement_link_followed, form.left):
            signal.connect(self.told.append)
        form.show_statement(self.view)

    def of_kind(self, kind: type[_T]) -> list[_T]:
        """The payloads of one kind."""
        return [payload for payload in self.told if isinstance(payload, kind)]

    def values(self, name: str) -> tuple[Scalar, ...]:
        """What the statement holds in this field."""
        return self.view.statement.values.get(FieldId(name), ())

    def show(self, **changes: object) -> None:
        """Shows the statement with these of its attributes changed."""
        self.view = self._with(self.view.statement.model_copy(update=changes))
        if self.answers:
            self.form.show_statement(self.view)

    def _with(self, statement: Statement) -> StatementView:
        missing = missing_fields(statement_type=self.view.statement_type, values=statement.values)
        return replace(self.view, statement=statement, missing=tuple(found.id for found in missing))

    def set_values(self, edited: ValuesEdited) -> None:
        """Sets the values, and shows the statement."""
        self.told.append(edited)
        values = {**self.view.statement.values, edited.field: edited.values}
        self.show(values={key: held for key, held in values.items() if held})

    def type_text(self, typed: TextTyped) -> None:
        """Sets the text, and shows the statement."""
        self.told.append(typed)
        values = {**self.view.statement.values, typed.field: (typed.text,) if typed.text else ()}
        self.show(values={key: held for key, held in values.items() if held})

    def type_note(self, typed: NoteTyped) -> None:
        """Sets the note, and shows the statement."""
        self.told.append(typed)
        self.show(note=typed.text)

    def set_unsure(self, wanted: UnsureSet) -> None:
        """Sets the flag, and shows the statement."""
        self.told.append(wanted)
        self.show(unsure=wanted.unsure)

    def remove_mention(self, removed: MentionRemoved) -> None:
        """Takes the span away, and shows the statement."""
        self.told.append(removed)
        self.show(spans=sorted_spans(span for span in self.view.statement.spans if span != removed.span))

    def add_entity(self, wanted: EntityRequested) -> None:
        """Makes the entity, sets it as a value, and shows the statement."""
        self.told.append(wanted)
        made = entity(wanted.name, "New", type=wanted.type)
        self.view = replace(self.view, entities={**self.view.entities, made.id: made})
        spec = self.view.statement_type.field(wanted.field)
        old = self.values(wanted.field) if spec is not None and spec.multiple else ()
        self.show(values={**self.view.statement.values, wanted.field: (*old, made.id)})

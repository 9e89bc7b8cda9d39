"""One statement as the form shows it, and pages of statements as the table shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, overload

from typing_extensions import override

from annotator.coding.context import shortened, statement_words
from annotator.coding.rows import EntityRow, LinkRow, ProposedMention, StatementRow, StatementView
from annotator.coding.value_words import cell_words, day_field, option_colour, speaker_field
from annotator.model.codebook import Kind, StatementType
from annotator.model.dates import is_partial_date
from annotator.model.entity import Entity, Role, role_on
from annotator.model.errors import Problem
from annotator.model.ids import EntityId, FieldId, OptionId
from annotator.model.statement import STATEMENT_ROLE, Span, Statement
from annotator.model.validation import missing_fields, statement_problems
from annotator.store.reading import Reader
from annotator.suggest.mentions import Surroundings, name_forms
from annotator.suggest.reporting import NO_SPEECH, reporting_form

_LINKS = 60


class Names(Protocol):
    """What the views ask about names."""

    def name_of(self, entity: str) -> str: ...

    def entity_row(self, entity: EntityId, on: str = "") -> EntityRow | None: ...

    def roles_of(self, entity: EntityId) -> tuple[Role, ...]: ...

    def aliases_of(self, entity: EntityId) -> tuple[str, ...]: ...


class LinkRows(Sequence[LinkRow]):
    """The rows that `read` gives, read when the first of them is asked for: most views never show them."""

    def __init__(self, read: Callable[[], tuple[LinkRow, ...]]) -> None:
        self._read = read
        self._rows: tuple[LinkRow, ...] | None = None

    def rows(self) -> tuple[LinkRow, ...]:
        """All rows."""
        if self._rows is None:
            self._rows = self._read()
        return self._rows

    @overload
    def __getitem__(self, index: int) -> LinkRow: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[LinkRow, ...]: ...

    def __getitem__(self, index: int | slice) -> LinkRow | tuple[LinkRow, ...]:
        return self.rows()[index]

    def __len__(self) -> int:
        return len(self.rows())

    @override
    def __eq__(self, other: object) -> bool:
        return self.rows() == (other.rows() if isinstance(other, LinkRows) else other)

    @override
    def __hash__(self) -> int:
        return hash(self.rows())


class ViewMaker:
    """Makes views and table rows of statements."""

    def __init__(self, read: Reader, names: Names) -> None:
        self._read = read
        self._names = names

    def view(self, statement: Statement, *, number: int, of: int, mine: bool) -> StatementView:
        """All that the form shows of a statement."""
        text = self._read.text(statement.article)
        statement_type = self._shown_type(statement)
        proposed = self._proposed(statement, statement_type, text)
        on = self._day(statement, statement_type)
        entities = self._entities(statement, statement_type, on)
        coder = self._read.coder(statement.coder)
        return StatementView(
            statement=statement,
            statement_type=statement_type,
            number=number,
            of=of,
            coder_name=coder.name if coder else "",
            mine=mine,
            text=statement_words(statement, text),
            mention_texts=_mention_texts(statement, text),
            entities=entities,
            links=LinkRows(lambda: self._links(statement, statement_type, text)),
            derived={**self._derived(statement, statement_type, on), **_option_words(statement_type, proposed)},
            missing=tuple(field.id for field in missing_fields(statement_type=statement_type, values=statement.values)),
            problems=self._problems(statement, statement_type, text),
            proposed_mentions=self._proposed_mentions(statement, statement_type, text, entities) if mine else {},
            proposed=proposed,
        )

    def rows(self, found: Sequence[Sequence[Any]], columns: Sequence[str], offset: int) -> tuple[StatementRow, ...]:
        """Table rows for (id, article, article title, coder name, first start)."""
        rows = []
        read = {statement.id: statement for statement in self._read.statements([row[0] for row in found])}
        for number, (statement_id, article, title, coder_name, start) in enumerate(found, offset + 1):
            statement = read.get(statement_id)
            if statement is None:
                continue
            statement_type = self._own_type(statement)
            colour, _ = option_colour(statement_type=statement_type, values=statement.values)
            rows.append(
                StatementRow(
                    id=statement.id,
                    article=article,
                    article_title=title,
                    number=number,
                    type=statement.type,
                    coder=statement.coder,
                    coder_name=coder_name,
                    layer=statement.layer,
                    round=statement.round,
                    cells=tuple(self._cell(statement, statement_type, column) for column in columns),
                    colour=colour,
                    words=shortened(statement_words(statement, self._read.text(article)), 160),
                    start=start,
                    complete=not missing_fields(statement_type=statement_type, values=statement.values),
                    unsure=statement.unsure,
                    note=statement.note,
                )
            )
        return tuple(rows)

    def entity_row(self, entity: Entity, *, on: str = "", matched: str = "") -> EntityRow:
        """An entity as a picker shows it, with the role that held on that date, else its type's label."""
        role = role_on(roles=self._names.roles_of(entity.id), day=on)
        entity_type = self._read.current_codebook().body.entity_type(entity.type)
        label = entity_type.label if entity_type else entity.type
        return EntityRow(
            id=entity.id,
            type=entity.type,
            name=entity.name,
            detail=role.title if role else label,
            matched=matched if matched != entity.name else "",
            aliases=self._names.aliases_of(entity.id),
        )

    def _own_type(self, statement: Statement) -> StatementType:
        found = self._read.codebook(statement.codebook).body.statement_type(statement.type)
        return found or StatementType(id=statement.type, label=statement.type)

    def _shown_type(self, statement: Statement) -> StatementType:
        """The current codebook's type where the statement is valid under it (new options can be chosen then), else its
        own version's."""
        current = self._read.current_codebook().body.statement_type(statement.type)
        if current is None:
            return self._own_type(statement)
        length = len(self._read.text(statement.article))
        fits = not statement_problems(statement=statement, statement_type=current, length=length)
        return current if fits else self._own_type(statement)

    def _day(self, statement: Statement, statement_type: StatementType) -> str:
        said_on = statement.value(day_field(statement_type))
        if isinstance(said_on, str) and is_partial_date(said_on):
            return said_on
        article = self._read.article(statement.article)
        return article.published if article else ""

    def _entities(self, statement: Statement, statement_type: StatementType, on: str) -> dict[EntityId, EntityRow]:
        found = {}
        for field in statement_type.fields:
            if field.kind is Kind.ENTITY:
                for value in statement.values.get(field.id, ()):
                    row = self._names.entity_row(EntityId(str(value)), on)
                    if row is not None:
                        found[EntityId(str(value))] = row
        return found

    def _links(self, statement: Statement, statement_type: StatementType, text: str) -> tuple[LinkRow, ...]:
        if not any(field.kind is Kind.STATEMENT for field in statement_type.fields):
            return ()
        found = list(self._read.statements(self._read.nearest(statement.id, limit=_LINKS)))
        found.sort(key=lambda other: (other.fragments[0].start if other.fragments else -1, other.id))
        return tuple(LinkRow(other.id, self._link_label(other, text)) for other in found)

    def _link_label(self, other: Statement, text: str) -> str:
        field = speaker_field(self._own_type(other))
        speaker = (
            ", ".join(self._names.name_of(str(value)) for value in other.values.get(field.id, ())) if field else ""
        )
        words = f"“{shortened(statement_words(other, text), 60)}”"
        return f"{speaker}: {words}" if speaker else words

    def _derived(self, statement: Statement, statement_type: StatementType, on: str) -> dict[FieldId, str]:
        derived = {}
        for field in statement_type.fields:
            if statement.values.get(field.id):
                continue
            if field.derived_from == "article_date" and on:
                derived[field.id] = on
            elif field.derived_from == "speaker_role":
                organisation = self._organisation(statement, statement_type, on)
                if organisation:
                    derived[field.id] = organisation
        return derived

    def _proposed(self, statement: Statement, statement_type: StatementType, text: str) -> dict[FieldId, OptionId]:
        """What the quotation marks say about the manner of reporting. A deed has none of its own: it is told."""
        words = [(span.start, span.end) for span in statement.fragments]
        found = {}
        for field in statement_type.fields:
            if field.derived_from == "quotation_marks" and words and not statement.values.get(field.id):
                form = NO_SPEECH if statement.value("act") == "deed" else reporting_form(text=text, words=words)
                if field.option(form) is not None:
                    found[field.id] = OptionId(form)
        return found

    def _proposed_mentions(
        self, statement: Statement, statement_type: StatementType, text: str, entities: Mapping[EntityId, EntityRow]
    ) -> dict[tuple[FieldId, int], ProposedMention]:
        words = [(span.start, span.end) for span in statement.fragments]
        taken = {(span.start, span.end) for span in statement.spans}
        shown = {(span.role, span.value) for span in statement.spans}
        around: Surroundings | None = None
        found = {}
        for field in statement_type.fields:
            values = statement.values.get(field.id, ()) if field.kind is Kind.ENTITY and words else ()
            for index, value in enumerate(values):
                entity = entities.get(EntityId(str(value)))
                if entity is None or (field.id, index) in shown:
                    continue
                if around is None:
                    article = self._read.article(statement.article)
                    around = Surroundings(text=text, words=words, language=article.language if article else "")
                forms = name_forms(name=entity.name, aliases=entity.aliases, is_person=entity.type == "person")
                named = around.best(forms, about=field is not speaker_field(statement_type))
                if named is not None and (named.start, named.end) not in taken:
                    span = Span(start=named.start, end=named.end, role=field.id, value=index)
                    found[field.id, index] = ProposedMention(span, text[named.start : named.end])
        return found

    def _organisation(self, statement: Statement, statement_type: StatementType, on: str) -> str:
        field = speaker_field(statement_type)
        values = statement.values.get(field.id, ()) if field else ()
        for value in values:
            role = role_on(roles=self._names.roles_of(EntityId(str(value))), day=on)
            if role is not None and role.organisation is not None:
                return self._names.name_of(role.organisation)
        return ""

    def _problems(self, statement: Statement, statement_type: StatementType, text: str) -> tuple[Problem, ...]:
        return statement_problems(statement=statement, statement_type=statement_type, length=len(text))

    def _cell(self, statement: Statement, statement_type: StatementType, column: str) -> str:
        field = statement_type.field(column)
        if field is None:
            return ""
        return cell_words(field=field, values=statement.values.get(field.id, ()), name_of=self._names.name_of)


def _option_words(statement_type: StatementType, proposed: Mapping[FieldId, OptionId]) -> dict[FieldId, str]:
    found = {}
    for field_id, option_id in proposed.items():
        field = statement_type.field(field_id)
        option = field.option(option_id) if field is not None else None
        if option is not None:
            found[field_id] = option.label
    return found


def _mention_texts(statement: Statement, text: str) -> dict[tuple[FieldId, int | None], tuple[str, ...]]:
    found: dict[tuple[FieldId, int | None], tuple[str, ...]] = {}
    for span in statement.spans:
        if span.role != STATEMENT_ROLE:
            key = (FieldId(span.role), span.value)
            found[key] = (*found.get(key, ()), text[span.start : span.end])
    return found

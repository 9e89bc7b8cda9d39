"""Making, filling, copying and deleting statements."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.coding.commands.spans import joined_fragments
from annotator.coding.context import Context
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.codebook import Scalar, StatementType
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId, FieldId, StatementId, TypeId, assignment_id
from annotator.model.statement import Span, Statement, Values, sorted_spans
from annotator.model.validation import default_values


@dataclass(frozen=True)
class AddStatement:
    """Make a statement of these spans with the codebook's defaults and, over them, the given values."""

    article: ArticleId
    spans: tuple[Span, ...]
    type: TypeId | None = None
    values: Values = field(default_factory=dict)
    label: str = "add statement"

    def apply(self, context: Context) -> None:
        """Write it as the coder's own; fragments that overlap or touch are made one. An article that was closed as
        "nothing found" is in progress again."""
        version = context.read.current_codebook()
        statement_type = _type_of(context, self.type)
        statement = Statement(
            id=StatementId(context.make_id()),
            article=self.article,
            type=statement_type.id,
            coder=context.require_coder(),
            layer=context.layer,
            round=context.round,
            codebook=version.id,
            spans=sorted_spans(joined_fragments(spans=self.spans)),
            values=plain_values({**default_values(statement_type=statement_type), **self.values}),
            created=context.tx.now,
            updated=context.tx.now,
        )
        context.put_checked(statement)
        reopen_article(context, self.article)


@dataclass(frozen=True)
class CopyStatement:
    """Make a second statement on the same words (another speaker or topic), with defaults only."""

    statement: StatementId
    label: str = "second statement on the same words"

    def apply(self, context: Context) -> None:
        """Write it with the statement spans of the first, of the same type."""
        found = context.read.statement(self.statement)
        if found is None:
            raise UserError("That statement is no longer there.")
        AddStatement(found.article, found.fragments, found.type).apply(context)


@dataclass(frozen=True)
class DeleteStatements:
    """Delete statements with their spans, their values and what the review list says of them."""

    statements: tuple[StatementId, ...]

    @property
    def label(self) -> str:
        return "delete statement" if len(self.statements) == 1 else f"delete {len(self.statements)} statements"

    def apply(self, context: Context) -> None:
        """Refuses, naming them, while statements that stay point at one of these."""
        going = set(self.statements)
        for statement in self.statements:
            context.own_statement(statement)
            staying = [other for other in context.read.linking(statement) if other not in going]
            if staying:
                raise UserError(
                    f"Other statements point at this one: {context.describe(staying)}.",
                    "Remove those links first.",
                )
        for statement in self.statements:
            for review in context.read.reviews_of(statement):
                context.tx.put(Table.REVIEW, review.id, None)
            context.tx.delete_statement(statement)


@dataclass(frozen=True)
class SetValues:
    """Set all values of one field; none clears it. Mentions of values that go, go with them."""

    statement: StatementId
    field: FieldId
    values: tuple[Scalar, ...]

    @property
    def label(self) -> str:
        return f"set {self.field.replace('_', ' ')}" if self.values else f"clear {self.field.replace('_', ' ')}"

    def apply(self, context: Context) -> None:
        """Values keep their mentions when the list changes around them."""
        _change_values(context, context.own_statement(self.statement), self.field, self.values)


@dataclass(frozen=True)
class TypeText:
    """The text of a field as it stands while it is being typed."""

    statement: StatementId
    field: FieldId
    text: str

    @property
    def label(self) -> str:
        return f"type {self.field.replace('_', ' ')}"

    @property
    def amend_key(self) -> str:
        return f"text:{self.statement}:{self.field}"

    def apply(self, context: Context) -> None:
        """An empty text clears the field."""
        values = (self.text,) if self.text else ()
        _change_values(context, context.own_statement(self.statement), self.field, values)


@dataclass(frozen=True)
class TypeNote:
    """The statement's note as it stands while it is being typed."""

    statement: StatementId
    text: str
    label: str = "type note"

    @property
    def amend_key(self) -> str:
        return f"note:{self.statement}"

    def apply(self, context: Context) -> None:
        context.change_statement(context.own_statement(self.statement), note=self.text)


@dataclass(frozen=True)
class SetUnsure:
    """Mark the statement as one that the coder is not sure of, or take the mark away."""

    statement: StatementId
    unsure: bool

    @property
    def label(self) -> str:
        return "mark as unsure" if self.unsure else "mark as sure"

    def apply(self, context: Context) -> None:
        context.change_statement(context.own_statement(self.statement), unsure=self.unsure)


@dataclass(frozen=True)
class SetType:
    """Make the statement one of another type. Values of fields that the new type has too are kept."""

    statement: StatementId
    type: TypeId
    label: str = "change type"

    def apply(self, context: Context) -> None:
        """Refuses when values would be lost: they have to be cleared first, so that nothing goes unseen."""
        statement = context.own_statement(self.statement)
        new_type = _type_of(context, self.type)
        old_kinds = context.read.kinds(statement.codebook, statement.type)
        lost = [
            field_id
            for field_id in statement.values
            if (found := new_type.field(field_id)) is None or found.kind is not old_kinds.get(field_id)
        ]
        if lost:
            raise UserError(
                f"{new_type.label} has no field for: {', '.join(sorted(lost))}.", "Clear those values first."
            )
        context.change_statement(statement, type=new_type.id)


def moved_mentions(
    *, spans: tuple[Span, ...], field: FieldId, old: tuple[Scalar, ...], new: tuple[Scalar, ...]
) -> tuple[Span, ...]:
    """The spans after the field's values changed from `old` to `new`: each mention follows its value by equality; where
    one single value was replaced by another, its mentions stay with the new one."""
    place = {value: index for index, value in enumerate(new)}
    if len(old) == len(new) and sum(first != second for first, second in zip(old, new, strict=True)) == 1:
        place.update({first: index for index, first in enumerate(old) if first != new[index]})
    kept = []
    for span in spans:
        if span.role == field and span.value is not None:
            index = place.get(old[span.value]) if span.value < len(old) else None
            if index is None:
                continue
            span = span.model_copy(update={"value": index})
        kept.append(span)
    return tuple(kept)


def reopen_article(context: Context, article: ArticleId) -> None:
    """An article that this coder closed as "nothing found" goes back to "in progress": it holds a statement now."""
    row = assignment_id(article, context.require_coder(), context.layer, context.round)
    image = context.tx.image(Table.ASSIGNMENT, row)
    if image is not None and image["state"] == ArticleState.NOTHING_FOUND:
        context.tx.put(Table.ASSIGNMENT, row, {**image, "state": ArticleState.IN_PROGRESS.value, "reason": ""})


def _type_of(context: Context, wanted: TypeId | None) -> StatementType:
    codebook = context.read.current_codebook().body
    if wanted is None:
        return next((found for found in codebook.types if found.scope == "span"), codebook.types[0])
    found = codebook.statement_type(wanted)
    if found is None:
        raise UserError(f"The codebook has no statement type {wanted!r}.")
    return found


def _change_values(context: Context, statement: Statement, field: FieldId, values: tuple[Scalar, ...]) -> None:
    old = statement.values.get(field, ())
    changed = plain_values({**statement.values, field: values})
    spans = moved_mentions(spans=statement.spans, field=field, old=old, new=changed.get(field, ()))
    context.change_statement(statement, values=changed, spans=spans)


def plain_values(values: Values) -> dict[FieldId, tuple[Scalar, ...]]:
    """Values without repeats and without empty fields; whole numbers as int, so that 3.0 and 3 are one value in every
    file."""
    return {field: tuple(dict.fromkeys(map(_plain, found))) for field, found in values.items() if found}


def _plain(value: Scalar) -> Scalar:
    whole = isinstance(value, float) and value.is_integer() and abs(value) <= 2**53
    return int(value) if whole else value

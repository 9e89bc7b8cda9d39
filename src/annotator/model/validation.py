"""Validation of a statement against its codebook version and its text. Incomplete is legal and is not a problem here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.model.codebook import FieldSpec, Kind, Scalar, StatementType
from annotator.model.condition import holds
from annotator.model.dates import is_partial_date
from annotator.model.errors import Problem
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId, FieldId, StatementId, is_id
from annotator.model.statement import STATEMENT_ROLE, Span, Statement, Values

_LARGEST = 2**53
"""Beyond it JSON and SQLite readers no longer agree on which number is meant."""


def is_asked(*, field: FieldSpec, values: Values) -> bool:
    """Whether the field is asked: its `shown_when` is true, or it has none."""
    return field.shown_when is None or holds(field.shown_when, values)


def asked_fields(*, statement_type: StatementType, values: Values) -> tuple[FieldSpec, ...]:
    """The fields that are asked of a statement with these values, in the codebook's order."""
    return tuple(field for field in statement_type.fields if is_asked(field=field, values=values))


def is_required(*, field: FieldSpec, values: Values) -> bool:
    """Whether the field must be filled for the statement to be complete; a field that is not asked never must."""
    if not is_asked(field=field, values=values):
        return False
    return field.required if isinstance(field.required, bool) else holds(field.required, values)


def missing_fields(*, statement_type: StatementType, values: Values) -> tuple[FieldSpec, ...]:
    """The required fields without a value. A statement is complete when there are none."""
    return tuple(
        field for field in statement_type.fields if not values.get(field.id) and is_required(field=field, values=values)
    )


def default_values(*, statement_type: StatementType) -> dict[FieldId, tuple[Scalar, ...]]:
    """The values that a new statement starts with."""
    return {field.id: (field.default,) for field in statement_type.fields if field.default is not None}


def value_problem(*, field: FieldSpec, value: Scalar) -> str:
    """Why `value` cannot be a value of the field, in words; empty when it can."""
    match field.kind:
        case Kind.CHOICE | Kind.TREE:
            if not isinstance(value, str) or field.option(value) is None:
                return f"{value!r} is not an option of {field.label}"
        case Kind.ENTITY | Kind.STATEMENT:
            if not isinstance(value, str) or not is_id(value):
                return f"{value!r} is not an id"
        case Kind.FLAG:
            if not isinstance(value, bool):
                return f"{value!r} is neither true nor false"
        case Kind.NUMBER:
            if (
                isinstance(value, bool)
                or not isinstance(value, int | float)
                or value != value
                or abs(value) == float("inf")
            ):
                return f"{value!r} is not a number"
            if abs(value) > _LARGEST:
                return f"{value!r} is too large a number"
        case Kind.DATE:
            if not isinstance(value, str) or not is_partial_date(value):
                return f"{value!r} is not a year, a month or a day (2025, 2025-01, 2025-01-22)"
        case Kind.TEXT:
            if not isinstance(value, str) or not value:
                return "a text value cannot be empty"
    return ""


def span_problems(
    *, statement_type: StatementType, spans: Sequence[Span], values: Values, length: int
) -> Iterator[Problem]:
    """What is wrong with the spans; `length` is the text's in code points."""
    fragments = [span for span in spans if span.role == STATEMENT_ROLE]
    if statement_type.scope == "span" and not fragments:
        yield Problem("spans", "a statement needs at least one span in the text")
    if statement_type.scope == "article" and spans:
        yield Problem(
            "spans", f"a statement of type {statement_type.label} is about the whole article and has no spans"
        )
    for index, span in enumerate(spans):
        where = f"spans[{index}]"
        if not 0 <= span.start < span.end <= length:
            yield Problem(where, f"[{span.start}, {span.end}) is empty or outside the text of {length} characters")
        if span.role == STATEMENT_ROLE:
            if span.value is not None:
                yield Problem(where, "a statement span shows no field's value")
        elif statement_type.field(span.role) is None:
            yield Problem(where, f"{span.role!r} is not a field of {statement_type.label}")
        elif span.value is not None and not 0 <= span.value < len(values.get(FieldId(span.role), ())):
            yield Problem(where, f"{span.role} has no value number {span.value}")


def statement_problems(*, statement: Statement, statement_type: StatementType, length: int) -> tuple[Problem, ...]:
    """Everything that makes the statement invalid (not merely incomplete). Whether entities and linked statements exist
    is `reference_problems`'s matter."""
    problems = list(
        span_problems(statement_type=statement_type, spans=statement.spans, values=statement.values, length=length)
    )
    for field_id, values in statement.values.items():
        field = statement_type.field(field_id)
        if field is None:
            problems.append(Problem(f"values.{field_id}", f"not a field of {statement_type.label}"))
            continue
        if len(values) > 1 and not field.multiple:
            problems.append(Problem(f"values.{field_id}", f"{field.label} takes one value, not {len(values)}"))
        if len(set(values)) < len(values):
            problems.append(Problem(f"values.{field_id}", f"{field.label} holds the same value twice"))
        for value in values:
            words = value_problem(field=field, value=value)
            if words:
                problems.append(Problem(f"values.{field_id}", words))
    return tuple(problems)


def reference_problems(
    *,
    statement: Statement,
    statement_type: StatementType,
    entity_types: Mapping[EntityId, EntityTypeId],
    linked: Mapping[StatementId, Statement],
) -> tuple[Problem, ...]:
    """Values that point at nothing, at an entity of the wrong type, or at a statement of another article, coder, layer
    or round; and links that lead back to the statement itself. `linked` holds all the statements of the same article."""
    problems = []
    for field in statement_type.fields:
        for value in statement.values.get(field.id, ()):
            where = f"values.{field.id}"
            if field.kind is Kind.ENTITY:
                found = entity_types.get(EntityId(str(value)))
                if found is None:
                    problems.append(Problem(where, f"there is no entity {value}"))
                elif EntityId(str(value)) not in STANDING_ENTITIES and found not in field.entity_types:
                    problems.append(Problem(where, f"{field.label} takes no entity of type {found}"))
            elif field.kind is Kind.STATEMENT:
                problems.extend(
                    Problem(where, words) for words in _link_problems(statement, str(value), linked, field.id)
                )
    return tuple(problems)


def _link_problems(
    statement: Statement, target: str, linked: Mapping[StatementId, Statement], field: FieldId
) -> Iterator[str]:
    other = linked.get(StatementId(target))
    if other is None:
        yield f"there is no statement {target} in this article"
        return
    if (other.coder, other.layer, other.round) != (statement.coder, statement.layer, statement.round):
        yield "the linked statement belongs to another coder, layer or round"
    seen: set[str] = set()
    waiting = [target]
    while waiting:
        current = waiting.pop()
        if current == statement.id:
            yield "the links lead back to this statement"
            return
        if current in seen:
            continue
        seen.add(current)
        follower = linked.get(StatementId(current))
        if follower is not None:
            waiting.extend(str(value) for value in follower.values.get(field, ()))

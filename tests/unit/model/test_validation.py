"""Statements against their codebook and their text: what is wrong, what is missing, what is asked."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.model.codebook import Codebook, FieldSpec, Kind, Scalar, StatementType
from annotator.model.condition import Equals, In, IsSet, Not, fields_of, holds
from annotator.model.ids import (
    UNNAMED_SOURCE,
    ArticleId,
    CodebookId,
    CoderId,
    EntityId,
    EntityTypeId,
    FieldId,
    StatementId,
    TypeId,
)
from annotator.model.statement import Span, Statement, sorted_spans, without_value
from annotator.model.validation import (
    asked_fields,
    default_values,
    missing_fields,
    reference_problems,
    statement_problems,
    value_problem,
)

IDS = [f"00000000-0000-7000-8000-00000000000{number}" for number in range(1, 7)]
A, B, C = (StatementId(one) for one in IDS[:3])


@pytest.fixture
def statement_type(codebook: Codebook) -> StatementType:
    found = codebook.statement_type("statement")
    assert found is not None
    return found


def make(statement: StatementId = A, **parts: Any) -> Statement:
    """A statement of one span in a text of ten characters."""
    basis: dict[str, Any] = {
        "id": statement,
        "article": ArticleId(IDS[4]),
        "type": TypeId("statement"),
        "coder": CoderId(IDS[5]),
        "codebook": CodebookId(IDS[4]),
        "spans": (Span(start=0, end=5),),
        "created": "2026-01-05T09:00:00.000Z",
        "updated": "2026-01-05T09:00:00.000Z",
    }
    return Statement(**{**basis, **parts})


def problems(statement_type: StatementType, **parts: Any) -> list[str]:
    found = statement_problems(statement=make(**parts), statement_type=statement_type, length=10)
    return [str(problem) for problem in found]


def field(kind: Kind) -> FieldSpec:
    return FieldSpec(id=FieldId("x"), label="X", kind=kind)


@pytest.mark.parametrize(
    ("kind", "value", "fits"),
    [
        (Kind.NUMBER, 3, True),
        (Kind.NUMBER, -2.5, True),
        (Kind.NUMBER, 2**53, True),
        (Kind.NUMBER, 2**53 + 1, False),
        (Kind.NUMBER, True, False),
        (Kind.NUMBER, float("nan"), False),
        (Kind.NUMBER, float("inf"), False),
        (Kind.NUMBER, "3", False),
        (Kind.FLAG, False, True),
        (Kind.FLAG, 0, False),
        (Kind.DATE, "2024-02-29", True),
        (Kind.DATE, "2025-02-29", False),
        (Kind.DATE, 2025, False),
        (Kind.TEXT, " ", True),
        (Kind.TEXT, "", False),
        (Kind.ENTITY, IDS[0], True),
        (Kind.ENTITY, IDS[0].replace("-", ""), False),
        (Kind.STATEMENT, "ABCDEF00-0000-7000-8000-000000000001", False),
    ],
)
def test_values_fit_their_kind(kind: Kind, value: Scalar, fits: bool) -> None:
    assert (value_problem(field=field(kind), value=value) == "") is fits


def test_an_option_anywhere_in_the_tree_is_a_value(statement_type: StatementType) -> None:
    topic = statement_type.field("topic")
    assert topic is not None
    assert value_problem(field=topic, value="war_peace") == value_problem(field=topic, value="ceasefire") == ""
    assert value_problem(field=topic, value="support") == f"'support' is not an option of {topic.label}"


def test_a_sound_statement_has_no_problems(statement_type: StatementType) -> None:
    spans = (Span(start=0, end=10), Span(start=2, end=3, role="speaker"), Span(start=2, end=3, role="stance", value=0))
    assert problems(statement_type, spans=spans, values={FieldId("stance"): ("support",)}) == []


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ({"start": 3, "end": 3}, "is empty or outside"),
        ({"start": 4, "end": 3}, "is empty or outside"),
        ({"start": -1, "end": 3}, "is empty or outside"),
        ({"start": 3, "end": 11}, "outside the text of 10 characters"),
        ({"start": 3, "end": 4, "value": 0}, "a statement span shows no field's value"),
        ({"start": 3, "end": 4, "role": "ghost"}, "'ghost' is not a field"),
        ({"start": 3, "end": 4, "role": "speaker", "value": 0}, "speaker has no value number 0"),
        ({"start": 3, "end": 4, "role": "speaker", "value": -1}, "speaker has no value number -1"),
    ],
)
def test_each_wrong_span_is_named(statement_type: StatementType, span: dict[str, Any], words: str) -> None:
    (problem,) = problems(statement_type, spans=(Span(start=0, end=2), Span(**span)))
    assert problem.startswith("spans[1]: ") and words in problem


def test_all_problems_are_listed(statement_type: StatementType) -> None:
    values = {"ghost": ("x",), "stance": ("support", "support"), "said_on": ("soon",)}
    found = problems(statement_type, spans=(Span(start=1, end=2, role="speaker"),), values=values)
    assert [problem.split(":")[0] for problem in found] == [
        "spans",
        "values.ghost",
        "values.stance",
        "values.stance",
        "values.said_on",
    ]


def test_the_scope_decides_over_spans(statement_type: StatementType) -> None:
    whole = statement_type.model_copy(update={"scope": "article"})
    assert problems(whole, spans=()) == []
    assert problems(whole) == ["spans: a statement of type Statement is about the whole article and has no spans"]


def test_missing_and_asked(statement_type: StatementType) -> None:
    def missing(**values: str) -> list[str]:
        given = {FieldId(name): (value,) for name, value in values.items()}
        return [one.id for one in missing_fields(statement_type=statement_type, values=given)]

    assert missing() == ["speaker", "stance", "topic"]
    assert missing(act="deed") == ["speaker", "topic"]
    assert missing(speaker=IDS[0], stance="unclear", topic="foreign") == []
    assert "target_stance" not in [one.id for one in asked_fields(statement_type=statement_type, values={})]
    asked = asked_fields(statement_type=statement_type, values={FieldId("target"): (IDS[0],)})
    assert "target_stance" in [one.id for one in asked]
    assert default_values(statement_type=statement_type) == {"act": ("position",)}


def test_a_field_that_is_not_asked_is_never_missing(statement_type: StatementType) -> None:
    fields = tuple(
        one.model_copy(update={"required": True}) if one.id == "target_stance" else one for one in statement_type.fields
    )
    strict = StatementType(id=TypeId("t"), label="T", fields=fields)
    assert "target_stance" not in [one.id for one in missing_fields(statement_type=strict, values={})]
    given: dict[FieldId, tuple[Scalar, ...]] = {FieldId("target"): (IDS[0],)}
    assert "target_stance" in [one.id for one in missing_fields(statement_type=strict, values=given)]


def test_conditions() -> None:
    values = {FieldId("a"): ("x", "y"), FieldId("empty"): ()}
    assert holds(Equals(field="a", equals="y"), values) and not holds(Equals(field="b", equals="y"), values)
    assert holds(In.model_validate({"field": "a", "in": ["z", "x"]}), values)
    assert holds(IsSet(field="a", is_set=True), values) and not holds(IsSet(field="empty", is_set=True), values)
    nested = Not.model_validate({"not": {"not": {"field": "a", "in": ["z"]}}})
    assert not holds(nested, values)
    assert list(fields_of(nested)) == [("a", ("z",))]


def references(
    statement_type: StatementType,
    statement: Statement,
    *others: Statement,
    entity_types: dict[EntityId, EntityTypeId] | None = None,
) -> list[str]:
    linked = {other.id: other for other in others}
    found = reference_problems(
        statement=statement, statement_type=statement_type, entity_types=entity_types or {}, linked=linked
    )
    return [str(problem) for problem in found]


def test_entities_exist_and_fit(statement_type: StatementType) -> None:
    kosh = EntityId(IDS[3])
    statement = make(values={FieldId("speaker"): (kosh,)})
    assert references(statement_type, statement) == [f"values.speaker: there is no entity {kosh}"]
    assert references(statement_type, statement, entity_types={kosh: EntityTypeId("person")}) == []
    assert references(statement_type, statement, entity_types={kosh: EntityTypeId("position")}) == [
        "values.speaker: Speaker takes no entity of type position"
    ]


def test_the_standing_entities_fit_everywhere(statement_type: StatementType) -> None:
    statement = make(values={FieldId("position"): (UNNAMED_SOURCE,)})
    assert references(statement_type, statement, entity_types={UNNAMED_SOURCE: EntityTypeId("collective")}) == []


def test_links_stay_with_the_coder_and_never_lead_back(statement_type: StatementType) -> None:
    link = FieldId("repeats")
    first = make(A, values={link: (B,)})
    assert references(statement_type, first) == [f"values.repeats: there is no statement {B} in this article"]
    assert references(statement_type, first, make(B)) == []
    for part in ({"coder": CoderId(IDS[0])}, {"layer": "gold"}, {"round": 2}):
        (words,) = references(statement_type, first, make(B, **part))
        assert "another coder, layer or round" in words
    ring = make(B, values={link: (C,)}), make(C, values={link: (A,)})
    assert references(statement_type, first, *ring) == ["values.repeats: the links lead back to this statement"]
    apart = make(B, values={link: (C,)}), make(C, values={link: (B,)})
    assert references(statement_type, first, *apart) == [], "a ring elsewhere is not this statement's problem, and ends"


def test_spans_are_sorted_and_follow_their_values() -> None:
    spans = [
        Span(start=4, end=5, role="speaker", value=2),
        Span(start=4, end=5, role="speaker", value=0),
        Span(start=4, end=5, role="speaker"),
        Span(start=4, end=5),
        Span(start=0, end=5),
        Span(start=4, end=5),
    ]
    ordered = sorted_spans(spans)
    assert [(span.start, span.role, span.value) for span in ordered] == [
        (0, "statement", None),
        (4, "speaker", None),
        (4, "speaker", 0),
        (4, "speaker", 2),
        (4, "statement", None),
    ]
    left = without_value(spans=ordered, field="speaker", index=0)
    assert [span.value for span in left if span.role == "speaker"] == [None, 1]

"""One statement brought to a new version: pure, whole or not at all; values that follow another kind; mappings by
themselves. What a whole publication does is in tests/unit/coding/test_publication.py."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.model.codebook import Codebook, CodebookVersion, FieldSpec, Kind, Option, Scalar, codebook_sha256
from annotator.model.conversion import converted
from annotator.model.effect_kinds import Does
from annotator.model.ids import (
    ArticleId,
    CodebookId,
    CoderId,
    FieldId,
    OptionId,
    StatementId,
    TypeId,
    codebook_id,
)
from annotator.model.mapping import Answer, RecodingMapping, mapped_effects, mapping_problems
from annotator.model.publication import effects
from annotator.model.recoding import UNCHANGED, Changed, Outcome, ToReview, recoded
from annotator.model.recoding_plan import recoding_plan
from annotator.model.statement import Span, Statement
from annotator.model.successors import likely, successors
from tests.unit.model.edits import Edit, add_option, drop_field, drop_option, edited, set_field

KOSH = "00000000-0000-7000-8000-000000000001"
TARVIA = "00000000-0000-7000-8000-000000000002"
TYPES = {KOSH: "person", TARVIA: "country"}
NOW = "2026-02-02T00:00:00.000Z"
DROP_COURTS = drop_option("topic", "courts", "justice_rights")
COURTS = "option:statement/topic/courts"


def statement(*mentions: Span, **values: tuple[Scalar, ...]) -> Statement:
    """A statement of version 1."""
    return Statement(
        id=StatementId("00000000-0000-7000-8000-000000000009"),
        article=ArticleId("a"),
        type=TypeId("statement"),
        coder=CoderId("c"),
        codebook=CodebookId("old"),
        spans=(Span(start=0, end=5), *mentions),
        values={FieldId(name): found for name, found in values.items()},
        created="2026-01-01T00:00:00.000Z",
        updated="2026-01-01T00:00:00.000Z",
    )


def brought(codebook: Codebook, found: Statement, edits: list[Edit], **answers: Answer) -> Outcome:
    """What becomes of a statement."""
    new = edited(codebook, *edits)
    sha256 = codebook_sha256(new)
    version = CodebookVersion(id=codebook_id(None, sha256), sha256=sha256, number=2, parent=None, body=new, created=NOW)
    mapping = RecodingMapping(answers=answers)
    touching = mapped_effects(old=codebook, new=new, mapping=mapping)
    plan = recoding_plan(version=version, found=touching, mapping=mapping, entity_type_of=TYPES.get, now=NOW)
    return recoded(statement=found, plan=plan)


def test_what_nothing_touches_is_unchanged(codebook: Codebook) -> None:
    assert brought(codebook, statement(topic=("asylum",)), [DROP_COURTS]) is UNCHANGED
    assert brought(codebook, statement(topic=("asylum",)), [set_field("topic", label="Issue")]) is UNCHANGED


def test_what_changes_names_the_new_version_and_keeps_the_rest(codebook: Codebook) -> None:
    before = statement(topic=("courts",), note=("x",), stance=("support",))
    after = brought(codebook, before, [DROP_COURTS], **{COURTS: Answer(do=Does.RECODE, to="asylum")})
    assert isinstance(after, Changed)
    assert after.statement.values == {**before.values, FieldId("topic"): ("asylum",)}
    assert (after.statement.updated, after.statement.created) == (NOW, before.created)
    assert after.statement.codebook != before.codebook and after.statement.spans == before.spans


def test_equal_values_become_one_and_their_mentions_follow(codebook: Codebook) -> None:
    wide = edited(codebook, set_field("topic", multiple=True))
    spans = [Span(start=1, end=2, role="topic", value=index) for index in (0, 1, 2)]
    before = statement(*spans, topic=("courts", "asylum", "courts_x"))
    after = brought(wide, before, [DROP_COURTS], **{COURTS: Answer(do=Does.RECODE, to="asylum")})
    assert isinstance(after, ToReview), "courts_x is no option of the new version"
    before = statement(*spans, topic=("courts", "asylum", "health"))
    after = brought(wide, before, [DROP_COURTS], **{COURTS: Answer(do=Does.RECODE, to="asylum")})
    assert isinstance(after, Changed)
    assert after.statement.values["topic"] == ("asylum", "health")  # type: ignore[index]
    assert {span.value for span in after.statement.mentions("topic")} == {0, 1}


def test_an_answer_that_is_missing_leaves_it(codebook: Codebook) -> None:
    after = brought(codebook, statement(topic=("courts",)), [DROP_COURTS])
    assert isinstance(after, ToReview)
    assert after.reasons == (("topic", "Topic “Courts and the rule of law” was removed in version 2"),)
    asked = Answer(do=Does.ASK, answers={StatementId("another"): "asylum"})
    assert isinstance(brought(codebook, statement(topic=("courts",)), [DROP_COURTS], **{COURTS: asked}), ToReview)


def test_a_field_moves_with_its_unresolved_mentions(codebook: Codebook) -> None:
    key = "field:statement/organisation"
    before = statement(Span(start=1, end=2, role="organisation"))
    after = brought(codebook, before, [drop_field("organisation")], **{key: Answer(do=Does.RECODE, to="addressee")})
    assert isinstance(after, Changed)
    assert after.statement.mentions("addressee") == (Span(start=1, end=2, role="addressee"),)


def test_a_field_that_does_not_fit_where_it_should_go_stays(codebook: Codebook) -> None:
    key = "field:statement/position"
    narrow = set_field("addressee", entity_types=["person", "position"])
    wanted = {key: Answer(do=Does.RECODE, to="addressee"), "entities:statement/addressee": Answer(do=Does.REVIEW)}
    after = brought(codebook, statement(position=(TARVIA,)), [drop_field("position"), narrow], **wanted)
    assert isinstance(after, ToReview)
    assert [reason.field for reason in after.reasons] == ["position", "addressee"]


FIELDS = {
    kind: FieldSpec(id=FieldId("f"), label="F", kind=kind)
    for kind in (Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.FLAG, Kind.ENTITY)
}
FIELDS[Kind.CHOICE] = FieldSpec(
    id=FieldId("f"),
    label="F",
    kind=Kind.CHOICE,
    options=(
        Option(id=OptionId("yes"), label="For it"),
        Option(id=OptionId("no"), label="Against"),
        Option(id=OptionId("twice"), label="For it"),
    ),
)


@pytest.mark.parametrize(
    ("old", "new", "value", "becomes"),
    [
        (Kind.NUMBER, Kind.TEXT, 3, "3"),
        (Kind.NUMBER, Kind.TEXT, 2.5, "2.5"),
        (Kind.DATE, Kind.TEXT, "2025-01", "2025-01"),
        (Kind.FLAG, Kind.TEXT, True, "yes"),
        (Kind.FLAG, Kind.TEXT, False, "no"),
        (Kind.CHOICE, Kind.TEXT, "no", "Against"),
        (Kind.CHOICE, Kind.TEXT, "ghost", None),
        (Kind.TEXT, Kind.NUMBER, " 7 ", 7),
        (Kind.TEXT, Kind.NUMBER, "-2.50", -2.5),
        (Kind.TEXT, Kind.NUMBER, "7 or 8", None),
        (Kind.TEXT, Kind.NUMBER, "1e400", None),
        (Kind.TEXT, Kind.NUMBER, "٧", None),
        (Kind.TEXT, Kind.DATE, "2025-01-31", "2025-01-31"),
        (Kind.TEXT, Kind.DATE, "31 January", None),
        (Kind.TEXT, Kind.FLAG, "Yes", True),
        (Kind.TEXT, Kind.FLAG, "maybe", None),
        (Kind.TEXT, Kind.CHOICE, "against", "no"),
        (Kind.TEXT, Kind.CHOICE, "for it", None),
        (Kind.TEXT, Kind.CHOICE, "twice", "twice"),
        (Kind.ENTITY, Kind.TEXT, KOSH, None),
        (Kind.NUMBER, Kind.DATE, 2025, None),
    ],
)
def test_values_follow_by_a_rule_or_not_at_all(old: Kind, new: Kind, value: Scalar, becomes: Scalar | None) -> None:
    found = converted(value=value, old=FIELDS[old], new=FIELDS[new])
    assert (found, type(found)) == (becomes, type(becomes))


@pytest.mark.parametrize(
    ("key", "answer", "words"),
    [
        (COURTS, {"do": "recode", "to": "courts"}, "'courts' is not an option of Topic"),
        (COURTS, {"do": "convert"}, "'convert' is no answer here"),
        (COURTS, {"do": "ask", "answers": {"x": "ghost"}}, "'ghost' is not an option of Topic"),
        ("field:statement/note", {"do": "recode", "to": "ghost"}, "there is no field 'ghost'"),
        ("field:statement/note", {"do": "recode", "to": "speaker"}, "Speaker cannot take values of Note"),
        ("field:statement/note", {"do": "ask"}, "'ask' is no answer here"),
        ("field:statement/nothing", {"do": "review"}, "the new version has no such effect"),
    ],
)
def test_each_thing_that_is_wrong_with_a_mapping_is_said(
    codebook: Codebook, key: str, answer: dict[str, Any], words: str
) -> None:
    mapping = RecodingMapping.model_validate({"answers": {key: answer}})
    new = edited(codebook, DROP_COURTS, drop_field("note"))
    found = mapping_problems(mapping=mapping, found=effects(old=codebook, new=new), new=new)
    assert [(problem.where, words in problem.message) for problem in found] == [(key, True)]


def test_a_mapping_survives_its_json_form() -> None:
    answers = {
        COURTS: Answer(do=Does.RECODE, to=1.5),
        "x": Answer(do=Does.ASK, answers={StatementId("s"): True, StatementId("t"): None}),
    }
    mapping = RecodingMapping(answers=answers)
    assert RecodingMapping.model_validate_json(mapping.model_dump_json()) == mapping
    with pytest.raises(ValueError, match="extra"):
        RecodingMapping.model_validate({"answers": {}, "more": 1})


def test_what_is_new_and_near_is_offered_first(codebook: Codebook) -> None:
    new = edited(codebook, DROP_COURTS, add_option("topic", "judges", "justice_rights"))
    (effect,) = [one for one in effects(old=codebook, new=new) if one.key == COURTS]
    found = successors(effect=effect, new=new)
    assert len(found) == len(new.types[0].fields[3].option_paths)
    few = likely(found, most=4)
    assert [one.value for one in few] == ["judges", "crime_policing", "civil_liberties", "equality_minorities"]
    assert few[0].fresh and few[1].near and few[1].depth == 1

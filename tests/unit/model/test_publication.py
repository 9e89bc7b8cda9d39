"""What a new version of a codebook does to what exists; and what names a version."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from annotator.model.codebook import Codebook, canonical_json, codebook_sha256
from annotator.model.codebook_check import check_codebook
from annotator.model.effect_kinds import Does
from annotator.model.effect_words import effect_words, place_words
from annotator.model.places import shipped_codebook, shipped_codebooks
from annotator.model.publication import Effect, effects, option_effect
from tests.unit.model.edits import (
    Edit,
    add_option,
    as_kind,
    drop_field,
    drop_option,
    edited,
    field,
    move_option,
    option,
    options,
    second_type,
    set_field,
    take,
)

NEW_FIELD = {"id": "fresh", "label": "Fresh", "kind": "text"}
NARROW = ["person", "organisation", "collective"]


def after(codebook: Codebook, *edits: Edit) -> tuple[Effect, ...]:
    return effects(old=codebook, new=edited(codebook, *edits))


# what → (edit, key of the one effect, words)
MINOR: dict[str, tuple[Edit, str, str]] = {
    "a title": (lambda raw: raw.update(title="Another"), "words:@codebook", "title changed"),
    "a label": (set_field("stance", label="Attitude"), "words:statement/stance", "“Stance” is now called “Attitude”"),
    "an option's label": (
        lambda raw: option(raw, "stance", "support").update(label="For"),
        "option:statement/stance/support",
        "“Support” is now called “For”",
    ),
    "a colour": (
        lambda raw: option(raw, "stance", "support").update(colour="#123456"),
        "option:statement/stance/support",
        "colour changed",
    ),
    "guidance": (
        lambda raw: option(raw, "topic", "war_peace")["guidance"].update(definition="Other words."),
        "option:statement/topic/war_peace",
        "guidance changed",
    ),
    "the order": (lambda raw: options(raw, "stance").reverse(), "words:@codebook", "order changed"),
}
NOTHING_TO_DO: dict[str, tuple[Edit, str, str]] = {
    "a type": (second_type, "added:remark", "new statement type “Remark”"),
    "a field": (
        lambda raw: raw["types"][0]["fields"].append(NEW_FIELD),
        "added:statement/fresh",
        "new field “Fresh”",
    ),
    "an option": (add_option("stance", "mixed"), "added:statement/stance/mixed", "new option “Mixed”"),
    "a topic": (
        add_option("topic", "new_topic", "war_peace"),
        "added:statement/topic/new_topic",
        "new option “New topic”",
    ),
    "an entity type": (
        lambda raw: raw["entity_types"].append({"id": "place", "label": "Place"}),
        "added:@entity/place",
        "new entity type “Place”",
    ),
    "an attribute": (
        lambda raw: raw["entity_types"][0]["attributes"].append({"id": "age", "label": "Age"}),
        "added:@entity/person/age",
        "new attribute “Age”",
    ),
    "an attribute goes": (
        lambda raw: take(raw["entity_types"][0]["attributes"], "party"),
        "attribute:@entity/person/party",
        "the attribute is gone; what entities hold under it is kept",
    ),
    "several values": (set_field("stance", multiple=True), "rule:statement/stance", "multiple changed"),
    "less required": (set_field("topic", required=False), "rule:statement/topic", "required changed"),
    "required less often": (
        set_field("topic", required={"field": "act", "is_set": True}),
        "rule:statement/topic",
        "required changed",
    ),
    "more entities": (
        set_field("position", entity_types=["position", "person"]),
        "rule:statement/position",
        "entity types changed",
    ),
    "another default": (set_field("act", default="deed"), "rule:statement/act", "default changed"),
    "another condition": (
        set_field("target_stance", shown_when=None),
        "rule:statement/target_stance",
        "shown when changed; what is hidden is kept",
    ),
    "another score": (
        lambda raw: option(raw, "stance", "support").update(score=2),
        "option:statement/stance/support",
        "score changed",
    ),
    "a topic moves": (
        move_option("topic", "courts", "justice_rights", "government"),
        "option:statement/topic/courts",
        "moved in the tree from “Justice and rights” to “Government and politics”; values keep the option",
    ),
    "an option is divided": (
        lambda raw: option(raw, "topic", "courts", "justice_rights").update(
            options=[{"id": "judges", "label": "Judges"}]
        ),
        "option:statement/topic/courts",
        "has options inside it now",
    ),
    "a choice becomes a tree": (
        set_field("stance", kind="tree"),
        "kind:statement/stance",
        "choice becomes tree (the option with the same id)",
    ),
}
NEEDS_ANSWER: dict[str, tuple[Edit, str, str]] = {
    "an option goes": (
        drop_option("topic", "courts", "justice_rights"),
        "option:statement/topic/courts",
        "the option is gone",
    ),
    "a field goes": (drop_field("note"), "field:statement/note", "the field is gone"),
    "more required": (
        set_field("note", required=True),
        "required:statement/note",
        "is required by another rule: statements may lack it",
    ),
    "shown and so required": (
        set_field("stance", shown_when={"field": "topic", "is_set": True}),
        "required:statement/stance",
        "is required by another rule: statements may lack it",
    ),
    "another kind": (
        as_kind("said_on", "text"),
        "kind:statement/said_on",
        "date becomes text (the value written out)",
    ),
    "a kind without a rule": (
        as_kind("conditional", "number"),
        "kind:statement/conditional",
        "flag becomes number",
    ),
    "one value only": (
        set_field("speaker", multiple=False),
        "single:statement/speaker",
        "takes one value only: statements may hold several",
    ),
    "fewer entities": (
        set_field("speaker", entity_types=NARROW),
        "entities:statement/speaker",
        "no longer takes entities of type country",
    ),
    "another scope": (
        lambda raw: raw["types"][0].update(scope="article"),
        "scope:statement",
        "scope span becomes article",
    ),
    "a type goes": (
        lambda raw: raw["types"][0].update(id="remark"),
        "type:statement",
        "the statement type is gone",
    ),
}


@pytest.mark.parametrize("what", MINOR)
def test_other_words_are_a_minor_change(codebook: Codebook, what: str) -> None:
    edit, key, words = MINOR[what]
    (effect,) = after(codebook, edit)
    assert (effect.key, effect_words(effect)) == (key, words)
    assert effect.is_minor and not effect.needs_answer


@pytest.mark.parametrize("what", NOTHING_TO_DO)
def test_what_leaves_statements_as_they_are_asks_nothing(codebook: Codebook, what: str) -> None:
    edit, key, words = NOTHING_TO_DO[what]
    found = after(codebook, edit)
    (effect,) = [effect for effect in found if effect.key == key]
    assert not any(effect.needs_answer for effect in found)
    assert (effect.key, effect_words(effect)) == (key, words)
    assert not effect.is_minor and not effect.needs_answer and effect.default is Does.KEEP


@pytest.mark.parametrize("what", NEEDS_ANSWER)
def test_what_touches_the_coded_needs_an_answer(codebook: Codebook, what: str) -> None:
    edit, key, words = NEEDS_ANSWER[what]
    found = [effect for effect in after(codebook, edit) if effect.key == key]
    (effect,) = found
    assert effect_words(effect) == words
    assert effect.needs_answer and Does.REVIEW in effect.allowed
    others = {other.kind for other in after(codebook, edit) if other.needs_answer and other.key != key}
    assert not others


def test_a_removed_entity_type_narrows_the_fields_that_took_it(codebook: Codebook) -> None:
    def edit(raw: dict[str, Any]) -> None:
        take(raw["entity_types"], "country")
        for one in raw["types"][0]["fields"]:
            one["entity_types"] = [found for found in one["entity_types"] if found != "country"]

    keys = [effect.key for effect in after(codebook, edit)]
    taking = ("speaker", "target", "addressee", "organisation")
    assert keys == ["entity_type:@entity/country", *(f"entities:statement/{name}" for name in taking)]


def test_a_removed_group_takes_what_was_in_it_along_unless_it_moved(codebook: Codebook) -> None:
    def edit(raw: dict[str, Any]) -> None:
        gone = take(options(raw, "topic"), "leadership")
        options(raw, "topic", "government").append(gone["options"][0])

    found = {effect.option: effect.kind.value for effect in after(codebook, edit)}
    inside = ["integrity", "competence", "record", "leadership_other"]
    assert found == {
        "legitimacy": "option_moved",
        **dict.fromkeys(["leadership", *inside], "option_removed"),
    }


def test_a_new_required_field_is_new_and_required(codebook: Codebook) -> None:
    found = after(codebook, lambda raw: raw["types"][0]["fields"].append({**NEW_FIELD, "required": True}))
    assert [effect.key for effect in found] == ["added:statement/fresh", "required:statement/fresh"]


def test_an_unchanged_option_can_be_named_for_a_split(codebook: Codebook) -> None:
    new = edited(codebook, add_option("topic", "judges", "justice_rights"))
    effect = option_effect(key="option:statement/topic/courts", old=codebook, new=new)
    assert effect is not None and place_words(effect) == "statement › topic › courts"
    assert effect.labels == ("Statement", "Topic", "Courts and the rule of law") and Does.ASK in effect.allowed
    for key in ("option:statement/topic/judges", "option:statement/topic/ghost", "option:ghost/topic/courts", "x"):
        assert option_effect(key=key, old=codebook, new=new) is None


def test_a_link_is_never_offered_to_many(codebook: Codebook) -> None:
    (effect,) = after(codebook, set_field("reported_in", required=True))
    assert effect.allowed == (Does.REVIEW,)


def test_the_same_differs_in_nothing(codebook: Codebook) -> None:
    again = Codebook.model_validate(codebook.model_dump(mode="json", by_alias=True))
    assert effects(old=codebook, new=again) == ()


@pytest.mark.parametrize("name", ["comparative-agendas", "political-statements"])
def test_shipped_codebooks_have_no_problems(name: str) -> None:
    assert name in shipped_codebooks()
    path = shipped_codebook(name)
    assert path is not None
    codebook, problems = check_codebook(orjson.loads(path.read_bytes()))
    assert codebook is not None and codebook.name == name and problems == ()


def test_the_hash_names_the_content_only() -> None:
    raw: dict[str, Any] = {"name": "n", "title": "Ärger", "types": [{"id": "t", "label": "T"}]}
    turned = {"types": [{"label": "T", "id": "t", "fields": []}], "language": "en", "title": "Ärger", "name": "n"}
    first, second = Codebook.model_validate(raw), Codebook.model_validate(turned)
    assert canonical_json(first) == canonical_json(second)
    assert canonical_json(first).decode() == '{"name":"n","title":"Ärger","types":[{"id":"t","label":"T"}]}'
    assert codebook_sha256(first) == "2abc504f3175073097afaafc6f1f9829207f1bf3023f30a5bd6717aa99f51f1f"
    assert codebook_sha256(first) != codebook_sha256(first.model_copy(update={"title": "Aerger"}))


BROKEN: list[tuple[Edit, str]] = [
    (lambda raw: field(raw, "stance")["options"].append({"id": "support", "label": "Again"}), "options"),
    (lambda raw: field(raw, "stance")["options"][1].update(key="1"), "options"),
    (lambda raw: field(raw, "stance")["options"][1].update(label=" "), "options[1].label"),
    (lambda raw: field(raw, "stance")["options"][1].update(colour="red"), "options[1].colour"),
    (lambda raw: field(raw, "stance").update(default="maybe"), "default"),
    (lambda raw: field(raw, "stance").update(options=[]), "options"),
    (lambda raw: field(raw, "stance").update(entity_types=["person"]), "entity_types"),
    (lambda raw: field(raw, "stance").update(derived_from="article_date"), "derived_from"),
    (lambda raw: field(raw, "stance").update(shown_when={"field": "stance", "is_set": True}), "shown_when"),
    (lambda raw: field(raw, "stance").update(shown_when={"field": "act", "equals": "ghost"}), "shown_when"),
    (lambda raw: field(raw, "stance").update(required={"not": {"field": "ghost", "is_set": True}}), "required"),
]


@pytest.mark.parametrize(("edit", "where"), BROKEN)
def test_each_thing_that_is_wrong_has_its_place(codebook: Codebook, edit: Edit, where: str) -> None:
    raw = codebook.model_dump(mode="json")
    edit(raw)
    _, problems = check_codebook(raw)
    assert f"types[0].fields[2].{where}" in {problem.where for problem in problems}


def test_fields_that_decide_over_each_other_are_refused(codebook: Codebook) -> None:
    raw = codebook.model_dump(mode="json")
    field(raw, "stance")["shown_when"] = {"field": "topic", "is_set": True}
    field(raw, "topic")["shown_when"] = {"not": {"field": "stance", "is_set": True}}
    _, problems = check_codebook(raw)
    assert [problem.where for problem in problems] == ["types[0].fields[2].shown_when", "types[0].fields[3].shown_when"]

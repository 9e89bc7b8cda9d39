"""What a new version of a codebook may do, what it may not, and what names it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
import pytest

from annotator.model.codebook import Codebook, canonical_json, codebook_sha256
from annotator.model.codebook_check import check_codebook
from annotator.model.codebook_diff import Difference, compare
from annotator.model.places import shipped_codebook, shipped_codebooks

Edit = Callable[[dict[str, Any]], object]


def field(raw: dict[str, Any], name: str) -> dict[str, Any]:
    """One field of the first type."""
    found: dict[str, Any] = next(one for one in raw["types"][0]["fields"] if one["id"] == name)
    return found


def after(codebook: Codebook, edit: Edit) -> Difference:
    raw = codebook.model_dump(mode="json")
    edit(raw)
    return compare(old=codebook, new=Codebook.model_validate(raw))


NEW_FIELD = {"id": "fresh", "label": "Fresh", "kind": "text"}

ADDITIVE: dict[str, Edit] = {
    "a type": lambda raw: raw["types"].append({"id": "remark", "label": "Remark"}),
    "a field": lambda raw: raw["types"][0]["fields"].append(NEW_FIELD),
    "an option": lambda raw: field(raw, "stance")["options"].append({"id": "mixed", "label": "Mixed"}),
    "a topic": lambda raw: field(raw, "topic")["options"][0]["options"].append({"id": "new_topic", "label": "New"}),
    "an entity type": lambda raw: raw["entity_types"].append({"id": "place", "label": "Place"}),
    "an attribute": lambda raw: raw["entity_types"][0]["attributes"].append({"id": "age", "label": "Age"}),
    "several values": lambda raw: field(raw, "stance").update(multiple=True),
    "less required": lambda raw: field(raw, "topic").update(required=False),
    "more entities": lambda raw: field(raw, "position").update(entity_types=["position", "person"]),
}
REFUSED: dict[str, Edit] = {
    "a type goes": lambda raw: raw["types"][0].update(id="other"),
    "a field goes": lambda raw: raw["types"][0]["fields"].pop(),
    "an option goes": lambda raw: field(raw, "stance")["options"].pop(0),
    "a topic moves": lambda raw: field(raw, "topic")["options"][1]["options"].append(
        field(raw, "topic")["options"][0]["options"].pop(0)
    ),
    "an entity type goes": lambda raw: raw["entity_types"].pop(),
    "an attribute goes": lambda raw: raw["entity_types"][0]["attributes"].pop(),
    "one value only": lambda raw: field(raw, "speaker").update(multiple=False),
    "more required": lambda raw: field(raw, "note").update(required=True),
    "required otherwise": lambda raw: field(raw, "stance").update(required={"field": "topic", "is_set": True}),
    "fewer entities": lambda raw: field(raw, "speaker").update(entity_types=["person"]),
    "a new required field": lambda raw: raw["types"][0]["fields"].append({**NEW_FIELD, "required": True}),
    "another kind": lambda raw: field(raw, "said_on").update(kind="text"),
    "another default": lambda raw: field(raw, "act").update(default="deed"),
    "another condition": lambda raw: field(raw, "target_stance").update(shown_when=None),
    "another scope": lambda raw: raw["types"][0].update(scope="article"),
    "another score": lambda raw: field(raw, "stance")["options"][0].update(score=2),
}
REWORDED: dict[str, Edit] = {
    "a title": lambda raw: raw.update(title="Another"),
    "a label": lambda raw: field(raw, "stance").update(label="Attitude"),
    "a colour": lambda raw: field(raw, "stance")["options"][0].update(colour="#123456"),
    "a key": lambda raw: field(raw, "stance")["options"][0].update(key="9"),
    "guidance": lambda raw: field(raw, "topic")["options"][0]["guidance"].update(definition="Other words."),
    "the order": lambda raw: field(raw, "stance")["options"].reverse(),
}


@pytest.mark.parametrize("what", ADDITIVE)
def test_additions_are_semantic(codebook: Codebook, what: str) -> None:
    found = after(codebook, ADDITIVE[what])
    assert len(found.added) == 1 and found.semantic and not found.refused and not found.reworded


@pytest.mark.parametrize("what", REFUSED)
def test_what_touches_the_coded_is_refused(codebook: Codebook, what: str) -> None:
    found = after(codebook, REFUSED[what])
    assert found.refused and all(problem.where for problem in found.refused)


@pytest.mark.parametrize("what", REWORDED)
def test_other_words_are_a_minor_change(codebook: Codebook, what: str) -> None:
    found = after(codebook, REWORDED[what])
    assert len(found.reworded) == 1 and found.changed and not found.semantic and not found.refused


def test_the_same_differs_in_nothing(codebook: Codebook) -> None:
    again = Codebook.model_validate(codebook.model_dump(mode="json"))
    assert not compare(old=codebook, new=again).changed


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

"""The codebooks that ship, and what is said of broken ones."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from annotator.model.codebook import Codebook, canonical_json
from annotator.model.codebook_check import check_codebook, parse_codebook
from annotator.model.errors import InvalidError, UserError
from annotator.model.places import shipped_codebook, shipped_codebooks

GROUPS = ["war_peace", "foreign", "security", "economy", "social", "education_culture", "migration", "environment_energy",
          "justice_rights", "government", "technology_transport", "leadership"]  # fmt: skip
FIELDS = ["speaker", "act", "stance", "topic", "target", "target_stance", "position", "addressee", "organisation", "form",
          "conditional", "said_on", "reported_in", "repeats", "note"]  # fmt: skip


def test_both_codebooks_ship_and_are_sound() -> None:
    assert shipped_codebooks() == ("comparative-agendas", "political-statements")
    for name in shipped_codebooks():
        path = shipped_codebook(name)
        assert path is not None
        parse_codebook(data=path.read_bytes(), name=name)


def test_the_ids_are_the_contract(codebook: Codebook) -> None:
    statement = codebook.statement_type("statement")
    assert statement is not None
    assert [field.id for field in statement.fields] == FIELDS
    topic = statement.field("topic")
    assert topic is not None and [option.id for option in topic.options] == GROUPS
    assert all(group.options[-1].id == f"{group.id}_other" for group in topic.options)
    stance = statement.field("stance")
    assert stance is not None
    assert [(option.id, option.score) for option in stance.options] == [
        ("support", 1),
        ("oppose", -1),
        ("neutral", 0),
        ("unclear", None),
    ]


def test_every_problem_is_listed_at_its_place() -> None:
    field: dict[str, Any] = {
        "id": "statement",
        "label": "",
        "kind": "choice",
        "options": [{"id": "A", "label": "x", "key": "12"}],
    }
    other: dict[str, Any] = {"id": "who", "label": "W", "kind": "entity", "entity_types": ["ghost"],
                             "shown_when": {"field": "nowhere", "is_set": True}}  # fmt: skip
    book = {
        "name": "Bad Name",
        "title": "T",
        "types": [{"id": "t", "label": "T", "colour": "red", "fields": [field, other]}],
    }
    with pytest.raises(InvalidError) as caught:
        parse_codebook(data=orjson.dumps(book), name="bad.json")
    places = {problem.where for problem in caught.value.problems}
    assert places >= {"name", "types[0].colour", "types[0].fields[0].id", "types[0].fields[0].label",
                      "types[0].fields[0].options", "types[0].fields[1].entity_types",
                      "types[0].fields[1].shown_when"}  # fmt: skip
    assert "bad.json" in str(caught.value)


def test_a_wrong_form_is_named_too() -> None:
    codebook, problems = check_codebook({"name": "x", "title": 3, "colour": "blue", "types": [{"id": "a"}]})
    assert codebook is None
    assert {problem.where for problem in problems} == {"title", "colour", "types[0].label"}


def test_what_is_no_json_is_said() -> None:
    with pytest.raises(UserError, match="is not JSON"):
        parse_codebook(data=b"{", name="half.json")


def test_the_hash_is_over_the_content(codebook: Codebook) -> None:
    again = Codebook.model_validate(orjson.loads(orjson.dumps(codebook.model_dump(mode="json"))))
    assert canonical_json(again) == canonical_json(codebook)
    assert b" : " not in canonical_json(codebook)

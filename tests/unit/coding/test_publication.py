"""Every case of a publication: what it counts, what becomes of the statements, and that one undo takes all of it back.

`World.publish` looks after each that the project is sound and that undo gives every row back."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.statements import SetValues
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.effect_kinds import Does
from annotator.model.errors import InvalidError
from annotator.model.ids import ARTICLE_ITSELF, FieldId
from tests.unit.coding.coded import dump
from tests.unit.coding.publishing import REVIEW, World, ask, do, make_world, mapped, recode
from tests.unit.model.edits import (
    Edit,
    add_option,
    as_kind,
    drop_field,
    drop_option,
    edited,
    move_option,
    option,
    set_field,
    take,
)

COURTS = "option:statement/topic/courts"
DROP_COURTS = drop_option("topic", "courts", "justice_rights")
KEPT = {"old": 1, "gold": 1, "new": 2, "remark": 2}


@pytest.fixture
def world(session: Session) -> World:
    return make_world(session)


def forward(*names: str) -> dict[str, int]:
    """The versions when these were brought forward."""
    return {**KEPT, **dict.fromkeys(names, 3)}


# options


def test_a_renamed_option_asks_nothing_and_is_minor(world: World) -> None:
    rename: Edit = lambda raw: option(raw, "topic", "courts", "justice_rights").update(label="The judiciary")  # noqa: E731
    assert world.counts(rename) == {COURTS: (3, 2)}
    world.publish(rename)
    assert world.versions() == KEPT and world.reviews() == {}
    version = world.session.project.read.current_codebook()
    assert (version.number, version.change, version.note) == (3, "minor", "a note")


def test_an_option_is_merged_into_another(world: World) -> None:
    assert world.counts(DROP_COURTS) == {COURTS: (3, 2)}
    world.publish(DROP_COURTS, mapping=mapped(**{COURTS: recode("crime_policing")}))
    assert [world.value(name, "topic") for name in KEPT] == [("crime_policing",)] * 3 + [("courts",)]
    assert world.versions() == forward("old", "gold", "new")
    assert world.value("old", "note") == ("7",) and len(world.get("old").spans) == 3
    assert world.session.project.read.current_codebook().change == "semantic"


def test_an_option_is_split_in_two_one_by_one(world: World) -> None:
    split = [DROP_COURTS, add_option("topic", "judges", "justice_rights"), add_option("topic", "law", "justice_rights")]
    answers = ask({world.old: "judges", world.gold: "law", world.new: None})
    world.publish(*split, mapping=mapped(**{COURTS: answers}))
    assert [world.value(name, "topic") for name in KEPT] == [("judges",), ("law",), ("courts",), ("courts",)]
    assert world.versions() == forward("old", "gold")
    assert world.reviews() == {("new", "topic"): "Topic “Courts and the rule of law” was removed in version 3"}


def test_an_option_that_stays_but_narrower_is_split(world: World) -> None:
    split = add_option("topic", "judges", "justice_rights")
    assert world.counts(split) == {}
    wanted = mapped(**{COURTS: ask({world.old: "judges", world.gold: "courts"})})
    assert world.counts(split, mapping=wanted) == {COURTS: (3, 2)}
    world.publish(split, mapping=wanted)
    assert [world.value(name, "topic") for name in KEPT] == [("judges",), ("courts",), ("courts",), ("courts",)]
    assert world.versions() == forward("old", "gold")
    assert world.reviews() == {("new", "topic"): "Topic “Courts and the rule of law” changed in version 3"}


def test_a_moved_option_keeps_its_values_and_can_follow(world: World) -> None:
    move = move_option("topic", "courts", "justice_rights", "government")
    assert world.counts(move) == {COURTS: (3, 2)}
    world.publish(move)
    assert world.versions() == KEPT and world.value("old", "topic") == ("courts",)
    world.session.undo()
    world.publish(move, mapping=mapped(**{COURTS: do(Does.FORWARD)}))
    assert world.versions() == forward("old", "gold", "new") and world.value("old", "topic") == ("courts",)


def test_a_removed_option_is_left_to_review(world: World) -> None:
    world.publish(DROP_COURTS, mapping=mapped(**{COURTS: REVIEW}))
    assert world.versions() == KEPT and world.value("old", "topic") == ("courts",)
    reason = "Topic “Courts and the rule of law” was removed in version 3"
    assert world.reviews() == {(name, "topic"): reason for name in ("old", "gold", "new")}
    row = next(world.session.project.read.images(Table.REVIEW))
    current = world.session.project.read.current_codebook().id
    assert (row["cause"], row["version"], row["coder"]) == ("publication", current, world.session.coder)
    world.session.run(SetValues(world.old, FieldId("topic"), ("asylum",)))
    assert world.version_of("old") == 1, "mended by hand, it is valid under its own version still"


def test_an_option_without_statements_goes_unasked(world: World) -> None:
    drop = drop_option("topic", "asylum", "migration")
    assert world.counts(drop) == {}
    world.publish(drop)
    assert world.versions() == KEPT


# fields


def test_a_removed_field_goes_into_another(world: World) -> None:
    key = "field:statement/organisation"
    drop = drop_field("organisation")
    assert world.counts(drop) == {key: (1, 1)}
    world.publish(drop, mapping=mapped(**{key: recode("addressee")}))
    assert world.value("old", "addressee") == (world.union,) and world.value("old", "organisation") == ()
    (mention,) = world.get("old").mentions("addressee")
    assert (mention.start, mention.end, mention.value) == (16, 20, 0)
    assert world.versions() == forward("old")


def test_a_removed_field_joins_what_the_other_holds_and_mentions_follow(world: World) -> None:
    drop = drop_field("organisation")
    world.session.run(SetValues(world.old, FieldId("addressee"), (world.tarvia,)))
    world.publish(drop, mapping=mapped(**{"field:statement/organisation": recode("addressee")}))
    assert world.value("old", "addressee") == (world.tarvia, world.union)
    assert [span.value for span in world.get("old").mentions("addressee")] == [1]


def test_a_removed_field_is_left_where_the_other_is_taken(world: World) -> None:
    key = "field:statement/note"
    drop = drop_field("note")
    add: Edit = lambda raw: raw["types"][0]["fields"].append({"id": "when", "label": "When", "kind": "date"})  # noqa: E731
    assert world.counts(drop, add) == {key: (2, 1)}
    world.publish(drop, add, mapping=mapped(**{key: recode("said_on")}))
    assert world.value("old", "note") == ("7",) and world.versions() == KEPT
    assert world.reviews() == {(name, "note"): "The field “Note” was removed in version 3" for name in ("old", "gold")}


def test_a_mention_without_a_value_holds_a_removed_field_too(world: World) -> None:
    from annotator.coding.commands.spans import AddMention

    world.session.run(AddMention(world.new, FieldId("organisation"), None, 20, 24))
    key = "field:statement/organisation"
    assert world.counts(drop_field("organisation")) == {key: (2, 2)}
    world.publish(drop_field("organisation"), mapping=mapped(**{key: recode("addressee")}))
    (mention,) = world.get("new").mentions("addressee")
    assert (mention.start, mention.value, world.version_of("new")) == (20, None, 3)


def test_a_field_made_required_is_filled(world: World) -> None:
    key = "required:statement/said_on"
    require = set_field("said_on", required=True)
    assert world.counts(require) == {key: (1, 1)}
    world.publish(require, mapping=mapped(**{key: recode("2025")}))
    assert world.value("gold", "said_on") == ("2025",) and world.value("old", "said_on") == ("2025-02",)
    assert world.versions() == forward("gold")


def test_a_field_required_on_a_condition_counts_those_that_it_is_asked_of(world: World) -> None:
    key = "required:statement/conditional"
    cases: list[tuple[dict[str, Any], tuple[int, int]]] = [
        ({"field": "stance", "equals": "mixed"}, (1, 1)),
        ({"not": {"field": "stance", "equals": "mixed"}}, (1, 1)),
        ({"field": "note", "is_set": True}, (1, 1)),
        ({"field": "stance", "in": ["mixed", "support"]}, (2, 2)),
    ]
    for condition, count in cases:
        assert world.counts(set_field("conditional", required=condition)) == {key: count}
    require = set_field("conditional", required={"field": "stance", "equals": "mixed"})
    world.publish(require, mapping=mapped(**{key: ask({world.new: False})}))
    assert world.value("new", "conditional") == (False,) and world.versions() == forward("new")


def test_a_field_made_required_is_left_incomplete(world: World) -> None:
    key = "required:statement/said_on"
    world.publish(set_field("said_on", required=True), mapping=mapped(**{key: REVIEW}))
    assert world.versions() == KEPT
    assert world.reviews() == {("gold", "said_on"): "Said on is required since version 3"}


def test_a_new_required_field_is_filled_everywhere(world: World) -> None:
    new = {"id": "tone", "label": "Tone", "kind": "number", "required": True}
    add: Edit = lambda raw: raw["types"][0]["fields"].append(new)  # noqa: E731
    assert world.counts(add) == {"required:statement/tone": (3, 2)}
    world.publish(add, mapping=mapped(**{"required:statement/tone": recode(0)}))
    assert world.value("new", "tone") == (0,) and world.versions() == forward("old", "gold", "new")


def test_a_date_becomes_text(world: World) -> None:
    key = "kind:statement/said_on"
    change = as_kind("said_on", "text")
    assert world.counts(change) == {key: (2, 2)}
    world.publish(change, mapping=mapped(**{key: do(Does.CONVERT)}))
    assert world.value("old", "said_on") == ("2025-02",) and world.versions() == forward("old", "new")


def test_text_becomes_a_number_where_it_is_one(world: World) -> None:
    key = "kind:statement/note"
    change = as_kind("note", "number")
    assert world.counts(change) == {key: (2, 1)}
    world.publish(change, mapping=mapped(**{key: do(Does.CONVERT)}))
    assert world.value("old", "note") == (7,) and world.value("gold", "note") == ("long ago",)
    assert world.versions() == forward("old")
    assert world.reviews() == {("gold", "note"): "Note is of another kind since version 3"}
    world.session.undo()
    world.publish(change, mapping=mapped(**{key: ask({world.gold: 12})}))
    assert (world.value("old", "note"), world.value("gold", "note")) == ((7,), (12,))


def test_a_kind_without_a_rule_is_recoded_or_left(world: World) -> None:
    key = "kind:statement/conditional"
    change = as_kind("conditional", "number")
    assert world.counts(change) == {key: (1, 1)}
    with pytest.raises(InvalidError, match="'convert' is no answer here"):
        world.publish(change, mapping=mapped(**{key: do(Does.CONVERT)}))
    world.publish(change, mapping=mapped(**{key: recode(1)}))
    assert world.value("gold", "conditional") == (1,) and world.versions() == forward("gold")


def test_a_choice_that_becomes_a_tree_keeps_its_options(world: World) -> None:
    key = "kind:statement/stance"
    change = set_field("stance", kind="tree")
    assert world.counts(change) == {key: (3, 2)}
    world.publish(change)
    assert world.versions() == KEPT
    world.session.undo()
    both = drop_option("stance", "mixed")
    wanted = mapped(**{key: do(Does.FORWARD), "option:statement/stance/mixed": recode("unclear")})
    world.publish(change, both, mapping=wanted)
    assert world.value("new", "stance") == ("unclear",) and world.versions() == forward("old", "gold", "new")


def test_several_values_become_one(world: World) -> None:
    key = "single:statement/speaker"
    change = set_field("speaker", multiple=False)
    assert world.counts(change) == {key: (1, 1)}
    world.publish(change, mapping=mapped(**{key: ask({world.old: world.tarvia})}))
    assert world.value("old", "speaker") == (world.tarvia,)
    assert [span.value for span in world.get("old").mentions("speaker")] == [0]
    assert world.versions() == forward("old")
    world.session.undo()
    world.publish(change, mapping=mapped(**{key: do(Does.FIRST)}))
    assert world.value("old", "speaker") == (world.kosh,) and world.get("old").mentions("speaker") == ()
    world.session.undo()
    world.publish(change, mapping=mapped(**{key: recode(world.kosh)}))
    assert world.value("old", "speaker") == (world.kosh,)
    assert [span.value for span in world.get("old").mentions("speaker")] == [0], "the mention stands for the successor"
    world.session.undo()
    world.publish(change, mapping=mapped(**{key: REVIEW}))
    assert world.value("old", "speaker") == (world.kosh, world.tarvia)
    assert world.reviews() == {("old", "speaker"): "Speaker takes one value only since version 3"}


def test_entity_types_are_narrowed(world: World) -> None:
    key = "entities:statement/speaker"
    change = set_field("speaker", entity_types=["person", "organisation"])
    assert world.counts(change) == {key: (1, 1)}
    world.publish(change, mapping=mapped(**{key: recode(world.union)}))
    assert world.value("old", "speaker") == (world.kosh, world.union)
    assert [span.value for span in world.get("old").mentions("speaker")] == [1]
    assert world.versions() == forward("old")
    world.session.undo()
    world.publish(change, mapping=mapped(**{key: ask({world.old: world.kosh})}))
    assert world.value("old", "speaker") == (world.kosh,)
    assert [span.value for span in world.get("old").mentions("speaker")] == [0]
    world.session.undo()
    world.publish(change, mapping=mapped(**{key: recode(ARTICLE_ITSELF)}))
    assert world.value("old", "speaker") == (world.kosh, ARTICLE_ITSELF)
    world.session.undo()
    world.publish(change, mapping=mapped(**{key: REVIEW}))
    assert world.reviews() == {("old", "speaker"): "Speaker takes other entities since version 3"}


# statement types and entity types


def drop_type(raw: dict[str, Any]) -> None:
    take(raw["types"], "statement")


def test_a_removed_type_goes_to_another(world: World) -> None:
    assert world.counts(drop_type) == {"type:statement": (3, 2)}
    world.publish(drop_type, mapping=mapped(**{"type:statement": recode("remark")}))
    assert {world.get(name).type for name in KEPT} == {"remark"}
    assert world.value("old", "speaker") == (world.kosh, world.tarvia)
    assert world.versions() == forward("old", "gold", "new")


def test_a_removed_type_is_left_where_the_other_lacks_a_field(world: World) -> None:
    narrower: Edit = lambda raw: take(raw["types"][1]["fields"], "note")  # noqa: E731
    world.publish(narrower, drop_type, mapping=mapped(**{"type:statement": recode("remark")}))
    assert world.versions() == forward("new") and world.get("old").type == "statement"
    assert world.reviews()[("old", "")].startswith("The statement type “Statement” was removed in version 3; The new")
    world.session.undo()
    world.publish(narrower, drop_type, mapping=mapped(**{"type:statement": ask({world.new: "remark"})}))
    assert world.versions() == forward("new") and len(world.reviews()) == 2


def test_another_scope_leaves_statements_with_spans(world: World) -> None:
    change: Edit = lambda raw: raw["types"][0].update(scope="article")  # noqa: E731
    assert world.counts(change) == {"scope:statement": (3, 2)}
    world.publish(change, mapping=mapped(**{"scope:statement": REVIEW}))
    assert world.versions() == KEPT and len(world.reviews()) == 3
    world.session.undo()
    world.publish(change, mapping=mapped(**{"scope:statement": recode("remark")}))
    assert world.get("old").type == "remark"


def drop_country(raw: dict[str, Any]) -> None:
    take(raw["entity_types"], "country")
    for statement_type in raw["types"]:
        for one in statement_type["fields"]:
            one["entity_types"] = [name for name in one["entity_types"] if name != "country"]


def test_a_removed_entity_type_keeps_its_entities(world: World) -> None:
    entities = {"entities:statement/speaker": (1, 1), "entities:statement/target": (1, 1)}
    assert world.counts(drop_country) == {"entity_type:@entity/country": (2, 2), **entities}
    world.publish(drop_country, mapping=mapped(**dict.fromkeys(entities, REVIEW)))
    entity = world.session.project.read.entity(world.tarvia)
    assert entity is not None and entity.type == "country" and world.versions() == KEPT


def test_entities_of_a_removed_type_become_ones_of_another(world: World) -> None:
    wanted = mapped(**{"entity_type:@entity/country": recode("organisation")})
    assert world.counts(drop_country, mapping=wanted) == {"entity_type:@entity/country": (2, 2)}
    world.publish(drop_country, mapping=wanted)
    entity = world.session.project.read.entity(world.tarvia)
    assert entity is not None and entity.type == "organisation"
    assert world.versions() == forward("old", "new")


def test_entities_stay_where_a_statement_cannot_follow(world: World) -> None:
    position = mapped(
        **{"entity_type:@entity/country": recode("position")},
        **dict.fromkeys(["entities:statement/speaker", "entities:statement/target"], REVIEW),
    )
    with pytest.raises(InvalidError, match="cannot be brought forward") as caught:
        world.publish(drop_country, mapping=position)
    assert {problem.where for problem in caught.value.problems} == {"entity_type:@entity/country"}


# links


def test_links_that_would_lead_in_a_circle_are_left(world: World) -> None:
    session = world.session
    from annotator.coding.commands.statements import CopyStatement

    other = session.run(CopyStatement(world.old)).new_statement
    assert other is not None
    session.run(SetValues(world.old, FieldId("reported_in"), (other,)))
    session.run(SetValues(other, FieldId("repeats"), (world.old,)))
    key = "field:statement/reported_in"
    assert world.counts(drop_field("reported_in")) == {key: (1, 1)}
    before = dump(session)
    session.run(PublishCodebook(edited(world.book, drop_field("reported_in")), "", mapped(**{key: recode("repeats")})))
    assert world.value("old", "reported_in") == (other,) and world.version_of("old") == 1
    assert "lead back" in world.reviews()[("old", "repeats")]
    assert list(session.project.damage()) == []
    session.undo()
    assert dump(session) == before
    session.run(SetValues(other, FieldId("repeats"), ()))
    world.publish(drop_field("reported_in"), mapping=mapped(**{key: recode("repeats")}))
    assert world.value("old", "repeats") == (other,)


# whole or not at all


def test_a_statement_is_brought_forward_whole_or_not_at_all(world: World) -> None:
    key = "field:statement/note"
    world.publish(DROP_COURTS, drop_field("note"), mapping=mapped(**{COURTS: recode("asylum"), key: REVIEW}))
    assert world.value("old", "topic") == ("courts",) and world.value("new", "topic") == ("asylum",)
    assert world.versions() == forward("new")
    reasons = world.reviews()
    assert set(reasons) == {(name, place) for name in ("old", "gold") for place in ("note", "topic")}


def test_what_an_older_version_left_behind_is_not_brought_forward(world: World) -> None:
    world.publish(DROP_COURTS, mapping=mapped(**{COURTS: REVIEW}))
    wanted = mapped(**{"required:statement/said_on": recode("2020")})
    world.publish(set_field("said_on", required=True), mapping=wanted)
    assert world.value("gold", "said_on") == () and world.version_of("gold") == 1
    assert "not an option" in world.reviews()[("gold", "topic")] or "required" in world.reviews()[("gold", "said_on")]


def test_conditions_that_hide_a_field_keep_what_it_holds(world: World) -> None:
    hide = set_field("note", shown_when={"field": "stance", "equals": "mixed"})
    world.publish(hide)
    assert world.value("old", "note") == ("7",) and world.versions() == KEPT

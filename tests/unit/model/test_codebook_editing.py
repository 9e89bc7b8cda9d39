"""Edits of a codebook: what each does, that ids stay, and that the form is right after any row of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.codebook import Codebook, FieldSpec, Kind, Option, option_paths
from annotator.model.codebook_check import check_codebook, codebook_problems, read_codebook
from annotator.model.codebook_editing import (
    add_attribute,
    add_entity_type,
    add_field,
    add_option,
    add_type,
    remove,
    set_label,
    set_property,
)
from annotator.model.codebook_moving import inwards, may_move, move, moved_place, outwards, step
from annotator.model.codebook_places import WHOLE, Part, Place, all_places, place_named, property_named, thing_at
from annotator.model.errors import UserError
from tests.conftest import SCHEMAS
from tests.unit.model.codebook_edits import WHERE, all_ids, draw_edit

TYPE = Place(Part.TYPE, ("statement",))
TOPIC, STANCE, SPEAKER = TYPE.child("topic"), TYPE.child("stance"), TYPE.child("speaker")
PEACE = TOPIC.child("war_peace")
PERSON = Place(Part.ENTITY_TYPE, ("person",))


@pytest.fixture
def book(codebook: Codebook) -> Codebook:
    return codebook


def options(book: Codebook, place: Place = TOPIC) -> list[str]:
    """The ids directly inside a field or an option."""
    thing = thing_at(book, place)
    assert isinstance(thing, FieldSpec | Option)
    return [option.id for option in thing.options]


def spec(book: Codebook, place: Place) -> FieldSpec:
    thing = thing_at(book, place)
    assert isinstance(thing, FieldSpec)
    return thing


def test_things_of_every_kind_are_added(book: Codebook) -> None:
    book, remark = add_type(codebook=book, label="Remark")
    book, place = add_entity_type(codebook=book, label="Place")
    book, age = add_attribute(codebook=book, entity_type=place, label="Size (km²)")
    for kind in Kind:
        book, _ = add_field(codebook=book, statement_type=remark, label=f"The {kind}", kind=kind)
    book, choice = add_option(codebook=book, parent=remark.child("the_choice"), label="Yes")
    book, tree = add_option(codebook=book, parent=remark.child("the_tree"), label="Group")
    book, leaf = add_option(codebook=book, parent=tree, label="Leaf")
    assert age == Place(Part.ATTRIBUTE, ("place", "size_km2"))
    assert leaf == Place(Part.OPTION, ("remark", "the_tree", "group", "leaf"))
    assert choice.part is Part.OPTION
    assert codebook_problems(book) == ()
    assert spec(book, remark.child("the_entity")).entity_types[-1] == "place"


def test_a_thing_is_added_where_it_is_wanted(book: Codebook) -> None:
    book, _ = add_option(codebook=book, parent=PEACE, label="Prisoners", index=1)
    assert options(book, PEACE)[:3] == ["ceasefire", "prisoners", "peace_talks"]


def test_an_id_is_unique_in_the_whole_field_and_no_field_is_called_statement(book: Codebook) -> None:
    _, place = add_option(codebook=book, parent=TOPIC.child("economy"), label="Courts")
    assert place.ids[-1] == "courts_2"
    _, place = add_field(codebook=book, statement_type=TYPE, label="Statement")
    assert place.ids[-1] == "statement_2"


def test_another_label_keeps_the_id(book: Codebook) -> None:
    changed = set_label(codebook=book, place=TOPIC.child("justice_rights").child("courts"), label="Judges")
    found = spec(changed, TOPIC).option("courts")
    assert found is not None
    assert found.label == "Judges"
    assert set_label(codebook=book, place=WHOLE, label="Other").title == "Other"


def test_what_is_changed_is_found_anew_and_the_rest_stays_the_same_object(book: Codebook) -> None:
    assert spec(book, TOPIC).option("courts") is not None  # worked out and kept, before the edit
    changed = remove(codebook=book, place=TOPIC.child("justice_rights").child("courts"))
    assert spec(changed, TOPIC).option("courts") is None
    assert spec(changed, STANCE) is spec(book, STANCE)


def test_removing_an_entity_type_takes_it_from_the_fields(book: Codebook) -> None:
    changed = remove(codebook=book, place=PERSON)
    assert "person" in spec(book, SPEAKER).entity_types
    assert "person" not in spec(changed, SPEAKER).entity_types
    assert codebook_problems(changed) == ()


def test_removing_what_a_condition_names_is_listed(book: Codebook) -> None:
    changed = remove(codebook=book, place=TYPE.child("target"))
    (problem,) = codebook_problems(changed)
    assert place_named(changed, problem.where) == TYPE.child("target_stance")
    assert property_named(problem.where) == "shown_when"


def test_another_kind_drops_what_it_cannot_have(book: Codebook) -> None:
    act = TYPE.child("act")
    flag = set_property(codebook=book, place=act, name="kind", value="flag")
    assert (spec(flag, act).options, spec(flag, act).default) == ((), None)
    choice = set_property(codebook=book, place=TOPIC, name="kind", value="choice")
    assert options(choice) == options(book)
    entity = set_property(codebook=book, place=TYPE.child("form"), name="kind", value="entity")
    assert spec(entity, TYPE.child("form")).entity_types[0] == "person"
    assert spec(entity, TYPE.child("form")).derived_from is None


@pytest.mark.parametrize(
    ("place", "name", "value"),
    [
        (STANCE, "id", "other"),
        (STANCE, "colour", "#112233"),
        (STANCE, "required", "perhaps"),
        (STANCE, "group", "other"),
        (TYPE, "fields", ()),
        (Place(Part.OPTION, ("statement", "stance", "gone")), "label", "x"),
    ],
)
def test_what_cannot_be_set_is_refused(book: Codebook, place: Place, name: str, value: object) -> None:
    with pytest.raises(UserError):
        set_property(codebook=book, place=place, name=name, value=value)


def test_an_option_moves_before_after_and_into(book: Codebook) -> None:
    talks = PEACE.child("peace_talks")
    before = move(codebook=book, place=talks, target=PEACE.child("ceasefire"), where="before")
    assert options(before, PEACE)[:2] == ["peace_talks", "ceasefire"]
    into = move(codebook=book, place=talks, target=TOPIC.child("foreign"), where="into")
    assert options(into, TOPIC.child("foreign"))[-1] == "peace_talks"
    assert "peace_talks" not in options(into, PEACE)
    after = move(codebook=book, place=talks, target=PEACE, where="after")
    assert options(after)[:2] == ["war_peace", "peace_talks"]
    top = move(codebook=book, place=talks, target=TOPIC, where="into")
    assert options(top)[-1] == "peace_talks"
    group = move(codebook=book, place=PEACE, target=TOPIC.child("economy"), where="into")
    assert moved_place(place=PEACE, target=TOPIC.child("economy"), where="into") == TOPIC.child("economy").child(
        "war_peace"
    )
    assert options(group, TOPIC.child("economy").child("war_peace")) == options(book, PEACE)


def test_what_cannot_stand_somewhere_does_not_move(book: Codebook) -> None:
    talks, support = PEACE.child("peace_talks"), STANCE.child("support")
    for place, target, where in (
        (PEACE, talks, "into"),
        (PEACE, PEACE, "after"),
        (talks, STANCE, "into"),
        (talks, support, "before"),
        (support, STANCE.child("oppose"), "into"),
        (STANCE, PERSON, "after"),
        (TOPIC, STANCE, "into"),
    ):
        assert not may_move(codebook=book, place=place, target=target, where=where)  # type: ignore[arg-type]
        with pytest.raises(UserError):
            move(codebook=book, place=place, target=target, where=where)  # type: ignore[arg-type]


def test_steps_lead_up_down_in_and_out(book: Codebook) -> None:
    ceasefire, talks = PEACE.child("ceasefire"), PEACE.child("peace_talks")
    assert step(codebook=book, place=ceasefire, by=-1) is None
    assert step(codebook=book, place=talks, by=-1) == (ceasefire, "before")
    assert step(codebook=book, place=ceasefire, by=1) == (talks, "after")
    assert inwards(codebook=book, place=ceasefire) is None
    assert inwards(codebook=book, place=talks) == (ceasefire, "into")
    assert inwards(codebook=book, place=STANCE.child("oppose")) is None
    assert outwards(codebook=book, place=talks) == (PEACE, "after")
    assert outwards(codebook=book, place=PEACE) is None
    country = Place(Part.ENTITY_TYPE, ("country",))
    assert step(codebook=book, place=country, by=-1) == (Place(Part.ENTITY_TYPE, ("organisation",)), "before")
    moved = move(codebook=book, place=country, target=PERSON, where="before")
    assert moved.entity_types[0].id == "country"


def test_places_hold_each_other() -> None:
    assert WHOLE.holds(PERSON)
    assert TYPE.holds(PEACE)
    assert not PEACE.holds(TYPE)
    assert not Place(Part.ENTITY_TYPE, ("statement",)).holds(TYPE)
    assert PEACE.parent == TOPIC
    assert TOPIC.parent == TYPE
    assert PERSON.child("party").parent == PERSON
    assert TYPE.parent == WHOLE


@settings(max_examples=60)
@given(st.data())
def test_after_any_edits_the_form_is_right_and_ids_are_unique(data: st.DataObject) -> None:
    book = read_codebook(SCHEMAS / "political-statements.json")
    for _ in range(data.draw(st.integers(1, 12))):
        changed = draw_edit(data, book)
        parsed, problems = check_codebook(changed.model_dump(mode="json", exclude_defaults=True))
        assert parsed == changed
        assert problems == codebook_problems(changed)
        ids = all_ids(changed)
        assert len(set(ids)) == len(ids)
        for problem in problems:
            assert thing_at(changed, place_named(changed, problem.where)) is not None
        book = changed


@settings(max_examples=60)
@given(st.data())
def test_a_move_loses_nothing(data: st.DataObject) -> None:
    book = read_codebook(SCHEMAS / "political-statements.json")
    places = list(all_places(book))
    place, target = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))
    where = data.draw(WHERE)
    if may_move(codebook=book, place=place, target=target, where=where):
        moved = move(codebook=book, place=place, target=target, where=where)
        assert sorted(all_ids(moved)) == sorted(all_ids(book))
        there = moved_place(place=place, target=target, where=where)
        assert thing_at(moved, there) == thing_at(book, place)


def test_every_option_has_a_place(book: Codebook) -> None:
    count = sum(1 for _ in option_paths(spec(book, TOPIC).options))
    assert count == sum(1 for place in all_places(book) if place.part is Part.OPTION and place.field == TOPIC)

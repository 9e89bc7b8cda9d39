"""What a publication refuses, and what it leaves alone: mappings that do not fit, cancelling, drafts, undo too late."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.coding.commands.draft import ChangeDraft
from annotator.coding.commands.entities import SetEntity
from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.statements import SetValues
from annotator.coding.draft import read_draft
from annotator.coding.session import Session
from annotator.model.effect_kinds import Does
from annotator.model.errors import Cancelled, InvalidError, UserError
from annotator.model.ids import FieldId
from tests.unit.coding.coded import dump
from tests.unit.coding.publishing import REVIEW, World, ask, do, make_world, mapped, recode
from tests.unit.model.edits import (
    add_option,
    as_kind,
    drop_field,
    drop_option,
    edited,
    set_field,
)

COURTS = "option:statement/topic/courts"
DROP_COURTS = drop_option("topic", "courts", "justice_rights")


@pytest.fixture
def world(session: Session) -> World:
    return make_world(session)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "the option is gone; say what becomes of 3 statements in 2 articles"),
        ({COURTS: recode("ghost")}, "'ghost' is not an option of Topic"),
        ({COURTS: do(Does.RECODE)}, "'recode' needs 'to'"),
        ({COURTS: do(Does.FIRST)}, "'first' is no answer here; take one of: review, recode, ask"),
        ({COURTS: REVIEW, "option:statement/topic/nothing": REVIEW}, "the new version has no such effect"),
        ({COURTS: REVIEW.model_copy(update={"to": "asylum"})}, "'to' says nothing with 'review'"),
        ({COURTS: ask({"00000000-0000-7000-8000-00000000ffff": "asylum"})}, "there is no statement"),  # type: ignore[dict-item]
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(world: World, answers: dict[str, Any], words: str) -> None:
    before = dump(world.session)
    with pytest.raises(InvalidError, match=words) as caught:
        world.publish(DROP_COURTS, mapping=mapped(**answers))
    assert all(problem.where.startswith("option:") for problem in caught.value.problems)
    assert dump(world.session) == before


def test_every_problem_is_listed(world: World) -> None:
    with pytest.raises(InvalidError) as caught:
        world.publish(DROP_COURTS, drop_field("note"), set_field("said_on", required=True))
    keys = {problem.where for problem in caught.value.problems}
    assert keys == {COURTS, "field:statement/note", "required:statement/said_on"}


def test_entities_that_a_mapping_names_must_fit(world: World) -> None:
    key = "entities:statement/speaker"
    change = set_field("speaker", entity_types=["person"])
    for wrong, words in ((world.union, "takes no entity of type organisation"), ("ghost", "is not an id")):
        with pytest.raises(InvalidError, match=words):
            world.publish(change, mapping=mapped(**{key: recode(wrong)}))
    with pytest.raises(InvalidError, match="there is no entity"):
        world.publish(change, mapping=mapped(**{key: recode("00000000-0000-7000-8000-00000000ffff")}))


def test_the_template_is_a_mapping_that_can_be_used(world: World) -> None:
    edits = (DROP_COURTS, as_kind("note", "number"), set_field("speaker", multiple=False))
    template = world.survey(*edits).template()
    does = {key: answer.do.value for key, answer in template.answers.items()}
    assert does == {COURTS: "review", "kind:statement/note": "convert", "single:statement/speaker": "review"}
    assert "3 statements in 2 articles; review, recode, ask" in template.answers[COURTS].about
    world.publish(*edits, mapping=template)
    assert len({name for name, _ in world.reviews()}) == 3


def test_what_stops_a_publication_changes_nothing(world: World) -> None:
    before = dump(world.session)

    def stop(done: int, total: int) -> None:
        assert (done, total) == (3, 3)
        raise Cancelled

    command = PublishCodebook(edited(world.book, DROP_COURTS), "", mapped(**{COURTS: recode("asylum")}), stop)
    with pytest.raises(Cancelled):
        world.session.run(command)
    assert dump(world.session) == before and world.session.undo_label != command.label


def test_the_draft_is_gone_when_it_is_published_and_back_after_undo(world: World) -> None:
    session = world.session
    odd = add_option("stance", "odd")
    session.run(ChangeDraft(edited(world.book, odd), "add option Odd"))
    world.publish(add_option("stance", "even"))
    draft = read_draft(session.project.read)
    assert draft is not None and draft.is_behind, "another codebook was published: the work on this one is kept"
    session.run(PublishCodebook(draft.codebook))
    assert read_draft(session.project.read) is None
    session.undo()
    assert read_draft(session.project.read) == draft


def test_undo_is_refused_once_a_statement_was_changed(world: World) -> None:
    world.publish(DROP_COURTS, mapping=mapped(**{COURTS: recode("asylum")}))
    session = world.session
    anna = session.coder
    assert anna is not None
    session.switch_coder_by_name("ben")
    session.layer = "gold"
    session.run(SetValues(world.gold, FieldId("stance"), ("oppose",)))
    session.switch_coder(anna)
    with pytest.raises(UserError, match="cannot be undone"):
        session.undo()


def test_an_entity_keeps_its_type_while_an_old_version_needs_it(world: World) -> None:
    """What is left to review still names its version, and the registry still guards it."""
    key = "entities:statement/speaker"
    world.publish(set_field("speaker", entity_types=["person", "organisation"]), mapping=mapped(**{key: REVIEW}))
    entity = world.session.project.read.entity(world.tarvia)
    assert entity is not None
    with pytest.raises(UserError):
        world.session.run(SetEntity(entity.model_copy(update={"type": "position"})))

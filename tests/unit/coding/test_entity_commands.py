"""The registry's commands: what they write, what they refuse, and that undo is exact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.coding.commands.entities import AddAlias, SetEntity, SetRole
from annotator.coding.commands.entity_facts import (
    RenameEntity,
    RetireEntities,
    ReviveEntities,
    SetAttributes,
    SetEntityNote,
    SetEntityType,
    SetExternal,
)
from annotator.coding.commands.entity_merges import KeepApart, MergeEntities, UnmergeEntity
from annotator.coding.commands.entity_removal import DeleteEntities
from annotator.coding.commands.entity_split import SplitEntity, Usage
from annotator.coding.commands.spans import AddMention
from annotator.coding.context import Command
from annotator.coding.session import Session
from annotator.coding.speakers import EntityFilter, Shown, Speakers
from annotator.model.change import Changes, Table
from annotator.model.entity import Entity, wikidata_id
from annotator.model.errors import UserError
from annotator.model.ids import ARTICLE_ITSELF, UNNAMED_SOURCE, EntityId, EntityTypeId, FieldId, alias_id
from tests.unit.coding.coded import add_article, add_entity, add_statement, dump, found, set_values

SPEAKER, TARGET = FieldId("speaker"), FieldId("target")
PERSON, ORGANISATION, COUNTRY = EntityTypeId("person"), EntityTypeId("organisation"), EntityTypeId("country")


def run(session: Session, command: Command) -> Changes:
    """Do it, undo it, compare every row, and do it again."""
    before = dump(session)
    changes = session.run(command)
    after = dump(session)
    if changes.step is not None:
        session.undo()
        assert dump(session) == before
        session.redo()
        assert dump(session) == after
    return changes


def refused(session: Session, command: Command, words: str) -> None:
    before = dump(session)
    with pytest.raises(UserError, match=words):
        session.run(command)
    assert dump(session) == before


def entity(session: Session, one: EntityId) -> Entity:
    standing = session.project.read.entity(one)
    assert standing is not None
    return standing


def coded(session: Session, speaker: EntityId, *more: EntityId) -> object:
    article = session.queries.articles()[0].id if session.queries.article_count() else add_article(session)
    statement = add_statement(session, article)
    set_values(session, statement, "speaker", speaker, *more)
    return statement


def test_a_merge_changes_no_statement_and_resolves_on_reading(session: Session) -> None:
    kept, gone = (
        add_entity(session, "Mirela Kosh", "person", "the minister"),
        add_entity(session, "M. Kosh", "person", "MK"),
    )
    statement = coded(session, gone)
    before = dump(session)[Table.STATEMENT]
    run(session, MergeEntities(kept, (gone,)))
    assert dump(session)[Table.STATEMENT] == before, "statements keep their id"
    assert session.queries.name_of(gone) == "Mirela Kosh"
    row = session.queries.entity_row(gone)
    assert row is not None and (row.id, row.aliases) == (kept, ("the minister", "M. Kosh", "MK"))
    assert [found.id for found in session.queries.search_entities("MK")] == [kept]
    assert [found.id for found in session.queries.search_entities("m. kosh")] == [kept]
    run(session, UnmergeEntity(gone))
    assert session.queries.name_of(gone) == "M. Kosh"
    row = session.queries.entity_row(kept)
    assert row is not None and row.aliases == ("the minister",)
    assert found(session, statement).values[SPEAKER] == (gone,)  # type: ignore[arg-type]


def test_what_the_kept_one_lacks_comes_from_the_gone(session: Session) -> None:
    kept, gone = add_entity(session, "Kosh"), add_entity(session, "Mirela Kosh")
    session.run(SetAttributes(kept, {"party": "Harbour"}))
    session.run(SetAttributes(gone, {"party": "Hill", "country": "Norrland"}))
    session.run(SetExternal(gone, "Q42"))
    session.run(SetEntityNote(gone, "Born in Vik."))
    session.run(SetRole(gone, "minister", since="2024"))
    session.run(MergeEntities(kept, (gone,)))
    card = Speakers(session.project, session.queries).card(kept)
    assert card is not None
    assert card.entity.attributes == {"party": "Harbour", "country": "Norrland"}
    assert (card.entity.external, card.entity.note) == ({"wikidata": "Q42"}, "Born in Vik.")
    assert [role.title for role in card.roles] == ["minister"]
    assert session.queries.entity_row(kept, "2025-02").detail == "minister"  # type: ignore[union-attr]
    run(session, SetAttributes(kept, {"country": ""}))
    card = Speakers(session.project, session.queries).card(kept)
    assert card is not None and card.entity.attributes == {"party": "Harbour", "country": ""}, "emptied for good"
    session.run(SetAttributes(kept, {"party": ""}))
    assert "party" not in entity(session, kept).attributes


def test_chains_resolve_and_cycles_are_refused(session: Session) -> None:
    first, second, third = (add_entity(session, name) for name in ("A", "B", "C"))
    session.run(MergeEntities(second, (third,)))
    run(session, MergeEntities(first, (second,)))
    assert session.queries.name_of(third) == "A"
    assert session.project.read.one_with(first) == tuple(sorted((first, second, third)))
    refused(session, MergeEntities(third, (first,)), "merged into B already")
    refused(session, MergeEntities(first, (second,)), "merged into A already")
    refused(session, MergeEntities(first, (first,)), "One entity alone")
    refused(session, UnmergeEntity(first), "merged into nobody")
    session.run(UnmergeEntity(second))
    assert (session.queries.name_of(third), session.queries.name_of(second)) == ("B", "B")


def test_three_are_merged_in_one_step(session: Session) -> None:
    ones = [add_entity(session, name) for name in ("A", "B", "C")]
    changes = run(session, MergeEntities(ones[0], tuple(ones[1:])))
    assert changes.label == "merge 3 entities"
    assert {session.queries.name_of(one) for one in ones} == {"A"}


def test_standing_entities_take_in_and_are_never_merged_away(session: Session) -> None:
    person = add_entity(session, "An official")
    coded(session, person)
    refused(session, MergeEntities(person, (UNNAMED_SOURCE,)), "always stands")
    run(session, MergeEntities(UNNAMED_SOURCE, (person,)))
    assert session.queries.name_of(person) == "unnamed source"
    assert entity(session, person).type == PERSON, "what it was stays known"
    assert list(session.project.damage()) == []


def test_a_type_that_its_fields_do_not_take_is_no_merge(session: Session) -> None:
    person, position = add_entity(session, "Kosh"), add_entity(session, "The minister", "position")
    coded(session, person)
    refused(session, MergeEntities(position, (person,)), "cannot be of type position: it is in use as speaker")
    body = add_entity(session, "Ministry", "organisation")
    run(session, MergeEntities(body, (person,)))
    assert entity(session, person).type == ORGANISATION, "speakers may be organisations"
    assert list(session.project.damage()) == []
    refused(session, SetEntityType(body, EntityTypeId("position")), "in use as speaker")
    run(session, SetEntityType(body, COUNTRY))
    assert entity(session, person).type == COUNTRY, "what is one has one type"


def test_setting_an_entity_does_not_merge_it(session: Session) -> None:
    first, second = add_entity(session, "A"), add_entity(session, "B")
    session.run(SetEntity(entity(session, first).model_copy(update={"merged_into": second, "note": "x"})))
    assert (entity(session, first).merged_into, entity(session, first).note) == (None, "x")


def test_a_split_takes_usages_mentions_names_and_roles_along(session: Session) -> None:
    article = add_article(session)
    kosh = add_entity(session, "Kosh", "person", "the mayor", "MK")
    session.run(SetRole(kosh, "mayor", since="2020"))
    (role,) = session.project.read.roles(kosh)
    first, second = add_statement(session, article), add_statement(session, article, 45, 51)
    for statement in (first, second):
        set_values(session, statement, "speaker", kosh)
        session.run(AddMention(statement, SPEAKER, 0, 24, 28))
    set_values(session, first, "target", kosh)
    spans = found(session, second).spans
    split = SplitEntity(kosh, "Anna Kosh", (Usage(second, SPEAKER, kosh),), (alias_id(kosh, "the mayor"),), (role.id,))
    changes = run(session, split)
    new = EntityId(next(row for table, row in changes.created if table is Table.ENTITY))
    assert changes.label == "split off Anna Kosh"
    assert found(session, first).values[SPEAKER] == found(session, first).values[TARGET] == (kosh,)
    assert found(session, second).values[SPEAKER] == (new,) and found(session, second).spans == spans
    assert [alias.text for alias in session.project.read.aliases(new)] == ["the mayor"]
    assert [alias.text for alias in session.project.read.aliases(kosh)] == ["MK"]
    assert session.project.read.roles(new) == (role.model_copy(update={"entity": new}),)
    assert list(session.project.damage()) == []


def test_a_split_reaches_statements_of_every_coder(session: Session) -> None:
    kosh = add_entity(session, "Kosh")
    statement = coded(session, kosh)
    session.switch_coder_by_name("ben")
    run(session, SplitEntity(kosh, "Anna Kosh", (Usage(statement, SPEAKER, kosh),)))  # type: ignore[arg-type]
    assert found(session, statement).coder != session.coder  # type: ignore[arg-type]
    assert list(session.project.damage()) == []


def test_a_split_takes_merged_ones_along(session: Session) -> None:
    kosh, gone = add_entity(session, "Kosh"), add_entity(session, "A. Kosh")
    coded(session, gone)
    session.run(MergeEntities(kosh, (gone,)))
    run(session, SplitEntity(kosh, "Anna Kosh", merged=(gone,)))
    assert session.queries.name_of(gone) == "Anna Kosh"


def test_splits_that_do_not_fit_are_refused(session: Session) -> None:
    kosh, other = add_entity(session, "Kosh"), add_entity(session, "Raskel", "person", "R")
    statement = coded(session, kosh)
    usage = Usage(statement, SPEAKER, kosh)  # type: ignore[arg-type]
    refused(session, SplitEntity(kosh, "X", (usage._replace(entity=other),)), "does not name Kosh")
    refused(session, SplitEntity(kosh, "X", (usage._replace(field=TARGET),)), "was changed meanwhile")
    refused(session, SplitEntity(kosh, "X", aliases=(alias_id(other, "R"),)), "alias is no longer there")
    refused(session, SplitEntity(kosh, "X", merged=(other,)), "not merged into Kosh")
    refused(session, SplitEntity(kosh, " ", (usage,)), "name cannot be empty")
    refused(session, SplitEntity(kosh, "X", (usage,), type=EntityTypeId("position")), "in use as speaker")


def test_renaming_keeps_the_old_name_when_asked(session: Session) -> None:
    kosh = add_entity(session, "Kosh", "person", "Mirela Kosh")
    run(session, RenameEntity(kosh, " Mirela Kosh ", keep_old=True))
    row = session.queries.entity_row(kosh)
    assert row is not None and (row.name, row.aliases) == ("Mirela Kosh", ("Kosh",))
    run(session, RenameEntity(kosh, "M. Kosh"))
    assert session.queries.entity_row(kosh).aliases == ("Kosh",)  # type: ignore[union-attr]
    refused(session, RenameEntity(kosh, " "), "name cannot be empty")
    assert session.run(RenameEntity(kosh, "M. Kosh")).step is None


def test_the_retired_are_not_offered_and_stay_in_what_is_coded(session: Session) -> None:
    kosh = add_entity(session, "Kosh", "person", "MK")
    statement = coded(session, kosh)
    run(session, RetireEntities((kosh,)))
    assert session.queries.search_entities("kosh") == session.queries.search_entities("mk") == ()
    view = session.queries.statement_view(statement)  # type: ignore[arg-type]
    assert view is not None and view.entities[kosh].name == "Kosh"
    assert entity(session, kosh).is_retired
    refused(session, RetireEntities((ARTICLE_ITSELF,)), "cannot be retired")
    refused(session, SetAttributes(kosh, {"_retired": ""}), "names no attribute")
    run(session, ReviveEntities((kosh,)))
    assert entity(session, kosh).attributes == {}
    assert [row.id for row in session.queries.search_entities("kosh")] == [kosh]


def test_only_what_nothing_uses_is_deleted(session: Session) -> None:
    kosh, body, idle = (
        add_entity(session, "Kosh"),
        add_entity(session, "Ministry", "organisation"),
        add_entity(session, "Nobody", "person", "N"),
    )
    coded(session, kosh)
    session.run(SetRole(kosh, "minister", body))
    session.run(SetRole(idle, "clerk", body))
    refused(session, DeleteEntities((idle, kosh)), "Kosh is named by statements")
    refused(session, DeleteEntities((body,)), "organisation of a role of")
    refused(session, DeleteEntities((UNNAMED_SOURCE,)), "always stands")
    speakers = Speakers(session.project, session.queries)
    assert speakers.unused() == (idle,)
    run(session, DeleteEntities((idle,)))
    assert session.project.read.entity(idle) is None and session.project.read.roles(idle) == ()
    assert list(session.project.damage()) == []


def test_what_is_one_is_deleted_together(session: Session) -> None:
    kept, gone, used = add_entity(session, "A"), add_entity(session, "B"), add_entity(session, "C")
    coded(session, used)
    session.run(MergeEntities(kept, (gone,)))
    assert Speakers(session.project, session.queries).unused() == (kept,)
    run(session, DeleteEntities((kept,)))
    assert session.project.read.entity(gone) is None
    fourth = add_entity(session, "D")
    session.run(MergeEntities(fourth, (used,)))
    refused(session, DeleteEntities((fourth,)), "C is named by statements")
    assert Speakers(session.project, session.queries).unused() == ()


def test_wikidata_ids_are_checked_for_their_form(session: Session) -> None:
    kosh = add_entity(session, "Kosh")
    run(session, SetExternal(kosh, " https://www.wikidata.org/wiki/Q22686 "))
    assert entity(session, kosh).external == {"wikidata": "Q22686"}
    for wrong in ("Q0", "Q042", "P31", "22686", "Q22x", "Q"):
        refused(session, SetExternal(kosh, wrong), "is not a Wikidata id")
    session.run(SetExternal(kosh, "49272447", "viaf"))
    session.run(SetExternal(kosh, ""))
    assert entity(session, kosh).external == {"viaf": "49272447"}
    assert wikidata_id("q42") == "Q42" and wikidata_id("wd:Q42") == "Q42" and wikidata_id("Q４２") is None


def test_attributes_are_those_that_the_codebook_names(session: Session) -> None:
    kosh = add_entity(session, "Kosh")
    run(session, SetAttributes(kosh, {"party": " Harbour ", "country": "Norrland"}))
    assert entity(session, kosh).attributes == {"party": "Harbour", "country": "Norrland"}
    refused(session, SetAttributes(kosh, {"shoe": "42"}), "no attribute 'shoe' for Person")
    session.run(SetAttributes(kosh, {"country": ""}))
    assert entity(session, kosh).attributes == {"party": "Harbour"}


def test_a_role_belongs_to_its_entity(session: Session) -> None:
    kosh, other = add_entity(session, "Kosh"), add_entity(session, "Raskel")
    session.run(SetRole(kosh, "mayor"))
    (role,) = session.project.read.roles(kosh)
    refused(session, SetRole(other, "mayor", id=role.id), "somebody else’s")
    run(session, SetRole(kosh, "mayor", since="2020", id=role.id))
    session.undo()
    session.undo()
    refused(session, SetRole(kosh, "mayor", id=role.id), "role is no longer there")


def test_what_is_kept_apart_is_proposed_no_more(session: Session) -> None:
    first, second = add_entity(session, "Volodymyr Zelensky"), add_entity(session, "Volodymyr Zelenskyy")
    speakers = Speakers(session.project, session.queries)
    session.subscribe(speakers.forget)
    assert [(found.first, found.second) for found in speakers.look_for_duplicates()] == [(first, second)]
    assert [line.proposed for line in speakers.lines(speakers.ids(EntityFilter(shown=Shown.PROPOSED)))] == [True, True]
    run(session, KeepApart(second, first))
    assert speakers.proposals() == speakers.look_for_duplicates() == ()
    session.undo()
    assert len(speakers.look_for_duplicates()) == 1
    session.run(MergeEntities(first, (second,)))
    assert speakers.proposals() == ()
    refused(session, KeepApart(first, first), "same as itself")


def test_the_list_filters_and_sorts(session: Session) -> None:
    kosh, body = add_entity(session, "Mirela Kosh", "person", "MK"), add_entity(session, "Ångström", "organisation")
    for _ in range(2):
        coded(session, kosh)
    session.run(SetRole(kosh, "mayor", since="2020"))
    session.run(SetRole(kosh, "clerk", until="2019"))
    speakers = Speakers(session.project, session.queries)
    session.subscribe(speakers.forget)
    assert speakers.ids(EntityFilter(text="ang")) == (body,)
    assert speakers.ids(EntityFilter(text="mk")) == (kosh,)
    assert speakers.ids(EntityFilter(text="kosh mir")) == (kosh,)
    assert speakers.ids(EntityFilter(type=ORGANISATION)) == (body,)
    assert speakers.ids(EntityFilter(sort="uses", descending=True))[0] == kosh
    assert [line.role for line in speakers.lines((kosh,))] == ["mayor"]
    assert [line.uses for line in speakers.lines((kosh, body))] == [2, 0]
    assert {len(speakers.ids(EntityFilter(sort=sort))) for sort in ("name", "type", "role", "aliases", "uses")} == {4}
    session.run(RetireEntities((body,)))
    assert speakers.ids(EntityFilter(shown=Shown.RETIRED)) == (body,)
    session.run(AddAlias(body, "Zzz"))
    assert speakers.ids(EntityFilter(text="zzz")) == (body,)


def test_usages_are_listed_in_pages_and_through_merges(session: Session) -> None:
    kosh, gone = add_entity(session, "Kosh"), add_entity(session, "M. Kosh")
    first, second = coded(session, kosh), coded(session, gone)
    set_values(session, first, "target", gone)  # type: ignore[arg-type]
    session.run(MergeEntities(kosh, (gone,)))
    speakers = Speakers(session.project, session.queries)
    usages = speakers.usages(kosh, limit=10)
    assert {(usage.statement, usage.field, usage.entity) for usage in usages} == {
        (first, "speaker", kosh),
        (second, "speaker", gone),
        (first, "target", gone),
    }
    assert speakers.usages(gone, limit=10) == usages
    assert tuple(speakers.usages(kosh, limit=1, offset=place)[0] for place in range(3)) == usages
    assert {(usage.field_label, usage.article_title, usage.words, usage.coder_name) for usage in usages} >= {
        ("Speaker", "Talks", "We wil", "anna")
    }
    assert speakers.merge_size((kosh,)) == (2, 2)
    assert speakers.card(gone) == replace(speakers.card(kosh), uses=3)  # type: ignore[type-var]

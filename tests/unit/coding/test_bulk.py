"""Changing many statements at once: as one by one, whole or not at all, and back again with one undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.coding.bulk_edits import Add, Recode, Remove, Retype
from annotator.coding.bulk_preview import ALREADY_THERE, POINTED_AT, bulk_preview
from annotator.coding.bulk_rules import Rules
from annotator.coding.commands.bulk import (
    AddValue,
    BulkCommand,
    ChangeType,
    DeleteSelected,
    RecodeField,
    RemoveValue,
    Selection,
    SendSelectedToReview,
    SetSelectedUnsure,
    needed_by_others,
)
from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.statements import moved_mentions, plain_values
from annotator.coding.session import Session
from annotator.model.change import Image, Table
from annotator.model.codebook import Codebook, Option
from annotator.model.errors import Cancelled
from annotator.model.ids import FieldId, OptionId, StatementId, TypeId
from annotator.model.statement import Span, Statement, sorted_spans
from annotator.model.statement_query import AttributeFilter, OptionFilter, StatementQuery
from annotator.model.validation import reference_problems, statement_problems
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.coding.coded import TEXT, add_article, add_entity, add_statement, dump, found, set_values
from tests.unit.store.query_material import Project, book, make_project

STANCE, TOPIC, SPEAKER = FieldId("stance"), FieldId("topic"), FieldId("speaker")


@pytest.fixture(scope="module")
def made(codebook: Codebook, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project of sixty statements by three coders, under two versions of the codebook."""
    path: Path = tmp_path_factory.mktemp("bulk") / "bulk.annotator"
    session = Session.create(
        path, title="q", codebook=book(codebook), clock=CountingClock(), make_id=counting_ids(), device=DEVICE
    )
    made = make_project(session, 3)
    body = session.codebook
    first = body.types[0]
    fields = tuple(
        spec.model_copy(update={"options": (*spec.options, Option(id=OptionId("new"), label="New"))})
        if spec.id == "stance"
        else spec
        for spec in first.fields
    )
    types = (first.model_copy(update={"fields": fields}), *body.types[1:])
    session.run(PublishCodebook(body.model_copy(update={"types": types})))
    yield made
    session.close()


def commands(made: Project) -> st.SearchStrategy[BulkCommand]:
    coders = [coder.id for coder in made.session.project.read.coders()]
    ids = st.lists(st.sampled_from([one.id for one in made.statements]), max_size=30, unique=True)
    chosen = st.one_of(
        ids.map(lambda some: Selection(statements=tuple(some))),
        st.just(Selection(query=StatementQuery())),
        st.sampled_from(coders).map(
            lambda coder: Selection(query=StatementQuery(filters=(AttributeFilter(what="coder", values=(coder,)),)))
        ),
        st.just(Selection(query=StatementQuery(filters=(OptionFilter(field=STANCE, options=(OptionId("support"),)),)))),
    )
    stances = st.sampled_from(("support", "oppose", "neutral", "new", "nonsense"))
    entities = st.sampled_from([*map(str, made.entities), "00000000-0000-7000-8000-0000000000ff"])
    return st.one_of(
        st.builds(RecodeField, chosen, st.just(STANCE), st.none() | stances, stances),
        st.builds(RecodeField, chosen, st.just(SPEAKER), st.none() | entities, entities),
        st.builds(AddValue, chosen, st.just(SPEAKER), entities),
        st.builds(AddValue, chosen, st.just(STANCE), stances),
        st.builds(RemoveValue, chosen, st.just(SPEAKER), st.none() | entities),
        st.builds(RemoveValue, chosen, st.just(STANCE), st.none() | stances),
        st.builds(ChangeType, chosen, st.sampled_from((TypeId("claim"), TypeId("statement"), TypeId("nothing")))),
        st.builds(SetSelectedUnsure, chosen, st.booleans()),
        st.builds(DeleteSelected, chosen),
        st.builds(SendSelectedToReview, chosen, st.just("look")),
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_bulk_command_does_what_its_preview_says_and_undo_restores_every_row(
    made: Project, data: st.DataObject
) -> None:
    session = made.session
    command = data.draw(commands(made))
    before = dump(session)
    preview = bulk_preview(session.project, command, name_of=session.queries.name_of)
    assert dump(session) == before
    changes = session.run(command)
    after = dump(session)
    assert not list(session.project.damage())
    old = {row["id"]: row for row in before[Table.STATEMENT]}
    new = {row["id"]: row for row in after[Table.STATEMENT]}
    if isinstance(command, SendSelectedToReview):
        differing = {row["statement"] for row in after[Table.REVIEW] if row not in before[Table.REVIEW]}
    else:
        differing = {row for row in old if old[row] != new.get(row)}
    assert preview.statements == len(differing)
    assert preview.articles == len({old[row]["article"] for row in differing})
    assert preview.coders == len({old[row]["coder"] for row in differing})
    assert preview.chosen == preview.statements + preview.unchanged + sum(one.count for one in preview.left_out)
    assert len(preview.examples) == min(5, preview.statements)
    if changes.step is not None:
        session.undo()
    assert dump(session) == before


def images_of(made: Project) -> list[Image]:
    return list(made.session.project.read.images(Table.STATEMENT))


EditCase: TypeAlias = tuple[Recode | Add | Remove, list[str]]


def edit_cases(values: list[str], entity: str, other: str) -> st.SearchStrategy[EditCase]:
    """An edit of speakers, and what they shall be then (repeats count once)."""
    return st.sampled_from(
        [
            (Recode(SPEAKER, entity, other), [other if value == entity else value for value in values]),
            (Recode(SPEAKER, None, other), [other] if values else []),
            (Add(SPEAKER, other), [*values, other]),
            (Remove(SPEAKER, entity), [value for value in values if value != entity]),
            (Remove(SPEAKER, None), []),
        ]
    )


@settings(max_examples=150)
@given(data=st.data())
def test_an_edit_does_what_is_done_to_one_statement(made: Project, data: st.DataObject) -> None:
    read = made.session.project.read
    image = data.draw(st.sampled_from(images_of(made)))
    values = image["values"].get("speaker", [])
    roles = st.sampled_from([None, *range(len(values))])
    mentions = data.draw(st.lists(st.tuples(st.integers(0, 5), roles), max_size=3))
    spans = [Span(start=start, end=start + 3, role="speaker", value=value) for start, value in mentions]
    statement = Statement.model_validate(image)
    statement = statement.model_copy(update={"spans": sorted_spans([*statement.spans, *spans])})
    image = {**image, "spans": [span.model_dump() for span in statement.spans]}
    entity, other = data.draw(st.sampled_from(made.entities)), data.draw(st.sampled_from(made.entities))
    edit, expected = data.draw(edit_cases(values, entity, other))
    after = edit.edited(image, Rules(read), "2030-01-01T00:00:00.000Z")
    assert isinstance(after, dict)
    wanted = plain_values({**statement.values, SPEAKER: tuple(expected)})
    if wanted == dict(statement.values):
        assert after is image
        return
    became = Statement.model_validate(after)
    assert dict(became.values) == wanted
    assert list(after["values"]) == sorted(after["values"])
    assert became.updated == "2030-01-01T00:00:00.000Z"
    if isinstance(edit, Add | Remove):
        moved = moved_mentions(
            spans=statement.spans, field=SPEAKER, old=statement.values.get(SPEAKER, ()), new=wanted.get(SPEAKER, ())
        )
        if len(statement.values.get(SPEAKER, ())) != len(wanted.get(SPEAKER, ())):
            assert became.spans == sorted_spans(moved)
    kind = read.codebook(became.codebook).body.statement_type(became.type)
    assert kind is not None
    assert not statement_problems(statement=became, statement_type=kind, length=10**6)


@settings(max_examples=150)
@given(data=st.data())
def test_the_quick_rules_judge_as_the_careful_ones_do(made: Project, data: st.DataObject) -> None:
    read = made.session.project.read
    image = dict(data.draw(st.sampled_from(images_of(made))))
    scalars = st.sampled_from(
        ["support", "nonsense", "ceasefire", *made.entities, True, 3, 2.5, "2024-02", "", "2024-02-31"]
    )
    names = st.sampled_from(
        ["stance", "topic", "speaker", "position", "said_on", "rank", "conditional", "note", "nothing"]
    )
    image["values"] = data.draw(st.dictionaries(names, st.lists(scalars, min_size=1, max_size=2), max_size=3))
    spans: st.SearchStrategy[Image] = st.builds(
        dict,
        start=st.just(1),
        end=st.just(4),
        role=st.sampled_from(["statement", "speaker", "nothing"]),
        value=st.sampled_from([None, 0, 1]),
    )
    image["spans"] = [
        span if span["role"] != "statement" else {**span, "value": None}
        for span in data.draw(st.lists(spans, max_size=3))
    ]
    statement = Statement.model_validate(image)
    kind = read.codebook(statement.codebook).body.statement_type(statement.type)
    assert kind is not None
    entity_types = {entity.id: entity.type for entity in read.entities()}
    careful = statement_problems(statement=statement, statement_type=kind, length=10**6) or reference_problems(
        statement=statement, statement_type=kind, entity_types=entity_types, linked={}
    )
    rules = Rules(read)
    known = rules.of(statement.codebook, statement.type)
    assert known is not None
    assert bool(rules.problem(image, known)) is bool(careful)


def test_a_value_that_only_the_current_version_knows_takes_the_statement_there(made: Project) -> None:
    session = made.session
    current = session.project.read.current_codebook().id
    support = StatementQuery(filters=(OptionFilter(field=STANCE, options=(OptionId("support"),)),))
    wanted = {one.id for one in made.statements if one.value("stance") == "support" and one.type == "statement"}
    other = {one.id for one in made.statements if one.value("stance") == "support" and one.type == "claim"}
    command = RecodeField(Selection(query=support), STANCE, "support", "new")
    preview = bulk_preview(session.project, command, name_of=session.queries.name_of)
    assert (preview.statements, [(one.reason, one.count) for one in preview.left_out]) == (
        len(wanted),
        [("'new' is not an option of Stance", len(other))],
    )
    assert preview.examples[0].before == "Support" and preview.examples[0].after == "New"
    session.run(command)
    assert all(found(session, one).value("stance") == "new" for one in wanted)
    assert {found(session, one).codebook for one in wanted} == {current}
    assert all(found(session, one).value("stance") == "support" for one in other)
    assert session.undo_label == "recode stance"
    session.undo()


def test_mentions_follow_their_values(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    kosh, raskel = add_entity(session, "Kosh"), add_entity(session, "Raskel")
    set_values(session, statement, "speaker", kosh, raskel)
    standing = found(session, statement)
    mentions = (Span(start=23, end=27, role="speaker", value=0), Span(start=44, end=50, role="speaker", value=1))
    with session.project.transact(label="mentions", coder=session.coder) as transaction:
        transaction.put_statement(standing.model_copy(update={"spans": (*standing.spans, *mentions)}))
    chosen = Selection(statements=(statement,))
    session.run(RemoveValue(chosen, SPEAKER, kosh))
    left = found(session, statement)
    assert left.values[SPEAKER] == (raskel,)
    assert left.mentions("speaker") == (Span(start=44, end=50, role="speaker", value=0),)
    session.undo()
    session.run(RecodeField(chosen, SPEAKER, kosh, raskel))
    joined = found(session, statement)
    assert joined.values[SPEAKER] == (raskel,)
    assert [span.value for span in joined.mentions("speaker")] == [0, 0]
    assert TEXT[44:50] == "Raskel"


def test_a_statement_at_which_one_points_that_stays_stays_too(session: Session) -> None:
    article = add_article(session)
    first, second, third = (add_statement(session, article, start, start + 4) for start in (3, 9, 15))
    set_values(session, second, "repeats", first)
    set_values(session, third, "repeats", second)
    command = DeleteSelected(Selection(statements=(first, second)))
    preview = bulk_preview(session.project, command, name_of=session.queries.name_of)
    assert preview.statements == 0 and [(one.reason, one.count) for one in preview.left_out] == [(POINTED_AT, 2)]
    session.run(command)
    assert {row["id"] for row in dump(session)[Table.STATEMENT]} == {first, second, third}
    session.run(DeleteSelected(Selection(statements=(first, second, third))))
    assert dump(session)[Table.STATEMENT] == []
    session.undo()
    assert not list(session.project.damage())
    session.run(DeleteSelected(Selection(statements=(second, third))))
    assert {row["id"] for row in dump(session)[Table.STATEMENT]} == {first}


def test_links_are_followed_to_the_end() -> None:
    from array import array

    links = [(9, 1), (1, 2), (2, 3), (4, 5)]
    assert needed_by_others(links, array("I", [1, 2, 3, 4, 5])) == {1, 2, 3}
    assert needed_by_others(links, array("I", [1, 2, 3, 4, 5, 9])) == set()
    assert needed_by_others([(1, 2), (2, 1), (9, 1)], array("I", [1, 2])) == {1, 2}


def test_review_entries_go_with_their_statements_and_settled_ones_are_opened_again(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    chosen = Selection(statements=(statement,))
    session.run(SendSelectedToReview(chosen, "tone?"))
    (entry,) = dump(session)[Table.REVIEW]
    assert (entry["statement"], entry["reason"], entry["state"], entry["coder"]) == (
        statement,
        "tone?",
        "open",
        session.coder,
    )
    again = bulk_preview(session.project, SendSelectedToReview(chosen), name_of=str)
    assert [(one.reason, one.count) for one in again.left_out] == [(ALREADY_THERE, 1)]
    with session.project.transact(label="settle", coder=session.coder) as transaction:
        transaction.put(Table.REVIEW, entry["id"], {**entry, "state": "done", "settled": transaction.now})
    session.run(SendSelectedToReview(chosen, "again"))
    (entry,) = dump(session)[Table.REVIEW]
    assert (entry["state"], entry["reason"], entry["settled"]) == ("open", "again", None)
    session.run(DeleteSelected(chosen))
    assert dump(session)[Table.REVIEW] == [] and dump(session)[Table.STATEMENT] == []
    session.undo()
    assert len(dump(session)[Table.REVIEW]) == 1 and found(session, statement).id == statement


def test_what_is_cancelled_changes_nothing(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    set_values(session, statement, "stance", "support")
    before = dump(session)

    def stop(done: int, of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        session.run(RecodeField(Selection(statements=(statement,)), STANCE, "support", "oppose", tell=stop))
    assert dump(session) == before


def test_another_type_is_refused_where_a_value_would_be_lost(made: Project) -> None:
    rules = Rules(made.session.project.read)
    image = next(image for image in images_of(made) if image["type"] == "statement" and image["values"].get("stance"))
    image = {**image, "values": {**image["values"], "invented": ["x"]}}
    after = Retype(TypeId("claim")).edited(image, rules, "")
    assert after == "Claim has no field for invented"


def test_a_statement_that_is_gone_is_passed_over(session: Session) -> None:
    gone = StatementId("00000000-0000-7000-8000-0000000000ee")
    changes = session.run(RecodeField(Selection(statements=(gone,)), STANCE, None, "support"))
    assert changes.step is None and not changes.rows

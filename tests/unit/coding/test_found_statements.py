"""What the Statements page is given: rows in words, groups, counts, choices, and saved filters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.coding.commands.filters import RemoveFilter, SaveFilter
from annotator.coding.filter_choices import FilterChoices, filter_for
from annotator.coding.found_statements import Findings, StatementFinder
from annotator.coding.saved_filters import saved_filters
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.codebook import Codebook, Kind
from annotator.model.errors import Cancelled, UserError
from annotator.model.ids import FieldId, OptionId
from annotator.model.patterns import Pattern
from annotator.model.statement_query import OptionFilter, PatternFilter, StatementQuery, column_of
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.store.query_material import Project, book, make_project


@pytest.fixture(scope="module")
def made(codebook: Codebook, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path: Path = tmp_path_factory.mktemp("found") / "found.annotator"
    session = Session.create(
        path, title="q", codebook=book(codebook), clock=CountingClock(), make_id=counting_ids(), device=DEVICE
    )
    yield make_project(session, 4)
    session.close()


@pytest.fixture
def finder(made: Project) -> StatementFinder:
    return StatementFinder(made.session.project, made.session.queries.name_of)


def whole(finder: StatementFinder, query: StatementQuery) -> Findings:
    return finder.all(query, cancelled=lambda: False)


def test_rows_say_what_stands_in_the_statement(made: Project, finder: StatementFinder) -> None:
    rows = finder.rows(range(1, 61))
    assert [row.id for row in rows] == [one.id for one in made.statements]
    for row, one in zip(rows, made.statements, strict=True):
        text, article = made.texts[one.article], made.articles[one.article]
        quotes = [text[span.start : span.end] for span in one.fragments]
        assert row.words == " ".join(" … ".join(quotes).split())
        assert (row.title, row.source, row.published) == (article.title, article.source, article.published)
        assert (row.unsure, row.note, row.round, row.layer) == (one.unsure, one.note, one.round, one.layer)
        assert row.on_review is (one.id in made.reviewed)
        speakers = [made.session.queries.name_of(str(value)) for value in one.values.get(FieldId("speaker"), ())]
        assert row.cells.get(FieldId("speaker"), "") == ", ".join(speakers)
    assert finder.rows([999, 3, 2]) == [rows[2], rows[1]]


def test_groups_are_named_and_counted(made: Project, finder: StatementFinder) -> None:
    found = whole(finder, StatementQuery(group=column_of("topic")))
    assert sum(count for _, _, count in found.groups) == len(found.places) == 60
    assert found.total == 60 and found.articles == len({one.article for one in made.statements})
    labels = {key: label for key, label, _ in found.groups}
    assert labels["ceasefire"] == "War and peace › Ceasefire" and labels[""] == ""
    by_coder = whole(finder, StatementQuery(group="coder"))
    assert [label for _, label, _ in by_coder.groups] == ["anna", "Ben", "clara"]


def test_the_first_ones_come_at_once_and_the_rest_is_told_on_the_way(finder: StatementFinder) -> None:
    query = StatementQuery(filters=(PatternFilter(pattern=Pattern(text="the")),))
    told: list[Findings] = []
    found = finder.all(query, cancelled=lambda: False, tell=told.append)
    assert told[-1].whole and list(told[-1].places) == list(found.places)
    first = finder.first(query, seconds=30)
    assert first is not None and list(first.places) == list(found.places) and first.whole
    assert finder.first(query.model_copy(update={"sort": "coder"}), seconds=30) is None
    assert finder.last(query, limit=3, seconds=30) == list(found.places[-3:])
    with pytest.raises(Cancelled):
        finder.all(query, cancelled=lambda: True)


def test_choices_say_how_often_they_occur(made: Project) -> None:
    choices = FilterChoices(made.session.project, made.session.queries.name_of)
    topics = {choice.value: choice for choice in choices.of("field:topic")}
    in_peace = [one for one in made.statements if one.value("topic") in ("ceasefire", "territory", "war_peace")]
    assert topics["war_peace"].uses == len(in_peace) and topics["war_peace"].depth == 0
    assert topics["ceasefire"].depth == 1
    coders = {choice.label: choice.uses for choice in choices.of("coder")}
    assert sum(filter(None, coders.values())) == 60 and set(coders) == {"anna", "Ben", "clara"}
    speakers = choices.of("field:speaker")
    assert [choice.uses for choice in speakers] == sorted((choice.uses or 0 for choice in speakers), reverse=True)
    assert len({choice.label for choice in speakers}) == len(speakers)
    assert {choice.value for choice in choices.of("tag")} == {
        tag
        for article in made.articles.values()
        if isinstance(tags := article.metadata.get("tags"), list)
        for tag in tags
    }
    assert all(choice.uses is None for choice in choices.of("field:act", counted=False))
    assert choices.of("field:note") == []


def test_filters_are_saved_by_name_and_taken_back(session: Session) -> None:
    query = StatementQuery(
        filters=(OptionFilter(field=FieldId("stance"), options=(OptionId("support"),)),), sort="coder"
    )
    session.run(SaveFilter("  My \n filter ", query))
    assert saved_filters(session.project.read) == {"My filter": query}
    session.run(SaveFilter("My filter", StatementQuery()))
    assert saved_filters(session.project.read) == {"My filter": StatementQuery()}
    session.undo()
    assert saved_filters(session.project.read) == {"My filter": query}
    session.run(RemoveFilter("My filter"))
    assert saved_filters(session.project.read) == {}
    for name in (" ", "x" * 81):
        with pytest.raises(UserError):
            session.run(SaveFilter(name, query))
    with pytest.raises(UserError):
        session.run(RemoveFilter("none"))


def test_a_filter_that_cannot_be_read_is_left_out(session: Session) -> None:
    with session.project.transact(label="merge", coder=None) as transaction:
        transaction.put(Table.SETTING, "filter/odd", {"id": "filter/odd", "value": {"filters": [{"kind": "later"}]}})
    assert saved_filters(session.project.read) == {}


def test_a_filter_is_made_of_what_was_chosen() -> None:
    assert filter_for("coder", None, ["a", "b"]).model_dump()["values"] == ("a", "b")
    assert filter_for("field:x", Kind.FLAG, ["1"]).model_dump()["value"] is True
    assert filter_for("field:x", Kind.ENTITY, ["e"], negated=True).negated
    assert isinstance(filter_for("field:x", Kind.TREE, ["o"]), OptionFilter)

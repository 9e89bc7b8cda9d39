"""Annotator's own records come back: with the same ids, each checked, each that does not fit refused by its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from annotator.coding.commands.articles import SetArticleState
from annotator.coding.commands.entities import AddAlias, SetRole
from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.session import Session
from annotator.exchange.export import Records
from annotator.exchange.ingest import import_articles
from annotator.exchange.samples import import_samples
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.cleaning import text_sha256
from annotator.model.ids import article_id
from tests.conftest import MakeSession
from tests.unit.exchange.material import (
    TEXT,
    add_article,
    add_entity,
    add_statement,
    export_bytes,
    exported,
)
from tests.unit.exchange.native_records import ANNA, ONE, TWO, Edit, reasons, set_, statement_record, take_in


def test_articles_and_entities_restore_everything_with_the_same_ids(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    import_samples(session)
    articles, entities = export_bytes(session, Records.ARTICLES), export_bytes(session, Records.ENTITIES)
    for name, order in (("one", ("articles", "entities")), ("two", ("entities", "articles"))):
        other = make_session(name, coder="")
        for part in order:
            path = tmp_path / f"{part}.jsonl"
            path.write_bytes(articles if part == "articles" else entities)
            assert import_articles(other, [path]).refused == ()
        assert export_bytes(other, Records.ARTICLES) == articles
        assert export_bytes(other, Records.ENTITIES) == entities
        assert other.project.id == session.project.id
        assert list(other.project.damage()) == []


def test_a_second_import_changes_nothing(session: Session, make_session: MakeSession, tmp_path: Path) -> None:
    import_samples(session)
    other = make_session("other", coder="")
    path = tmp_path / "all.jsonl"
    path.write_bytes(export_bytes(session, Records.ALL))
    import_articles(other, [path])
    steps, before = other.project.lists.counts()["totals"]["steps"], export_bytes(other, Records.ALL)
    report = import_articles(other, [path])
    assert not report.changed
    assert (report.refused, report.notes) == ((), ())
    assert other.project.lists.counts()["totals"]["steps"] == steps
    assert export_bytes(other, Records.ALL) == before


def test_an_import_is_one_step_that_can_be_undone_and_redone(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    import_samples(session)
    other = make_session("other", coder="")
    own_id = other.project.id
    path = tmp_path / "all.jsonl"
    path.write_bytes(export_bytes(session, Records.ALL))
    before = export_bytes(other, Records.ALL)
    import_articles(other, [path])
    other.undo()
    assert export_bytes(other, Records.ALL) == before
    assert other.project.id == own_id
    other.redo()
    assert export_bytes(other, Records.ALL) == path.read_bytes()
    assert list(other.project.damage()) == []


def test_an_article_record_by_hand_needs_no_more_than_a_text(session: Session, tmp_path: Path) -> None:
    report = take_in(session, tmp_path, {"record": "annotator.article/1", "text": "One.\r\nTwo."})
    article = session.project.read.article(report.imported[0])
    assert article is not None
    assert article.id == article_id(text_sha256("One.\nTwo."))
    assert (article.title, article.metadata) == ("", {})
    assert [note.text for note in report.notes] == ["1 line ends (CRLF or CR) became LF."]


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"text": None}, "'text' is missing or not a text."),
        ({"text": " \n"}, "there is no text in it."),
        ({"sha256": "0" * 64}, "the text differs from its sha256."),
        ({"id": ONE}, "the id does not belong to this text."),
        ({"published": "yesterday"}, "'published' is 'yesterday', which is not a year, a month or a day."),
        ({"metadata": []}, "'metadata' is not an object."),
        ({"title": 5}, "'title' is not a text."),
        ({"statements": [1]}, "'statements' is not a list of objects."),
        ({"states": {}}, "'states' is not a list."),
    ],
)
def test_a_wrong_article_is_refused_by_its_line(
    session: Session, tmp_path: Path, parts: dict[str, Any], reason: str
) -> None:
    good = {"record": "annotator.article/1", "text": "Good."}
    report = take_in(session, tmp_path, good, {"record": "annotator.article/1", "text": "Wrong.", **parts})
    assert reasons(report) == [(2, reason)]
    assert len(report.imported) == 1


def test_states_come_with_coders_made_by_name_and_those_that_stand_stay(session: Session, tmp_path: Path) -> None:
    article = add_article(session)
    session.run(SetArticleState(article, ArticleState.DONE))
    states = [
        {"coder": "anna", "state": "flagged", "reason": "Why?"},
        {"coder": "ben", "state": "nothing_found"},
        {"coder": "ben", "state": "asleep", "round": 2},
        {"coder": "Gold", "state": "done"},
    ]
    report = take_in(session, tmp_path, {"record": "annotator.article/1", "text": TEXT, "states": states})
    assert [reason for _, reason in reasons(report)] == [
        "a state of the article: 'state' is 'asleep', not one of to_do, in_progress, done, nothing_found, skipped, flagged.",
        "a state of the article: “gold” is the settled layer, not a coder.",
    ]
    assert [note.text for note in report.notes] == [
        "anna is at “done” with this article here, not “flagged”; that stays."
    ]
    (record,) = exported(session, Records.ARTICLES)
    assert [(state["coder"], state["state"]) for state in record["states"]] == [
        ("anna", "done"),
        ("ben", "nothing_found"),
    ]
    assert (report.states, report.coders) == (1, 1)


def test_an_entity_that_is_there_keeps_its_name_and_gains_what_it_lacks(session: Session, tmp_path: Path) -> None:
    anna, party = add_entity(session, "Anna"), add_entity(session, "Party", "organisation")
    session.run(AddAlias(anna, "A."))
    session.run(SetRole(anna, "chair", party, "2020", ""))
    record = {
        "record": "annotator.entity/1",
        "id": anna,
        "type": "person",
        "name": "Anna Nowak",
        "aliases": ["A.", "Ms Nowak"],
        "roles": [
            {"title": "chair", "organisation": {"id": party, "name": "Party"}, "from": "2020", "until": ""},
            {"title": "minister", "organisation": {"id": TWO, "name": "Cabinet"}, "from": "2025"},
        ],
        "attributes": {"party": "P"},
        "note": "N",
    }
    report = take_in(session, tmp_path, record)
    assert {note.text for note in report.notes} == {
        "“Anna Nowak” (person) is “Anna” (person) here, and stays it.",
        "the organisation Cabinet has no record; it was added.",
    }
    found = {entity["id"]: entity for entity in exported(session, Records.ENTITIES)}
    assert found[anna]["name"] == "Anna"
    assert found[anna]["aliases"] == ["A.", "Ms Nowak"]
    assert [role["title"] for role in found[anna]["roles"]] == ["chair", "minister"]
    assert (found[anna]["attributes"], found[anna]["note"]) == ({"party": "P"}, "N")
    assert (found[TWO]["name"], found[TWO]["type"]) == ("Cabinet", "organisation")


def test_of_two_roles_that_begin_together_the_same_one_counts_after_the_way_there_and_back(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    anna = add_entity(session, "Anna")
    for title in ("chair", "minister", "author", "baker"):
        session.run(SetRole(anna, title, None, "2020", ""))
    add_statement(session, add_article(session), speaker=anna)
    path = tmp_path / "all.jsonl"
    path.write_bytes(export_bytes(session, Records.ALL))
    other = make_session("other", coder="")
    import_articles(other, [path])
    assert exported(other)[0]["values"]["speaker"][0]["role"] == "baker"
    assert export_bytes(other, Records.ALL) == path.read_bytes()


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"id": "17"}, "'17' is not an id (a UUID in lower case)."),
        ({"name": " "}, "the entity has no name."),
        ({"type": "ghost"}, "the codebook has no entity type 'ghost'."),
        ({"aliases": [1]}, "'aliases' is not a list of texts."),
        ({"roles": [{"from": "2020"}]}, "'title' is missing."),
        ({"roles": [{"title": "x", "from": "soon"}]}, "'from' is 'soon', which is not a year, a month or a day."),
    ],
)
def test_a_wrong_entity_is_refused_by_its_line(
    session: Session, tmp_path: Path, parts: dict[str, Any], reason: str
) -> None:
    record = {"record": "annotator.entity/1", **ANNA}
    report = take_in(session, tmp_path, record, {**record, "id": TWO, **parts})
    assert reasons(report) == [(2, reason)]
    assert report.entities == 1


def test_an_untouched_project_takes_the_whole_chain_of_codebooks_over(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    book = session.codebook
    for title in ("Second", "Third"):
        session.run(PublishCodebook(book.model_copy(update={"title": title}), title))
    path = tmp_path / "all.jsonl"
    path.write_bytes(export_bytes(session, Records.ALL))
    for name, own in (("same", book), ("other", book.model_copy(update={"title": "Mine"}))):
        other = make_session(name, coder="", book=own)
        assert import_articles(other, [path]).refused == ()
        assert export_bytes(other, Records.ALL) == path.read_bytes()
        assert other.codebook.title == "Third"
        assert not import_articles(other, [path]).changed


def test_a_project_with_content_keeps_its_current_codebook(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    session.run(PublishCodebook(session.codebook.model_copy(update={"title": "Second"})))
    path = tmp_path / "books.jsonl"
    path.write_bytes(export_bytes(session, Records.CODEBOOKS))
    other = make_session("other")
    add_article(other)
    own_id = other.project.id
    report = import_articles(other, [path])
    assert report.codebooks == 1
    assert [record["current"] for record in exported(other, Records.CODEBOOKS)] == [True, False]
    assert other.project.id == own_id


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (set_("body", {"name": "x"}), "the codebook is not valid: title: field required"),
        (set_("sha256", "0" * 64), "the codebook differs from its sha256."),
        (set_("id", ONE), "the id does not belong to this content and parent."),
        (set_("parent", ONE), f"its parent, version {ONE}, is neither in the file nor in the project."),
    ],
)
def test_a_wrong_codebook_is_refused_by_its_line(session: Session, tmp_path: Path, edit: Edit, reason: str) -> None:
    (record,) = exported(session, Records.CODEBOOKS)
    edit(record)
    ((line, found),) = reasons(take_in(session, tmp_path, record))
    assert line == 1
    assert found.startswith(reason)
    assert session.project.read.image(Table.CODEBOOK, session.project.read.current_codebook().id) is not None


def test_a_project_with_content_is_not_renamed(session: Session, tmp_path: Path) -> None:
    add_article(session)
    own_id = session.project.id
    take_in(session, tmp_path, statement_record(project=TWO))
    assert session.project.id == own_id


def test_records_in_another_encoding_are_refused_whole(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "wide.jsonl"
    path.write_bytes(orjson.dumps(statement_record()).decode().encode("utf-16"))
    report = import_articles(session, [path])
    assert len(report.refused) == 1

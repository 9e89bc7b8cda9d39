"""Commands on articles, entities, coders and the codebook: what they write and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.coding.commands.articles import IncompleteError, SetArticleMetadata, SetArticleState
from annotator.coding.commands.coders import AddCoder, SetCoder
from annotator.coding.commands.entities import (
    AddAlias,
    AddEntity,
    AddEntityAsValue,
    RemoveAlias,
    RemoveRole,
    SetEntity,
    SetRole,
)
from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.statements import SetValues
from annotator.coding.context import Command
from annotator.coding.session import Session
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.codebook import Codebook
from annotator.model.coder import Coder
from annotator.model.errors import InvalidError, UserError
from annotator.model.ids import ArticleId, CoderId, EntityId, EntityTypeId, FieldId, RoleId, alias_id, codebook_id
from tests.unit.coding.coded import add_article, add_entity, add_statement, dump, found, set_values

NOWHERE = "00000000-0000-7000-8000-0000000fffff"
PERSON, SPEAKER = EntityTypeId("person"), FieldId("speaker")


def refused(session: Session, command: Command, words: str) -> None:
    """The command is refused with these words, and nothing has changed."""
    before = dump(session)
    with pytest.raises(UserError, match=words):
        session.run(command)
    assert dump(session) == before


def complete(session: Session, article: ArticleId) -> None:
    """A statement with all that is required."""
    statement = add_statement(session, article)
    set_values(session, statement, "speaker", add_entity(session, "Kosh"))
    set_values(session, statement, "stance", "oppose")
    set_values(session, statement, "topic", "ceasefire")


@pytest.mark.parametrize(
    ("state", "reason", "label"),
    [
        (ArticleState.IN_PROGRESS, "", "set in progress"),
        (ArticleState.DONE, "", "finish article"),
        (ArticleState.NOTHING_FOUND, "", "nothing found"),
        (ArticleState.SKIPPED, "duplicate", "skip article"),
        (ArticleState.FLAGGED, "odd date", "flag article"),
    ],
)
def test_states_are_set_and_undone(session: Session, state: ArticleState, reason: str, label: str) -> None:
    article = add_article(session)
    changes = session.run(SetArticleState(article, state, reason))
    assert changes.label == label and changes.articles == frozenset({article})
    row = session.queries.article_row(article)
    assert row is not None and (row.state, row.reason) == (state, reason)
    session.undo()
    assert session.queries.article_state(article) is ArticleState.TO_DO


def test_states_that_do_not_fit_are_refused(session: Session) -> None:
    article = add_article(session)
    refused(session, SetArticleState(article, ArticleState.SKIPPED, "boring"), "Say why the article is skipped")
    refused(session, SetArticleState(article, ArticleState.SKIPPED), "Say why the article is skipped")
    refused(session, SetArticleState(ArticleId(NOWHERE), ArticleState.DONE), "no longer there")
    add_statement(session, article)
    refused(session, SetArticleState(article, ArticleState.NOTHING_FOUND), "You have coded statements")
    session.switch_coder_by_name("ben")
    assert session.run(SetArticleState(article, ArticleState.NOTHING_FOUND)).step, "anna's statements are not ben's"


def test_finishing_over_gaps_has_to_be_said(session: Session) -> None:
    article = add_article(session)
    complete(session, article)
    gaps = (add_statement(session, article), add_statement(session, article, 45, 51))
    with pytest.raises(IncompleteError, match="2 statements of this article are incomplete") as caught:
        session.run(SetArticleState(article, ArticleState.DONE))
    assert caught.value.statements == gaps
    session.run(SetArticleState(article, ArticleState.DONE, even_if_incomplete=True))
    assert session.queries.article_state(article) is ArticleState.DONE


def test_finishing_what_is_complete_asks_nothing(session: Session) -> None:
    article = add_article(session)
    complete(session, article)
    session.run(SetArticleState(article, ArticleState.DONE))
    assert session.queries.progress().finished == 1


def test_a_statement_reopens_what_was_empty(session: Session) -> None:
    article = add_article(session)
    session.run(SetArticleState(article, ArticleState.NOTHING_FOUND))
    add_statement(session, article)
    assert session.queries.article_state(article) is ArticleState.IN_PROGRESS
    session.undo()
    assert session.queries.article_state(article) is ArticleState.NOTHING_FOUND


def test_metadata_changes_only_what_is_named(session: Session) -> None:
    article = add_article(session)
    session.run(SetArticleMetadata(article, author="R. Roe", published="2025-03-01"))
    kept = session.queries.article_text(article).article
    assert (kept.title, kept.source, kept.author, kept.published) == ("Talks", "Post", "R. Roe", "2025-03-01")
    session.run(SetArticleMetadata(article, published=""))
    assert session.queries.article_text(article).article.published == ""
    refused(session, SetArticleMetadata(article, published="March"), "'March' is not a year")
    refused(session, SetArticleMetadata(article, title=" "), "title cannot be empty")
    refused(session, SetArticleMetadata(ArticleId(NOWHERE)), "no longer there")


def test_entities_and_their_names(session: Session) -> None:
    changes = session.run(AddEntity("  Ada Kosh ", PERSON, ("Kosh", "the minister")))
    entity = EntityId(next(row for table, row in changes.created if table is Table.ENTITY))
    assert session.queries.name_of(entity) == "Ada Kosh"
    assert len([row for table, row in changes.created if table is Table.ALIAS]) == 2
    refused(session, AddEntity(" ", PERSON), "name cannot be empty")
    refused(session, AddEntity("X", EntityTypeId("ghost")), "no entity type 'ghost'")
    refused(session, AddEntity("X", PERSON, ("",)), "name cannot be empty")
    refused(session, AddAlias(EntityId(NOWHERE), "x"), "no longer there")
    session.run(RemoveAlias(alias_id(entity, "Kosh")))
    row = session.queries.entity_row(entity)
    assert row is not None and row.aliases == ("the minister",)
    standing = session.queries.entities()[entity]
    session.run(SetEntity(standing.model_copy(update={"name": "Ada K. "})))
    assert session.queries.name_of(entity) == "Ada K."
    session.undo()
    assert session.queries.name_of(entity) == "Ada Kosh"


def test_an_entity_in_use_keeps_a_type_that_fits(session: Session) -> None:
    article = add_article(session)
    complete(session, article)
    (entity,) = [found for found in session.queries.entities().values() if found.name == "Kosh"]
    refused(session, SetEntity(entity.model_copy(update={"type": "position"})), "it is in use as")
    refused(session, SetEntity(entity.model_copy(update={"type": "ghost"})), "no entity type")
    refused(session, SetEntity(entity.model_copy(update={"id": NOWHERE})), "no longer there")
    session.run(SetEntity(entity.model_copy(update={"type": "collective"})))


def test_a_new_entity_becomes_the_value_in_one_step(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    session.run(AddEntityAsValue(statement, SPEAKER, "Kosh", PERSON))
    session.run(AddEntityAsValue(statement, SPEAKER, "Raskel", PERSON))
    session.run(AddEntityAsValue(statement, SPEAKER, "Moss", PERSON, 0))

    def speakers() -> list[str]:
        return [session.queries.name_of(str(value)) for value in found(session, statement).values.get(SPEAKER, ())]

    assert speakers() == ["Moss", "Raskel"]
    assert session.undo().label == "add Moss"
    assert speakers() == ["Kosh", "Raskel"]
    assert all(entity.name != "Moss" for entity in session.queries.entities().values())
    refused(session, AddEntityAsValue(statement, FieldId("stance"), "X", PERSON), "no field 'stance' that takes")
    refused(session, AddEntityAsValue(statement, FieldId("position"), "X", PERSON), "takes no entity of type person")


def test_roles_have_dates_that_make_sense(session: Session) -> None:
    kosh, ministry = add_entity(session, "Kosh"), add_entity(session, "Ministry", "organisation")
    changes = session.run(SetRole(kosh, " minister ", ministry, "2024", "2024-06"))
    (role,) = changes.ids(Table.ROLE)
    row = session.queries.entity_row(kosh, "2024-06-30")
    assert row is not None and row.detail == "minister"
    row = session.queries.entity_row(kosh, "2024-07-01")
    assert row is not None and row.detail == "Person"
    session.run(SetRole(kosh, "premier", None, "2024", "", RoleId(role)))
    assert [kept.title for kept in session.project.read.roles(kosh)] == ["premier"]
    refused(session, SetRole(kosh, "x", None, "2025", "2024"), "ends .* before it begins")
    refused(session, SetRole(kosh, "x", None, "soon"), "'soon' is not a year")
    refused(session, SetRole(kosh, " "), "name cannot be empty")
    refused(session, SetRole(kosh, "x", EntityId(NOWHERE)), "no longer there")
    session.run(RemoveRole(RoleId(role)))
    assert list(session.project.read.roles(kosh)) == []


def test_coders_have_names_of_their_own(session: Session) -> None:
    refused(session, AddCoder("anna "), "a coder named anna already")
    refused(session, AddCoder(" "), "needs a name")
    refused(session, AddCoder("Gold"), "settled layer")
    changes = session.run(AddCoder(" ben "))
    ben = session.project.read.coder(CoderId(next(iter(changes.ids(Table.CODER)))))
    assert ben is not None and ben.name == "ben"
    refused(session, SetCoder(ben.model_copy(update={"name": "anna"})), "named anna already")
    refused(session, SetCoder(Coder(id=CoderId(NOWHERE), name="x")), "no such coder")
    session.run(SetCoder(ben.model_copy(update={"active": False})))
    assert [(coder.name, coder.active) for coder in session.queries.coders()] == [("anna", True), ("ben", False)]


def changed(codebook: Codebook, **stance: Any) -> Codebook:
    """The codebook with a further option of stance."""
    raw = codebook.model_dump(mode="json")
    options = raw["types"][0]["fields"][2]["options"]
    options.append({"id": "mixed", "label": "Mixed", "key": None, "colour": None, **stance})
    return Codebook.model_validate(raw)


def test_an_additive_codebook_is_published(session: Session, codebook: Codebook) -> None:
    statement = add_statement(session, add_article(session))
    old = session.project.read.current_codebook()
    with pytest.raises(InvalidError):
        session.run(SetValues(statement, FieldId("stance"), ("mixed",)))
    session.run(PublishCodebook(changed(codebook), note="mixed views"))
    current = session.project.read.current_codebook()
    assert (current.number, current.parent, current.change, current.note) == (2, old.id, "semantic", "mixed views")
    assert current.id == codebook_id(old.id, current.sha256)
    assert found(session, statement).codebook == old.id, "what is coded keeps its version"
    set_values(session, statement, "stance", "mixed")
    assert found(session, statement).codebook == current.id, "a value of the new version moves it there"
    session.undo()
    session.undo()
    assert session.codebook == codebook
    session.redo()
    session.redo()
    assert found(session, statement).value("stance") == "mixed"
    assert list(session.project.damage()) == []


def test_a_new_wording_is_a_minor_version(session: Session, codebook: Codebook) -> None:
    session.run(PublishCodebook(codebook.model_copy(update={"title": "Another title"})))
    assert session.project.read.current_codebook().change == "minor"


def test_a_codebook_that_takes_away_what_is_coded_is_refused_without_a_mapping(
    session: Session, codebook: Codebook
) -> None:
    refused(session, PublishCodebook(codebook), "the same as the current version")
    statement = add_statement(session, add_article(session))
    set_values(session, statement, "stance", "support")
    raw = changed(codebook).model_dump(mode="json")
    del raw["types"][0]["fields"][2]["options"][0]
    before = dump(session)
    with pytest.raises(InvalidError, match="cannot be published like this") as caught:
        session.run(PublishCodebook(Codebook.model_validate(raw)))
    assert {problem.where for problem in caught.value.problems} == {"option:statement/stance/support"}
    del raw["entity_types"][0]
    with pytest.raises(InvalidError, match="The codebook is not valid") as caught:
        session.run(PublishCodebook(Codebook.model_validate(raw)))
    assert "types[0].fields[0].entity_types" in {problem.where for problem in caught.value.problems}
    assert dump(session) == before


def test_a_codebook_in_use_is_not_undone(session: Session, codebook: Codebook) -> None:
    article = add_article(session)
    anna = session.coder
    assert anna is not None
    session.run(PublishCodebook(changed(codebook)))
    session.switch_coder_by_name("ben")
    add_statement(session, article)
    session.switch_coder(anna)
    before = dump(session)
    with pytest.raises(UserError, match="later work builds on it"):
        session.undo()
    assert dump(session) == before
    assert session.codebook == changed(codebook)

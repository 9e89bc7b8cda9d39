"""The review list: what is sent there, settled, opened again, and listed."""

from __future__ import annotations

import pytest

from annotator.coding.commands.review import ReopenReview, SendToReview, SettleReview
from annotator.coding.commands.statements import DeleteStatements
from annotator.coding.review_list import ReviewList
from annotator.coding.session import Session
from annotator.model.errors import UserError
from annotator.model.ids import ReviewId, StatementId
from tests.unit.coding.coded import add_article, add_statement, dump
from tests.unit.coding.publishing import REVIEW, make_world, mapped
from tests.unit.model.edits import drop_option

GHOST = "00000000-0000-7000-8000-00000000ffff"


def test_statements_are_sent_settled_and_opened_again(session: Session) -> None:
    article = add_article(session)
    first, second = add_statement(session, article), add_statement(session, article, 11, 15)
    before = dump(session)
    session.run(SendToReview((second, first), "tone?"))
    assert session.undo_label == "send 2 statements to review"
    found = ReviewList(session.project)
    rows = found.rows()
    assert {row.statement for row in rows} == {first, second} and found.statement_count() == 2
    (row,) = found.of_statement(first)
    assert (row.article_title, row.words, row.reason, row.cause) == ("Talks", "We wil", "tone?", "sent")
    assert (row.version, row.coder_name, row.field) == (None, "anna", "")
    session.run(SettleReview((row.id,)))
    assert found.of_statement(first) == () and found.count() == 1 and found.count("done") == 1
    assert session.run(SettleReview((row.id,))).step is None
    session.run(ReopenReview((row.id,)))
    assert found.of_statement(first) == (row,)
    for _ in range(3):
        session.undo()
    assert dump(session) == before
    assert list(session.project.damage()) == []


def test_a_statement_is_sent_once_but_with_its_last_reason(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    session.run(SendToReview((statement, statement), "tone?"))
    assert session.run(SendToReview((statement,), "tone?")).step is None
    session.run(SendToReview((statement,), "topic?"))
    assert [row.reason for row in ReviewList(session.project).rows()] == ["topic?"]
    session.run(SettleReview(tuple(row.id for row in ReviewList(session.project).rows())))
    session.run(SendToReview((statement,), "topic?"))
    assert ReviewList(session.project).count() == 1, "settled, and sent again"


def test_a_page_of_the_list(session: Session) -> None:
    article = add_article(session)
    made = [add_statement(session, article, start, start + 3) for start in range(5)]
    for statement in made:
        session.run(SendToReview((statement,), "?"))
    found = ReviewList(session.project)
    assert [row.statement for row in found.rows(limit=2, offset=1)] == made[1:3]
    assert [row.statement for row in found.rows()] == made


def test_the_entries_of_a_publication_name_its_version_and_go_with_the_statement(session: Session) -> None:
    world = make_world(session)
    key = "option:statement/topic/courts"
    world.publish(drop_option("topic", "courts", "justice_rights"), mapping=mapped(**{key: REVIEW}))
    found = ReviewList(session.project)
    assert found.count() == 3
    (row,) = found.of_statement(world.old)
    assert (row.version, row.field, row.cause, row.coder_name) == (3, "topic", "publication", "anna")
    session.run(DeleteStatements((world.old,)))
    assert found.of_statement(world.old) == () and found.count() == 2
    session.undo()
    assert found.of_statement(world.old) == (row,)
    assert list(session.project.damage()) == []


def test_what_is_not_there_is_refused(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    before = dump(session)
    for command in (
        SendToReview((statement, StatementId(GHOST))),
        SettleReview((ReviewId(GHOST),)),
        ReopenReview((ReviewId(GHOST),)),
    ):
        with pytest.raises(UserError, match="no longer there"):
            session.run(command)
    assert dump(session) == before

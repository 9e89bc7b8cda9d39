"""A session: typing as one step, telling the subscribers, undo that is each coder's own, and read-only."""

from __future__ import annotations

import pytest

from annotator.coding.commands.statements import AddStatement, SetUnsure, TypeNote, TypeText
from annotator.coding.session import Session
from annotator.model.change import Changes, Table
from annotator.model.errors import EnvironmentProblem, UserError
from annotator.model.ids import FieldId, RowId
from annotator.model.statement import Span
from tests.conftest import DEVICE
from tests.unit.coding.coded import add_article, add_entity, add_statement, dump, found, set_values

NOTE = FieldId("note")


class Watch:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def typing(session: Session, watch: Watch) -> Session:
    """A session of the same coder whose typing is timed by the watch."""
    return Session(session.project, session.coder, monotonic=watch)


def test_typing_is_one_step_until_two_seconds_pass(typing: Session, watch: Watch) -> None:
    statement = add_statement(typing, add_article(typing))
    first = typing.run(TypeText(statement, NOTE, "a"))
    for text in ("ab", "abc"):
        watch.seconds += 2.0
        assert typing.run(TypeText(statement, NOTE, text)).step == first.step
    watch.seconds += 2.1
    assert typing.run(TypeText(statement, NOTE, "abcd")).step != first.step
    typing.undo()
    assert found(typing, statement).value("note") == "abc"
    typing.undo()
    assert found(typing, statement).value("note") is None
    typing.redo()
    assert found(typing, statement).value("note") == "abc"


def test_typing_that_comes_back_leaves_no_step(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    stood = found(session, statement)
    session.run(TypeNote(statement, "a"))
    session.run(TypeNote(statement, ""))
    assert session.undo_label == "add statement"
    assert found(session, statement) == stood
    assert list(session.project.damage()) == []


def test_typing_elsewhere_or_anything_between_is_another_step(typing: Session) -> None:
    statement = add_statement(typing, add_article(typing))
    steps = [typing.run(TypeText(statement, NOTE, "a")).step, typing.run(TypeNote(statement, "a")).step]
    steps.append(typing.run(TypeNote(statement, "ab")).step)
    typing.close_step()
    steps.append(typing.run(TypeNote(statement, "abc")).step)
    typing.run(SetUnsure(statement, True))
    steps.append(typing.run(TypeNote(statement, "abcd")).step)
    assert len(set(steps)) == 4 and steps[1] == steps[2]
    typing.undo()
    assert found(typing, statement).note == "abc" and found(typing, statement).unsure


def test_subscribers_hear_after_the_commit_and_in_order(session: Session) -> None:
    article = add_article(session)
    heard: list[tuple[str, str, int]] = []

    def listen(name: str, changes: Changes) -> None:
        heard.append((name, changes.kind, session.queries.statement_count(article)))

    leave = session.subscribe(lambda changes: listen("first", changes))
    session.subscribe(lambda changes: listen("second", changes))
    add_statement(session, article)
    assert heard == [("first", "do", 1), ("second", "do", 1)]
    leave()
    leave()
    session.undo()
    session.redo()
    assert heard[2:] == [("second", "undo", 0), ("second", "redo", 1)]
    with pytest.raises(UserError):
        session.run(AddStatement(article, ()))
    assert len(heard) == 4, "a refused command tells nobody"


def test_nothing_to_undo_is_said(session: Session) -> None:
    assert session.undo_label is None and session.redo_label is None
    with pytest.raises(UserError, match="nothing to undo"):
        session.undo()
    with pytest.raises(UserError, match="nothing to redo"):
        session.redo()


def test_undo_is_each_coders_own(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    session.switch_coder_by_name("ben")
    assert session.undo_label is None
    session.switch_coder_by_name("anna")
    assert session.undo().ids(Table.STATEMENT) == frozenset({RowId(statement)})


def test_a_read_only_session_changes_nothing(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    reader = Session.open(session.path, coder_name="anna", read_only=True, device=DEVICE)
    try:
        assert reader.read_only and reader.coder == session.coder
        assert reader.undo_label is None
        for command in (AddStatement(article, (Span(start=3, end=9),)), SetUnsure(statement, True)):
            with pytest.raises(EnvironmentProblem, match="read-only"):
                reader.run(command)
        assert [mark.mine for mark in reader.queries.marks(article)] == [False]
        reader.switch_coder_by_name("a new name")
        assert [coder.name for coder in reader.queries.coders()] == ["anna"]
    finally:
        reader.close()


def test_an_entity_in_use_outlives_the_undo_of_its_making(session: Session) -> None:
    kosh = add_entity(session, "Kosh")
    statement = add_statement(session, add_article(session))
    anna = session.coder
    session.switch_coder_by_name("ben")
    mine = add_statement(session, found(session, statement).article)
    set_values(session, mine, "speaker", kosh)
    assert anna is not None
    session.switch_coder(anna)
    session.undo()
    before = dump(session)
    with pytest.raises(UserError, match="later work builds on it"):
        session.undo()
    assert dump(session) == before
    assert session.queries.name_of(kosh) == "Kosh"

"""Undo and redo from the journal: after closing, across coders and devices, and where they are refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest

from annotator.coding.commands.statements import SetUnsure
from annotator.coding.session import Session
from annotator.exchange.samples import import_samples
from annotator.model.errors import UserError
from annotator.model.ids import DeviceId
from annotator.store.project import Project
from tests.conftest import DEVICE, CountingClock, MakeSession, counting_ids
from tests.unit.store.material import add_article, add_entity, add_statement, every_row, set_values

OTHER_DEVICE = DeviceId("00000000-0000-7000-8000-00000000de02")


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as found:
        yield found


def again(
    session: Session, stack: ExitStack, *, coder: str = "anna", device: DeviceId = DEVICE, first: int = 50_000
) -> Session:
    """The project closed and opened again, on this device or as if carried to another."""
    session.close()
    reopened = Session.open(
        session.path, coder_name=coder, clock=CountingClock(), make_id=counting_ids(first), device=device
    )
    stack.enter_context(closing(reopened))
    return reopened


def test_every_step_is_undone_and_redone_after_closing(session: Session, stack: ExitStack) -> None:
    states = [every_row(session)]
    article = add_article(session)
    states.append(every_row(session))
    statement = add_statement(session, article)
    states.append(every_row(session))
    set_values(session, statement, "stance", "support")
    states.append(every_row(session))
    session = again(session, stack)
    for state in reversed(states[:-1]):
        session.undo()
        assert every_row(session) == state
    assert session.undo_label is None
    session = again(session, stack, first=60_000)
    for state in states[1:]:
        session.redo()
        assert every_row(session) == state
    assert session.redo_label is None
    assert list(session.project.damage()) == []


def test_what_was_undone_and_redone_can_be_undone_again(session: Session) -> None:
    before = every_row(session)
    add_article(session)
    after = every_row(session)
    for _ in range(3):
        session.undo()
        assert every_row(session) == before
        session.redo()
        assert every_row(session) == after
    session.undo()
    assert every_row(session) == before


def test_nobody_undoes_what_another_coder_did(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    anna, label = session.coder, session.undo_label
    session.switch_coder_by_name("ben")
    assert session.undo_label is None
    with pytest.raises(UserError, match="nothing to undo"):
        session.undo()
    add_entity(session, "Kosh")
    session.undo()
    with pytest.raises(UserError, match="nothing to undo"):
        session.undo()
    assert anna is not None
    session.switch_coder(anna)
    assert (session.undo_label, session.redo_label) == (label, None)
    session.undo()
    assert session.project.read.statement(statement) is None


def test_no_device_undoes_what_another_did(session: Session, stack: ExitStack) -> None:
    statement = add_statement(session, add_article(session))
    label = session.undo_label
    session = again(session, stack, device=OTHER_DEVICE)
    assert session.undo_label is None
    session.run(SetUnsure(statement, True))
    session.undo()
    session = again(session, stack, first=60_000)
    assert session.undo_label == label
    assert session.redo_label is None


def test_a_new_step_ends_redo(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    session.run(SetUnsure(statement, True))
    session.undo()
    before = session.redo_label
    set_values(session, statement, "stance", "support")
    assert (before, session.redo_label) == ("mark as unsure", None)
    with pytest.raises(UserError, match="nothing to redo"):
        session.redo()


def test_another_coders_step_does_not_end_redo(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    anna = session.coder
    assert anna is not None
    session.run(SetUnsure(statement, True))
    session.undo()
    session.switch_coder_by_name("ben")
    add_entity(session, "Kosh")
    session.switch_coder(anna)
    session.redo()
    found = session.project.read.statement(statement)
    assert found is not None and found.unsure


def test_refused_when_the_row_was_changed_since(session: Session, stack: ExitStack) -> None:
    statement = add_statement(session, add_article(session))
    session.run(SetUnsure(statement, True))
    session = again(session, stack, device=OTHER_DEVICE)
    set_values(session, statement, "stance", "oppose")
    session = again(session, stack, first=60_000)
    before, steps = every_row(session), session.project.lists.counts()["totals"]["steps"]
    with pytest.raises(UserError, match="“mark as unsure” cannot be undone: a statement was changed since"):
        session.undo()
    assert every_row(session) == before
    assert session.project.lists.counts()["totals"]["steps"] == steps


def test_redo_is_refused_when_the_row_was_changed_since(session: Session, stack: ExitStack) -> None:
    statement = add_statement(session, add_article(session))
    session.run(SetUnsure(statement, True))
    session.undo()
    session = again(session, stack, device=OTHER_DEVICE)
    set_values(session, statement, "stance", "oppose")
    session = again(session, stack, first=60_000)
    before = every_row(session)
    with pytest.raises(UserError, match="“mark as unsure” cannot be redone: a statement was changed since"):
        session.redo()
    assert every_row(session) == before


def test_refused_when_later_work_builds_on_it(session: Session) -> None:
    anna = session.coder
    assert anna is not None
    article = add_article(session)
    kosh = add_entity(session, "Kosh")
    session.switch_coder_by_name("ben")
    statement = add_statement(session, article)
    set_values(session, statement, "speaker", kosh)
    session.switch_coder(anna)
    before = every_row(session)
    with pytest.raises(UserError, match="cannot be undone: later work builds on it"):
        session.undo()
    assert every_row(session) == before
    session.switch_coder_by_name("ben")
    set_values(session, statement, "speaker")
    session.switch_coder(anna)
    session.undo()
    assert session.project.read.entity(kosh) is None
    assert list(session.project.damage()) == []


def test_automatic_steps_are_never_offered(make_session: MakeSession) -> None:
    session = make_session(coder="")
    assert session.project.lists.counts()["totals"]["steps"] == 1
    assert session.undo_label is None
    with pytest.raises(UserError, match="nothing to undo"):
        session.undo()
    session.switch_coder_by_name("anna")
    assert session.undo_label is None


def test_an_import_in_bulk_is_undone_and_redone(session: Session, stack: ExitStack) -> None:
    before = every_row(session)
    import_samples(session)
    after = every_row(session)
    assert after != before
    while session.undo_label is not None:
        session.undo()
    assert every_row(session) == before
    session = again(session, stack)
    while session.redo_label is not None:
        session.redo()
    assert every_row(session) == after
    assert list(session.project.damage()) == []


def test_a_reader_is_offered_nothing(session: Session, stack: ExitStack) -> None:
    add_article(session)
    session.close()
    reader = Session(Project.open(session.path, read_only=True, device=DEVICE), session.coder)
    stack.enter_context(closing(reader))
    assert (reader.undo_label, reader.redo_label) == (None, None)

"""Steps and changes: what a write leaves in the journal, and which parts of a statement it says were replaced."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.coding.commands.statements import SetUnsure
from annotator.coding.session import Session
from annotator.model.change import Change, Image, Table
from annotator.model.errors import UserError
from annotator.model.ids import RowId, StatementId, StepId
from annotator.store import journal
from tests.unit.store.material import add_article, add_statement, every_row, set_values


def coder_image(row: str, name: str) -> Image:
    return {"id": row, "name": name, "colour": "#000000", "active": True}


def write(session: Session, *rows: tuple[str, Image | None], amend: StepId | None = None) -> StepId | None:
    """One step that makes these coders what the images say."""
    with session.project.transact(label="write", coder=session.coder, amend=amend) as transaction:
        for row, image in rows:
            transaction.put(Table.CODER, row, image)
    return transaction.changes.step


def changes(session: Session, step: StepId | None) -> list[Change]:
    assert step is not None
    return list(journal.changes_of(session.project._db, step))


def heads(session: Session, statement: StatementId, *touched: str) -> dict[str, tuple[StepId, ...]]:
    return journal.heads(session.project._db, table=Table.STATEMENT, row=RowId(statement), touched=touched)


def last_step(session: Session) -> StepId:
    return list(journal.steps(session.project._db))[-1].id


def step_count(session: Session) -> int:
    return len(list(journal.steps(session.project._db)))


def test_a_step_keeps_each_row_before_and_after(session: Session) -> None:
    one, two = coder_image("c1", "one"), coder_image("c1", "two")
    first, second, third = write(session, ("c1", one)), write(session, ("c1", two)), write(session, ("c1", None))
    assert first is not None and second is not None and third is not None
    assert changes(session, first) == [Change(first, Table.CODER, RowId("c1"), {"row": ()}, None, one)]
    assert changes(session, second) == [Change(second, Table.CODER, RowId("c1"), {"row": (first,)}, one, two)]
    assert changes(session, third) == [Change(third, Table.CODER, RowId("c1"), {"row": (second,)}, two, None)]
    assert session.project.read.image(Table.CODER, "c1") is None


def test_steps_count_up_and_say_who_did_them_where(session: Session) -> None:
    write(session, ("c1", coder_image("c1", "one")))
    write(session, ("c2", coder_image("c2", "two")))
    steps = list(journal.steps(session.project._db))
    assert [step.lamport for step in steps] == list(range(1, len(steps) + 1))
    assert {step.device for step in steps} == {session.project.device}
    assert [(step.label, step.coder, step.kind) for step in steps[-2:]] == [("write", session.coder, "do")] * 2


def test_what_changes_nothing_leaves_no_step(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    write(session, ("c1", coder_image("c1", "one")))
    before, label = step_count(session), session.undo_label
    assert session.run(SetUnsure(statement, False)).step is None
    assert write(session, ("c1", coder_image("c1", "one"))) is None
    assert write(session, ("nobody", None)) is None
    assert (step_count(session), session.undo_label) == (before, label)


def test_a_row_put_twice_in_one_step_is_one_change(session: Session) -> None:
    step = write(session, ("c1", coder_image("c1", "one")), ("c1", coder_image("c1", "two")))
    (change,) = changes(session, step)
    assert (change.before, change.after) == (None, coder_image("c1", "two"))


def test_a_row_made_and_removed_in_one_step_is_no_step(session: Session) -> None:
    before = step_count(session)
    assert write(session, ("c1", coder_image("c1", "one")), ("c1", None)) is None
    assert step_count(session) == before


def test_fields_changed_separately_have_separate_heads(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    made = last_step(session)
    set_values(session, statement, "stance", "support")
    stance = last_step(session)
    set_values(session, statement, "topic", "economy")
    topic = last_step(session)
    session.run(SetUnsure(statement, True))
    note = last_step(session)
    assert heads(session, statement, "body", "note", "field:stance", "field:topic") == {
        "body": (made,),
        "note": (note,),
        "field:stance": (stance,),
        "field:topic": (topic,),
    }
    set_values(session, statement, "stance", "oppose")
    (change,) = changes(session, last_step(session))
    assert change.parents == {"field:stance": (stance,)}
    assert heads(session, statement, "field:stance", "field:topic") == {
        "field:stance": (last_step(session),),
        "field:topic": (topic,),
    }


def test_a_deletion_replaces_every_part(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    made = last_step(session)
    set_values(session, statement, "stance", "support")
    stance = last_step(session)
    with session.project.transact(label="delete", coder=session.coder) as transaction:
        transaction.delete_statement(statement)
    (change,) = changes(session, transaction.changes.step)
    assert change.after is None
    assert change.parents["body"] == (made,)
    assert change.parents["field:stance"] == (stance,)


def test_an_amended_step_keeps_the_image_from_before_it(session: Session) -> None:
    write(session, ("c1", coder_image("c1", "start")))
    step = write(session, ("c1", coder_image("c1", "a")))
    count = step_count(session)
    assert write(session, ("c1", coder_image("c1", "ab")), amend=step) == step
    assert write(session, ("c2", coder_image("c2", "other")), amend=step) == step
    assert step_count(session) == count
    found = {change.row: (change.before, change.after) for change in changes(session, step)}
    assert found == {
        "c1": (coder_image("c1", "start"), coder_image("c1", "ab")),
        "c2": (None, coder_image("c2", "other")),
    }
    session.undo()
    assert session.project.read.image(Table.CODER, "c1") == coder_image("c1", "start")
    assert session.project.read.image(Table.CODER, "c2") is None
    assert list(session.project.damage()) == []


def test_a_step_amended_back_to_nothing_goes(session: Session) -> None:
    write(session, ("c1", coder_image("c1", "start")))
    count = step_count(session)
    step = write(session, ("c1", coder_image("c1", "a")))
    assert write(session, ("c1", coder_image("c1", "start")), amend=step) is None
    assert step_count(session) == count
    assert list(session.project.damage()) == []


def test_only_the_last_step_is_amended(session: Session) -> None:
    first = write(session, ("c1", coder_image("c1", "a")))
    write(session, ("c2", coder_image("c2", "b")))
    assert write(session, ("c1", coder_image("c1", "ab")), amend=first) not in (None, first)


def test_rows_in_bulk_are_journaled_like_single_ones(session: Session) -> None:
    old = write(session, ("c1", coder_image("c1", "old")))
    write(session, ("c2", coder_image("c2", "gone")))
    gone = write(session, ("c2", None))
    rows = [(f"c{number}", coder_image(f"c{number}", f"coder {number}")) for number in range(1, 1205)]
    with session.project.transact(label="bulk", coder=session.coder) as transaction:
        assert transaction.put_many(Table.CODER, rows) == len(rows)
    found = {change.row: change for change in changes(session, transaction.changes.step)}
    assert {row: change.after for row, change in found.items()} == dict(rows)
    assert found[RowId("c1")].before == coder_image("c1", "old")
    assert found[RowId("c1")].parents == {"row": (old,)}
    assert (found[RowId("c2")].before, found[RowId("c2")].parents) == (None, {"row": (gone,)})
    assert (found[RowId("c1204")].before, found[RowId("c1204")].parents) == (None, {"row": ()})
    assert len(transaction.changes.ids(Table.CODER)) == len(rows)
    assert list(session.project.damage()) == []


def test_statements_in_bulk_have_the_parts_of_single_ones(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    (single,) = [change for change in changes(session, last_step(session)) if change.table is Table.STATEMENT]
    image = session.project.read.image(Table.STATEMENT, statement)
    assert image is not None
    with session.project.transact(label="bulk", coder=session.coder) as transaction:
        transaction.put_many(Table.STATEMENT, [("twin", {**image, "id": "twin"})])
    (twin,) = changes(session, transaction.changes.step)
    assert twin.parents == single.parents
    assert session.project.read.image(Table.STATEMENT, "twin") == {**image, "id": "twin"}


@pytest.mark.parametrize("error", [UserError("no"), KeyError("bug"), KeyboardInterrupt()])
def test_a_step_that_fails_leaves_no_row_and_no_journal(session: Session, error: BaseException) -> None:
    add_statement(session, add_article(session))
    before, count = every_row(session), step_count(session)
    with pytest.raises(type(error)), session.project.transact(label="fails", coder=session.coder) as transaction:
        transaction.put(Table.CODER, "c1", coder_image("c1", "one"))
        transaction.put_many(Table.CODER, [("c2", coder_image("c2", "two"))])
        raise error
    assert (every_row(session), step_count(session)) == (before, count)
    write(session, ("c1", coder_image("c1", "one")))
    assert step_count(session) == count + 1


def test_half_a_character_is_refused_and_nothing_is_kept(session: Session) -> None:
    before: dict[Table, list[Any]] = every_row(session)
    with pytest.raises(UserError, match="Half a character"):
        write(session, ("c1", coder_image("c1", "\ud83d")))
    assert every_row(session) == before

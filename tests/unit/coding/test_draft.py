"""The draft of the codebook: kept as a patch, undone like all else, and without any effect on what is coded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.commands.draft import ChangeDraft, DiscardDraft, RebaseDraft
from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.statements import AddStatement
from annotator.coding.draft import DRAFT_ROW, codebook_patch, patched, read_draft
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.change import Table
from annotator.model.codebook import Codebook
from annotator.model.codebook_check import read_codebook
from annotator.model.codebook_editing import add_option, remove, set_label, set_property
from annotator.model.codebook_places import Part, Place
from annotator.model.errors import UserError
from annotator.model.statement import Span
from tests.conftest import SCHEMAS, MakeSession
from tests.unit.model.codebook_edits import draw_edit

COURTS = Place(Part.OPTION, ("statement", "topic", "justice_rights", "courts"))
OPPOSE = Place(Part.OPTION, ("statement", "stance", "oppose"))


def renamed(codebook: Codebook, label: str) -> Codebook:
    return set_label(codebook=codebook, place=COURTS, label=label)


def draft_of(session: Session) -> Codebook | None:
    found = read_draft(session.project.read)
    return None if found is None else found.codebook


def all_rows(session: Session) -> bytes:
    """Every journaled row but the journal itself."""
    tables = [table for table in Table if table is not Table.STATEMENT]
    rows = {table.value: list(session.project.read.images(table)) for table in tables}
    return orjson.dumps(rows, option=orjson.OPT_SORT_KEYS)


def test_there_is_no_draft_at_first(session: Session) -> None:
    assert read_draft(session.project.read) is None
    with pytest.raises(UserError):
        session.run(DiscardDraft())
    with pytest.raises(UserError):
        session.run(RebaseDraft())


def test_a_draft_is_kept_undone_and_redone(session: Session) -> None:
    before = all_rows(session)
    wanted = renamed(session.codebook, "Judges")
    session.run(ChangeDraft(wanted, "rename option Courts"))
    assert draft_of(session) == wanted
    assert session.undo_label == "rename option Courts"
    session.undo()
    assert draft_of(session) is None
    assert all_rows(session) == before
    session.redo()
    assert draft_of(session) == wanted
    session.run(DiscardDraft())
    assert all_rows(session) == before
    session.undo()
    assert draft_of(session) == wanted


def test_a_draft_that_came_back_to_its_version_is_none(session: Session) -> None:
    session.run(ChangeDraft(renamed(session.codebook, "Judges"), "rename"))
    session.run(ChangeDraft(session.codebook, "rename"))
    assert session.project.read.setting(DRAFT_ROW) is None


def test_the_journal_row_of_an_edit_is_small(session: Session) -> None:
    whole = len(orjson.dumps(session.codebook.model_dump(mode="json")))
    session.run(ChangeDraft(renamed(session.codebook, "Judges"), "rename"))
    session.run(ChangeDraft(remove(codebook=renamed(session.codebook, "Judges"), place=OPPOSE), "remove"))
    assert len(orjson.dumps(session.project.read.setting(DRAFT_ROW))) < 1000 < whole


def test_typing_in_one_text_is_one_step(session: Session) -> None:
    for label in ("J", "Ju", "Judges"):
        session.run(ChangeDraft(renamed(session.codebook, label), "type label", amend_key="label:courts"))
    session.undo()
    assert draft_of(session) is None


def test_edits_without_a_key_are_steps_of_their_own(session: Session) -> None:
    for label in ("Judges", "Judges and courts"):
        session.run(ChangeDraft(renamed(session.codebook, label), "rename"))
    session.undo()
    assert draft_of(session) == renamed(session.codebook, "Judges")


def test_a_draft_may_have_problems(session: Session) -> None:
    wanted = set_property(codebook=renamed(session.codebook, ""), place=OPPOSE, name="key", value="too long")
    session.run(ChangeDraft(wanted, "clear label"))
    assert draft_of(session) == wanted


def test_another_version_leaves_the_draft_a_codebook_that_can_be_rebased(session: Session) -> None:
    wanted = renamed(session.codebook, "Judges")
    session.run(ChangeDraft(wanted, "rename"))
    published, _ = add_option(codebook=session.codebook, parent=COURTS.parent, label="Prisons")
    session.run(PublishCodebook(published))
    draft = read_draft(session.project.read)
    assert draft is not None
    assert draft.is_behind
    assert (draft.base.number, draft.current.number, draft.codebook) == (1, 2, wanted)
    session.run(RebaseDraft())
    draft = read_draft(session.project.read)
    assert draft is not None
    assert not draft.is_behind
    assert draft.codebook == wanted


@pytest.mark.parametrize("value", [None, 3, {}, {"base": "x", "patch": 3}, {"base": "x", "patch": [{"op": "fly"}]}])
def test_a_draft_that_cannot_be_read_is_none(session: Session, value: Any) -> None:
    with session.project.transact(label="odd", coder=None) as transaction:
        transaction.put(Table.SETTING, DRAFT_ROW, {"id": DRAFT_ROW, "value": value})
    found = read_draft(session.project.read)
    assert found is None or found.codebook == session.codebook


def test_a_draft_whose_version_is_gone_is_read_against_the_one_in_force(session: Session) -> None:
    session.run(ChangeDraft(renamed(session.codebook, "Judges"), "rename"))
    value = session.project.read.setting(DRAFT_ROW)
    with session.project.transact(label="odd", coder=None) as transaction:
        transaction.put(Table.SETTING, DRAFT_ROW, {"id": DRAFT_ROW, "value": {**value, "base": "gone"}})
    assert draft_of(session) == renamed(session.codebook, "Judges")


def test_statements_are_not_touched(session: Session) -> None:
    article = import_text(session, "Kosh said no. That was all.", title="No").imported[0]
    made = session.run(AddStatement(article, (Span(start=0, end=13),), values={})).new_statement
    assert made is not None
    before = session.project.read.statement(made)
    session.run(ChangeDraft(remove(codebook=session.codebook, place=OPPOSE.field), "remove field Stance"))
    assert session.project.read.statement(made) == before
    assert session.codebook.statement_type("statement") is not None
    assert list(session.project.damage()) == []


@settings(max_examples=40)
@given(st.data())
def test_the_patch_makes_the_draft_of_its_version(data: st.DataObject) -> None:
    base = read_codebook(SCHEMAS / "political-statements.json")
    wanted = base
    for _ in range(data.draw(st.integers(0, 8))):
        wanted = draw_edit(data, wanted)
    assert patched(base, codebook_patch(old=base, new=wanted)) == wanted


@pytest.fixture
def open_session(tmp_path_factory: pytest.TempPathFactory, make_session: MakeSession) -> Callable[[], Session]:
    names = iter(range(1000))
    return lambda: make_session(f"random-{next(names)}")


@settings(max_examples=8)
@given(data=st.data())
def test_undoing_any_edits_restores_every_row(data: st.DataObject, open_session: Callable[[], Session]) -> None:
    session = open_session()
    images = [all_rows(session)]
    book = session.codebook
    for _ in range(data.draw(st.integers(1, 8))):
        changed = draw_edit(data, book)
        if changed != book:
            session.run(ChangeDraft(changed, "edit"))
            images.append(all_rows(session))
            book = changed
    for image in reversed(images[:-1]):
        session.undo()
        assert all_rows(session) == image
    for image in images[1:]:
        session.redo()
        assert all_rows(session) == image

"""Random sequences of commands with undo and redo: the state equals what it was, the journal agrees with the rows."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.commands.articles import SetArticleState
from annotator.coding.commands.entities import AddAlias, AddEntityAsValue
from annotator.coding.commands.spans import AddFragment, AddMention, MoveSpan
from annotator.coding.commands.statements import (
    AddStatement,
    CopyStatement,
    DeleteStatements,
    SetUnsure,
    SetValues,
    TypeNote,
)
from annotator.coding.context import Command
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.codebook import Codebook
from annotator.model.errors import UserError
from annotator.model.ids import EntityTypeId, FieldId, StatementId
from annotator.model.statement import Span
from tests.conftest import DEVICE, CountingClock, counting_ids

TEXT = "😀 “We will not sign,” Kosh said. “Not now.”\nRaskel called for a pause; Kosh refused. 👨‍👩‍👧 Fin"
_KINDS = ("add", "set", "fragment", "mention", "move", "copy", "delete", "entity", "state", "note", "unsure", "link")
STEPS = st.lists(
    st.tuples(
        st.sampled_from((*_KINDS, "add", "undo", "redo", "undo", "reopen")),
        st.integers(0, 1000),
        st.integers(0, len(TEXT) - 2),
        st.integers(1, 30),
    ),
    max_size=30,
)


def dump(session: Session) -> dict[str, list[Any]]:
    """Every row of every journaled table, by id."""
    return {
        table.value: sorted(session.project.read.images(table), key=lambda image: str(image["id"])) for table in Table
    }


def command(session: Session, kind: str, which: int, start: int, length: int) -> Command | None:
    """A command of this kind on what is there, or None where there is nothing for it."""
    (article,) = [row.id for row in session.queries.articles()]
    end = min(start + length, len(TEXT))
    ids = [row.id for row in session.queries.statement_rows(None, ())]
    if kind == "add" or not ids:
        return AddStatement(article, (Span(start=start, end=end),))
    statement: StatementId = ids[which % len(ids)]
    other: StatementId = ids[(which + 1) % len(ids)]
    spans = session.project.read.statement(statement).spans  # type: ignore[union-attr]
    found: dict[str, Command] = {
        "set": SetValues(statement, FieldId("stance"), (("support", "oppose", "neutral")[which % 3],)),
        "fragment": AddFragment(statement, start, end),
        "mention": AddMention(statement, FieldId("speaker"), None, start, end),
        "move": MoveSpan(statement, spans[which % len(spans)], start, end),
        "copy": CopyStatement(statement),
        "delete": DeleteStatements((statement,)),
        "entity": AddEntityAsValue(statement, FieldId("speaker"), f"Person {which % 4}", EntityTypeId("person")),
        "state": SetArticleState(article, tuple(ArticleState)[which % 3], even_if_incomplete=True),
        "note": TypeNote(statement, "x" * (which % 5)),
        "unsure": SetUnsure(statement, which % 2 == 0),
        "link": SetValues(statement, FieldId("reported_in"), (other,)),
    }
    return found[kind]


def take_step(session: Session, kind: str, which: int, begin: int, length: int, before: dict[str, list[Any]]) -> None:
    """One command, undo or redo; a command is undone and redone at once, and every row compared."""
    session.close_step()
    try:
        if kind in ("undo", "redo"):
            session.undo() if kind == "undo" else session.redo()
            return
        wanted = command(session, kind, which, begin, length)
        assert wanted is not None
        changes = session.run(wanted)
    except UserError:
        assert dump(session) == before, "a refused command changes nothing"
        return
    after = dump(session)
    if changes.step is not None:
        session.undo()
        assert dump(session) == before
        session.redo()
        assert dump(session) == after


@settings(max_examples=30)
@given(steps=STEPS)
def test_undo_and_redo_restore_every_row(codebook: Codebook, steps: list[tuple[str, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "random.annotator"
        make_id, clock = counting_ids(), CountingClock()
        session = Session.create(path, title="R", codebook=codebook, make_id=make_id, clock=clock, device=DEVICE)
        import_text(session, TEXT, title="Random")
        session.switch_coder_by_name("anna")
        start = dump(session)
        for kind, which, begin, length in steps:
            before = dump(session)
            if kind == "reopen":
                session.close()
                session = Session.open(path, coder_name="anna", make_id=make_id, clock=clock, device=DEVICE)
                assert dump(session) == before
                continue
            take_step(session, kind, which, begin, length, before)
        end = dump(session)
        undone = 0
        while session.undo_label is not None:
            session.undo()
            undone += 1
        assert dump(session) == start
        for _ in range(undone):
            session.redo()
        assert dump(session) == end
        assert list(session.project.damage()) == []
        session.close()


def test_an_alias_is_one_row_however_often_it_is_added(session: Session) -> None:
    import_text(session, TEXT, title="Random")
    (article,) = [row.id for row in session.queries.articles()]
    made = session.run(AddStatement(article, (Span(start=3, end=9),))).new_statement
    assert made is not None
    created = session.run(AddEntityAsValue(made, FieldId("speaker"), "Kosh", EntityTypeId("person"))).created
    entity = next(row for table, row in created if table is Table.ENTITY)
    first = session.run(AddAlias(entity, "the minister"))  # type: ignore[arg-type]
    assert first.step is not None
    assert session.run(AddAlias(entity, "the minister")).step is None  # type: ignore[arg-type]
    assert [row.name for row in session.queries.search_entities("MINISTER")] == ["Kosh"]

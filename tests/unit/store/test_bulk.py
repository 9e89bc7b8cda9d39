"""Changes in bulk leave exactly the rows and the journal that the same changes leave one by one."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.session import Session
from annotator.model.change import Image, Table
from annotator.model.codebook_check import read_codebook
from annotator.model.errors import UserError
from annotator.model.ids import ARTICLE_ITSELF, UNNAMED_SOURCE
from annotator.store import journal, transaction
from annotator.store.project import Project
from tests.conftest import DEVICE, SCHEMAS, CountingClock, MakeSession, counting_ids
from tests.unit.store.material import add_article, add_statement, every_row, set_values

Edits: TypeAlias = list[tuple[int, str, str, int]]
Images: TypeAlias = dict[str, Image | None]
VALUES: dict[str, list[list[Any]]] = {
    "stance": [[], ["support"], ["oppose"]],
    "speaker": [[], [UNNAMED_SOURCE], [ARTICLE_ITSELF], [UNNAMED_SOURCE, ARTICLE_ITSELF]],
    "conditional": [[], [True], [False]],
    "said_on": [[], ["2025"], ["2025-03-01"]],
}
EDITS = st.lists(
    st.tuples(
        st.integers(0, 4),
        st.sampled_from(("set", "note", "unsure", "move", "mention", "delete", "revive", "updated")),
        st.sampled_from(sorted(VALUES)),
        st.integers(0, 3),
    ),
    max_size=8,
)


def _edited(image: Image, kind: str, field: str, which: int) -> Image | None:
    """The image after an edit; spans only ever move together with their mentions' values."""
    values = {**image["values"]}
    spans = list(image["spans"])
    if kind == "delete":
        return None
    if kind == "set":
        chosen = VALUES[field][which % len(VALUES[field])]
        values = {name: found for name, found in sorted({**values, field: chosen}.items()) if found}
        spans = [span for span in spans if span["role"] != field or span["value"] is None]
    elif kind == "move":
        spans = [{**span, "start": which} if span["role"] == "statement" else span for span in spans]
    elif kind == "mention":
        spans = [*spans, {"start": 20 + which, "end": 24, "role": field, "value": None}]
    spans.sort(
        key=lambda span: (span["start"], span["end"], span["role"], -1 if span["value"] is None else span["value"])
    )
    note = f"note {which}" if kind == "note" else image["note"]
    unsure = not image["unsure"] if kind == "unsure" else image["unsure"]
    return {
        **image,
        "values": values,
        "spans": spans,
        "note": note,
        "unsure": unsure,
        "updated": f"2026-02-0{which + 1}",
    }


def _journal(project: Project) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    for step in journal.steps(project._db):
        rows.extend(
            (step.id, change.table, change.row, change.parents, change.before, change.after)
            for change in journal.changes_of(project._db, step.id)
        )
    return rows


def _steps(first: Images, images: Images, edits: Edits) -> Images:
    """What one step of these edits makes of the images; an edit of a statement that is gone revives it."""
    ids = sorted(images)
    after = dict(images)
    for number, kind, field, which in edits:
        row = ids[number % len(ids)]
        now = after[row]
        after[row] = first[row] if now is None else _edited(now, kind, field, which)
    return after


def _search(project: Project) -> list[tuple[Any, ...]]:
    sql = "SELECT rowid FROM quote_index WHERE quote_index MATCH 'we OR will OR not OR sign OR kosh' ORDER BY rowid"
    project.index.refresh()
    return project._db.conn.execute(sql).fetchall()


def _coded(path: Path) -> Images:
    """A project of four statements at `path`; returns their images."""
    codebook = read_codebook(SCHEMAS / "political-statements.json")
    made = Session.create(
        path, title="B", codebook=codebook, make_id=counting_ids(), clock=CountingClock(), device=DEVICE
    )
    with closing(made) as session:
        session.switch_coder_by_name("anna")
        article = add_article(session)
        rows = [add_statement(session, article, number, number + 9) for number in range(4)]
        set_values(session, rows[0], "repeats", rows[1])
        return {image["id"]: image for image in session.project.read.images(Table.STATEMENT)}


def _rows(project: Project) -> dict[Table, list[Image]]:
    return {table: list(project.read.images(table)) for table in Table}


def _outcome(path: Path, first: Images, steps: list[Edits], *, bulk: bool) -> Any:
    """Rows, journal, index and damage after these steps, and the rows after the last one was undone; or the error that
    a link to a deleted statement is refused with."""
    with closing(Project.open(path, make_id=counting_ids(500), clock=CountingClock(), device=DEVICE)) as project:
        images = dict(first)
        try:
            for edits in steps:
                after = _steps(first, images, edits)
                with project.transact(label="edit", coder=None) as tx:
                    if bulk:
                        tx.change_many(Table.STATEMENT, [(row, images[row], after[row]) for row in sorted(after)])
                    else:
                        for row in sorted(after):
                            tx.put(Table.STATEMENT, row, after[row])
                images = after
        except sqlite3.IntegrityError as error:
            return str(error)
        found = (_rows(project), _journal(project), _search(project), [str(found) for found in project.damage()])
        undoable = project.undo_candidate(None)
        if undoable is not None and undoable.label == "edit":
            project.undo(None)
        return found, _rows(project)


@settings(max_examples=40)
@given(first=EDITS, second=EDITS, chunk=st.sampled_from((1, 2, 1000)))
def test_bulk_equals_one_by_one(first: Edits, second: Edits, chunk: int) -> None:
    with tempfile.TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch:
        patch.setattr(transaction, "_CHUNK", chunk)
        one, many = Path(place) / "one.annotator", Path(place) / "many.annotator"
        images = _coded(one)
        shutil.copyfile(one, many)
        careful = _outcome(one, images, [first, second], bulk=False)
        assert _outcome(many, images, [first, second], bulk=True) == careful


def test_a_row_that_the_step_touched_before_is_changed_again(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    before = every_row(session)
    image = session.project.read.image(Table.STATEMENT, statement)
    assert image is not None
    middle, last = {**image, "note": "one"}, {**image, "note": "two"}
    with session.project.transact(label="twice", coder=session.coder) as tx:
        assert tx.change_many(Table.STATEMENT, [(statement, image, middle)]) == 1
        assert tx.change_many(Table.STATEMENT, [(statement, middle, last)]) == 1
    assert session.project.read.image(Table.STATEMENT, statement) == last
    session.undo()
    assert every_row(session) == before
    assert list(session.project.damage()) == []


def test_nothing_to_change_is_no_step(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    image = session.project.read.image(Table.STATEMENT, statement)
    with session.project.transact(label="nothing", coder=session.coder) as tx:
        assert tx.change_many(Table.STATEMENT, [(statement, image, image)]) == 0
    assert tx.changes.step is None


def test_a_large_step_names_no_rows_and_is_undone_whole(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transaction, "_MOST_NAMED", 3)
    article = add_article(session)
    for start in range(6):
        add_statement(session, article, start, start + 5)
    before = every_row(session)
    images = list(session.project.read.images(Table.STATEMENT))
    with session.project.transact(label="all", coder=session.coder) as tx:
        tx.change_many(Table.STATEMENT, [(image["id"], image, {**image, "unsure": True}) for image in images])
    assert tx.changes.whole
    assert not tx.changes.rows
    assert not tx.changes.created
    after = every_row(session)
    assert session.undo_size == 6
    assert session.undo().whole
    assert every_row(session) == before
    assert session.redo_size == 6
    session.redo()
    assert every_row(session) == after
    assert list(session.project.damage()) == []


def test_undo_in_bulk_refuses_when_one_row_was_changed_since(make_session: MakeSession) -> None:
    session = make_session()
    article = add_article(session)
    made = [add_statement(session, article, start, start + 5) for start in range(3)]
    images = list(session.project.read.images(Table.STATEMENT))
    with session.project.transact(label="all", coder=session.coder) as tx:
        tx.change_many(Table.STATEMENT, [(image["id"], image, {**image, "unsure": True}) for image in images])
    with session.project.transact(label="other", coder=None) as tx:
        image = session.project.read.image(Table.STATEMENT, made[1])
        assert image is not None
        tx.put(Table.STATEMENT, made[1], {**image, "note": "by another"})
    before = every_row(session)
    with pytest.raises(UserError, match="“all” cannot be undone: a statement was changed since"):
        session.undo()
    assert every_row(session) == before

"""The parts of a row that merge separately, and what a step touched."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.model.change import Changes, Table, parts, touched_parts
from annotator.model.ids import RowId, StatementId

SPAN = {"start": 0, "end": 5, "role": "statement", "value": None}
MENTION = {"start": 1, "end": 2, "role": "speaker", "value": 0}


def image(**update: Any) -> dict[str, Any]:
    """A statement's image with one mention."""
    basis = {
        "id": "s",
        "article": "a",
        "type": "statement",
        "coder": "c",
        "layer": "coding",
        "round": 1,
        "codebook": "k",
        "created": "2026",
        "updated": "2026",
        "note": "",
        "unsure": False,
        "spans": [SPAN, MENTION],
        "values": {"speaker": ["e"], "stance": ["support"]},
    }
    return {**basis, **update}


def touched(before: dict[str, Any] | None, after: dict[str, Any] | None) -> set[str]:
    return set(touched_parts(table=Table.STATEMENT, before=before, after=after))


ALL = {"body", "note", "field:speaker", "field:stance"}


def test_a_statement_has_its_parts() -> None:
    assert set(parts(table=Table.STATEMENT, image=image())) == ALL
    lone = image(values={}, spans=[SPAN, {**MENTION, "value": None}])
    assert set(parts(table=Table.STATEMENT, image=lone)) == {"body", "note", "field:speaker"}


@pytest.mark.parametrize("table", [table for table in Table if table is not Table.STATEMENT])
def test_any_other_row_is_one_part(table: Table) -> None:
    assert parts(table=table, image={"id": "x"}) == {"row": {"id": "x"}}
    assert touched_parts(table=table, before={"id": "x", "name": "a"}, after={"id": "x", "name": "b"}) == {"row"}
    assert touched_parts(table=table, before={"id": "x"}, after={"id": "x"}) == frozenset()
    assert touched_parts(table=table, before=None, after={"id": "x"}) == {"row"}


def test_absence_has_no_parts_and_existence_touches_all() -> None:
    assert parts(table=Table.STATEMENT, image=None) == {}
    assert touched(None, image()) == touched(image(), None) == ALL
    assert touched(None, None) == set()


@pytest.mark.parametrize(
    ("update", "what"),
    [
        ({"updated": "2027"}, set()),
        ({"note": "x"}, {"note"}),
        ({"unsure": True}, {"note"}),
        ({"type": "other"}, {"body"}),
        ({"codebook": "k2"}, {"body"}),
        ({"spans": [{**SPAN, "end": 6}, MENTION]}, {"body"}),
        ({"spans": [SPAN]}, {"field:speaker"}),
        ({"spans": [SPAN, {**MENTION, "end": 3}]}, {"field:speaker"}),
        ({"values": {"speaker": ["e"], "stance": ["oppose"]}}, {"field:stance"}),
        ({"values": {"speaker": ["e"]}}, {"field:stance"}),
        ({"values": {"speaker": ["e"], "stance": ["support"], "note": ["n"]}}, {"field:note"}),
        ({"note": "x", "values": {"speaker": ["f"], "stance": ["support"]}}, {"note", "field:speaker"}),
    ],
)
def test_each_change_touches_its_part(update: dict[str, Any], what: set[str]) -> None:
    assert touched(image(), image(**update)) == what
    assert touched(image(**update), image()) == what


def test_what_subscribers_can_ask() -> None:
    rows = frozenset({(Table.STATEMENT, RowId("s")), (Table.ENTITY, RowId("e"))})
    created = ((Table.ENTITY, RowId("e")), (Table.STATEMENT, RowId("s")), (Table.STATEMENT, RowId("t")))
    changes = Changes(step=None, label="", kind="do", rows=rows, created=created)
    assert changes.touches(Table.CODER, Table.ENTITY) and not changes.touches(Table.CODER, Table.ALIAS)
    assert changes.ids(Table.STATEMENT) == {"s"}
    assert changes.new_statement == StatementId("s")
    nothing = Changes(step=None, label="", kind="do")
    assert nothing.new_statement is None and not nothing.touches(*Table)
    assert Changes(step=None, label="", kind="do", whole=True).touches(Table.CODER)

"""Where entities are used: every question is answered by the index of values by entity, without sorting."""

from __future__ import annotations

import pytest

from annotator.coding.session import Session
from annotator.store import entity_usages
from tests.unit.coding.coded import add_article, add_entity, add_statement, set_values


def test_counts_and_pages(session: Session) -> None:
    usages = session.project.read.usages
    kosh, other, idle = add_entity(session, "Kosh"), add_entity(session, "Raskel"), add_entity(session, "Nobody")
    article = add_article(session)
    statements = [add_statement(session, article) for _ in range(3)]
    for statement in statements:
        set_values(session, statement, "speaker", kosh)
    set_values(session, statements[0], "target", kosh)
    set_values(session, statements[1], "target", other)
    assert usages.counts((kosh, other, idle)) == usages.all_counts() == {kosh: 4, other: 1}
    assert usages.statement_count((kosh, other)) == 3 and usages.value_count((kosh, other)) == 5
    assert usages.used((kosh, idle)) == {kosh} and idle in usages.unnamed() and kosh not in usages.unnamed()
    page = usages.page((kosh, other), limit=10)
    assert [(row.entity, row.field, row.statement) for row in page] == [
        *((kosh, "speaker", statement) for statement in statements),
        (kosh, "target", statements[0]),
        (other, "target", statements[1]),
    ]
    assert [usages.page((kosh, other), limit=2, offset=offset) for offset in (0, 2, 4)] == [
        page[:2],
        page[2:4],
        page[4:],
    ]
    assert usages.counts(()) == {} and usages.page((), limit=5) == [] and usages.statement_count(()) == 0


def test_a_page_is_read_from_the_index(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    db = session.project.read.usages._db
    asked: list[tuple[str, tuple[object, ...]]] = []

    class Watched:
        def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> object:
            asked.append((sql, tuple(parameters)))
            return db.conn.execute(sql, parameters)

    watched = entity_usages.EntityUsages(db)
    monkeypatch.setattr(watched, "_db", type("Db", (), {"conn": Watched()}))
    one, other = add_entity(session, "Kosh"), add_entity(session, "Raskel")
    watched.page((one, other), limit=5, offset=100)
    watched.counts((one, other))
    watched.unnamed()
    assert len(asked) == 3
    for sql, parameters in asked:
        plan = [str(row[3]) for row in db.conn.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        assert any("INDEX value_entity" in step for step in plan), plan
        assert not any(step == "SCAN value" for step in plan), plan

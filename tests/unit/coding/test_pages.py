"""Statements read page by page, by stretches of the text, and by their place in the table: each time the same ones."""

from __future__ import annotations

import pytest

from annotator.coding.commands.entity_merges import MergeEntities
from annotator.coding.rows import Mark
from annotator.coding.session import Session
from annotator.model.ids import ArticleId, StatementId
from annotator.model.statement import TEXT_BEGIN
from tests.unit.coding.coded import TEXT, add_article, add_entity, add_statement, set_values

COUNT = 23


@pytest.fixture
def article(session: Session) -> ArticleId:
    """An article with 23 statements of two coders, several of which begin at the same place."""
    found = add_article(session, TEXT)
    person = add_entity(session, "Zoe")
    for number in range(COUNT):
        if number == 18:
            session.switch_coder_by_name("ben")
        begin = 3 * (number // 3)
        made = add_statement(session, found, begin, begin + 2 + number % 3)
        set_values(session, made, "stance", ("support", "oppose", "neutral")[number % 3])
        if number % 2:
            set_values(session, made, "speaker", person)
    session.switch_coder_by_name("anna")
    return found


def _paged(session: Session, article: ArticleId, size: int, *, everyone: bool) -> list[Mark]:
    found: list[Mark] = []
    place = TEXT_BEGIN
    while True:
        page, after = session.queries.marks_after(article, place, limit=size, everyone=everyone)
        assert len(page) <= size
        found += page
        if after is None:
            return found
        place = after


@pytest.mark.parametrize("everyone", [False, True])
@pytest.mark.parametrize("size", [1, 2, 5, 18, 23, 50])
def test_pages_in_the_order_of_the_text_are_all_statements_once(
    session: Session, article: ArticleId, size: int, everyone: bool
) -> None:
    whole = session.queries.marks(article, everyone=everyone)
    assert len(whole) == (COUNT if everyone else 18)
    assert _paged(session, article, size, everyone=everyone) == list(whole)
    assert session.queries.statement_ids(article, everyone=everyone) == [mark.statement for mark in whole]


def test_a_stretch_of_the_text_holds_those_that_begin_there(session: Session, article: ArticleId) -> None:
    whole = session.queries.marks(article)
    for first, last in ((0, 0), (3, 9), (4, 5), (-10, 1000), (15, 200)):
        expected = [mark for mark in whole if first <= min(span.start for span in mark.spans) <= last]
        assert list(session.queries.marks_between(article, first, last)) == expected


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["", "stance", "speaker", "coder", "words", "created"])
@pytest.mark.parametrize("text", ["", "zoe"])
def test_a_statement_stands_in_the_row_in_which_the_table_shows_it(
    session: Session, article: ArticleId, text: str, sort: str, descending: bool
) -> None:
    shown = session.queries.statement_rows(article, ("speaker",), text, sort, descending, everyone=True)
    assert len(shown) == (11 if text else COUNT)
    places = [session.queries.statement_place(row.id, article, text, sort, descending, everyone=True) for row in shown]
    assert places == list(range(len(shown)))


def test_what_the_table_leaves_out_has_no_row(session: Session, article: ArticleId) -> None:
    bens = session.queries.statement_ids(article, everyone=True)[-1]
    assert session.queries.statement_place(bens, article) is None
    assert session.queries.statement_place(bens, article, sort="stance") is None
    assert session.queries.statement_place(StatementId("nowhere"), article, everyone=True) is None
    other = add_article(session, "Another text.")
    assert session.queries.statement_place(bens, other, everyone=True) is None


def test_links_are_read_when_they_are_looked_at(session: Session, article: ArticleId) -> None:
    first, second = session.queries.statement_ids(article)[:2]
    view = session.queries.statement_view(first)
    assert view is not None
    set_values(session, second, "stance", "unclear")
    assert second in {link.id for link in view.links}
    assert len(view.links) == 17 and view.links[0:1] == tuple(view.links)[0:1]


def test_a_merged_person_is_sorted_and_found_under_the_kept_name(session: Session) -> None:
    article = add_article(session)
    kept, gone, middle = (add_entity(session, name, "person") for name in ("Adam", "Zoe", "Mia"))
    first, second = (add_statement(session, article, start, start + 5) for start in (0, 10))
    set_values(session, first, "speaker", middle)
    set_values(session, second, "speaker", gone)
    session.run(MergeEntities(kept, (gone,)))
    rows = session.queries.statement_rows(None, ("speaker",), "", "speaker")
    assert [row.cells for row in rows] == [("Adam",), ("Mia",)]
    assert session.queries.statement_count(None, "adam") == 1
    assert session.queries.statement_count(None, "zoe") == 0

"""The item models behind the list and the table: what Qt demands of them, and what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.coding.commands.articles import SetArticleState
from annotator.coding.commands.statements import AddStatement, DeleteStatements, SetValues
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.article import ArticleState
from annotator.model.ids import ArticleId, FieldId, StatementId
from annotator.model.statement import Span
from annotator.ui.models.article_list_model import ArticleListModel
from annotator.ui.models.paged import PAGE, PagedRows
from annotator.ui.models.statement_table_model import ColumnKind, StatementTableModel, core_fields

MODE = QAbstractItemModelTester.FailureReportingMode.Fatal
STANCE = FieldId("stance")


def add(session: Session, article: ArticleId, start: int, end: int) -> StatementId:
    """Makes a statement."""
    made = session.run(AddStatement(article, (Span(start=start, end=end),))).new_statement
    assert made is not None
    return made


def test_rows_are_fetched_a_page_at_a_time_and_old_pages_are_let_go() -> None:
    fetched: list[int] = []

    def fetch(limit: int, offset: int) -> list[int]:
        fetched.append(offset)
        return list(range(offset, min(offset + limit, 10_000)))

    rows = PagedRows(fetch, lambda: 10_000)
    assert rows.total == 10_000
    assert fetched == []
    assert [rows.row(place) for place in (0, 1, PAGE - 1, PAGE, 9_999)] == [0, 1, PAGE - 1, PAGE, 9_999]
    assert fetched == [0, PAGE, 9_900]
    assert rows.row(10_000) is None and rows.row(-1) is None
    for place in range(0, 10_000, PAGE):
        rows.row(place)
    assert len(rows.loaded()) <= 40 * PAGE
    fetched.clear()
    rows.forget([9_950])
    assert rows.row(9_999) == 9_999
    assert fetched == [9_900]


def test_the_article_list_keeps_qt_s_rules_through_changes(qtbot: QtBot, coded_session: Session) -> None:
    session = coded_session
    model = ArticleListModel(session.queries)
    tester = QAbstractItemModelTester(model, MODE)
    articles = [row.id for row in session.queries.articles()]
    assert [model.index(row).data() for row in range(model.rowCount())] == ["A truce", "Snow", "Rates"]
    session.run(SetArticleState(articles[1], ArticleState.FLAGGED, "irony?"))
    with qtbot.waitSignal(model.dataChanged):
        model.refresh([articles[1]])
    row = model.article_at(1)
    assert row is not None and row.state is ArticleState.FLAGGED and row.reason == "irony?"
    model.set_filter("", ArticleState.FLAGGED)
    assert model.rowCount() == 1
    assert model.row_of(articles[1]) == 0
    assert model.row_of(articles[0]) is None
    session.run(SetArticleState(articles[1], ArticleState.DONE))
    model.refresh([articles[1]])
    assert model.rowCount() == 0
    model.set_filter("rate", None)
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Rates"]
    del tester


def test_an_article_far_down_is_found_without_reading_all(make_session: object, session: Session) -> None:
    for number in range(250):
        import_text(session, f"Text number {number}.", title=f"Article {number:03}")
    model = ArticleListModel(session.queries)
    wanted = session.queries.articles(limit=1, offset=222)[0].id
    assert model.row_of(wanted) == 222
    assert model.rowCount() == 250


def test_the_table_shows_the_core_fields_and_keeps_qt_s_rules(qtbot: QtBot, coded_session: Session) -> None:
    session = coded_session
    article = session.queries.articles()[0].id
    model = StatementTableModel(session.queries, session.codebook, whole=False)
    tester = QAbstractItemModelTester(model, MODE)
    assert model.rowCount() == 0
    model.set_article(article)
    first, second = add(session, article, 1, 10), add(session, article, 30, 40)
    session.run(SetValues(second, STANCE, ("oppose",)))
    model.refresh([first, second])
    assert model.rowCount() == 2
    headings = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    core = [field.label for field in core_fields(session.codebook)]
    assert headings == ["#", *core, "Words", "Coder"]
    stance = headings.index("Stance")
    assert [model.index(row, stance).data() for row in range(2)] == ["", "Oppose"]
    session.run(SetValues(first, STANCE, ("support",)))
    with qtbot.waitSignal(model.dataChanged):
        model.refresh([first])
    assert model.index(0, stance).data() == "Support"
    session.run(DeleteStatements((first,)))
    model.refresh([first])
    assert model.rowCount() == 1
    assert model.row_of(first) is None and model.row_of(second) == 0
    model.set_article(None)
    assert model.rowCount() == 0
    del tester


@pytest.mark.parametrize("descending", [False, True])
def test_the_table_is_sorted_and_filtered_by_the_project(coded_session: Session, descending: bool) -> None:
    session = coded_session
    article = session.queries.articles()[0].id
    for start, end, stance in ((1, 10, "support"), (30, 40, "oppose"), (50, 60, "neutral")):
        session.run(SetValues(add(session, article, start, end), STANCE, (stance,)))
    model = StatementTableModel(session.queries, session.codebook, whole=True)
    tester = QAbstractItemModelTester(model, MODE)
    assert [column.kind for column in model.columns][:2] == [ColumnKind.NUMBER, ColumnKind.ARTICLE]
    column = next(place for place, found in enumerate(model.columns) if found.field == "stance")
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    model.sort(column, order)
    shown = [model.index(row, column).data() for row in range(3)]
    assert shown == sorted(shown, reverse=descending)
    model.set_text("neutral")
    assert [model.index(row, column).data() for row in range(model.rowCount())] == ["Neutral"]
    assert model.is_filtered
    del tester

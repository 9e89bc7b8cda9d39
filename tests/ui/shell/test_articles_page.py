"""The Articles page in the real window, by keys and mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QTableView
from pytestqt.qtbot import QtBot

from annotator.coding.commands.statements import AddStatement
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.article import Article
from annotator.model.article_query import tags_of
from annotator.model.change import Table
from annotator.model.statement import Span
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.change_articles import ChangeArticlesDialog
from annotator.ui.dialogs.new_edition import NewEditionDialog
from annotator.ui.dialogs.remove_articles import RemoveArticlesDialog
from annotator.ui.dialogs.text_difference import TextDifferenceDialog
from annotator.ui.pages.articles_page import ArticlesPage
from annotator.ui.pages.project_page import PageName
from tests.conftest import MakeSession
from tests.ui.shell.conftest import TRUCE, OpenWindow, focused, press, room_of, type_text, when_asked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(room: ProjectRoom, qtbot: QtBot) -> ArticlesPage:
    """The page, reached by its key."""
    press(Qt.Key.Key_3, CTRL)
    found = room.switch.page(PageName.ARTICLES)
    assert isinstance(found, ArticlesPage)
    assert found.isVisible()
    qtbot.waitUntil(found.view.hasFocus)
    return found


def click_row(
    view: QTableView, row: int, *, double: bool = False, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Clicks into the first column of a row."""
    place = view.visualRect(view.model().index(row, 0)).center()
    viewport = view.viewport()
    QTest.mouseMove(viewport, place + QPoint(1, 0))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifiers, place)
    if double:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, modifiers, place)


def titles(page: ArticlesPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def article(session: Session, title: str) -> Article:
    return next(found for found in session.project.read.articles() if found.title == title)


def test_the_key_leads_to_the_table_and_the_first_row_is_chosen(page: ArticlesPage) -> None:
    assert titles(page) == ["A truce", "Snow", "Rates"]
    assert page.view.hasFocus()
    assert page.facts.title.text() == "A truce"
    press(Qt.Key.Key_Down)
    assert page.facts.edits["title"].text() == "Snow"


def test_enter_and_a_double_click_open_the_article_on_the_code_page(page: ArticlesPage, room: ProjectRoom) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert room.switch.current is PageName.CODE
    assert room.place.text.startswith("Snow closed")
    room.switch.show(PageName.ARTICLES)
    click_row(page.view, 2, double=True)
    assert room.place.text.startswith("The bank raised")


def test_words_filter_the_table_and_a_key_leads_there(page: ArticlesPage, room: ProjectRoom, qtbot: QtBot) -> None:
    room.session.project.index.refresh()
    press(Qt.Key.Key_F, CTRL)
    type_text("airports")
    qtbot.waitUntil(lambda: titles(page) == ["Snow"])
    assert page.count.text() == "1 article"
    type_text("zzz")
    qtbot.waitUntil(lambda: titles(page) == [])
    assert page.empty.isVisible()
    QTest.mouseClick(page.filters.clear, Qt.MouseButton.LeftButton)
    assert len(titles(page)) == 3


def test_a_click_on_a_heading_sorts_and_the_chosen_article_stays_chosen(page: ArticlesPage) -> None:
    click_row(page.view, 1)
    header = page.view.horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, header.height() // 2))
    assert titles(page) == ["A truce", "Rates", "Snow"]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, header.height() // 2))
    assert titles(page) == ["Snow", "Rates", "A truce"]


def test_a_title_is_changed_with_f2_and_taken_back(page: ArticlesPage, room: ProjectRoom) -> None:
    press(Qt.Key.Key_F2)
    assert focused() is page.facts.edits["title"]
    type_text("A longer truce")
    press(Qt.Key.Key_Return)
    assert titles(page)[0] == "A longer truce"
    assert room.session.undo_label == "change details of article"
    page.view.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert titles(page)[0] == "A truce"
    assert page.facts.edits["title"].text() == "A truce"


def test_a_date_is_read_as_people_write_it_and_a_wrong_one_is_said(page: ArticlesPage, room: ProjectRoom) -> None:
    edit = page.facts.edits["published"]
    edit.setFocus()
    type_text("14 March 2025")
    press(Qt.Key.Key_Return)
    assert article(room.session, "A truce").published == "2025-03-14"
    edit.selectAll()
    type_text("soon")
    press(Qt.Key.Key_Return)
    assert page.facts.problem.isVisible()
    assert article(room.session, "A truce").published == "2025-03-14"
    edit.selectAll()
    type_text("2025-04")
    press(Qt.Key.Key_Return)
    assert not page.facts.problem.isVisible()
    assert article(room.session, "A truce").published == "2025-04"


def test_tags_are_typed_and_clicked_away(page: ArticlesPage, room: ProjectRoom) -> None:
    press(Qt.Key.Key_T)
    assert focused() is page.facts.tags.entry
    type_text("war, talks")
    press(Qt.Key.Key_Return)
    assert tags_of(article(room.session, "A truce").metadata) == ("talks", "war")
    chips = [chip for chip in page.facts.tags.chips.findChildren(type(page.filters.clear)) if chip.isVisible()]
    QTest.mouseClick(next(chip for chip in chips if chip.property("tag") == "war"), Qt.MouseButton.LeftButton)
    assert tags_of(article(room.session, "A truce").metadata) == ("talks",)
    page.filters.tag.setFocus()
    press(Qt.Key.Key_Down)
    assert page.filters.tag.currentData() == "talks"
    assert titles(page) == ["A truce"]


def test_another_detail_is_added_and_changed(page: ArticlesPage, room: ProjectRoom) -> None:
    page.facts.new_key.setFocus()
    type_text("desk")
    page.facts.new_value.setFocus()
    type_text("Brussels")
    press(Qt.Key.Key_Return)
    assert article(room.session, "A truce").metadata == {"desk": "Brussels"}
    page.facts.others["desk"].setFocus()
    page.facts.others["desk"].selectAll()
    type_text("Berlin")
    page.view.setFocus()
    assert article(room.session, "A truce").metadata == {"desk": "Berlin"}
    page.facts.new_key.setText("title")
    page.facts.new_value.setText("x")
    page.facts.new_value.setFocus()
    press(Qt.Key.Key_Return)
    assert "title" not in article(room.session, "A truce").metadata


def test_many_are_changed_by_a_pattern_in_one_step(page: ArticlesPage, room: ProjectRoom) -> None:
    press(Qt.Key.Key_A, CTRL)
    assert page.facts.title.text() == "3 articles chosen"

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeArticlesDialog)
        dialog.what.setCurrentIndex(dialog.what.findData("title"))
        dialog.how.setCurrentIndex(dialog.how.findData("fill"))
        dialog.template.setFocus()
        type_text("News: {title}")
        dialog.show_preview()
        assert dialog.table.rowCount() == 3
        assert [dialog.table.item(0, column).text() for column in (1, 2)] == ["A truce", "News: A truce"]  # type: ignore[union-attr]
        press(Qt.Key.Key_Return)

    when_asked(answer)
    press(Qt.Key.Key_E)
    assert titles(page) == ["News: A truce", "News: Snow", "News: Rates"]
    room.session.undo()
    assert titles(page) == ["A truce", "Snow", "Rates"]


def test_what_cannot_be_read_is_listed_and_stays(page: ArticlesPage, room: ProjectRoom) -> None:
    press(Qt.Key.Key_A, CTRL)
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeArticlesDialog)
        dialog.what.setCurrentIndex(dialog.what.findData("published"))
        dialog.how.setCurrentIndex(dialog.how.findData("read"))
        dialog.expression.setText("((")
        dialog.show_preview()
        assert dialog.problem.isVisible()
        assert not dialog.action_button.isEnabled()
        dialog.expression.setText("truce")
        dialog.show_preview()
        said.append(dialog.summary.text())
        said.append(dialog.table.item(0, 2).text())  # type: ignore[union-attr]
        dialog.reject()

    when_asked(answer)
    press(Qt.Key.Key_E)
    assert "3 cannot be read" in said[0]
    assert said[1]
    assert room.session.undo_label is None or "change" not in room.session.undo_label


def test_tags_of_many(page: ArticlesPage, room: ProjectRoom) -> None:
    click_row(page.view, 0)
    click_row(page.view, 2, modifiers=SHIFT)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeArticlesDialog)
        dialog.add_tags.setFocus()
        type_text("batch 1")
        press(Qt.Key.Key_Return)

    when_asked(answer)
    page.view.setFocus()
    press(Qt.Key.Key_T)
    assert {tags_of(found.metadata) for found in room.session.project.read.articles()} == {("batch 1",)}


def test_removal_says_what_goes_and_undo_brings_it_back(page: ArticlesPage, room: ProjectRoom, qtbot: QtBot) -> None:
    session = room.session
    found = article(session, "A truce")
    session.run(AddStatement(found.id, (Span(start=1, end=24),)))
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, RemoveArticlesDialog)
        said.append(dialog.counts.text())
        press(Qt.Key.Key_Return)

    click_row(page.view, 0)
    when_asked(answer)
    press(Qt.Key.Key_Delete)
    assert said == ["1 article with 1 statement of 1 coder"]
    assert titles(page) == ["Snow", "Rates"]
    qtbot.waitUntil(page.view.hasFocus)
    press(Qt.Key.Key_Z, CTRL)
    assert sorted(titles(page)) == ["A truce", "Rates", "Snow"]
    assert len(list(session.project.read.images(Table.STATEMENT))) == 1


def test_duplicates_are_found_compared_tagged_and_told_apart(
    page: ArticlesPage, room: ProjectRoom, qtbot: QtBot
) -> None:
    session = room.session
    import_text(session, TRUCE.replace("eleven", "twelve") + " More follows.", title="Wire")
    import_text(session, TRUCE.upper(), title="Capitals")
    press(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: page.groups.model.rowCount() == 3, timeout=20_000)
    assert page.shows_duplicates
    shares = [str(page.groups.model.index(row, 4).data()) for row in range(3)]
    assert shares[0] == ""
    assert "%" in shares[1] and "case and white space" in shares[2]
    click_row(page.groups.view, 1)
    seen: list[tuple[int, str]] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, TextDifferenceDialog)
        press(Qt.Key.Key_F8)
        seen.append((len(dialog.changes), dialog.views[1].textCursor().selectedText()))
        dialog.accept()

    when_asked(answer)
    press(Qt.Key.Key_C)
    assert seen == [(2, "twelve")]
    qtbot.waitUntil(page.groups.view.hasFocus)
    press(Qt.Key.Key_K)
    assert page.groups.model.rowCount() == 2
    room.session.undo()
    assert page.groups.model.rowCount() == 3
    QTest.mouseClick(page.all_tab, Qt.MouseButton.LeftButton)
    QTest.mouseClick(
        page.filters.duplicates, Qt.MouseButton.LeftButton, pos=QPoint(8, page.filters.duplicates.height() // 2)
    )
    assert sorted(titles(page)) == ["A truce", "Capitals", "Wire"]


def test_a_new_edition_takes_the_clipboard_and_carries_the_statements(page: ArticlesPage, room: ProjectRoom) -> None:
    session = room.session
    old = article(session, "A truce")
    made = session.run(AddStatement(old.id, (Span(start=1, end=24),))).new_statement
    assert made is not None
    QGuiApplication.clipboard().setText("Correction.\n" + TRUCE)
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, NewEditionDialog)
        assert not dialog.action_button.isEnabled()
        press(Qt.Key.Key_Space)
        said.append(dialog.summary.text())
        press(Qt.Key.Key_Return)

    click_row(page.view, 0)
    when_asked(answer)
    press(Qt.Key.Key_N)
    assert said == ["1 statement · 1 found word by word"]
    statement = session.project.read.statement(made)
    assert statement is not None
    assert statement.article != old.id
    assert page.model.article_at(0).superseded  # type: ignore[union-attr]
    chosen = page.chosen_article()
    assert chosen == statement.article


def test_the_same_text_is_no_new_edition_and_a_file_can_be_one(
    page: ArticlesPage, room: ProjectRoom, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().setText(TRUCE)
    good, bad, two = tmp_path / "new.txt", tmp_path / "new.xyz", tmp_path / "two.csv"
    good.write_text(TRUCE + " More.", encoding="utf-8")
    bad.write_text("x", encoding="utf-8")
    two.write_text("title,text\na,One.\nb,Two.\n", encoding="utf-8")
    problems: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, NewEditionDialog)
        editions = next(child for child in page.children() if type(child).__name__ == "ArticlesPageActions").editions  # type: ignore[attr-defined]
        press(Qt.Key.Key_Space)
        problems.append(dialog.problem.text())
        for path in (bad, two):
            editions.take_file(dialog, path)
            problems.append(dialog.problem.text())
            assert not dialog.action_button.isEnabled()
        editions.take_file(dialog, good)
        assert dialog.action_button.isEnabled()
        dialog.reject()

    click_row(page.view, 0)
    when_asked(answer)
    press(Qt.Key.Key_N)
    assert "same text" in problems[0]
    assert "new.xyz" in problems[1]
    assert "several" in problems[2]


def test_states_are_those_of_the_coder_at_work(page: ArticlesPage, room: ProjectRoom) -> None:
    found = article(room.session, "Snow")
    room.session.run(AddStatement(found.id, (Span(start=0, end=4),)))
    row = page.model.row_of(found.id)
    assert row is not None
    assert page.model.index(row, 7).data() == "In progress"
    room.session.switch_coder_by_name("ben")
    assert page.model.index(row, 7).data() == "To do"
    assert page.filters.coder.isVisible()


def test_what_others_do_shows_when_the_page_comes_back(page: ArticlesPage, room: ProjectRoom) -> None:
    room.switch.show(PageName.CODE)
    import_text(room.session, "Something new.", title="New")
    room.switch.show(PageName.ARTICLES)
    assert titles(page) == ["A truce", "Snow", "Rates", "New"]


def test_a_read_only_project_can_be_looked_at(open_window: OpenWindow, coded_session: Session) -> None:
    session = Session.open(coded_session.path, coder_name="anna", read_only=True)
    window = open_window(session)
    room = room_of(window)
    room.switch.show(PageName.ARTICLES)
    page = room.switch.page(PageName.ARTICLES)
    assert isinstance(page, ArticlesPage)
    page.view.selectRow(0)
    assert page.facts.edits["title"].isReadOnly()
    assert not page.facts.remove_button.isVisible()
    assert not room.desk.actions.is_enabled("articles.remove")


def test_the_page_of_an_empty_project_offers_the_first_step(open_window: OpenWindow, make_session: MakeSession) -> None:
    session = make_session("Empty")
    room = room_of(open_window(session))
    room.switch.show(PageName.ARTICLES)
    page = room.switch.page(PageName.ARTICLES)
    assert isinstance(page, ArticlesPage)
    assert page.empty.isVisible()
    assert page.empty.button.isVisible()
    import_text(session, "Some words.", title="First")
    assert titles(page) == ["First"]
    assert page.view.isVisible()


def test_the_models_keep_qts_rules(page: ArticlesPage, room: ProjectRoom, qtbot: QtBot) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(page.model, mode), QAbstractItemModelTester(page.groups.model, mode)]
    import_text(room.session, TRUCE.upper(), title="Capitals")
    page.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    page.filters.text.setText("a")
    page.filters.apply()
    page.filters.reset()
    room.session.undo()
    room.session.redo()
    assert len(titles(page)) == 4
    del testers

"""The Statements page through its keys and mouse: finding, grouping, choosing many, changing and exporting them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.commands.bulk import RecodeField, Selection
from annotator.coding.commands.statements import AddStatement, DeleteStatements, SetValues
from annotator.coding.saved_filters import saved_filters
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.codebook import Scalar
from annotator.model.ids import ArticleId, FieldId, OptionId, StatementId
from annotator.model.statement import Span
from annotator.model.statement_query import (
    AttributeFilter,
    EmptyFilter,
    FactFilter,
    OptionFilter,
    PatternFilter,
    StatementQuery,
    WordsFilter,
)
from annotator.ui.actions import bulk_actions
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.actions.statements_page_actions import StatementsPageActions
from annotator.ui.dialogs.bulk_change import BulkChangeDialog, BulkPreviewDialog, TextDialog
from annotator.ui.dialogs.filter_dialog import FilterDialog, date_problem
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.project_page import PageName
from annotator.ui.pages.statements_page import StatementsPage
from annotator.ui.panels.bulk_bar import BulkAction
from tests.ui.shell.conftest import OpenWindow, focused, press, room_of, type_text, when_asked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STANCE, TOPIC = FieldId("stance"), FieldId("topic")
DialogT = TypeVar("DialogT", bound=QDialog)


def add(session: Session, article: ArticleId, words: str, **values: Scalar) -> StatementId:
    """A statement on these words, with values."""
    start = session.project.read.text(article).index(words)
    made = session.run(AddStatement(article, (Span(start=start, end=start + len(words)),))).new_statement
    assert made is not None
    for field, value in values.items():
        session.run(SetValues(made, FieldId(field), (value,)))
    return made


@pytest.fixture
def statements(coded_session: Session) -> list[StatementId]:
    """Four statements of anna's in two articles, and one of ben's."""
    session = coded_session
    truce, snow, _ = (row.id for row in session.queries.articles())
    made = [
        add(session, truce, "The guns must be silent", stance="support", topic="ceasefire"),
        add(session, truce, "Silence is not peace", stance="oppose", topic="ceasefire"),
        add(session, truce, "Kestria said it would not yield", stance="oppose", topic="territory"),
        add(session, snow, "Snow closed three airports", stance="support"),
    ]
    session.switch_coder_by_name("ben")
    made.append(add(session, snow, "Nobody said anything", stance="neutral", topic="schools"))
    session.switch_coder_by_name("anna")
    session.project.index.refresh()
    return made


@pytest.fixture
def work(
    qtbot: QtBot, statements: list[StatementId], open_window: OpenWindow, coded_session: Session
) -> StatementsPageActions:
    """The page, shown by its key."""
    window = open_window(coded_session)
    room_of(window).reading.setFocus()
    press(Qt.Key.Key_2, CTRL)
    return actions_of(room_of(window))


def actions_of(room: ProjectRoom) -> StatementsPageActions:
    """What makes the page work."""
    found = room.page.findChildren(StatementsPageActions)
    assert len(found) == 1
    return found[0]


def shown(page: StatementsPage) -> list[str]:
    """What the lines say: words, or a group's name."""
    said = []
    for line in range(page.lines.rowCount()):
        group, row = page.lines.group_at(line), page.lines.statement_at(line)
        said.append(f"[{group.label}]" if group else row.words if row else "")
    return said


def settle(qtbot: QtBot, work: StatementsPageActions) -> None:
    """Waits until all is found and counted."""
    qtbot.waitUntil(lambda: work.page.lines.findings.articles is not None and not work.search.is_busy)


def answer(kind: type[DialogT], act: Callable[[DialogT], None]) -> None:
    """Answers the next dialog, which is of this kind."""

    def do(dialog: QDialog) -> None:
        assert isinstance(dialog, kind), dialog
        act(dialog)

    when_asked(do)


def back(qtbot: QtBot, widget: QWidget) -> None:
    """Waits until the window is active again after a dialog, and leads the focus to a widget."""
    window = widget.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widget.setFocus()


def confirm(dialog: QDialog) -> None:
    """Presses the primary button by Enter."""
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def part(page: QWidget, name: str) -> QWidget:
    """A part of the page by its name."""
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def line_at(page: StatementsPage, line: int) -> QPoint:
    """Where a line stands in the table."""
    return page.table.visualRect(page.lines.index(line, 0)).center()


def choose_in_menu(page: QWidget, name: str, words: str) -> None:
    """Chooses an entry of a button's menu."""
    menu = part(page, name).findChild(QMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_page_lists_everybody_s_statements(work: StatementsPageActions, statements: list[StatementId]) -> None:
    page = work.page
    assert shown(page) == [
        "The guns must be silent",
        "Silence is not peace",
        "Kestria said it would not yield",
        "Snow closed three airports",
        "Nobody said anything",
    ]
    assert page.bulk.count.text() == "5 statements, 2 articles"
    assert page.table.hasFocus()
    headings = [page.lines.headerData(place, Qt.Orientation.Horizontal) for place in range(page.lines.columnCount())]
    assert headings == ["Speaker", "Act", "Stance", "Topic", "Target", "Words", "Coder", "Article"]


def test_enter_and_double_click_lead_to_the_statement(
    work: StatementsPageActions, statements: list[StatementId], coded_session: Session
) -> None:
    window = QApplication.activeWindow()
    assert isinstance(window, MainWindow)
    room = room_of(window)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert room.switch.current is PageName.CODE and room.place.statement == statements[2]
    press(Qt.Key.Key_2, CTRL)
    page = work.page
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=line_at(page, 3))
    assert room.switch.current is PageName.CODE and room.place.statement == statements[3]


def test_words_are_looked_for_while_they_are_typed(qtbot: QtBot, work: StatementsPageActions) -> None:
    page = work.page
    press(Qt.Key.Key_F, CTRL)
    assert page.bar.search.hasFocus()
    type_text("said")
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    assert page.bulk.count.text() == "2 of 5 statements, 2 articles"
    press(Qt.Key.Key_A, CTRL)
    type_text('"guns must" NOT peace')
    press(Qt.Key.Key_Return)
    assert shown(page) == ["The guns must be silent"]
    part(page, "found_regex").click()  # type: ignore[attr-defined]
    press(Qt.Key.Key_A, CTRL)
    type_text("^s|three")
    press(Qt.Key.Key_Return)
    assert shown(page) == ["Silence is not peace", "Snow closed three airports"]
    assert isinstance(work.query.filters[0], PatternFilter)
    type_text("(")
    press(Qt.Key.Key_Return)
    assert "cannot be read" in page.bar.problem.text() and page.bar.problem.isVisible()
    assert shown(page) == []
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    assert not page.bar.problem.isVisible() and len(shown(page)) == 2


def test_a_filter_is_added_changed_turned_round_and_taken_away_by_keys(
    qtbot: QtBot, work: StatementsPageActions
) -> None:
    page = work.page

    def stance(dialog: FilterDialog) -> None:
        type_text("stance")
        press(Qt.Key.Key_Return)
        assert [dialog.list.item(row).text().split()[0] for row in range(dialog.list.count())][:2] == [
            "Support",
            "Oppose",
        ]
        press(Qt.Key.Key_Return)

    answer(FilterDialog, stance)
    press(Qt.Key.Key_L, CTRL)
    assert shown(page) == ["The guns must be silent", "Snow closed three airports"]
    assert [chip.accessibleName() for chip in page.bar.chips] == ["Stance: Support"]

    def also_oppose(dialog: FilterDialog) -> None:
        type_text("opp")
        QTest.keyClick(focused(), Qt.Key.Key_Space, CTRL)
        press(Qt.Key.Key_Return)

    back(qtbot, page.bar.chips[0])
    answer(FilterDialog, also_oppose)
    press(Qt.Key.Key_Return)
    assert work.query.filters == (OptionFilter(field=STANCE, options=(OptionId("support"), OptionId("oppose"))),)
    assert page.bar.chips[0].accessibleName() == "Stance: Support or Oppose"
    back(qtbot, page.bar.chips[0])
    QTest.keyClicks(focused(), "!")
    assert shown(page) == ["Nobody said anything"]
    assert page.bar.chips[0].accessibleName() == "Stance: not Support or Oppose"
    press(Qt.Key.Key_Delete)
    assert len(shown(page)) == 5 and page.bar.chips == [] and page.bar.add.hasFocus()


def test_a_chip_is_taken_away_by_its_cross(work: StatementsPageActions) -> None:
    page = work.page
    work.set_query(StatementQuery(filters=(FactFilter(what="incomplete"), FactFilter(what="unsure"))))
    assert [chip.accessibleName() for chip in page.bar.chips] == ["Incomplete", "Unsure"]
    chip = page.bar.chips[1]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert work.query.filters == (FactFilter(what="incomplete"),)
    chip = page.bar.chips[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, chip.height() // 2))
    assert work.query.filters == (FactFilter(what="incomplete", negated=True),)
    page.bar.clear.click()
    assert work.query.filters == ()


def test_values_are_counted_and_ranges_and_empty_fields_can_be_asked_for(
    qtbot: QtBot, work: StatementsPageActions
) -> None:
    def topic(dialog: FilterDialog) -> None:
        type_text("topic")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.list.count() > 0 and dialog.list.item(0).text() == "War and peace   3")
        type_text("(empty")
        press(Qt.Key.Key_Return)

    answer(FilterDialog, topic)
    press(Qt.Key.Key_L, CTRL)
    assert work.query.filters == (EmptyFilter(field=TOPIC),)
    assert shown(work.page) == ["Snow closed three airports"]
    back(qtbot, work.page.table)

    def day(dialog: FilterDialog) -> None:
        type_text("date")
        press(Qt.Key.Key_Return)
        type_text("2024-13")
        press(Qt.Key.Key_Return)
        assert "a month or a day" in dialog.problem.text()
        press(Qt.Key.Key_A, CTRL)
        type_text("2024")
        press(Qt.Key.Key_Return)

    answer(FilterDialog, day)
    press(Qt.Key.Key_L, CTRL)
    assert shown(work.page) == []
    assert work.page.bar.chips[1].accessibleName() == "Date: from 2024"
    assert date_problem("2025", "2024") == "The first day comes after the last."


def test_a_heading_sorts_and_another_click_turns_it(qtbot: QtBot, work: StatementsPageActions) -> None:
    page = work.page
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, work)
    assert work.query.sort == "field:topic" and not work.query.descending
    assert shown(page) == [
        "The guns must be silent",
        "Silence is not peace",
        "Kestria said it would not yield",
        "Nobody said anything",
        "Snow closed three airports",
    ]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, work)
    assert work.query.descending
    assert shown(page)[:2] == ["Nobody said anything", "Kestria said it would not yield"]
    assert shown(page)[-1] == "Snow closed three airports"


def test_groups_are_made_closed_and_opened(qtbot: QtBot, work: StatementsPageActions) -> None:
    page = work.page
    choose_in_menu(page, "group_by", "Coder")
    settle(qtbot, work)
    assert [words for words in shown(page) if words.startswith("[")] == ["[anna]", "[ben]"]
    assert page.bar.group.text() == "Group: Coder ▾"
    page.table.setFocus()
    page.table.select_line(0)
    press(Qt.Key.Key_Left)
    assert shown(page) == ["[anna]", "[ben]", "Nobody said anything"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert page.table.currentIndex().row() == 1
    press(Qt.Key.Key_Return)
    assert shown(page) == ["[anna]", "[ben]"]
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=line_at(page, 0))
    assert len(shown(page)) == 6
    press(Qt.Key.Key_A, CTRL)
    assert page.bulk.chosen.text() == "5 selected"
    choose_in_menu(page, "group_by", "No groups")
    settle(qtbot, work)
    assert len(shown(page)) == 5 and page.bar.group.text() == "Group ▾"


def test_many_are_chosen_by_keys_and_mouse(work: StatementsPageActions) -> None:
    page = work.page
    assert not page.bulk.buttons[BulkAction.RECODE].isEnabled()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=line_at(page, 1))
    assert page.bulk.chosen.text() == "1 selected" and page.bulk.buttons[BulkAction.RECODE].isEnabled()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, SHIFT, line_at(page, 2))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, CTRL, line_at(page, 4))
    assert page.bulk.chosen.text() == "3 selected"
    assert len(work.bulk.selection().statements) == 3 and work.bulk.selection().query is None
    press(Qt.Key.Key_A, CTRL)
    assert page.bulk.chosen.text() == "5 selected"
    assert work.bulk.selection() == Selection(query=StatementQuery())


@pytest.mark.parametrize("at_once", [0, 2_000], ids=["in the background", "at once"])
def test_a_field_is_recoded_after_a_preview_and_taken_back(
    qtbot: QtBot,
    work: StatementsPageActions,
    statements: list[StatementId],
    coded_session: Session,
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
) -> None:
    monkeypatch.setattr(bulk_actions, "MOST_AT_ONCE", at_once)
    session, page = coded_session, work.page

    def change(dialog: BulkChangeDialog) -> None:
        dialog.field.setCurrentIndex([spec.id for spec in dialog.fields].index(STANCE))
        dialog.old.setCurrentIndex(dialog.old.findText("Oppose"))
        dialog.new.setCurrentIndex(dialog.new.findText("Unclear"))
        answer(BulkPreviewDialog, look)
        dialog.confirm()

    def look(dialog: BulkPreviewDialog) -> None:
        assert dialog.words.text() == "2 statements, 1 article, 1 coder"
        assert dialog.preview.unchanged == 3
        press(Qt.Key.Key_Return)

    press(Qt.Key.Key_A, CTRL)
    answer(BulkChangeDialog, change)
    QTest.mouseClick(page.bulk.buttons[BulkAction.RECODE], Qt.MouseButton.LeftButton)

    def stances() -> list[object]:
        found = (session.project.read.statement(one) for one in statements)
        return [one.value("stance") for one in found if one is not None]

    qtbot.waitUntil(lambda: stances() == ["support", "unclear", "unclear", "support", "neutral"])
    qtbot.waitUntil(lambda: [page.lines.words(row, "field:stance") for row in rows(page)][1] == "Unclear")
    back(qtbot, page.table)
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: stances() == ["support", "oppose", "oppose", "support", "neutral"])
    qtbot.waitUntil(lambda: [page.lines.words(row, "field:stance") for row in rows(page)][1] == "Oppose")


def rows(page: StatementsPage) -> list[object]:
    """The statements of all lines."""
    return [page.lines.statement_at(line) for line in range(page.lines.rowCount())]


def test_delete_asks_first_and_other_coders_statements_go_too(
    qtbot: QtBot, work: StatementsPageActions, statements: list[StatementId], coded_session: Session
) -> None:
    page = work.page
    page.table.select_line(4)
    answer(BulkPreviewDialog, lambda dialog: dialog.reject())
    press(Qt.Key.Key_Delete)
    assert len(shown(page)) == 5
    back(qtbot, page.table)
    answer(BulkPreviewDialog, confirm)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(shown(page)) == 4)
    assert coded_session.project.read.statement(statements[4]) is None
    assert page.bulk.count.text() == "4 statements, 2 articles"


def test_statements_are_sent_to_review_with_a_reason(
    qtbot: QtBot, work: StatementsPageActions, statements: list[StatementId], coded_session: Session
) -> None:
    page = work.page
    page.table.select_line(0)

    def reason(dialog: TextDialog) -> None:
        type_text("irony?")
        answer(BulkPreviewDialog, confirm)
        press(Qt.Key.Key_Return)

    answer(TextDialog, reason)
    page.bulk.buttons[BulkAction.REVIEW].click()
    (entry,) = coded_session.project.read.images(Table.REVIEW)
    assert entry["statement"] == statements[0] and entry["reason"] == "irony?"
    work.set_query(StatementQuery(filters=(FactFilter(what="review"),)))
    assert shown(page) == ["The guns must be silent"]


def test_a_filter_is_saved_chosen_and_removed(work: StatementsPageActions, coded_session: Session) -> None:
    query = StatementQuery(filters=(WordsFilter(text="said"), AttributeFilter(what="coder", values=("nobody",))))
    work.set_query(query)

    def name(dialog: TextDialog) -> None:
        press(Qt.Key.Key_Return)
        assert dialog.problem.text() == "Type a name."
        type_text("Mine")
        press(Qt.Key.Key_Return)

    answer(TextDialog, name)
    choose_in_menu(work.page, "saved_filters", "Save this filter…")
    assert saved_filters(coded_session.project.read) == {"Mine": query}
    work.set_query(StatementQuery())
    choose_in_menu(work.page, "saved_filters", "Mine")
    assert work.query == query and work.page.bar.search.text() == "said"
    menu = part(work.page, "saved_filters").findChild(QMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    remove = next(action.menu() for action in menu.actions() if action.text() == "Remove a saved filter")
    assert isinstance(remove, QMenu)
    remove.actions()[0].trigger()
    assert saved_filters(coded_session.project.read) == {}


def test_columns_are_chosen_and_remembered(
    work: StatementsPageActions, open_window: OpenWindow, coded_session: Session
) -> None:
    choose_in_menu(work.page, "columns", "Source")
    choose_in_menu(work.page, "columns", "Act")
    keys = [column.key for column in work.page.lines.columns]
    assert "source" in keys and "field:act" not in keys
    again = room_of(open_window(coded_session))
    again.switch.show(PageName.STATEMENTS)
    assert [column.key for column in actions_of(again).page.lines.columns] == keys


def test_what_others_change_is_shown_when_the_page_is_shown_again(
    qtbot: QtBot, work: StatementsPageActions, statements: list[StatementId], coded_session: Session
) -> None:
    page = work.page
    press(Qt.Key.Key_1, CTRL)
    coded_session.run(SetValues(statements[0], STANCE, ("neutral",)))
    coded_session.run(DeleteStatements((statements[1],)))
    assert len(shown(page)) == 5
    press(Qt.Key.Key_2, CTRL)
    assert len(shown(page)) == 4
    assert page.lines.index(0, 2).data() == "Neutral"
    coded_session.run(RecodeField(Selection(query=StatementQuery()), STANCE, "neutral", "oppose"))
    assert page.lines.index(0, 2).data() == "Oppose"


def test_words_stand_in_their_context(qtbot: QtBot, work: StatementsPageActions) -> None:
    page = work.page
    press(Qt.Key.Key_F, CTRL)
    type_text("silen")
    press(Qt.Key.Key_Return)
    QTest.mouseClick(page.bar.context_tab, Qt.MouseButton.LeftButton)
    assert page.context_table.isVisible() and not page.table.isVisible()
    contexts = [page.concordance.context_at(line) for line in range(page.concordance.rowCount())]
    assert [(row.before[-8:], row.words) for row in contexts if row] == [
        ("must be ", "silen"),
        ("n said. “", "Silen"),
    ] or [row.words for row in contexts if row] == ["silen", "Silen"]
    page.context_table.setFocus()
    page.context_table.select_line(1)
    press(Qt.Key.Key_Return)
    window = QApplication.activeWindow()
    assert isinstance(window, MainWindow) and room_of(window).switch.current is PageName.CODE


def test_the_selection_is_exported(
    qtbot: QtBot, work: StatementsPageActions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coded_session: Session
) -> None:
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    work.page.table.select_line(2)
    work.page.bulk.buttons[BulkAction.EXPORT].click()
    window = QApplication.activeWindow()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: room_of(window).jobs.job is None)
    lines = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert len(lines) == 2
    found = dict(zip(*lines, strict=True))
    assert found["Words"] == "Kestria said it would not yield" and found["Topic"] == "War and peace › Territory"


def test_an_empty_project_says_what_the_page_is_for(open_window: OpenWindow, coded_session: Session) -> None:
    room = room_of(open_window(coded_session))
    room.switch.show(PageName.STATEMENTS)
    page = actions_of(room).page
    assert page.empty.isVisible() and page.bulk.count.text() == "0 statements, 0 articles"
    assert page.bar.search.hasFocus()
    work = actions_of(room)
    work.set_query(StatementQuery(filters=(FactFilter(what="unsure"),)))
    assert page.empty.isVisible()


def test_every_part_has_a_name_and_fits_a_small_window_with_large_type(work: StatementsPageActions) -> None:
    page = work.page
    window = page.window()
    for part_ in page.findChildren(QWidget):
        if (
            part_.isVisible()
            and part_.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not part_.objectName().startswith("qt_")
        ):
            assert part_.accessibleName() or getattr(part_, "text", lambda: "")(), part_
    window.resize(910, 512)  # 1366 × 768 at 150 %
    QApplication.processEvents()
    assert window.width() == 910
    assert page.bulk.more.isVisible() and page.bulk.more.geometry().right() <= page.bulk.width()

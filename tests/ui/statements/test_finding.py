"""The Statements page through its keys and mouse: finding, ordering, grouping, and the way to a statement."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.commands.bulk import RecodeField, Selection
from annotator.coding.commands.statements import DeleteStatements, SetValues
from annotator.coding.saved_filters import saved_filters
from annotator.coding.session import Session
from annotator.model.ids import OptionId, StatementId
from annotator.model.statement_query import (
    AttributeFilter,
    EmptyFilter,
    FactFilter,
    OptionFilter,
    PatternFilter,
    StatementQuery,
    WordsFilter,
)
from annotator.ui.actions.statements_page_actions import StatementsPageActions
from annotator.ui.dialogs.bulk_change import TextDialog
from annotator.ui.dialogs.filter_dialog import FilterDialog, date_problem
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.project_page import PageName
from tests.ui.shell.conftest import OpenWindow, focused, press, room_of, type_text
from tests.ui.statements.acting import (
    CTRL,
    STANCE,
    TOPIC,
    actions_of,
    answer,
    back,
    choose_in_menu,
    line_at,
    part,
    settle,
    shown,
)


def test_the_page_lists_everybody_s_statements(work: StatementsPageActions, statements: list[StatementId]) -> None:
    page = work.panel
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
    assert (room.switch.current, room.place.statement) == (PageName.CODE, statements[2])
    press(Qt.Key.Key_2, CTRL)
    page = work.panel
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=line_at(page, 3))
    assert (room.switch.current, room.place.statement) == (PageName.CODE, statements[3])


def test_words_are_looked_for_while_they_are_typed(qtbot: QtBot, work: StatementsPageActions) -> None:
    page = work.panel
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
    page = work.panel

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
    page = work.panel
    work.set_query(StatementQuery(filters=(FactFilter(what="incomplete"), FactFilter(what="unsure"))))
    assert [chip.accessibleName() for chip in page.bar.chips] == ["Incomplete", "Unsure"]
    chip = page.bar.chips[1]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert work.query.filters == (FactFilter(what="incomplete"),)
    chip = page.bar.chips[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, chip.height() // 2))
    assert work.query.filters == (FactFilter(what="incomplete", negated=True),)
    page.bar.clear.click()
    assert not work.query.filters


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
    assert shown(work.panel) == ["Snow closed three airports"]
    back(qtbot, work.panel.table)

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
    assert shown(work.panel) == []
    assert work.panel.bar.chips[1].accessibleName() == "Date: from 2024"
    assert date_problem("2025", "2024") == "The first day comes after the last."


def test_a_heading_sorts_and_another_click_turns_it(qtbot: QtBot, work: StatementsPageActions) -> None:
    page = work.panel
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, work)
    assert (work.query.sort, work.query.descending) == ("field:topic", False)
    assert shown(page) == [
        "The guns must be silent",
        "Silence is not peace",
        "Kestria said it would not yield",
        "Nobody said anything",
        "Snow closed three airports",
    ]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, work)
    assert (work.query.sort, work.query.descending) == ("field:topic", True)
    assert shown(page)[:2] == ["Nobody said anything", "Kestria said it would not yield"]
    assert shown(page)[-1] == "Snow closed three airports"


def test_groups_are_made_closed_and_opened(qtbot: QtBot, work: StatementsPageActions) -> None:
    page = work.panel
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


def test_a_filter_is_saved_chosen_and_removed(work: StatementsPageActions, coded_session: Session) -> None:
    query = StatementQuery(filters=(WordsFilter(text="said"), AttributeFilter(what="coder", values=("nobody",))))
    work.set_query(query)

    def name(dialog: TextDialog) -> None:
        press(Qt.Key.Key_Return)
        assert dialog.problem.text() == "Type a name."
        type_text("Mine")
        press(Qt.Key.Key_Return)

    answer(TextDialog, name)
    choose_in_menu(work.panel, "saved_filters", "Save this filter…")
    assert saved_filters(coded_session.project.read) == {"Mine": query}
    work.set_query(StatementQuery())
    choose_in_menu(work.panel, "saved_filters", "Mine")
    assert work.query == query and work.panel.bar.search.text() == "said"
    menu = part(work.panel, "saved_filters").findChild(QMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    remove = next(action.menu() for action in menu.actions() if action.text() == "Remove a saved filter")
    assert isinstance(remove, QMenu)
    remove.actions()[0].trigger()
    assert saved_filters(coded_session.project.read) == {}


def test_columns_are_chosen_and_remembered(
    work: StatementsPageActions, open_window: OpenWindow, coded_session: Session
) -> None:
    choose_in_menu(work.panel, "columns", "Source")
    choose_in_menu(work.panel, "columns", "Act")
    keys = [column.key for column in work.panel.lines.columns]
    assert "source" in keys and "field:act" not in keys
    again = room_of(open_window(coded_session))
    again.switch.show(PageName.STATEMENTS)
    assert [column.key for column in actions_of(again).panel.lines.columns] == keys


def test_what_others_change_is_shown_when_the_page_is_shown_again(
    qtbot: QtBot, work: StatementsPageActions, statements: list[StatementId], coded_session: Session
) -> None:
    page = work.panel
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
    page = work.panel
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


def test_an_empty_project_says_what_the_page_is_for(open_window: OpenWindow, coded_session: Session) -> None:
    room = room_of(open_window(coded_session))
    room.switch.show(PageName.STATEMENTS)
    page = actions_of(room).panel
    assert page.empty.isVisible() and page.bulk.count.text() == "0 statements, 0 articles"
    assert page.bar.search.hasFocus()
    work = actions_of(room)
    work.set_query(StatementQuery(filters=(FactFilter(what="unsure"),)))
    assert page.empty.isVisible()


def test_every_part_has_a_name_and_fits_a_small_window_with_large_type(work: StatementsPageActions) -> None:
    page = work.panel
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

"""The Statements page through its keys and mouse: choosing many, changing and exporting them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.coding.commands.bulk import Selection
from annotator.coding.found_statements import FoundStatement
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.ids import StatementId
from annotator.model.statement_query import (
    FactFilter,
    StatementQuery,
)
from annotator.ui.actions import bulk_actions
from annotator.ui.actions.statements_page_actions import StatementsPageActions
from annotator.ui.bulk_action import BulkAction
from annotator.ui.dialogs.bulk_change import BulkChangeDialog, BulkPreviewDialog, TextDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.found_panel import FoundPanel
from tests.ui.shell.conftest import press, room_of, type_text
from tests.ui.statements.acting import (
    CTRL,
    SHIFT,
    STANCE,
    answer,
    back,
    confirm,
    line_at,
    shown,
)


def test_many_are_chosen_by_keys_and_mouse(work: StatementsPageActions) -> None:
    page = work.panel
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
    session, page = coded_session, work.panel

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


def rows(page: FoundPanel) -> list[FoundStatement]:
    """The statements of all lines."""
    found = (page.lines.statement_at(line) for line in range(page.lines.rowCount()))
    return [row for row in found if row is not None]


def test_delete_asks_first_and_other_coders_statements_go_too(
    qtbot: QtBot, work: StatementsPageActions, statements: list[StatementId], coded_session: Session
) -> None:
    page = work.panel
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
    page = work.panel
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


def test_the_selection_is_exported(
    qtbot: QtBot, work: StatementsPageActions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coded_session: Session
) -> None:
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    work.panel.table.select_line(2)
    work.panel.bulk.buttons[BulkAction.EXPORT].click()
    window = QApplication.activeWindow()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: room_of(window).jobs.job is None)
    lines = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert len(lines) == 2
    found = dict(zip(*lines, strict=True))
    assert found["Words"] == "Kestria said it would not yield" and found["Topic"] == "War and peace › Territory"

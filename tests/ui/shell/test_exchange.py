"""Articles in and data sets out, through the window."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.coding.session import Session
from annotator.exchange.export import Records
from annotator.exchange.writers.filters import ExportFilter
from annotator.model.codebook import Codebook
from annotator.ui.actions.exchange_actions import ExchangeActions
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.export_dialog import ExportDialog, ExportWanted
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.paste_article import PasteArticleDialog
from annotator.ui.main_window import MainWindow
from tests.ui.shell.conftest import press, select_words, when_asked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def look_at(qtbot: QtBot, exchange: ExchangeActions, *paths: Path) -> ImportDialog:
    """The import dialog on these paths, with its preview shown."""
    dialog = exchange.import_paths(paths)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.action_button.isEnabled() or dialog.problem.isVisible())
    return dialog


def cells(dialog: ImportDialog) -> list[list[str]]:
    """The words of the preview."""
    found = []
    for row in range(dialog.table.rowCount()):
        items = [dialog.table.item(row, column) for column in range(dialog.table.columnCount())]
        found.append([item.text() if item is not None else "" for item in items])
    return found


def finish(qtbot: QtBot, dialog: ImportDialog) -> str:
    """Imports, waits for the end, and returns what the report says in one line."""
    dialog.action_button.click()
    qtbot.waitUntil(lambda: dialog.action_button.text() == "Close", timeout=20_000)
    return dialog.words.text()


def test_a_folder_is_shown_and_comes_in_with_every_file_accounted_for(
    qtbot: QtBot, room: ProjectRoom, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.txt").write_text("The first text.\r\nIt has two lines.", encoding="utf-8", newline="")
    (folder / "two.txt").write_bytes(b"")
    (folder / "three.pdf").write_bytes(b"%PDF-1.7")
    (folder / "again.txt").write_text(room.place.text, encoding="utf-8")
    dialog = look_at(qtbot, room.exchange_actions, folder)
    shown = {row[0]: row[4] for row in cells(dialog)}
    assert shown["one"].startswith("The first text.")
    assert "empty" in shown["two.txt"]
    assert "cannot be read" in shown["three.pdf"]
    assert "3 files" in dialog.words.text()
    summary = finish(qtbot, dialog)
    assert summary == "Imported: 1 article. There already: 1. Refused: 2."
    report = dialog.report.toPlainText()
    assert "two.txt" in report and "three.pdf" in report and "again.txt" in report and "one.txt" in report
    assert room.articles.model.rowCount() == 4
    assert room.session.undo_label == "import 1 article"
    dialog.action_button.click()
    qtbot.waitUntil(room.page.isActiveWindow)
    room.reading.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert room.session.queries.article_count() == 3


def test_columns_are_recognised_and_can_be_mapped_otherwise(qtbot: QtBot, room: ProjectRoom, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(
        "Headline;Outlet;Datum;Body;Kicker\nGrain;Tribune;2025-01-20;The grain is here.;World\n", encoding="utf-8"
    )
    dialog = look_at(qtbot, room.exchange_actions, table)
    assert cells(dialog) == [["Grain", "Tribune", "20 Jan 2025", "18", "The grain is here."]]
    assert dialog.columns["title"].currentText() == "Headline (recognised)"
    box = dialog.columns["title"]
    box.setCurrentIndex(box.findText("Kicker"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: cells(dialog)[0][0] == "World")
    assert finish(qtbot, dialog) == "Imported: 1 article."
    row = room.session.queries.articles(limit=1, offset=3)[0]
    assert (row.title, row.source, row.published) == ("World", "Tribune", "2025-01-20")
    dialog.close()


def test_a_table_without_a_text_column_is_refused_until_it_is_mapped(
    qtbot: QtBot, room: ProjectRoom, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Headline,Words\nGrain,The grain is here.\n", encoding="utf-8")
    dialog = look_at(qtbot, room.exchange_actions, table)
    assert "no column with the text" in dialog.problem.text()
    assert not dialog.action_button.isEnabled()
    box = dialog.columns["text"]
    box.setCurrentIndex(box.findText("Words"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(dialog.action_button.isEnabled)
    assert finish(qtbot, dialog) == "Imported: 1 article."
    dialog.close()


def many(folder: Path, count: int) -> Path:
    """A JSON Lines file of so many articles."""
    path = folder / "many.jsonl"
    with path.open("wb") as file:
        for number in range(count):
            text = f"Article number {number}. " + "Words and more words follow here. " * 30
            file.write(orjson.dumps({"title": f"Article {number}", "text": text}) + b"\n")
    return path


def test_while_articles_come_in_coding_is_paused_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, room: ProjectRoom, tmp_path: Path
) -> None:
    dialog = look_at(qtbot, room.exchange_actions, many(tmp_path, 3000))
    beats = [0]
    heart = QTimer()
    heart.setInterval(5)
    heart.timeout.connect(lambda: beats.__setitem__(0, beats[0] + 1))
    heart.start()
    dialog.action_button.click()
    assert not window.actions_.is_enabled("statement.add")
    assert not window.actions_.is_enabled("edit.undo")
    assert room.status.saved.text() == "coding is paused"
    assert not room.status.job.isHidden()
    qtbot.waitUntil(lambda: dialog.action_button.text() == "Close", timeout=60_000)
    assert beats[0] > 5
    assert dialog.words.text() == "Imported: 3000 articles."
    assert window.actions_.is_enabled("statement.add")
    assert room.status.saved.text() == "✓ saved"
    assert room.status.job.isHidden()
    qtbot.waitUntil(lambda: room.session.project.index.behind() == 0, timeout=60_000)
    dialog.close()


def test_a_cancelled_import_leaves_nothing_behind(qtbot: QtBot, room: ProjectRoom, tmp_path: Path) -> None:
    dialog = look_at(qtbot, room.exchange_actions, many(tmp_path, 5000))
    dialog.action_button.click()
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: dialog.action_button.text() == "Close", timeout=60_000)
    assert dialog.words.text() == "Cancelled: nothing was imported."
    assert room.session.queries.article_count() == 3
    assert list(room.session.project.damage()) == []
    dialog.close()


def test_closing_the_window_stops_a_running_job(
    qtbot: QtBot, window: MainWindow, room: ProjectRoom, tmp_path: Path
) -> None:
    dialog = look_at(qtbot, room.exchange_actions, many(tmp_path, 5000))
    dialog.action_button.click()
    path = room.session.path
    window.leave()
    again = Session.open(path)
    assert again.queries.article_count() == 3
    assert not again.read_only
    again.close()


def test_pasted_text_comes_in_exactly_as_it_was_copied(qtbot: QtBot, window: MainWindow, room: ProjectRoom) -> None:
    text = "A\u00a0no-break space, a\u2028line separator, 👩‍👩‍👧 and e\u0301."
    QApplication.clipboard().setText(text)

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, PasteArticleDialog)
        dialog.action_button.click()
        assert "title" in dialog.problem.text()
        dialog.title_edit.setText("Pasted")
        dialog.date_edit.setText("someday")
        dialog.action_button.click()
        assert "someday" in dialog.problem.text()
        dialog.date_edit.setText("2025-02")
        dialog.source_edit.setText("Herald")
        dialog.action_button.click()

    when_asked(take)
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert room.place.text == text
    row = room.session.queries.articles(limit=1, offset=3)[0]
    assert (row.title, row.source, row.published) == ("Pasted", "Herald", "2025-02")


def test_the_export_dialog_asks_for_records_and_filters(
    qtbot: QtBot, codebook: Codebook, coded_session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ExportDialog(
        coders=coded_session.queries.coders(), codebook=codebook, folder=tmp_path, name="Talks", parent=None
    )
    qtbot.addWidget(dialog)
    assert dialog.path_edit.text().endswith("Talks statements.jsonl")
    dialog.records.setCurrentIndex(dialog.records.findData(Records.ARTICLES))
    assert dialog.path_edit.text().endswith("Talks articles.jsonl")
    assert dialog.untouched.isEnabled()
    dialog.untouched.setChecked(True)
    dialog.coder.setCurrentIndex(dialog.coder.findData("anna"))
    dialog.state.setCurrentIndex(dialog.state.findData("done"))
    (tmp_path / "Talks articles.jsonl").write_text("kept")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    dialog.action_button.click()
    assert dialog.wanted is None
    dialog.action_button.click()
    assert dialog.wanted == ExportWanted(
        tmp_path / "Talks articles.jsonl",
        Records.ARTICLES,
        ExportFilter(coders=("anna",), states=("done",), untouched=True),
    )


def test_an_export_runs_beside_the_coding(
    qtbot: QtBot, window: MainWindow, room: ProjectRoom, tmp_path: Path, settings: QSettings
) -> None:
    select_words(room, "The guns must be silent")
    press(Qt.Key.Key_Return)
    room.reading.setFocus()
    out = tmp_path / "out.jsonl"

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.path_edit.setText(str(out))
        dialog.action_button.click()

    when_asked(take)
    press(Qt.Key.Key_E, CTRL)
    assert window.actions_.is_enabled("statement.add")
    qtbot.waitUntil(lambda: "written to" in room.status.said.text())
    (record,) = map(orjson.loads, out.read_bytes().splitlines())
    assert record["text"] == "The guns must be silent"
    assert record["coder"] == "anna"


def test_files_are_asked_for_by_the_endings_that_can_be_read(
    qtbot: QtBot, window: MainWindow, room: ProjectRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(*given: object) -> tuple[list[str], str]:
        asked.append(str(given[3]))
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    press(Qt.Key.Key_I, CTRL)
    assert "*.txt" in asked[0] and "*.csv" in asked[0] and "*.jsonl" in asked[0]
    assert window.findChildren(ImportDialog) == []

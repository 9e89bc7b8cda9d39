"""The reading pane: opening, drawing, changing and scrolling, beside a bare QTextEdit with the same text."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from annotator.coding.commands.statements import AddStatement, DeleteStatements, SetValues
from annotator.coding.rows import Mark
from annotator.coding.session import Session
from annotator.model.change import Changes, Table
from annotator.model.ids import ArticleId, FieldId, StatementId
from annotator.model.statement import Span
from annotator.ui.reading.pane import ReadingPane
from benchmarks.material import add_article, add_statements, new_session, statement_images
from benchmarks.timing import Row, p95_ms

_SIZES = ((6_000, 50, "30 ms"), (1_000_000, 10_000, "150 ms"))
_WIDTH, _HEIGHT = 900, 760
_BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication([])
edit = QTextEdit()
edit.show()
application.processEvents()
"""


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file."""
    application = QApplication.instance() or QApplication([])
    for length, count, budget in _SIZES:
        yield from _pane(folder, length, count, budget)
    yield from _start(folder)
    del application


def _pane(folder: Path, length: int, count: int, budget: str) -> Iterator[Row]:
    where = f"{length:,} characters / {count:,} statements"
    session = new_session(folder, f"window-{length}")
    article = add_article(session, length)
    add_statements(session, statement_images(session, article, length, count))
    pane = ReadingPane()
    pane.resize(_WIDTH, _HEIGHT)
    _exposed(pane)
    floor = _bare_open(session.queries.article_text(article).text)

    def open_article() -> None:
        pane.show_article(session.queries.article_text(article), session.queries.marks(article))
        pane.view.viewport().repaint()

    repeats = 12 if length > 100_000 else 40
    yield Row(
        f"open an article to first paint – {where}",
        p95_ms(open_article, repeats),
        "ms p95",
        budget,
        floor,
        "bare QTextEdit",
    )
    yield from _gestures(session, article, pane, where)
    yield Row(
        f"scroll frame – {where}", _scroll(pane), "ms p95", "8 ms", _bare_scroll(session, article), "bare QTextEdit"
    )
    session.close()
    pane.close()


def _gestures(session: Session, article: ArticleId, pane: ReadingPane, where: str) -> Iterator[Row]:
    made: list[StatementId] = []

    def refresh(changes: Changes) -> None:
        touched = [StatementId(row) for row in changes.ids(Table.STATEMENT)]
        shown: tuple[Mark, ...] = session.queries.marks(article, touched)
        gone = set(touched) - {mark.statement for mark in shown}
        pane.show_marks(shown, gone)
        pane.view.viewport().repaint()

    session.subscribe(refresh)

    def add() -> None:
        start = 10 + 7 * len(made)
        changes = session.run(AddStatement(article, (Span(start=start, end=start + 120),)))
        made.extend(found for found in (changes.new_statement,) if found is not None)

    def change() -> None:
        view = session.project.read.statement(made[-1])
        stance = "oppose" if view is not None and view.value("stance") == "support" else "support"
        session.run(SetValues(made[-1], FieldId("stance"), (stance,)))

    remaining = iter(made)
    for what, gesture, repeats in (
        ("add", add, 40),
        ("change", change, 40),
        ("undo", lambda: session.undo(), 30),
        ("redo", lambda: session.redo(), 30),
        ("remove", lambda: session.run(DeleteStatements((next(remaining),))), 35),
    ):
        yield Row(f"{what}: gesture, committed, painted – {where}", p95_ms(gesture, repeats), "ms p95", "16 ms")


def _bare_open(text: str) -> float:
    edit = _bare(text)

    def open_again() -> None:
        edit.setPlainText(text)
        edit.viewport().repaint()

    measured = p95_ms(open_again, 8)
    edit.close()
    return measured


def _bare(text: str) -> QTextEdit:
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setUndoRedoEnabled(False)
    edit.setFont(QFont("DejaVu Serif", 13))
    edit.resize(_WIDTH, _HEIGHT)
    edit.setPlainText(text)
    _exposed(edit)
    return edit


def _exposed(widget: QWidget) -> None:
    """Show the widget and wait until it really paints: a repaint of a hidden one would cost nothing."""
    widget.show()
    while not widget.windowHandle().isExposed():
        QApplication.processEvents()
    QApplication.processEvents()


def _scroll(pane: ReadingPane) -> float:
    bar = pane.view.verticalScrollBar()
    return _scroll_frames(bar.maximum, bar.setValue, pane.view.viewport().repaint)


def _bare_scroll(session: Session, article: ArticleId) -> float:
    edit = _bare(session.queries.article_text(article).text)
    bar = edit.verticalScrollBar()
    measured = _scroll_frames(bar.maximum, bar.setValue, edit.viewport().repaint)
    edit.close()
    return measured


def _scroll_frames(maximum: Callable[[], int], move: Callable[[int], Any], paint: Callable[[], Any]) -> float:
    chance = random.Random(3)
    place = 0

    def frame() -> None:
        nonlocal place
        place = (place + chance.randrange(40, 160)) % max(1, maximum())
        move(place)
        paint()

    return p95_ms(frame, 120)


def _start(folder: Path) -> Iterator[Row]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    help_command = [sys.executable, "-m", "annotator", "--help"]
    bare = [sys.executable, "-c", _BARE_WINDOW]
    session = new_session(folder, "start")
    add_article(session, 6_000)
    path = session.path
    session.close()
    window = [sys.executable, "-m", "benchmarks.start", str(path)]
    yield Row(
        "annotator --help",
        _command(help_command, environment),
        "ms",
        "500 ms",
        _command([sys.executable, "-c", "pass"], environment),
        "python -c pass",
    )
    yield Row(
        "start to a usable window, warm",
        _command(window, environment),
        "ms",
        "700 ms",
        _command(bare, environment),
        "bare Qt window",
    )


def _command(command: list[str], environment: dict[str, str]) -> float:
    times = []
    for _ in range(4):
        begun = time.perf_counter()
        subprocess.run(command, env=environment, check=True, capture_output=True)
        times.append((time.perf_counter() - begun) * 1000)
    return min(times[1:])

"""The whole window on real projects: opening, drawing, changing, scrolling, jumping, resizing, beside a bare QTextEdit with the
same text. "Painted" means that everything in the window that was to be painted is painted: text, form, table, list."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from annotator.app import build_application, build_window
from annotator.coding.commands.statements import AddStatement, DeleteStatements, SetValues
from annotator.coding.rows import ArticleText
from annotator.coding.session import Session
from annotator.model.ids import ArticleId, FieldId, StatementId
from annotator.model.statement import Span
from annotator.ui.main_window import MainWindow
from annotator.ui.style import Appearance
from benchmarks.material import Shape, add_article, add_statements, new_session, statement_images
from benchmarks.timing import Row, p95_of

_WIDTH, _HEIGHT = 1440, 900
_SHAPES = (
    Shape(6_000, 50, opening="30 ms"),
    Shape(100_000, 1_000, opening="150 ms"),
    Shape(1_000_000, 10_000, opening="150 ms"),
    Shape(5_000_000, 10_000),
    Shape(1_000_000, 10_000, one_paragraph=True, opening="300 ms", slack=2),
)


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file."""
    application = build_application()
    for shape in _SHAPES:
        stage = _Stage(folder, shape)
        try:
            yield from _opening(stage)
            yield from _gestures(stage)
            yield from _moving(stage)
            yield from _memory(stage)
        finally:
            stage.window.close()
    del application


class _Stage:
    """A window on a project of two articles: the one that is measured, and a short one to leave it for."""

    def __init__(self, folder: Path, shape: Shape) -> None:
        self.shape = shape
        self.session: Session = new_session(folder, f"window-{shape.length}-{shape.one_paragraph}")
        self.article: ArticleId = add_article(self.session, shape.length, one_paragraph=shape.one_paragraph)
        add_statements(self.session, statement_images(self.session, self.article, shape.length, shape.count))
        short = add_article(self.session, 500)
        self.text: ArticleText = self.session.queries.article_text(self.article)
        self.short: ArticleText = self.session.queries.article_text(short)
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        application = build_application()
        self.window: MainWindow = build_window(
            settings=settings, appearance=Appearance(application, settings), session=self.session
        )
        self.window.resize(_WIDTH, _HEIGHT)
        _exposed(self.window)
        assert self.window.room is not None
        self.room = self.window.room
        self.view = self.room.reading.view
        self.leave()

    def leave(self) -> None:
        """Opens the short article and lets everything come to rest."""
        self.room.place.open(self.short)
        settle()

    def times(self, gesture: Callable[[], Any], repeats: int, before: Callable[[], Any] = lambda: None) -> list[float]:
        """Milliseconds until a gesture's outcome is painted, for each repeat; the window rests before each."""
        found = []
        for _ in range(repeats):
            before()
            settle()
            begun = time.perf_counter()
            gesture()
            QCoreApplication.sendPostedEvents()
            found.append((time.perf_counter() - begun) * 1000)
        return found


def settle() -> None:
    """Handles events until nothing is left that waits: pages of statements, counts, the overview's picture."""
    for _ in range(3):
        end = time.perf_counter() + 0.05
        while time.perf_counter() < end:
            QApplication.processEvents()


def _opening(stage: _Stage) -> Iterator[Row]:
    shape = stage.shape
    times = stage.times(lambda: stage.room.place.open(stage.text), 10, before=stage.leave)
    yield Row(
        f"open an article, first paint – {shape}",
        p95_of(times),
        "ms p95",
        shape.opening,
        _bare_open(stage.text.text),
        "bare QTextEdit",
    )
    stage.leave()
    begun = time.perf_counter()
    stage.room.place.open(stage.text)
    while len(stage.room.reading.marks) < shape.count:
        QApplication.processEvents()
    yield Row(f"… until the last statement has come – {shape}", (time.perf_counter() - begun) * 1000, "ms")


def _gestures(stage: _Stage) -> Iterator[Row]:
    session, room, article = stage.session, stage.room, stage.article
    made: list[StatementId] = []
    room.place.open(stage.text)

    def add() -> None:
        start = 10 + 37 * len(made)
        changes = room.desk.run(AddStatement(article, (Span(start=start, end=start + 120),)))
        assert changes is not None and changes.new_statement is not None
        made.append(changes.new_statement)
        room.place.choose(changes.new_statement)

    def change() -> None:
        view = session.project.read.statement(made[-1])
        stance = "oppose" if view is not None and view.value("stance") == "support" else "support"
        room.desk.run(SetValues(made[-1], FieldId("stance"), (stance,)))

    remaining = iter(made)
    for what, gesture, repeats in (
        ("add", add, 40),
        ("change", change, 40),
        ("undo", lambda: room.desk.attempt(session.undo), 30),
        ("redo", lambda: room.desk.attempt(session.redo), 30),
        ("remove", lambda: room.desk.run(DeleteStatements((next(remaining),))), 35),
    ):
        yield Row(
            f"{what}: gesture, committed, painted – {stage.shape}",
            p95_of(stage.times(gesture, repeats)),
            "ms p95",
            f"{16 * stage.shape.slack} ms",
        )


def _moving(stage: _Stage) -> Iterator[Row]:
    bar, shape = stage.view.verticalScrollBar(), stage.shape
    stage.leave()

    def far_jump() -> None:
        bar.setValue(bar.maximum() * 7 // 10)

    def opened_long_ago() -> None:
        stage.leave()
        stage.room.place.open(stage.text)

    yield Row(f"first far jump – {shape}", p95_of(stage.times(far_jump, 6, before=opened_long_ago)), "ms p95")
    narrow = [False]

    def resize() -> None:
        narrow[0] = not narrow[0]
        stage.window.resize(_WIDTH - 200 * narrow[0], _HEIGHT)

    yield Row(f"resize – {shape}", p95_of(stage.times(resize, 10)), "ms p95")
    bar.setValue(0)
    settle()
    frames = _scroll_frames(bar.maximum, bar.setValue, QCoreApplication.sendPostedEvents)
    floor = _bare_scroll(stage.text.text)
    yield Row(f"scroll frame – {shape}", p95_of(frames), "ms p95", f"{8 * shape.slack} ms", floor, "bare QTextEdit")


def _memory(stage: _Stage) -> Iterator[Row]:
    stage.leave()
    before = _resident()
    stage.room.place.open(stage.text)
    settle()
    budget = "50 MB" if stage.shape.length == 1_000_000 else ""
    yield Row(f"memory of the open article – {stage.shape}", _resident() - before, "MB", budget)
    bar = stage.view.verticalScrollBar()
    if stage.shape.length <= 1_000_000:
        for place in range(0, bar.maximum(), 600):
            bar.setValue(place)
            QCoreApplication.sendPostedEvents()
        yield Row(f"… after reading it to its end – {stage.shape}", _resident() - before, "MB", budget)


def _resident() -> float:
    """Megabytes of memory that the process has of its own; 0 where the system does not tell."""
    gc.collect()
    status = Path("/proc/self/smaps_rollup")
    if not status.exists():
        return 0.0
    kept = [line.split()[1] for line in status.read_text().splitlines() if line.startswith("Private_")]
    return sum(map(int, kept)) / 1024


def _bare_open(text: str) -> float:
    edit = _bare(text)
    times = []
    for _ in range(8):
        begun = time.perf_counter()
        edit.setPlainText(text)
        QCoreApplication.sendPostedEvents()
        times.append((time.perf_counter() - begun) * 1000)
    edit.close()
    return p95_of(times)


def _bare(text: str) -> QTextEdit:
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setUndoRedoEnabled(False)
    edit.setFont(QFont("DejaVu Serif", 13))
    edit.resize(900, 760)
    edit.setPlainText(text)
    _exposed(edit)
    return edit


def _bare_scroll(text: str) -> float:
    edit = _bare(text)
    bar = edit.verticalScrollBar()
    frames = _scroll_frames(bar.maximum, bar.setValue, QCoreApplication.sendPostedEvents)
    edit.close()
    return p95_of(frames)


def _scroll_frames(maximum: Callable[[], int], move: Callable[[int], Any], paint: Callable[[], Any]) -> list[float]:
    chance = random.Random(3)
    place = 0
    times = []
    for _ in range(150):
        place = (place + chance.randrange(40, 160)) % max(1, maximum())
        begun = time.perf_counter()
        move(place)
        paint()
        times.append((time.perf_counter() - begun) * 1000)
    return times


def _exposed(widget: QWidget) -> None:
    """Show the widget and wait until it really paints: a repaint of a hidden one would cost nothing."""
    widget.show()
    while not widget.windowHandle().isExposed():
        QApplication.processEvents()
    QApplication.processEvents()

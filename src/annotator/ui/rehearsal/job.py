"""The main job from end to end: open an article, make statements by keys and by mouse, undo, redo, export, show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.coding.session import Session
from annotator.exchange.export import Records, export
from annotator.model.ids import FieldId, StatementId
from annotator.ui.main_window import MainWindow
from annotator.ui.rehearsal.hands import CTRL, SHIFT, Hands
from annotator.ui.style import ThemeChoice

CODER = "Demo coder"
_TITLE = "Skerry Bank"
_SAYS = "We have talked about energy independence"
_ON = "Today we stopped talking."
_NAME = "Jonas Brekk"
_PROMISE = "household bills would fall"


class Unfinished(RuntimeError):
    """The window did not do what the rehearsal asked of it: a bug, said with the step."""


def rehearse(window: MainWindow, session: Session, folder: Path, *, say: Callable[[str], None] = print) -> None:
    """Do the job in a window that shows the sample project, and leave in `folder` the JSONL of all statements and pictures
    of the window in both themes. `say` is told what was done. Raises Unfinished with the step that did not work."""
    hands = Hands(window)
    _open_article(hands)
    first = _by_keys(hands)
    _by_mouse(hands)
    _undo_and_redo(hands, session)
    hands.room.place.choose(first)
    hands.settle()
    say("Made two statements in the window: one by keys alone, one with the mouse; undid and redid the last step.")
    pictures = [_picture(window, hands, folder, theme) for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK)]
    out = folder / "statements.jsonl"
    report = export(session.project, out, records=Records.STATEMENTS)
    say(f"Exported {report.records} statements.")
    _tell(session, first, out, pictures, say)


def _open_article(hands: Hands) -> None:
    row = next((row for row in hands.room.session.queries.articles(_TITLE)), None)
    if row is None:
        raise Unfinished(f"the sample project has no article {_TITLE!r}")
    hands.press(Qt.Key.Key_L, CTRL)
    hands.type(_TITLE)
    hands.settle(0.6)
    hands.press(Qt.Key.Key_Return)
    hands.settle()
    if hands.room.place.article != row.id:
        raise Unfinished("the filtered list did not open the article")


def _by_keys(hands: Hands) -> StatementId:
    """One statement of two fragments, with speaker, stance, topic and a mention; the hands stay on the keyboard."""
    _grow_to_quotation(hands, _SAYS)
    hands.press(Qt.Key.Key_Return)
    made = hands.room.place.statement
    if made is None:
        raise Unfinished("Enter made no statement")
    hands.type(_NAME)
    hands.settle(0.2)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_1)
    _grow_to_quotation(hands, _ON)
    hands.press(Qt.Key.Key_Plus, SHIFT)
    hands.keyed_words(_NAME)
    hands.press(Qt.Key.Key_M)
    _topic(hands, "energy")
    view = hands.room.session.queries.statement_view(made)
    if view is None or len(view.statement.fragments) != 2 or view.missing or not view.statement.mentions("speaker"):
        raise Unfinished("the statement made by keys is not what was asked for")
    return made


def _by_mouse(hands: Hands) -> None:
    hands.drag_words(_PROMISE)
    before = hands.room.place.statement
    hands.press(Qt.Key.Key_Return)
    if hands.room.place.statement == before:
        raise Unfinished("Enter made no statement of the words chosen with the mouse")
    hands.type(_NAME)
    hands.settle(0.2)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_1)
    _topic(hands, "prices")


def _undo_and_redo(hands: Hands, session: Session) -> None:
    current = hands.room.place.statement
    hands.to_text()
    seen = []
    for key in (None, Qt.Key.Key_Z, Qt.Key.Key_Y):
        if key is not None:
            hands.press(key, CTRL)
        view = session.queries.statement_view(current) if current is not None else None
        seen.append(None if view is None else view.statement.value("topic"))
    if seen[0] is None or seen[1] is not None or seen[2] != seen[0]:
        raise Unfinished(f"undo and redo left {seen}")


def _grow_to_quotation(hands: Hands, words: str) -> None:
    start, _ = hands.place_of(words)
    hands.to_text()
    hands.room.reading.go_to(start + 1)
    for _ in range(4):
        hands.press(Qt.Key.Key_S)
        span = hands.room.reading.snapped_selection()
        if span is not None and span[1] - span[0] >= len(words):
            return
    raise Unfinished(f"S did not grow to the quotation {words!r}")


def _topic(hands: Hands, words: str) -> None:
    hands.room.form.focus_field(FieldId("topic"))
    hands.type(words)
    hands.settle(0.2)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)


def _picture(window: MainWindow, hands: Hands, folder: Path, theme: ThemeChoice) -> Path:
    window.choose_theme(theme)
    hands.settle()
    path = folder / f"window-{theme.value}.png"
    if not window.grab().save(str(path)):
        raise Unfinished(f"the picture {path} could not be written")
    return path


def _tell(session: Session, first: StatementId, out: Path, pictures: list[Path], say: Callable[[str], None]) -> None:
    wanted = f'"id":"{first}"'
    with out.open(encoding="utf-8") as lines:
        record = next(line for line in lines if wanted in line)
    say("")
    say(f"project   {session.path}")
    say(f"records   {out}")
    for picture in pictures:
        say(f"picture   {picture}")
    say("")
    say("The record of the statement that was made by keys:")
    say(record.rstrip())
    QApplication.processEvents()

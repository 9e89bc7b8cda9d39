"""Windows to look at for access: every state that they have, and words made longer as another language would."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from annotator.ui.form.segment import Segment
from annotator.ui.main_window import MainWindow
from annotator.ui.reading.legend_entry import LegendEntry
from tests.ui.shell.conftest import (  # noqa: F401 – fixtures
    appearance,
    coded_session,
    open_window,
    press,
    room,
    settings,
    window,
)
from tests.ui.shell.test_gestures import CTRL, SHIFT, make

DIALOGS = (
    *("help.keys", "view.look", "view.language", "view.palette", "edit.context", "edit.marked_words"),
    *("file.export", "file.paste", "article.flag", "article.skip", "article.details"),
)
"""Actions that open a dialog."""


class Longer(QTranslator):
    """Makes every text of ours 40 % longer, with accents, and leaves placeholders and keys alone."""

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context in ("Keys", "Dates") or not any(character.isalpha() for character in source):
            return source
        return source + "é" * max(1, round(0.4 * len(source)))

    @override
    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[Longer]:
    """All texts made from now on are longer."""
    made = Longer()
    QCoreApplication.installTranslator(made)
    yield made
    QCoreApplication.removeTranslator(made)


def shown_widgets(top: QWidget) -> list[QWidget]:
    """The widgets that are to be seen now."""
    return [widget for widget in [top, *top.findChildren(QWidget)] if widget.isVisible()]


def coded_window(window: MainWindow) -> MainWindow:  # noqa: F811
    """The window with a statement in the form, all folds open, and every bar shown."""
    assert window.room is not None
    make(window.room, "The guns must be silent")
    press(Qt.Key.Key_Escape)
    window.room.reading.setFocus()
    press(Qt.Key.Key_9, CTRL | SHIFT)
    window.room.reading.setFocus()
    press(Qt.Key.Key_F, CTRL)
    QApplication.processEvents()
    return window


def with_dialogs(window: MainWindow, check: Callable[[QWidget], None]) -> None:  # noqa: F811
    """Opens each dialog, checks it, and closes it; those that have a loop of their own too."""
    for name in DIALOGS:
        failures: list[AssertionError] = []
        looked: list[str] = []

        def look(name: str = name, failures: list[AssertionError] = failures, looked: list[str] = looked) -> None:
            for dialog in [found for found in window.findChildren(QDialog) if found.isVisible()]:
                looked.append(name)
                try:
                    check(dialog)
                except AssertionError as failure:
                    failures.append(failure)
                dialog.close()

        QTimer.singleShot(150, window, look)
        window.actions_.trigger(name)
        end = time.monotonic() + 5
        while not looked and time.monotonic() < end:
            QApplication.processEvents()
        assert looked, name
        if failures:
            raise failures[0]


def cut(top: QWidget) -> list[tuple[str, str, str]]:
    """The labels and buttons whose words do not fit and that have no tool tip with all of them."""
    found = []
    for widget in shown_widgets(top):
        if isinstance(widget, QLabel):
            words, plain = widget.text(), not widget.wordWrap()
        elif isinstance(widget, (QPushButton, QToolButton)):
            words, plain = widget.text(), True
        elif isinstance(widget, QAbstractButton):
            words, plain = widget.text(), not isinstance(widget, (LegendEntry, Segment))
        else:
            continue
        if not words.strip() or not plain or "<" in words:
            continue
        needed = max(QFontMetrics(widget.font()).horizontalAdvance(line) for line in words.split("\n"))
        if needed > widget.width() + 1 and not widget.toolTip():
            found.append((type(widget).__name__, widget.objectName(), words))
        elif isinstance(widget, QLabel) and widget.height() + 2 < QFontMetrics(widget.font()).height():
            found.append((type(widget).__name__, widget.objectName(), f"{words} (height)"))
    return found

"""A whole window on a small project, with settings of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.app import build_window
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.main_window import MainWindow
from annotator.ui.style import Appearance
from tests.conftest import MakeSession

TRUCE = (
    "“The guns must be silent,” Tavaran said. “Silence is not peace, but it is a beginning.”\n"
    "The envoy, who had shuttled for eleven days, praised both sides 🙂.\n"
    "Kestria said it would not yield."
)
SNOW = "Snow closed three airports on Tuesday. Nobody said anything about it."
RATES = "The bank raised its rates. “It had to be done,” the governor said."


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of the test's own."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def appearance(qapp: QApplication, settings: QSettings) -> Iterator[Appearance]:
    """The look, taken back at the end."""
    font, palette = qapp.font(), qapp.palette()
    yield Appearance(qapp, settings)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def coded_session(make_session: MakeSession) -> Session:
    """Coder anna on a project of three articles."""
    session = make_session("Talks")
    for text, title in ((TRUCE, "A truce"), (SNOW, "Snow"), (RATES, "Rates")):
        import_text(session, text, title=title)
    return session


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, settings: QSettings, appearance: Appearance) -> Iterator[OpenWindow]:
    """Opens windows, active and exposed; closes them at the end."""
    made: list[MainWindow] = []

    def open_one(session: Session | None = None) -> MainWindow:
        window = build_window(settings=settings, appearance=appearance, session=session)
        made.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_one
    for window in made:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)


@pytest.fixture
def window(open_window: OpenWindow, coded_session: Session) -> MainWindow:
    """A window on the project of three articles, the first one open and the focus in its text."""
    opened = open_window(coded_session)
    room_of(opened).reading.setFocus()
    return opened


@pytest.fixture
def room(window: MainWindow) -> ProjectRoom:
    """The open project of the window."""
    return room_of(window)


def when_asked(answer: Callable[[QDialog], None]) -> None:
    """Answers the next modal dialog, other than one that is open already, as soon as it is open. If answering fails, the
    dialog is closed, so that the test fails instead of waiting for ever."""
    open_already = QApplication.activeModalWidget()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog is open_already or not dialog.isActiveWindow():
            QTimer.singleShot(5, look)
            return
        try:
            answer(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, look)


@pytest.fixture(autouse=True)
def no_dialog_waits_for_ever(qapp: QApplication) -> Iterator[None]:
    """A modal dialog that nobody answers is closed after a while, and the test fails."""
    forgotten: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog is seen[0]:
            forgotten.append(f"{type(dialog).__name__} {dialog.windowTitle()!r}")
            dialog.reject()
        seen[0] = dialog

    seen: list[QWidget | None] = [None]
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(4000)
    yield
    timer.stop()
    assert not forgotten, f"nobody answered {forgotten}"


def room_of(window: MainWindow) -> ProjectRoom:
    """The open project of a window."""
    assert window.room is not None
    return window.room


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the focus is."""
    QTest.keyClick(focused(), key, modifiers)


def type_text(text: str) -> None:
    """Types where the focus is."""
    QTest.keyClicks(focused(), text)


def focused() -> QWidget:
    """The widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def select_words(room: ProjectRoom, words: str) -> tuple[int, int]:
    """Selects the first occurrence of these words, as the reading pane does it, and returns where they are."""
    start = room.place.text.index(words)
    room.reading.select(start, start + len(words))
    return start, start + len(words)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it cannot pass on its smallest size: that is no fault of ours."""
    for item in items:
        if "tests/ui/shell" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))

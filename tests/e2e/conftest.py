"""A whole window and a coder's hands on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app import build_window
from annotator.coding.session import Session
from annotator.ui.main_window import MainWindow
from annotator.ui.rehearsal.hands import Hands
from annotator.ui.style import Appearance

OpenHands = Callable[[Session], Hands]


@pytest.fixture
def open_hands(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenHands]:
    """Opens a window on a session and gives its hands; the window is closed, and the look taken back, at the end."""
    font, palette = qapp.font(), qapp.palette()
    made: list[MainWindow] = []

    def open_one(session: Session) -> Hands:
        settings = QSettings(str(tmp_path / f"settings-{len(made)}.ini"), QSettings.Format.IniFormat)
        window = build_window(settings=settings, appearance=Appearance(qapp, settings), session=session)
        made.append(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Hands(window)

    yield open_one
    for window in made:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)

"""Nothing is cut off: on a small screen, with large letters, and in a language with longer words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.coding.session import Session
from annotator.ui.main_window import MainWindow
from annotator.ui.style import Appearance, StillStyle
from tests.ui.access.conftest import Longer, coded_window, cut, with_dialogs
from tests.ui.shell.conftest import OpenWindow


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640)])
def test_the_window_on_a_small_screen(window: MainWindow, width: int, height: int) -> None:
    coded_window(window)
    window.resize(width, height)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height), "it does not insist on more room"
    assert cut(window) == []


def test_half_of_a_small_screen_as_at_200_percent(window: MainWindow) -> None:
    window.resize(683, 384)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 1366 and cut(window) == []


def test_the_window_in_longer_words(longer: Longer, open_window: OpenWindow, coded_session: Session) -> None:
    window = open_window(coded_session)
    coded_window(window)
    window.resize(1366, 768)
    QApplication.processEvents()
    assert "éé" in window.actions_.words("edit.undo")
    assert cut(window) == []


def test_the_welcome_page_in_longer_words(longer: Longer, open_window: OpenWindow) -> None:
    window = open_window()
    window.resize(1366, 768)
    QApplication.processEvents()
    assert cut(window) == []


def test_dialogs_fit_a_small_screen_and_cut_nothing(
    longer: Longer, open_window: OpenWindow, coded_session: Session
) -> None:
    window = open_window(coded_session)
    window.resize(1366, 768)

    def check(dialog: QWidget) -> None:
        assert isinstance(dialog, QDialog)
        assert dialog.minimumSizeHint().width() <= 1366 and dialog.minimumSizeHint().height() <= 730
        assert cut(dialog) == [], type(dialog).__name__

    with_dialogs(window, check)


def test_large_letters_cut_nothing(qapp: QApplication, window: MainWindow) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(14)
    qapp.setFont(font)
    coded_window(window)
    window.resize(1366, 768)
    QApplication.processEvents()
    assert cut(window) == []


def test_less_motion_stops_blinking_fading_and_sliding(window: MainWindow, appearance: Appearance) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    blinks = application.cursorFlashTime()
    window.actions_.trigger("view.motion")
    assert appearance.is_still and window.actions_["view.motion"].isChecked()
    assert application.cursorFlashTime() == 0
    still = StillStyle()
    assert still.styleHint(still.StyleHint.SH_Widget_Animate) == 0
    assert still.styleHint(still.StyleHint.SH_Widget_Animation_Duration) == 0
    window.actions_.trigger("view.motion")
    assert application.cursorFlashTime() == blinks and not appearance.is_still

"""Everything is reached by Tab, and what has the focus is seen to have it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.form.segment import Segment
from annotator.ui.main_window import MainWindow
from annotator.ui.style import ThemeChoice
from annotator.ui.theme import contrast
from tests.ui.access.conftest import coded_window, shown_widgets, with_dialogs
from tests.ui.shell.conftest import OpenWindow

_RING = 2.0


def stops(top: QWidget) -> list[QWidget]:
    """The controls that Tab stops at."""
    return [
        widget
        for widget in shown_widgets(top)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
    ]


def picture(top: QWidget) -> QImage:
    QApplication.processEvents()
    return top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def strongest(having: QImage, without: QImage) -> float:
    """The contrast of the pixels that differ most between two pictures of one size."""
    first, second = (np.frombuffer(one.constBits(), np.uint32).reshape(one.height(), -1) for one in (having, without))
    pairs = {(int(a), int(b)) for a, b in zip(first[first != second], second[first != second], strict=True)}
    return max((contrast(QColor(a).name(), QColor(b).name()) for a, b in pairs), default=0.0)


def check_ring(top: QWidget) -> None:
    """Each control looks different with the focus, and the difference stands out."""
    unseen = []
    for widget in stops(top):
        other = next((one for one in stops(top) if one is not widget and not widget.isAncestorOf(one)), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = picture(top)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus() or widget.visibleRegion().isEmpty():
            continue  # scrolled out of its pane: Tab would bring it in
        having = picture(top)
        place = widget.mapTo(top, widget.rect().topLeft())
        area = widget.rect().translated(place).adjusted(-6, -6, 6, 6).intersected(top.rect())
        best = strongest(having.copy(area), without.copy(area))
        if best < _RING:
            unseen.append((type(widget).__name__, widget.objectName(), widget.accessibleName(), round(best, 2)))
    assert unseen == [], "\n".join(map(str, unseen))


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_focus_is_seen_in_the_window(window: MainWindow, theme: ThemeChoice) -> None:
    window.choose_theme(theme)
    check_ring(coded_window(window))


def test_the_focus_is_seen_on_the_welcome_page(open_window: OpenWindow) -> None:
    check_ring(open_window())


def test_tab_reaches_every_control_of_each_pane_and_leaves_it(window: MainWindow) -> None:
    coded_window(window)
    room = window.room
    assert room is not None
    for pane in (room.form, room.articles, room.statements):
        wanted = set(stops(pane))
        first = next(iter(stops(pane)))
        first.setFocus(Qt.FocusReason.TabFocusReason)
        reached = {first}
        for _ in range(3 * len(wanted) + 20):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not None
            if now in wanted:
                reached.add(now)
        segments = {widget for widget in wanted if isinstance(widget, Segment)}
        assert wanted - reached - segments == set(), [type(w).__name__ for w in wanted - reached - segments]


def test_f6_goes_round_and_no_pane_is_a_trap(window: MainWindow) -> None:
    coded_window(window)
    room = window.room
    assert room is not None
    room.reading.setFocus()
    seen = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_F6)
        now = QApplication.focusWidget()
        panes = (room.articles, room.reading, room.form, room.statements)
        seen.append(next(pane for pane in panes if now is not None and pane.isAncestorOf(now)))
    assert len(set(seen)) == 4


def test_dialogs_hold_the_focus_and_escape_gives_it_back(window: MainWindow) -> None:
    def check(dialog: QWidget) -> None:
        assert stops(dialog), type(dialog).__name__

    with_dialogs(window, check)

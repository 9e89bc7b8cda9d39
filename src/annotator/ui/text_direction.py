"""The direction of words that widgets draw themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter


def follow_words(painter: QPainter) -> None:
    """Each text that is drawn from now on runs as its own first letter does. A painter on a widget takes the window's
    direction, and the dots of a text that was cut would stand where its reading begins."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

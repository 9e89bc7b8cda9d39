"""The pages of an open project beside the one on which articles are coded: what the window expects of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from annotator.model.change import Changes
from annotator.ui.bindings import Context
from annotator.ui.theme import Theme


class PageName(StrEnum):
    """The pages in the order of their tabs."""

    CODE = "code"
    STATEMENTS = "statements"
    ARTICLES = "articles"
    CODEBOOK = "codebook"
    SPEAKERS = "speakers"


class ProjectPage(QWidget):
    """A page is made when it is first shown. After each commit it is told what changed: at once while it is shown, all
    together when it is shown again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("plain", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._missed: list[Changes] = []

    def set_theme(self, theme: Theme) -> None:
        """Draws in these colours."""

    def catch_up(self, changes: tuple[Changes, ...]) -> None:
        """Shows anew what these commits touched, the oldest first."""

    def focus_first(self) -> None:
        """Puts the focus where the work on this page begins."""

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What actions of the window do while this page is shown, by their ids; all others that work on an article's
        text or its statements are off."""
        return {}

    def contexts_of(self, widget: QWidget) -> tuple[Context, ...]:  # noqa: ARG002 – for the pages that override it
        """Where a widget of this page stands, nearest first."""
        return (Context.WINDOW,)

    def leave(self) -> None:
        """The project is closed: ends what still runs and commits what is being typed."""

    def refresh(self, changes: Changes) -> None:
        """Notes a commit, and shows it if the page is shown."""
        if changes.whole:
            self._missed.clear()
        self._missed.append(changes)
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        missed, self._missed = tuple(self._missed), []
        if missed:
            self.catch_up(missed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)

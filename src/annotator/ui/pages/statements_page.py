"""The page on which all statements of the project are found, compared and changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from annotator.model.change import Changes
from annotator.ui.bindings import Context
from annotator.ui.pages.project_page import ProjectPage
from annotator.ui.theme import Theme


class PagePanel(Protocol):
    """What fills a page: a widget with these methods."""

    def set_theme(self, theme: Theme) -> None: ...

    def focus_first(self) -> None: ...

    def contexts_of(self, widget: QWidget) -> tuple[Context, ...]: ...


class StatementsPage(ProjectPage):
    """Holds the panel that is given to it. `missed_changes` carries the Changes since it was last told, oldest first; `left` is
    told when the project is closed."""

    missed_changes = Signal(object)
    left = Signal()

    def __init__(self, widget: QWidget, panel: PagePanel, handlers: Mapping[str, Callable[[], None]]) -> None:
        super().__init__()
        self.setObjectName("statements_page")
        self._panel = panel
        self._handlers = handlers
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)

    @override
    def set_theme(self, theme: Theme) -> None:
        self._panel.set_theme(theme)

    @override
    def catch_up(self, changes: tuple[Changes, ...]) -> None:
        self.missed_changes.emit(changes)

    @override
    def focus_first(self) -> None:
        self._panel.focus_first()

    @override
    def handlers(self) -> Mapping[str, Callable[[], None]]:
        return self._handlers

    @override
    def contexts_of(self, widget: QWidget) -> tuple[Context, ...]:
        return self._panel.contexts_of(widget)

    @override
    def leave(self) -> None:
        self.left.emit()

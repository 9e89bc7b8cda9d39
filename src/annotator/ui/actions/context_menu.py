"""The menu at a place in the text: what can be done with the selection, and with the statements that lie there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from annotator.model.ids import StatementId
from annotator.ui.actions.desk import Desk
from annotator.ui.reading.signals import MenuRequested

_ON_SELECTION = ("statement.add", "statement.add_as", "statement.fragment", "statement.mention", "edit.copy")
_ON_STATEMENT = ("statement.copy", "statement.unsure", "statement.remove_span", "statement.delete")
_ELSEWHERE = ("edit.undo", "edit.redo")
_SHOWN = 48


class ContextMenu(QObject):
    """Connects itself to the reading pane; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        desk.reading.menu_requested.connect(self._open)

    def _open(self, wanted: MenuRequested) -> None:
        menu = self.menu(wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QPoint(wanted.screen_x, wanted.screen_y))

    def menu(self, wanted: MenuRequested) -> QMenu:
        """The menu for this place. The innermost statement there becomes the current one, unless another that lies there
        is it already; the others can be chosen from the menu."""
        desk = self._desk
        if wanted.statements and desk.place.statement not in wanted.statements:
            desk.place.choose(wanted.statements[0])
        menu = QMenu(desk.window)
        if desk.selection.span() is not None:
            self._add(menu, _ON_SELECTION)
        if wanted.statements:
            self._add(menu, _ON_STATEMENT)
            for statement in wanted.statements:
                if statement != desk.place.statement:
                    self._add_choice(menu, statement)
        menu.addSeparator()
        self._add(menu, _ELSEWHERE)
        return menu

    def _add(self, menu: QMenu, names: tuple[str, ...]) -> None:
        menu.addSeparator()
        for name in names:
            menu.addAction(self._desk.actions[name])

    def _add_choice(self, menu: QMenu, statement: StatementId) -> None:
        mark = self._desk.reading.view.marks.index.mark(statement)
        if mark is None:
            return
        about = " · ".join(part for part in (mark.speaker, mark.summary) if part) or self.tr("statement")
        shown = about if len(about) <= _SHOWN else f"{about[: _SHOWN - 1]}…"
        entry = menu.addAction(self.tr("Choose: {0}").format(shown.replace("&", "&&")))
        entry.triggered.connect(lambda: self._desk.place.choose(statement))

"""What changes only what is shown: panes, whose statements, where the focus is, the palette."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.actions.desk import Desk
from annotator.ui.actions.palette_source import PaletteChoice, PaletteSource
from annotator.ui.actions.refresh import Refresh
from annotator.ui.dialogs.palette import Palette


class ViewActions(QObject):
    """Connects itself to the desk's actions; lives as long as the project is open."""

    def __init__(self, desk: Desk, refresh: Refresh, choice: PaletteChoice) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._refresh = refresh
        self._choice = choice
        handlers = {
            "view.palette": self.open_palette,
            "view.filter": self._to_filter,
            "view.filter_statements": self._to_statement_filter,
            "view.to_form": self._to_form,
            "view.to_text": self._to_text,
            "view.next_pane": lambda: self.step_pane(1),
            "view.previous_pane": lambda: self.step_pane(-1),
            "view.articles": lambda: self._toggle(desk.articles),
            "view.coding": lambda: self._toggle(desk.page.coding),
            "view.statements": lambda: self._toggle(desk.statements),
            "view.everyone": self._switch_everyone,
            "edit.copy": desk.reading.copy_selection,
            "edit.grow": desk.reading.grow_selection,
            "edit.shrink": desk.reading.shrink_selection,
        }
        for name, handler in handlers.items():
            desk.actions.on(name, handler)
        for name in ("view.articles", "view.coding", "view.statements", "view.everyone"):
            desk.actions[name].setCheckable(True)
            desk.actions[name].setChecked(name != "view.everyone")

    def open_palette(self) -> None:
        """Opens the line that goes to anything."""
        desk = self._desk
        source = PaletteSource(desk.session.queries, desk.session.codebook, desk.actions)
        palette = Palette(source.entries, desk.appearance.theme, parent=desk.window)
        palette.entry_chosen.connect(self._choice.take)
        place = desk.window.mapToGlobal(desk.window.rect().topLeft())
        palette.move(place.x() + (desk.window.width() - palette.width()) // 2, place.y() + desk.window.height() // 8)
        palette.open()
        palette.edit.setFocus()

    def step_pane(self, step: int) -> None:
        """Leads the focus round the panes: list, text, form, table."""
        desk = self._desk
        panes: list[tuple[QWidget, QWidget]] = [
            (desk.articles, desk.articles.view),
            (desk.reading, desk.reading),
            (desk.form, desk.form),
            (desk.statements, desk.statements.view),
        ]
        panes = [pane for pane in panes if pane[0].isVisible()]
        now: QWidget | None = desk.window.focusWidget()
        here = next((place for place, (pane, _) in enumerate(panes) if now is not None and _within(now, pane)), 0)
        pane, target = panes[(here + step) % len(panes)]
        if pane is desk.form:
            desk.form.focus_first_field()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _switch_everyone(self) -> None:
        self._refresh.show_everyone(not self._refresh.everyone)
        self._desk.actions["view.everyone"].setChecked(self._refresh.everyone)
        self._desk.status.say(
            self.tr("Everybody’s statements are shown")
            if self._refresh.everyone
            else self.tr("Only your own statements are shown")
        )

    def _to_filter(self) -> None:
        self._desk.articles.show()
        self._desk.articles.focus_filter()

    def _to_statement_filter(self) -> None:
        self._desk.statements.show()
        self._desk.statements.focus_filter()

    def _to_form(self) -> None:
        if self._desk.place.statement is None:
            self._desk.status.say(self.tr("Make a statement first: select words and press Enter."))
        else:
            self._desk.page.coding.show()
            self._desk.form.focus_last_field()

    def _to_text(self) -> None:
        self._desk.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle(self, pane: QWidget) -> None:
        pane.setVisible(not pane.isVisible())
        names = {
            self._desk.articles: "view.articles",
            self._desk.page.coding: "view.coding",
            self._desk.statements: "view.statements",
        }
        self._desk.actions[names[pane]].setChecked(pane.isVisible())


def _within(widget: QWidget, pane: QWidget) -> bool:
    return widget is pane or pane.isAncestorOf(widget)

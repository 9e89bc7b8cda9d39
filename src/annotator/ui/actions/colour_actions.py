"""By what the statements are coloured, and which groups of them are hidden."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from annotator.coding.colouring import ColourScheme
from annotator.ui.actions.desk import Desk
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.legend import Legend
from annotator.ui.reading.signals import MarksShown
from annotator.ui.shown import shown_number

SCHEME_KEY = "view/colour"
LEGEND_KEY = "view/legend"
_ACTIONS = {scheme: f"view.colour_{scheme.value}" for scheme in ColourScheme}


class ColourActions(QObject):
    """Connects itself to the desk's actions and panes; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self.legend = Legend(Inks(desk.appearance.theme))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._count)
        for scheme, name in _ACTIONS.items():
            desk.actions[name].setCheckable(True)
            desk.actions.on(name, partial(self.choose, scheme))
        desk.actions["view.legend"].setCheckable(True)
        desk.actions.on("view.legend", self._toggle_legend)
        desk.reading.add_bar(self.legend)
        desk.reading.view.marks_shown.connect(self._marks_shown)
        desk.place.article_changed.connect(lambda _: self.legend.forget())
        desk.appearance.changed.connect(lambda: self.legend.set_inks(Inks(desk.appearance.theme)))
        self.legend.hidden_changed.connect(self._hide)
        self.legend.menu_wanted.connect(self._open_menu)
        self._show_legend(str(desk.settings.value(LEGEND_KEY, "0")) == "1")
        kept = str(desk.settings.value(SCHEME_KEY, ""))
        self._take(ColourScheme(kept) if kept in set(ColourScheme) else ColourScheme.STANCE)

    @property
    def scheme(self) -> ColourScheme:
        """By what the statements are coloured."""
        return self._desk.marks.scheme

    def choose(self, scheme: ColourScheme) -> None:
        """Colours the statements by something else; nothing stays hidden."""
        self._take(scheme)
        self._desk.settings.setValue(SCHEME_KEY, scheme.value)
        self.legend.forget()
        self._desk.marks.reload()
        self._desk.status.say(self.tr("Statements are coloured {0}").format(self._words(scheme)))

    def _take(self, scheme: ColourScheme) -> None:
        self._desk.marks.scheme = scheme
        for other, name in _ACTIONS.items():
            self._desk.actions[name].setChecked(other is scheme)
        self.legend.show_title(self._desk.actions.words(_ACTIONS[scheme]))

    def _words(self, scheme: ColourScheme) -> str:
        words = self._desk.actions.words(_ACTIONS[scheme])
        return words[:1].lower() + words[1:]

    def _toggle_legend(self) -> None:
        shown = self.legend.isHidden()
        self._show_legend(shown)
        self._desk.settings.setValue(LEGEND_KEY, "1" if shown else "0")
        if shown:
            self._count()
            self.legend.focus_first()
        else:
            self.legend.forget()
            self._desk.reading.setFocus()

    def _show_legend(self, shown: bool) -> None:
        self.legend.setVisible(shown)
        self._desk.actions["view.legend"].setChecked(shown)

    def _marks_shown(self, shown: MarksShown) -> None:
        if not self.legend.isHidden() and not shown.more:
            self._later.start()

    def _count(self) -> None:
        self.legend.show_marks(self._desk.reading.marks)

    def _hide(self, hidden: frozenset[str]) -> None:
        desk = self._desk
        desk.reading.hide_groups(hidden)
        unseen = sum(mark.group.key in hidden for mark in desk.reading.marks)
        if unseen:
            keys = desk.actions.keys_of("view.legend")
            desk.status.say(self.tr("{0} statements are hidden – {1} shows all").format(shown_number(unseen), keys))

    def _open_menu(self) -> None:
        menu = QMenu(self._desk.window)
        menu.aboutToHide.connect(menu.deleteLater)
        for name in _ACTIONS.values():
            menu.addAction(self._desk.actions[name])
        menu.popup(self.legend.title.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

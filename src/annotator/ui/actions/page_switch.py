"""Which page of the project is shown: the tabs in the top bar, their keys, and what the keys mean on each page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QWidget

from annotator.model.change import Changes
from annotator.model.ids import ArticleId, StatementId
from annotator.ui.actions.desk import Desk
from annotator.ui.bindings import Context
from annotator.ui.pages.project_page import PageName, ProjectPage
from annotator.ui.pieces import tab_button
from annotator.ui.style import GRID
from annotator.ui.theme import Theme

PageMaker = Callable[[Desk, "PageSwitch"], ProjectPage]
_OF_TEXT = ("statement.", "article.", "option.", "edit.", "view.")
_EVERYWHERE = frozenset(
    {
        *("edit.undo", "edit.redo", "view.palette", "view.everyone", "view.full", "view.motion", "view.language"),
        *("view.theme_system", "view.theme_light", "view.theme_dark"),
    }
)


class PageSwitch(QObject):
    """`makers` makes the pages beside Code; a page is made when it is first shown."""

    def __init__(
        self, desk: Desk, *, pages: QStackedWidget, tabs: QHBoxLayout, makers: Mapping[PageName, PageMaker]
    ) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._pages = pages
        self._tabs = tabs
        self._makers = makers
        self._made: dict[PageName, ProjectPage] = {}
        self.current = PageName.CODE
        self.tabs = {name: self._tab(name) for name in (PageName.CODE, *makers)}
        for name in self.tabs:
            desk.actions.on(f"page.{name.value}", partial(self.show, name))
        self.tabs[PageName.CODE].setChecked(True)
        self.show_keys()
        desk.bridge.changed.connect(self._refresh)

    def _tab(self, name: PageName) -> QToolButton:
        words = {
            PageName.CODE: self.tr("Code"),
            PageName.STATEMENTS: self.tr("Statements"),
            PageName.ARTICLES: self.tr("Articles"),
            PageName.CODEBOOK: self.tr("Codebook"),
            PageName.SPEAKERS: self.tr("Speakers"),
        }
        tab = tab_button(words[name], f"page_{name.value}")
        tab.clicked.connect(partial(self.show, name))
        self._tabs.setSpacing(GRID)
        self._tabs.addWidget(tab)
        return tab

    def show(self, name: PageName) -> None:
        """Shows this page and leads the focus to it."""
        page = self.page(name)
        if name is not self.current:
            self._desk.form.commit_pending()
            self.current = name
            self._pages.setCurrentWidget(self._desk.page if page is None else page)
            self.tabs[name].setChecked(True)
            self.judge_actions()
        if page is None:
            self._desk.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            page.focus_first()

    def page(self, name: PageName) -> ProjectPage | None:
        """The page of this name, made if need be; None for Code, which is no page of this kind."""
        if name is PageName.CODE:
            return None
        if name not in self._made:
            made = self._makers[name](self._desk, self)
            made.set_theme(self._desk.appearance.theme)
            self._made[name] = made
            self._pages.addWidget(made)
        return self._made[name]

    def judge_actions(self) -> None:
        """Lets the actions do what they do on the page that is shown. A page whose possibilities changed asks for this."""
        page = self.page(self.current)
        if page is None:
            self._desk.actions.take_over({})
            self._desk.actions.block((), why="page")
            return
        handlers = page.handlers()
        off = [
            name
            for name in self._desk.actions.names()
            if name.startswith(_OF_TEXT) and name not in _EVERYWHERE and name not in handlers
        ]
        self._desk.actions.take_over(handlers)
        self._desk.actions.block(off, why="page")

    def go_to_statement(self, statement: StatementId) -> None:
        """Shows the statement in its article on the Code page."""
        article = self._desk.session.queries.statement_article(statement)
        if article is None:
            self._desk.status.say(self.tr("That statement is no longer there."))
            return
        self.go_to_article(article)
        self._desk.place.choose(statement)

    def go_to_article(self, article: ArticleId) -> None:
        """Opens the article on the Code page."""
        try:
            found = self._desk.session.queries.article_text(article)
        except KeyError:
            self._desk.status.say(self.tr("That article is no longer there."))
            return
        self.show(PageName.CODE)
        if self._desk.place.article != article:
            self._desk.place.open(found)

    def contexts_of(self, widget: QWidget) -> tuple[Context, ...] | None:
        """Where a widget of another page than Code stands; None for all others."""
        page = self._made.get(self.current)
        return page.contexts_of(widget) if page is not None and page.isAncestorOf(widget) else None

    def set_theme(self, theme: Theme) -> None:
        """Draws the pages in these colours."""
        for page in self._made.values():
            page.set_theme(theme)

    def show_keys(self) -> None:
        """Names the keys anew beside the tabs' words."""
        for name, tab in self.tabs.items():
            tab.setToolTip(self._desk.actions[f"page.{name.value}"].toolTip())

    def close(self) -> None:
        """Ends what the pages do, and takes the tabs away."""
        for page in self._made.values():
            page.leave()
        self._desk.actions.take_over({})
        for tab in self.tabs.values():
            self._tabs.removeWidget(tab)
            tab.hide()
            tab.deleteLater()

    def _refresh(self, changes: Changes) -> None:
        for page in self._made.values():
            page.refresh(changes)

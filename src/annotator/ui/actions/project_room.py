"""One open project in the window: its panes, its actions, its session. Made when the project is entered, closed with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from annotator.coding.commands.statements import SetValues
from annotator.coding.rows import EntityRow
from annotator.coding.session import Session
from annotator.model.ids import EntityId, EntityTypeId, FieldId, OptionId
from annotator.ui.actions.access_actions import AccessActions
from annotator.ui.actions.action_set import ActionSet
from annotator.ui.actions.article_actions import ArticleActions
from annotator.ui.actions.chooser_actions import ChooserActions
from annotator.ui.actions.coder_actions import CoderActions
from annotator.ui.actions.colour_actions import ColourActions
from annotator.ui.actions.context_menu import ContextMenu
from annotator.ui.actions.desk import Desk, TellError
from annotator.ui.actions.exchange_actions import ExchangeActions
from annotator.ui.actions.find_actions import FindActions
from annotator.ui.actions.focus_mode import FocusMode
from annotator.ui.actions.job_runner import JobRunner
from annotator.ui.actions.look_actions import LookActions
from annotator.ui.actions.mark_feed import MarkFeed
from annotator.ui.actions.page_switch import PageSwitch
from annotator.ui.actions.palette_source import PaletteChoice
from annotator.ui.actions.place import Place
from annotator.ui.actions.project_pages import PAGES
from annotator.ui.actions.publish_actions import PublishActions
from annotator.ui.actions.quotation_actions import QuotationActions
from annotator.ui.actions.refresh import Refresh
from annotator.ui.actions.review_actions import ReviewActions
from annotator.ui.actions.selection import TakenSelection
from annotator.ui.actions.span_actions import SpanActions
from annotator.ui.actions.statement_actions import StatementActions
from annotator.ui.actions.undo_actions import UndoActions
from annotator.ui.actions.value_actions import ValueActions
from annotator.ui.actions.view_actions import ViewActions
from annotator.ui.bindings import Context
from annotator.ui.bridge import SessionBridge
from annotator.ui.form.coding_form import CodingForm
from annotator.ui.form.guidance import GuidancePanel
from annotator.ui.form.key_words import KeyWords
from annotator.ui.pages.code_page import CodePage
from annotator.ui.panels.article_list import ArticleList
from annotator.ui.panels.statement_table import StatementTable
from annotator.ui.panels.status_row import StatusRow
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.style import Appearance
from annotator.ui.theme import Theme

_KEPT_OPEN = ("file.", "edit.", "statement.", "article.", "view.", "option.", "page.")
_OF_THE_WINDOW = frozenset(
    {
        *(
            "file.new",
            "file.open",
            "file.recent",
            "file.close",
            "file.quit",
            "view.full",
            "view.language",
            "view.motion",
        ),
        *("view.theme_system", "view.theme_light", "view.theme_dark"),
    }
)


class ProjectRoom(QObject):
    """Owns the session from now on: `close` ends it."""

    def __init__(
        self,
        session: Session,
        *,
        window: QMainWindow,
        status: StatusRow,
        tabs: QHBoxLayout,
        actions: ActionSet,
        settings: QSettings,
        appearance: Appearance,
        tell_error: TellError,
        folder: Callable[[], Path],
        keep_folder: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self.session, self.status, self._actions = session, status, actions
        self.place = Place(self)
        self._make_panes(appearance.theme)
        self.jobs = JobRunner(status.job, self)
        self.desk = self._made_desk(window, settings, appearance, tell_error)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.switch = PageSwitch(self.desk, pages=self.pages, tabs=tabs, makers=PAGES)
        self._begin_actions(folder, keep_folder)

    def _made_desk(
        self, window: QMainWindow, settings: QSettings, appearance: Appearance, tell_error: TellError
    ) -> Desk:
        session = self.session
        return Desk(
            session=session,
            bridge=SessionBridge(session, self),
            place=self.place,
            window=window,
            page=self.page,
            reading=self.reading,
            marks=MarkFeed(session, self.reading, self),
            selection=TakenSelection(self.reading, self),
            form=self.form,
            guidance=self.guidance,
            articles=self.articles,
            statements=self.statements,
            status=self.status,
            actions=self._actions,
            jobs=self.jobs,
            settings=settings,
            appearance=appearance,
            tell_error=tell_error,
        )

    def _make_panes(self, theme: Theme) -> None:
        session, actions = self.session, self._actions
        self.reading = ReadingPane()
        self.reading.set_theme(theme)
        self.form = CodingForm(search_entities=self._search, theme=theme, codebook=session.codebook)
        self.form.set_read_only(session.read_only)
        self.guidance = GuidancePanel(theme=theme, codebook=session.codebook)
        self.articles = ArticleList(
            session.queries,
            theme,
            filter_keys=actions.keys_of("view.filter"),
            import_keys=actions.keys_of("file.import"),
        )
        self.statements = StatementTable(
            session.queries, session.codebook, theme, filter_keys=actions.keys_of("view.filter_statements")
        )
        self.page = CodePage(
            articles=self.articles,
            reading=self.reading,
            form=self.form,
            guidance=self.guidance,
            statements=self.statements,
        )

    def _begin_actions(self, folder: Callable[[], Path], keep_folder: Callable[[Path], None]) -> None:
        desk = self.desk
        self.refresh = Refresh(desk)
        self.statement_actions = StatementActions(desk)
        self.span_actions = SpanActions(desk)
        self.value_actions = ValueActions(desk)
        self.article_actions = ArticleActions(desk)
        self.undo_actions = UndoActions(desk)
        self.colour_actions = ColourActions(desk)
        self.access_actions = AccessActions(desk)
        self.chooser_actions = ChooserActions(desk)
        self.quotation_actions = QuotationActions(desk)
        self.context_menu = ContextMenu(desk)
        self.coder_actions = CoderActions(desk)
        self.publish_actions = PublishActions(desk)
        self.exchange_actions = ExchangeActions(
            desk, folder=folder, keep_folder=keep_folder, publish=self.publish_actions.publish
        )
        self.review_actions = ReviewActions(desk)
        choice = PaletteChoice(
            trigger=self._actions.trigger,
            open_article=self.article_actions.open,
            set_option=self._set_option,
            list_statements=self.statements.search_project,
        )
        self.view_actions = ViewActions(desk, self.refresh, choice)
        self.look_actions = LookActions(desk)
        self.focus_mode = FocusMode(desk)
        self.find_actions = FindActions(desk)
        self.jobs.paused.connect(self._pause)
        self.show_keys()

    def begin(self) -> None:
        """Opens the article to go on with, and leads the focus to it."""
        if self.session.read_only:
            self.status.show_read_only(self.session.holder)
        else:
            self.status.show_saved()
        self.focus_mode.begin()
        self.article_actions.open_first()
        if self.place.article is None:
            self.place.article_changed.emit(None)
            self.articles.empty.button.setFocus()
        else:
            self.reading.setFocus()

    def show_theme(self, theme: Theme) -> None:
        """Draws everything in these colours."""
        for pane in (self.reading, self.form, self.guidance, self.articles, self.statements):
            pane.set_theme(theme)
        self.switch.set_theme(theme)
        self.chooser_actions.chooser.set_inks(Inks(theme))

    def show_keys(self) -> None:
        """Names the keys anew in the form and at the tabs, after they were changed."""
        self.switch.show_keys()
        keys = self._actions.keys_of
        self.form.set_keys(
            KeyWords(
                make=keys("statement.add"),
                grow=keys("edit.grow"),
                next=keys("statement.next"),
                mention=keys("statement.mention"),
                unsure=keys("statement.unsure"),
            )
        )

    def import_files(self, paths: Sequence[Path]) -> None:
        """Brings these files and folders in, after showing what they are."""
        self.exchange_actions.import_paths(paths)

    def contexts_of(self, widget: QWidget) -> tuple[Context, ...]:
        """Where a widget stands, nearest first. Keys of the form are the form's own business."""
        if self.chooser_actions.chooser.isAncestorOf(widget):
            return (Context.WINDOW,)
        found = self.switch.contexts_of(widget)
        if found is not None:
            return found
        for pane, context in (
            (self.reading.view, Context.READING),
            (self.statements.view, Context.TABLE),
            (self.articles.view, Context.LIST),
            (self.statements, Context.LIST),
            (self.articles, Context.LIST),
        ):
            if widget is pane or pane.isAncestorOf(widget):
                return context, Context.WINDOW
        return (Context.WINDOW,)

    def remember(self) -> None:
        """Keeps the arrangement of the panes for next time, as it is without the focus mode."""
        if self.focus_mode.is_on:
            self.focus_mode.leave(quietly=True)
        self.page.remember(self.desk.settings)

    def close(self) -> None:
        """Commits what is being typed, stops a job, closes the session."""
        self.form.close_list()  # while it is open it watches the whole application
        self.form.commit_pending()
        self.switch.close()
        self.jobs.end()
        self.exchange_actions.end()
        self.find_actions.end()
        self.desk.bridge.close()
        mine = [name for name in self._actions.names() if name.startswith(_KEPT_OPEN) and name not in _OF_THE_WINDOW]
        for why in ("", "page"):
            self._actions.block((), why=why)
        self._actions.off(mine)
        self.session.close()
        self.deleteLater()

    def _search(self, text: str, types: Sequence[EntityTypeId]) -> Sequence[EntityRow]:
        view, article = self.form.view, self.place.article
        near: Sequence[EntityId] = ()
        if view is not None and article is not None:
            words = [(span.start, span.end) for span in view.statement.fragments]
            near = self.session.proposals.named_near(article, words, types)
        return self.session.queries.search_entities(text, types, article, near=near)

    def _set_option(self, field: FieldId, option: OptionId) -> None:
        view = self.form.view
        if view is None or view.statement_type.field(field) is None:
            self.status.say(self.tr("Choose a statement first: then its topic can be set from here."))
        elif not self.session.read_only:
            self.desk.run(SetValues(view.statement.id, field, (option,)))

    def _pause(self, paused: bool) -> None:
        self.form.set_read_only(paused or self.session.read_only)
        writing = [name for name in self._actions.names() if name.startswith(("statement.", "article.f", "option."))]
        writing += ["edit.undo", "edit.redo", "article.nothing", "article.skip", "article.reopen", "article.details"]
        self._actions.block(writing if paused else ())
        if paused:
            self.status.show_paused(self.tr("coding is paused"))
        else:
            self.status.show_saved()

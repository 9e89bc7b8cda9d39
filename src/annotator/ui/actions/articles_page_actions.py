"""What a person does on the Articles page: dialogs and commands, and long ones as jobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QObject

from annotator.coding.article_query import PreviewRow
from annotator.coding.commands.article_selection import ChangeArticles, RemoveArticles, TellApart
from annotator.coding.context import Command
from annotator.coding.duplicates import search_duplicates, told_apart_pairs
from annotator.exchange.readers.dates import partial_date
from annotator.model.article_query import ArticleSelection
from annotator.model.change import Changes
from annotator.model.errors import AnnotatorError
from annotator.model.metadata_change import MetadataChange
from annotator.ui.actions.desk import Desk
from annotator.ui.actions.edition_actions import EditionActions
from annotator.ui.actions.page_switch import PageSwitch
from annotator.ui.articles.duplicate_groups import ComparisonWanted
from annotator.ui.articles.facts import DetailsChanged
from annotator.ui.dialogs.change_articles import TAGS_KEY, ChangeArticlesDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.remove_articles import RemoveArticlesDialog
from annotator.ui.dialogs.text_difference import Side, TextDifferenceDialog
from annotator.ui.jobs import JobHandle
from annotator.ui.models.duplicate_rows_model import DuplicateRow
from annotator.ui.pages.articles_page import ArticlesPage
from annotator.ui.shown import joined_parts, shown_date, shown_number

_AT_ONCE = 500
"""More articles than this are changed in the background."""
_LOOKED_AT = 5_000

CommandMaker = Callable[[Callable[[], bool], Callable[[int], None]], Command]
"""(asked whether to stop, told how many are done) → the command."""


def make_articles_page(desk: Desk, switch: PageSwitch) -> ArticlesPage:
    """The page, connected."""
    page = ArticlesPage(
        desk.session, desk.appearance.theme, partial_date, filter_keys=desk.actions.keys_of("edit.find")
    )
    ArticlesPageActions(desk, switch, page)
    return page


class ArticlesPageActions(QObject):
    """Connects itself to the page; lives as long as it."""

    def __init__(self, desk: Desk, switch: PageSwitch, page: ArticlesPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        page.article_wanted.connect(switch.go_to_article)
        page.import_wanted.connect(lambda: desk.actions.trigger("file.import"))
        page.facts.details_changed.connect(self._change_one)
        page.facts.change_wanted.connect(self.change)
        page.facts.remove_wanted.connect(self.remove)
        page.groups.search_wanted.connect(self.look_for_duplicates)
        page.groups.compare_wanted.connect(self._compare)
        page.groups.remove_wanted.connect(self.remove)
        page.groups.tag_wanted.connect(self.tag)
        page.groups.apart_wanted.connect(self._tell_apart)
        self.editions = EditionActions(desk, page)
        page.facts.edition_wanted.connect(self.editions.make)
        page.set_handlers(self._handlers())

    def _handlers(self) -> dict[str, Callable[[], None]]:
        page = self._page
        reading: dict[str, Callable[[], None]] = {
            "edit.find": page.filters.focus_text,
            "view.filter": page.filters.focus_text,
            "articles.compare": page.groups.compare_current,
        }
        if self._desk.session.read_only:
            return reading
        return {
            **reading,
            "article.details": page.facts.focus_title,
            "articles.change": self.change,
            "articles.tag": self.tag,
            "articles.remove": self.remove,
            "articles.edition": self.editions.make,
            "articles.duplicates": self.look_for_duplicates,
            "articles.apart": page.groups.tell_apart,
        }

    # details

    def _change_one(self, changed: DetailsChanged) -> None:
        self._desk.run(ChangeArticles((changed.article,), (changed.change,), partial_date))

    def tag(self) -> None:
        """Leads to the tags of the one chosen article, or asks for tags of the chosen ones."""
        if self._page.chosen_article() is not None:
            self._page.facts.focus_tags()
        else:
            self.change(TAGS_KEY)

    def change(self, key: str = "source") -> None:
        """Asks what to change about the chosen articles, shows what comes of it, and does it."""
        count = self._page.selection_count()
        if not count:
            return
        self._page.facts.commit()
        selection = self._page.selection()
        dialog = ChangeArticlesDialog(
            count=count,
            looked_at=min(count, _LOOKED_AT),
            preview=lambda change: self._preview(selection, change),
            theme=self._desk.appearance.theme,
            key=key or "source",
            parent=self._desk.window,
        )
        if not answered(dialog) or dialog.change is None:
            return
        changes = (dialog.change,)
        self._do(
            lambda cancelled, told: ChangeArticles(selection, changes, partial_date, cancelled, told),
            count,
            self.tr("Changing articles …"),
            self.tr("The details are changed"),
        )

    def _preview(self, selection: ArticleSelection, change: MetadataChange) -> Sequence[PreviewRow]:
        rows = self._page.queries.preview(selection, (change,), read_date=partial_date)
        return list(islice(rows, _LOOKED_AT))

    # removal

    def remove(self) -> None:
        """Says what goes with the chosen articles, and removes them when that is wanted."""
        count = self._page.selection_count()
        if not count:
            return
        self._page.facts.commit()
        selection = self._page.selection()
        removal = self._page.queries.removal(selection)
        article = self._page.facts.article
        dialog = RemoveArticlesDialog(
            removal,
            title=article.title if article is not None else "",
            undo=self._desk.actions.keys_of("edit.undo"),
            parent=self._desk.window,
        )
        if answered(dialog):
            size = removal.articles + removal.statement_count
            done = (
                self.tr("1 article is removed")
                if removal.articles == 1
                else self.tr("{0} articles are removed").format(shown_number(removal.articles))
            )
            self._do(
                lambda cancelled, told: RemoveArticles(selection, cancelled, told),
                removal.articles,
                self.tr("Removing articles …"),
                done,
                size=size,
            )

    # duplicates

    def look_for_duplicates(self) -> None:
        """Looks for near-duplicates in the background, and shows them."""
        desk = self._desk
        if self._is_busy():
            return

        def work(handle: JobHandle) -> int:
            worker = desk.session.worker()
            try:
                return search_duplicates(
                    worker.project,
                    told=lambda done, of: handle.tell(done / max(of, 1), self.tr("Looking for duplicates …")),
                    cancelled=lambda: handle.cancelled,
                )
            finally:
                worker.close()

        desk.jobs.start(
            self.tr("Looking for duplicates …"),
            work,
            writes=False,
            done=lambda _: self._page.show_duplicates(),
            failed=desk.tell_error,
            cancelled=lambda: desk.status.say(self.tr("The search was stopped; what was known stays.")),
        )

    def _compare(self, wanted: ComparisonWanted) -> None:
        sides = []
        for article in (wanted.first, wanted.second):
            found = self._page.queries.article(article)
            if found is None:
                return
            about = joined_parts((found.source, shown_date(found.published)))
            sides.append(Side(found.title, about, self._page.queries.text(article)))
        first, second = sides
        answered(TextDifferenceDialog(first, second, self._desk.appearance.theme, parent=self._desk.window))

    def _tell_apart(self, row: DuplicateRow) -> None:
        self._desk.run(TellApart(tuple(told_apart_pairs(row.group, row.article.id))))

    # long ones

    def _do(self, make: CommandMaker, count: int, words: str, said: str, *, size: int = 0) -> None:
        desk = self._desk
        if max(count, size) <= _AT_ONCE:
            if desk.run(make(lambda: False, lambda _: None)) is not None:
                self._say_done(said)
            return
        if self._is_busy():
            return
        desk.form.commit_pending()
        desk.session.close_step()

        def work(handle: JobHandle) -> Changes:
            worker = desk.session.worker()
            try:
                return worker.run(make(lambda: handle.cancelled, lambda done: handle.tell(done / max(count, 1), words)))
            finally:
                worker.close()

        def done(changes: Changes) -> None:
            desk.session.announce(changes)
            self._say_done(said)

        desk.jobs.start(
            words,
            work,
            writes=True,
            done=done,
            failed=self._failed,
            cancelled=lambda: desk.status.say(self.tr("Stopped; nothing was changed.")),
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, AnnotatorError):
            self._desk.session.announce(Changes(step=None, label="", kind="do", whole=True))
        self._desk.tell_error(error)

    def _say_done(self, said: str) -> None:
        undo = self._desk.actions.keys_of("edit.undo")
        self._desk.status.say(self.tr("{0} – Undo {1}").format(said, undo))

    def _is_busy(self) -> bool:
        if self._desk.jobs.job is not None:
            self._desk.status.say(self.tr("Another job is running; wait for it or cancel it."))
            return True
        return False

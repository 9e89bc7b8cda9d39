"""What a coder does with articles: open, finish, find nothing, flag, skip, take up again, set their details."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QObject

from annotator.coding.commands.articles import IncompleteError, SetArticleMetadata, SetArticleState
from annotator.model.article import ArticleState
from annotator.model.ids import ArticleId, StatementId
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.article_details import ArticleDetailsDialog
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.incomplete import IncompleteDialog, IncompleteStatement
from annotator.ui.dialogs.reason import FlagDialog, SkipDialog
from annotator.ui.panels.article_list import ArticleChosen
from annotator.ui.panels.statement_table import StatementChosen

LAST_ARTICLE = "article"


class ArticleActions(QObject):
    """Connects itself to the desk's actions and panes; lives as long as the project is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        desk.articles.article_chosen.connect(self._choose)
        desk.statements.statement_chosen.connect(self._jump)
        desk.actions.on("article.next", lambda: self.step(1))
        desk.actions.on("article.previous", lambda: self.step(-1))
        if desk.session.read_only:
            return
        desk.actions.on("article.finish", self.finish)
        desk.actions.on("article.nothing", self.nothing_found)
        desk.actions.on("article.flag", self.flag)
        desk.actions.on("article.skip", self.skip)
        desk.actions.on("article.reopen", self.reopen)
        desk.actions.on("article.details", self.details)

    def open(self, article: ArticleId, statement: StatementId | None = None) -> None:
        """Opens an article in the reading pane, with one of its statements current."""
        desk = self._desk
        desk.form.commit_pending()
        if article == desk.place.article:
            desk.place.choose(statement if statement is not None else desk.place.statement)
            return
        try:
            found = desk.session.queries.article_text(article)
        except KeyError:
            desk.status.say(self.tr("That article is no longer there."))
            return
        desk.place.open(found, statement)
        desk.settings.setValue(f"{LAST_ARTICLE}/{desk.session.project.id}", article)

    def open_first(self) -> None:
        """Opens the article that was open last time, else the first that is to do, else the first."""
        desk = self._desk
        kept = desk.settings.value(f"{LAST_ARTICLE}/{desk.session.project.id}")
        if isinstance(kept, str) and desk.session.queries.article_row(ArticleId(kept)) is not None:
            self.open(ArticleId(kept))
            return
        wanted = desk.articles.next_open()
        if wanted is None:
            rows = desk.session.queries.articles(limit=1)
            wanted = rows[0].id if rows else None
        if wanted is not None:
            self.open(wanted)

    def step(self, step: int) -> None:
        """Opens the next or the previous article of the list as it is filtered."""
        row = self._desk.articles.neighbour(step)
        if row is not None:
            self.open(row.id)

    def finish(self) -> None:
        """Finishes the open article and opens the next; incomplete statements are listed first, and can be overridden."""
        article = self._desk.place.article
        if article is None:
            return
        self._desk.form.commit_pending()
        following = self._desk.articles.next_open()
        command = SetArticleState(article, ArticleState.DONE)
        try:
            is_done = self._desk.attempt(lambda: self._desk.session.run(command), passing=IncompleteError) is not None
        except IncompleteError as error:
            is_done = self._wave_through(article, error.statements)
        if is_done:
            self._go_on(following, self.tr("Finished"))

    def _wave_through(self, article: ArticleId, statements: tuple[StatementId, ...]) -> bool:
        dialog = IncompleteDialog([self._described(found) for found in statements], parent=self._desk.window)
        if not answered(dialog):
            return False
        if dialog.chosen is not None:
            self._desk.place.choose(dialog.chosen)
            view = self._desk.form.view
            if view is not None and view.missing:
                self._desk.form.focus_field(view.missing[0])
            return False
        done = self._desk.run(SetArticleState(article, ArticleState.DONE, even_if_incomplete=True))
        return done is not None

    def _described(self, statement: StatementId) -> IncompleteStatement:
        view = self._desk.session.queries.statement_view(statement)
        if view is None:
            return IncompleteStatement(statement, "", ())
        labels = [field.label for field in view.statement_type.fields if field.id in view.missing]
        return IncompleteStatement(statement, view.text[:100], tuple(labels))

    def nothing_found(self) -> None:
        """Says that the open article holds no statement, and opens the next."""
        self._set(ArticleState.NOTHING_FOUND, "", self.tr("Nothing found"))

    def skip(self) -> None:
        """Asks why the open article is skipped, says so, and opens the next."""
        if self._desk.place.article is None:
            return
        dialog = SkipDialog(parent=self._desk.window)
        if answered(dialog):
            self._set(ArticleState.SKIPPED, dialog.reason.value, self.tr("Skipped"))

    def flag(self) -> None:
        """Asks what is unclear about the open article, and flags it. It stays open."""
        article = self._desk.place.article
        if article is None:
            return
        row = self._desk.session.queries.article_row(article)
        flagged = row is not None and row.state is ArticleState.FLAGGED
        dialog = FlagDialog(reason=row.reason if row is not None and flagged else "", parent=self._desk.window)
        if answered(dialog):
            self._desk.run(SetArticleState(article, ArticleState.FLAGGED, dialog.reason))

    def reopen(self) -> None:
        """Puts the open article back to work in progress."""
        article = self._desk.place.article
        if article is not None:
            self._desk.run(SetArticleState(article, ArticleState.IN_PROGRESS))

    def details(self) -> None:
        """Asks for the open article's title and details, and keeps them."""
        article = self._desk.place.article
        if article is None:
            return
        found = self._desk.session.queries.article_text(article).article
        dialog = ArticleDetailsDialog(found, parent=self._desk.window)
        if answered(dialog) and dialog.details is not None:
            given = asdict(dialog.details)
            changed = {name: value for name, value in given.items() if value != getattr(found, name)}
            if changed:
                self._desk.run(SetArticleMetadata(article, **changed))

    def _set(self, state: ArticleState, reason: str, said: str) -> None:
        article = self._desk.place.article
        if article is None:
            return
        self._desk.form.commit_pending()
        following = self._desk.articles.next_open()
        if self._desk.run(SetArticleState(article, state, reason)) is not None:
            self._go_on(following, said)

    def _go_on(self, following: ArticleId | None, said: str) -> None:
        if following is None:
            self._desk.status.say(self.tr("{0}. That was the last one: no article is left to do.").format(said))
            return
        self.open(following)
        self._desk.reading.setFocus()
        undo = self._desk.actions.keys_of("edit.undo")
        self._desk.status.say(self.tr("{0}; this is the next one – Undo {1}").format(said, undo))

    def _choose(self, chosen: ArticleChosen) -> None:
        self.open(chosen.article)
        self._desk.reading.setFocus()

    def _jump(self, chosen: StatementChosen) -> None:
        self.open(chosen.article, chosen.statement)

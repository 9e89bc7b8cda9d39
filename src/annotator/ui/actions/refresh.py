"""After every commit the views are told what to show anew; this is the only place that tells them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from annotator.coding.rows import ArticleText, StatementView
from annotator.model.change import Changes, Table
from annotator.model.ids import ArticleId, StatementId
from annotator.ui.actions.desk import Desk
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_message

_NAMES = (Table.ENTITY, Table.ALIAS, Table.ROLE)


class Refresh(QObject):
    """Text and form follow a commit at once; the list, the table and the counts a moment later, so that the text is
    painted first and a burst of commits costs them once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._desk = desk
        self._statements: set[StatementId] | None = set()
        self._articles: set[ArticleId] | None = set()
        self._is_current_shown = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.catch_up)
        desk.bridge.changed.connect(self._changed)
        desk.place.article_changed.connect(self._show_article)
        desk.place.statement_changed.connect(self._show_statement)
        self._show_people()
        self._show_counts()

    @property
    def everyone(self) -> bool:
        """Whether other coders' statements are shown too."""
        return self._desk.marks.everyone

    def show_everyone(self, everyone: bool) -> None:
        """Shows other coders' statements too, or only one's own."""
        self._desk.marks.everyone = everyone
        self._desk.statements.set_everyone(everyone)
        self._desk.marks.reload()
        self._show_current()
        self._show_counts()

    def catch_up(self) -> None:
        """Refreshes the list, the table and the counts now, if they are behind."""
        self._later.stop()
        statements, self._statements = self._statements, set()
        articles, self._articles = self._articles, set()
        if statements is None or statements:
            self._desk.statements.refresh(statements)
            if statements is None or statements - {self._desk.place.statement}:
                self._show_current()
        if self._desk.statements.current != self._desk.place.statement:
            self._desk.statements.set_current(self._desk.place.statement)
        if articles is None or articles:
            self._desk.articles.refresh(None if articles is None else frozenset(articles))
        self._show_counts()

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Table.CODEBOOK) or "current_codebook" in changes.ids(Table.SETTING):
            self._show_codebook()
        if changes.touches(Table.CODER):
            self._show_people()
        if changes.whole:
            self._desk.marks.reload()
            self._statements = self._articles = None
        elif self._renames(changes):
            self._desk.marks.reload()
            self._statements = None
        elif changes.touches(Table.STATEMENT):
            ids = {StatementId(row) for row in changes.ids(Table.STATEMENT)}
            self._desk.marks.bring(ids)
            if self._statements is not None:
                self._statements |= ids
        if self._articles is not None:
            self._articles |= changes.articles | {ArticleId(row) for row in changes.ids(Table.ARTICLE)}
        if changes.touches(Table.ARTICLE) and self._desk.place.article in self._touched_articles(changes):
            self._show_details()
        self._is_current_shown = False
        if changes.kind in ("undo", "redo"):
            self._follow(changes)
        if not self._is_current_shown and self._concerns_current(changes):
            self._show_current()
        self._later.start()

    def _concerns_current(self, changes: Changes) -> bool:
        """Whether more was touched than other statements: those change no more than the number of the current one."""
        current = self._desk.place.statement
        return changes.whole or any(
            table is not Table.STATEMENT or StatementId(row) == current for table, row in changes.rows
        )

    def _touched_articles(self, changes: Changes) -> frozenset[ArticleId | None]:
        if changes.whole:
            return frozenset({self._desk.place.article})
        return frozenset(ArticleId(row) for row in changes.ids(Table.ARTICLE)) | changes.articles

    def _renames(self, changes: Changes) -> bool:
        """Whether names that are shown may have changed: more than entities that were just made."""
        fresh = set(changes.created)
        return any(table in _NAMES and (table, row) not in fresh for table, row in changes.rows)

    def _follow(self, changes: Changes) -> None:
        """Leads to what an undo or a redo changed: its article, and the statement that came back."""
        place = self._desk.place
        if changes.articles and place.article not in changes.articles:
            article = min(changes.articles)
            try:
                place.open(self._desk.session.queries.article_text(article))
            except KeyError:
                return
        back = [StatementId(row) for table, row in changes.created if table is Table.STATEMENT]
        if back and place.article is not None:
            place.choose(back[0])

    def _show_article(self, article: ArticleText | None) -> None:
        desk = self._desk
        if article is None:
            self._show_nothing()
        else:
            self._show_text(article)
        desk.articles.set_current(None if article is None else article.article.id)
        desk.statements.set_article(None if article is None else article.article.id)
        self._show_counts()

    def _show_text(self, article: ArticleText) -> None:
        queries = self._desk.session.queries
        place = self.tr("{0} of {1}").format(
            shown_number(queries.article_place(article.article.id) + 1), shown_number(queries.article_count())
        )
        marks = self._desk.marks.begin(article.article.id)
        self._desk.reading.show_article(article, marks, place=place)

    def _show_nothing(self) -> None:
        self._desk.marks.begin(None)
        has_articles = bool(self._desk.session.queries.article_count())
        self._desk.reading.show_nothing(
            self.tr("Choose an article in the list.")
            if has_articles
            else self.tr("Here the articles are read and coded. Bring some in first: File ▸ Import files.")
        )

    def _show_details(self) -> None:
        """Shows the open article's headline anew: its text and where the coder is in it stay. An article that is gone (its
        import was undone) is closed."""
        place, reading = self._desk.place, self._desk.reading
        if place.article is None:
            return
        if self._desk.session.queries.article_row(place.article) is None:
            place.open(None)
            return
        caret = reading.caret()
        self._show_text(self._desk.session.queries.article_text(place.article))
        reading.go_to(caret)
        reading.set_current_statement(place.statement)

    def _show_statement(self, statement: StatementId | None) -> None:
        if statement is not None:
            self._desk.marks.ensure(statement)
        self._desk.reading.set_current_statement(statement, reveal=True)
        self._show_current()
        self._later.start()

    def _show_current(self) -> None:
        self._is_current_shown = True
        view = self._view()
        if view is None and self._desk.place.statement is not None:
            self._desk.place.choose(None)
            return
        self._desk.guidance.show_view(view)
        self._desk.form.show_statement(view)

    def _view(self) -> StatementView | None:
        statement = self._desk.place.statement
        if statement is None:
            return None
        session = self._desk.session
        view = session.queries.statement_view(statement, everyone=self.everyone)
        hidden = view is not None and not self.everyone and view.statement.coder != session.coder
        return None if hidden else view

    def _show_codebook(self) -> None:
        codebook = self._desk.session.codebook
        self._desk.form.set_codebook(codebook)
        self._desk.guidance.set_codebook(codebook)
        self._desk.statements.set_codebook(codebook)

    def _show_people(self) -> None:
        session = self._desk.session
        self._desk.status.show_coders(session.queries.coders(), session.coder)

    def _show_counts(self) -> None:
        desk = self._desk
        session = desk.session
        desk.status.show_progress(session.queries.progress())
        here = desk.place.article
        count = None if here is None else session.queries.statement_count(here, everyone=self.everyone)
        desk.status.show_here(count)
        undo, redo = (shown_message(label or "") for label in (session.undo_label, session.redo_label))
        desk.status.show_undo(undo or None)
        desk.actions.say("edit.undo", self.tr("Undo {0}").format(undo) if undo else self.tr("Undo"))
        desk.actions.say("edit.redo", self.tr("Redo {0}").format(redo) if redo else self.tr("Redo"))

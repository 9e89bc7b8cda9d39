"""A new edition of the chosen article: a text from the clipboard or a file, what it does to the statements, and the step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from annotator.coding.commands.editions import AddEdition, plan_for, require_new_text
from annotator.coding.edition_plan import EditionPlan, Fate
from annotator.model.article import Article
from annotator.model.change import Table
from annotator.model.cleaning import clean_text
from annotator.model.errors import AnnotatorError, UserError
from annotator.model.ids import ArticleId
from annotator.ui.actions.desk import Desk
from annotator.ui.dialogs.frame import answered
from annotator.ui.dialogs.new_edition import NewEditionDialog
from annotator.ui.pages.articles_page import ArticlesPage
from annotator.ui.shown import shown_number
from annotator.ui.translation import shown_error


class EditionActions(QObject):
    """Lives as long as the page."""

    def __init__(self, desk: Desk, page: ArticlesPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def make(self) -> None:
        """Asks for the corrected text of the one chosen article, shows what becomes of its statements, and does it."""
        chosen = self._page.chosen_article()
        article = None if chosen is None else self._page.queries.article(chosen)
        if article is None or self._desk.session.read_only:
            return
        self._page.facts.commit()
        self._desk.form.commit_pending()
        plans: list[EditionPlan] = []
        dialog = NewEditionDialog(article.title, clipboard=QGuiApplication.clipboard(), parent=self._desk.window)
        dialog.plan_wanted.connect(lambda text: self._plan(dialog, article, text, plans))
        dialog.file_wanted.connect(lambda: self._choose_file(dialog))
        if answered(dialog) and plans:
            self._run(article, dialog.text, dialog.origin, plans[-1])

    def _plan(self, dialog: NewEditionDialog, article: Article, text: str, plans: list[EditionPlan]) -> None:
        read = self._desk.session.project.read
        clean = clean_text(text).text
        try:
            require_new_text(read, article, clean)
            plans.append(plan_for(read, article.id, clean))
        except UserError as error:
            dialog.refuse(shown_error(error))
            return
        dialog.show_plan(plans[-1])

    def _choose_file(self, dialog: NewEditionDialog) -> None:
        from annotator.exchange.readers.registry import readable_suffixes

        every = " ".join(f"*{suffix}" for suffix in readable_suffixes())
        filters = f"{self.tr('Articles ({0})').format(every)};;{self.tr('All files (*)')}"
        chosen, _ = QFileDialog.getOpenFileName(dialog, self.tr("The corrected text"), "", filters)
        if chosen:
            self.take_file(dialog, Path(chosen))

    def take_file(self, dialog: NewEditionDialog, path: Path) -> None:
        """Takes the one article that the file holds; says why where it holds none or several."""
        from annotator.exchange.readers.incoming import AS_FOUND, Refusal
        from annotator.exchange.readers.registry import reader_for

        reader = reader_for(path)
        if reader is None:
            dialog.refuse(self.tr("{0} is no file of articles.").format(path.name))
            return
        try:
            found = [part for _, part in zip(range(2), reader.read(path, AS_FOUND, lambda _: None), strict=False)]
        except AnnotatorError as error:
            dialog.refuse(shown_error(error))
            return
        except OSError as error:
            dialog.refuse(self.tr("{0} cannot be read: {1}.").format(path.name, error.strerror))
            return
        if not found:
            dialog.refuse(self.tr("There is no text in {0}.").format(path.name))
        elif isinstance(found[0], Refusal):
            dialog.refuse(str(found[0]))
        elif len(found) > 1:
            dialog.refuse(self.tr("{0} holds several articles.").format(path.name))
        else:
            dialog.take(found[0].text, str(path))

    def _run(self, article: Article, text: str, origin: str, plan: EditionPlan) -> None:
        changes = self._desk.run(AddEdition(article.id, text, origin=origin))
        if changes is None:
            return
        made = next((ArticleId(row) for table, row in changes.created if table is Table.ARTICLE), None)
        if made is not None:
            self._page.choose(made)
        carried = len(plan.statements) - plan.count(Fate.STAYS)
        look = len(plan.to_look_at)
        undo = self._desk.actions.keys_of("edit.undo")
        self._desk.status.say(
            self.tr("New edition: {0} of {1} statements carried over, {2} on the review list – Undo {3}").format(
                shown_number(carried), shown_number(len(plan.statements)), shown_number(look), undo
            )
        )

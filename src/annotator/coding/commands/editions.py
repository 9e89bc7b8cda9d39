"""A corrected text takes an article's place: the new edition gets the statements, the old one keeps what found no place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.coding.context import Context
from annotator.coding.edition_plan import CarriedStatement, EditionPlan, Fate, links_of, plan_edition
from annotator.model.article import Article
from annotator.model.article_query import EDITION_OF, SUPERSEDED_BY
from annotator.model.change import Image, Table
from annotator.model.cleaning import CleanText, clean_text, text_sha256
from annotator.model.dates import is_partial_date
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId, article_id, assignment_id, review_id
from annotator.model.review import Review
from annotator.store.reading import Reader
from annotator.store.statements import statement_image
from annotator.store.tables import packed

_OWN = ("title", "source", "author", "published", "url", "language")


@dataclass(frozen=True)
class AddEdition:
    """Import a corrected text of an article as a new article and carry the statements of all coders and layers over to it.

    `details` replace what the new edition takes over from the old one: title, source, author, published, url, language.
    `origin` says where the text came from."""

    article: ArticleId
    text: str
    details: Mapping[str, str] = field(default_factory=dict)
    origin: str = "new edition"
    label: str = "new edition"

    def apply(self, context: Context) -> None:
        """A statement that is carried keeps its id, its values, its links and its history; entries of the review list say
        what a person should look at. Raises UserError for the text of this edition or of an earlier one."""
        old = context.read.article(self.article)
        if old is None:
            raise UserError("That article is no longer there.")
        edition = _Edition(context, old, clean_text(self.text))
        edition.check()
        edition.write_articles(self._details(), self.origin)
        edition.move(plan_for(context.read, self.article, edition.text))

    def _details(self) -> dict[str, str]:
        published = self.details.get("published", "")
        if published and not is_partial_date(published):
            raise UserError(f"{published!r} is not a year, a month or a day.", "Write 2025, 2025-01 or 2025-01-22.")
        return {key: value for key, value in self.details.items() if key in _OWN and (value or key != "title")}


def plan_for(read: Reader, article: ArticleId, text: str) -> EditionPlan:
    """What would become of the article's statements in this (cleaned) text. Raises KeyError when the article is gone."""
    statements = read.statements_of(article)
    links = links_of(statements, read.kinds)
    return plan_edition(old=read.text(article), new=text, statements=statements, links=links)


def require_new_text(read: Reader, old: Article, text: str) -> None:
    """Raises UserError for a text that is empty, or that this article or an earlier edition of it has."""
    if not text or text.isspace():
        raise UserError("There is no text in it.")
    row = article_id(text_sha256(text))
    if row == old.id:
        raise UserError("That is the same text.", "Paste or choose the corrected one.")
    if row in earlier_editions(read, old):
        raise UserError(
            "That is the text of an earlier edition of this article.", "Undo the new edition to go back to it."
        )


def earlier_editions(read: Reader, article: Article) -> tuple[ArticleId, ...]:
    """The articles that this one is an edition of, the nearest first."""
    found: list[ArticleId] = []
    current: Article | None = article
    while current is not None:
        before = current.metadata.get(EDITION_OF)
        if not isinstance(before, str) or before in (article.id, *found):
            break
        found.append(ArticleId(before))
        current = read.article(ArticleId(before))
    return tuple(found)


class _Edition:
    """One new edition being written."""

    def __init__(self, context: Context, old: Article, clean: CleanText) -> None:
        self._context = context
        self._old = old
        self.text = clean.text
        self._notes = clean.notes
        self._sha256 = text_sha256(clean.text)
        self._id = article_id(self._sha256)

    def check(self) -> None:
        require_new_text(self._context.read, self._old, self.text)

    def write_articles(self, details: Mapping[str, str], origin: str) -> None:
        """The new article, or the one that has this text already, and the tie between the two."""
        tx = self._context.tx
        tx.add_texts([(self._sha256, self.text)])
        standing = self._context.read.article(self._id)
        if standing is None:
            kept = {key: value for key, value in self._old.metadata.items() if key != SUPERSEDED_BY}
            fresh = self._old.model_copy(
                update={
                    "id": self._id,
                    "sha256": self._sha256,
                    "metadata": {**kept, EDITION_OF: self._old.id},
                    **details,
                }
            )
            tx.put(Table.ARTICLE, self._id, fresh.model_dump(mode="json"))
            said = packed({"notes": list(self._notes)} if self._notes else {})
            tx.add_provenance([(self._id, origin, "imported", said)])
        else:
            tied = {**standing.metadata, EDITION_OF: self._old.id}
            tx.put(Table.ARTICLE, self._id, standing.model_copy(update={"metadata": tied}).model_dump(mode="json"))
        tied = {**self._old.metadata, SUPERSEDED_BY: self._id}
        tx.put(Table.ARTICLE, self._old.id, self._old.model_copy(update={"metadata": tied}).model_dump(mode="json"))

    def move(self, plan: EditionPlan) -> None:
        """The statements, what belongs to them, the coders' states, and the entries of the review list."""
        tx, read = self._context.tx, self._context.read
        moved = {one.statement.id for one in plan.statements if one.fate is not Fate.STAYS}
        tx.change_many(Table.STATEMENT, [self._change(one) for one in plan.statements if one.statement.id in moved])
        for table in (Table.REVIEW, Table.QUESTION, Table.DECISION):
            images = list(read.images(table, "article = ?", (self._old.id,)))
            tx.change_many(table, [self._here(image) for image in images if _about(table, image) in moved])
        self._carry_states()
        for one in plan.to_look_at:
            self._send_to_review(one)

    def _change(self, one: CarriedStatement) -> tuple[str, Image, Image]:
        moved = one.statement.model_copy(
            update={"article": self._id, "spans": one.spans, "updated": self._context.tx.now}
        )
        return one.statement.id, statement_image(one.statement), statement_image(moved)

    def _here(self, image: Image) -> tuple[str, Image, Image]:
        return str(image["id"]), image, {**image, "article": self._id}

    def _carry_states(self) -> None:
        """Each coder is as far with the new edition as with the old one; time spent is not counted twice."""
        for old in self._context.read.assignments_of(self._old.id):
            row = assignment_id(self._id, old.coder, old.layer, old.round)
            if self._context.read.assignment(row) is None:
                fresh = old.model_copy(update={"id": row, "article": self._id, "seconds": 0})
                self._context.tx.put(Table.ASSIGNMENT, row, fresh.model_dump(mode="json"))

    def _send_to_review(self, one: CarriedStatement) -> None:
        statement = one.statement
        row = review_id(statement.id, "", "edition", None)
        entry = Review(
            id=row,
            article=self._old.id if one.fate is Fate.STAYS else self._id,
            statement=statement.id,
            cause="edition",
            reason=" ".join(one.reasons),
            coder=self._context.coder,
            created=self._context.tx.now,
        )
        self._context.tx.put(Table.REVIEW, row, entry.model_dump(mode="json"))


def _about(table: Table, image: Image) -> Any:
    """The statement that a row of these tables is about."""
    if table is Table.DECISION:
        return image["gold"] or image["source"]
    return image["statement"]

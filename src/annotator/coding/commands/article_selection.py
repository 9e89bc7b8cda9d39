"""What is done to many articles at once: their metadata changed, articles removed with all their codings, duplicates told
apart. A selection is ids, or a query, asked when the command runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.coding.steps import never_stopped, stop_if
from annotator.model.article import Article
from annotator.model.article_query import EDITION_OF, SUPERSEDED_BY, ArticleQuery, ArticleSelection
from annotator.model.change import Image, Table
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId
from annotator.model.metadata_change import (
    ChangeTags,
    DateReader,
    MetadataChange,
    as_written,
    changed_article,
    check_changes,
)
from annotator.store.article_list import chosen_ids, origins
from annotator.store.near_duplicates import told_apart_id

_TAKEN_ALONG = (
    Table.REVIEW,
    Table.SUGGESTION,
    Table.QUESTION,
    Table.DECISION,
    Table.ASSIGNMENT,
    Table.STATEMENT,
)
"""What an article takes with it when it goes, those that lean on others first."""
_AT_ONCE = 50


@dataclass(frozen=True)
class ChangeArticles:
    """Change the metadata and the tags of every article of the selection, as one step. An article that a change cannot be
    made for keeps what it has."""

    selection: ArticleSelection
    changes: tuple[MetadataChange, ...]
    read_date: DateReader = as_written
    cancelled: Callable[[], bool] = never_stopped
    told: Callable[[int], None] = lambda _: None

    @property
    def label(self) -> str:
        tags = all(isinstance(change, ChangeTags) for change in self.changes)
        return f"{'tag' if tags else 'change details of'} {counted(self.selection)}"

    def apply(self, context: Context) -> None:
        """Raises UserError for a change that can never be made, PatternTooSlow, Cancelled."""
        check_changes(self.changes)
        done = 0
        for articles in chosen_ids(context.read, self.selection):
            stop_if(self.cancelled)
            context.tx.change_many(Table.ARTICLE, list(self._changed(context, articles)))
            done += len(articles)
            self.told(done)
        if not done:
            raise UserError("Those articles are no longer there.")

    def _changed(self, context: Context, articles: Sequence[ArticleId]) -> Iterator[tuple[str, Image, Image]]:
        known = origins(context.read, articles)
        for row, image in context.read.images_at(Table.ARTICLE, articles).items():
            article = Article.model_validate(image)
            found = changed_article(
                article=article,
                origin=known.get(article.id, ""),
                changes=self.changes,
                read_date=self.read_date,
            )
            if found.article != article:
                yield row, image, found.article.model_dump(mode="json")


@dataclass(frozen=True)
class RemoveArticles:
    """Remove the articles of the selection with all that belongs to them, every coder's: statements, states, decisions,
    questions, suggestions, entries of the review list. Their texts stay in the file, so that undo brings all of it back."""

    selection: ArticleSelection
    cancelled: Callable[[], bool] = never_stopped
    told: Callable[[int], None] = lambda _: None

    @property
    def label(self) -> str:
        return f"remove {counted(self.selection)}"

    def apply(self, context: Context) -> None:
        """Raises UserError when none of them is there any more, Cancelled."""
        done = 0
        for articles in chosen_ids(context.read, self.selection):
            for begin in range(0, len(articles), _AT_ONCE):
                stop_if(self.cancelled)
                chunk = articles[begin : begin + _AT_ONCE]
                _remove(context, chunk)
                done += len(chunk)
                self.told(done)
        if not done:
            raise UserError("Those articles are no longer there.")


@dataclass(frozen=True)
class TellApart:
    """Say of these pairs of articles that they are no duplicates, whatever they share."""

    pairs: tuple[tuple[ArticleId, ArticleId], ...]
    label: str = "not a duplicate"

    def apply(self, context: Context) -> None:
        for one, other in self.pairs:
            row = told_apart_id(one, other)
            context.tx.put(Table.SETTING, row, {"id": row, "value": True})


def counted(selection: ArticleSelection) -> str:
    """The selection in words for a label: "3 articles"."""
    if isinstance(selection, ArticleQuery):
        return "articles"
    return "article" if len(selection) == 1 else f"{len(selection):,} articles"


def _remove(context: Context, articles: Sequence[ArticleId]) -> None:
    _untie(context, articles)
    where = f"article IN ({','.join('?' * len(articles))})"
    for table in _TAKEN_ALONG:
        context.tx.change_many(table, _gone(context.read.images(table, where, articles)))
    context.tx.change_many(Table.ARTICLE, _gone(context.read.images_at(Table.ARTICLE, articles).values()))


def _gone(images: Iterable[Image]) -> list[tuple[str, Image, None]]:
    return [(str(image["id"]), image, None) for image in images]


def _untie(context: Context, articles: Sequence[ArticleId]) -> None:
    """The editions before those that go are superseded by nothing any more."""
    going = frozenset(articles)
    for image in context.read.images_at(Table.ARTICLE, articles).values():
        earlier = image["metadata"].get(EDITION_OF)
        if not isinstance(earlier, str) or earlier in going:
            continue
        before = context.read.image(Table.ARTICLE, earlier)
        if before is not None and before["metadata"].get(SUPERSEDED_BY) == image["id"]:
            metadata = {key: value for key, value in before["metadata"].items() if key != SUPERSEDED_BY}
            context.tx.put(Table.ARTICLE, earlier, {**before, "metadata": metadata})

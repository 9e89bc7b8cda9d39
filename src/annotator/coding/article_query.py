"""What the Articles page asks: rows of a query in its order, what there is to filter by, and what a removal would take."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from annotator.coding.steps import never_stopped
from annotator.model.article import Article, ArticleState
from annotator.model.article_query import ArticleQuery, ArticleSelection, tags_of
from annotator.model.ids import ArticleId, CoderId
from annotator.model.metadata_change import DateReader, MetadataChange, as_written, changed_article, check_changes
from annotator.store import article_list as store
from annotator.store.project import Project


class ListedArticle(NamedTuple):
    """One line of the Articles page. `length` is in code points; `alike` is how many other articles are nearly the same;
    `statements` counts every coder's; `superseded`: a new edition of it stands in the project."""

    number: int
    id: ArticleId
    title: str
    source: str
    published: str
    language: str
    tags: tuple[str, ...]
    length: int
    statements: int
    state: ArticleState
    alike: int
    superseded: bool


class Origin(NamedTuple):
    """Where an article came from, or a further copy of it (`is_duplicate`), and what was said of it."""

    imported_at: str
    place: str
    is_duplicate: bool
    details: dict[str, Any]


class Count(NamedTuple):
    """A value to filter by, and how many articles have it."""

    value: str
    articles: int


class Removal(NamedTuple):
    """What a removal would take: articles, and the statements in them by coder's name."""

    articles: int
    statements: dict[str, int]

    @property
    def statement_count(self) -> int:
        """How many statements, everyone's."""
        return sum(self.statements.values())


class PreviewRow(NamedTuple):
    """An article before and after a change, and what keeps it from being made, a sentence each."""

    before: Article
    after: Article
    problems: tuple[str, ...]


class ArticleQueries:
    """Reads only, through the project's connection."""

    def __init__(self, project: Project) -> None:
        self._read = project.read

    def order(self, query: ArticleQuery) -> array[int]:
        """The numbers of the query's articles in its order, 8 bytes each."""
        return store.article_order(self._read, query)

    def rows(self, numbers: Sequence[int], query: ArticleQuery) -> tuple[ListedArticle, ...]:
        """The lines with these numbers, in this order; those that are gone are left out."""
        return tuple(_listed(row) for row in store.article_rows(self._read, numbers, query))

    def number(self, article: ArticleId) -> int | None:
        """The number by which an article stands in an order; None when it is not there."""
        return store.article_number(self._read, article)

    def ids_at(self, numbers: Sequence[int]) -> tuple[ArticleId, ...]:
        """The ids of the articles with these numbers, in this order; those that are gone are left out."""
        return tuple(store.ids_at(self._read, numbers))

    def ids(self, query: ArticleQuery) -> Iterator[ArticleId]:
        """The ids of the query's articles in its order."""
        for chunk in store.chosen_ids(self._read, query):
            yield from chunk

    def sources(self) -> tuple[Count, ...]:
        """The sources, by name; articles without one as ""."""
        return tuple(Count(*found) for found in store.facet(self._read, "source"))

    def languages(self) -> tuple[Count, ...]:
        """The languages, by their tags; articles without one as ""."""
        return tuple(Count(*found) for found in store.facet(self._read, "language"))

    def tags(self) -> tuple[Count, ...]:
        """The tags, by name."""
        return tuple(Count(*found) for found in store.tag_counts(self._read))

    def article(self, article: ArticleId) -> Article | None:
        """The article with its metadata, or None."""
        return self._read.article(article)

    def text(self, article: ArticleId) -> str:
        """The article's text. Raises KeyError when it is not there."""
        return self._read.text(article)

    def provenance(self, article: ArticleId) -> tuple[Origin, ...]:
        """Where the article came from, oldest first, its further copies too."""
        return tuple(
            Origin(when, place, kind == "duplicate", json.loads(details))
            for when, place, kind, details in store.provenance(self._read, article)
        )

    def removal(self, selection: ArticleSelection) -> Removal:
        """What removing the selection would take."""
        articles, statements = 0, Counter[CoderId]()
        for chunk in store.chosen_ids(self._read, selection):
            articles += len(chunk)
            statements.update(store.statements_by_coder(self._read, chunk))
        names = {coder.id: coder.name for coder in self._read.coders()}
        return Removal(articles, {names.get(coder, ""): count for coder, count in statements.most_common()})

    def preview(
        self,
        selection: ArticleSelection,
        changes: tuple[MetadataChange, ...],
        *,
        read_date: DateReader = as_written,
        cancelled: Callable[[], bool] = never_stopped,
    ) -> Iterator[PreviewRow]:
        """Every article of the selection as it would be after the changes. Ends early when `cancelled` says so.

        Raises UserError for a change that can never be made, PatternTooSlow."""
        check_changes(changes)
        for chunk in store.chosen_ids(self._read, selection):
            if cancelled():
                return
            origins = store.origins(self._read, chunk)
            for article in chunk:
                found = self._read.article(article)
                if found is not None:
                    after = changed_article(
                        article=found, origin=origins.get(article, ""), changes=changes, read_date=read_date
                    )
                    yield PreviewRow(found, after.article, after.problems)


def _listed(row: tuple[Any, ...]) -> ListedArticle:
    number, article, title, source, published, language, tags, length, statements, state, alike, superseded = row
    return ListedArticle(
        number=number,
        id=ArticleId(article),
        title=title,
        source=source,
        published=published,
        language=language,
        tags=tags_of({"tags": json.loads(tags)}) if tags else (),
        length=length or 0,
        statements=statements,
        state=ArticleState(state),
        alike=alike,
        superseded=bool(superseded),
    )

"""Near-duplicates of a project: looked for in all texts, kept with the project, shown as groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from annotator.analysis.near_duplicates import AT_LEAST, clusters, near_duplicates
from annotator.coding.article_query import ArticleQueries, ListedArticle
from annotator.coding.steps import never_stopped, stop_if
from annotator.model.article_query import ArticleQuery
from annotator.model.errors import EnvironmentProblem
from annotator.model.ids import ArticleId
from annotator.store.near_duplicates import (
    AlikePair,
    article_texts,
    compared_until,
    keep_pairs,
    last_text,
    live_pairs,
    not_compared,
)
from annotator.store.project import Project


class Alike(NamedTuple):
    """An article of a group with what it shares with the group's first: the exact share of common sequences of three words,
    of common words, and whether only case and white space differ. A share of 0 was not counted: a third one joins them."""

    article: ListedArticle
    sequences: float
    words: float
    same: bool


class Group(NamedTuple):
    """Articles that are nearly the same, in the order of import; the first is what the others are compared with."""

    first: ListedArticle
    others: tuple[Alike, ...]

    @property
    def same(self) -> bool:
        """Whether some of them are the same text but for case and white space."""
        return any(one.same for one in self.others)


class SearchState(NamedTuple):
    """What is known: whether there was ever a search, and how many articles came since."""

    searched: bool
    new_articles: int


def search_duplicates(
    project: Project,
    *,
    at_least: float = AT_LEAST,
    told: Callable[[int, int], None] = lambda _done, _of: None,
    cancelled: Callable[[], bool] = never_stopped,
) -> int:
    """Look for near-duplicates among all articles and keep what is found instead of what was known. Returns how many pairs.

    `told` hears how many texts of how many are done. Raises Cancelled, then what was known stays; EnvironmentProblem when the
    project cannot be written to."""
    if project.read_only:
        raise EnvironmentProblem(f"{project.path.name} is open read-only.", "Nothing was looked for.")
    read = project.read
    last = last_text(read)
    of = len(ArticleQueries(project).order(ArticleQuery()))
    found = [
        AlikePair(pair.first, pair.second, pair.sequences, pair.words, pair.same)
        for pair in near_duplicates(
            texts=article_texts(read),
            text_of=read.text,
            at_least=at_least,
            told=lambda done: told(done, of),
            cancelled=cancelled,
        )
    ]
    stop_if(cancelled)
    keep_pairs(project, found, compared=last)
    return len(found)


class Duplicates:
    """What the last search found, without the articles that are gone and the pairs that a person told apart."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._queries = ArticleQueries(project)

    def state(self) -> SearchState:
        """Whether there was a search, and how many articles came since."""
        read = self._project.read
        return SearchState(compared_until(read) > 0, not_compared(read))

    def groups(self, query: ArticleQuery) -> tuple[Group, ...]:
        """The groups, same texts first, then by what the most alike two of each share. `query` says whose states are shown."""
        pairs = list(live_pairs(self._project.read))
        shares = {(pair.first, pair.second): pair for pair in pairs}
        found = clusters((pair.first, pair.second) for pair in pairs)
        return tuple(group for members in found if (group := self._group(members, shares, query)) is not None)

    def _group(
        self, members: list[ArticleId], shares: dict[tuple[ArticleId, ArticleId], AlikePair], query: ArticleQuery
    ) -> Group | None:
        numbers = sorted(number for one in members if (number := self._queries.number(one)) is not None)
        rows = self._queries.rows(numbers, query)
        if len(rows) < 2:
            return None
        first, *others = rows
        return Group(first, tuple(_alike(first, other, shares) for other in others))


def _alike(first: ListedArticle, other: ListedArticle, shares: dict[tuple[ArticleId, ArticleId], AlikePair]) -> Alike:
    one, two = sorted((first.id, other.id))
    pair = shares.get((one, two))
    if pair is not None:
        return Alike(other, pair.sequences, pair.words, pair.same)
    return Alike(other, 0.0, 0.0, same=False)


def told_apart_pairs(group: Group, article: ArticleId) -> Iterator[tuple[ArticleId, ArticleId]]:
    """The pairs to tell apart so that this article leaves the group."""
    members = [group.first, *(one.article for one in group.others)]
    for member in members:
        if member.id != article:
            yield article, member.id

"""Words in their context, from one text or from all the articles of a project. Positions are code points."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from annotator.coding.queries import Queries
from annotator.coding.rows import ArticleText
from annotator.model.ids import ArticleId
from annotator.model.patterns import Compiled, Found, Hit, matches

AROUND = 90
_SPACES = re.compile(r"\s+")
_PAGE = 200


class WordsInContext(NamedTuple):
    """One hit with what stands before and after it, each in one line. `right_to_left` is its paragraph's direction."""

    article: ArticleId
    title: str
    hit: Hit
    before: str
    words: str
    after: str
    right_to_left: bool


class ArticleSearched(NamedTuple):
    """One more article was searched: its hits, and how many articles of how many are done."""

    rows: tuple[WordsInContext, ...]
    done: int
    articles: int
    whole: bool


def contexts(*, article: ArticleText, found: Found) -> tuple[WordsInContext, ...]:
    """The hits of one article with 90 code points on either side."""
    text = article.text
    return tuple(
        WordsInContext(
            article=article.article.id,
            title=article.article.title,
            hit=hit,
            before=_line(text[max(0, hit.start - AROUND) : hit.start]).lstrip(),
            words=_line(text[hit.start : hit.end]),
            after=_line(text[hit.end : hit.end + AROUND]).rstrip(),
            right_to_left=is_right_to_left_at(text=text, position=hit.start),
        )
        for hit in found.hits
    )


def search_articles(
    queries: Queries, pattern: Compiled, *, limit: int, timeout: float, cancelled: Callable[[], bool]
) -> Iterator[ArticleSearched]:
    """Goes through all articles in the order of the list until `limit` hits are found or `cancelled` says so. Raises
    PatternTooSlow when one article takes more than `timeout` seconds; what was given before stands."""
    articles = queries.article_count()
    done, left = 0, limit
    while left > 0 and not cancelled():
        page = queries.articles(limit=_PAGE, offset=done)
        if not page:
            return
        for row in page:
            if cancelled():
                return
            done += 1
            try:
                article = queries.article_text(row.id)
            except KeyError:  # its import was undone meanwhile
                continue
            found = matches(text=article.text, pattern=pattern, limit=left, timeout=timeout)
            left -= len(found.hits)
            yield ArticleSearched(contexts(article=article, found=found), done, max(articles, done), found.whole)
            if left <= 0:
                return


def is_right_to_left_at(*, text: str, position: int) -> bool:
    """Whether the paragraph that holds the position runs from right to left, by its first strong character."""
    end = text.find("\n", position)
    for place in range(text.rfind("\n", 0, position) + 1, len(text) if end < 0 else end):
        direction = unicodedata.bidirectional(text[place])
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _line(text: str) -> str:
    return _SPACES.sub(" ", text)

"""Which articles, in which order: plain frozen data that a list shows and a command can carry with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from annotator.model.article import ArticleState
from annotator.model.ids import ArticleId, CoderId
from annotator.model.statement import Layer

ArticleSort: TypeAlias = Literal[
    "", "title", "source", "published", "language", "tags", "length", "statements", "state", "duplicates"
]
"""A column; "" is the order of import."""

TAGS = "tags"
"""The metadata key of an article's tags: a list of texts, sorted, each once."""
EDITION_OF = "edition_of"
SUPERSEDED_BY = "superseded_by"
"""The metadata keys that tie a corrected text to the one before: each holds the other article's id."""


@dataclass(frozen=True)
class ArticleQuery:
    """The articles that pass every filter that is set. States are those of `coder` in `layer` and `round`."""

    text: str = ""
    """Words of the title, the source or the text, as a search reads them: phrases, beginnings, -word."""
    source: str | None = None
    language: str | None = None
    since: str = ""
    """The first day, month or year; articles without a date do not pass."""
    until: str = ""
    """The last day, month or year, which belongs to it."""
    tag: str | None = None
    state: ArticleState | None = None
    coded: bool | None = None
    """Whether any statement of any coder stands in it."""
    duplicates: bool = False
    """Only articles that are nearly the same as another."""
    coder: CoderId | None = None
    layer: Layer = "coding"
    round: int = 1
    sort: ArticleSort = ""
    descending: bool = False

    @property
    def is_filtered(self) -> bool:
        """Whether any filter is set."""
        chosen = (self.source, self.language, self.tag, self.state, self.coded)
        return bool(self.text.strip() or self.since or self.until or self.duplicates) or any(
            part is not None for part in chosen
        )


ArticleSelection: TypeAlias = tuple[ArticleId, ...] | ArticleQuery
"""Articles chosen one by one, or all that a query lets through at the moment it is asked."""


def tags_of(metadata: Mapping[str, Any]) -> tuple[str, ...]:
    """An article's tags, sorted. A single text counts as one tag; what is no text counts for nothing."""
    found = metadata.get(TAGS)
    listed = found if isinstance(found, list) else [found]
    return sorted_tags(tag for tag in listed if isinstance(tag, str))


def sorted_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """The tags in one line each, sorted, each once, without empty ones."""
    return tuple(sorted({" ".join(tag.split()) for tag in tags} - {""}))


def with_tags(metadata: Mapping[str, Any], tags: Iterable[str]) -> dict[str, Any]:
    """The metadata with exactly these tags; without the key when there are none."""
    kept = {key: value for key, value in metadata.items() if key != TAGS}
    listed = list(sorted_tags(tags))
    return {**kept, TAGS: listed} if listed else kept

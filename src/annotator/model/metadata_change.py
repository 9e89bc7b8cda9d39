"""What can be done to the metadata of many articles at once: set, filled in by a pattern, tagged. Pure; nothing is guessed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from annotator.model.article import Article
from annotator.model.article_query import EDITION_OF, SUPERSEDED_BY, TAGS, sorted_tags, tags_of, with_tags
from annotator.model.dates import is_partial_date
from annotator.model.errors import UserError
from annotator.model.patterns import Compiled, Pattern, PatternTooSlow, compiled

COLUMNS = ("title", "source", "author", "published", "url", "language")
"""The parts of an article that are no metadata keys."""
KEPT_KEYS = frozenset({TAGS, EDITION_OF, SUPERSEDED_BY})
"""Metadata keys that are not set by name: tags are added and removed, editions are made."""
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LINE = re.compile(r", line \d+$")
_SECONDS = 0.25

DateReader: TypeAlias = Callable[[str], tuple[str, str]]
"""What is written → (partial ISO date, why there is none): exactly one is empty, both for nothing."""


@dataclass(frozen=True)
class SetValue:
    """Give `key` this very value; empty takes it away."""

    key: str
    value: str


@dataclass(frozen=True)
class FillIn:
    """Make the value of `key` from a template: {title}, {source}, {author}, {published}, {url}, {language}, {file}, {folder},
    {any metadata key}. With a regular expression, looked for in the value of `source`, also {match}, {1} … and its named
    groups; the template is then {match}, or the first group, if nothing else is said."""

    key: str
    template: str = ""
    source: str = ""
    expression: str = ""


@dataclass(frozen=True)
class ChangeTags:
    """Add tags and take others away."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


MetadataChange: TypeAlias = SetValue | FillIn | ChangeTags


@dataclass(frozen=True)
class Changed:
    """An article after the changes, and why some of them left it alone, a sentence each."""

    article: Article
    problems: tuple[str, ...] = ()


def as_written(written: str) -> tuple[str, str]:
    """The plainest reader of dates: ISO or nothing."""
    text = written.strip()
    return (text, "") if not text or is_partial_date(text) else ("", f"{text!r} is not a year, a month or a day")


def check_changes(changes: tuple[MetadataChange, ...]) -> None:
    """Raises UserError for what can never be done: no key, a key that is kept, an expression that cannot be read."""
    for change in changes:
        if isinstance(change, ChangeTags):
            continue
        if not change.key.strip():
            raise UserError("Say which part of the articles is to be changed.")
        if change.key in KEPT_KEYS:
            raise UserError(f"“{change.key}” is not set by hand.", "Tags are added and removed; editions are made.")
        if isinstance(change, FillIn):
            if not change.template and not change.expression:
                raise UserError("The pattern is empty.", "Write a template such as {source}, or an expression.")
            if change.expression:
                _expression(change.expression)


def changed_article(
    *, article: Article, origin: str, changes: tuple[MetadataChange, ...], read_date: DateReader = as_written
) -> Changed:
    """The article after these changes, in their order. What cannot be read or made changes nothing and is said: no date
    becomes today, no title becomes empty. `origin` is where the article was imported from.

    Raises PatternTooSlow."""
    problems = []
    for change in changes:
        if isinstance(change, ChangeTags):
            tags = (set(tags_of(article.metadata)) | set(sorted_tags(change.add))) - set(sorted_tags(change.remove))
            article = article.model_copy(update={"metadata": with_tags(article.metadata, tags)})
            continue
        value, problem = _value(change, article, origin)
        if not problem:
            value, problem = _fitting(change.key, value, read_date)
        if problem:
            problems.append(problem)
        else:
            article = _with_value(article, change.key, value)
    return Changed(article, tuple(problems))


def value_of(article: Article, key: str) -> str:
    """What stands at `key`, as words: a list's items joined, anything else as JSON. Empty when there is nothing."""
    if key in COLUMNS:
        return str(getattr(article, key))
    return as_words(article.metadata.get(key))


def as_words(value: Any) -> str:
    """A metadata value as words."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)


def _with_value(article: Article, key: str, value: str) -> Article:
    if key in COLUMNS:
        return article.model_copy(update={key: value})
    metadata = {name: kept for name, kept in article.metadata.items() if name != key or value}
    if value:
        metadata[key] = value
    return article.model_copy(update={"metadata": metadata})


def _fitting(key: str, value: str, read_date: DateReader) -> tuple[str, str]:
    if key == "published":
        return read_date(value)
    if key == "title" and not value.strip():
        return "", "a title cannot be empty"
    return value, ""


def _value(change: SetValue | FillIn, article: Article, origin: str) -> tuple[str, str]:
    if isinstance(change, SetValue):
        return change.value, ""
    known = _facts(article, origin)
    template = change.template
    if change.expression:
        written = known.get(change.source, "")
        if not written:
            return "", f"{change.source} is empty"
        groups = _groups(_expression(change.expression), written)
        if groups is None:
            return "", f"the expression does not fit {change.source} “{written}”"
        known = {**known, **groups}
        template = template or ("{1}" if groups.get("1") else "{match}")
    return _filled(template, known)


def _filled(template: str, known: Mapping[str, str]) -> tuple[str, str]:
    problems = []

    def filled(found: re.Match[str]) -> str:
        value = known.get(found[1], "")
        if not value:
            problems.append(f"{found[1]} is empty" if found[1] in known else f"there is no {{{found[1]}}}")
        return value

    value = _PLACEHOLDER.sub(filled, template)
    return (value.strip(), "") if not problems else ("", problems[0])


def _facts(article: Article, origin: str) -> dict[str, str]:
    path = _LINE.sub("", origin).replace("\\", "/")
    folder, _, name = path.rpartition("/")
    return {
        **{key: as_words(value) for key, value in article.metadata.items()},
        **{column: str(getattr(article, column)) for column in COLUMNS},
        "date": article.published,
        "file": name,
        "folder": folder.rpartition("/")[2],
    }


def _groups(expression: Compiled, written: str) -> dict[str, str] | None:
    try:
        found = expression.search(written, timeout=_SECONDS, concurrent=True)
    except (TimeoutError, MemoryError) as error:
        raise PatternTooSlow from error
    if found is None:
        return None
    numbered = {str(number): group or "" for number, group in enumerate(found.groups(), 1)}
    return {"match": found.group(), **numbered, **{name: group or "" for name, group in found.groupdict().items()}}


@lru_cache(maxsize=16)
def _expression(written: str) -> Compiled:
    return compiled(Pattern(text=written, is_regex=True))

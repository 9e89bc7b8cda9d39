"""The words of found statements in their context, aligned on what was looked for, else on the statement itself."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from annotator.coding.found_statements import FoundStatement
from annotator.coding.rows import ArticleText
from annotator.coding.word_search import WordsInContext, contexts
from annotator.model.patterns import Compiled, Found, Hit, Pattern, PatternTooSlow, compiled, matches
from annotator.model.statement_query import PatternFilter, StatementQuery, WordsFilter

_TERM = regex.compile(r'(NOT\s+|-)?(?:"([^"]+)"|(\S+))')
_SECONDS = 0.1
_LONGEST = 200


def looked_for(query: StatementQuery) -> tuple[Compiled, ...]:
    """The patterns by which the words that the query looks for are found in a text; those that cannot be read are left out."""
    found = []
    for wanted in query.filters:
        if wanted.negated:
            continue
        if isinstance(wanted, PatternFilter):
            found.append(wanted.pattern)
        elif isinstance(wanted, WordsFilter):
            found.extend(_terms(wanted.text))
    return tuple(compiled(pattern) for pattern in found)


def _terms(text: str) -> list[Pattern]:
    """Each wanted word or phrase; a word may go on, as the index lets the last one and those with a star."""
    terms = [words or word for no, words, word in _TERM.findall(text) if not no and word != "NOT"]
    bare = [term.strip("*").strip() for term in terms]
    return [Pattern(text=rf"(?w:\b){regex.escape(term)}", is_regex=True) for term in bare if term]


def in_context(*, article: ArticleText, row: FoundStatement, patterns: Sequence[Compiled]) -> WordsInContext | None:
    """The statement's words with what stands around them; None for a statement about the whole article."""
    if row.start < 0:
        return None
    hit = next((found for pattern in patterns if (found := _first(article.text, pattern, row))), None)
    if hit is None:
        hit = Hit(row.start, min(row.end, row.start + _LONGEST))
    return contexts(article=article, found=Found((hit,), True))[0]


def _first(text: str, pattern: Compiled, row: FoundStatement) -> Hit | None:
    try:
        found = matches(text=text, pattern=pattern, limit=1, timeout=_SECONDS, start=row.start, end=row.end)
    except PatternTooSlow:
        return None
    return found.hits[0] if found.hits else None

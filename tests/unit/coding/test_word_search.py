"""Words in context: what stands around a hit, in which direction, in all articles of a project."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.coding.rows import ArticleText
from annotator.coding.session import Session
from annotator.coding.word_search import AROUND, ArticleSearched, contexts, is_right_to_left_at, search_articles
from annotator.exchange.ingest import import_text
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.model.patterns import Found, Hit, Pattern, PatternTooSlow, compiled, matches


def in_context(text: str, start: int, end: int) -> tuple[str, str, str]:
    """What is before, what is there, what is after."""
    article = Article(id=ArticleId("one"), sha256="0" * 64, title="A title")
    (row,) = contexts(article=ArticleText(article, text), found=Found((Hit(start, end),), True))
    assert (row.article, row.title, row.hit) == ("one", "A title", Hit(start, end))
    return row.before, row.words, row.after


def searched(session: Session, words: str, *, limit: int = 100, stop_after: int = 1_000) -> list[ArticleSearched]:
    """All that a search gives; cancelled after so many articles."""
    found: list[ArticleSearched] = []
    pattern = compiled(Pattern(text=words, is_regex=True))
    for one in search_articles(
        session.queries, pattern, limit=limit, timeout=0.1, cancelled=lambda: len(found) >= stop_after
    ):
        found.append(one)  # noqa: PERF402 – the length is looked at meanwhile
    return found


def test_a_context_is_one_line() -> None:
    text = "Said\nthe envoy\u2028of\u00a0peace."
    start = text.index("envoy")
    assert in_context(text, start, start + 5) == ("Said the ", "envoy", " of peace.")


@given(st.text(max_size=200), st.text(min_size=1, max_size=5), st.text(max_size=200))
def test_a_context_is_of_the_text_and_no_longer_than_it_may_be(before: str, words: str, after: str) -> None:
    left, there, right = in_context(before + words + after, len(before), len(before) + len(words))
    assert "".join(there.split()) == "".join(words.split())
    assert "".join(before.split()).endswith("".join(left.split()))
    assert "".join(after.split()).startswith("".join(right.split()))
    assert max(len(left), len(right)) <= AROUND
    assert "\n" not in left + there + right


def test_the_direction_is_that_of_the_paragraph() -> None:
    text = "A 2025 plan\n2025: السلام now\n\nשלום\n42"
    assert [is_right_to_left_at(text=text, position=text.index(part)) for part in ("plan", "now", "שלום", "42")] == [
        False,
        True,
        True,
        False,
    ]


def test_all_articles_are_searched_in_the_order_of_the_list(session: Session) -> None:
    for number in range(5):
        import_text(session, f"Number {number}. Peace 🙂 and {'peace' if number % 2 else 'war'}.", title=f"A{number}")
    found = searched(session, "peace")
    assert [(one.done, one.articles) for one in found] == [(n, 5) for n in range(1, 6)]
    rows = [row for one in found for row in one.rows]
    assert [row.title for row in rows] == ["A0", "A1", "A1", "A2", "A3", "A3", "A4"]
    for row in rows:
        text = session.queries.article_text(row.article).text
        assert text[row.hit.start : row.hit.end].casefold() == "peace"


def test_the_limit_and_the_cancel_end_a_search(session: Session) -> None:
    for number in range(5):
        import_text(session, f"{number} peace peace", title=f"A{number}")
    assert sum(len(one.rows) for one in searched(session, "peace", limit=3)) == 3
    assert len(searched(session, "peace", limit=3)) == 2
    assert len(searched(session, "peace", stop_after=2)) == 2


def test_what_was_found_before_a_slow_article_stands(session: Session) -> None:
    import_text(session, "aa", title="Quick")
    import_text(session, "a" * 3_000 + "b", title="Slow")
    found = []
    with pytest.raises(PatternTooSlow):
        for one in search_articles(
            session.queries,
            compiled(Pattern(text="(a+)+$", is_regex=True)),
            limit=9,
            timeout=0.05,
            cancelled=lambda: False,
        ):
            found.append(one)  # noqa: PERF402 – kept when the search fails
    assert [row.words for one in found for row in one.rows] == ["aa"]


def test_hits_of_one_text_are_those_of_the_pattern() -> None:
    text = "Straße 🙂 STRASSE"
    found = matches(text=text, pattern=compiled(Pattern(text="strasse")), limit=9, timeout=1)
    article = Article(id=ArticleId("one"), sha256="0" * 64, title="A title")
    assert [row.words for row in contexts(article=ArticleText(article, text), found=found)] == ["Straße", "STRASSE"]

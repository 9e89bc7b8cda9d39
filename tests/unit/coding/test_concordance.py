"""Where the words of a statement stand in their context."""

from __future__ import annotations

import pytest

from annotator.coding.concordance import in_context, looked_for
from annotator.coding.found_statements import StatementFinder
from annotator.coding.session import Session
from annotator.model.patterns import Pattern, needed_letters
from annotator.model.statement_query import PatternFilter, StatementQuery, WordsFilter
from tests.unit.coding.coded import TEXT, add_article, add_statement


@pytest.mark.parametrize(
    ("query", "hit"),
    [
        (StatementQuery(), "“We will not sign,” Kosh said"),
        (StatementQuery(filters=(WordsFilter(text="sig"),)), "sig"),
        (StatementQuery(filters=(WordsFilter(text='NOT now "not sign"'),)), "not sign"),
        (StatementQuery(filters=(WordsFilter(text="kosh"),)), "Kosh"),
        (StatementQuery(filters=(WordsFilter(text="raskel"),)), "“We will not sign,” Kosh said"),
        (StatementQuery(filters=(PatternFilter(pattern=Pattern(text="w.ll", is_regex=True)),)), "will"),
        (
            StatementQuery(filters=(PatternFilter(pattern=Pattern(text="will"), negated=True),)),
            "“We will not sign,” Kosh said",
        ),
    ],
)
def test_the_words_that_were_looked_for_stand_in_the_middle(session: Session, query: StatementQuery, hit: str) -> None:
    article = add_article(session)
    start = TEXT.index("“We")
    add_statement(session, article, start, TEXT.index(" said.") + len(" said"))
    finder = StatementFinder(session.project, session.queries.name_of)
    (row,) = finder.rows([1])
    found = in_context(article=session.queries.article_text(article), row=row, patterns=looked_for(query))
    assert found is not None
    assert found.words == hit
    assert f"{found.before}{found.words}{found.after}" == " ".join(TEXT.split())


@pytest.mark.parametrize(
    ("text", "is_regex", "needed"),
    [
        ("a treaty or two", False, ("treaty",)),
        ("ab", False, ()),
        ("the treaty", True, ("the treaty",)),
        ("treaty|budget", True, ("treaty", "budget")),
        ("treaty|xy", True, ()),
        ("(treaty|budget) cut", True, (" cut".strip(),)),
        ("trea?ty", True, ("tre",)),
        ("tre{0,2}aty", True, ("aty",)),
        (r"\bword\d+tail", True, ("word",)),
        ("[treaty]abc", True, ("abc",)),
        ("(?i)treaty", True, ()),
        ("straße", True, ("stra",)),
        (r"\N{DIGIT ONE}abc", True, ()),
    ],
)
def test_the_letters_that_a_pattern_needs(text: str, is_regex: bool, needed: tuple[str, ...]) -> None:
    assert needed_letters(Pattern(text=text, is_regex=is_regex)) == needed

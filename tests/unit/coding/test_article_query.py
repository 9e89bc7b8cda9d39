from __future__ import annotations

import pytest

from annotator.coding.article_query import ArticleQueries, Count
from annotator.coding.commands.article_selection import ChangeArticles
from annotator.coding.commands.articles import SetArticleState
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.article import ArticleState
from annotator.model.article_query import ArticleQuery
from annotator.model.ids import ArticleId
from annotator.model.metadata_change import ChangeTags, SetValue
from annotator.store.near_duplicates import AlikePair, keep_pairs
from tests.unit.coding.coded import add_statement

TEXTS = {
    "Zagreb talks": ("Post", "en", "2025-02", "Kosh said no to the treaty. " * 3),
    "élan": ("", "fr", "", "Rien de nouveau."),
    "Berlin": ("post", "de", "2025-02-14", "Der Kanzler sprach. 😀"),
    "Athens": ("Wire", "en", "2024", "The treaty was signed."),
}


@pytest.fixture
def ids(session: Session) -> dict[str, ArticleId]:
    """Four articles, by title."""
    found = {}
    for title, (source, language, published, text) in TEXTS.items():
        report = import_text(session, text, title=title, source=source, language=language, published=published)
        (found[title],) = report.imported
    return found


def titles(session: Session, query: ArticleQuery) -> list[str]:
    queries = ArticleQueries(session.project)
    return [row.title for row in queries.rows(queries.order(query), query)]


def chosen(session: Session, **parts: object) -> list[str]:
    return titles(session, ArticleQuery(coder=session.coder, **parts))  # type: ignore[arg-type]


def test_the_order_of_import_and_its_reverse(session: Session, ids: dict[str, ArticleId]) -> None:
    assert chosen(session) == list(TEXTS)
    assert chosen(session, descending=True) == list(TEXTS)[::-1]


def test_every_column_sorts_and_what_is_empty_stands_last(session: Session, ids: dict[str, ArticleId]) -> None:
    add_statement(session, ids["Berlin"])
    session.run(SetArticleState(ids["Athens"], ArticleState.FLAGGED, "odd"))
    session.run(ChangeArticles((ids["élan"],), (ChangeTags(add=("b",)),)))
    session.run(ChangeArticles((ids["Athens"],), (ChangeTags(add=("a",)),)))
    keep_pairs(session.project, [AlikePair(ids["Athens"], ids["Berlin"], 0.6, 0.7, False)], compared=9)
    assert chosen(session, sort="title") == ["Athens", "Berlin", "Zagreb talks", "élan"]
    assert chosen(session, sort="title", descending=True) == ["élan", "Zagreb talks", "Berlin", "Athens"]
    assert chosen(session, sort="source") == ["Zagreb talks", "Berlin", "Athens", "élan"]
    assert chosen(session, sort="source", descending=True) == ["Athens", "Zagreb talks", "Berlin", "élan"]
    assert chosen(session, sort="published") == ["Athens", "Zagreb talks", "Berlin", "élan"]
    assert chosen(session, sort="language") == ["Berlin", "Zagreb talks", "Athens", "élan"]
    assert chosen(session, sort="tags") == ["Athens", "élan", "Zagreb talks", "Berlin"]
    assert chosen(session, sort="length") == ["élan", "Berlin", "Athens", "Zagreb talks"]
    assert chosen(session, sort="statements", descending=True)[0] == "Berlin"
    assert chosen(session, sort="state")[0] == "Athens"
    assert chosen(session, sort="duplicates", descending=True)[:2] == ["Berlin", "Athens"]


def test_a_line_says_what_the_article_is(session: Session, ids: dict[str, ArticleId]) -> None:
    add_statement(session, ids["Berlin"])
    session.run(ChangeArticles((ids["Berlin"],), (ChangeTags(add=("x", "a")),)))
    queries = ArticleQueries(session.project)
    query = ArticleQuery(coder=session.coder, text="Kanzler")
    session.project.index.refresh()
    (row,) = queries.rows(queries.order(query), query)
    assert row.id == ids["Berlin"]
    assert (row.tags, row.length, row.statements, row.alike) == (("a", "x"), 21, 1, 0)
    assert (row.state, row.superseded) == (ArticleState.IN_PROGRESS, False)
    assert queries.number(ids["Berlin"]) == row.number
    assert queries.number(ArticleId("nobody")) is None


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"text": "treaty"}, ["Zagreb talks", "Athens"]),
        ({"text": "treaty -signed"}, ["Zagreb talks"]),
        ({"text": "wire"}, ["Athens"]),
        ({"text": '"'}, []),
        ({"source": "POST"}, ["Zagreb talks", "Berlin"]),
        ({"source": ""}, ["élan"]),
        ({"language": "en"}, ["Zagreb talks", "Athens"]),
        ({"since": "2025"}, ["Zagreb talks", "Berlin"]),
        ({"until": "2024"}, ["Athens"]),
        ({"until": "2025-02"}, ["Zagreb talks", "Berlin", "Athens"]),
        ({"since": "2025-02-01", "until": "2025-02-13"}, []),
        ({"coded": True}, ["Berlin"]),
        ({"coded": False}, ["Zagreb talks", "élan", "Athens"]),
        ({"state": ArticleState.IN_PROGRESS}, ["Berlin"]),
        ({"state": ArticleState.NOTHING_FOUND}, ["élan"]),
        ({"state": ArticleState.TO_DO}, ["Zagreb talks", "Athens"]),
        ({"tag": "war"}, ["Zagreb talks"]),
        ({"duplicates": True}, ["Zagreb talks", "Athens"]),
        ({"duplicates": True, "language": "de"}, []),
    ],
)
def test_filters(session: Session, ids: dict[str, ArticleId], parts: dict[str, object], expected: list[str]) -> None:
    add_statement(session, ids["Berlin"])
    session.run(SetArticleState(ids["élan"], ArticleState.NOTHING_FOUND))
    session.run(ChangeArticles((ids["Zagreb talks"],), (ChangeTags(add=("war",)),)))
    session.run(ChangeArticles((ids["Athens"],), (ChangeTags(add=("warfare",)), SetValue("note", '"war"'))))
    keep_pairs(session.project, [AlikePair(ids["Zagreb talks"], ids["Athens"], 0.6, 0.7, False)], compared=9)
    session.project.index.refresh()
    assert chosen(session, **parts) == expected


def test_states_are_one_coders(session: Session, ids: dict[str, ArticleId]) -> None:
    add_statement(session, ids["Berlin"])
    session.switch_coder_by_name("ben")
    assert "Berlin" in chosen(session, state=ArticleState.TO_DO)
    assert chosen(session, coded=True) == ["Berlin"]


def test_what_there_is_to_filter_by(session: Session, ids: dict[str, ArticleId]) -> None:
    session.run(ChangeArticles(tuple(ids.values())[:2], (ChangeTags(add=("war", "Öl")),)))
    queries = ArticleQueries(session.project)
    assert [(one.value.casefold(), one.articles) for one in queries.sources()] == [("", 1), ("post", 2), ("wire", 1)]
    assert queries.languages() == (Count("de", 1), Count("en", 2), Count("fr", 1))
    assert queries.tags() == (Count("war", 2), Count("Öl", 2))


def test_where_an_article_came_from(session: Session, ids: dict[str, ArticleId]) -> None:
    import_text(session, TEXTS["Berlin"][3], title="Copy", source="Elsewhere")
    first, second = ArticleQueries(session.project).provenance(ids["Berlin"])
    assert (first.place, first.is_duplicate) == ("pasted text", False)
    assert (second.is_duplicate, second.details["source"]) == (True, "Elsewhere")


def test_the_order_reads_ids_too(session: Session, ids: dict[str, ArticleId]) -> None:
    queries = ArticleQueries(session.project)
    assert list(queries.ids(ArticleQuery(sort="title"))) == [
        ids[t] for t in ("Athens", "Berlin", "Zagreb talks", "élan")
    ]

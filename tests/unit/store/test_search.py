"""The full-text index: what a person types never fails, and what was indexed is found, in Chinese and Japanese too."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.coding.commands.statements import DeleteStatements
from annotator.coding.session import Session
from annotator.store.search import indexed_form, match_expression
from tests.unit.store.material import add_article, add_statement

TEXTS = {
    "peace": "The minister said that there will be peace.",
    "war": "The minister said that there will be no peace before the war ends.",
    "accents": "Über die Brücke: Élysée, naïve Fragen, İstanbul.",
    "chinese": "外交部长说和平谈判将继续。",
    "japanese": "首相は平和について話した。カタカナ",
    "korean": "대통령은 평화를 말했다.",
    "single": "他说 和 。",
    "digits": "On 24 February 2022 about 1,500 people met.",
}


@pytest.fixture
def filled(session: Session) -> Session:
    """Articles whose titles, being LIKEd too, hold none of the words that are searched for."""
    for name, text in TEXTS.items():
        add_article(session, text, title=f"#{list(TEXTS).index(name)}")
    session.project.index.refresh()
    return session


def found(session: Session, query: str) -> set[str]:
    rows = session.project.lists.articles(session.desk(), text=query)
    texts = {text: name for name, text in TEXTS.items()}
    return {texts[session.project.read.text(row[0])] for row in rows}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("peace", {"peace", "war"}),
        ("PEACE", {"peace", "war"}),
        ("peace war", {"war"}),
        ("peace zebra", set()),
        ("min", {"peace", "war"}),
        ("min peace", set()),
        ("min* peace", {"peace", "war"}),
        ('"will be peace"', {"peace"}),
        ('"be will peace"', set()),
        ('"will be pea"', set()),
        ('"will be', {"peace", "war"}),
        ("peace NOT war", {"peace"}),
        ("peace -war", {"peace"}),
        ('peace -"no peace"', {"peace"}),
        ('peace -"no war"', {"peace", "war"}),
        ('peace NOT "no peace"', {"peace"}),
        ("peace NOT", {"peace", "war"}),
        ("uber brucke", {"accents"}),
        ("elysee", {"accents"}),
        ("Élysée", {"accents"}),
        ("2022", {"digits"}),
        ("1,500", {"digits"}),
        ("和平", {"chinese"}),
        ("和平谈判", {"chinese"}),
        ("平和", {"japanese"}),
        ("谈和", set()),
        ("カタカナ", {"japanese"}),
        ("평화를", {"korean"}),
        ("和", {"chinese", "japanese", "single"}),
        ("minister OR war", set()),
        ("   ", set(TEXTS)),
    ],
)
def test_what_is_found(filled: Session, query: str, names: set[str]) -> None:
    assert found(filled, query) == names


@pytest.mark.parametrize("query", ["", "  ", "-war", "NOT war", '""', '"', "*", "( ) : ^ + ' \" -", "NEAR(", "😀"])
def test_what_holds_nothing_to_find(query: str) -> None:
    assert match_expression(query) in ("", '"NEAR"*')


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE t USING fts5(body, content='', tokenize='unicode61 remove_diacritics 2')"
        )
        connection.execute("INSERT INTO t (rowid, body) VALUES (1, 'AND OR NOT NEAR a b c')")
        yield connection


QUERIES = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            [
                "AND",
                "OR",
                "NOT",
                "NEAR(",
                ")",
                '"',
                "*",
                "-",
                "^",
                ":",
                "body:",
                "a",
                "b*",
                "-c",
                "和平",
                "\0",
                "{",
                "+",
            ]
        ),
        max_size=12,
    ).map(" ".join),
    st.text(alphabet='"-*ab NOT和\0()', max_size=30),
)


@given(query=QUERIES)
def test_nothing_typed_is_a_syntax_error(index: sqlite3.Connection, query: str) -> None:
    expression = match_expression(query)
    if expression:
        index.execute("SELECT rowid FROM t WHERE t MATCH ?", (expression,)).fetchall()


@given(words=st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=6))
def test_words_find_the_text_they_are_from(words: list[str]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(body)")
        connection.execute("INSERT INTO t VALUES (?)", (" ".join(words),))
        (count,) = connection.execute(
            "SELECT count(*) FROM t WHERE t MATCH ?", (match_expression(" ".join(words)),)
        ).fetchone()
    assert count == 1


@given(text=st.text(alphabet=st.characters(max_codepoint=0x10FF), max_size=80))
def test_what_holds_no_cjk_is_indexed_as_it_is(text: str) -> None:
    assert indexed_form(text) == text


def test_cjk_is_indexed_in_pairs() -> None:
    assert indexed_form("a和平谈b 和c").split() == ["a", "和平", "平谈", "b", "和", "c"]


def test_the_index_stops_and_goes_on(session: Session) -> None:
    for number in range(7):
        add_article(session, f"Article number{number} about peace.", title=f"#{number}")
    index = session.project.index
    assert index.behind() == 7
    answers = iter([False, False, True])
    assert index.refresh(cancelled=lambda: next(answers, True), chunk=2) == 4
    assert index.behind() == 3
    lists, desk = session.project.lists, session.desk()
    assert lists.article_count(desk, text="peace") == 4
    assert index.refresh(chunk=2) == 3
    assert (index.behind(), index.refresh()) == (0, 0)
    assert lists.article_count(desk, text="peace") == 7
    assert [lists.article_count(desk, text=f"number{number}") for number in range(7)] == [1] * 7


def test_the_index_catches_up_after_closing(session: Session) -> None:
    add_article(session, "One about peace.", title="#1")
    session.close()
    with closing(Session.open(session.path)) as reopened:
        assert reopened.project.index.behind() == 1
        reopened.project.index.refresh()
        assert reopened.project.lists.article_count(reopened.desk(), text="peace") == 1


def quotes(session: Session, word: str) -> int:
    sql = "SELECT count(*) FROM quote_index WHERE quote_index MATCH ?"
    (count,) = session.project._db.conn.execute(sql, (match_expression(word),)).fetchone()
    return int(count)


def test_quotes_follow_their_statements(session: Session) -> None:
    article = add_article(session, "Peace at last, said Kosh.")
    statement = add_statement(session, article, 0, 13)
    session.project.index.refresh()
    assert (quotes(session, "peace"), quotes(session, "Kosh")) == (1, 0)
    session.undo()
    assert session.project.index.behind() == 1
    session.project.index.refresh()
    assert quotes(session, "peace") == 0
    session.redo()
    session.project.index.refresh()
    assert quotes(session, "peace") == 1
    session.run(DeleteStatements((statement,)))
    session.project.index.refresh()
    assert (quotes(session, "peace"), session.project.index.behind()) == (0, 0)

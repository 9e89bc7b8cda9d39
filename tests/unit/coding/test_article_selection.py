from __future__ import annotations

from itertools import count

import pytest

from annotator.coding.article_query import ArticleQueries
from annotator.coding.commands.article_selection import ChangeArticles, RemoveArticles, TellApart
from annotator.coding.commands.articles import SetArticleState
from annotator.coding.context import Context
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.exchange.readers.dates import partial_date
from annotator.model.article import ArticleState
from annotator.model.article_query import ArticleQuery, tags_of
from annotator.model.change import Image, Table
from annotator.model.errors import Cancelled, UserError
from annotator.model.ids import ArticleId, StatementId
from annotator.model.metadata_change import ChangeTags, FillIn, SetValue
from annotator.store.near_duplicates import AlikePair, keep_pairs, live_pairs
from tests.unit.coding.coded import add_article, add_statement, dump, set_values


def undone_and_redone(session: Session, before: dict[Table, list[dict[str, object]]]) -> None:
    """Undo brings every row back, redo takes it again; the file is sound after each."""
    after = dump(session)
    session.undo()
    assert dump(session) == before
    assert list(session.project.damage()) == []
    session.redo()
    assert dump(session) == after
    assert list(session.project.damage()) == []


def coded_project(session: Session) -> list[ArticleId]:
    """Three articles; two coders' statements in the first, a link, a state."""
    articles = [
        add_article(session),
        add_article(session, "Another text altogether."),
        add_article(session, "A third."),
    ]
    first = add_statement(session, articles[0])
    second = add_statement(session, articles[0], 11, 20)
    set_values(session, second, "reported_in", first)
    session.run(SetArticleState(articles[1], ArticleState.SKIPPED, "duplicate"))
    session.switch_coder_by_name("ben")
    add_statement(session, articles[0])
    session.switch_coder_by_name("anna")
    return articles


def put_others(session: Session, article: ArticleId) -> None:
    """A decision, a question, a suggestion and an entry of the review list."""
    (statement, *_) = session.project.read.statements_of(article)
    rows: dict[Table, Image] = {
        Table.DECISION: {"source": statement.id, "source_step": None, "gold": None, "verdict": "kept", "reason": "",
                         "coder": None, "decided": "2026-01-05T09:00:00.000Z"},
        Table.QUESTION: {"statement": statement.id, "coder": session.coder, "question": "?", "answer": "",
                         "answered_by": None, "state": "open", "created": "2026-01-05T09:00:00.000Z", "answered": None},
        Table.SUGGESTION: {"body": {}, "origin": "rule", "score": None, "state": "open", "statement": None},
        Table.REVIEW: {"statement": statement.id, "field": "", "cause": "sent", "version": None, "reason": "why",
                       "coder": None, "state": "open", "created": "2026-01-05T09:00:00.000Z", "settled": None},
    }  # fmt: skip
    with session.project.transact(label="others", coder=session.coder) as tx:
        for table, row in rows.items():
            made = session.project.make_id()
            tx.put(table, made, {"id": made, "article": article, **row})


def test_an_article_goes_with_all_that_belongs_to_it_and_comes_back(session: Session) -> None:
    articles = coded_project(session)
    put_others(session, articles[0])
    before = dump(session)
    session.run(RemoveArticles((articles[0],)))
    assert session.undo_label == "remove article"
    after = dump(session)
    for table in (Table.STATEMENT, Table.DECISION, Table.QUESTION, Table.SUGGESTION, Table.REVIEW):
        assert after[table] == []
    assert [row["id"] for row in after[Table.ARTICLE]] == sorted(articles[1:])
    assert len(after[Table.ASSIGNMENT]) == 1
    undone_and_redone(session, before)


def test_a_preview_counts_what_would_go(session: Session) -> None:
    articles = coded_project(session)
    removal = ArticleQueries(session.project).removal(tuple(articles))
    assert (removal.articles, removal.statement_count, removal.statements) == (3, 3, {"anna": 2, "ben": 1})
    assert ArticleQueries(session.project).removal((articles[2],)).statements == {}


def test_the_text_stays_and_can_be_imported_again(session: Session) -> None:
    article = add_article(session)
    session.run(RemoveArticles((article,)))
    assert add_article(session, title="Again") == article
    assert list(session.project.damage()) == []


def test_a_query_is_asked_when_it_is_removed(session: Session) -> None:
    for number in range(120):
        import_text(session, f"Text number {number}.", title=f"T{number}", source="A" if number % 2 else "B")
    before = dump(session)
    told: list[int] = []
    session.run(RemoveArticles(ArticleQuery(source="A"), told=told.append))
    assert told == [50, 60]
    assert {row["source"] for row in dump(session)[Table.ARTICLE]} == {"B"}
    undone_and_redone(session, before)


def test_a_removal_can_be_stopped_and_then_nothing_went(session: Session) -> None:
    for number in range(60):
        import_text(session, f"Text number {number}.", title=f"T{number}")
    before, asked = dump(session), count()
    with pytest.raises(Cancelled):
        session.run(RemoveArticles(ArticleQuery(), cancelled=lambda: next(asked) > 0))
    assert dump(session) == before


def test_what_is_gone_already_is_not_removed(session: Session) -> None:
    with pytest.raises(UserError):
        session.run(RemoveArticles((ArticleId("nobody"),)))
    with pytest.raises(UserError):
        session.run(ChangeArticles((), (SetValue("source", "A"),)))


def test_undo_of_a_removal_is_refused_once_the_text_was_imported_again(session: Session) -> None:
    article = add_article(session)
    session.run(RemoveArticles((article,)))
    session.switch_coder_by_name("ben")
    add_article(session, title="Again")
    session.switch_coder_by_name("anna")
    with pytest.raises(UserError):
        session.undo()


def test_metadata_of_many_is_changed_in_one_step(session: Session) -> None:
    articles = coded_project(session)
    before = dump(session)
    changes = (SetValue("desk", "Brussels"), FillIn("title", "{source}: {title}"), ChangeTags(add=("war",)))
    session.run(ChangeArticles(tuple(articles), changes))
    for article in articles:
        found = session.project.read.article(article)
        assert found is not None
        assert (found.title, found.metadata["desk"], tags_of(found.metadata)) == ("Post: Talks", "Brussels", ("war",))
    assert session.undo_label == "change details of 3 articles"
    undone_and_redone(session, before)


def test_dates_are_read_from_titles_and_the_rest_is_left(session: Session) -> None:
    first = import_text(session, "One.", title="Talks (14 March 2025)").imported[0]
    second = import_text(session, "Two.", title="Talks (soon)", published="2020").imported[0]
    change = FillIn("published", source="title", expression=r"\((.*)\)")
    rows = list(ArticleQueries(session.project).preview((first, second), (change,), read_date=partial_date))
    assert [(row.before.published, row.after.published, bool(row.problems)) for row in rows] == [
        ("", "2025-03-14", False),
        ("2020", "2020", True),
    ]
    session.run(ChangeArticles((first, second), (change,), read_date=partial_date))
    dates = [article.published for article in session.project.read.articles()]
    assert sorted(dates) == ["2020", "2025-03-14"]


def test_the_file_name_is_known(session: Session, tmp_path_factory: pytest.TempPathFactory) -> None:
    from annotator.exchange.ingest import import_articles

    folder = tmp_path_factory.mktemp("AP")
    (folder / "2025-06-01 talks.txt").write_text("Some words.", encoding="utf-8")
    (article,) = import_articles(session, [folder]).imported
    changes = (FillIn("published", source="file", expression=r"^\S+"), FillIn("source", "{folder}"))
    session.run(ChangeArticles((article,), changes, read_date=partial_date))
    found = session.project.read.article(article)
    assert found is not None
    assert (found.published, found.source) == ("2025-06-01", folder.name)


def test_a_change_that_can_never_be_made_is_refused(session: Session) -> None:
    article = add_article(session)
    for key in ("tags", "edition_of", ""):
        with pytest.raises(UserError):
            session.run(ChangeArticles((article,), (SetValue(key, "x"),)))


def test_told_apart_articles_are_no_duplicates_whichever_is_named_first(session: Session) -> None:
    one, other, third = (add_article(session, f"Text {number}") for number in range(3))
    keep_pairs(
        session.project,
        [AlikePair(one, other, 0.6, 0.7, False), AlikePair(third, one, 0.9, 0.9, False)],
        compared=3,
    )
    before = dump(session)
    session.run(TellApart(((other, one),)))
    assert [{pair.first, pair.second} for pair in live_pairs(session.project.read)] == [{one, third}]
    undone_and_redone(session, before)
    session.undo()
    assert len(list(live_pairs(session.project.read))) == 2
    session.run(RemoveArticles((third,)))
    assert [{pair.first, pair.second} for pair in live_pairs(session.project.read)] == [{one, other}]


def test_a_link_to_a_statement_of_the_article_does_not_hold_it_back(session: Session) -> None:
    articles = coded_project(session)
    linking: list[StatementId] = [
        statement.id
        for statement in session.project.read.statements_of(articles[0])
        if statement.values.get("reported_in")  # type: ignore[call-overload]
    ]
    assert linking
    session.run(RemoveArticles((articles[0],)))
    assert list(session.project.damage()) == []


def test_removing_many_thousands_announces_that_everything_may_have_changed(session: Session) -> None:
    def many(context: Context) -> None:
        rows = []
        for number in range(5_200):
            from annotator.model.article import Article
            from annotator.model.cleaning import text_sha256
            from annotator.model.ids import article_id

            sha256 = text_sha256(str(number))
            context.tx.add_texts([(sha256, str(number))])
            article = Article(id=article_id(sha256), sha256=sha256, title=str(number))
            rows.append((article.id, article.model_dump(mode="json")))
        context.tx.put_many(Table.ARTICLE, rows)

    class Make:
        label = "make"

        def apply(self, context: Context) -> None:
            many(context)

    session.run(Make())
    assert session.run(RemoveArticles(ArticleQuery())).whole
    assert session.undo().whole
    assert ArticleQueries(session.project).removal(ArticleQuery()).articles == 5_200

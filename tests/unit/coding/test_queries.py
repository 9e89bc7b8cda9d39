"""What the views are shown: article lists, marks, statement views and rows, progress."""

from __future__ import annotations

import pytest

from annotator.coding.commands.articles import SetArticleState
from annotator.coding.commands.entities import SetRole
from annotator.coding.commands.spans import AddFragment, AddMention
from annotator.coding.commands.statements import AddStatement, SetUnsure, TypeNote
from annotator.coding.rows import MarkSpan, Progress
from annotator.coding.session import Session
from annotator.model.article import ArticleState
from annotator.model.codebook import Codebook
from annotator.model.ids import ArticleId, FieldId, StatementId, TypeId
from tests.conftest import MakeSession
from tests.unit.coding.coded import TEXT, add_article, add_entity, add_statement, set_values

NOWHERE = "00000000-0000-7000-8000-0000000fffff"
SPEAKER = FieldId("speaker")


def titles(session: Session, text: str = "", state: ArticleState | None = None) -> list[str]:
    """The titles that the article list shows."""
    rows = session.queries.articles(text, state)
    assert session.queries.article_count(text, state) == len(rows)
    return [row.title for row in rows]


def test_the_article_list_is_filtered_and_paged(session: Session) -> None:
    for title in ("Peace 100%", "War", "Peace_talks"):
        add_article(session, f"A text about {title}.", title=title)
    assert titles(session) == ["Peace 100%", "War", "Peace_talks"]
    assert titles(session, "peace") == ["Peace 100%", "Peace_talks"]
    assert titles(session, "%") == ["Peace 100%"], "a percent sign is a percent sign"
    assert titles(session, "e_t") == ["Peace_talks"]
    assert titles(session, "post") == ["Peace 100%", "War", "Peace_talks"], "sources are searched"
    assert titles(session, "nothing like it") == []
    assert [row.title for row in session.queries.articles(limit=1, offset=1)] == ["War"]
    last = session.queries.articles()[2].id
    assert session.queries.article_place(last) == 2
    assert session.queries.article_place(last, "peace") == 1


def test_states_are_each_coders_own(session: Session) -> None:
    done, begun, untouched = (add_article(session, f"Text {title}.", title=title) for title in ("A", "B", "C"))
    session.run(SetArticleState(done, ArticleState.DONE))
    add_statement(session, begun, 0, 4)
    assert titles(session, state=ArticleState.DONE) == ["A"]
    assert titles(session, state=ArticleState.IN_PROGRESS) == ["B"], "a statement begins an article"
    assert titles(session, state=ArticleState.TO_DO) == ["C"]
    assert session.queries.progress() == Progress(finished=1, articles=3, statements=1)
    session.switch_coder_by_name("ben")
    assert titles(session, state=ArticleState.TO_DO) == ["A", "B", "C"]
    assert session.queries.progress() == Progress(finished=0, articles=3, statements=0)
    row = session.queries.article_row(begun)
    assert row is not None and (row.statements, row.source, row.published) == (0, "Post", "2025-02")
    assert session.queries.article_state(untouched) is ArticleState.TO_DO


def test_finished_is_done_nothing_found_or_skipped(session: Session) -> None:
    states = [(ArticleState.DONE, ""), (ArticleState.NOTHING_FOUND, ""), (ArticleState.SKIPPED, "off_topic"),
              (ArticleState.FLAGGED, "odd"), (ArticleState.IN_PROGRESS, "")]  # fmt: skip
    for number, (state, reason) in enumerate(states):
        session.run(SetArticleState(add_article(session, f"Text {number}.", title=str(number)), state, reason))
    assert session.queries.progress() == Progress(finished=3, articles=5, statements=0)


def test_an_article_that_is_not_there(session: Session) -> None:
    assert session.queries.article_row(ArticleId(NOWHERE)) is None
    with pytest.raises(KeyError):
        session.queries.article_text(ArticleId(NOWHERE))
    assert session.queries.statement_view(StatementId(NOWHERE)) is None
    assert session.queries.statement_article(StatementId(NOWHERE)) is None
    assert session.queries.name_of(NOWHERE) == "(unknown)"


def test_the_text_is_kept_as_it_came(session: Session) -> None:
    article = add_article(session)
    shown = session.queries.article_text(article)
    assert (shown.text, shown.article.title) == (TEXT, "Talks")


def test_marks_are_in_the_order_of_the_text(session: Session) -> None:
    article = add_article(session)
    late, early = add_statement(session, article, 44, 50), add_statement(session, article, 3, 9)
    kosh = add_entity(session, "Kosh")
    set_values(session, early, "speaker", kosh)
    set_values(session, early, "stance", "oppose")
    session.run(AddFragment(early, 33, 38))
    session.run(AddMention(early, SPEAKER, 0, 22, 26))
    first, second = session.queries.marks(article)
    assert (first.statement, second.statement) == (early, late)
    assert first.spans == (MarkSpan(3, 9, "statement"), MarkSpan(22, 26, "speaker"), MarkSpan(33, 38, "statement"))
    assert (first.speaker, first.mine, first.complete) == ("Kosh", True, False)
    assert (first.pattern, first.summary) == (1, "Oppose")
    set_values(session, early, "topic", "ceasefire")
    (only,) = session.queries.marks(article, only=[early])
    assert only.complete and only.summary.startswith("Oppose · ")
    assert session.queries.marks(article, only=[]) == ()


def test_others_marks_are_shown_when_asked(session: Session) -> None:
    article = add_article(session)
    theirs = add_statement(session, article)
    session.switch_coder_by_name("ben")
    mine = add_statement(session, article, 44, 50)
    assert [mark.statement for mark in session.queries.marks(article)] == [mine]
    shown = session.queries.marks(article, everyone=True)
    assert [(mark.statement, mark.mine) for mark in shown] == [(theirs, False), (mine, True)]
    view = session.queries.statement_view(theirs, everyone=True)
    assert view is not None and (view.mine, view.coder_name, view.number, view.of) == (False, "anna", 1, 2)
    assert session.queries.statement_count(article) == 1
    assert session.queries.statement_count(article, everyone=True) == 2


def test_a_view_shows_all_of_a_statement(session: Session) -> None:
    article = add_article(session)
    add_statement(session, article, 33, 38)
    statement = add_statement(session, article)
    kosh, ministry = add_entity(session, "Kosh"), add_entity(session, "Ministry", "organisation")
    session.run(SetRole(kosh, "minister", ministry, "2025"))
    set_values(session, statement, "speaker", kosh)
    session.run(AddFragment(statement, 14, 17))
    session.run(AddMention(statement, SPEAKER, 0, 22, 26))
    session.run(AddMention(statement, SPEAKER, None, 44, 50))
    view = session.queries.statement_view(statement)
    assert view is not None
    assert (view.number, view.of, view.mine, view.coder_name) == (1, 2, True, "anna")
    assert view.text == f"{TEXT[3:9]} … {TEXT[14:17]}"
    assert view.mention_texts == {(SPEAKER, 0): ("Kosh",), (SPEAKER, None): ("Raskel",)}
    assert [row.detail for row in view.entities.values()] == ["minister"]
    form = FieldId("form")
    assert view.derived == {FieldId("organisation"): "Ministry", FieldId("said_on"): "2025-02", form: "Direct"}
    assert view.proposed == {form: "direct"}, "the words stand in quotation marks"
    assert view.missing == (FieldId("stance"), FieldId("topic")) and view.problems == ()
    assert len(view.links) == 1 and view.links[0].label == "““Not”"
    set_values(session, statement, "said_on", "2024-12-31")
    view = session.queries.statement_view(statement)
    assert view is not None and view.derived == {form: "Direct"}, "before 2025 there was no role, and the date is given"


def test_stance_is_not_missing_where_it_is_not_required(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    set_values(session, statement, "act", "deed")
    view = session.queries.statement_view(statement)
    assert view is not None and view.missing == (FieldId("speaker"), FieldId("topic"))


def test_rows_are_sorted_filtered_and_paged(session: Session) -> None:
    article, other = add_article(session), add_article(session, "Another text here.", title="Other")
    third, first = add_statement(session, article, 44, 50), add_statement(session, article, 3, 9)
    second, last = add_statement(session, article, 22, 26), add_statement(session, other, 0, 7)
    set_values(session, first, "speaker", add_entity(session, "beata"))
    set_values(session, third, "speaker", add_entity(session, "Anton"))
    set_values(session, second, "stance", "neutral")

    def ids(text: str = "", sort: str = "", descending: bool = False) -> list[StatementId]:
        rows = session.queries.statement_rows(None, (), text, sort, descending)
        assert session.queries.statement_count(None, text) == len(rows)
        return [row.id for row in rows]

    assert ids() == [first, second, third, last]
    assert ids(descending=True) == [last, third, second, first]
    assert ids(sort="speaker") == [third, first, second, last], "without regard to case, those without one last"
    assert ids(sort="speaker", descending=True) == [first, third, second, last]
    assert ids(sort="created") == [third, first, second, last]
    assert ids(sort="article") == [last, first, second, third]
    assert ids("KOSH") == [second] and ids("anton") == [third] and ids("neutral") == [second]
    assert ids("%") == []
    assert [row.id for row in session.queries.statement_rows(article, ())] == [first, second, third]
    paged = session.queries.statement_rows(None, (), limit=2, offset=2)
    assert [(row.id, row.number) for row in paged] == [(third, 3), (last, 4)]


def test_cells_are_words(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    set_values(session, statement, "speaker", add_entity(session, "Kosh"), add_entity(session, "Raskel"))
    set_values(session, statement, "topic", "ceasefire")
    set_values(session, statement, "conditional", True)
    session.run(TypeNote(statement, "odd"))
    session.run(SetUnsure(statement, True))
    columns = ("speaker", "topic", "conditional", "act", "stance", "ghost")
    (row,) = session.queries.statement_rows(article, columns)
    assert (row.cells[0], row.cells[2:]) == ("Kosh, Raskel", ("yes", "Position", "", ""))
    assert " › " in row.cells[1]
    assert (row.words, row.start, row.complete, row.unsure, row.note) == (TEXT[3:9], 3, False, True, "odd")
    assert (row.article_title, row.coder_name, row.layer, row.round) == ("Talks", "anna", "coding", 1)


def test_long_words_are_shortened(session: Session) -> None:
    article = add_article(session, "word \n" * 100)
    add_statement(session, article, 0, 599)
    (row,) = session.queries.statement_rows(article, ())
    assert len(row.words) <= 160 and row.words.endswith("word…") and "\n" not in row.words


def test_a_statement_about_the_whole_article_has_no_spans(make_session: MakeSession, codebook: Codebook) -> None:
    raw = codebook.model_dump(mode="json")
    raw["types"].append({"id": "about", "label": "About", "scope": "article", "fields": []})
    session = make_session(book=Codebook.model_validate(raw))
    article = add_article(session)
    made = session.run(AddStatement(article, (), TypeId("about"))).new_statement
    assert made is not None
    (mark,) = session.queries.marks(article)
    assert (mark.spans, mark.complete) == ((), True)
    view = session.queries.statement_view(made)
    assert view is not None and (view.text, view.number, view.of) == ("", 1, 1)
    assert list(session.project.damage()) == []

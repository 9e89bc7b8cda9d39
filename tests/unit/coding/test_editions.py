from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.commands.article_selection import RemoveArticles
from annotator.coding.commands.articles import SetArticleState
from annotator.coding.commands.editions import AddEdition, plan_for
from annotator.coding.commands.spans import AddFragment, AddMention
from annotator.coding.commands.statements import AddStatement
from annotator.coding.edition_plan import Fate
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.cleaning import text_sha256
from annotator.model.codebook import Codebook
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId, FieldId, StatementId, TypeId, article_id
from annotator.model.statement import Span, Statement
from tests.conftest import DEVICE, CountingClock, MakeSession, counting_ids
from tests.unit.coding.coded import add_entity, dump, found, set_values

OLD = (
    "Summit fails\n😀 “We will not sign this treaty,” Kosh said in Zagreb. “Not now.”\n"
    "Raskel called for a pause; he hoped for better days. Kosh refused to answer all questions about money."
)


def code(session: Session, article: ArticleId, words: str) -> StatementId:
    """A statement on the first occurrence of these words."""
    start = session.project.read.text(article).index(words)
    made = session.run(AddStatement(article, (Span(start=start, end=start + len(words)),))).new_statement
    assert made is not None
    return made


def mention(session: Session, statement: StatementId, words: str, value: int | None = None) -> None:
    text = session.project.read.text(found(session, statement).article)
    start = text.index(words)
    session.run(AddMention(statement, FieldId("speaker"), value, start, start + len(words)))


def words_of(session: Session, statement: StatementId) -> list[tuple[str, str]]:
    """(role, words) of each span, as the statement stands."""
    standing = found(session, statement)
    text = session.project.read.text(standing.article)
    return [(span.role, text[span.start : span.end]) for span in standing.spans]


def reviewed(session: Session) -> dict[StatementId, str]:
    """The open entries of the review list: statement → reason."""
    return {
        image["statement"]: image["reason"]
        for image in session.project.read.images(Table.REVIEW)
        if image["cause"] == "edition" and image["state"] == "open"
    }


@pytest.fixture
def article(session: Session) -> ArticleId:
    return import_text(session, OLD, title="Summit", source="Post", published="2025-02", language="en").imported[0]


def edited(session: Session, article: ArticleId, new: str, **details: str) -> ArticleId:
    """Makes the edition, checks undo, redo and soundness, and returns the new article."""
    before = dump(session)
    session.run(AddEdition(article, new, details))
    after = dump(session)
    assert list(session.project.damage()) == []
    session.undo()
    assert dump(session) == before
    assert list(session.project.damage()) == []
    session.redo()
    assert dump(session) == after
    assert list(session.project.damage()) == []
    return article_id(text_sha256(new))


def test_statements_of_every_coder_and_layer_go_with_their_values_and_mentions(
    session: Session, article: ArticleId
) -> None:
    first = code(session, article, "We will not sign this treaty")
    set_values(session, first, "speaker", add_entity(session, "Kosh"))
    mention(session, first, "Kosh", 0)
    session.switch_coder_by_name("ben")
    second = code(session, article, "Raskel called for a pause")
    session.switch_coder_by_name("anna")
    old = found(session, first)
    new = edited(
        session, article, "Correction: an earlier version named another town.\n" + OLD.replace("money", "taxes")
    )
    moved = found(session, first)
    assert (moved.article, moved.id, moved.values, moved.coder, moved.created) == (
        new, old.id, old.values, old.coder, old.created,
    )  # fmt: skip
    assert words_of(session, first) == [("statement", "We will not sign this treaty"), ("speaker", "Kosh")]
    assert (found(session, second).article, found(session, second).coder != moved.coder) == (new, True)
    assert reviewed(session) == {}
    assert session.undo_label == "new edition"


def test_the_two_editions_know_each_other_and_the_old_details_are_taken_over(
    session: Session, article: ArticleId
) -> None:
    new = edited(session, article, OLD + " More.", published="2025-02-03")
    one, other = session.project.read.article(article), session.project.read.article(new)
    assert one is not None
    assert other is not None
    assert one.metadata == {"superseded_by": new}
    assert other.metadata == {"edition_of": article}
    assert (other.title, other.source, other.published, other.language) == ("Summit", "Post", "2025-02-03", "en")
    third = edited(session, new, OLD + " Still more.")
    newest = session.project.read.article(third)
    assert newest is not None
    assert newest.metadata == {"edition_of": new}


def test_the_text_is_cleaned_as_at_import(session: Session, article: ArticleId) -> None:
    session.run(AddEdition(article, "\ufeff" + OLD.replace("\n", "\r\n") + "\0"))
    standing = article_id(text_sha256(OLD + "\ufffd"))
    assert session.project.read.text(standing) == OLD + "\ufffd"


def test_changed_words_are_carried_nearly_and_need_a_look(session: Session, article: ArticleId) -> None:
    first = code(session, article, "We will not sign this treaty")
    new = edited(session, article, OLD.replace("We will not sign this treaty", "We shall not sign that treaty"))
    assert words_of(session, first) == [("statement", "We shall not sign that treaty")]
    assert found(session, first).article == new
    assert reviewed(session) == {first: "The words “We will not sign this treaty”: the words are not the same."}


def test_what_has_no_words_left_stays_and_takes_linked_ones_with_it(session: Session, article: ArticleId) -> None:
    gone = code(session, article, "Kosh refused to answer all questions about money")
    linked = code(session, article, "We will not sign this treaty")
    free = code(session, article, "Raskel called for a pause")
    set_values(session, linked, "reported_in", gone)
    new = edited(session, article, OLD.split(" Kosh refused", maxsplit=1)[0])
    assert {one: found(session, one).article for one in (gone, linked, free)} == {
        gone: article, linked: article, free: new,
    }  # fmt: skip
    assert set(reviewed(session)) == {gone, linked}
    assert "linked" in reviewed(session)[linked]
    assert words_of(session, gone) == [("statement", "Kosh refused to answer all questions about money")]


def test_a_lost_mention_and_a_lost_fragment_are_listed(session: Session, article: ArticleId) -> None:
    first = code(session, article, "We will not sign this treaty")
    start = OLD.index("Not now")
    session.run(AddFragment(first, start, start + len("Not now")))
    mention(session, first, "Kosh said in Zagreb")
    new = edited(session, article, OLD.replace("“Not now.”", "").replace("Kosh said in Zagreb", "he wrote"))
    assert found(session, first).article == new
    assert words_of(session, first) == [("statement", "We will not sign this treaty")]
    reason = reviewed(session)[first]
    assert "“Not now” is not in the new edition" in reason
    assert "The mention (speaker)" in reason


def test_a_statement_about_the_whole_article_goes_too(make_session: MakeSession, codebook: Codebook) -> None:
    raw = codebook.model_dump(mode="json")
    raw["types"].append({"id": "about", "label": "About", "scope": "article", "fields": []})
    session = make_session("about", book=Codebook.model_validate(raw))
    article = import_text(session, OLD, title="Summit").imported[0]
    made = session.run(AddStatement(article, (), TypeId("about"))).new_statement
    assert made is not None
    new = edited(session, article, "Other words altogether.")
    assert found(session, made).article == new
    assert reviewed(session) == {}


def test_states_and_what_belongs_to_a_statement_go_with_it(session: Session, article: ArticleId) -> None:
    first = code(session, article, "We will not sign this treaty")
    gone = code(session, article, "Kosh refused to answer all questions about money")
    session.run(SetArticleState(article, ArticleState.DONE, even_if_incomplete=True))
    rows = {
        Table.QUESTION: {"statement": first, "coder": session.coder, "question": "?", "answer": "", "answered_by": None,
                         "state": "open", "created": "2026-01-05T09:00:00.000Z", "answered": None},
        Table.DECISION: {"source": gone, "source_step": None, "gold": first, "verdict": "kept", "reason": "",
                         "coder": None, "decided": "2026-01-05T09:00:00.000Z"},
        Table.REVIEW: {"statement": gone, "field": "", "cause": "sent", "version": None, "reason": "why", "coder": None,
                       "state": "open", "created": "2026-01-05T09:00:00.000Z", "settled": None},
    }  # fmt: skip
    with session.project.transact(label="others", coder=session.coder) as tx:
        for table, row in rows.items():
            made = session.project.make_id()
            tx.put(table, made, {"id": made, "article": article, **row})
    new = edited(session, article, OLD.split(" Kosh refused", maxsplit=1)[0])
    places = {table: [image["article"] for image in session.project.read.images(table)] for table in rows}
    assert places[Table.QUESTION] == [new]
    assert places[Table.DECISION] == [new]
    assert set(places[Table.REVIEW]) == {article}
    assert [(one.state, one.seconds) for one in session.project.read.assignments_of(new)] == [(ArticleState.DONE, 0)]
    assert len(session.project.read.assignments_of(article)) == 1


def test_a_text_that_stands_already_becomes_the_edition(session: Session, article: ArticleId) -> None:
    first = code(session, article, "We will not sign this treaty")
    corrected = OLD.replace("Zagreb", "Split")
    other = import_text(session, corrected, title="Summit, corrected", source="Wire").imported[0]
    assert edited(session, article, corrected) == other
    assert found(session, first).article == other
    standing = session.project.read.article(other)
    assert standing is not None
    assert (standing.title, standing.source, standing.metadata) == (
        "Summit, corrected",
        "Wire",
        {"edition_of": article},
    )


def test_the_same_text_an_earlier_one_and_none_are_refused(session: Session, article: ArticleId) -> None:
    new = edited(session, article, OLD + " More.")
    for text in (OLD + " More.", OLD, " \n", "\ufeff"):
        with pytest.raises(UserError):
            session.run(AddEdition(new, text))
    with pytest.raises(UserError):
        session.run(AddEdition(ArticleId("nobody"), "x"))
    with pytest.raises(UserError):
        session.run(AddEdition(new, "x", {"published": "soon"}))


def test_when_the_new_edition_is_removed_the_old_one_is_not_superseded_any_more(
    session: Session, article: ArticleId
) -> None:
    new = edited(session, article, OLD + " More.")
    before = dump(session)
    session.run(RemoveArticles((new,)))
    standing = session.project.read.article(article)
    assert standing is not None
    assert standing.metadata == {}
    session.undo()
    assert dump(session) == before


PIECES = st.lists(
    st.sampled_from(
        [
            "Kosh said no. ",
            "“Ja,” sagte er. ",
            "قال لا. ",
            "他说不行。",
            "😀👨‍👩‍👧 fine ",
            "e\u0301tat; ",
            "\n",
            "he left. ",
            "no ",
        ]
    ),
    min_size=3,
    max_size=14,
)
CUTS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 25), st.sampled_from(["", "x", "new words ", "他", "😀", " no "])),
    max_size=4,
)


def edited_texts(pieces: list[str], cuts: list[tuple[float, int, str]]) -> tuple[str, str]:
    """A text of these pieces, and what it is after parts of it were cut and others put in their place."""
    old = "Start. " + "".join(pieces) + "End."
    new = old
    for where, length, put in cuts:
        at = int(where * len(new))
        new = new[:at] + put + new[at + length :]
    return old, new


def code_range(session: Session, article: ArticleId, where: float, length: int) -> StatementId:
    """A statement somewhere in the text, with a mention at its beginning."""
    text = session.project.read.text(article)
    start = min(int(where * len(text)), len(text) - 1)
    end = min(start + length, len(text))
    statement = session.run(AddStatement(article, (Span(start=start, end=end),))).new_statement
    assert statement is not None
    session.run(AddMention(statement, FieldId("speaker"), None, start, min(end, start + 4)))
    return statement


@settings(max_examples=60)
@given(
    pieces=PIECES,
    cuts=CUTS,
    spans=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 30)), min_size=1, max_size=6),
    data=st.data(),
)
def test_every_carried_span_holds_its_words_or_is_listed(
    codebook: Codebook,
    pieces: list[str],
    cuts: list[tuple[float, int, str]],
    spans: list[tuple[float, int]],
    data: st.DataObject,
) -> None:
    old, new = edited_texts(pieces, cuts)
    with tempfile.TemporaryDirectory() as place:
        session = Session.create(
            Path(place) / "e.annotator",
            title="E",
            codebook=codebook,
            make_id=counting_ids(),
            clock=CountingClock(),
            device=DEVICE,
        )
        session.switch_coder_by_name("anna")
        article = import_text(session, old, title="E").imported[0]
        made = [code_range(session, article, where, length) for where, length in spans]
        if len(made) > 1 and data.draw(st.booleans()):
            set_values(session, made[0], "reported_in", made[1])
        before: dict[StatementId, Statement] = {one: found(session, one) for one in made}
        snapshot = dump(session)
        try:
            session.run(AddEdition(article, new))
        except UserError:
            assert dump(session) == snapshot
            session.close()
            return
        check_carried(session, old, before)
        after = dump(session)
        session.undo()
        assert dump(session) == snapshot
        session.redo()
        assert dump(session) == after
        session.close()


def check_carried(session: Session, old: str, before: dict[StatementId, Statement]) -> None:
    """Every statement has its words or is on the review list, and all its values; the file is sound."""
    listed = reviewed(session)
    for one, statement in before.items():
        old_words = [(span.role, old[span.start : span.end]) for span in statement.spans]
        assert words_of(session, one) == old_words or one in listed
        assert found(session, one).values == statement.values, "no value is ever lost"
    assert list(session.project.damage()) == []


def test_a_plan_counts_how_each_is_carried(session: Session, article: ArticleId) -> None:
    code(session, article, "We will not sign this treaty")
    code(session, article, "Kosh")
    code(session, article, "Kosh refused to answer all questions about money")
    code(session, article, "Raskel called for a pause")
    new = OLD.replace("called for a pause", "asked for a pause").split(" Kosh refused")[0]
    plan = plan_for(session.project.read, article, new)
    assert {fate: plan.count(fate) for fate in Fate} == {Fate.EXACT: 1, Fate.CONTEXT: 1, Fate.FUZZY: 1, Fate.STAYS: 1}
    assert len(plan.to_look_at) >= 2

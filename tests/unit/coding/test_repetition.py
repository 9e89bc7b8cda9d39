"""Values that carry over to a new statement, and the values of the statement before given again."""

from __future__ import annotations

from annotator.coding.commands.repetition import TakeValues
from annotator.coding.commands.spans import AddMention
from annotator.coding.commands.statements import AddStatement
from annotator.coding.session import Session
from annotator.model.codebook import Codebook, StatementType
from annotator.model.ids import ArticleId, EntityId, FieldId, StatementId
from annotator.model.statement import Span, Values
from tests.conftest import MakeSession
from tests.unit.coding.coded import add_article, add_entity, add_statement, found, set_values

SPEAKER, STANCE, TOPIC, NOTE = (FieldId(name) for name in ("speaker", "stance", "topic", "note"))
TEXT = "Somebody said this. Then that was said. Kosh said more. In the end nobody said anything."


def _remembering(codebook: Codebook, **remember: str) -> Codebook:
    (kind, *others) = codebook.types
    fields = tuple(field.model_copy(update={"remember": remember.get(field.id)}) for field in kind.fields)
    return codebook.model_copy(update={"types": (kind.model_copy(update={"fields": fields}), *others)})


def _kind(session: Session) -> StatementType:
    return session.codebook.types[0]


def _carried(session: Session, article: ArticleId, words: str) -> Values:
    start = TEXT.index(words)
    return session.proposals.remembered(article, [Span(start=start, end=start + len(words))], _kind(session))


def test_what_the_codebook_remembers_carries_over_within_the_article(session: Session) -> None:
    article, other = add_article(session, TEXT), add_article(session, TEXT + " More.", title="Other")
    raskel = add_entity(session, "Raskel")
    assert _carried(session, article, "Then that") == {}
    first = add_statement(session, article, 0, 8)
    set_values(session, first, "speaker", raskel)
    set_values(session, first, "stance", "oppose")
    assert _carried(session, article, "Then that") == {SPEAKER: (raskel,)}, "only what the codebook names"
    assert _carried(session, other, "Then that") == {}, "another article begins anew"


def test_a_likelier_speaker_is_not_passed_over(session: Session) -> None:
    article = add_article(session, TEXT)
    raskel = add_entity(session, "Raskel")
    first = add_statement(session, article, 0, 8)
    set_values(session, first, "speaker", raskel)
    add_entity(session, "Ada Kosh", "person")
    assert _carried(session, article, "said more") == {}
    assert _carried(session, article, "nobody") == {SPEAKER: (raskel,)}


def test_session_reaches_over_articles_but_not_into_the_last_session(
    make_session: MakeSession, codebook: Codebook
) -> None:
    session = make_session("remembering", book=_remembering(codebook, topic="session", stance="article"))
    one, two = add_article(session, TEXT), add_article(session, TEXT + " More.", title="Other")
    first = add_statement(session, one, 0, 8)
    set_values(session, first, "topic", "territory")
    set_values(session, first, "stance", "support")
    assert _carried(session, two, "nobody") == {TOPIC: ("territory",)}
    assert _carried(session, one, "nobody") == {TOPIC: ("territory",), STANCE: ("support",)}
    later = Session(session.project, session.coder)
    assert later.proposals.remembered(two, [Span(start=0, end=5)], _kind(session)) == {}


def test_carried_values_are_part_of_the_step_that_makes_the_statement(session: Session) -> None:
    article = add_article(session, TEXT)
    raskel = add_entity(session, "Raskel")
    made = session.run(AddStatement(article, (Span(start=0, end=8),), values={SPEAKER: (raskel,)})).new_statement
    assert made is not None and found(session, made).value("speaker") == raskel
    session.undo()
    assert session.queries.statement_count(article) == 0


def _full(session: Session, article: ArticleId, start: int) -> tuple[StatementId, EntityId]:
    person = add_entity(session, f"Person {start}")
    made = add_statement(session, article, start, start + 8)
    for field, value in (("speaker", person), ("stance", "oppose"), ("topic", "territory"), ("note", "mine")):
        set_values(session, made, field, value)
    return made, person


def test_same_again_takes_values_but_neither_words_nor_notes(session: Session) -> None:
    article = add_article(session, TEXT)
    first, person = _full(session, article, 0)
    session.run(AddMention(first, SPEAKER, 0, 20, 24))
    second = add_statement(session, article, 40, 44)
    repeated = session.proposals.same_again(article, _kind(session), second)
    assert repeated is not None and repeated.source == first
    session.run(TakeValues(second, repeated.values))
    taken = found(session, second)
    assert (taken.value("speaker"), taken.value("stance"), taken.value("topic")) == (person, "oppose", "territory")
    assert taken.value("note") is None and len(taken.spans) == 1
    assert session.undo_label == "same again"
    session.undo()
    assert found(session, second).value("stance") is None, "one step, one undo"


def test_same_again_is_of_the_statement_made_before_this_one(session: Session) -> None:
    article = add_article(session, TEXT)
    first, _ = _full(session, article, 0)
    second, _ = _full(session, article, 20)
    third = add_statement(session, article, 40, 44)
    for current, source in ((third, second), (second, first), (None, third)):
        repeated = session.proposals.same_again(article, _kind(session), current)
        assert repeated is not None and repeated.source == source, current
    assert session.proposals.same_again(article, _kind(session), first) is None


def test_mentions_of_replaced_values_go_with_them(session: Session) -> None:
    article = add_article(session, TEXT)
    first, person = _full(session, article, 0)
    second, _ = _full(session, article, 20)
    other = add_entity(session, "Second person")
    set_values(session, second, "speaker", *found(session, second).values[SPEAKER], other)
    session.run(AddMention(second, SPEAKER, 1, 40, 44))
    session.run(TakeValues(second, {SPEAKER: (person,)}))
    assert found(session, second).mentions("speaker") == ()
    assert found(session, first).value("speaker") == person

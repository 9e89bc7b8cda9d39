"""Commands on statements and spans: what they write, what they refuse, what they tell."""

from __future__ import annotations

import pytest

from annotator.coding.commands.spans import AddFragment, AddMention, MoveSpan, RemoveSpan
from annotator.coding.commands.statements import (
    AddStatement,
    CopyStatement,
    DeleteStatements,
    SetType,
    SetUnsure,
    SetValues,
    TypeNote,
    TypeText,
)
from annotator.coding.context import Command
from annotator.coding.session import Session
from annotator.model.change import Table
from annotator.model.codebook import Codebook
from annotator.model.errors import InvalidError, UserError
from annotator.model.ids import ArticleId, CoderId, FieldId, RowId, StatementId, TypeId
from annotator.model.statement import Span
from tests.conftest import MakeSession
from tests.unit.coding.coded import TEXT, add_article, add_entity, add_statement, dump, found, set_values

SPEAKER, STANCE, NOTE = FieldId("speaker"), FieldId("stance"), FieldId("note")
NOWHERE = StatementId("00000000-0000-7000-8000-0000000fffff")


def refused(session: Session, command: Command, words: str) -> UserError:
    """The command is refused with these words, and nothing has changed."""
    before = dump(session)
    with pytest.raises(UserError, match=words) as caught:
        session.run(command)
    assert dump(session) == before
    return caught.value


def test_a_new_statement_has_defaults_and_joined_fragments(session: Session) -> None:
    article = add_article(session)
    spans = (Span(start=9, end=12), Span(start=3, end=9), Span(start=20, end=24))
    changes = session.run(AddStatement(article, spans, values={STANCE: ("support", "support")}))
    made = changes.new_statement
    assert made is not None
    statement = found(session, made)
    assert statement.spans == (Span(start=3, end=12), Span(start=20, end=24))
    assert statement.values == {FieldId("act"): ("position",), STANCE: ("support",)}
    assert (statement.coder, statement.layer, statement.round) == (session.coder, "coding", 1)
    assert (changes.label, changes.kind) == ("add statement", "do")
    assert changes.created == ((Table.STATEMENT, RowId(made)),)
    assert changes.rows == frozenset({(Table.STATEMENT, RowId(made))})
    assert changes.articles == {article}
    assert session.undo_label == "add statement"


@pytest.mark.parametrize(
    "spans",
    [
        (),
        (Span(start=5, end=5),),
        (Span(start=9, end=3),),
        (Span(start=-1, end=3),),
        (Span(start=0, end=len(TEXT) + 1),),
    ],
)
def test_a_statement_without_words_is_refused(session: Session, spans: tuple[Span, ...]) -> None:
    refused(session, AddStatement(add_article(session), spans), "cannot be saved")


def test_a_statement_needs_a_coder_a_type_and_an_article(session: Session, make_session: MakeSession) -> None:
    article, spans = add_article(session), (Span(start=3, end=9),)
    refused(session, AddStatement(article, spans, TypeId("ghost")), "no statement type 'ghost'")
    refused(session, AddStatement(ArticleId(NOWHERE), spans), "not in the project")
    nobody = make_session("nobody", coder="")
    refused(nobody, AddStatement(add_article(nobody), spans), "Say who is coding first")


def test_the_whole_text_can_be_a_statement(session: Session) -> None:
    statement = add_statement(session, add_article(session), 0, len(TEXT))
    assert found(session, statement).fragments == (Span(start=0, end=len(TEXT)),)


def test_a_copy_has_the_words_and_nothing_else(session: Session) -> None:
    first = add_statement(session, add_article(session))
    set_values(session, first, "stance", "oppose")
    session.run(AddMention(first, STANCE, 0, 22, 26))
    second = session.run(CopyStatement(first)).new_statement
    assert second is not None and second != first
    assert found(session, second).spans == (Span(start=3, end=9),)
    assert found(session, second).values == {FieldId("act"): ("position",)}
    refused(session, CopyStatement(NOWHERE), "no longer there")


@pytest.mark.parametrize(
    ("field", "values", "words"),
    [
        ("stance", ("maybe",), "values.stance: 'maybe' is not an option of Stance"),
        ("stance", ("support", "oppose"), "Stance takes one value, not 2"),
        ("ghost", ("x",), "values.ghost: not a field of Statement"),
        ("conditional", ("yes",), "neither true nor false"),
        ("said_on", ("2025-02-30",), "not a year, a month or a day"),
        ("speaker", ("Kosh",), "'Kosh' is not an id"),
        ("speaker", (NOWHERE,), "there is no entity"),
        ("reported_in", (NOWHERE,), "there is no statement"),
        ("note", ("",), "a text value cannot be empty"),
    ],
)
def test_wrong_values_are_refused(session: Session, field: str, values: tuple[str, ...], words: str) -> None:
    statement = add_statement(session, add_article(session))
    error = refused(session, SetValues(statement, FieldId(field), values), words)
    assert isinstance(error, InvalidError) and error.problems[0].where == f"values.{field}"


def test_an_entity_of_another_type_is_refused(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    kosh = add_entity(session, "Kosh")
    refused(session, SetValues(statement, FieldId("position"), (kosh,)), "takes no entity of type person")


def test_setting_what_stands_is_no_step(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    assert session.run(SetValues(statement, STANCE, ("support",))).label == "set stance"
    assert session.run(SetValues(statement, STANCE, ("support", "support"))).step is None
    assert session.run(SetUnsure(statement, False)).step is None
    assert session.run(SetValues(statement, STANCE, ())).label == "clear stance"
    assert STANCE not in found(session, statement).values
    assert session.undo_label == "clear stance"


def test_mentions_follow_their_values(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    kosh, raskel, other = (add_entity(session, name) for name in ("Kosh", "Raskel", "Other"))
    set_values(session, statement, "speaker", kosh, raskel)
    session.run(AddMention(statement, SPEAKER, 0, 23, 27))
    session.run(AddMention(statement, SPEAKER, 1, 45, 51))
    session.run(AddMention(statement, SPEAKER, None, 60, 62))

    def places() -> dict[int | None, int]:
        return {span.value: span.start for span in found(session, statement).mentions("speaker")}

    set_values(session, statement, "speaker", raskel, kosh)
    assert places() == {0: 45, 1: 23, None: 60}
    set_values(session, statement, "speaker", raskel, other)
    assert places() == {0: 45, 1: 23, None: 60}, "a replaced value's mentions stay with the new one"
    set_values(session, statement, "speaker", other)
    assert places() == {0: 23, None: 60}, "mentions of a value that goes, go with it"
    set_values(session, statement, "speaker")
    assert places() == {None: 60}
    for _ in range(4):
        session.undo()
    assert places() == {0: 23, 1: 45, None: 60}


def test_a_mention_has_a_field_and_a_value_that_exist(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    refused(session, AddMention(statement, SPEAKER, 0, 23, 27), "speaker has no value number 0")
    refused(session, AddMention(statement, FieldId("ghost"), None, 23, 27), "'ghost' is not a field")
    refused(session, AddMention(statement, FieldId("statement"), None, 23, 27), "A mention belongs to a field")
    changes = session.run(AddMention(statement, FieldId("target_stance"), None, 23, 27))
    assert changes.label == "mark mention of target stance"


def test_fragments_join_and_the_last_one_stays(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    session.run(AddFragment(statement, 20, 24))
    session.run(AddFragment(statement, 9, 12))
    assert found(session, statement).fragments == (Span(start=3, end=12), Span(start=20, end=24))
    session.run(MoveSpan(statement, Span(start=20, end=24), 11, 30))
    assert found(session, statement).fragments == (Span(start=3, end=30),)
    gone = Span(start=20, end=24)
    refused(session, MoveSpan(statement, gone, 1, 2), "span is no longer there")
    refused(session, RemoveSpan(statement, gone), "span is no longer there")
    refused(session, RemoveSpan(statement, Span(start=3, end=30)), "keeps at least one fragment")
    refused(session, MoveSpan(statement, Span(start=3, end=30), 9, 9), "cannot be saved")
    session.run(AddFragment(statement, 40, 44))
    changes = session.run(RemoveSpan(statement, Span(start=3, end=30)))
    assert changes.label == "remove fragment"
    assert found(session, statement).fragments == (Span(start=40, end=44),)


def test_span_labels_say_what_the_span_is(session: Session) -> None:
    statement = add_statement(session, add_article(session))
    session.run(AddMention(statement, SPEAKER, None, 23, 27))
    mention = Span(start=23, end=27, role="speaker")
    assert session.run(MoveSpan(statement, mention, 22, 27)).label == "change mention of speaker"
    moved = Span(start=22, end=27, role="speaker")
    assert session.run(RemoveSpan(statement, moved)).label == "remove mention of speaker"
    assert session.run(MoveSpan(statement, Span(start=3, end=9), 3, 10)).label == "change ends"


def test_a_linked_statement_is_not_deleted_alone(session: Session) -> None:
    article = add_article(session)
    first, second = add_statement(session, article), add_statement(session, article, 22, 31)
    set_values(session, second, "reported_in", first)
    refused(session, DeleteStatements((first,)), "point at this one: “Kosh said”")
    changes = session.run(DeleteStatements((first, second)))
    assert changes.label == "delete 2 statements"
    assert changes.ids(Table.STATEMENT) == frozenset({RowId(first), RowId(second)}) and not changes.created
    assert session.queries.marks(article) == ()
    session.undo()
    assert found(session, second).value("reported_in") == first
    refused(session, DeleteStatements((NOWHERE,)), "no longer there")


def test_links_do_not_lead_back(session: Session) -> None:
    article = add_article(session)
    first, second, third = (add_statement(session, article, start, start + 3) for start in (3, 20, 40))
    refused(session, SetValues(first, FieldId("repeats"), (first,)), "lead back to this statement")
    set_values(session, first, "repeats", second)
    set_values(session, second, "repeats", third)
    refused(session, SetValues(third, FieldId("repeats"), (first,)), "lead back to this statement")
    set_values(session, third, "reported_in", first)
    elsewhere = add_statement(session, add_article(session, "Another text.", title="Other"), 0, 7)
    refused(session, SetValues(third, FieldId("repeats"), (elsewhere,)), "no statement .* in this article")


def test_nobody_changes_another_coders_statement(session: Session) -> None:
    article = add_article(session)
    statement = add_statement(session, article)
    session.switch_coder_by_name("ben")
    for command in (
        SetValues(statement, STANCE, ("support",)),
        TypeText(statement, NOTE, "x"),
        TypeNote(statement, "x"),
        SetUnsure(statement, True),
        DeleteStatements((statement,)),
        AddFragment(statement, 20, 22),
    ):
        refused(session, command, "anna’s and cannot be changed")
    other = add_statement(session, article)
    refused(session, SetValues(other, FieldId("repeats"), (statement,)), "belongs to another coder")
    with pytest.raises(UserError, match="no such coder"):
        session.switch_coder(CoderId(NOWHERE))


def test_another_type_keeps_what_it_can(make_session: MakeSession, codebook: Codebook) -> None:
    raw = codebook.model_dump(mode="json")
    kept = [field for field in raw["types"][0]["fields"] if field["id"] in ("act", "note")]
    raw["types"].append({"id": "remark", "label": "Remark", "fields": kept})
    session = make_session(book=Codebook.model_validate(raw))
    statement = add_statement(session, add_article(session))
    set_values(session, statement, "stance", "support")
    refused(session, SetType(statement, TypeId("remark")), "Remark has no field for: stance")
    refused(session, SetType(statement, TypeId("ghost")), "no statement type")
    set_values(session, statement, "stance")
    session.run(SetType(statement, TypeId("remark")))
    assert found(session, statement).type == "remark"
    assert found(session, statement).value("act") == "position"

"""Statement records: every span held against its text, every value against the codebook, every link against the others."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from annotator.coding.commands.statements import DeleteStatements, SetValues
from annotator.coding.session import Session
from annotator.exchange.export import Records
from annotator.exchange.ingest import import_articles
from annotator.model.ids import ARTICLE_ITSELF, FieldId, codebook_id
from annotator.model.statement import Span
from tests.conftest import MakeSession
from tests.unit.exchange.material import (
    TEXT,
    add_article,
    add_entity,
    add_statement,
    export_bytes,
    exported,
    write_lines,
)
from tests.unit.exchange.native_records import ANNA, ONE, TWO, Edit, reasons, set_, statement_record, take_in


def test_a_statement_attaches_to_its_article_with_defaults_for_what_is_absent(session: Session, tmp_path: Path) -> None:
    article = add_article(session)
    report = take_in(session, tmp_path, statement_record())
    assert (report.statements, report.entities, report.coders) == (1, 1, 1)
    (record,) = exported(session)
    assert (record["id"], record["coder"], record["layer"], record["round"]) == (ONE, "ben", "coding", 1)
    assert record["article"]["id"] == article
    assert record["values"]["speaker"][0]["name"] == "Anna"
    assert record["values"]["topic"] == {"id": "ceasefire", "path": "war_peace.ceasefire"}
    assert record["codebook"]["version"] == 1
    assert record["created"] == record["updated"]


def test_the_order_of_keys_and_unknown_keys_do_not_matter(session: Session, tmp_path: Path) -> None:
    add_article(session)
    backwards = dict(reversed(statement_record(split="train", text="wrong", context=None).items()))
    report = take_in(session, tmp_path, backwards)
    assert report.statements == 1
    assert [note.text for note in report.notes] == ["the keys split are not part of the record and were not kept."]


def test_a_statement_without_an_id_gets_the_same_one_each_time(session: Session, tmp_path: Path) -> None:
    add_article(session)
    record = statement_record()
    del record["id"]
    assert take_in(session, tmp_path, record).statements == 1
    again = take_in(session, tmp_path, record)
    assert not again.changed
    assert len(exported(session)) == 1


def test_a_statement_without_a_coder_is_the_importing_one_s_or_refused(
    session: Session, make_session: MakeSession, tmp_path: Path
) -> None:
    add_article(session)
    record = statement_record()
    del record["coder"]
    take_in(session, tmp_path, record)
    assert exported(session)[0]["coder"] == "anna"
    nobody = make_session("nobody", coder="")
    add_article(nobody)
    assert reasons(take_in(nobody, tmp_path, record)) == [(1, "no coder is named: say with --coder who it is.")]


def test_a_statement_whose_article_is_not_there_is_refused_by_its_line(session: Session, tmp_path: Path) -> None:
    add_article(session)
    elsewhere = statement_record(article={"sha256": "ab" * 32})
    report = take_in(session, tmp_path, elsewhere, statement_record(id=TWO), statement_record(article={}))
    assert reasons(report) == [
        (1, "its article (sha256 abababababab…) is not in the project."),
        (3, "the statement does not say which article it belongs to (article.sha256)."),
    ]
    assert report.statements == 1


def test_articles_may_stand_after_their_statements_and_in_another_file(session: Session, tmp_path: Path) -> None:
    statements = write_lines(tmp_path / "a-statements.jsonl", statement_record())
    articles = write_lines(tmp_path / "b-articles.jsonl", {"record": "annotator.article/1", "text": TEXT})
    report = import_articles(session, [statements, articles])
    assert (len(report.imported), report.statements, report.refused) == (1, 1, ())


def test_statements_attach_to_plain_articles_of_the_same_import(session: Session, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text(TEXT, encoding="utf-8")
    statements = write_lines(tmp_path / "statements.jsonl", statement_record())
    report = import_articles(session, [statements, tmp_path / "plain.txt"])
    assert (len(report.imported), report.statements, report.refused) == (1, 1, ())


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (set_("spans", 0, "text", "there was peace!!!!"), "the text has 'there will be peace' at ["),
        (set_("spans", 0, "end", 10_000), "10000) is empty or outside the text of"),
        (set_("spans", 0, "start", -1), "'start' is not a whole number from 0 on."),
        (set_("spans", 0, "start", 40.5), "'start' is not a whole number from 0 on."),
        (set_("spans", []), "a statement needs at least one span in the text"),
        (set_("spans", 0, "role", "mood"), "'mood' is not a field of Statement"),
        (set_("spans", 0, "value", 0), "a statement span shows no field's value"),
        (set_("type", "mood"), "the codebook has no statement type 'mood'."),
        (set_("values", "mood", 1), "has no field 'mood'."),
        (set_("values", "stance", "angry"), "values.stance: 'angry' is not an option of"),
        (set_("values", "stance", ["support", "oppose"]), "takes one value, not 2"),
        (set_("values", "topic", {"path": "x"}), "topic: None is not a value."),
        (set_("values", "speaker", [ONE]), "there is no entity"),
        (set_("values", "speaker", [{**ANNA, "type": "ghost"}]), "the codebook has no entity type 'ghost'."),
        (set_("values", "speaker", [{**ANNA, "type": "position"}]), "takes no entity of type position"),
        (set_("values", "speaker", [{**ANNA, "name": ""}]), "has no name."),
        (set_("values", "speaker", [ANNA, ANNA]), "holds the same value twice"),
        (set_("values", "said_on", "soon"), "is not a year, a month or a day"),
        (set_("values", "conditional", "yes"), "is neither true nor false"),
        (set_("values", "reported_in", ONE), "the links lead back to this statement"),
        (set_("layer", "silver"), "'layer' is 'silver', not one of coding, gold."),
        (set_("round", 0), "'round' is not a whole number from 1 on."),
        (set_("round", True), "'round' is not a whole number from 1 on."),
        (set_("coder", "gold"), "“gold” is the settled layer, not a coder."),
        (set_("created", "yesterday"), "which is not a time such as"),
        (set_("id", "17"), "'17' is not an id"),
        (set_("note", 5), "'note' is not a text."),
        (set_("unsure", "no"), "'unsure' is neither true nor false."),
        (set_("sources", ["17"]), "'sources' is not a list of ids."),
    ],
)
def test_a_wrong_statement_is_refused_by_its_line_and_the_rest_goes_in(
    session: Session, tmp_path: Path, edit: Edit, reason: str
) -> None:
    add_article(session)
    wrong = orjson.loads(orjson.dumps(statement_record()))
    edit(wrong)
    good = statement_record(id=TWO, values={})
    report = take_in(session, tmp_path, good, wrong)
    (found,) = reasons(report)
    assert found[0] == 2
    assert reason in found[1]
    assert [record["id"] for record in exported(session)] == [TWO]
    assert report.entities == 0
    assert list(session.project.damage()) == []


def test_lines_that_are_no_records_are_refused_by_their_number(session: Session, tmp_path: Path) -> None:
    add_article(session)
    whole = orjson.dumps(statement_record(id=TWO))
    cut = orjson.dumps(statement_record())[:-20]
    report = take_in(session, tmp_path, whole, cut, {"text": "plain"}, {"record": "annotator.mood/9"}, "[]", b'"\xff"')
    assert reasons(report) == [
        (2, "the line is cut off: it is not complete JSON."),
        (3, "the line has no `record`: this file holds Annotator's own records."),
        (4, "the line is a record of an unknown kind, 'annotator.mood/9': this file holds Annotator's own records."),
        (5, "the line is JSON, but not an object in braces."),
        (6, "the byte 0xFF is not UTF-8."),
    ]
    assert report.statements == 1


def test_links_hold_in_whatever_order_the_lines_stand(session: Session, tmp_path: Path) -> None:
    add_article(session)
    outer, inner = statement_record(id=ONE), statement_record(id=TWO, values={"reported_in": ONE})
    report = take_in(session, tmp_path, inner, outer)
    assert (report.statements, report.refused, report.notes) == (2, (), ())


def test_a_link_to_a_statement_that_is_not_taken_is_left_empty_and_said(session: Session, tmp_path: Path) -> None:
    add_article(session)
    mention = {**statement_record()["spans"][0], "role": "reported_in", "value": 0}
    inner = statement_record(id=TWO, values={"reported_in": ONE}, spans=[*statement_record()["spans"], mention])
    report = take_in(session, tmp_path, statement_record(values={"stance": "angry"}), inner)
    assert [line for line, _ in reasons(report)] == [1]
    assert [note.text for note in report.notes] == [
        f"reported_in points at the statement {ONE}, which is not here; it was left empty."
    ]
    (record,) = exported(session)
    assert record["values"]["reported_in"] is None
    assert [span["role"] for span in record["spans"]] == ["statement"]


def test_links_in_a_ring_and_to_another_coder_are_refused(session: Session, tmp_path: Path) -> None:
    add_article(session)
    ring = statement_record(values={"repeats": TWO}), statement_record(id=TWO, values={"repeats": ONE})
    report = take_in(session, tmp_path, *ring)
    assert [line for line, reason in reasons(report) if "lead back" in reason] == [1, 2]
    assert not report.changed
    other = statement_record(), statement_record(id=TWO, coder="cleo", values={"repeats": ONE})
    (found,) = reasons(take_in(session, tmp_path, *other))
    assert found[0] == 2
    assert "another coder" in found[1]


def test_a_statement_that_is_there_in_another_form_stays_as_it_is_and_is_named(
    session: Session, tmp_path: Path
) -> None:
    article = add_article(session)
    row = add_statement(session, article, stance="oppose")
    (record,) = exported(session)
    session.run(SetValues(row, FieldId("stance"), ("neutral",)))
    report = take_in(session, tmp_path, record)
    assert not report.changed
    assert [note.text for note in report.notes] == [
        f"the statement {row} is in the project in another form, and stays as it is."
    ]
    assert exported(session)[0]["values"]["stance"] == "neutral"


def test_what_is_hidden_does_not_make_a_statement_another_one(session: Session, tmp_path: Path) -> None:
    rome = add_entity(session, "Rome", "country")
    row = add_statement(session, add_article(session), target=rome, target_stance="oppose")
    session.run(SetValues(row, FieldId("target"), ()))
    report = take_in(session, tmp_path, *exported(session))
    assert (report.changed, report.notes, report.refused) == (False, (), ())


def test_an_id_that_stands_in_another_article_is_refused(session: Session, tmp_path: Path) -> None:
    row = add_statement(session, add_article(session, "Another text."), Span(start=0, end=7))
    add_article(session)
    report = take_in(session, tmp_path, statement_record(id=row))
    assert reasons(report) == [(1, f"the statement {row} stands in another article of the project.")]


def test_one_id_twice_in_a_file(session: Session, tmp_path: Path) -> None:
    add_article(session)
    report = take_in(session, tmp_path, statement_record(), statement_record(), statement_record(note="other"))
    assert report.statements == 1
    assert reasons(report) == [(3, f"the statement {ONE} comes twice.")]


def test_a_deleted_statement_comes_back_from_its_record(session: Session, tmp_path: Path) -> None:
    row = add_statement(session, add_article(session), stance="oppose")
    records = exported(session)
    session.run(DeleteStatements((row,)))
    assert take_in(session, tmp_path, *records).statements == 1
    assert exported(session) == records
    assert list(session.project.damage()) == []


def test_gold_statements_come_with_their_sources(session: Session, make_session: MakeSession, tmp_path: Path) -> None:
    add_article(session)
    take_in(session, tmp_path, statement_record(), statement_record(id=TWO, layer="gold", sources=[ONE]))
    assert [record["sources"] for record in exported(session)] == [[], [ONE]]
    path = tmp_path / "all.jsonl"
    path.write_bytes(export_bytes(session, Records.ALL))
    other = make_session("other", coder="")
    import_articles(other, [path])
    assert export_bytes(other, Records.ALL) == path.read_bytes()


def test_the_standing_entities_are_known_everywhere(session: Session, tmp_path: Path) -> None:
    add_article(session)
    report = take_in(session, tmp_path, statement_record(values={"speaker": [ARTICLE_ITSELF]}))
    assert (report.statements, report.entities) == (1, 0)


def test_a_statement_under_a_version_that_is_not_here_counts_as_coded_under_the_current_one(
    session: Session, tmp_path: Path
) -> None:
    add_article(session)
    strange = {"id": codebook_id(None, "ff"), "version": 7, "sha256": "ff" * 32}
    report = take_in(session, tmp_path, statement_record(codebook=strange))
    assert [note.text for note in report.notes] == [
        "its codebook version ffffffffffff is not here; it counts as coded under the current one."
    ]
    wrong = statement_record(id=TWO, codebook=strange, values={"stance": "angry"})
    ((line, reason),) = reasons(take_in(session, tmp_path, wrong))
    assert line == 1
    assert reason.startswith("its codebook version ffffffffffff is not here, and under the current one: values.stance")


def test_lone_surrogates_in_records_are_refused(session: Session, tmp_path: Path) -> None:
    add_article(session)
    lines = [
        orjson.dumps(statement_record(**parts)).replace(b"~", b"\\ud800")
        for parts in ({"note": "~"}, {"values": {"note": "~"}}, {"values": {"speaker": [{**ANNA, "name": "~"}]}})
    ]
    entity = orjson.dumps({"record": "annotator.entity/1", **ANNA, "attributes": {"party": "~"}})
    report = take_in(session, tmp_path, *lines, entity.replace(b"~", b"\\ud800"))
    assert [line for line, _ in reasons(report)] == [1, 2, 3, 4]
    assert all("surrogate" in reason for _, reason in reasons(report))


def test_whose_every_record_is_refused_is_no_coder(session: Session, tmp_path: Path) -> None:
    add_article(session)
    report = take_in(session, tmp_path, statement_record(coder="cleo", values={"stance": "angry"}))
    assert (report.coders, report.changed) == (0, False)
    assert [coder.name for coder in session.queries.coders()] == ["anna"]

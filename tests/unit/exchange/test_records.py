"""The records, to the letter of the contract."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from annotator.coding.commands.articles import SetArticleMetadata, SetArticleState
from annotator.coding.commands.entities import AddAlias, SetEntity, SetRole
from annotator.coding.commands.statements import SetUnsure, SetValues, TypeNote
from annotator.coding.session import Session
from annotator.exchange.export import Records
from annotator.exchange.records import (
    ArticleRecord,
    CodebookRecord,
    EntityRecord,
    StatementInArticle,
    StatementRecord,
)
from annotator.exchange.samples import import_samples
from annotator.exchange.writers.filters import ExportFilter
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.frozen import Frozen
from annotator.model.ids import ARTICLE_ITSELF, FieldId
from annotator.model.statement import Span
from tests.conftest import MakeSession
from tests.unit.exchange.material import TEXT, add_article, add_entity, add_statement, export_bytes, exported, place

MODELS: dict[str, type[Frozen]] = {
    "annotator.statement/1": StatementRecord,
    "annotator.article/1": ArticleRecord,
    "annotator.entity/1": EntityRecord,
    "annotator.codebook/1": CodebookRecord,
}


def keys_of(model: type[Frozen]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


@pytest.mark.parametrize("records", list(Records))
def test_every_line_fits_its_model_with_its_keys_in_order(session: Session, records: Records) -> None:
    import_samples(session)
    lines = exported(session, records)
    assert lines
    for line in lines:
        model = MODELS[line["record"]]
        model.model_validate_json(orjson.dumps(line))
        assert list(line) == keys_of(model)
        for statement in line.get("statements", ()):
            assert list(statement) == keys_of(StatementInArticle)


def test_keys_stand_in_the_order_of_the_contract() -> None:
    assert " ".join(keys_of(StatementRecord)) == (
        "record id project article type layer round coder codebook spans text context section values complete unsure note"
        " sources created updated"
    )
    assert " ".join(keys_of(ArticleRecord)) == (
        "record id sha256 title source author published url language metadata text states statements"
    )
    assert " ".join(keys_of(EntityRecord)) == "record id type name aliases roles attributes external note"
    inside = [key for key in keys_of(StatementRecord) if key not in ("article", "context")]
    assert keys_of(StatementInArticle) == inside


def test_lines_end_in_lf_and_are_utf8_unescaped(session: Session) -> None:
    add_statement(session, add_article(session), place(TEXT, "😀"))
    data = export_bytes(session)
    assert data.count(b"\n") == 1
    assert data.endswith(b"}\n")
    assert "😀".encode() in data
    assert b"\\u" not in data


def test_offsets_are_code_points_with_utf16_beside_them(session: Session) -> None:
    text = "😀 é👨‍👩‍👧 end"
    article = add_article(session, text)
    add_statement(session, article, Span(start=0, end=1), Span(start=2, end=3), Span(start=9, end=len(text)))
    (record,) = exported(session)
    spans = record["spans"]
    for span in spans:
        assert text[span["start"] : span["end"]] == span["text"]
        units = text.encode("utf-16-le")[2 * span["start_utf16"] : 2 * span["end_utf16"]]
        assert units.decode("utf-16-le") == span["text"]
    assert spans[-1]["end"] == len(text)
    assert record["text"] == "😀 … é … end"


def test_spans_are_sorted_by_start_end_role_value_null_first(session: Session) -> None:
    article = add_article(session)
    one, two = add_entity(session, "One"), add_entity(session, "Two")
    whole = place(TEXT, "minister")
    add_statement(
        session,
        article,
        whole,
        *(whole.model_copy(update={"role": "speaker", "value": value}) for value in (1, None, 0)),
        whole.model_copy(update={"end": whole.end - 1, "role": "target"}),
        speaker=(one, two),
    )
    (record,) = exported(session)
    order = [(span["end"] - whole.start, span["role"], span["value"]) for span in record["spans"]]
    assert order == [
        (7, "target", None),
        (8, "speaker", None),
        (8, "speaker", 0),
        (8, "speaker", 1),
        (8, "statement", None),
    ]


def test_context_is_one_slice_of_whole_paragraphs_mentions_included(session: Session) -> None:
    article = add_article(session)
    anna = add_entity(session, "Anna")
    add_statement(session, article, place(TEXT, "will be peace"), place(TEXT, "A 😀", "speaker", 0), speaker=anna)
    (record,) = exported(session)
    assert record["context"]["text"] == "The minister said that there will be peace.\nA 😀 headline"
    assert TEXT[record["context"]["start"] : record["context"]["end"]] == record["context"]["text"]


@pytest.mark.parametrize(
    ("text", "span", "context"),
    [
        ("a\nb", (0, 1), (0, 1)),
        ("a\nb", (2, 3), (2, 3)),
        ("a\nb", (0, 2), (0, 2)),
        ("a\nb", (1, 2), (0, 2)),
        ("a\nb", (0, 3), (0, 3)),
        ("one only", (4, 8), (0, 8)),
        ("\n\na\n\n", (2, 3), (2, 3)),
        ("a\u2028b\r", (0, 1), (0, 3)),
    ],
)
def test_contexts_at_the_edges(session: Session, text: str, span: tuple[int, int], context: tuple[int, int]) -> None:
    add_statement(session, add_article(session, text), Span(start=span[0], end=span[1]))
    (record,) = exported(session)
    assert (record["context"]["start"], record["context"]["end"]) == context


@pytest.mark.parametrize(
    ("text", "quote", "section"),
    [
        ("Peace at last\nThe text.", "Peace at last", "heading"),
        ("Peace at last\nThe text.", "last", "heading"),
        ("The text.\nThe end", "The end", "heading"),
        ("The text.\nPeace at last?\nMore.", "Peace", "body"),
        ("The text.\n“Peace at last.”\nMore.", "Peace", "body"),
        ("The text.\n“Peace at last”\nMore.", "Peace", "heading"),
        ("The text.\nمتى يأتي السلام؟\nMore.", "السلام", "body"),
        ("The text.\n" + "x" * 120 + "\nMore.", "xxx", "heading"),
        ("The text.\n" + "x" * 121 + "\nMore.", "xxx", "body"),
        ("Peace\nat last\nMore.", "Peace\nat", "body"),
        ("Peace…\nMore.", "Peace", "body"),
        ("Peace   \nMore.", "Peace", "heading"),
    ],
)
def test_a_heading_is_a_short_line_of_its_own_without_final_punctuation(
    session: Session, text: str, quote: str, section: str
) -> None:
    add_statement(session, add_article(session, text), place(text, quote))
    assert exported(session)[0]["section"] == section


def test_a_mention_elsewhere_does_not_make_a_heading_body(session: Session) -> None:
    text = "Peace at last\nThe minister spoke."
    anna = add_entity(session, "Anna")
    spans = place(text, "Peace"), place(text, "minister", "speaker", 0)
    add_statement(session, add_article(session, text), *spans, speaker=anna)
    assert exported(session)[0]["section"] == "heading"


def test_what_is_asked_and_left_empty_is_null_or_an_empty_list(session: Session) -> None:
    add_statement(session, add_article(session))
    values = exported(session)[0]["values"]
    assert values["stance"] is None
    assert values["target"] == []
    assert values["act"] == "position"
    assert "target_stance" not in values
    assert list(values) == [field.id for field in session.codebook.types[0].fields if field.id != "target_stance"]


def test_values_of_every_kind(session: Session) -> None:
    article = add_article(session)
    anna, rome = add_entity(session, "Anna"), add_entity(session, "Rome", "country")
    first = add_statement(session, article)
    add_statement(
        session,
        article,
        speaker=(anna, ARTICLE_ITSELF),
        target=rome,
        target_stance="oppose",
        topic="settlement",
        conditional=True,
        said_on="2025-01",
        reported_in=first,
        note="A remark.",
    )
    values = next(record["values"] for record in exported(session) if record["values"]["note"])
    assert [speaker["name"] for speaker in values["speaker"]] == ["Anna", "the article itself"]
    assert values["target"] == [
        {
            "id": rome,
            "name": "Rome",
            "type": "country",
            "role": None,
            "organisation": None,
            "attributes": {},
            "external": {},
        }
    ]
    assert values["target_stance"] == "oppose"
    assert values["topic"] == {"id": "settlement", "path": "war_peace.settlement"}
    assert (values["conditional"], values["said_on"], values["reported_in"]) == (True, "2025-01", first)


def test_a_group_of_the_tree_is_a_topic_too(session: Session) -> None:
    add_statement(session, add_article(session), topic="war_peace")
    assert exported(session)[0]["values"]["topic"] == {"id": "war_peace", "path": "war_peace"}


def test_hiding_a_field_leaves_its_value_and_its_mentions_out_and_keeps_them_stored(session: Session) -> None:
    article = add_article(session)
    rome = add_entity(session, "Rome", "country")
    mention = place(TEXT, "Peace", "target_stance", 0)
    row = add_statement(session, article, place(TEXT, "minister"), mention, target=rome, target_stance="oppose")
    session.run(SetValues(row, FieldId("target"), ()))
    (record,) = exported(session)
    assert "target_stance" not in record["values"]
    assert [span["role"] for span in record["spans"]] == ["statement"]
    assert record["context"]["text"].startswith("The minister")
    stored = session.project.read.statement(row)
    assert stored is not None
    assert stored.value("target_stance") == "oppose"
    assert len(stored.spans) == 2


def test_entities_are_as_they_were_on_the_day(session: Session) -> None:
    article = add_article(session, published="2025-01-20")
    anna, party, cabinet = (add_entity(session, name, kind) for name, kind in NAMES)
    session.run(SetRole(anna, "chair", party, "2020", "2025-01-19"))
    session.run(SetRole(anna, "minister", cabinet, "2025-01-20", ""))
    add_statement(session, article, speaker=anna)
    add_statement(session, article, speaker=anna, said_on="2025-01-19")
    add_statement(session, article, speaker=anna, said_on="2019")
    found = {
        record["values"]["said_on"]: (speaker["role"], speaker["organisation"] and speaker["organisation"]["name"])
        for record in exported(session)
        for speaker in record["values"]["speaker"]
    }
    assert found == {None: ("minister", "Cabinet"), "2025-01-19": ("chair", "Party"), "2019": (None, None)}
    assert exported(session)[0]["values"]["speaker"][0]["organisation"].keys() == {"id", "name"}


NAMES = (("Anna", "person"), ("Party", "organisation"), ("Cabinet", "organisation"))


def test_completeness_is_all_required_fields_of_what_is_asked(session: Session) -> None:
    article = add_article(session)
    anna = add_entity(session, "Anna")
    row = add_statement(session, article, speaker=anna, topic="ceasefire")
    assert exported(session)[0]["complete"] is False
    session.run(SetValues(row, FieldId("act"), ("account",)))
    assert exported(session)[0]["complete"] is True
    session.run(SetValues(row, FieldId("act"), ("position",)))
    session.run(SetValues(row, FieldId("stance"), ("oppose",)))
    assert exported(session)[0]["complete"] is True


def test_note_unsure_coder_layer_round_codebook_and_times(session: Session) -> None:
    row = add_statement(session, add_article(session))
    session.run(SetUnsure(row, True))
    session.run(TypeNote(row, "Why?"))
    (record,) = exported(session)
    version = session.project.read.current_codebook()
    assert (record["unsure"], record["note"], record["coder"]) == (True, "Why?", "anna")
    assert (record["layer"], record["round"], record["sources"]) == ("coding", 1, [])
    assert record["codebook"] == {"id": version.id, "version": 1, "sha256": version.sha256}
    assert record["project"] == session.project.id
    assert record["created"] < record["updated"]
    assert record["updated"].endswith("Z")


def test_the_head_of_the_article(session: Session) -> None:
    article = add_article(session)
    session.run(SetArticleMetadata(article, author="Ada", url="http://x"))
    add_statement(session, article)
    (record,) = exported(session)
    stored = session.project.read.article(article)
    assert stored is not None
    assert record["article"] == {
        "id": article,
        "sha256": stored.sha256,
        "title": "Peace",
        "source": "Post",
        "author": "Ada",
        "published": "2025-02-01",
        "url": "http://x",
        "language": "en",
        "metadata": {},
    }


def test_statements_of_the_whole_article_have_no_place(make_session: MakeSession) -> None:
    from annotator.coding.commands.statements import AddStatement
    from annotator.model.codebook_check import check_codebook

    field = {"id": "frame", "label": "Frame", "kind": "text", "multiple": True}
    raw: dict[str, Any] = {
        "name": "frames",
        "title": "Frames",
        "types": [
            {"id": "article", "label": "Article", "scope": "article", "fields": [field]},
            {"id": "span", "label": "Span", "fields": [field]},
        ],
    }
    book, _ = check_codebook(raw)
    assert book is not None
    session = make_session("frames", book=book)
    article = add_article(session, "A text.")
    session.run(AddStatement(article, (Span(start=0, end=1),), type=book.types[1].id))
    session.run(AddStatement(article, (), type=book.types[0].id, values={FieldId("frame"): ("b", "a")}))
    first, second = exported(session)
    assert (first["type"], first["spans"], first["text"], first["context"], first["section"]) == (
        "article",
        [],
        "",
        None,
        None,
    )
    assert first["values"] == {"frame": ["b", "a"]}
    assert second["type"] == "span"
    assert [record["type"] for record in exported(session, wanted=ExportFilter(types=("span",)))] == ["span"]


def test_numbers_keep_every_digit(make_session: MakeSession) -> None:
    from annotator.model.codebook_check import check_codebook

    field = {"id": "share", "label": "Share", "kind": "number", "multiple": True}
    book, _ = check_codebook({"name": "n", "title": "N", "types": [{"id": "s", "label": "S", "fields": [field]}]})
    assert book is not None
    session = make_session("numbers", book=book)
    numbers = (0.1 + 0.2, 1.25e15, -5e-324, 9007199254740991, 0, 1.5)
    add_statement(session, add_article(session), share=numbers)
    assert exported(session)[0]["values"]["share"] == list(numbers)


def test_lines_are_sorted_by_article_first_start_and_id(session: Session) -> None:
    articles = [add_article(session, f"{number} a b c d e f g h") for number in range(6)]
    for article in articles:
        for start in (9, 2, 2, 4):
            add_statement(session, article, Span(start=start, end=start + 1))
    found = [(record["article"]["id"], record["spans"][0]["start"], record["id"]) for record in exported(session)]
    assert found == sorted(found)
    assert len(found) == 24


def test_states_are_listed_and_the_untouched_are_left_out(session: Session) -> None:
    nothing, skipped, untouched, coded = (add_article(session, f"Text {number}.") for number in range(4))
    session.run(SetArticleState(nothing, ArticleState.NOTHING_FOUND))
    session.run(SetArticleState(skipped, ArticleState.SKIPPED, "off_topic"))
    add_statement(session, coded, Span(start=0, end=4))
    records = {record["id"]: record for record in exported(session, Records.ARTICLES)}
    assert set(records) == {nothing, skipped, coded}
    assert records[nothing]["statements"] == []
    assert records[nothing]["states"] == [
        {"coder": "anna", "layer": "coding", "round": 1, "state": "nothing_found", "reason": ""}
    ]
    assert records[skipped]["states"][0]["reason"] == "off_topic"
    assert len(records[coded]["statements"]) == 1
    everything = exported(session, Records.ARTICLES, ExportFilter(untouched=True))
    assert {record["id"] for record in everything} == {*records, untouched}
    assert [record["id"] for record in everything] == sorted(record["id"] for record in everything)


def test_entities_with_aliases_roles_and_what_is_known_of_them(session: Session) -> None:
    anna, party = add_entity(session, "Anna"), add_entity(session, "Party", "organisation")
    for alias in ("Ms A", "A."):
        session.run(AddAlias(anna, alias))
    session.run(SetRole(anna, "chair", party, "2020", "2025-01"))
    session.run(SetRole(anna, "member", None, "2010", ""))
    entity = session.project.read.entity(anna)
    assert entity is not None
    known = {"attributes": {"party": "P"}, "external": {"wikidata": "Q1"}, "note": "N"}
    session.run(SetEntity(entity.model_copy(update=known)))
    records = {record["id"]: record for record in exported(session, Records.ENTITIES)}
    assert records[anna] == {
        "record": "annotator.entity/1",
        "id": anna,
        "type": "person",
        "name": "Anna",
        "aliases": ["A.", "Ms A"],
        "roles": [
            {"title": "member", "organisation": None, "from": "2010", "until": ""},
            {"title": "chair", "organisation": {"id": party, "name": "Party"}, "from": "2020", "until": "2025-01"},
        ],
        **known,
    }
    assert list(records) == sorted(records)
    assert ARTICLE_ITSELF in records


def test_a_merged_entity_speaks_through_the_one_that_stands(session: Session) -> None:
    anna, double = add_entity(session, "Anna"), add_entity(session, "A. Nowak")
    session.run(AddAlias(double, "Nowak"))
    add_statement(session, add_article(session), speaker=double)
    with session.project.transact(label="merge", coder=session.coder) as tx:
        image = tx.image(Table.ENTITY, double)
        tx.put(Table.ENTITY, double, {**(image or {}), "merged_into": anna})
    records = {record["id"]: record for record in exported(session, Records.ENTITIES)}
    assert double not in records
    assert records[anna]["aliases"] == ["A. Nowak", "Nowak"]
    assert exported(session)[0]["values"]["speaker"][0]["id"] == anna


def test_gold_statements_name_their_sources(session: Session) -> None:
    row = add_statement(session, add_article(session))
    session.layer = "gold"
    gold = add_statement(session, session.project.read.statement(row).article)  # type: ignore[union-attr]
    article = session.project.read.statement(gold).article  # type: ignore[union-attr]
    for number, source in enumerate(("b", row)):
        decision = {
            "id": f"d{number}", "article": article, "source": source, "source_step": None, "gold": gold,
            "verdict": "taken", "reason": "", "coder": session.coder, "decided": "2026-01-01T00:00:00.000Z",
        }  # fmt: skip
        with session.project.transact(label="settle", coder=session.coder) as tx:
            tx.put(Table.DECISION, decision["id"] or "", decision)
    records = {record["id"]: record["sources"] for record in exported(session)}
    assert records == {row: [], gold: sorted(["b", row])}
    assert [record["id"] for record in exported(session, wanted=ExportFilter(layer="gold"))] == [gold]


def test_codebook_records_hold_every_version_with_its_parent(session: Session) -> None:
    from annotator.coding.commands.publication import PublishCodebook
    from annotator.model.codebook import Codebook, codebook_sha256

    book = session.codebook
    longer = book.model_copy(update={"title": "Longer"})
    session.run(PublishCodebook(longer, "another title"))
    first, second = exported(session, Records.CODEBOOKS)
    assert (first["version"], first["parent"], first["current"], first["coder"]) == (1, None, False, None)
    assert (second["version"], second["parent"], second["current"]) == (2, first["id"], True)
    assert (second["coder"], second["note"]) == ("anna", "another title")
    for record, expected in ((first, book), (second, longer)):
        assert Codebook.model_validate(record["body"]) == expected
        assert codebook_sha256(expected) == record["sha256"]

"""A full golden file for a sample article that was written for this project, and the schemas of all records."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import orjson
import pytest

from annotator.coding.commands.articles import SetArticleState
from annotator.coding.commands.entities import AddAlias, AddEntityAsValue, SetRole
from annotator.coding.commands.spans import AddFragment, AddMention
from annotator.coding.commands.statements import AddStatement, SetValues
from annotator.coding.session import Session
from annotator.exchange.export import Records, export
from annotator.exchange.ingest import import_text
from annotator.exchange.samples import build_sample_project
from annotator.model.article import ArticleState
from annotator.model.change import Table
from annotator.model.ids import EntityId, EntityTypeId, FieldId
from annotator.model.places import shipped
from annotator.model.statement import Span
from annotator.store.project import Project

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "sample-02.jsonl"
SCHEMA_OF = {
    "annotator.statement/1": "statement-record",
    "annotator.article/1": "article-record",
    "annotator.entity/1": "entity-record",
    "annotator.codebook/1": "codebook-record",
}


def code_the_sample(session: Session) -> None:
    """Two fragments, an alias, a role, a mention, a hidden field and one left empty."""
    text = (shipped("resources") / "samples" / "02-skerry-wind.txt").read_text(encoding="utf-8")
    import_text(session, text, title="Skerry Bank", language="en", published="2024-11-06", source="The Kestrian")
    article = session.queries.articles()[0].id

    def place(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    first = place("We have talked about energy independence in this country for as long as I have been alive")
    made = session.run(AddStatement(article, (Span(start=first[0], end=first[1]),))).new_statement
    assert made is not None
    session.run(AddFragment(made, *place("Today we stopped talking.")))
    created = session.run(AddEntityAsValue(made, FieldId("speaker"), "Jonas Brekk", EntityTypeId("person"))).created
    brekk = EntityId(next(row for table, row in created if table is Table.ENTITY))
    session.run(AddAlias(brekk, "the energy minister"))
    session.run(SetRole(brekk, "energy minister", since="2023"))
    session.run(AddMention(made, FieldId("speaker"), 0, *place("Jonas Brekk")))
    session.run(SetValues(made, FieldId("stance"), ("support",)))
    session.run(SetValues(made, FieldId("topic"), ("energy_supply",)))
    session.run(SetValues(made, FieldId("target_stance"), ("neutral",)))
    session.run(SetValues(made, FieldId("said_on"), ("2024-11",)))
    session.run(SetArticleState(article, ArticleState.DONE))


def test_the_sample_equals_its_golden_file(session: Session, tmp_path: Path) -> None:
    code_the_sample(session)
    fresh = tmp_path / "sample-02.jsonl"
    parts = []
    for records in (Records.STATEMENTS, Records.ARTICLES, Records.ENTITIES):
        export(session.project, fresh, records=records)
        parts.append(fresh.read_bytes())
    fresh.write_bytes(b"".join(parts))
    assert GOLDEN.is_file() and fresh.read_bytes() == GOLDEN.read_bytes(), f"compare {fresh} with {GOLDEN}"


def test_what_the_golden_file_says(session: Session, tmp_path: Path) -> None:
    code_the_sample(session)
    export(session.project, tmp_path / "out.jsonl")
    record = orjson.loads((tmp_path / "out.jsonl").read_bytes())
    values = record["values"]
    assert "target_stance" not in values, "a hidden field keeps its value and leaves the record"
    assert values["target"] == [] and values["position"] is None
    assert values["topic"] == {"id": "energy_supply", "path": "environment_energy.energy_supply"}
    assert values["speaker"][0]["role"] == "energy minister"
    assert record["complete"] is True and record["section"] == "body"
    assert [span["role"] for span in record["spans"]] == ["statement", "speaker", "statement"]
    assert record["text"].endswith("alive … Today we stopped talking.")


@pytest.fixture(scope="module")
def sample_lines(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("sample")
    build_sample_project(folder / "sample.annotator")
    project = Project.open(folder / "sample.annotator", read_only=True)
    lines = []
    for records in (Records.STATEMENTS, Records.ALL):
        export(project, folder / "out.jsonl", records=records)
        lines += (folder / "out.jsonl").read_bytes().splitlines()
    project.close()
    return lines


def test_every_record_of_the_sample_fits_its_schema(sample_lines: list[bytes]) -> None:
    validators = {
        kind: jsonschema.Draft202012Validator(orjson.loads((shipped("schemas") / f"{name}.schema.json").read_bytes()))
        for kind, name in SCHEMA_OF.items()
    }
    seen = set()
    for line in sample_lines:
        record = orjson.loads(line)
        validators[record["record"]].validate(record)
        seen.add(record["record"])
    assert seen == set(SCHEMA_OF)


def test_every_span_of_the_sample_is_its_words(sample_lines: list[bytes]) -> None:
    records = [orjson.loads(line) for line in sample_lines]
    texts = {record["id"]: record["text"] for record in records if record["record"] == "annotator.article/1"}
    checked = 0
    for record in records:
        if record["record"] != "annotator.statement/1":
            continue
        text = texts[record["article"]["id"]]
        units = text.encode("utf-16-le")
        for span in record["spans"]:
            assert text[span["start"] : span["end"]] == span["text"]
            assert units[2 * span["start_utf16"] : 2 * span["end_utf16"]].decode("utf-16-le") == span["text"]
            checked += 1
    assert checked > 100

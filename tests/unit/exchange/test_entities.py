"""The registry out of files and into them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import orjson
import pytest

from annotator.coding.commands.entities import AddAlias, SetRole
from annotator.coding.commands.entity_facts import RetireEntities, SetAttributes, SetEntityNote, SetExternal
from annotator.coding.commands.entity_merges import MergeEntities
from annotator.coding.session import Session
from annotator.exchange.entities import EntityReport, export_entities, import_entities
from annotator.exchange.export import Records
from annotator.exchange.ingest import import_articles
from annotator.model.entity import Entity
from annotator.model.errors import EnvironmentProblem, UserError
from annotator.model.ids import STANDING_ENTITIES, EntityId
from tests.conftest import MakeSession
from tests.unit.coding.coded import dump
from tests.unit.exchange.material import (
    add_article,
    add_entity,
    add_statement,
    export_bytes,
    exported,
    place,
    write_lines,
)

NOWHERE = "00000000-0000-7000-8000-0000000fffff"


def take(session: Session, tmp_path: Path, text: str, name: str = "people.csv") -> EntityReport:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8"))
    return import_entities(session, path)


def people(session: Session) -> dict[str, Entity]:
    return {entity.name: entity for entity in session.project.read.entities() if entity.id not in STANDING_ENTITIES}


def aliases(session: Session, entity: EntityId) -> set[str]:
    return {alias.text for alias in session.project.read.aliases(entity)}


def filled(session: Session) -> None:
    """A registry that uses everything."""
    kosh, other = add_entity(session, "Mirela Kosh"), add_entity(session, "=cmd|' /C calc'!A0")
    gone, country = add_entity(session, "Kosh; Mirela"), add_entity(session, "Norrland", "country")
    add_entity(session, "Norrland")
    party = add_entity(session, "Harbour [Party]", "organisation")
    add_entity(session, "Mirela Kosh")
    session.run(AddAlias(kosh, "the minister"))
    session.run(AddAlias(kosh, '-mk; "x"\n'))
    session.run(SetRole(kosh, "President; acting", country, since="2025-01-20"))
    session.run(SetRole(kosh, "Candidate 2024..", party, until="2025-01-19"))
    session.run(SetRole(gone, "clerk"))
    session.run(SetAttributes(kosh, {"party": "+Harbour", "country": "Norrland"}))
    session.run(SetExternal(kosh, "Q42"))
    session.run(SetExternal(kosh, "123", "viaf"))
    session.run(SetEntityNote(kosh, "@born in “Vik”;\r\nlines"))
    session.run(RetireEntities((other,)))
    session.run(MergeEntities(kosh, (gone,)))


@pytest.mark.parametrize("name", ["people.csv", "people.tsv", "people.jsonl"])
def test_an_export_comes_back_whole(make_session: MakeSession, tmp_path: Path, name: str) -> None:
    first, second = make_session("first"), make_session("second")
    filled(first)
    report = export_entities(first, tmp_path / name)
    assert report.records == (8 if name.endswith("jsonl") else 6)
    taken = import_entities(second, tmp_path / name)
    assert (taken.new, taken.refused, taken.notes) == (6, (), ())
    assert export_bytes(second, Records.ENTITIES) == export_bytes(first, Records.ENTITIES)
    assert second.undo_label == f"import {report.records} entities"
    before = dump(second)
    again = import_entities(second, tmp_path / name)
    assert (again.new, again.updated, again.unchanged) == (0, 0, report.records)
    assert dump(second) == before, "the same file twice changes nothing"
    assert list(second.project.damage()) == []
    second.undo()
    assert people(second) == {}


def test_no_cell_of_an_export_is_a_formula(session: Session, tmp_path: Path) -> None:
    filled(session)
    export_entities(session, tmp_path / "people.csv")
    data = (tmp_path / "people.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid,type,name,aliases,wikidata,roles,note,retired,party,country,gender,kind,")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_known_ones_gain_what_they_lack_and_lose_nothing(session: Session, tmp_path: Path) -> None:
    kosh, raskel, vik = add_entity(session, "Kosh"), add_entity(session, "Raskel"), add_entity(session, "Vik")
    session.run(SetExternal(raskel, "Q42"))
    session.run(SetAttributes(kosh, {"party": "Harbour"}))
    session.run(AddAlias(kosh, "MK"))
    report = take(
        session,
        tmp_path,
        f"id;name;type;aliases;wikidata;party;gender;roles\n"
        f"{kosh};Mirela Kosh;person;the minister; ;Hill;f;minister 2024..\n"
        ";A. Raskel;Person;;https://www.wikidata.org/wiki/Q42;;;\n"
        ";vik;PERSON;V;;;;\n"
        ";New One;person;N.O.;q7;;;mayor [Vik Town]\n",
    )
    assert (report.new, report.updated, report.unchanged, report.refused) == (2, 3, 0, ())
    assert [str(note).partition(": ")[2] for note in report.notes] == [
        "“Vik Town”, the organisation of a role, was not there and was added."
    ]
    found = people(session)
    assert found["Kosh"].attributes == {"party": "Harbour", "gender": "f"}
    assert aliases(session, kosh) == {"MK", "the minister", "Mirela Kosh"}
    assert aliases(session, raskel) == {"A. Raskel"} and aliases(session, vik) == {"vik", "V"}
    assert found["New One"].external == {"wikidata": "Q7"} and found["Vik Town"].type == "organisation"
    assert report.summary == "2 new, 3 updated."
    session.undo()
    assert set(people(session)) == {"Kosh", "Raskel", "Vik"}


def test_wrong_rows_are_named_and_the_rest_goes_in(session: Session, tmp_path: Path) -> None:
    add_entity(session, "Kosh")
    add_entity(session, "Kosh")
    report = take(
        session,
        tmp_path,
        "name,type,wikidata,id,roles,retired\n"
        "Good One,person,,,,\n"
        ",person,,,,\n"
        "Ghost,ghost,,,,\n"
        "Odd,person,Q0,,,\n"
        "Odd,person,,17,,\n"
        "Odd,person,,,mayor 2025-13..,\n"
        "Odd,person,,,,maybe\n"
        "Odd,,,,,\n"
        "Kosh,person,,,,\n"
        "Odd,person,,,,,too much\n"
        "\n"
        '"Good\nTwo",person,,,,\n'
        "Good Three,person,,,,\n",
    )
    assert report.new == 3 and set(people(session)) == {"Kosh", "Good One", "Good\nTwo", "Good Three"}
    assert [(refusal.origin.line, refusal.reason) for refusal in report.refused] == [
        (3, "the name is missing."),
        (
            4,
            "the codebook has no entity type 'ghost'; its types are person, organisation, country, collective, position.",
        ),
        (5, "'Q0' is not a Wikidata id such as Q42."),
        (6, "'17' is not an id (a UUID in lower case); leave the cell empty for a new entity."),
        (7, "'2025-13' in the role “mayor 2025-13..” is not a year, a month or a day."),
        (8, "'maybe' in the column retired is neither yes nor empty."),
        (9, "the type is missing."),
        (10, "2 entities of the project have the name “Kosh”: give the id of the one meant."),
        (11, "the row has 7 cells, the header only 6."),
    ]
    assert report.summary == "3 new, 9 refused."
    assert next(report.details()).endswith("people.csv, line 3: the name is missing.")


def test_columns_that_are_nothing_are_said(session: Session, tmp_path: Path) -> None:
    report = take(session, tmp_path, "name,type,shoe,kind\nKosh,person,42,\nVik,country,,x\n")
    assert report.new == 2
    assert [(note.origin.line, note.text) for note in report.notes] == [
        (2, "shoe: no attribute of Person in the codebook; left out."),
        (3, "kind: no attribute of Country in the codebook; left out."),
    ]


def test_two_rows_of_one_are_one(session: Session, tmp_path: Path) -> None:
    report = take(session, tmp_path, "name,type,aliases\nKosh,person,MK\nKosh,person,the minister\n")
    assert (report.new, report.updated) == (1, 0)
    assert aliases(session, people(session)["Kosh"].id) == {"MK", "the minister"}


def test_a_file_about_a_merged_one_is_about_the_one_that_stands(session: Session, tmp_path: Path) -> None:
    kept, gone = add_entity(session, "Mirela Kosh"), add_entity(session, "M. Kosh")
    session.run(SetExternal(gone, "Q42"))
    session.run(MergeEntities(kept, (gone,)))
    report = take(
        session, tmp_path, f"id,name,type,aliases,wikidata\n{gone},M. Kosh,person,MK,\n,Someone,person,,Q42\n"
    )
    assert (report.new, report.updated) == (0, 1)
    assert aliases(session, kept) == {"MK", "Someone"} and aliases(session, gone) == set()


def test_lines_that_are_no_entities(session: Session, tmp_path: Path) -> None:
    path = write_lines(
        tmp_path / "people.jsonl",
        {"record": "annotator.statement/1"},
        {"record": "annotator.entity/1", "type": "person", "name": "Kosh"},
        {"type": "ghost", "name": "Kosh"},
        {"type": "person", "name": "Vik", "roles": [{"title": "mayor", "from": "soon"}]},
        b"{",
    )
    report = import_entities(session, path)
    assert report.new == 1
    assert [refusal.origin.line for refusal in report.refused] == [3, 4, 5]
    empty = write_lines(tmp_path / "none.jsonl", {"record": "annotator.article/1"})
    assert [refusal.reason for refusal in import_entities(session, empty).refused] == ["the file holds no entities."]


def test_files_that_cannot_be_taken(session: Session, tmp_path: Path) -> None:
    before = dump(session)
    for text, words in (
        ("a,b\n1,2\n", "no column 'name'"),
        ("name,x\n1,2\n", "no column 'type'"),
        ("name,type,name\n", "two columns 'name'"),
    ):
        with pytest.raises(UserError, match=words):
            take(session, tmp_path, text)
    assert take(session, tmp_path, "").refused[0].reason == "the file is empty."
    with pytest.raises(UserError, match="no file"):
        import_entities(session, tmp_path / "none.csv")
    with pytest.raises(UserError, match="neither a table"):
        take(session, tmp_path, "x", "people.docx")
    assert dump(session) == before
    with pytest.raises(UserError, match="is the project itself"):
        export_entities(session, session.path)
    session.project.read_only = True
    with pytest.raises(EnvironmentProblem, match="read-only"):
        take(session, tmp_path, "name,type\nKosh,person\n")
    session.project.read_only = False


def test_a_retired_one_says_so_in_its_record_and_not_in_values(session: Session, tmp_path: Path) -> None:
    kosh = add_entity(session, "Kosh")
    session.run(RetireEntities((kosh,)))
    (record,) = [one for one in exported(session, Records.ENTITIES) if one["id"] == kosh]
    assert record["attributes"] == {"_retired": True}
    export_entities(session, tmp_path / "people.jsonl")
    lines = (tmp_path / "people.jsonl").read_bytes().splitlines()
    assert orjson.loads(next(line for line in lines if b"Kosh" in line)) == record


def test_two_values_that_a_merge_made_one_are_one_in_the_record(make_session: MakeSession, tmp_path: Path) -> None:
    first, second = make_session("first"), make_session("second")
    kosh, gone, other = (add_entity(first, name) for name in ("Kosh", "M. Kosh", "Raskel"))
    article = add_article(first)
    text = first.project.read.text(article)
    mentions = [
        place(text, words, "speaker", value) for words, value in (("The minister", 0), ("that", 1), ("Nobody", 2))
    ]
    mentions.append(place(text, "The minister", "speaker", 1))
    add_statement(first, article, place(text, "there will be peace"), *mentions, speaker=(gone, kosh, other))
    first.run(MergeEntities(kosh, (gone,)))
    (record,) = exported(first)
    assert [value["name"] for value in record["values"]["speaker"]] == ["Kosh", "Raskel"]
    shown = [(span["text"], span["value"]) for span in record["spans"] if span["role"] == "speaker"]
    assert shown == [("The minister", 0), ("that", 0), ("Nobody", 1)]
    path = tmp_path / "all.jsonl"
    path.write_bytes(export_bytes(first, Records.ALL))
    report = import_articles(second, [path])
    assert report.refused == ()
    assert export_bytes(second, Records.ALL) == path.read_bytes()

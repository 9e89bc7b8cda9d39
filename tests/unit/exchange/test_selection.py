"""Exporting chosen statements: tables in which nothing is a formula, and records as every export writes them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from annotator.coding.commands.bulk import Selection
from annotator.coding.session import Session
from annotator.exchange import selection
from annotator.exchange.export import export
from annotator.exchange.selection import SelectionForm, TableColumn, export_selection
from annotator.model.codebook import Codebook
from annotator.model.errors import Cancelled, UserError
from annotator.model.statement_query import AttributeFilter, StatementQuery
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.store.query_material import Project, book, make_project

COLUMNS = (
    TableColumn("Id", lambda row: row.id),
    TableColumn("=Words", lambda row: row.words),
    TableColumn("Evil", lambda _: "=1+1\x07"),
)


@pytest.fixture(scope="module")
def made(codebook: Codebook, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path: Path = tmp_path_factory.mktemp("export") / "export.annotator"
    session = Session.create(
        path, title="q", codebook=book(codebook), clock=CountingClock(), make_id=counting_ids(), device=DEVICE
    )
    yield make_project(session, 5)
    session.close()


def gold(made: Project) -> Selection:
    return Selection(query=StatementQuery(filters=(AttributeFilter(what="layer", values=("gold",)),)))


def write(made: Project, chosen: Selection, out: Path, form: SelectionForm) -> selection.SelectionReport:
    return export_selection(
        made.session.project, chosen, out, form, columns=COLUMNS, name_of=made.session.queries.name_of
    )


def test_a_csv_holds_the_chosen_ones_and_no_formula(
    made: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection, "_AT_ONCE", 7)
    out = tmp_path / "out.csv"
    report = write(made, gold(made), out, SelectionForm.CSV)
    expected = [one.id for one in made.statements if one.layer == "gold"]
    with out.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert lines[0] == ["Id", "'=Words", "Evil"]
    assert [line[0] for line in lines[1:]] == expected
    assert all(line[2] == "'=1+1" for line in lines[1:])
    assert report.statements == len(expected) and report.guarded >= len(expected) and report.cleaned == len(expected)


def test_an_excel_sheet_holds_text_only(made: Project, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    out = tmp_path / "out.xlsx"
    chosen = Selection(statements=tuple(one.id for one in made.statements[3:6]))
    write(made, chosen, out, SelectionForm.XLSX)
    book = load_workbook(out)
    rows = list(book.active.iter_rows())
    assert [row[0].value for row in rows[1:]] == [one.id for one in made.statements[3:6]]
    assert {cell.data_type for row in rows for cell in row} == {"s"}
    book.close()


def test_records_are_those_of_every_export(made: Project, tmp_path: Path) -> None:
    whole, some = tmp_path / "whole.jsonl", tmp_path / "some.jsonl"
    export(made.session.project, whole)
    report = write(made, Selection(query=StatementQuery()), some, SelectionForm.JSONL)
    assert some.read_bytes() == whole.read_bytes() and report.statements == 60
    write(made, gold(made), some, SelectionForm.JSONL)
    lines = [line for line in whole.read_bytes().splitlines() if orjson.loads(line)["layer"] == "gold"]
    assert some.read_bytes().splitlines() == lines


def test_what_cannot_be_written_leaves_nothing(made: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = made.session.project
    with pytest.raises(UserError):
        write(made, gold(made), project.path, SelectionForm.CSV)
    monkeypatch.setattr(selection, "_MOST_ROWS", 3)
    with pytest.raises(UserError):
        write(made, gold(made), tmp_path / "large.xlsx", SelectionForm.XLSX)
    for form in SelectionForm:
        with pytest.raises((Cancelled, UserError)):
            export_selection(
                project,
                gold(made),
                tmp_path / "cancelled",
                form,
                columns=COLUMNS,
                name_of=made.session.queries.name_of,
                cancelled=lambda: True,
            )
    assert list(tmp_path.iterdir()) == []


def test_an_empty_selection_gives_a_table_of_headings(made: Project, tmp_path: Path) -> None:
    out = tmp_path / "none.csv"
    assert write(made, Selection(), out, SelectionForm.CSV).statements == 0
    assert out.read_text(encoding="utf-8-sig").strip() == "Id,'=Words,Evil"

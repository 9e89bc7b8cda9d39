"""`annotator entities`: tables in and out, wrong rows named, exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.coding.session import Session
from tests.unit.test_cli import run, told

TABLE = """name;type;aliases;wikidata;party
Zoé Tavaran;person;Tavaran;Q42;Harbour Party
Nobody;ghost;;;
Union of Dockers;organisation;the dockers;;
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "talks.annotator"
    assert run("new", path).exit_code == 0
    return path


def test_a_table_comes_in_and_a_wrong_row_is_named(project: Path, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text(TABLE, encoding="utf-8")
    result = run("entities", "import", project, table, "--coder", "anna")
    assert result.exit_code == 1
    assert "2 new, 1 refused." in result.stdout
    assert "people.csv" in result.stderr
    assert "line 3" in result.stderr
    assert "ghost" in result.stderr
    assert f"1 row of {table} was refused." in result.stderr
    session = Session.open(project, coder_name="anna")
    assert {"Zoé Tavaran", "Union of Dockers"} <= {entity.name for entity in session.queries.entities().values()}
    session.undo()
    assert "Zoé Tavaran" not in {entity.name for entity in session.queries.entities().values()}
    session.close()


def test_what_goes_out_comes_in_again_unchanged(project: Path, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text(TABLE.replace("Nobody;ghost;;;\n", ""), encoding="utf-8")
    assert run("entities", "import", project, table).exit_code == 0
    for name in ("out.csv", "out.jsonl"):
        out = tmp_path / name
        result = run("entities", "export", project, out)
        assert result.exit_code == 0, result.output
        again = run("entities", "import", project, out)
        assert again.exit_code == 0, again.output
        assert "unchanged" in again.stdout
        assert "new" not in again.stdout


def test_what_cannot_be_read_is_said(project: Path, tmp_path: Path) -> None:
    told(run("entities", "import", project, tmp_path / "none.csv"), "There is no file")
    other = tmp_path / "people.doc"
    other.write_text("x", encoding="utf-8")
    told(run("entities", "import", project, other), "neither a table nor JSON Lines")

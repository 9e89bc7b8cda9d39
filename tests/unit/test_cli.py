"""The command line's own rules: names, options, exit codes, bars; what the commands do is in tests/e2e."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator import __version__, cli
from annotator.coding.session import Session
from annotator.model.errors import EnvironmentProblem
from annotator.model.places import shipped
from tests.conftest import MakeSession
from tests.unit.exchange.material import add_article, add_statement


def run(*words: object) -> Result:
    return CliRunner().invoke(cli.cli, [str(word) for word in words])


def told(done: Result, *words: str) -> str:
    """Standard error of a command that ended with 1: a clear line, no traceback."""
    assert done.exit_code == 1, done.output
    assert isinstance(done.exception, SystemExit)
    assert done.stderr.startswith("annotator: ")
    for word in words:
        assert word in done.stderr
    return done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "talks.annotator"
    assert run("new", path).exit_code == 0
    return path


def test_the_version_is_told() -> None:
    assert __version__ in run("--version").output


def test_a_new_project_gets_the_ending_and_the_file_s_name_for_a_title(tmp_path: Path) -> None:
    done = run("new", tmp_path / "talks")
    assert done.output == f"Made {tmp_path / 'talks.annotator'} with the codebook political-statements.\n"
    assert json.loads(run("show", tmp_path / "talks", "--json").stdout)["title"] == "talks"
    told(run("new", tmp_path / "talks"), "exists already")


@pytest.mark.parametrize("name", ["comparative-agendas", "{file}"])
def test_a_codebook_by_its_name_or_its_file(tmp_path: Path, name: str) -> None:
    chosen = name.format(file=shipped("schemas") / "comparative-agendas.json")
    assert run("new", tmp_path / "cap.annotator", "--codebook", chosen).exit_code == 0
    assert (
        json.loads(run("show", tmp_path / "cap.annotator", "--json").stdout)["codebook"]["name"]
        == "comparative-agendas"
    )


def test_a_codebook_that_there_is_not(tmp_path: Path) -> None:
    words = told(run("new", tmp_path / "a.annotator", "--codebook", "mood"), "There is no codebook mood")
    assert "comparative-agendas, political-statements" in words
    assert list(tmp_path.iterdir()) == []


def test_a_new_project_where_there_is_no_folder(tmp_path: Path) -> None:
    told(run("new", tmp_path / "none" / "a.annotator"), "Cannot make")


def test_the_counts_in_words(make_session: MakeSession) -> None:
    session = make_session()
    add_statement(session, add_article(session), stance="oppose")
    lines = run("show", session.path).output.splitlines()
    assert lines[0] == f"test ({session.project.id})"
    assert lines[1:4] == ["codebook   political-statements, version 1", "articles   1", "statements 1"]
    assert "  anna  1" in lines


def test_a_mapping_is_of_the_form_field_column(project: Path, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("kop,tekst\nT,Some text.\n")
    assert run("import", project, table, "--map", "title").exit_code == 2
    told(run("import", project, table, "--map", "mood=kop"), "Articles have no field 'mood'")
    told(run("import", project, table, "--map", "title=Headline"), "a.csv has no column 'Headline' for title")
    assert run("import", project, table, "--map", "author=kop").output.startswith("1 article imported.\n")


def test_an_import_says_who_did_it_in_which_language_and_date_order(project: Path, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("text,date\nSome text.,03/04/2025\n")
    words = ("--coder", "Ada", "--language", "nl", "--date-order", "mdy", "--encoding", "utf-8")
    assert run("import", project, table, *words).exit_code == 0
    session = Session.open(project)
    (article,) = session.project.read.articles()
    assert (article.language, article.published) == ("nl", "2025-03-04")
    assert [coder.name for coder in session.queries.coders()] == ["Ada"]
    assert session.project.index.behind() == 0
    session.switch_coder_by_name("Ada")
    assert session.undo_label == "import 1 article"
    session.close()


def test_one_refusal_is_one_line_and_many_are_counted(project: Path, tmp_path: Path) -> None:
    lines = tmp_path / "a.jsonl"
    lines.write_text('{"text":"Good."}\n{"text":"cut')
    done = run("import", project, lines)
    assert told(done).splitlines() == [
        f"annotator: refused: {lines}, line 2: the line is cut off: it is not complete JSON."
    ]
    assert done.stdout == "1 article imported, 1 refused.\n"
    lines.write_text("broken\n" * 30)
    errors = told(run("import", project, lines)).splitlines()
    assert len(errors) == 22
    assert errors[-2:] == ["annotator: refused: … and 10 more.", "annotator: 30 parts of the input were refused."]


def test_paths_that_are_not_there(project: Path, tmp_path: Path) -> None:
    told(run("import", project, tmp_path / "none.txt"), "There is no file or folder")
    told(run("import", tmp_path / "none.annotator", tmp_path), "There is no file")
    told(run("export", tmp_path / "none.annotator", "-"), "There is no file")
    told(run("export", project, tmp_path), "is a folder")
    told(run("export", project, project), "is the project itself")
    told(run("export", project, "-", "--coder", "cleo"), "There is no coder 'cleo'")
    assert run("import", project).exit_code == 2
    assert run("export", project, "-", "--records", "moods").exit_code == 2


def test_a_project_that_another_program_has_takes_no_import_but_gives_its_data(
    make_session: MakeSession, tmp_path: Path
) -> None:
    session = make_session()
    add_statement(session, add_article(session))
    (tmp_path / "a.txt").write_text("Text.")
    code = (
        "from annotator.cli import main; import sys;"
        f"sys.argv = ['annotator', 'import', {str(session.path)!r}, {str(tmp_path / 'a.txt')!r}]; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "is open read-only" in done.stderr
    assert done.stderr.count("\n") == 1
    assert run("export", session.path, "-").stdout.count("\n") == 1
    assert run("check", session.path).exit_code == 0


def test_a_window_without_a_display_is_refused_before_qt_aborts(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    told(run("open", project), "There is no display")
    told(run("open", project.with_name("none.annotator")), "There is no file")


def test_a_missing_library_of_the_system_is_named_and_a_bug_is_not_hidden() -> None:
    with pytest.raises(EnvironmentProblem, match=r"libEGL\.so\.1"), cli._qt_libraries():
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    with pytest.raises(ImportError, match="cannot import name"), cli._qt_libraries():
        raise ImportError("cannot import name 'x' from 'y'")


def test_a_bug_is_shown_with_its_traceback(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Session, "open", broken)
    assert isinstance(run("check", project).exception, ZeroDivisionError)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="terminals are made by openpty, which this system has not")
def test_bars_on_a_terminal_and_none_in_a_pipe(project: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    command = [sys.executable, "-m", "annotator", "import", str(project), str(tmp_path / "a.txt")]
    piped = subprocess.run(command, capture_output=True, check=True)
    assert (piped.stdout, piped.stderr) == (b"1 article imported.\n", b"")
    (tmp_path / "a.txt").write_text("Another text.")
    ours, theirs = os.openpty()
    shown = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, check=True)
    os.close(theirs)
    assert shown.stdout == b"1 article imported.\n"
    bar = os.read(ours, 1 << 16)
    os.close(ours)
    assert b"Importing" in bar
    assert b"100%" in bar

"""The commands, as a person types them: what they print, how they end, what they leave on bad input."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson
import pytest
from click.testing import CliRunner, Result

from annotator.cli import cli
from annotator.exchange.samples import build_sample_project

COMMANDS = ("new", "import", "export", "check", "show", "codebook", "open", "demo")


def annotator(*words: object) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "talks.annotator"
    done = annotator("new", path, "--title", "Talks")
    assert done.exit_code == 0, done.output
    return path


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.annotator"
    build_sample_project(path)
    return path


def refused(done: Result, *words: str) -> None:
    """Exit 1, one clear message, no traceback."""
    assert done.exit_code == 1, done.output
    assert "Traceback" not in done.output
    assert done.stderr.startswith("annotator: ")
    for word in words:
        assert word in done.stderr


def test_from_nothing_to_records(project: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "A story.txt").write_bytes(b"\xef\xbb\xbfFirst.\r\nSecond.")
    (tmp_path / "in" / "more.csv").write_text("Headline;Body\nRents;They fall\n", encoding="utf-8")
    done = annotator("import", project, tmp_path / "in", "--map", "title=Headline", "--map", "text=Body")
    assert done.exit_code == 0, done.output
    assert "byte order mark" in done.output
    again = annotator("import", project, tmp_path / "in" / "A story.txt")
    assert again.exit_code == 0 and "already" in again.output
    shown = orjson.loads(annotator("show", project, "--json").stdout)
    assert "articles" in orjson.dumps(shown).decode()
    out = tmp_path / "out.jsonl"
    assert annotator("export", project, out, "--records", "articles", "--all").exit_code == 0
    records = [orjson.loads(line) for line in out.read_bytes().splitlines()]
    assert sorted(record["title"] for record in records) == ["A story", "Rents"]
    assert {record["text"] for record in records} == {"First.\nSecond.", "They fall"}
    assert annotator("check", project).exit_code == 0


def test_the_same_bytes_each_time_and_on_standard_output(sample: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert annotator("export", sample, tmp_path / name, "--records", "all").exit_code == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert annotator("export", sample, "-", "--records", "all").stdout_bytes == (tmp_path / "a").read_bytes()


def test_all_records_come_back_to_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "first.jsonl", tmp_path / "again.jsonl"
    assert annotator("export", sample, first, "--records", "all").exit_code == 0
    fresh = tmp_path / "fresh.annotator"
    assert annotator("new", fresh).exit_code == 0
    done = annotator("import", fresh, first)
    assert done.exit_code == 0, done.output
    assert annotator("check", fresh).exit_code == 0
    assert annotator("export", fresh, again, "--records", "all").exit_code == 0
    assert again.read_bytes() == first.read_bytes()
    assert annotator("import", fresh, first).exit_code == 0
    assert annotator("export", fresh, again, "--records", "all").exit_code == 0
    assert again.read_bytes() == first.read_bytes()


def test_a_wrong_quote_and_a_cut_line_are_refused_by_number_and_the_rest_goes_in(sample: Path, tmp_path: Path) -> None:
    everything = tmp_path / "all.jsonl"
    annotator("export", sample, everything, "--records", "articles", "--all")
    lines = everything.read_bytes().splitlines(keepends=True)
    fresh = tmp_path / "fresh.annotator"
    annotator("new", fresh)
    articles = tmp_path / "articles.jsonl"
    articles.write_bytes(b"".join(lines[:-1]) + lines[-1][: len(lines[-1]) // 2])
    done = annotator("import", fresh, articles)
    assert f"{len(lines)}" in done.output and "Traceback" not in done.output
    shown = tmp_path / "shown.jsonl"
    annotator("export", fresh, shown, "--records", "articles", "--all")
    assert len(shown.read_bytes().splitlines()) == len(lines) - 1
    statements = tmp_path / "statements.jsonl"
    annotator("export", sample, statements)
    records = [orjson.loads(line) for line in statements.read_bytes().splitlines()]
    kept = {orjson.loads(line)["id"] for line in shown.read_bytes().splitlines()}
    wrong = next(record for record in records if record["article"]["id"] in kept)
    wrong["id"] = "00000000-0000-7000-8000-0000000000aa"
    wrong["spans"][0]["text"] = "words that do not stand there"
    (tmp_path / "wrong.jsonl").write_bytes(b"\n" + orjson.dumps(wrong) + b"\n")
    done = annotator("import", fresh, tmp_path / "wrong.jsonl")
    assert "2" in done.output and "quote" in done.output.lower()
    assert annotator("check", fresh).exit_code == 0


def test_bad_input_is_told_and_nothing_is_lost(project: Path, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("no project", encoding="utf-8")
    refused(annotator("show", tmp_path / "text.txt"), "is not an Annotator project")
    refused(annotator("show", tmp_path / "gone.annotator"), "There is no file")
    refused(annotator("new", project), "exists already")
    (tmp_path / "broken.json").write_text('{"name": "Bad Name", "title": "T", "types": []}', encoding="utf-8")
    refused(annotator("codebook", "check", tmp_path / "broken.json"), "name:", "types:")
    (tmp_path / "no-text.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    done = annotator("import", project, tmp_path / "no-text.csv")
    assert done.exit_code == 1 and "text" in done.output and "Traceback" not in done.output
    (tmp_path / "empty.txt").write_bytes(b"")
    done = annotator("import", project, tmp_path / "empty.txt")
    assert "empty" in done.output and "Traceback" not in done.output
    (tmp_path / "bad.txt").write_bytes("Grüße aus Köln, sagte er. ".encode() * 50 + b"\xff\xfe\xfa" + b" Ende")
    done = annotator("import", project, tmp_path / "bad.txt")
    assert "Traceback" not in done.output and "bad.txt" in done.output
    assert annotator("check", project).exit_code == 0


def test_five_megabytes_in_one_paragraph_come_in_whole(project: Path, tmp_path: Path) -> None:
    text = "word 😀 " * 600_000
    (tmp_path / "long.txt").write_bytes(text.encode())
    assert annotator("import", project, tmp_path / "long.txt").exit_code == 0
    out = tmp_path / "out.jsonl"
    assert annotator("export", project, out, "--records", "articles", "--all").exit_code == 0
    assert orjson.loads(out.read_bytes())["text"] == text


def test_damage_is_exit_one_with_a_list(sample: Path, tmp_path: Path) -> None:
    import shutil
    import sqlite3

    copy = tmp_path / "copy.annotator"
    shutil.copy(sample, copy)
    database = sqlite3.connect(copy)
    database.execute("UPDATE span SET quote = 'x' WHERE statement = 1")
    database.commit()
    database.close()
    done = annotator("check", copy)
    assert done.exit_code == 1 and "quote" in done.output


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_it_does_with_an_example(command: str) -> None:
    done = annotator(command, "--help")
    assert done.exit_code == 0
    if command == "codebook":
        done = annotator("codebook", "check", "--help")
    assert "annotator " in done.output.split("\n", 1)[1]


def test_wrong_usage_is_exit_two() -> None:
    assert annotator("export").exit_code == 2
    assert annotator("nonsense").exit_code == 2


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, annotator.cli; print([m for m in ('PySide6', 'pydantic', 'sqlite_utils') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

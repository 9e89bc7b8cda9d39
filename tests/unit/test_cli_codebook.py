"""`annotator codebook`: check, diff, update, publish; what they print, their exit codes, and the mapping's file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from annotator.coding.session import Session
from annotator.model.codebook import Codebook
from annotator.model.places import shipped
from tests.unit.exchange.material import add_article, add_statement
from tests.unit.model.edits import Edit, drop_option, edited, set_field
from tests.unit.test_cli import run, told

Write = Callable[..., Path]
DROP_COURTS = drop_option("topic", "courts", "justice_rights")
COURTS = "option:statement/topic/courts"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two statements on courts and one on asylum, in two articles."""
    path = tmp_path / "talks.annotator"
    assert run("new", path).exit_code == 0
    session = Session.open(path, coder_name="anna")
    article = add_article(session)
    add_statement(session, article, topic="courts")
    add_statement(session, article, topic="asylum")
    add_statement(session, add_article(session, "Elsewhere there will be peace too."), topic="courts")
    session.close()
    return path


@pytest.fixture
def write(tmp_path: Path, codebook: Codebook) -> Write:
    """Writes the default codebook with some edits."""

    def make(*edits: Edit, name: str = "mine.json") -> Path:
        path = tmp_path / name
        path.write_text(edited(codebook, *edits).model_dump_json(by_alias=True), encoding="utf-8")
        return path

    return make


def test_a_codebook_is_checked(tmp_path: Path) -> None:
    good = shipped("schemas") / "political-statements.json"
    words = "is a valid codebook, political-statements: 1 statement types, 15 fields."
    assert words in run("codebook", "check", good).output
    told(run("codebook", "check", tmp_path / "none.json"), "Cannot read the codebook")
    told(run("codebook", "check", "political-statements"), "Cannot read the codebook")


def test_a_codebook_is_brought_up_to_date_where_nothing_is_touched(project: Path, write: Write) -> None:
    path = write(lambda raw: raw.update(title="Mine"))
    done = run("codebook", "update", project, path, "--note", "a title", "--coder", "Ada")
    assert done.output == f"The codebook of {project} is now at version 2.\n"
    told(run("codebook", "update", project, path), "the same as the current version")
    words = "the option is gone; say what becomes of 2 statements in 2 articles (review, recode, ask)"
    told(run("codebook", "update", project, write(DROP_COURTS)), COURTS, words)


def test_two_codebooks_that_differ(project: Path, write: Write) -> None:
    path = write(DROP_COURTS, set_field("stance", label="Attitude"))
    done = run("codebook", "diff", "political-statements", path)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "statement › stance: “Stance” is now called “Attitude”",
        "statement › topic › courts: the option is gone",
    ]
    facts = json.loads(run("codebook", "diff", project, path, "--json").stdout)
    assert [fact["key"] for fact in facts] == ["words:statement/stance", COURTS]
    assert facts[1] == {
        "key": COURTS,
        "kind": "option_removed",
        "place": "statement › topic › courts",
        "words": "the option is gone",
        "changes": [],
        "minor": False,
        "needs_answer": True,
        "answers": ["review", "recode", "ask"],
    }


def test_two_codebooks_that_are_the_same(project: Path, write: Write) -> None:
    for old, new in (("political-statements", write()), (project, project), (f"{project}@1", project)):
        done = run("codebook", "diff", old, new)
        assert (done.exit_code, done.output) == (0, "")


def test_versions_of_a_project_are_compared(project: Path, write: Write) -> None:
    run("codebook", "update", project, write(lambda raw: raw.update(title="Mine")))
    done = run("codebook", "diff", f"{project}@1", f"{str(project).removesuffix('.annotator')}@2")
    assert (done.exit_code, done.stdout) == (1, "codebook: title changed\n")
    assert json.loads(run("codebook", "diff", project, f"{project}@2", "--json").stdout) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("{project}@7", "has no version 7"),
        ("nobody@2", "There is no project nobody"),
        ("mood", "There is no codebook mood"),
    ],
)
def test_what_cannot_be_compared(project: Path, name: str, words: str) -> None:
    done = run("codebook", "diff", name.format(project=project), "political-statements")
    assert done.exit_code == 2 and words in done.stderr and done.stdout == ""


def test_a_publication_is_rehearsed_and_then_done(project: Path, write: Write, tmp_path: Path) -> None:
    path, template = write(DROP_COURTS), tmp_path / "mapping.json"
    before = run("show", project).output
    done = run("codebook", "publish", project, path, "--dry-run", "--template", template)
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "This would be version 2 (semantic).",
        "statement › topic › courts: the option is gone – 2 statements in 2 articles",
        f"    {COURTS} – needs an answer: review, recode, ask",
        f"Wrote {template}.",
    ]
    assert run("show", project).output == before
    mapping: dict[str, Any] = json.loads(template.read_text(encoding="utf-8"))
    schema = json.loads((shipped("schemas") / "mapping.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(mapping, schema)
    assert mapping["answers"][COURTS]["do"] == "review"
    mapping["answers"][COURTS] = {"do": "recode", "to": "crime_policing"}
    template.write_text(json.dumps(mapping))
    rehearsed = run("codebook", "publish", project, path, "--mapping", template, "--dry-run")
    assert rehearsed.exit_code == 0 and f"    {COURTS} – answer: recode" in rehearsed.stdout
    done = run("codebook", "publish", project, path, "--mapping", template, "--note", "merged", "--coder", "Ada")
    assert done.output == f"The codebook of {project} is now at version 2.\n"
    assert run("check", project).exit_code == 0
    session = Session.open(project, read_only=True)
    topics = [statement.value("topic") for row in session.queries.statement_rows(None, (), everyone=True)
              if (statement := session.project.read.statement(row.id)) is not None]  # fmt: skip
    assert sorted(map(str, topics)) == ["asylum", "crime_policing", "crime_policing"]
    version = session.project.read.current_codebook()
    assert version.coder is not None
    coder = session.queries.coder(version.coder)
    assert (version.note, coder and coder.name) == ("merged", "Ada")
    session.close()


def test_what_is_left_is_counted(project: Path, write: Write, tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps({"record": "annotator.mapping/1", "answers": {COURTS: {"do": "review"}}}))
    done = run("codebook", "publish", project, write(DROP_COURTS), "--mapping", mapping)
    assert done.output.splitlines()[1:] == ["2 statements are to review."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is not JSON"),
        ('{"answers": {"x": {"do": "hope"}}}', "answers.x.do"),
        ('{"answers": {"x": {"do": "review"}}}', "x: the new version has no such effect"),
        ('{"answers": {}}', "say what becomes of 2 statements"),
    ],
)
def test_a_mapping_that_is_wrong_is_refused(project: Path, write: Write, tmp_path: Path, text: str, words: str) -> None:
    mapping = tmp_path / "mapping.json"
    mapping.write_text(text)
    for more in ((), ("--dry-run",)):
        told(run("codebook", "publish", project, write(DROP_COURTS), "--mapping", mapping, *more), words)
    told(run("codebook", "publish", project, write(), "--mapping", tmp_path / "none.json"), "Cannot read the mapping")

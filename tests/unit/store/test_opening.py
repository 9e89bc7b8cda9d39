"""Opening a project: whom it is refused to, who has it, and what a full disk or a crash leaves."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.coding.commands.coders import AddCoder
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.change import Table
from annotator.model.codebook import Codebook
from annotator.model.errors import EnvironmentProblem, UserError
from annotator.store import project as project_module
from annotator.store.migrations import FORMAT
from annotator.store.project import Project
from tests.conftest import MakeSession

_HOLD = """
import sys, time
from pathlib import Path
from annotator.store.migrations import FORMAT
from annotator.store.project import Project
project = Project.open(Path(sys.argv[1]))
print(project.read_only, flush=True)
time.sleep(60)
"""


def made(tmp_path: Path, codebook: Codebook) -> Path:
    path = tmp_path / "one.annotator"
    Project.create(path, title="One", codebook=codebook).close()
    return path


@pytest.mark.parametrize("content", [b"", b"just words", b"SQLite format 3\0" + bytes(84)])
def test_what_is_no_project_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.annotator"
    path.write_bytes(content)
    with pytest.raises(UserError, match="is not an Annotator project"):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (a)")
    other.commit()
    other.close()
    with pytest.raises(UserError, match="is not an Annotator project"):
        Project.open(path)


def test_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        Project.open(tmp_path / "gone.annotator")
    with pytest.raises(UserError, match="is a folder"):
        Project.open(tmp_path)


def test_a_newer_format_is_refused_untouched(tmp_path: Path, codebook: Codebook) -> None:
    path = made(tmp_path, codebook)
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version=99")
    database.close()
    before = path.read_bytes()
    with pytest.raises(EnvironmentProblem, match="newer Annotator"):
        Project.open(path)
    assert path.read_bytes() == before


def test_an_existing_file_is_not_written_over(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "there.annotator"
    path.write_bytes(b"something")
    with pytest.raises(UserError, match="exists already"):
        Project.create(path, title="T", codebook=codebook)
    assert path.read_bytes() == b"something"
    assert [child.name for child in tmp_path.iterdir()] == ["there.annotator"]


def test_a_protected_file_opens_read_only(tmp_path: Path, codebook: Codebook) -> None:
    path = made(tmp_path, codebook)
    path.chmod(0o444)
    session = Session.open(path)
    assert session.read_only
    with pytest.raises(EnvironmentProblem, match="read-only"):
        session.run(AddCoder("anna"))
    assert session.queries.coders() == ()
    session.close()


def test_the_second_program_reads_only_and_says_who_has_it(tmp_path: Path, codebook: Codebook) -> None:
    path = made(tmp_path, codebook)
    with subprocess.Popen([sys.executable, "-c", _HOLD, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "False"
        second = Session.open(path)
        assert second.read_only
        assert f"process {holder.pid}" in second.holder
        with pytest.raises(EnvironmentProblem, match="has it"):
            second.run(AddCoder("anna"))
        second.close()
        holder.kill()
    third = Session.open(path)
    assert not third.read_only, "a killed program leaves no lock behind"
    third.close()


def test_a_full_disk_changes_nothing(make_session: MakeSession) -> None:
    session = make_session("full")
    connection = session.project._db.conn
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(EnvironmentProblem, match="The disk is full"):
        import_text(session, "x" * 500_000, title="Large")
    assert session.queries.article_count() == 0
    assert list(session.project.damage()) == []
    connection.execute("PRAGMA max_page_count=1073741823")
    import_text(session, "x" * 500_000, title="Large")
    assert session.queries.article_count() == 1


def test_an_older_format_is_copied_and_brought_up_to_date(
    tmp_path: Path, codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path, codebook)
    before = path.read_bytes()
    newer = FORMAT + 1
    applied: list[str] = []

    class Later:
        @staticmethod
        def apply(_db: object) -> None:
            applied.append("later")

    monkeypatch.setattr(project_module, "FORMAT", newer)
    monkeypatch.setattr(project_module, "migrations", Later)
    Project.open(path).close()
    assert applied == ["later"]
    backup = path.with_name(f"{path.name}.bak-v{newer - 1}")
    assert sqlite3.connect(backup).execute("PRAGMA user_version").fetchone() == (newer - 1,)
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (newer,)
    assert before[:16] == backup.read_bytes()[:16]


def test_a_failed_step_leaves_nothing(session: Session) -> None:
    before = list(session.project.read.images(Table.CODER))
    with pytest.raises(RuntimeError), session.project.transact(label="broken", coder=None) as transaction:
        transaction.put(Table.CODER, "x", {"id": "x", "name": "x", "colour": "#000000", "active": True})
        raise RuntimeError
    assert list(session.project.read.images(Table.CODER)) == before
    assert list(session.project.damage()) == []


PLANTED = {
    "a quote": "UPDATE span SET quote = 'other words'",
    "a text": "UPDATE text SET body = body || '!'",
    "a row without a step": "INSERT INTO coder VALUES ('c', 'nobody', '#000000', 1)",
    "an option": "UPDATE value SET option = 'nowhere' WHERE field = 'act'",
    "a row that differs from its journal": "UPDATE statement SET note = 'changed by hand'",
}


@pytest.mark.parametrize("what", PLANTED)
def test_damage_is_found(what: str, session: Session) -> None:
    from annotator.coding.commands.statements import AddStatement
    from annotator.model.statement import Span

    import_text(session, "Words that somebody said.", title="A")
    article = session.queries.articles()[0].id
    session.run(AddStatement(article, (Span(start=0, end=5),)))
    assert list(session.project.damage()) == []
    session.project._db.conn.execute(PLANTED[what])
    assert list(session.project.damage()) != []

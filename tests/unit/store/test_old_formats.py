"""Project files of every past format: brought up to date once, with a copy kept, whole, and still undoable."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.coding.session import Session
from annotator.model.errors import EnvironmentProblem
from annotator.store.migrations import FORMAT
from tests.conftest import DEVICE, MakeSession
from tests.unit.store.material import every_row

PROJECTS = Path(__file__).resolve().parents[2] / "projects"
OLD = sorted(PROJECTS.glob("format-*.annotator"))


def _format(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def _columns(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as db:
        return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())


def test_there_is_a_file_of_every_past_format() -> None:
    assert [_format(path) for path in OLD] == list(range(1, FORMAT))


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_it_is_migrated_whole_and_a_copy_is_kept(old: Path, tmp_path: Path, make_session: MakeSession) -> None:
    path = tmp_path / "old.annotator"
    shutil.copyfile(old, path)
    with closing(Session.open(path, coder_name="anna", device=DEVICE)) as session:
        assert list(session.project.damage()) == []
        assert session.queries.statement_count(None, everyone=True) == 4
        assert [row.title for row in session.queries.articles()] == ["A truce", "Snow"]
        assert session.codebook.title == "A small codebook, reworded"
        before = every_row(session)
        assert session.undo_label == "change article details"
        session.undo()
        assert every_row(session) != before
        session.redo()
        assert every_row(session) == before
        assert list(session.project.damage()) == []
    assert _format(path) == FORMAT
    kept = tmp_path / f"old.annotator.bak-v{_format(old)}"
    assert _format(kept) == _format(old)
    fresh = make_session("fresh")
    fresh.close()
    assert _columns(path) == _columns(fresh.path), "an old file gets the same tables and indexes as a new one"


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_where_it_cannot_be_written_to_it_is_refused_untouched(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.annotator"
    shutil.copyfile(old, path)
    path.chmod(0o444)
    content = path.read_bytes()
    with pytest.raises(EnvironmentProblem, match="older format"):
        Session.open(path)
    assert path.read_bytes() == content

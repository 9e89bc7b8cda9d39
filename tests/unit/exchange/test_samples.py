"""The sample project is made whole from the files that ship."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.coding.session import Session
from annotator.exchange import samples
from annotator.exchange.export import Records
from annotator.exchange.samples import build_sample_project, import_samples
from annotator.model.errors import UserError
from tests.unit.exchange.material import export_bytes, exported


def test_the_sample_project_holds_every_article_entity_and_coding(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    build_sample_project(path)
    session = Session.open(path)
    counts = session.project.lists.counts()
    assert counts["totals"]["articles"] == 13
    assert counts["coders"] == {"Mira Lindqvist": 69, "Tomas Adeyemi": 38}
    assert list(session.project.damage()) == []
    assert len(list(session.project.incomplete())) == 2
    assert session.project.index.behind() == 0
    assert session.undo_label == "import 13 articles"
    session.close()


def test_the_ids_are_the_same_in_every_sample_project(session: Session, tmp_path: Path) -> None:
    import_samples(session)
    path = tmp_path / "sample.annotator"
    build_sample_project(path)
    other = Session.open(path)
    for records in (Records.STATEMENTS, Records.ARTICLES, Records.ENTITIES):
        ids = [record["id"] for record in exported(session, records)]
        assert [record["id"] for record in exported(other, records)] == ids
    other.close()


def test_importing_the_samples_again_changes_nothing(session: Session) -> None:
    import_samples(session)
    before = export_bytes(session, Records.ALL)
    assert not import_samples(session).changed
    assert export_bytes(session, Records.ALL) == before


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "sample.annotator"
    path.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        build_sample_project(path)
    assert path.read_text() == "mine"


def test_a_failure_leaves_no_half_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(samples, "_load", lambda _: [])
    path = tmp_path / "sample.annotator"
    with pytest.raises(TypeError):
        build_sample_project(path)
    assert list(tmp_path.glob("sample*")) == []

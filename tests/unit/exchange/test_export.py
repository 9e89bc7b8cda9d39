"""Exports: what filters let through, the same bytes each time, and files that appear whole or not at all."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from annotator.coding.commands.articles import SetArticleState
from annotator.coding.session import Session
from annotator.exchange.export import Records, export
from annotator.exchange.samples import import_samples
from annotator.exchange.writers.filters import ExportFilter
from annotator.exchange.writers.output import atomic_output
from annotator.model.article import ArticleState
from annotator.model.errors import Cancelled, EnvironmentProblem, UserError
from annotator.model.ids import ArticleId
from tests.conftest import MakeSession
from tests.unit.exchange.material import add_article, add_statement, export_bytes, exported

Coded = tuple[ArticleId, ArticleId, ArticleId]


@pytest.fixture
def coded(session: Session) -> Coded:
    """Anna is done with the first article, ben at work on it; ben has skipped the second; anna flagged the third."""
    first, second, third = (add_article(session, f"Text {number}: there will be peace.") for number in "123")
    add_statement(session, first, stance="support")
    session.run(SetArticleState(first, ArticleState.DONE, even_if_incomplete=True))
    session.run(SetArticleState(third, ArticleState.FLAGGED, "Why?"))
    session.switch_coder_by_name("ben")
    add_statement(session, first, stance="oppose")
    session.run(SetArticleState(first, ArticleState.IN_PROGRESS))
    session.run(SetArticleState(second, ArticleState.SKIPPED, "off_topic"))
    return first, second, third


@pytest.mark.parametrize(
    ("wanted", "coders"),
    [
        (ExportFilter(), ["anna", "ben"]),
        (ExportFilter(coders=("anna",)), ["anna"]),
        (ExportFilter(coders=("anna", "ben")), ["anna", "ben"]),
        (ExportFilter(states=("done",)), ["anna"]),
        (ExportFilter(states=("in_progress", "done")), ["anna", "ben"]),
        (ExportFilter(states=("skipped",)), []),
        (ExportFilter(coders=("ben",), states=("done",)), []),
        (ExportFilter(layer="gold"), []),
        (ExportFilter(layer="coding", types=("statement",)), ["anna", "ben"]),
    ],
)
def test_statements_that_filters_let_through(
    session: Session, coded: Coded, wanted: ExportFilter, coders: list[str]
) -> None:
    assert sorted(record["coder"] for record in exported(session, wanted=wanted)) == coders


def test_articles_that_filters_let_through(session: Session, coded: Coded) -> None:
    first, second, third = coded

    def found(wanted: ExportFilter) -> dict[str, tuple[list[str], int]]:
        records = exported(session, Records.ARTICLES, wanted)
        return {
            record["id"]: ([state["coder"] for state in record["states"]], len(record["statements"]))
            for record in records
        }

    assert found(ExportFilter()) == {first: (["anna", "ben"], 2), second: (["ben"], 0), third: (["anna"], 0)}
    assert found(ExportFilter(coders=("ben",))) == {first: (["ben"], 1), second: (["ben"], 0)}
    assert found(ExportFilter(states=("skipped", "flagged"))) == {second: (["ben"], 0), third: (["anna"], 0)}
    assert found(ExportFilter(coders=("anna",), states=("done",))) == {first: (["anna"], 1)}


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (ExportFilter(coders=("cleo",)), "There is no coder 'cleo'. Choose from anna, ben."),
        (ExportFilter(states=("asleep",)), "There is no state 'asleep'. Choose from to_do, in_progress"),
        (ExportFilter(types=("mood",)), "There is no statement type 'mood'. Choose from statement."),
        (ExportFilter(layer="silver"), "There is no layer 'silver'. Choose from coding, gold."),
    ],
)
def test_a_filter_that_nothing_can_pass_is_an_error(
    session: Session, coded: Coded, wanted: ExportFilter, words: str
) -> None:
    with pytest.raises(UserError) as error:
        export_bytes(session, wanted=wanted)
    assert words in str(error.value)


@pytest.mark.parametrize("records", list(Records))
def test_the_same_project_gives_the_same_bytes(session: Session, make_session: MakeSession, records: Records) -> None:
    import_samples(session)
    first = export_bytes(session, records)
    assert export_bytes(session, records) == first
    reader = Session.open(session.path, read_only=True)
    assert export_bytes(reader, records) == first
    reader.close()


def test_all_records_stand_in_the_order_in_which_they_need_each_other(session: Session) -> None:
    import_samples(session)
    add_article(session)
    kinds = [record["record"].partition("/")[0] for record in exported(session, Records.ALL)]
    assert kinds == ["annotator.codebook"] + ["annotator.entity"] * 105 + ["annotator.article"] * 14


def test_an_empty_project_gives_an_empty_file(session: Session) -> None:
    assert export_bytes(session) == b""


# files


def test_the_summary_counts(session: Session, coded: Coded, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    report = export(session.project, out)
    assert report.summary == f"2 records written to {out}."
    assert report.bytes == out.stat().st_size


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(session: Session, coded: Coded, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.jsonl").write_text("old")
    export(session.project, folder / "a.jsonl")
    assert (folder / "a.jsonl").read_bytes() == export_bytes(session)
    assert [path.name for path in folder.iterdir()] == ["a.jsonl"]


def test_a_cancelled_export_leaves_the_old_file(session: Session, coded: Coded, tmp_path: Path) -> None:
    out = tmp_path / "out" / "a.jsonl"
    out.parent.mkdir()
    out.write_text("old")
    answers = iter((False, True))
    with pytest.raises(Cancelled):
        export(session.project, out, cancelled=lambda: next(answers))
    assert out.read_text() == "old"
    assert [path.name for path in out.parent.iterdir()] == ["a.jsonl"]
    assert export_bytes(session)


def test_a_full_disk_leaves_the_old_file(
    session: Session, coded: Coded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out" / "a.jsonl"
    out.parent.mkdir()
    out.write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentProblem, match=r"No space left on device\. Nothing was written"):
        export(session.project, out)
    assert out.read_text() == "old"
    assert [path.name for path in out.parent.iterdir()] == ["a.jsonl"]


def test_standard_output(session: Session, coded: Coded, monkeypatch: pytest.MonkeyPatch) -> None:
    class Standard:
        buffer = io.BytesIO()

    monkeypatch.setattr(sys, "stdout", Standard)
    report = export(session.project, "-")
    assert report.summary == "2 records written to standard output."
    assert Standard.buffer.getvalue() == export_bytes(session)


def test_a_project_is_never_overwritten(session: Session, make_session: MakeSession, tmp_path: Path) -> None:
    other = make_session("other")
    link = tmp_path / "link.jsonl"
    link.symlink_to(other.path)
    for out, words in (
        (session.path, "is the project itself"),
        (other.path, "not overwritten"),
        (link, "not overwritten"),
    ):
        before = out.read_bytes()
        with pytest.raises(UserError, match=words):
            export(session.project, out)
        assert out.read_bytes() == before


def test_a_link_to_a_file_stays_a_link(session: Session, coded: Coded, tmp_path: Path) -> None:
    target, link = tmp_path / "target.jsonl", tmp_path / "link.jsonl"
    target.write_text("old")
    link.symlink_to(target)
    export(session.project, link)
    assert link.is_symlink()
    assert target.read_bytes() == export_bytes(session)


def test_places_where_no_file_can_be(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        export(session.project, tmp_path)
    with pytest.raises(UserError, match="There is no folder"):
        export(session.project, tmp_path / "none" / "a.jsonl")


def test_a_pipe_is_written_to_as_it_is(tmp_path: Path) -> None:
    with atomic_output(os.devnull) as file:
        file.write(b"gone")
    assert not Path(os.devnull).is_file()


def test_progress_counts_articles(session: Session, coded: Coded, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export(session.project, tmp_path / "a.jsonl", progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_what_is_written_meanwhile_is_not_half_in_the_export(
    session: Session, coded: Coded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = export_bytes(session, Records.ALL)
    worker = session.worker()

    @contextmanager
    def busy(out: str) -> Iterator[BinaryIO]:
        with atomic_output(out) as file:
            writes = file.write

            class Busy:
                @staticmethod
                def write(line: bytes) -> Any:
                    if b"annotator.codebook" in line:
                        add_article(session, "A late article.")
                        add_statement(session, coded[0], stance="neutral")
                    return writes(line)

            yield Busy  # type: ignore[misc]

    monkeypatch.setattr("annotator.exchange.export.atomic_output", busy)
    export(worker.project, tmp_path / "a.jsonl", records=Records.ALL)
    worker.close()
    assert (tmp_path / "a.jsonl").read_bytes() == expected

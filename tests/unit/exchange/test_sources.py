"""Which files an import reads, in which order."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from annotator.exchange.records import ARTICLE_RECORD
from annotator.exchange.sources import found_sources
from annotator.model.errors import UserError
from tests.unit.exchange.material import write_lines


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("text")


def test_folders_are_walked_in_the_order_of_names_without_hidden_files(tmp_path: Path) -> None:
    make(tmp_path, "b/2.txt", "b/10.txt", "a.md", "c.txt", ".hidden.txt", ".git/x.txt", "b/.DS_Store", "B.TXT")
    sources, refused = found_sources([tmp_path])
    assert [str(source.path.relative_to(tmp_path)) for source in sources] == [
        "B.TXT",
        "a.md",
        "c.txt",
        "b/10.txt",
        "b/2.txt",
    ]
    assert refused == []


def test_a_kind_of_file_that_cannot_be_read_is_named_with_those_that_can(tmp_path: Path) -> None:
    make(tmp_path, "a.docx", "b.txt")
    sources, (refusal,) = found_sources([tmp_path])
    assert [source.path.name for source in sources] == ["b.txt"]
    assert refusal.origin.path.endswith("a.docx")
    assert ".txt, .text, .md" in refusal.reason


def test_a_path_where_there_is_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file or folder"):
        found_sources([tmp_path / "none.txt"])


def test_records_are_told_from_plain_lines_by_their_first_whole_object(tmp_path: Path) -> None:
    native = write_lines(tmp_path / "native.jsonl", "broken {", {"record": ARTICLE_RECORD, "text": "a"})
    plain = write_lines(tmp_path / "plain.jsonl", {"text": "a", "record": 17})
    empty = write_lines(tmp_path / "empty.jsonl")
    sources, _ = found_sources([native, plain, empty])
    assert [source.is_native for source in sources] == [True, False, False]


def test_a_byte_order_mark_does_not_hide_a_record(tmp_path: Path) -> None:
    path = tmp_path / "marked.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"record":"annotator.article/1","text":"a"}\n')
    assert found_sources([path])[0][0].is_native


def test_a_folder_that_may_not_be_read_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "shut/a.txt", "b.txt")
    scandir = os.scandir

    def guarded(path: str) -> Any:
        if path.endswith("shut"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    sources, (refusal,) = found_sources([tmp_path])
    assert [source.path.name for source in sources] == ["b.txt"]
    assert str(refusal) == f"{tmp_path / 'shut'}: the folder cannot be read: Permission denied."

"""`annotator demo` on a machine without a display: the same job through the real window, and it never hangs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import orjson
import pytest
from PySide6.QtGui import QImage

from annotator.demo import has_display
from annotator.store.project import Project


def run_demo(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The demo in a process of its own, without standard input."""
    return subprocess.run(
        [sys.executable, "-m", "annotator", "demo", str(folder)],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_the_demo_does_the_job_without_a_screen(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    done = run_demo(folder, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    lines = (folder / "statements.jsonl").read_bytes().splitlines()
    mine = [record for record in map(orjson.loads, lines) if record["coder"] == "Demo coder"]
    assert len(mine) == 2
    by_keys = next(record for record in mine if len([s for s in record["spans"] if s["role"] == "statement"]) == 2)
    assert by_keys["complete"] and by_keys["values"]["speaker"][0]["name"] == "Jonas Brekk"
    assert [span["text"] for span in by_keys["spans"] if span["role"] == "speaker"] == ["Jonas Brekk"]
    for theme in ("light", "dark"):
        assert QImage(str(folder / f"window-{theme}.png")).width() >= 1440
    assert str(folder / "statements.jsonl") in done.stdout
    assert '"record":"annotator.statement/1"' in done.stdout
    project = Project.open(folder / "sample.annotator", read_only=True)
    assert list(project.damage()) == []
    project.close()


def test_a_second_demo_begins_anew(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    for _ in range(2):
        done = run_demo(folder, QT_QPA_PLATFORM="offscreen")
        assert done.returncode == 0, done.stderr
    records = [orjson.loads(line) for line in (folder / "statements.jsonl").read_bytes().splitlines()]
    assert len([record for record in records if record["coder"] == "Demo coder"]) == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a stale DISPLAY is a matter of X11")
def test_a_stale_display_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    assert not has_display()


def test_offscreen_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not has_display()

"""The demo: the sample project, and the main job done on it – by you in the window, or without a screen by rehearsal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
_SCREENLESS = frozenset({"offscreen", "minimal", "vnc"})


def run_demo(folder: Path) -> int:
    """Make the sample project in `folder` (what an earlier demo left there goes first) and open the window on it. Where no
    display can be used, do the same job in the real window without a screen and print what came out. Returns the exit
    code."""
    from annotator.exchange.samples import build_sample_project

    folder.mkdir(parents=True, exist_ok=True)
    project = folder / "sample.annotator"
    for leftover in folder.glob("sample.*"):
        leftover.unlink()
    build_sample_project(project)
    if has_display():
        from annotator.app import run

        print(f"The sample project is {project}. Close the window to end the demo.")
        return run([str(project)])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from annotator.app import rehearse

    print("There is no display here: the same job is done in the window without a screen.")
    return rehearse(project, folder)


def has_display(seconds: float = 20) -> bool:
    """Whether Qt can open windows here. Tried in a process of its own, because a stale DISPLAY or a missing xcb library
    makes Qt abort the whole process instead of raising an error."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _SCREENLESS:
        return False
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    try:
        probe = subprocess.run(
            [sys.executable, "-c", _PROBE], stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return probe.returncode == 0

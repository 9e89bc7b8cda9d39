"""The program's start from outside: `annotator --help`, and the window until it is usable."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.material import add_article, new_session
from benchmarks.timing import Row

_BARE_WINDOW = """
import time
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication([])
edit = QTextEdit()
edit.show()
application.processEvents()
print(time.time())
"""


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    session = new_session(folder, "start")
    add_article(session, 6_000)
    path = session.path
    session.close()
    for what, command, budget, bare, floor in (
        ("annotator --help", ["-m", "annotator", "--help"], "500 ms", ["-c", "pass"], "python -c pass"),
        (
            "start to a usable window, warm",
            ["-m", "benchmarks.start", str(path)],
            "700 ms",
            ["-c", _BARE_WINDOW],
            "bare Qt window",
        ),
    ):
        yield Row(what, _command(command, environment), "ms", budget, _command(bare, environment), floor)


def _command(arguments: list[str], environment: dict[str, str]) -> float:
    """Milliseconds until the command ends or, where it prints the time at which it is ready, until then."""
    times = []
    for _ in range(5):
        begun = time.time()
        done = subprocess.run([sys.executable, *arguments], env=environment, check=True, capture_output=True, text=True)
        end = time.time()
        last = done.stdout.strip().rpartition("\n")[2]
        times.append(((float(last) if last.replace(".", "").isdigit() else end) - begun) * 1000)
    return min(times[1:])

"""`kill -9` in the middle of a burst of codings: what was acknowledged is there, and the file is sound."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.codebook import Codebook
from annotator.model.ids import StatementId

_BURST = """
import sys
from pathlib import Path
from annotator.coding.commands.statements import AddStatement, SetValues
from annotator.coding.session import Session
from annotator.model.statement import Span
session = Session.open(Path(sys.argv[1]), coder_name="anna")
article = session.queries.articles()[0].id
for number in range(100000):
    start = number % 900
    made = session.run(AddStatement(article, (Span(start=start, end=start + 20),))).new_statement
    session.run(SetValues(made, "stance", ("support",)))
    print(made, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_nothing_that_was_acknowledged_is_lost(tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "burst.annotator"
    session = Session.create(path, title="Burst", codebook=codebook)
    session.switch_coder_by_name("anna")
    import_text(session, "A sentence that says something political. " * 30, title="Burst")
    session.close()
    chance = random.Random(20)
    acknowledged: set[StatementId] = set()
    for _ in range(20):
        acknowledged |= _burst(path, chance.uniform(0.0, 0.15))
        session = Session.open(path, coder_name="anna")
        assert not session.read_only, "a crash leaves no lock behind"
        for statement in acknowledged:
            found = session.project.read.statement(statement)
            assert found is not None and found.value("stance") == "support"
        session.close()
    assert len(acknowledged) >= 20
    session = Session.open(path, coder_name="anna")
    assert list(session.project.damage()) == []
    session.close()
    check = subprocess.run([sys.executable, "-m", "annotator", "check", str(path)], capture_output=True, check=False)
    assert check.returncode == 0, check.stderr


def _burst(path: Path, seconds: float) -> set[StatementId]:
    """Code until killed, some time after the first statement; returns what was acknowledged."""
    command = [sys.executable, "-c", _BURST, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ.copy()) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        rest = process.stdout.read()
    whole = [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]
    return {StatementId(line.strip()) for line in whole}

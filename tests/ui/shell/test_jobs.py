"""Long jobs: in a thread of their own, told once how they ended, stopped when asked; the window lives meanwhile."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from annotator.model.errors import Cancelled, UserError
from annotator.ui.jobs import Job, JobHandle, JobProgress


def test_a_job_runs_elsewhere_and_ends_here(qtbot: QtBot) -> None:
    here = threading.get_ident()
    places: list[int] = []

    def work(handle: JobHandle) -> str:
        places.append(threading.get_ident())
        handle.report(0.5, "half")
        return "done"

    job = Job(work)
    told: list[JobProgress] = []
    job.progressed.connect(told.append)
    with qtbot.waitSignal(job.succeeded) as ended:
        job.start()
    assert ended.args == ["done"]
    assert places != [here]
    assert told == [JobProgress(0.5, "half")]
    assert QThread.currentThread() is job.thread()
    job.wait()


@pytest.mark.parametrize("error", [UserError("no"), RuntimeError("a bug")])
def test_what_goes_wrong_is_told_as_it_is(qtbot: QtBot, error: Exception) -> None:
    def work(handle: JobHandle) -> None:
        raise error

    job = Job(work)
    with qtbot.waitSignal(job.failed) as ended:
        job.start()
    assert ended.args == [error]
    job.wait()


def test_a_cancelled_job_stops_at_its_next_report(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(handle: JobHandle) -> None:
        while True:
            begun.set()
            handle.report(None, "on and on")
            time.sleep(0.001)

    job = Job(work)
    job.start()
    assert begun.wait(10)
    with qtbot.waitSignal(job.failed) as ended:
        job.cancel()
    (error,) = ended.args or [None]
    assert isinstance(error, Cancelled)
    job.wait()


def test_reports_are_thinned_but_the_last_one_arrives() -> None:
    told: list[JobProgress] = []
    handle = JobHandle(told.append, lambda: False)
    for number in range(1001):
        handle.report(number / 1000, str(number))
    assert told[0].words == "0"
    assert told[-1] == JobProgress(1.0, "1000")
    assert len(told) < 100

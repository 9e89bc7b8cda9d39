"""What all tests share: no display, no network, a configuration folder of their own, ids and a clock that repeat."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from annotator.coding.session import Session
from annotator.model.codebook import Codebook
from annotator.model.codebook_check import read_codebook
from annotator.model.ids import DeviceId, IdMaker
from annotator.model.places import shipped

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "suite",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

DEVICE = DeviceId("00000000-0000-7000-8000-00000000de01")
SCHEMAS = shipped("schemas")


class CountingClock:
    """A clock that goes one second further each time it is asked."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 1, 5, 9, 0, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


def counting_ids(first: int = 1) -> IdMaker:
    """Ids that count up: `00000000-0000-7000-8000-000000000001` and on."""
    count = first - 1

    def make_id() -> str:
        nonlocal count
        count += 1
        return f"00000000-0000-7000-8000-{count:012x}"

    return make_id


@pytest.fixture(autouse=True)
def own_configuration(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test sees or changes the person's own configuration."""
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path_factory.mktemp("configuration")))
    yield


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The default codebook as it ships."""
    return read_codebook(SCHEMAS / "political-statements.json")


MakeSession = Callable[..., Session]


@pytest.fixture
def make_session(tmp_path: Path, codebook: Codebook) -> Iterator[MakeSession]:
    """Makes sessions on new projects that repeat: counted ids, a counting clock, one device; closes them at the end."""
    made: list[Session] = []

    def make(name: str = "test", *, coder: str = "anna", book: Codebook | None = None) -> Session:
        session = Session.create(
            tmp_path / f"{name}.annotator",
            title=name,
            codebook=book or codebook,
            clock=CountingClock(),
            make_id=counting_ids(),
            device=DEVICE,
        )
        made.append(session)
        if coder:
            session.switch_coder_by_name(coder)
        return session

    yield make
    for session in made:
        session.close()


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    """A session of coder anna on a new, empty project."""
    return make_session()


__all__ = ["DEVICE", "SCHEMAS", "CountingClock", "MakeSession", "counting_ids"]

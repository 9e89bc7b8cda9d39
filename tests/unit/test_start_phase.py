"""The garbage collector around the start."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from annotator.start_phase import start_phase


@pytest.fixture(autouse=True)
def unfrozen() -> Iterator[None]:
    """Leaves the collector as it was."""
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_collected_inside_and_what_stands_then_is_left_alone() -> None:
    before = gc.get_freeze_count()
    with start_phase():
        assert not gc.isenabled()
        kept = [[number] for number in range(50)]
    assert gc.isenabled() and gc.get_freeze_count() > before + len(kept)


def test_a_failed_start_collects_again() -> None:
    with pytest.raises(OSError, match="no display"), start_phase():
        raise OSError("no display")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with start_phase():
        pass
    assert not gc.isenabled()

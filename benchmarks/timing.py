"""Measuring: medians and 95th percentiles of repeated calls, and the rows that `make bench` prints."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """One line of the report. `measured` and `floor` are in `unit`; `budget` is what DESIGN §7 allows, in words."""

    what: str
    measured: float
    unit: str
    budget: str = ""
    floor: float | None = None
    floor_is: str = ""

    @property
    def ratio(self) -> str:
        """Measured over floor; for rates, the share of the floor's rate that is reached."""
        return f"{self.measured / self.floor:.2f}" if self.floor else ""


def seconds(call: Callable[[], Any]) -> float:
    """How long one call takes, garbage collected beforehand."""
    gc.collect()
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def best(call: Callable[[], Any], repeats: int = 3) -> float:
    """The shortest of a few runs: the least disturbed one."""
    return min(seconds(call) for _ in range(repeats))


def p95_ms(call: Callable[[], Any], repeats: int = 40) -> float:
    """The 95th percentile of repeated calls in milliseconds, garbage collection left on as in real life."""
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        call()
        times.append((time.perf_counter() - begun) * 1000)
    return p95_of(times)


def p95_of(times: list[float]) -> float:
    """The 95th percentile of these times; of few the longest."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]

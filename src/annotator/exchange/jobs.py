"""Long jobs: how they tell how far they are, and how they are stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from annotator.model.errors import Cancelled

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total), in units of the job's own; `total` may grow."""
Cancels: TypeAlias = Callable[[], bool]
"""Asked often whether to stop."""


def quiet(done: int, total: int) -> None:
    """A progress that nobody watches."""


def never() -> bool:
    """A job that nobody stops."""
    return False


__all__ = ["Cancelled", "Cancels", "Progress", "never", "quiet"]

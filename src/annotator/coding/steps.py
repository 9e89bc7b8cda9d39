"""How a long command is stopped: it asks between chunks, and raises, so that nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable

from annotator.model.errors import Cancelled


def never_stopped() -> bool:
    """A command that nobody stops."""
    return False


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Raises Cancelled when the person wants to stop."""
    if cancelled():
        raise Cancelled

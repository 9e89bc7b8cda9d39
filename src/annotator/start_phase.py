"""The program's start without pauses of the garbage collector."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def start_phase() -> Iterator[None]:
    """Nothing is collected inside, and what stands at its end is not looked through again: modules, classes and the window
    live as long as the program. Phases may follow one another. Collecting goes on as before afterwards, whatever happens."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was_on:
            gc.enable()

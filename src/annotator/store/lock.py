"""One writer to a project file, told apart by a lock that a crash does not leave behind.

The lock is on a sidecar (`NAME.annotator.lock`), never on the project file: closing a second descriptor of it would drop
SQLite's own lock. A second sidecar (`NAME.annotator.who`) says in words who holds it."""

from __future__ import annotations

import getpass
import os
import socket
from dataclasses import dataclass
from pathlib import Path

import orjson
from filelock import FileLock, Timeout

from annotator.model.ids import utc_now, utc_text


@dataclass(frozen=True)
class Holder:
    """Who has a project open for writing."""

    person: str
    machine: str
    process: int
    since: str

    def __str__(self) -> str:
        return f"{self.person} on {self.machine} (process {self.process}, since {self.since})"


class ProjectLock:
    """The right to write to one project file, held until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(f"{path}.lock", thread_local=False)
        self._who = path.with_name(path.name + ".who")

    def acquire(self) -> Holder | None:
        """None when the lock is ours now; else who has it. Raises OSError when the folder cannot be written to."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return self._holder()
        holder = Holder(_person(), socket.gethostname(), os.getpid(), utc_text(utc_now()))
        try:
            self._who.write_bytes(orjson.dumps(holder.__dict__))
        except OSError:
            self._lock.release()
            raise
        return None

    def release(self) -> None:
        """Give the right back. The empty lock file may stay: to remove a file that another waits for would give two
        programs the right."""
        if not self._lock.is_locked:
            return
        self._who.unlink(missing_ok=True)
        self._lock.release()

    def _holder(self) -> Holder:
        try:
            return Holder(**orjson.loads(self._who.read_bytes()))
        except (OSError, ValueError, TypeError):
            return Holder("somebody", "this machine", 0, "an unknown time")


def _person() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"

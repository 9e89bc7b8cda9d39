"""Opening SQLite the way a project file needs it, and turning SQLite's errors into words."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from annotator.model.errors import EnvironmentProblem, UserError

_CODES = {
    sqlite3.SQLITE_FULL: ("The disk is full.", "Free some space and try again; nothing was changed."),
    sqlite3.SQLITE_BUSY: ("The project is busy: another job is writing to it.", "Try again in a moment."),
    sqlite3.SQLITE_LOCKED: ("The project is busy: another job is writing to it.", "Try again in a moment."),
    sqlite3.SQLITE_READONLY: ("The project file cannot be written to.", "Nothing was changed."),
    sqlite3.SQLITE_IOERR: ("The disk reported an error.", "Nothing was changed; check the drive or the network."),
    sqlite3.SQLITE_CORRUPT: ("The project file is damaged.", "Work on a copy and run `annotator check` on it."),
    sqlite3.SQLITE_CANTOPEN: ("The project file cannot be opened.", "Check that it is there and that you may read it."),
    sqlite3.SQLITE_NOTADB: ("This file is not an Annotator project.", ""),
    sqlite3.SQLITE_PERM: ("You may not open the project file.", ""),
    sqlite3.SQLITE_TOOBIG: ("A text is too large for the project file.", "Nothing was changed."),
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Errors of the environment become EnvironmentProblem with words; a bug of ours (wrong SQL, broken reference) stays
    what it is and propagates."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        found = _CODES.get(code & 0xFF) if code is not None else None
        if found is None:
            raise
        kind = UserError if (code or 0) & 0xFF == sqlite3.SQLITE_NOTADB else EnvironmentProblem
        raise kind(f"{path.name}: {found[0]}", found[1]) from error


def is_write_protected(path: Path) -> bool:
    """Whether the file carries no write permission at all, or may not be written by this person."""
    mode = path.stat().st_mode
    return not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK)


def connect(path: Path, *, read_only: bool) -> Database:
    """A connection in WAL with synchronous=FULL and foreign keys; it may be used by one thread at a time.

    A read-only file in a read-only folder is opened as immutable, since WAL cannot make its side files there; but not
    while a write-ahead log lies beside it, whose content would go unseen."""
    if not read_only:
        db = _database(f"{path.resolve().as_uri()}?mode=rw")
        _prepare(db)
        db.conn.execute("PRAGMA journal_mode=WAL")
        db.conn.execute("PRAGMA synchronous=FULL")
        db.conn.execute("PRAGMA fullfsync=1")
        return db
    db = _database(f"{path.resolve().as_uri()}?mode=ro")
    try:
        db.conn.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.OperationalError:
        db.conn.close()
        log = path.resolve().with_name(f"{path.resolve().name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        db = _database(f"{path.resolve().as_uri()}?mode=ro&immutable=1")
    _prepare(db)
    db.conn.execute("PRAGMA query_only=1")
    return db


def _database(uri: str) -> Database:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=10, check_same_thread=False)
    return Database(connection, recursive_triggers=False, execute_plugins=False)


def _prepare(db: Database) -> None:
    db.conn.execute("PRAGMA foreign_keys=ON")
    db.conn.execute("PRAGMA cache_size=-32000")
    db.conn.execute("PRAGMA temp_store=MEMORY")
    db.conn.execute("PRAGMA mmap_size=268435456")


def checkpoint(db: Database) -> None:
    """Move all of the write-ahead log into the file and empty it, so that the one file holds everything."""
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def copy_database(db: Database, target: Path) -> None:
    """A consistent copy by SQLite's backup API; `target` appears whole or not at all."""
    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(partial)) as copy:
            db.conn.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise

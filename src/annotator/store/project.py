"""One project file, open: reading, writing in steps, undo and redo, copies. Everything above this room goes through it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from sqlite_utils import Database

from annotator.model.change import Changes, Step, StepKind, Table
from annotator.model.codebook import Codebook, CodebookVersion, codebook_sha256
from annotator.model.entity import STANDING
from annotator.model.errors import EnvironmentProblem, Problem, UserError
from annotator.model.ids import (
    Clock,
    CoderId,
    DeviceId,
    IdMaker,
    ProjectId,
    StatementId,
    StepId,
    codebook_id,
    utc_now,
    utc_text,
    uuid7_text,
)
from annotator.store import journal
from annotator.store.connection import checkpoint, connect, copy_database, is_write_protected, translated
from annotator.store.integrity import damage, incomplete
from annotator.store.lists import Lists
from annotator.store.lock import ProjectLock
from annotator.store.mark_rows import MarkRows
from annotator.store.migrations import APPLICATION_ID, FORMAT, migrations
from annotator.store.reading import Reader
from annotator.store.replay import refusal, replay
from annotator.store.review_rows import ReviewRows
from annotator.store.search import TextIndex
from annotator.store.statement_list import StatementList
from annotator.store.statement_rows import StatementRows
from annotator.store.touched import Touched
from annotator.store.transaction import Transaction

SUFFIX = ".annotator"
_NO_DEVICE = DeviceId("this-device")
_SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file. Left over from a file that is gone, they would be taken for the new one's."""


class Project:
    """An open project file. One thread at a time; `connect_again` gives another thread its own connection."""

    def __init__(
        self,
        path: Path,
        db: Database,
        *,
        lock: ProjectLock | None,
        read_only: bool,
        holder: str = "",
        clock: Clock = utc_now,
        make_id: IdMaker = uuid7_text,
        device: DeviceId = _NO_DEVICE,
    ) -> None:
        self.path = path
        self.read_only = read_only
        """Nothing can be written: asked for, the file is protected, or another program has it (then `holder` says who)."""
        self.holder = holder
        self.read = Reader(db)
        self.lists = Lists(db, self.read)
        self.mark_rows = MarkRows(db)
        self.touched = Touched(db, self.read)
        self.review_rows = ReviewRows(db)
        self.statement_list = StatementList(db, self.read)
        self.statement_rows = StatementRows(db)
        self.index = TextIndex(db, path)
        self.clock = clock
        self.make_id = make_id
        self.device = device
        self._db = db
        self._lock = lock
        self._closed = False

    @property
    def id(self) -> ProjectId:
        """The project's id."""
        return ProjectId(str(self.read.setting("project")))

    @property
    def title(self) -> str:
        """The project's title."""
        return str(self.read.setting("title", self.path.stem))

    # making, opening, closing

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        title: str,
        codebook: Codebook,
        clock: Clock = utc_now,
        make_id: IdMaker = uuid7_text,
        device: DeviceId = _NO_DEVICE,
    ) -> Project:
        """A new project in a new file, opened. The file appears whole or not at all.

        Raises UserError when the file exists, EnvironmentProblem when it cannot be made."""
        if path.exists():
            raise UserError(f"{path} exists already.", "Choose another name, or open it.")
        partial = path.with_name(f"{path.name}.{make_id()}.new")
        try:
            partial.touch(exist_ok=False)
            with translated(path), closing(connect(partial, read_only=False)) as db:
                project = cls(partial, db, lock=None, read_only=False, clock=clock, make_id=make_id, device=device)
                project._fill(title, codebook)
                checkpoint(db)
            _remove(path, *_SIDE_FILES)
            partial.replace(path)
        except OSError as error:
            raise EnvironmentProblem(f"Cannot make {path}: {error.strerror}.", "Nothing was made.") from error
        finally:
            if path.parent.is_dir():
                _remove(partial, "", *_SIDE_FILES)
        return cls.open(path, clock=clock, make_id=make_id, device=device)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        clock: Clock = utc_now,
        make_id: IdMaker = uuid7_text,
        device: DeviceId = _NO_DEVICE,
    ) -> Project:
        """The project in this file. Opened read-only when asked, when the file is write-protected, or when another
        program has it. An older format is copied beside the file and migrated.

        Raises UserError when it is no project, EnvironmentProblem for a newer format or a disk that refuses."""
        _require_project(path)
        lock, holder = (None, "") if read_only or is_write_protected(path) else _take_lock(path)
        try:
            with translated(path):
                found = _format_of(path)
                if found < FORMAT and lock is None:
                    raise EnvironmentProblem(
                        f"{path.name} is in an older format and has to be brought up to date once.",
                        "Open it where it can be written to.",
                    )
                db = connect(path, read_only=lock is None)
                if found < FORMAT:
                    _migrate(path, db, found)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return cls(
            path, db, lock=lock, read_only=lock is None, holder=holder, clock=clock, make_id=make_id, device=device
        )

    def connect_again(self) -> Project:
        """Another connection to the same file under the same lock, for a worker thread. Close it before this one."""
        with translated(self.path):
            db = connect(self.path, read_only=self.read_only)
        return Project(
            self.path,
            db,
            lock=None,
            read_only=self.read_only,
            holder=self.holder,
            clock=self.clock,
            make_id=self.make_id,
            device=self.device,
        )

    def close(self) -> None:
        """Fold the write-ahead log into the file and give the lock back. Closing again does nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._lock is not None:
                with translated(self.path):
                    checkpoint(self._db)
        finally:
            self._db.conn.close()
            if self._lock is not None:
                self._lock.release()

    def copy_to(self, target: Path) -> None:
        """A consistent copy of the whole project at `target`, which must not exist."""
        if target.exists():
            raise UserError(f"{target} exists already.", "Choose another name.")
        try:
            with translated(target):
                copy_database(self._db, target)
        except OSError as error:
            raise EnvironmentProblem(f"Cannot make {target}: {error.strerror}.", "Nothing was made.") from error

    def damage(self) -> Iterator[Problem]:
        """Everything that is damaged in the file, each with its place; nothing for a sound project."""
        with translated(self.path):
            yield from damage(self._db, self.read)

    def incomplete(self) -> Iterator[StatementId]:
        """The statements with a required field left empty: legal, and worth listing."""
        return incomplete(self.read)

    # writing

    @contextmanager
    def transact(
        self,
        *,
        label: str,
        coder: CoderId | None,
        kind: StepKind = "do",
        target: StepId | None = None,
        origin: str = "",
        amend: StepId | None = None,
    ) -> Iterator[Transaction]:
        """One step: what is put inside commits together with its journal, or not at all. `label` is what menus say
        ("set stance"). `amend` continues that step if it is still the last one."""
        if self.read_only:
            raise self._read_only_error()
        with translated(self.path):
            self._db.conn.execute("BEGIN IMMEDIATE")
            try:
                transaction = self._transaction(label, coder, kind, target, origin, amend)
                yield transaction
                transaction.finish()
                self._db.conn.execute("COMMIT")
            except BaseException:
                if self._db.conn.in_transaction:
                    self._db.conn.execute("ROLLBACK")
                self.read.forget_codebooks()
                raise

    def _transaction(
        self,
        label: str,
        coder: CoderId | None,
        kind: StepKind,
        target: StepId | None,
        origin: str,
        amend: StepId | None,
    ) -> Transaction:
        if amend is not None and journal.is_last_step(self._db, amend):
            step = journal.read_step(self._db, amend)
            if step is not None:
                return Transaction(self._db, self.read, step, amends=True)
        step = Step(
            id=StepId(self.make_id()),
            device=self.device,
            lamport=0,
            time=utc_text(self.clock()),
            coder=coder,
            label=label,
            kind=kind,
            target=target,
            origin=origin,
        )
        return Transaction(self._db, self.read, step)

    # undo and redo

    def undo_candidate(self, coder: CoderId | None) -> journal.Candidate | None:
        """The step that `undo` would take back, or None."""
        return journal.undo_candidate(self._db, device=self.device, coder=coder)

    def redo_candidate(self, coder: CoderId | None) -> journal.Candidate | None:
        """The step that `redo` would do again, or None."""
        return journal.redo_candidate(self._db, device=self.device, coder=coder)

    def changes_in(self, step: StepId) -> int:
        """How many rows a step changed."""
        return journal.count_of(self._db, step)

    def undo(self, coder: CoderId | None) -> Changes:
        """Write the images from before this device's and coder's last step back, as a further step.

        Raises UserError when there is none, or when a row no longer equals what the step left behind."""
        found = self.undo_candidate(coder)
        if found is None:
            raise UserError("There is nothing to undo.")
        return self._replay(found, coder, "undo")

    def redo(self, coder: CoderId | None) -> Changes:
        """Do the step again that was undone last. Raises UserError like `undo`."""
        found = self.redo_candidate(coder)
        if found is None:
            raise UserError("There is nothing to redo.")
        return self._replay(found, coder, "redo")

    def _replay(self, found: journal.Candidate, coder: CoderId | None, kind: StepKind) -> Changes:
        try:
            with self.transact(label=found.label, coder=coder, kind=kind, target=found.step) as transaction:
                replay(self._db, transaction, step=found.step, label=found.label, kind=kind)
        except sqlite3.IntegrityError as error:
            raise refusal(found.label, kind) from error
        return transaction.changes

    def _read_only_error(self) -> EnvironmentProblem:
        if self.holder:
            return EnvironmentProblem(
                f"{self.path.name} is open read-only: {self.holder} has it.", "Nothing was changed."
            )
        return EnvironmentProblem(f"{self.path.name} is open read-only.", "Nothing was changed.")

    def _fill(self, title: str, codebook: Codebook) -> None:
        db = self._db
        migrations.apply(db)
        db.conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.conn.execute(f"PRAGMA user_version={FORMAT}")
        with self.transact(label="new project", coder=None, kind="automatic") as transaction:
            version = first_version(codebook, created=transaction.now)
            transaction.put(Table.CODEBOOK, version.id, version.model_dump(mode="json"))
            settings = {"project": self.make_id(), "title": title, "current_codebook": version.id}
            for key, value in settings.items():
                transaction.put(Table.SETTING, key, {"id": key, "value": value})
            for entity in STANDING:
                transaction.put(Table.ENTITY, entity.id, entity.model_dump(mode="json"))


def first_version(codebook: Codebook, *, created: str) -> CodebookVersion:
    """Version 1 of a codebook."""
    sha256 = codebook_sha256(codebook)
    return CodebookVersion(
        id=codebook_id(None, sha256), sha256=sha256, number=1, parent=None, body=codebook, created=created
    )


def _require_project(path: Path) -> None:
    if path.is_dir():
        raise UserError(f"{path} is a folder, not a project file.")
    if not path.is_file():
        raise UserError(f"There is no file {path}.", "Check the name, or make a project with `annotator new`.")
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except OSError as error:
        raise EnvironmentProblem(f"Cannot read {path}: {error.strerror}.") from error
    if not start.startswith(b"SQLite format 3\x00") or int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        raise UserError(f"{path.name} is not an Annotator project.")


def _remove(path: Path, *suffixes: str) -> None:
    for suffix in suffixes:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _take_lock(path: Path) -> tuple[ProjectLock | None, str]:
    lock = ProjectLock(path.resolve())
    try:
        holder = lock.acquire()
    except OSError:
        return None, ""
    return (lock, "") if holder is None else (None, str(holder))


def _format_of(path: Path) -> int:
    """The file's format. Raises EnvironmentProblem for a newer one."""
    with closing(connect(path, read_only=True)) as db:
        (found,) = db.conn.execute("PRAGMA user_version").fetchone()
    if found > FORMAT:
        raise EnvironmentProblem(
            f"{path.name} was written by a newer Annotator (format {found}; this one knows {FORMAT}).",
            "Update Annotator; the file was not touched.",
        )
    return int(found)


def _migrate(path: Path, db: Database, found: int) -> None:
    """Copy the file to NAME.bak-vN, then bring it up to date in one transaction. Should that fail, all is as before."""
    backup = _free_name(path.with_name(f"{path.name}.bak-v{found}"))
    try:
        copy_database(db, backup)
        try:
            with db.atomic():
                migrations.apply(db)
                db.conn.execute(f"PRAGMA user_version={FORMAT}")
        except BaseException:
            backup.unlink()
            raise
    except BaseException:
        db.conn.close()
        raise


def _free_name(wanted: Path) -> Path:
    """The path, or the first of `-2`, `-3` … behind it that is free: an earlier copy is never written over."""
    names = (wanted.with_name(f"{wanted.name}-{number}") if number > 1 else wanted for number in count(1))
    return next(path for path in names if not path.exists())

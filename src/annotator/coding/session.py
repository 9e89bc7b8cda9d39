"""One coder at work on one project: runs commands, undoes, redoes, and tells its subscribers what changed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.coding.commands.coders import AddCoder
from annotator.coding.context import Command, Context
from annotator.coding.device import device_id
from annotator.coding.proposals import Proposals
from annotator.coding.queries import Queries
from annotator.model.change import Changes, Table
from annotator.model.codebook import Codebook
from annotator.model.errors import UserError
from annotator.model.ids import Clock, CoderId, DeviceId, IdMaker, StepId, utc_now, uuid7_text
from annotator.model.statement import Layer
from annotator.store.lists import Desk
from annotator.store.project import Project

Listener = Callable[[Changes], None]
_TYPING_SECONDS = 2.0


@dataclass(frozen=True)
class _OpenStep:
    key: str
    step: StepId
    last_key_at: float


class Session:
    """All that the window, the command line and the jobs do to a project goes through here."""

    def __init__(
        self,
        project: Project,
        coder: CoderId | None = None,
        *,
        layer: Layer = "coding",
        round_number: int = 1,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.project = project
        self.coder = coder
        self.layer: Layer = layer
        self.round = round_number
        self.queries = Queries(project, self.desk)
        self.proposals = Proposals(project, self.queries)
        self._monotonic = monotonic
        self._listeners: list[Listener] = []
        self._open_step: _OpenStep | None = None

    # opening and closing

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        title: str,
        codebook: Codebook,
        clock: Clock = utc_now,
        make_id: IdMaker = uuid7_text,
        device: DeviceId | None = None,
    ) -> Session:
        """A session on a new project (see `Project.create`)."""
        device = device or device_id()
        return cls(Project.create(path, title=title, codebook=codebook, clock=clock, make_id=make_id, device=device))

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        coder_name: str = "",
        read_only: bool = False,
        clock: Clock = utc_now,
        make_id: IdMaker = uuid7_text,
        device: DeviceId | None = None,
    ) -> Session:
        """A session on an existing project (see `Project.open`), as the coder of this name, who is added if need be."""
        device = device or device_id()
        session = cls(Project.open(path, read_only=read_only, clock=clock, make_id=make_id, device=device))
        if coder_name:
            session.switch_coder_by_name(coder_name)
        return session

    def worker(self) -> Session:
        """A session with a connection of its own for one worker thread. Its changes are told to nobody: the caller
        announces them here when the job is done."""
        return Session(self.project.connect_again(), self.coder, layer=self.layer, round_number=self.round)

    def close(self) -> None:
        """Close the project. Everything was committed long before."""
        self._listeners.clear()
        self.project.close()

    # facts

    @property
    def path(self) -> Path:
        return self.project.path

    @property
    def title(self) -> str:
        return self.project.title

    @property
    def read_only(self) -> bool:
        return self.project.read_only

    @property
    def holder(self) -> str:
        return self.project.holder

    @property
    def codebook(self) -> Codebook:
        """The current version of the codebook."""
        return self.project.read.current_codebook().body

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, e.g. "set stance"; None when there is nothing."""
        found = None if self.read_only else self.project.undo_candidate(self.coder)
        return found.label if found else None

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again; None when there is nothing."""
        found = None if self.read_only else self.project.redo_candidate(self.coder)
        return found.label if found else None

    @property
    def undo_size(self) -> int:
        """How many rows `undo` would change; 0 when there is nothing."""
        found = None if self.read_only else self.project.undo_candidate(self.coder)
        return self.project.changes_in(found.step) if found else 0

    @property
    def redo_size(self) -> int:
        """How many rows `redo` would change; 0 when there is nothing."""
        found = None if self.read_only else self.project.redo_candidate(self.coder)
        return self.project.changes_in(found.step) if found else 0

    def desk(self) -> Desk:
        """Whose view of the articles this is."""
        return Desk(coder=self.coder, layer=self.layer, round=self.round)

    # doing

    def run(self, command: Command) -> Changes:
        """Do the command as one step, commit it, tell the subscribers, and return what changed.

        Raises UserError or EnvironmentProblem; then nothing was changed."""
        return self._run(command, coder=self.coder)

    def _run(self, command: Command, *, coder: CoderId | None) -> Changes:
        key = getattr(command, "amend_key", None)
        amend = self._step_to_amend(key)
        with self.project.transact(label=command.label, coder=coder, amend=amend) as transaction:
            command.apply(
                Context(
                    tx=transaction,
                    coder=coder,
                    layer=self.layer,
                    round=self.round,
                    make_id=self.project.make_id,
                )
            )
        changes = transaction.changes
        self._open_step = None
        if key is not None and changes.step is not None:
            self._open_step = _OpenStep(key, changes.step, self._monotonic())
        self.announce(changes)
        return changes

    def close_step(self) -> None:
        """End a bout of typing: the next key begins a new step."""
        self._open_step = None

    def undo(self) -> Changes:
        """Take back this coder's last step. Raises UserError with the reason when that cannot be."""
        self.close_step()
        changes = self.project.undo(self.coder)
        self.announce(changes)
        return changes

    def redo(self) -> Changes:
        """Do again what was undone last. Raises UserError with the reason when that cannot be."""
        self.close_step()
        changes = self.project.redo(self.coder)
        self.announce(changes)
        return changes

    def switch_coder(self, coder: CoderId) -> None:
        """Go on as another coder of the project; the subscribers refresh everything."""
        if self.project.read.coder(coder) is None:
            raise UserError("There is no such coder in this project.")
        self.close_step()
        self.coder = coder
        self.announce(Changes(step=None, label="", kind="do", whole=True))

    def switch_coder_by_name(self, name: str) -> None:
        """Go on as the coder of this name; a new name is added to the project (unless it is read-only). Nobody's undo
        reaches that: it is not something that the coder before did."""
        wanted = name.strip()
        found = next((coder for coder in self.project.read.coders() if coder.name == wanted), None)
        if found is None and self.read_only:
            return
        if found is None:
            created = self._run(AddCoder(wanted), coder=None).created
            self.switch_coder(CoderId(next(row for table, row in created if table is Table.CODER)))
        else:
            self.switch_coder(found.id)

    # telling

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every commit; returns what ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def announce(self, changes: Changes) -> None:
        """Tell every subscriber, in the order in which they subscribed."""
        self.queries.forget(changes)
        for listener in tuple(self._listeners):
            listener(changes)

    def _step_to_amend(self, key: str | None) -> StepId | None:
        open_step = self._open_step
        if key is None or open_step is None or open_step.key != key:
            return None
        return open_step.step if self._monotonic() - open_step.last_key_at <= _TYPING_SECONDS else None

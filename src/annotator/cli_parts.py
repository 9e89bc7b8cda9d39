"""What the commands of the command line share: arguments, sessions, codebooks by name, bars, refusals."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click
from typing_extensions import override

from annotator.model.errors import UserError

if TYPE_CHECKING:
    from annotator.coding.session import Session
    from annotator.model.codebook import Codebook

SUFFIX = ".annotator"
PROJECT = click.argument("project", type=click.Path(path_type=Path))
_STEPS = 1000


class Refused(click.ClickException):
    """Wrong input or a machine in the way: the reason on standard error, exit 1, no traceback."""

    @override
    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"annotator: {self.message}", err=True)


@contextmanager
def open_session(project: Path, coder: str = "", *, read_only: bool = False) -> Iterator[Session]:
    """The project, open and closed again; the coder of this name is added if need be."""
    from annotator.coding.session import Session

    session = Session.open(found(project), coder_name=coder, read_only=read_only)
    try:
        yield session
    finally:
        session.close()


def found(project: Path) -> Path:
    """The project's path; the ending may be left out."""
    longer = project.with_name(project.name + SUFFIX)
    return longer if not project.exists() and longer.is_file() else project


def read_named_codebook(name: str, *, shipped_too: bool = True) -> Codebook:
    """The codebook in a file, or one that ships, by its name. Raises UserError when there is none or it is not valid."""
    from annotator.model.codebook_check import read_codebook
    from annotator.model.places import shipped_codebook, shipped_codebooks

    shipped = shipped_codebook(name) if shipped_too and "/" not in name else None
    path = Path(name)
    if not path.is_file() and shipped is not None:
        path = shipped
    elif not path.exists() and shipped_too:
        raise UserError(f"There is no codebook {name}.", f"Name a file, or one of {', '.join(shipped_codebooks())}.")
    return read_codebook(path)


def _nobody(_done: int, _total: int) -> None:
    pass


@contextmanager
def watched(label: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield _nobody
        return
    with click.progressbar(length=_STEPS, label=label, file=sys.stderr) as bar:

        def told(done: int, total: int) -> None:
            position = _STEPS * done // max(1, total)
            if position > bar.pos:
                bar.update(position - bar.pos)

        yield told

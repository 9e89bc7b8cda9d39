"""Where a data set goes: a file that appears whole or not at all, or standard output."""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.model.errors import EnvironmentProblem, UserError

STANDARD_OUTPUT = "-"
_BUFFER = 1 << 20


@contextmanager
def atomic_output(out: str) -> Iterator[BinaryIO]:
    """A binary file to write to. It is moved to `out` when the block ends well; else `out` stays what it was and nothing is
    left behind. `-` is standard output. A device or a pipe is written to as it is.

    Raises UserError for a folder or an Annotator project at `out`, EnvironmentProblem when the disk refuses."""
    if out == STANDARD_OUTPUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = _checked(Path(out))
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            yield file
        return
    partial = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        with partial.open("xb", buffering=_BUFFER) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        raise EnvironmentProblem(f"Cannot write {path}: {error.strerror}.", "Nothing was written.") from error
    finally:
        partial.unlink(missing_ok=True)


def _checked(path: Path) -> Path:
    if path.is_dir():
        raise UserError(f"{path} is a folder.", "Name a file to write, such as statements.jsonl.")
    if path.is_symlink():
        path = path.resolve()
    if path.is_file():
        with path.open("rb") as file:
            if file.read(16) == b"SQLite format 3\0":
                raise UserError(
                    f"{path} is a project or another database and is not overwritten.", "Choose another name."
                )
    elif not path.parent.is_dir():
        raise UserError(f"There is no folder {path.parent}.", "Make it first, or choose another place.")
    return path

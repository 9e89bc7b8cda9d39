"""The files that an import was given: folders walked, each file with its reader, Annotator's own records told apart."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.exchange.readers.incoming import Origin, Reader, Refusal
from annotator.exchange.readers.jsonl import JsonLinesReader
from annotator.exchange.readers.lines import parsed
from annotator.exchange.readers.registry import readable_suffixes, reader_for
from annotator.model.errors import UserError

_LINES_TRIED = 20
_LONGEST_TRIED = 1 << 26


@dataclass(frozen=True)
class Source:
    """A file to read. `is_native`: it holds Annotator's own records, not plain articles."""

    path: Path
    size: int
    reader: Reader
    is_native: bool = False


def found_sources(paths: Iterable[Path]) -> tuple[list[Source], list[Refusal]]:
    """The files at these paths, folders walked in the order of their names, hidden files left out; and a refusal for each
    file of a format that cannot be read. Raises UserError for a path where there is nothing."""
    sources: list[Source] = []
    refused: list[Refusal] = []
    for path in paths:
        if not path.exists():
            raise UserError(f"There is no file or folder {path}.", "Nothing was imported.")
        for file in _files(str(path), refused) if path.is_dir() else (str(path),):
            reader = reader_for(file)
            if reader is None:
                known = ", ".join(readable_suffixes())
                refused.append(Refusal(Origin(file), f"files of this kind cannot be read; readable are {known}."))
                continue
            try:
                is_native = isinstance(reader, JsonLinesReader) and holds_records(Path(file))
                size = os.stat(file).st_size  # noqa: PTH116 - the faster one
            except OSError as error:
                refused.append(Refusal(Origin(file), f"the file cannot be read: {error.strerror}."))
                continue
            sources.append(Source(Path(file), size, reader, is_native))
    return sources, refused


def holds_records(path: Path) -> bool:
    """Whether the first whole object of a JSON Lines file is one of Annotator's own records."""
    with path.open("rb") as file:
        for _ in range(_LINES_TRIED):
            line = file.readline(_LONGEST_TRIED)
            if not line:
                return False
            data, _ = parsed(line.removeprefix(b"\xef\xbb\xbf"))
            if data is not None:
                return isinstance(data.get("record"), str) and data["record"].startswith("annotator.")
    return False


def _files(folder: str, refused: list[Refusal]) -> Iterator[str]:
    """Names joined as strings: a Path for every name would take longer than reading a short article."""

    def refuse(error: OSError) -> None:
        refused.append(Refusal(Origin(str(error.filename)), f"the folder cannot be read: {error.strerror}."))

    for here, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (f"{here}{os.sep}{name}" for name in sorted(files) if not name.startswith("."))

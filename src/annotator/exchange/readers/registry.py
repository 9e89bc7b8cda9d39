"""The one list of file formats that can be read. A new format is a new reader here and nothing else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from annotator.exchange.readers.incoming import Reader
from annotator.exchange.readers.jsonl import JsonLinesReader
from annotator.exchange.readers.tables import TableReader
from annotator.exchange.readers.text import TextReader

READERS: Final[tuple[Reader, ...]] = (TextReader(), TableReader(), JsonLinesReader())


_BY_SUFFIX: Final = {suffix: reader for reader in READERS for suffix in reader.suffixes}


def reader_for(path: Path | str) -> Reader | None:
    """The reader of files with this ending, or None."""
    return _BY_SUFFIX.get(os.path.splitext(path)[1].lower())  # noqa: PTH122 - asked for every file of a folder


def readable_suffixes() -> tuple[str, ...]:
    """Every ending that can be read, in the registry's order."""
    return tuple(suffix for reader in READERS for suffix in reader.suffixes)

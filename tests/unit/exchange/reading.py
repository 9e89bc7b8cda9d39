"""Reading a file in a test."""

from __future__ import annotations

from pathlib import Path

from annotator.exchange.readers.incoming import AS_FOUND, IncomingArticle, ReadOptions, Refusal
from annotator.exchange.readers.registry import reader_for


def read(path: Path, data: bytes | str, options: ReadOptions = AS_FOUND) -> list[IncomingArticle | Refusal]:
    """What the reader of this file's ending makes of these bytes."""
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    reader = reader_for(path)
    assert reader is not None
    return list(reader.read(path, options, lambda _position: None))


def articles(found: list[IncomingArticle | Refusal]) -> list[IncomingArticle]:
    """All of it, when nothing was refused."""
    taken = [one for one in found if isinstance(one, IncomingArticle)]
    assert len(taken) == len(found), found
    return taken


def refusals(found: list[IncomingArticle | Refusal]) -> list[Refusal]:
    """What was refused."""
    return [one for one in found if isinstance(one, Refusal)]

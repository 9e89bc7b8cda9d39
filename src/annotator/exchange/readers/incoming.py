"""What every reader gives and takes: the one protocol behind which a file format stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias

DateOrder: TypeAlias = Literal["dmy", "mdy"]
OnBytes: TypeAlias = Callable[[int], None]

FIELDS = ("text", "title", "source", "author", "published", "url", "language")


class Origin(NamedTuple):
    """Where an article came from: the file, and the line on which it begins (None when the file is the article)."""

    path: str
    line: int | None = None

    def __str__(self) -> str:
        return self.path if self.line is None else f"{self.path}, line {self.line}"


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """An article as a file holds it: decoded, not yet cleaned. `published` is a partial date or empty; `metadata` keeps
    every column or key that is none of ours; `notes` says, in words, each thing that was guessed or left out."""

    text: str
    title: str
    origin: Origin
    source: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    metadata: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file or a line that is not taken, and why, in a sentence for people."""

    origin: Origin
    reason: str

    def __str__(self) -> str:
        return f"{self.origin}: {self.reason}"


@dataclass(frozen=True)
class ReadOptions:
    """What a person said about the files. `columns` maps a field of FIELDS to the column or key that holds it; `encoding`
    overrides detection; `date_order` decides dates such as 03/04/2025; `language` is given to articles that name none."""

    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    date_order: DateOrder | None = None
    language: str = ""


AS_FOUND = ReadOptions()
"""Nobody said anything: all is found out from the file."""


class Reader(Protocol):
    """One file format. Readers hold no state; each `read` streams, so that a large file never stands in memory whole."""

    @property
    def name(self) -> str:
        """The format, as a file dialog names it."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of its files, lower case, with the dot."""

    def read(self, path: Path, options: ReadOptions, on_bytes: OnBytes) -> Iterator[IncomingArticle | Refusal]:
        """The articles of the file in its order, and a refusal for each part that is not one. `on_bytes` is told how far
        the file has been read. Raises UserError when the options do not fit the file, OSError when it cannot be read."""

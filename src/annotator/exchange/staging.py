"""Rows on their way into a project. An import stages all of them outside any transaction and writes them in one."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable, Iterator
from typing import IO, Any, TypeVar

from annotator.exchange.jobs import Cancelled, Cancels
from annotator.exchange.readers.incoming import Origin, Refusal
from annotator.exchange.report import Duplicate, ImportReport, Note
from annotator.model.change import Image, Table
from annotator.model.ids import ArticleId
from annotator.store.transaction import Transaction

_IN_MEMORY = 1 << 26
_CHARACTERS_IN_MEMORY = 1 << 24
_BATCH = 256
_ORDER = (
    Table.CODER,
    Table.CODEBOOK,
    Table.SETTING,
    Table.ENTITY,
    Table.ALIAS,
    Table.ROLE,
    Table.ARTICLE,
    Table.ASSIGNMENT,
    Table.STATEMENT,
    Table.DECISION,
)
Placed = TypeVar("Placed", Refusal, Note)


class Spool:
    """Rows kept in order, in memory while they are few and in a temporary file beyond that."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by `close`
        self._waiting: list[Any] = []
        self.count = 0

    def append(self, row: Any) -> None:
        """Keep one row."""
        self._waiting.append(row)
        self.count += 1
        if len(self._waiting) >= _BATCH:
            self._flush()

    def __iter__(self) -> Iterator[Any]:
        self._flush()
        self._file.seek(0)
        remaining = self.count
        while remaining:
            batch = pickle.load(self._file)
            remaining -= len(batch)
            yield from batch
        self._file.seek(0, 2)

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    def _flush(self) -> None:
        if self._waiting:
            pickle.dump(self._waiting, self._file, pickle.HIGHEST_PROTOCOL)
            self._waiting = []


class TextSpool:
    """Texts by their sha256, in the order in which they came: in memory while they are few, in a temporary file beyond."""

    def __init__(self, most_characters: int = _CHARACTERS_IN_MEMORY) -> None:
        self._most = most_characters
        self._held: dict[str, str] = {}
        self._characters = 0
        self._file: IO[bytes] | None = None
        self._places: dict[str, tuple[int, int]] = {}

    def append(self, sha256: str, text: str) -> None:
        """Keep a text that is not kept yet."""
        self._held[sha256] = text
        self._characters += len(text)
        if self._characters > self._most:
            self._flush()

    def get(self, sha256: str) -> str | None:
        """The text of this sha256, or None."""
        place = self._places.get(sha256)
        if place is None or self._file is None:
            return self._held.get(sha256)
        self._file.seek(place[0])
        return self._file.read(place[1]).decode("utf-8")

    def __iter__(self) -> Iterator[tuple[str, str]]:
        if self._file is not None:
            self._file.seek(0)
            for sha256, (_, length) in self._places.items():
                yield sha256, self._file.read(length).decode("utf-8")
        yield from self._held.items()

    def close(self) -> None:
        """Give the file back."""
        if self._file is not None:
            self._file.close()

    def _flush(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        end = self._file.seek(0, 2)
        for sha256, text in self._held.items():
            data = text.encode("utf-8")
            self._file.write(data)
            self._places[sha256] = (end, len(data))
            end += len(data)
        self._held.clear()
        self._characters = 0


class Stage:
    """Everything that one import will write, and everything that it has to say."""

    def __init__(self) -> None:
        self.texts = TextSpool()
        self.provenance = Spool()
        self.rows = {table: Spool() for table in _ORDER}
        self.dropped: list[tuple[Table, str]] = []
        self.imported: list[ArticleId] = []
        self.duplicates: list[Duplicate] = []
        self.refused: list[Refusal] = []
        self.notes: list[Note] = []
        self.new_entities = 0
        self.new_codebooks = 0

    def put(self, table: Table, row: str, image: Image) -> None:
        """Stage a row: a new one, or one that is to stand in place of another."""
        self.rows[table].append((row, image))

    def refuse(self, origin: Origin, reason: str) -> None:
        """Say that something is not taken."""
        self.refused.append(Refusal(origin, reason))

    def note(self, origin: Origin, text: str) -> None:
        """Say that something was changed, guessed or left out."""
        self.notes.append(Note(origin, text))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.provenance.count or self.dropped or any(spool.count for spool in self.rows.values()))

    @property
    def size(self) -> int:
        """How many rows will be written."""
        return sum(spool.count for spool in self.rows.values())

    def write(self, tx: Transaction, *, told: Callable[[int], None], cancelled: Cancels) -> None:
        """Write it all into an open step. `told` is how many rows have been written. Raises Cancelled."""
        written = 0

        def watched(spool: Spool) -> Iterator[Any]:
            nonlocal written
            for row in spool:
                if not written % _BATCH:
                    if cancelled():
                        raise Cancelled
                    told(written)
                written += 1
                yield row

        tx.add_texts(iter(self.texts))
        for table, row in self.dropped:
            tx.put(table, row, None)
        for table, spool in self.rows.items():
            if spool.count:
                tx.put_many(table, watched(spool))
        if self.provenance.count:
            tx.add_provenance(iter(self.provenance))
        if cancelled():
            raise Cancelled
        told(written)

    def report(self) -> ImportReport:
        """What the import did, once it is written."""
        return ImportReport(
            imported=tuple(self.imported),
            duplicates=tuple(self.duplicates),
            refused=_in_order(self.refused),
            notes=_in_order(self.notes),
            statements=self.rows[Table.STATEMENT].count,
            entities=self.new_entities,
            states=self.rows[Table.ASSIGNMENT].count,
            codebooks=self.new_codebooks,
            coders=self.rows[Table.CODER].count,
        )

    def close(self) -> None:
        """Give the temporary files back."""
        self.texts.close()
        for spool in (self.provenance, *self.rows.values()):
            spool.close()


def _in_order(things: list[Placed]) -> tuple[Placed, ...]:
    """By line within each file, the files as they came: reading runs ahead of checking."""
    files: dict[str, int] = {}
    for thing in things:
        files.setdefault(thing.origin.path, len(files))
    return tuple(sorted(things, key=lambda thing: (files[thing.origin.path], thing.origin.line or 0)))

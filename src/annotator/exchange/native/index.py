"""A first walk over files of records: where each record is, so that the later walks need not hold any of them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from annotator.exchange.jobs import Cancelled, Cancels
from annotator.exchange.readers.decoding import DecodingError
from annotator.exchange.readers.incoming import Origin
from annotator.exchange.readers.lines import objects, parsed
from annotator.exchange.records import ARTICLE_RECORD, CODEBOOK_RECORD, ENTITY_RECORD, STATEMENT_RECORD
from annotator.exchange.staging import Stage


class Record(NamedTuple):
    """One record and where it stands."""

    origin: Origin
    data: dict[str, Any]


class Places:
    """The places of many records, 24 bytes each."""

    def __init__(self) -> None:
        self._places = array("q")

    def add(self, file: int, number: int, offset: int) -> None:
        """Keep one place."""
        self._places.extend((file, number, offset))

    def __len__(self) -> int:
        return len(self._places) // 3

    def __iter__(self) -> Iterator[tuple[int, int, int]]:
        places = self._places
        return zip(places[0::3], places[1::3], places[2::3], strict=True)


class RecordIndex:
    """The records of several files by kind. Codebooks and entities are kept; articles and statements are read again when
    they are asked for. Statements are gathered by the sha256 of their article."""

    def __init__(self) -> None:
        self.codebooks: list[Record] = []
        self.entities: list[Record] = []
        self.articles = Places()
        self.statements: dict[str, Places] = {}
        self.projects: set[str] = set()
        self._paths: list[Path] = []
        self._open: dict[int, BinaryIO] = {}

    def add_file(self, path: Path, stage: Stage, *, on_bytes: Callable[[int], None], cancelled: Cancels) -> None:
        """Walk one file. Lines that are no record are refused by their number."""
        self._paths.append(path)
        number = 0
        try:
            for line in objects(path, None, on_bytes):
                number += 1
                if not number % 256 and cancelled():
                    raise Cancelled
                origin = Origin(str(path), line.number)
                if line.data is None:
                    stage.refuse(origin, line.reason)
                elif line.offset < 0:
                    stage.refuse(Origin(str(path)), "Annotator's records are UTF-8; this file is not.")
                    return
                else:
                    self._add(line.data, origin, line.offset, stage)
        except DecodingError as error:
            stage.refuse(Origin(str(path)), str(error))

    def read(self, places: Iterable[tuple[int, int, int]]) -> Iterator[Record]:
        """The records at these places."""
        for file, number, offset in places:
            if file not in self._open:
                self._open[file] = self._paths[file].open("rb")
            self._open[file].seek(offset)
            data, _ = parsed(self._open[file].readline())
            if data is not None:
                yield Record(Origin(str(self._paths[file]), number), data)

    def close(self) -> None:
        """Close the files."""
        for file in self._open.values():
            file.close()
        self._open.clear()

    def _add(self, data: dict[str, Any], origin: Origin, offset: int, stage: Stage) -> None:
        kind = data.get("record")
        file = len(self._paths) - 1
        if kind == CODEBOOK_RECORD:
            self.codebooks.append(Record(origin, data))
        elif kind == ENTITY_RECORD:
            self.entities.append(Record(origin, data))
        elif kind == ARTICLE_RECORD:
            self.articles.add(file, origin.line or 0, offset)
            self.projects.update(_projects(data.get("statements")))
        elif kind == STATEMENT_RECORD:
            article = data.get("article")
            sha256 = article.get("sha256") if isinstance(article, dict) else None
            if isinstance(sha256, str):
                self.statements.setdefault(sha256, Places()).add(file, origin.line or 0, offset)
            else:
                stage.refuse(origin, "the statement does not say which article it belongs to (article.sha256).")
        else:
            words = "has no `record`" if kind is None else f"is a record of an unknown kind, {kind!r}"
            stage.refuse(origin, f"the line {words}: this file holds Annotator's own records.")
        if isinstance(data.get("project"), str):
            self.projects.add(data["project"])


def _projects(statements: Any) -> set[str]:
    if not isinstance(statements, list):
        return set()
    return {
        found["project"] for found in statements if isinstance(found, dict) and isinstance(found.get("project"), str)
    }

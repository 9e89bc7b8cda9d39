"""CSV and TSV: a header line, then one article a row."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from annotator.exchange.readers.columns import article_from, recognised
from annotator.exchange.readers.decoding import DecodingError, Encoding, detect_file
from annotator.exchange.readers.incoming import IncomingArticle, OnBytes, Origin, ReadOptions, Refusal
from annotator.model.errors import UserError

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 1 << 16


class TableReader:
    """`.csv` and `.tsv` (`.tab`). The delimiter is found out; quoted cells may hold line ends. Columns are recognised by
    name or mapped; every other column becomes metadata."""

    name = "Table (CSV, TSV)"
    suffixes = (".csv", ".tsv", ".tab")

    def read(self, path: Path, options: ReadOptions, on_bytes: OnBytes) -> Iterator[IncomingArticle | Refusal]:
        """The rows as articles. Raises UserError when there is no text column or a mapped column is missing."""
        if not path.stat().st_size:
            yield Refusal(Origin(str(path)), "the file is empty.")
            return
        try:
            encoding = detect_file(path, options.encoding)
            yield from _rows(path, encoding, options, on_bytes)
        except DecodingError as error:
            yield Refusal(Origin(str(path)), str(error))
        except UnicodeDecodeError as error:
            byte = error.object[error.start]
            reason = f"the byte 0x{byte:02X} is not {error.encoding.upper()}; the rows after it were not read."
            yield Refusal(Origin(str(path)), reason)


def _rows(
    path: Path, encoding: Encoding, options: ReadOptions, on_bytes: OnBytes
) -> Iterator[IncomingArticle | Refusal]:
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    errors = "surrogatepass" if encoding.name.startswith(("utf-16", "utf-32")) else "strict"
    with path.open("rb") as raw, io.TextIOWrapper(raw, encoding.name, errors=errors, newline="") as file:
        delimiter, skipped = _opening(file, is_tabbed=path.suffix.lower() != ".csv")
        table = csv.reader(file, delimiter=delimiter, strict=True)
        header = next(_filled(table, path, skipped, on_bytes=lambda _: None), None)
        if header is None or isinstance(header, Refusal):
            yield header or Refusal(Origin(str(path)), "the file has no header line.")
            return
        names = _unique_names(header[1])
        chosen = recognised(names, options.columns, where=path.name)
        if "text" not in chosen:
            raise UserError(
                f"{path.name} has no column with the text.",
                f"Its columns are {', '.join(names)}: say which with --map text=COLUMN.",
            )
        for found in _filled(table, path, skipped, on_bytes=lambda _: on_bytes(raw.tell())):
            if isinstance(found, Refusal):
                yield found
                continue
            line, cells = found
            origin = Origin(str(path), line)
            if len(cells) > len(names):
                reason = f"the row has {len(cells)} cells, the header only {len(names)}: is a text not quoted?"
                yield Refusal(origin, reason)
                continue
            cells += [""] * (len(names) - len(cells))
            article = article_from(
                dict(zip(names, cells, strict=True)),
                chosen,
                origin=origin,
                title=f"{path.stem}, line {line}",
                options=options,
            )
            yield replace(article, notes=(encoding.note, *article.notes)) if encoding.note else article


class _Table(Protocol):
    line_num: int

    def __next__(self) -> list[str]: ...


def _filled(table: _Table, path: Path, skipped: int, on_bytes: OnBytes) -> Iterator[tuple[int, list[str]] | Refusal]:
    """The rows that hold anything, each with the line it begins on; a refusal for a row that csv cannot read."""
    while True:
        line = table.line_num + 1 + skipped
        try:
            cells = next(table)
        except StopIteration:
            return
        except csv.Error as error:
            yield Refusal(Origin(str(path), line), _broken(str(error)))
            continue
        on_bytes(line)
        if any(cell.strip() for cell in cells):
            yield line, cells


def _broken(error: str) -> str:
    if "unexpected end of data" in error:
        return "a quotation mark opens a cell here and is never closed; what follows was not read."
    return f"the row cannot be read ({error}): a quotation mark inside a cell has to be doubled."


def _opening(file: io.TextIOWrapper, *, is_tabbed: bool) -> tuple[str, int]:
    """The delimiter, and how many lines were consumed (Excel's `sep=;`). Leaves a byte order mark behind."""
    sample = file.read(_SAMPLE)
    file.seek(0)
    if sample.startswith("\ufeff"):
        file.read(1)
        sample = sample[1:]
    first = sample.split("\n", 1)[0].strip()
    if len(first) == 5 and first.lower().startswith("sep="):
        file.readline()
        return first[4], 1
    if is_tabbed and "\t" in first:
        return "\t", 0
    return max(_DELIMITERS, key=lambda delimiter: _fit(sample, delimiter)), 0


def _fit(sample: str, delimiter: str) -> tuple[bool, int, float, int]:
    """How well the delimiter explains the sample: a text column, fields recognised, rows as long as the header, columns."""
    lengths: list[int] = []
    header: list[str] = []
    try:
        for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            header = header or cells
            lengths.append(len(cells))
    except csv.Error:
        pass
    fields = recognised(_unique_names(header), {}, where="") if header else {}
    alike = sum(1 for length in lengths if length == len(header)) / max(1, len(lengths))
    return "text" in fields, len(fields), alike if len(header) > 1 else 0.0, len(header)


def _unique_names(header: list[str]) -> list[str]:
    names: list[str] = []
    for place, cell in enumerate(header, 1):
        name = wanted = cell.strip() or f"column {place}"
        count = 1
        while name in names:
            count += 1
            name = f"{wanted} {count}"
        names.append(name)
    return names

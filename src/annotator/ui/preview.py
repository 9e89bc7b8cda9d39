"""What an import would bring in: the first articles as the readers see them, and the columns that can be mapped."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from annotator.exchange.readers.columns import recognised
from annotator.exchange.readers.decoding import detect_file
from annotator.exchange.readers.incoming import IncomingArticle, ReadOptions, Refusal
from annotator.exchange.readers.jsonl import JsonLinesReader
from annotator.exchange.readers.lines import parsed
from annotator.exchange.readers.tables import TableReader
from annotator.exchange.sources import Source, found_sources
from annotator.model.errors import AnnotatorError

_ROWS = 40
_PER_FILE = 10
_FILES = 60
_HEAD = 1 << 16


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One article as it would come in, or one thing that would be refused (`problem`)."""

    title: str
    source: str
    published: str
    characters: int
    begins: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What was found. `columns` are the names that a table or JSONL file offers, `chosen` the field each stands for;
    `native` counts the files that hold Annotator's own records; `problem` is why nothing can be read as it is."""

    files: int
    native: int
    refused: int
    rows: tuple[PreviewRow, ...]
    columns: tuple[str, ...]
    chosen: dict[str, str]
    problem: str = ""


def look_at(paths: Sequence[Path], options: ReadOptions, check: Callable[[], None]) -> Preview:
    """Looks into the files, a few articles each. `check` is called between files and may raise to stop."""
    sources, refusals = found_sources(paths)
    rows = [_refused(refusal) for refusal in refusals[:_ROWS]]
    plain = [source for source in sources if not source.is_native]
    columns: tuple[str, ...] = ()
    chosen: dict[str, str] = {}
    problem = ""
    articles: list[PreviewRow] = []
    for source in plain[:_FILES]:
        check()
        if not columns:
            columns = _columns(source, options)
            chosen = _chosen(columns, options, source.path)
        try:
            found = islice(source.reader.read(source.path, options, lambda _: None), _PER_FILE)
            articles.extend(_shown(article) for article in found)
        except AnnotatorError as error:
            problem = problem or str(error)
        except OSError as error:
            articles.append(_refused_words(source.path.name, error.strerror or str(error)))
        if len(articles) >= _ROWS:
            break
    shown = tuple((articles + rows)[:_ROWS])
    return Preview(len(sources), len(sources) - len(plain), len(refusals), shown, columns, chosen, problem)


def _shown(found: IncomingArticle | Refusal) -> PreviewRow:
    if isinstance(found, Refusal):
        return _refused(found)
    begins = " ".join(found.text[:200].split())
    problem = "; ".join(found.notes)
    return PreviewRow(found.title, found.source, found.published, len(found.text), begins[:120], problem)


def _refused(refusal: Refusal) -> PreviewRow:
    return _refused_words(Path(refusal.origin.path).name, refusal.reason)


def _refused_words(name: str, reason: str) -> PreviewRow:
    return PreviewRow(name, "", "", 0, "", reason)


def _columns(source: Source, options: ReadOptions) -> tuple[str, ...]:
    try:
        if isinstance(source.reader, JsonLinesReader):
            with source.path.open("rb") as file:
                found, _ = parsed(file.readline(1 << 24).removeprefix(b"\xef\xbb\xbf"))
            return tuple(found or ())
        if isinstance(source.reader, TableReader):
            encoding = detect_file(source.path, options.encoding).name
            with source.path.open("r", encoding=encoding, errors="replace", newline="") as file:
                return _header(file.read(_HEAD).removeprefix("\ufeff"))
    except (AnnotatorError, OSError, csv.Error):
        return ()
    return ()


def _header(sample: str) -> tuple[str, ...]:
    headers = [next(csv.reader(io.StringIO(sample, newline=""), delimiter=sign), []) for sign in ",;\t|"]
    return tuple(dict.fromkeys(cell.strip() for cell in max(headers, key=len) if cell.strip()))


def _chosen(columns: tuple[str, ...], options: ReadOptions, path: Path) -> dict[str, str]:
    try:
        return recognised(columns, options.columns, where=path.name) if columns else {}
    except AnnotatorError:
        return {}

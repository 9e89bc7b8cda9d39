"""Exporting chosen statements: as JSON Lines records, or as a table (CSV, XLSX) of words that are never formulas.

Constant memory; a file appears whole or not at all."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from annotator.coding.commands.bulk import Selection
from annotator.coding.found_statements import FoundStatement, StatementFinder
from annotator.exchange.jobs import Cancelled, Cancels, Progress, never, quiet
from annotator.exchange.writers.article_part import ArticlePart
from annotator.exchange.writers.output import atomic_output
from annotator.exchange.writers.registry import Registry
from annotator.exchange.writers.statements import StatementWriter
from annotator.model.errors import UserError
from annotator.store import streams
from annotator.store.project import Project

_AT_ONCE = 500
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_576


class SelectionForm(StrEnum):
    """How the statements are written."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"


@dataclass(frozen=True)
class TableColumn:
    """One column of a table: its heading, and what it says of a statement."""

    heading: str
    words: Callable[[FoundStatement], str]


@dataclass(frozen=True)
class SelectionReport:
    """What was written, and what had to be done to cells of a table."""

    out: str
    statements: int
    guarded: int = 0
    cleaned: int = 0
    cut: int = 0


@dataclass
class _Cells:
    guarded: int = 0
    cleaned: int = 0
    cut: int = 0

    def safe(self, words: str) -> str:
        """The words as a cell that is never a formula: an apostrophe goes before what could be one."""
        bare = _CONTROLS.sub("", words)
        if bare != words:
            self.cleaned += 1
        if bare.startswith(_FORMULA):
            self.guarded += 1
            bare = f"'{bare}"
        if len(bare) > _LONGEST_CELL:
            self.cut += 1
            bare = bare[: _LONGEST_CELL - 1] + "…"
        return bare


def export_selection(
    project: Project,
    chosen: Selection,
    out: Path,
    form: SelectionForm,
    *,
    columns: Sequence[TableColumn],
    name_of: Callable[[str], str],
    progress: Progress = quiet,
    cancelled: Cancels = never,
) -> SelectionReport:
    """Write the chosen statements. Tables are in the order of making, records by article as in every export.

    Raises UserError, EnvironmentProblem, Cancelled; then nothing was written."""
    if out.exists() and out.samefile(project.path):
        raise UserError(f"{out} is the project itself.", "Choose another name.")
    with streams.snapshot(project):
        places = chosen.places(project.statement_list)
        if form is SelectionForm.JSONL:
            return _write_records(project, places, out, progress, cancelled)
        if form is SelectionForm.XLSX and len(places) >= _MOST_ROWS:
            raise UserError(
                f"A sheet of Excel holds {_MOST_ROWS - 1:,} statements, and these are {len(places):,}.",
                "Choose CSV or JSONL.",
            )
        rows = _rows(StatementFinder(project, name_of), places, progress, cancelled)
        write = _write_csv if form is SelectionForm.CSV else _write_xlsx
        return write(rows, out, columns)


def _rows(
    finder: StatementFinder, places: Sequence[int], progress: Progress, cancelled: Cancels
) -> Iterator[FoundStatement]:
    for begin in range(0, len(places), _AT_ONCE):
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")
        progress(begin, len(places))
        yield from finder.rows(places[begin : begin + _AT_ONCE])
    progress(len(places), len(places))


def _write_csv(rows: Iterator[FoundStatement], out: Path, columns: Sequence[TableColumn]) -> SelectionReport:
    cells, count = _Cells(), 0
    with atomic_output(str(out)) as file:
        file.write("\ufeff".encode())  # spreadsheets take UTF-8 for what it is by this sign only
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([cells.safe(column.heading) for column in columns])
        for row in rows:
            writer.writerow([cells.safe(column.words(row)) for column in columns])
            count += 1
            if count % _AT_ONCE == 0:
                file.write(text.getvalue().encode())
                text.seek(0)
                text.truncate()
        file.write(text.getvalue().encode())
    return SelectionReport(str(out), count, cells.guarded, cells.cleaned, cells.cut)


def _write_xlsx(rows: Iterator[FoundStatement], out: Path, columns: Sequence[TableColumn]) -> SelectionReport:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    cells, count = _Cells(), 0
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Statements")

    def cell(words: str) -> object:
        made = WriteOnlyCell(sheet, value=cells.safe(words))
        made.data_type = "s"
        return made

    sheet.append([cell(column.heading) for column in columns])
    for row in rows:
        sheet.append([cell(column.words(row)) for column in columns])
        count += 1
    with atomic_output(str(out)) as file:
        book.save(file)
    return SelectionReport(str(out), count, cells.guarded, cells.cleaned, cells.cut)


def _write_records(
    project: Project, places: Sequence[int], out: Path, progress: Progress, cancelled: Cancels
) -> SelectionReport:
    """As `annotator export` writes them: by article id, and inside an article as they stand in the text."""
    writer = StatementWriter(project, Registry(project))
    count = 0
    with atomic_output(str(out)) as file:
        for article, group in groupby(streams.statements_at(project, places), lambda found: found.article):
            if cancelled():
                raise Cancelled("Cancelled; nothing was written.")
            part = ArticlePart(*streams.article_and_text(project, article))
            for line in writer.lines(part, group):
                file.write(line)
                count += 1
            progress(count, len(places))
    return SelectionReport(str(out), count)

"""`annotator export`: one door to all the writers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import orjson

from annotator.exchange.jobs import Cancelled, Cancels, Progress, never, quiet
from annotator.exchange.writers.article_part import ArticlePart
from annotator.exchange.writers.articles import article_record
from annotator.exchange.writers.codebooks import codebook_records
from annotator.exchange.writers.filters import EVERYTHING, ExportFilter, Sieve, resolved_filter
from annotator.exchange.writers.output import STANDARD_OUTPUT, atomic_output
from annotator.exchange.writers.registry import Registry
from annotator.exchange.writers.statements import StatementWriter
from annotator.model.errors import UserError
from annotator.store import streams
from annotator.store.project import Project


class Records(StrEnum):
    """Which records a data set holds. `all` is codebooks, entities and every article, in one file: a copy of the project's
    content that an import into an empty project restores to the same bytes."""

    STATEMENTS = "statements"
    ARTICLES = "articles"
    ENTITIES = "entities"
    CODEBOOKS = "codebooks"
    ALL = "all"


@dataclass(frozen=True)
class ExportReport:
    """What was written where."""

    out: str
    records: int
    bytes: int

    @property
    def summary(self) -> str:
        """One line for people."""
        place = "standard output" if self.out == STANDARD_OUTPUT else self.out
        return f"{self.records:,} record{'s' if self.records != 1 else ''} written to {place}."


def export(
    project: Project,
    out: Path | str,
    *,
    records: Records = Records.STATEMENTS,
    wanted: ExportFilter = EVERYTHING,
    progress: Progress = quiet,
    cancelled: Cancels = never,
) -> ExportReport:
    """Write a data set as JSON Lines: streamed in constant memory from one snapshot, sorted, the same bytes from run to run.

    `out` of "-" is standard output; a file appears whole or stays what it was. `progress` is told how many articles are done
    of how many. Raises UserError, EnvironmentProblem, Cancelled; then nothing was written."""
    out = str(out)
    if out != STANDARD_OUTPUT and Path(out).exists() and Path(out).samefile(project.path):
        raise UserError(f"{out} is the project itself.", "Choose another name.")
    sieve = resolved_filter(wanted, coders=project.read.coders(), codebooks=project.read.codebooks())
    count = size = 0
    with atomic_output(out) as file, streams.snapshot(project):
        for line in _lines(project, records, sieve, wanted.untouched, progress, cancelled):
            file.write(line)
            count += 1
            size += len(line)
    return ExportReport(out, count, size)


def _lines(
    project: Project, records: Records, sieve: Sieve, untouched: bool, progress: Progress, cancelled: Cancels
) -> Iterator[bytes]:
    if records in (Records.CODEBOOKS, Records.ALL):
        yield from map(_line, codebook_records(project))
    if records is Records.CODEBOOKS:
        return
    registry = Registry(project)
    if records in (Records.ENTITIES, Records.ALL):
        yield from map(_line, registry.records())
    if records is Records.STATEMENTS:
        yield from _statement_lines(project, sieve, registry, progress, cancelled)
    elif records in (Records.ARTICLES, Records.ALL):
        yield from _article_lines(project, sieve, registry, untouched or records is Records.ALL, progress, cancelled)


def _line(record: object) -> bytes:
    return orjson.dumps(record, None, orjson.OPT_APPEND_NEWLINE)


def _statement_lines(
    project: Project, sieve: Sieve, registry: Registry, progress: Progress, cancelled: Cancels
) -> Iterator[bytes]:
    writer = StatementWriter(project, registry)
    for article, states, statements in _by_article(project, sieve, False, progress, cancelled):
        passing = sieve.passing_statements(statements, states)
        if passing:
            yield from writer.lines(ArticlePart(*streams.article_and_text(project, article)), passing)


def _article_lines(
    project: Project, sieve: Sieve, registry: Registry, untouched: bool, progress: Progress, cancelled: Cancels
) -> Iterator[bytes]:
    writer = StatementWriter(project, registry)
    coders = {str(coder.id): coder.name for coder in project.read.coders()}
    for article, states, statements in _by_article(project, sieve, untouched, progress, cancelled):
        passing = sieve.passing_statements(statements, states)
        begun = any(state.state != "to_do" for state in states)
        if not (passing or untouched or begun or (sieve.states and states)):
            continue
        part = ArticlePart(*streams.article_and_text(project, article))
        records = writer.records(part, passing, alone=False)
        yield _line(article_record(part, states, records, coders=coders))


def _by_article(
    project: Project, sieve: Sieve, every: bool, progress: Progress, cancelled: Cancels
) -> Iterator[tuple[str, list[streams.RawState], list[streams.RawStatement]]]:
    """Articles by id with the states and statements that pass coder, layer, state and type: those with any, or `every`."""
    states = streams.states_by_article(project)
    statements = streams.statements_by_article(project, coders=sieve.coder_ids, layer=sieve.layer, types=sieve.types)
    next_state, next_statements = next(states, None), next(statements, None)
    total = streams.article_count(project)
    for done, article in enumerate(streams.article_ids(project)):
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")
        progress(done, total)
        found_states: list[streams.RawState] = []
        found: list[streams.RawStatement] = []
        if next_state is not None and next_state[0] == article:
            found_states, next_state = sieve.passing_states(next_state[1]), next(states, None)
        if next_statements is not None and next_statements[0] == article:
            found, next_statements = next_statements[1], next(statements, None)
        if every or found_states or found:
            yield article, found_states, found
    progress(total, total)

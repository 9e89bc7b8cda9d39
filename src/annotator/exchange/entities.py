"""`annotator entities import | export`: the speaker registry out of files and into them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson

from annotator.coding.session import Session
from annotator.exchange.entity_matching import Matching
from annotator.exchange.export import ExportReport
from annotator.exchange.native.entity_lines import read_entity_lines
from annotator.exchange.readers.entities import IncomingEntity
from annotator.exchange.readers.entity_table import read_entity_table
from annotator.exchange.readers.incoming import Refusal
from annotator.exchange.report import Note
from annotator.exchange.writers.entity_table import entity_rows
from annotator.exchange.writers.output import STANDARD_OUTPUT, atomic_output
from annotator.exchange.writers.registry import Registry
from annotator.model.change import Changes
from annotator.model.errors import EnvironmentProblem, UserError
from annotator.store.project import Project
from annotator.store.streams import snapshot

TABLES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
LINES = (".jsonl", ".ndjson", ".json")


@dataclass(frozen=True)
class EntityReport:
    """What an import of entities did: every row is accounted for."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: tuple[Refusal, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def summary(self) -> str:
        """One line for people, e.g. "12 new, 3 updated, 1 unchanged, 2 refused."."""
        counted = ((self.new, "new"), (self.updated, "updated"), (self.unchanged, "unchanged"))
        parts = [f"{count:,} {word}" for count, word in counted if count]
        if self.refused:
            parts.append(f"{len(self.refused):,} refused")
        return f"{', '.join(parts) or 'Nothing new'}."

    def details(self, most: int = 20) -> Iterator[str]:
        """The refusals and notes, a line each, at most so many of a kind: then how many more there are."""
        kinds = (("refused", self.refused), ("noted", self.notes))
        for word, things in kinds:
            yield from map(str, things[:most])
            if len(things) > most:
                yield f"… and {len(things) - most:,} more {word}."


def import_entities(session: Session, path: Path) -> EntityReport:
    """Take the entities of a CSV, TSV or JSON Lines file into the registry, as one step of the session's coder.

    An entity that is known (by id, else Wikidata id, else name and type) gains what it lacks and loses nothing; others are
    new. A wrong row is in the report with its file and line, and the rest goes in. Raises UserError (no such file, no column
    `name` or `type`), EnvironmentProblem: then nothing was changed."""
    project = session.project
    if project.read_only:
        holder = f": {project.holder} has it" if project.holder else ""
        raise EnvironmentProblem(f"{project.path.name} is open read-only{holder}.", "Nothing was imported.")
    session.close_step()
    incoming: list[IncomingEntity] = []
    refused: list[Refusal] = []
    for found in _read(path, project):
        if isinstance(found, Refusal):
            refused.append(found)
        else:
            incoming.append(found)
    if not incoming:
        return EntityReport(refused=tuple(refused))
    label = f"import {len(incoming):,} entit{'y' if len(incoming) == 1 else 'ies'}"
    with project.transact(label=label, coder=session.coder, origin="import") as tx:
        matching = Matching(tx.read, tx.read.current_codebook().body, project.make_id)
        matching.take(incoming)
        for table, rows in matching.rows():
            tx.put_many(table, rows)
    if tx.changes.step is not None:
        session.announce(Changes(step=tx.changes.step, label=tx.changes.label, kind="do", whole=True))
    refused.extend(matching.refused)
    return EntityReport(
        new=len(matching.new),
        updated=len(matching.updated),
        unchanged=len(matching.known - matching.new - matching.updated),
        refused=tuple(sorted(refused, key=lambda refusal: refusal.origin.line or 0)),
        notes=tuple(sorted(matching.notes, key=lambda note: note.origin.line or 0)),
    )


def export_entities(session: Session, path: Path | str) -> ExportReport:
    """Write the registry, merges resolved: a table for `.csv` and `.tsv`, entity records (JSON Lines) else, also for "-".

    Raises UserError, EnvironmentProblem; then nothing was written."""
    project, out = session.project, str(path)
    if out != STANDARD_OUTPUT and Path(out).exists() and Path(out).samefile(project.path):
        raise UserError(f"{out} is the project itself.", "Choose another name.")
    count = size = 0
    with atomic_output(out) as file, snapshot(project):
        for line in _lines(project, Path(out).suffix.lower()):
            file.write(line)
            size += len(line)
            count += 1
    return ExportReport(out, count - (Path(out).suffix.lower() in TABLES), size)


def _lines(project: Project, suffix: str) -> Iterator[bytes]:
    records = Registry(project).records()
    if suffix in TABLES:
        yield from entity_rows(records, project.read.current_codebook().body, delimiter=TABLES[suffix])
    else:
        yield from (orjson.dumps(record, None, orjson.OPT_APPEND_NEWLINE) for record in records)


def _read(path: Path, project: Project) -> Iterator[IncomingEntity | Refusal]:
    if not path.is_file():
        raise UserError(f"There is no file {path}.", "Check the name.")
    codebook, suffix = project.read.current_codebook().body, path.suffix.lower()
    if suffix not in TABLES and suffix not in LINES:
        raise UserError(
            f"{path.name} is neither a table nor JSON Lines.", "Its name has to end in .csv, .tsv or .jsonl."
        )
    try:
        yield from read_entity_table(path, codebook) if suffix in TABLES else read_entity_lines(path, codebook)
    except OSError as error:
        raise EnvironmentProblem(f"{path} cannot be read: {error.strerror}.", "Nothing was imported.") from error

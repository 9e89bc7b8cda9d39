"""What the tests of this folder share: small articles and statements, and exports as parsed lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from annotator.coding.commands.entities import AddEntity
from annotator.coding.commands.statements import AddStatement
from annotator.coding.session import Session
from annotator.exchange.export import Records, export
from annotator.exchange.ingest import import_text
from annotator.exchange.writers.filters import EVERYTHING, ExportFilter
from annotator.model.change import Table
from annotator.model.codebook import Scalar
from annotator.model.ids import ArticleId, EntityId, EntityTypeId, FieldId, StatementId
from annotator.model.statement import Span

TEXT = "Peace at last?\nThe minister said that there will be peace.\nA 😀 headline\nNobody else spoke."


def add_article(
    session: Session, text: str = TEXT, *, title: str = "Peace", published: str = "2025-02-01"
) -> ArticleId:
    """An article of the project."""
    (article,) = import_text(session, text, title=title, source="Post", published=published, language="en").imported
    return article


def add_entity(session: Session, name: str, kind: str = "person") -> EntityId:
    """An entity of the registry."""
    changes = session.run(AddEntity(name, EntityTypeId(kind)))
    return EntityId(next(row for table, row in changes.created if table is Table.ENTITY))


def add_statement(
    session: Session, article: ArticleId, *spans: Span, **values: Scalar | tuple[Scalar, ...]
) -> StatementId:
    """A statement; without spans it stands on the words "there will be peace"."""
    text = session.project.read.text(article)
    start = text.find("there will be peace")
    placed = spans or (Span(start=start, end=start + 19),)
    wanted = {FieldId(field): found if isinstance(found, tuple) else (found,) for field, found in values.items()}
    statement = session.run(AddStatement(article, placed, values=wanted)).new_statement
    assert statement is not None
    return statement


def place(text: str, quote: str, role: str = "statement", value: int | None = None) -> Span:
    """The span of the first place of these words."""
    start = text.index(quote)
    return Span(start=start, end=start + len(quote), role=role, value=value)


def export_bytes(session: Session, records: Records = Records.STATEMENTS, wanted: ExportFilter = EVERYTHING) -> bytes:
    """What an export writes."""
    out = session.path.with_suffix(".jsonl")
    export(session.project, out, records=records, wanted=wanted)
    data = out.read_bytes()
    out.unlink()
    return data


def exported(
    session: Session, records: Records = Records.STATEMENTS, wanted: ExportFilter = EVERYTHING
) -> list[dict[str, Any]]:
    """The records of an export."""
    return [orjson.loads(line) for line in export_bytes(session, records, wanted).splitlines()]


def write_lines(path: Path, *records: Any) -> Path:
    """A JSON Lines file of these records; bytes and texts go in as they are."""
    lines = [
        record if isinstance(record, bytes) else record.encode() if isinstance(record, str) else orjson.dumps(record)
        for record in records
    ]
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path

"""Small native records by hand, for the tests of their import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.coding.session import Session
from annotator.exchange.ingest import import_articles
from annotator.exchange.report import ImportReport
from annotator.model.cleaning import text_sha256
from tests.unit.exchange.material import (
    TEXT,
    place,
    write_lines,
)

ONE = "00000000-0000-7000-8000-0000000000a1"
TWO = "00000000-0000-7000-8000-0000000000a2"
ANNA = {"id": "00000000-0000-7000-8000-0000000000e1", "name": "Anna", "type": "person"}
SHA = text_sha256(TEXT)
Edit = Callable[[dict[str, Any]], Any]


def statement_record(**parts: Any) -> dict[str, Any]:
    """A small statement record on the words "there will be peace" of TEXT."""
    span = place(TEXT, "there will be peace")
    return {
        "record": "annotator.statement/1",
        "id": ONE,
        "article": {"sha256": SHA},
        "coder": "ben",
        "spans": [{"start": span.start, "end": span.end, "text": "there will be peace"}],
        "values": {"speaker": [ANNA], "topic": "ceasefire", "stance": "support"},
        **parts,
    }


def take_in(session: Session, folder: Path, *records: Any) -> ImportReport:
    return import_articles(session, [write_lines(folder / "records.jsonl", *records)])


def reasons(report: ImportReport) -> list[tuple[int | None, str]]:
    return [(refusal.origin.line, refusal.reason) for refusal in report.refused]


def set_(*path: Any) -> Edit:
    """An edit of a record: the last part is set at the place that the others lead to."""

    def edit(record: dict[str, Any]) -> None:
        *way, key, value = path
        place_: Any = record
        for part in way:
            place_ = place_[part]
        place_[key] = value

    return edit

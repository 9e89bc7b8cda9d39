"""Codebook records: every version of the project's codebook with its parent, oldest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from annotator.exchange.records import CODEBOOK_RECORD
from annotator.store.project import Project


def codebook_records(project: Project) -> Iterator[dict[str, Any]]:
    """The records by (version, id). Keys of the body that are at their default are left out."""
    names = {coder.id: coder.name for coder in project.read.coders()}
    current = project.read.current_codebook().id
    for version in project.read.codebooks():
        yield {
            "record": CODEBOOK_RECORD,
            "id": version.id,
            "project": project.id,
            "version": version.number,
            "sha256": version.sha256,
            "parent": version.parent,
            "change": version.change,
            "current": version.id == current,
            "created": version.created,
            "coder": None if version.coder is None else names.get(version.coder),
            "note": version.note,
            "body": version.body.model_dump(mode="json", exclude_defaults=True),
        }

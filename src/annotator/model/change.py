"""The journal's words: steps, changes, the parts of a row, and what a write tells its subscribers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from annotator.model.ids import ArticleId, CoderId, DeviceId, RowId, StatementId, StepId
from annotator.model.statement import STATEMENT_ROLE

Image: TypeAlias = dict[str, Any]
Parents: TypeAlias = dict[str, tuple[StepId, ...]]
StepKind: TypeAlias = Literal["do", "undo", "redo", "automatic"]


class Table(StrEnum):
    """The journaled tables. A statement's image holds its spans and values: it is one row to the journal."""

    SETTING = "setting"
    CODER = "coder"
    CODEBOOK = "codebook"
    ARTICLE = "article"
    ENTITY = "entity"
    ALIAS = "alias"
    ROLE = "role"
    ASSIGNMENT = "assignment"
    STATEMENT = "statement"
    DECISION = "decision"
    QUESTION = "question"
    SUGGESTION = "suggestion"
    REVIEW = "review"


@dataclass(frozen=True)
class Step:
    """One thing that a coder did. `target` is the step that an undo or redo is about."""

    id: StepId
    device: DeviceId
    lamport: int
    time: str
    coder: CoderId | None
    label: str
    kind: StepKind = "do"
    target: StepId | None = None
    origin: str = ""


@dataclass(frozen=True)
class Change:
    """One row before and after one step, keyed (step, table, row). None is absence. `parents` names, for each part that
    the step touched, the steps whose images it replaced."""

    step: StepId
    table: Table
    row: RowId
    parents: Parents
    before: Image | None
    after: Image | None


@dataclass(frozen=True)
class Changes:
    """What a write touched, told to every subscriber after the commit. Views refresh from this and nothing else."""

    step: StepId | None
    label: str
    kind: StepKind
    rows: frozenset[tuple[Table, RowId]] = frozenset()
    articles: frozenset[ArticleId] = frozenset()
    created: tuple[tuple[Table, RowId], ...] = ()
    whole: bool = field(default=False)
    """True after a bulk job: everything may have changed, refresh all."""

    def touches(self, *tables: Table) -> bool:
        """Whether a row of one of these tables was touched."""
        return self.whole or any(table in tables for table, _ in self.rows)

    def ids(self, table: Table) -> frozenset[RowId]:
        """The touched rows of one table."""
        return frozenset(row for touched, row in self.rows if touched == table)

    @property
    def new_statement(self) -> StatementId | None:
        """The first statement that the step created, or None."""
        return next((StatementId(row) for table, row in self.created if table is Table.STATEMENT), None)


ROW_PART = "row"
BODY_PART = "body"
NOTE_PART = "note"
FIELD_PART = "field:"
BODY_KEYS = ("article", "type", "coder", "layer", "round", "codebook", "created")


def parts(*, table: Table, image: Image | None) -> Mapping[str, Any]:
    """The parts of a row that merge separately, each with its content. A statement has `body` (existence, type, statement
    spans), `note` (note and flags) and `field:ID` for each field with its mentions; `updated` belongs to none. Any other
    row is one part, `row`. Absence has no parts."""
    if image is None:
        return {}
    if table is not Table.STATEMENT:
        return {ROW_PART: image}
    spans = image.get("spans", [])
    found: dict[str, Any] = {
        BODY_PART: (
            [image.get(key) for key in BODY_KEYS],
            [span for span in spans if span["role"] == STATEMENT_ROLE],
        ),
        NOTE_PART: (image.get("note", ""), image.get("unsure", False)),
    }
    for field_id in {*image.get("values", {}), *(span["role"] for span in spans)} - {STATEMENT_ROLE}:
        mentions = [span for span in spans if span["role"] == field_id]
        found[f"{FIELD_PART}{field_id}"] = (list(image.get("values", {}).get(field_id, ())), mentions)
    return found


def touched_parts(*, table: Table, before: Image | None, after: Image | None) -> frozenset[str]:
    """The parts whose content differs between two images. Deleting or reviving a row touches all its parts."""
    old, new = parts(table=table, image=before), parts(table=table, image=after)
    return frozenset(part for part in {*old, *new} if part not in old or part not in new or old[part] != new[part])

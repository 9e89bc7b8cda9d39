"""Articles and their states."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from annotator.model.frozen import Frozen
from annotator.model.ids import ArticleId, AssignmentId, CoderId
from annotator.model.statement import Layer


class Article(Frozen):
    """An article without its text: the text never changes after import and is kept by its sha256.

    `published` is a partial date (`2025`, `2025-01`, `2025-01-22`) or empty. `metadata` keeps every unknown key."""

    id: ArticleId
    sha256: str
    title: str
    language: str = ""
    published: str = ""
    source: str = ""
    author: str = ""
    url: str = ""
    metadata: dict[str, Any] = {}


class ArticleState(StrEnum):
    """How far a coder is with an article."""

    TO_DO = "to_do"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    NOTHING_FOUND = "nothing_found"
    SKIPPED = "skipped"
    FLAGGED = "flagged"


class SkipReason(StrEnum):
    """Why an article was skipped."""

    OFF_TOPIC = "off_topic"
    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"


class Assignment(Frozen):
    """One coder's work on one article in one layer and round. `reason`: a SkipReason, or what the flag is about."""

    id: AssignmentId
    article: ArticleId
    coder: CoderId
    layer: Layer = "coding"
    round: int = 1
    state: ArticleState = ArticleState.TO_DO
    reason: str = ""
    seconds: int = 0

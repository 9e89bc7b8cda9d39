"""The review list: statements that a person should look at again, and why. It survives until each is settled."""

from __future__ import annotations

from typing import Literal, TypeAlias

from annotator.model.frozen import Frozen
from annotator.model.ids import ArticleId, CodebookId, CoderId, ReviewId, StatementId

ReviewCause: TypeAlias = Literal["publication", "sent", "edition"]
"""A codebook version left it behind; a person sent it; a new edition of its article could not carry it over exactly."""


class Review(Frozen):
    """One entry. `field` is empty when the whole statement is meant; `version` is the codebook version that caused it;
    `settled` is when it was closed, None while it is open."""

    id: ReviewId
    article: ArticleId
    statement: StatementId
    field: str = ""
    cause: ReviewCause
    version: CodebookId | None = None
    reason: str = ""
    coder: CoderId | None = None
    state: Literal["open", "done"] = "open"
    created: str
    settled: str | None = None

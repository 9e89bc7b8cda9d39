"""The review list as the views show it: what waits, where it stands, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from annotator.coding.context import shortened, statement_words
from annotator.model.ids import ArticleId, FieldId, ReviewId, StatementId
from annotator.store.project import Project
from annotator.store.review_rows import RawReview

State: TypeAlias = Literal["open", "done"]
_WORDS = 160


@dataclass(frozen=True)
class ReviewRow:
    """One entry. `words` are the statement's, `version` is the number of the codebook version that caused it or None,
    `coder_name` is who sent it or published."""

    id: ReviewId
    statement: StatementId
    article: ArticleId
    article_title: str
    words: str
    field: FieldId
    cause: str
    reason: str
    version: int | None
    coder_name: str
    state: str
    created: str


class ReviewList:
    """Reads one project; keeps nothing."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def rows(self, state: State = "open", *, limit: int = -1, offset: int = 0) -> tuple[ReviewRow, ...]:
        """A page of the list, the oldest entries first."""
        return self._rows(self._project.review_rows.page(state=state, limit=limit, offset=offset))

    def of_statement(self, statement: StatementId, state: State = "open") -> tuple[ReviewRow, ...]:
        """What the list says of one statement, the oldest first."""
        return self._rows(self._project.review_rows.of_statement(statement, state=state))

    def count(self, state: State = "open") -> int:
        """How many entries there are in this state."""
        return self._project.review_rows.count(state=state)[0]

    def statement_count(self, state: State = "open") -> int:
        """How many statements have an entry in this state."""
        return self._project.review_rows.count(state=state)[1]

    def _rows(self, found: Iterable[RawReview]) -> tuple[ReviewRow, ...]:
        rows = list(found)
        read = self._project.read
        statements = {one.id: one for one in read.statements([StatementId(row.statement) for row in rows])}
        words = {
            key: shortened(statement_words(one, read.text(one.article)), _WORDS) for key, one in statements.items()
        }
        return tuple(
            ReviewRow(
                id=ReviewId(row.id),
                statement=StatementId(row.statement),
                article=ArticleId(row.article),
                article_title=row.article_title,
                words=words.get(StatementId(row.statement), ""),
                field=FieldId(row.field),
                cause=row.cause,
                reason=row.reason,
                version=row.version,
                coder_name=row.coder or "",
                state=row.state,
                created=row.created,
            )
            for row in rows
        )

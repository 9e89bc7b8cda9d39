"""States and metadata of articles. The text never changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator.coding.context import Context
from annotator.model.article import ArticleState, Assignment, SkipReason
from annotator.model.change import Table
from annotator.model.dates import is_partial_date
from annotator.model.errors import UserError
from annotator.model.ids import ArticleId, StatementId, assignment_id
from annotator.model.statement import Statement
from annotator.model.validation import missing_fields

_LABELS = {
    ArticleState.TO_DO: "set to do",
    ArticleState.IN_PROGRESS: "set in progress",
    ArticleState.DONE: "finish article",
    ArticleState.NOTHING_FOUND: "nothing found",
    ArticleState.SKIPPED: "skip article",
    ArticleState.FLAGGED: "flag article",
}


class IncompleteError(UserError):
    """The article has statements with required fields left empty. Finishing it anyway has to be said."""

    def __init__(self, statements: tuple[StatementId, ...]) -> None:
        count = len(statements)
        super().__init__(
            f"{count} statement{'s' if count > 1 else ''} of this article {'are' if count > 1 else 'is'} incomplete.",
            "Fill them in, or finish the article anyway.",
        )
        self.statements = statements


@dataclass(frozen=True)
class SetArticleState:
    """Say how far the coder is with an article."""

    article: ArticleId
    state: ArticleState
    reason: str = ""
    even_if_incomplete: bool = False

    @property
    def label(self) -> str:
        return _LABELS[self.state]

    def apply(self, context: Context) -> None:
        """Raises IncompleteError when finishing over incomplete statements that were not waved through."""
        coder = context.require_coder()
        if context.read.article(self.article) is None:
            raise UserError("That article is no longer there.")
        mine = [
            statement
            for statement in context.read.statements_of(self.article)
            if (statement.coder, statement.layer, statement.round) == (coder, context.layer, context.round)
        ]
        if self.state is ArticleState.NOTHING_FOUND and mine:
            raise UserError("You have coded statements in this article.", "Finish it instead.")
        if self.state is ArticleState.SKIPPED and self.reason not in {reason.value for reason in SkipReason}:
            raise UserError("Say why the article is skipped: off topic, duplicate or unreadable.")
        if self.state is ArticleState.DONE and not self.even_if_incomplete:
            incomplete = tuple(statement.id for statement in mine if is_incomplete(context, statement))
            if incomplete:
                raise IncompleteError(incomplete)
        self._write(context)

    def _write(self, context: Context) -> None:
        row = assignment_id(self.article, context.require_coder(), context.layer, context.round)
        old = context.read.assignment(row)
        fresh = Assignment(
            id=row,
            article=self.article,
            coder=context.require_coder(),
            layer=context.layer,
            round=context.round,
            state=self.state,
            reason=self.reason,
            seconds=old.seconds if old else 0,
        )
        context.tx.put(Table.ASSIGNMENT, row, fresh.model_dump(mode="json"))


@dataclass(frozen=True)
class SetArticleMetadata:
    """Change what is known about an article; None leaves a part as it is."""

    article: ArticleId
    title: str | None = None
    source: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    label: str = "change article details"

    def apply(self, context: Context) -> None:
        found = context.read.article(self.article)
        if found is None:
            raise UserError("That article is no longer there.")
        if self.published and not is_partial_date(self.published):
            raise UserError(
                f"{self.published!r} is not a year, a month or a day.", "Write 2025, 2025-01 or 2025-01-22."
            )
        if self.title is not None and not self.title.strip():
            raise UserError("A title cannot be empty.")
        names = ("title", "source", "author", "published", "url", "language")
        update: dict[str, Any] = {name: getattr(self, name) for name in names if getattr(self, name) is not None}
        context.tx.put(Table.ARTICLE, found.id, found.model_copy(update=update).model_dump(mode="json"))


def is_incomplete(context: Context, statement: Statement) -> bool:
    """Whether a required field of the statement's own codebook version is empty."""
    statement_type = context.read.codebook(statement.codebook).body.statement_type(statement.type)
    return statement_type is None or bool(missing_fields(statement_type=statement_type, values=statement.values))

"""What a command is given to work with, and the checks that every command on a statement shares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from annotator.model.codebook import CodebookVersion, Kind, StatementType
from annotator.model.errors import InvalidError, Problem, UserError
from annotator.model.ids import CoderId, EntityId, EntityTypeId, IdMaker, StatementId
from annotator.model.statement import Layer, Statement, sorted_spans
from annotator.model.validation import reference_problems, statement_problems
from annotator.store.reading import Reader
from annotator.store.transaction import Transaction


@dataclass(frozen=True)
class Context:
    """One command's surroundings: the open transaction, and who works in which layer and round."""

    tx: Transaction
    coder: CoderId | None
    layer: Layer
    round: int
    make_id: IdMaker

    @property
    def read(self) -> Reader:
        return self.tx.read

    def require_coder(self) -> CoderId:
        """The coder at work. Raises UserError when nobody has said who they are."""
        if self.coder is None:
            raise UserError("Say who is coding first.", "Click the name in the status bar.")
        return self.coder

    def own_statement(self, statement: StatementId) -> Statement:
        """The statement, if it is this coder's own in this layer and round. Raises UserError else."""
        found = self.read.statement(statement)
        if found is None:
            raise UserError("That statement is no longer there.")
        if (found.coder, found.layer, found.round) != (self.coder, self.layer, self.round):
            owner = self.read.coder(found.coder)
            raise UserError(
                f"That statement is {owner.name if owner else 'somebody else'}’s and cannot be changed by you."
            )
        return found

    def change_statement(self, statement: Statement, **update: Any) -> None:
        """Write the statement with these parts replaced and its time renewed, after checking all of it."""
        if "spans" in update:
            update["spans"] = sorted_spans(update["spans"])
        if "values" in update:
            update["values"] = {field: values for field, values in update["values"].items() if values}
        changed = statement.model_copy(update=update)
        if changed != statement:
            self.put_checked(changed.model_copy(update={"updated": self.tx.now}))

    def put_checked(self, statement: Statement) -> None:
        """Write the statement if it is valid under its own codebook version or, failing that, under the current one, which
        it then names. Raises InvalidError with every problem of the version that it names."""
        own = self.read.codebook(statement.codebook)
        problems = self.problems(statement, own)
        if problems:
            current = self.read.current_codebook()
            moved = statement.model_copy(update={"codebook": current.id})
            if current.id == own.id or self.problems(moved, current):
                raise InvalidError("The statement cannot be saved:", problems)
            statement = moved
        self.tx.put_statement(statement)

    def problems(self, statement: Statement, version: CodebookVersion) -> tuple[Problem, ...]:
        """Everything that is wrong with the statement under this version of the codebook."""
        statement_type = version.body.statement_type(statement.type)
        if statement_type is None:
            return (Problem("type", f"there is no statement type {statement.type!r}"),)
        try:
            length = len(self.read.text(statement.article))
        except KeyError:
            return (Problem("article", "the article is not in the project"),)
        found = statement_problems(statement=statement, statement_type=statement_type, length=length)
        return found or self._reference_problems(statement, statement_type)

    def _reference_problems(self, statement: Statement, statement_type: StatementType) -> tuple[Problem, ...]:
        entity_types: dict[EntityId, EntityTypeId] = {}
        linked: dict[StatementId, Statement] = {}
        for field in statement_type.fields:
            values = statement.values.get(field.id, ())
            if field.kind is Kind.ENTITY:
                for value in values:
                    entity = self.read.entity(EntityId(str(value)))
                    if entity is not None:
                        entity_types[entity.id] = entity.type
            elif field.kind is Kind.STATEMENT and values and not linked:
                linked = {other.id: other for other in self.read.statements_of(statement.article)}
        return reference_problems(
            statement=statement, statement_type=statement_type, entity_types=entity_types, linked=linked
        )

    def describe(self, statements: Iterable[StatementId]) -> str:
        """The statements in words: their first spans' words, quoted."""
        words = []
        for statement in statements:
            found = self.read.statement(statement)
            if found is not None:
                text = self.read.text(found.article)
                words.append(f"“{shortened(statement_words(found, text), 60)}”")
        return ", ".join(words)


def statement_words(statement: Statement, text: str) -> str:
    """The statement's fragments joined by " … "."""
    return " … ".join(text[span.start : span.end] for span in statement.fragments)


def shortened(text: str, length: int) -> str:
    """The text in one line, cut to `length` characters with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


class Command(Protocol):
    """A frozen dataclass that says what to do; `apply` is its one handler. No dialogs, no Qt."""

    @property
    def label(self) -> str:
        """What the undo menu says, e.g. "set stance"."""

    def apply(self, context: Context) -> None:
        """Validate, then write through `context.tx`. Raises UserError when it cannot be done: nothing is written then."""


class TypingCommand(Command, Protocol):
    """A command that a person repeats with every key: the session lets it amend the step that is still open."""

    @property
    def amend_key(self) -> str:
        """Commands with equal keys belong to one bout of typing."""

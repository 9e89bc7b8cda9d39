"""The project's marked words: each is a row of its own, so that lists of two copies are united by a merge."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.coding.marked_words import marked_words, word_value
from annotator.model.change import Table
from annotator.model.errors import InvalidError, Problem
from annotator.model.ids import RowId
from annotator.model.marked_words import SETTING_PREFIX, MarkedWord
from annotator.model.patterns import PatternError, compiled


@dataclass(frozen=True)
class SetMarkedWords:
    """Make these the project's marked words, in this order. Those without an id are new."""

    words: tuple[MarkedWord, ...]
    label: str = "change marked words"

    def apply(self, context: Context) -> None:
        """Raises InvalidError with every pattern that is empty or cannot be read. Rows that this version cannot read stay."""
        problems = tuple(problem for number, word in enumerate(self.words) for problem in _problems(number, word))
        if problems:
            raise InvalidError("The marked words cannot be saved:", problems)
        kept = set()
        for place, word in enumerate(self.words):
            row = word.id or RowId(f"{SETTING_PREFIX}{context.make_id()}")
            kept.add(row)
            value = word_value(word.model_copy(update={"place": place}))
            context.tx.put(Table.SETTING, row, {"id": row, "value": value})
        for known in marked_words(context.read):
            if known.id not in kept:
                context.tx.put(Table.SETTING, known.id, None)


def _problems(number: int, word: MarkedWord) -> tuple[Problem, ...]:
    where = f"line {number + 1}"
    if not word.pattern.text:
        return (Problem(where, "there is no pattern"),)
    try:
        compiled(word.pattern)
    except PatternError as error:
        return (Problem(where, error.message),)
    return ()

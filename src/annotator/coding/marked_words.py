"""Reading the project's marked words."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from annotator.model.ids import RowId
from annotator.model.marked_words import SETTING_PREFIX, MarkedWord
from annotator.store.reading import Reader


def marked_words(read: Reader) -> tuple[MarkedWord, ...]:
    """The marked words in their order. A row that this version cannot read, such as a merge may bring, is left out."""
    found = [word for row, value in read.settings_under(SETTING_PREFIX).items() if (word := read_word(row, value))]
    return tuple(sorted(found, key=lambda word: (word.place, word.id)))


def read_word(row: RowId, value: Any) -> MarkedWord | None:
    """A setting's value as a marked word; None when it is none."""
    if not isinstance(value, dict):
        return None
    try:
        return MarkedWord.model_validate({**value, "id": row})
    except ValidationError:
        return None


def word_value(word: MarkedWord) -> dict[str, Any]:
    """A marked word as the value of its setting."""
    return word.model_dump(mode="json", exclude={"id"})

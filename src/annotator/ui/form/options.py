"""What the form needs to know of a codebook's fields and options: keys, paths, and which guidance stands for what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.model.codebook import FieldSpec, Guidance, Kind, Option, StatementType
from annotator.model.ids import FieldId, OptionId

SEGMENTED_AT_MOST = 7
_DIGITS = "123456789"
PATH_SIGN = " › "


def is_segmented(field: FieldSpec) -> bool:
    """Whether the field's options stand side by side as buttons, instead of in a list."""
    return field.kind is Kind.CHOICE and len(field.options) <= SEGMENTED_AT_MOST


def option_keys(options: Sequence[Option]) -> tuple[str, ...]:
    """The key of each option: its own, else the lowest digit from its place on that no other option claims."""
    claimed = {option.key for option in options if option.key}
    keys: list[str] = []
    for place, option in enumerate(options, start=1):
        if option.key:
            keys.append(option.key)
            continue
        free = [digit for digit in (*_DIGITS[place - 1 :], *_DIGITS[: place - 1]) if digit not in claimed]
        keys.append(free[0] if free else "")
        claimed.add(keys[-1])
    return tuple(keys)


def path_words(field: FieldSpec, option_id: str) -> str:
    """The labels from the root of the tree to the option ("Peace › Peace talks"); the id itself when it is unknown."""
    path = field.option_paths.get(OptionId(option_id))
    return PATH_SIGN.join(option.label for option in path) if path else option_id


def fitted(words: str, advance: Callable[[str], int], room: int) -> str:
    """A path that is too long for `room` loses its first parts ("… › Peace talks"): the last says most. The last part
    itself is not shortened."""
    parts = words.split(PATH_SIGN)
    while len(parts) > 1 and advance(words) > room:
        parts = parts[1:]
        words = PATH_SIGN.join(["…", *parts])
    return words


def guidance_for(
    *, statement_type: StatementType, field: FieldId | None, option: OptionId | None = None
) -> tuple[str, Guidance]:
    """The title and the guidance to show: the option's if it has any, else the field's, else the statement type's."""
    spec = statement_type.field(field) if field is not None else None
    if spec is None:
        return statement_type.label, statement_type.guidance
    found = spec.option(option) if option is not None else None
    if found is not None and not found.guidance.is_empty:
        return found.label, found.guidance
    return spec.label, spec.guidance

"""Values that follow when a field becomes one of another kind: named rules, and nothing is guessed."""

from __future__ import annotations

import re
from enum import StrEnum

from annotator.model.codebook import FieldSpec, Kind, Scalar
from annotator.model.validation import value_problem

_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,15})?\Z", re.ASCII)
_FLAGS = {"yes": True, "no": False, "true": True, "false": False}


class Rule(StrEnum):
    """How a value of one kind becomes one of another."""

    SAME_OPTION = "the option with the same id"
    LABEL = "the option’s label as text"
    WRITTEN = "the value written out"
    READ = "the text read as a value, where it is one"
    NAMED = "the option with this id or label, where there is one"


_WRITTEN = (Kind.NUMBER, Kind.DATE, Kind.FLAG)


def has_options(kind: Kind) -> bool:
    """Whether values of this kind are options of the codebook."""
    return kind in (Kind.CHOICE, Kind.TREE)


def rule_between(*, old: Kind, new: Kind) -> Rule | None:
    """The rule that turns values of one kind into the other; None where no value of the one means one of the other."""
    if has_options(old) and has_options(new):
        return Rule.SAME_OPTION
    if new is Kind.TEXT:
        return Rule.LABEL if has_options(old) else Rule.WRITTEN if old in _WRITTEN else None
    if old is Kind.TEXT:
        return Rule.NAMED if has_options(new) else Rule.READ if new in _WRITTEN else None
    return None


def converted(*, value: Scalar, old: FieldSpec, new: FieldSpec) -> Scalar | None:
    """The value in the new kind, valid there; None where the rule gives none."""
    found = value if old.kind is new.kind else _turned(value, old, new)
    return found if found is not None and not value_problem(field=new, value=found) else None


def _turned(value: Scalar, old: FieldSpec, new: FieldSpec) -> Scalar | None:
    match rule_between(old=old.kind, new=new.kind):
        case Rule.SAME_OPTION:
            return value
        case Rule.LABEL:
            option = old.option(str(value))
            return option.label if option else None
        case Rule.WRITTEN:
            return ("yes" if value else "no") if isinstance(value, bool) else str(value)
        case Rule.READ:
            return _read(str(value).strip(), new.kind)
        case Rule.NAMED:
            return _named(str(value).strip().casefold(), new)
    return None


def _read(text: str, kind: Kind) -> Scalar | None:
    if kind is Kind.FLAG:
        return _FLAGS.get(text.casefold())
    if kind is Kind.DATE:
        return text
    if not _NUMBER.match(text):
        return None
    number = float(text)
    return int(number) if number.is_integer() else number


def _named(text: str, field: FieldSpec) -> Scalar | None:
    found = [
        option_id
        for option_id, path in field.option_paths.items()
        if text in (option_id.casefold(), path[-1].label.strip().casefold())
    ]
    return found[0] if len(found) == 1 else None

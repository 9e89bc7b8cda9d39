"""The kinds of effect that a publication can have, and the answers that each allows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class EffectKind(StrEnum):
    """What a publication does to one thing of the codebook. The value begins the effect's key."""

    WORDS = "words"
    RULE = "rule"
    ADDED = "added"
    OPTION_CHANGED = "option_changed"
    OPTION_MOVED = "option_moved"
    OPTION_DIVIDED = "option_divided"
    OPTION_REMOVED = "option_removed"
    FIELD_REMOVED = "field"
    FIELD_REQUIRED = "required"
    FIELD_KIND = "kind"
    FIELD_SINGLE = "single"
    FIELD_ENTITIES = "entities"
    TYPE_REMOVED = "type"
    TYPE_SCOPE = "scope"
    ENTITY_TYPE_REMOVED = "entity_type"
    ATTRIBUTE_REMOVED = "attribute"


class Does(StrEnum):
    """What is done to the statements that an effect touches.

    `keep` leaves them with the version that they name. `forward` makes them name the new one. `recode` puts a value (a
    field, a type) in the place of what went. `convert` turns values by the rule between the two kinds; those that do not
    turn are left to review. `first` keeps the first of several values. `review` leaves them and lists them. `ask` takes an
    answer for each statement; those without one are left to review."""

    KEEP = "keep"
    FORWARD = "forward"
    RECODE = "recode"
    CONVERT = "convert"
    FIRST = "first"
    REVIEW = "review"
    ASK = "ask"


_KEPT_OPTION = (Does.KEEP, Does.FORWARD, Does.RECODE, Does.ASK, Does.REVIEW)
_LOST = (Does.REVIEW, Does.RECODE, Does.ASK)
ALLOWED: Mapping[EffectKind, tuple[Does, ...]] = {
    EffectKind.OPTION_CHANGED: _KEPT_OPTION,
    EffectKind.OPTION_MOVED: _KEPT_OPTION,
    EffectKind.OPTION_DIVIDED: _KEPT_OPTION,
    EffectKind.OPTION_REMOVED: _LOST,
    EffectKind.FIELD_REMOVED: (Does.REVIEW, Does.RECODE),
    EffectKind.FIELD_REQUIRED: _LOST,
    EffectKind.FIELD_KIND: _LOST,
    EffectKind.FIELD_SINGLE: (Does.REVIEW, Does.FIRST, Does.RECODE, Does.ASK),
    EffectKind.FIELD_ENTITIES: _LOST,
    EffectKind.TYPE_REMOVED: _LOST,
    EffectKind.TYPE_SCOPE: _LOST,
    EffectKind.ENTITY_TYPE_REMOVED: (Does.KEEP, Does.RECODE),
}
"""The answers, the default first. Any other effect asks for nothing: what exists is kept as it is."""

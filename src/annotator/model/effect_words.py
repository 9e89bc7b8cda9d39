"""Effects in words: for the command line, and for the reason that the review list keeps."""

from __future__ import annotations

from annotator.model.conversion import rule_between
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.publication import Effect


def place_words(effect: Effect) -> str:
    """Where it is: the ids from the statement type down."""
    ids = [part for part in effect.place if part != "@entity"]
    return "codebook" if ids == ["@codebook"] else " › ".join(ids)


def effect_words(effect: Effect) -> str:
    """What a new version does, in one line without its place."""
    match effect.kind:
        case EffectKind.ADDED:
            return f"new {effect.thing} “{effect.labels[-1]}”"
        case EffectKind.WORDS | EffectKind.OPTION_CHANGED if effect.becomes:
            return f"“{effect.was}” is now called “{effect.becomes}”"
        case EffectKind.WORDS | EffectKind.RULE | EffectKind.OPTION_CHANGED:
            changed = ", ".join(name.replace("_", " ") for name in effect.changes)
            kept = "; what is hidden is kept" if "shown_when" in effect.changes else ""
            return f"{changed} changed{kept}" if changed else "stays as it is"
        case EffectKind.OPTION_MOVED:
            return f"moved in the tree from {_group(effect.was)} to {_group(effect.becomes)}; values keep the option"
        case EffectKind.OPTION_DIVIDED:
            return "has options inside it now"
        case EffectKind.FIELD_REQUIRED:
            return "is required by another rule: statements may lack it"
        case EffectKind.FIELD_KIND:
            return f"{effect.was} becomes {effect.becomes}{_rule(effect)}"
        case EffectKind.FIELD_SINGLE:
            return "takes one value only: statements may hold several"
        case EffectKind.FIELD_ENTITIES:
            gone = _gone_types(effect)
            return f"no longer takes entities of type {', '.join(gone)}"
        case EffectKind.TYPE_SCOPE:
            return f"scope {effect.was} becomes {effect.becomes}"
        case EffectKind.ATTRIBUTE_REMOVED:
            return "the attribute is gone; what entities hold under it is kept"
        case EffectKind.ENTITY_TYPE_REMOVED:
            return "the entity type is gone; entities of it stay in the registry"
    return f"the {effect.thing} is gone"


def reason_words(effect: Effect, version: int) -> str:
    """Why a statement waits for review: what was done to it in which version."""
    label = effect.labels[-1]
    match effect.kind:
        case EffectKind.OPTION_REMOVED:
            return f"{effect.labels[-2]} “{label}” was removed in version {version}"
        case EffectKind.FIELD_REMOVED | EffectKind.TYPE_REMOVED:
            return f"The {effect.thing} “{label}” was removed in version {version}"
        case EffectKind.FIELD_REQUIRED:
            return f"{label} is required since version {version}"
        case EffectKind.FIELD_KIND:
            return f"{label} is of another kind since version {version}"
        case EffectKind.FIELD_SINGLE:
            return f"{label} takes one value only since version {version}"
        case EffectKind.FIELD_ENTITIES | EffectKind.ENTITY_TYPE_REMOVED:
            return f"{label} takes other entities since version {version}"
        case EffectKind.TYPE_SCOPE:
            return f"The scope of “{label}” changed in version {version}"
    return f"{effect.labels[-2] if effect.is_option else label} “{label}” changed in version {version}"


def choice_words(effect: Effect) -> str:
    """The answers that it allows, for people who write a mapping."""
    return ", ".join(does.value for does in effect.allowed)


def does_words(does: Does) -> str:
    """What an answer does, in a few words."""
    return _DOES[does]


_DOES = {
    Does.KEEP: "nothing to do",
    Does.FORWARD: "bring to the new version as it is",
    Does.RECODE: "recode",
    Does.CONVERT: "convert, the rest to review",
    Does.FIRST: "keep the first value",
    Does.REVIEW: "leave and list as to review",
    Does.ASK: "ask one by one",
}


def _group(labels: str) -> str:
    return f"“{labels}”" if labels else "the top"


def _rule(effect: Effect) -> str:
    if effect.old is None or effect.new is None:
        return ""
    rule = rule_between(old=effect.old.kind, new=effect.new.kind)
    return f" ({rule.value})" if rule is not None else ""


def _gone_types(effect: Effect) -> list[str]:
    if effect.old is None or effect.new is None:
        return []
    return sorted(set(effect.old.entity_types) - set(effect.new.entity_types))

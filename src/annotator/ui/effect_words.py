"""Effects of a publication and the answers to them, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.codebook import Kind
from annotator.model.conversion import Rule, rule_between
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.publication import Effect
from annotator.ui.shown import shown_number


def _say(text: str) -> str:
    return QCoreApplication.translate("EffectWords", text)


def shown_place(effect: Effect) -> str:
    """Where it is, by the labels: "Topic › Courts". The statement type stands before it where it is the thing itself."""
    if effect.thing == "codebook":
        return _say("Codebook")
    return " › ".join(effect.labels[1:] if effect.field else effect.labels)


def shown_effect(effect: Effect) -> str:
    """What happens to it, in one line."""
    match effect.kind:
        case EffectKind.ADDED:
            return _say("new")
        case EffectKind.OPTION_MOVED:
            return _say("moved from {0} to {1}; statements keep the option").format(
                _group(effect.was), _group(effect.becomes)
            )
        case EffectKind.OPTION_DIVIDED:
            return _say("has options inside it now")
        case EffectKind.WORDS | EffectKind.OPTION_CHANGED if effect.becomes:
            return _say("is now called “{0}”").format(effect.becomes)
        case EffectKind.WORDS | EffectKind.RULE | EffectKind.OPTION_CHANGED:
            return _changes(effect)
        case EffectKind.FIELD_REQUIRED:
            return _say("must be filled now, and these lack it")
        case EffectKind.FIELD_KIND:
            return _say("{0} becomes {1}").format(_kind(effect.was), _kind(effect.becomes))
        case EffectKind.FIELD_SINGLE:
            return _say("takes one value only, and these hold several")
        case EffectKind.FIELD_ENTITIES:
            return _say("takes fewer kinds of entity, and these name others")
        case EffectKind.TYPE_SCOPE:
            return _say("is about the whole article now") if effect.becomes == "article" else _say("has words now")
        case EffectKind.ATTRIBUTE_REMOVED:
            return _say("is removed; what entities hold under it is kept")
        case EffectKind.ENTITY_TYPE_REMOVED:
            return _say("is removed; its entities stay in the registry")
    return _say("is removed")


def shown_does(does: Does, effect: Effect) -> str:
    """What an answer does."""
    match does:
        case Does.KEEP:
            return _say("Nothing to do")
        case Does.FORWARD:
            return _say("Bring to the new version")
        case Does.CONVERT:
            return _say("Convert, the rest to review") if not _is_total(effect) else _say("Convert")
        case Does.FIRST:
            return _say("Keep the first of them")
        case Does.REVIEW:
            return _say("Leave, and list as to review")
        case Does.ASK:
            return _say("Ask one by one")
    if effect.kind is EffectKind.FIELD_REMOVED:
        return _say("Put into the field")
    if effect.kind is EffectKind.FIELD_REQUIRED:
        return _say("Fill with")
    if effect.kind is EffectKind.FIELD_KIND:
        return _say("Convert, the rest becomes")
    return _say("Recode to")


def shown_count(statements: int, articles: int) -> str:
    """ "312 statements in 40 articles"."""
    one = _say("1 statement") if statements == 1 else _say("{0} statements").format(shown_number(statements))
    other = _say("1 article") if articles == 1 else _say("{0} articles").format(shown_number(articles))
    return _say("{0} in {1}").format(one, other)


def _changes(effect: Effect) -> str:
    if "shown_when" in effect.changes:
        return _say("is asked on another condition; what is hidden is kept")
    known = {
        "guidance": _say("guidance"),
        "colour": _say("colour"),
        "key": _say("key"),
        "label": _say("label"),
        "title": _say("title"),
        "order": _say("order"),
        "group": _say("group"),
        "default": _say("default"),
        "score": _say("score"),
        "multiple": _say("number of values"),
        "required": _say("need to be filled"),
        "entity_types": _say("kinds of entity"),
    }
    names = ", ".join(known.get(name, name.replace("_", " ")) for name in effect.changes)
    return _say("changed: {0}").format(names) if names else _say("stays as it is")


def _group(labels: str) -> str:
    return f"“{labels}”" if labels else _say("the top")


def _kind(kind: str) -> str:
    known = {
        Kind.ENTITY: _say("entity"),
        Kind.CHOICE: _say("choice"),
        Kind.TREE: _say("tree"),
        Kind.FLAG: _say("yes or no"),
        Kind.NUMBER: _say("number"),
        Kind.DATE: _say("date"),
        Kind.TEXT: _say("text"),
        Kind.STATEMENT: _say("link"),
    }
    return known[Kind(kind)]


def _is_total(effect: Effect) -> bool:
    if effect.old is None or effect.new is None:
        return False
    return rule_between(old=effect.old.kind, new=effect.new.kind) in (Rule.WRITTEN, Rule.LABEL)

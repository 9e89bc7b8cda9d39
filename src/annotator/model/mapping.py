"""The mapping: what is to become of the statements that a new codebook version touches. Its JSON form is a contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field

from annotator.model.codebook import Codebook, FieldSpec, Kind, Scalar
from annotator.model.conversion import rule_between
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.errors import Problem
from annotator.model.frozen import Frozen
from annotator.model.ids import StatementId
from annotator.model.publication import Effect, effects, option_effect
from annotator.model.validation import value_problem


class Answer(Frozen):
    """What is done about one effect. `to` goes with `recode`: a value of the field, or the field, statement type or entity
    type that takes over. `answers` goes with `ask`: the same for each statement, null to leave it to review. `about` is
    for people who read the file."""

    do: Does
    to: Scalar | None = None
    answers: Mapping[StatementId, Scalar | None] = {}
    about: str = ""


class RecodingMapping(Frozen):
    """One answer for each effect that touches statements, by the effect's key."""

    record: Literal["annotator.mapping/1"] = "annotator.mapping/1"
    answers: Mapping[str, Answer] = Field(default={})

    def does(self, effect: Effect) -> Does:
        """What is done about an effect: its answer, or the default."""
        found = self.answers.get(effect.key)
        return effect.default if found is None else found.do


EMPTY_MAPPING = RecodingMapping()


def mapped_effects(*, old: Codebook, new: Codebook, mapping: RecodingMapping) -> tuple[Effect, ...]:
    """The effects of a publication, and those on unchanged options that the mapping names."""
    found = effects(old=old, new=new)
    known = {effect.key for effect in found}
    named = (option_effect(key=key, old=old, new=new) for key in mapping.answers if key not in known)
    return (*found, *(effect for effect in named if effect is not None))


def mapping_problems(*, mapping: RecodingMapping, found: tuple[Effect, ...], new: Codebook) -> tuple[Problem, ...]:
    """Everything that is wrong with a mapping by itself, each with the key of its effect: no such effect, an answer that
    it does not allow, a value that the new version does not know. Whether entities and statements exist is not asked."""
    known = {effect.key: effect for effect in found}
    problems = []
    for key, answer in mapping.answers.items():
        effect = known.get(key)
        if effect is None:
            problems.append(Problem(key, "the new version has no such effect"))
            continue
        problems.extend(Problem(key, words) for words in _answer_problems(effect, answer, new))
    return tuple(problems)


def answer_problem(*, effect: Effect, value: Scalar, new: Codebook) -> str:
    """Why what `recode` or `ask` names cannot take over from what the effect touches, in words; empty when it can."""
    match effect.kind:
        case EffectKind.TYPE_REMOVED | EffectKind.TYPE_SCOPE:
            found = new.statement_type(str(value))
            return "" if found and value != effect.type else f"{value!r} is not another statement type"
        case EffectKind.ENTITY_TYPE_REMOVED:
            return "" if new.entity_type(str(value)) else f"there is no entity type {value!r} in the new version"
        case EffectKind.FIELD_REMOVED:
            return _field_problem(effect, str(value), new)
    field = effect.new
    return value_problem(field=field, value=value) if field is not None else "nothing can take over here"


def takes_over(*, old: FieldSpec, new: FieldSpec) -> bool:
    """Whether a field can take the values of another that goes."""
    if old.kind is Kind.ENTITY and new.kind is Kind.ENTITY:
        return bool(set(old.entity_types) & set(new.entity_types))
    return old.kind is new.kind or rule_between(old=old.kind, new=new.kind) is not None


def _field_problem(effect: Effect, target: str, new: Codebook) -> str:
    statement_type = new.statement_type(effect.type)
    field = statement_type.field(target) if statement_type else None
    if field is None:
        return f"there is no field {target!r} in the new version"
    if effect.old is None or not takes_over(old=effect.old, new=field):
        return f"{field.label} cannot take values of {effect.labels[-1]}"
    return ""


def _answer_problems(effect: Effect, answer: Answer, new: Codebook) -> Iterator[str]:
    if answer.do not in effect.allowed:
        yield f"{answer.do.value!r} is no answer here; take one of: {', '.join(effect.allowed)}"
        return
    if answer.do is Does.RECODE and answer.to is None:
        yield "'recode' needs 'to': what takes over"
    elif answer.to is not None and answer.do is not Does.RECODE:
        yield f"'to' says nothing with {answer.do.value!r}"
    elif answer.answers and answer.do is not Does.ASK:
        yield f"'answers' say nothing with {answer.do.value!r}"
    values = [answer.to, *answer.answers.values()]
    for value in dict.fromkeys(value for value in values if value is not None):
        words = answer_problem(effect=effect, value=value, new=new)
        if words:
            yield words

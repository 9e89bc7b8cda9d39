"""What a publication would do to a project: its effects with their counts, and everything that stands in its way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.model.codebook import Codebook, Kind, Scalar
from annotator.model.codebook_check import codebook_problems
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.effect_words import choice_words, effect_words
from annotator.model.errors import InvalidError, Problem, UserError
from annotator.model.ids import STANDING_ENTITIES, EntityId, StatementId
from annotator.model.mapping import EMPTY_MAPPING, Answer, RecodingMapping, mapped_effects, mapping_problems
from annotator.model.publication import Effect
from annotator.store.reading import Reader
from annotator.store.touched import Touched, TouchedCount

_COUNTED = frozenset(EffectKind) - {
    EffectKind.WORDS,
    EffectKind.RULE,
    EffectKind.ADDED,
    EffectKind.ATTRIBUTE_REMOVED,
}
_MOST_LISTED = 20


@dataclass(frozen=True)
class CountedEffect:
    """An effect with how much it touches now, every coder's, layer's and version's statements."""

    effect: Effect
    touched: TouchedCount

    @property
    def is_open(self) -> bool:
        """Whether the mapping has to answer it."""
        return self.effect.needs_answer and self.touched.statements > 0


@dataclass(frozen=True)
class Publication:
    """A codebook beside the one that a project has. `number` is the version that it would become."""

    number: int
    codebook: Codebook
    effects: tuple[CountedEffect, ...]

    @property
    def is_minor(self) -> bool:
        """Whether only words changed."""
        return all(counted.effect.is_minor for counted in self.effects)

    def template(self) -> RecodingMapping:
        """A mapping that answers everything by its default: what needs an answer is left to review where no rule holds."""
        return RecodingMapping(
            answers={
                counted.effect.key: Answer(do=counted.effect.default, about=_about(counted))
                for counted in self.effects
                if counted.is_open
            }
        )


def survey(
    *, read: Reader, touched: Touched, codebook: Codebook, mapping: RecodingMapping = EMPTY_MAPPING
) -> Publication:
    """The effects of publishing this codebook now, with counts; those on unchanged options that the mapping names, too.

    Raises InvalidError when the codebook is not valid, UserError when it is the same as the current version."""
    problems = codebook_problems(codebook)
    if problems:
        raise InvalidError("The codebook is not valid:", problems)
    current = read.current_codebook()
    found = mapped_effects(old=current.body, new=codebook, mapping=mapping)
    if current.body == codebook:
        raise UserError("The codebook is the same as the current version.")
    turning = retyped(found, mapping)
    counted = tuple(
        CountedEffect(effect, touched.count(effect, turning) if effect.kind in _COUNTED else TouchedCount(0, 0))
        for effect in found
    )
    return Publication(current.number + 1, codebook, counted)


def retyped(found: tuple[Effect, ...], mapping: RecodingMapping) -> dict[str, str]:
    """Entity type that goes → the type that its entities become."""
    turning = {}
    for effect in found:
        answer = mapping.answers.get(effect.key)
        if effect.kind is EffectKind.ENTITY_TYPE_REMOVED and answer is not None and answer.do is Does.RECODE:
            turning[effect.place[1]] = str(answer.to)
    return turning


def publication_problems(*, read: Reader, publication: Publication, mapping: RecodingMapping) -> tuple[Problem, ...]:
    """Everything that keeps this mapping from being used, each with the key of its effect."""
    effects = tuple(counted.effect for counted in publication.effects)
    problems = mapping_problems(mapping=mapping, found=effects, new=publication.codebook)
    return problems or (
        *_unanswered(publication, mapping),
        *_unknown_entities(read, effects, mapping),
        *_unknown_statements(read, mapping),
    )


def _unanswered(publication: Publication, mapping: RecodingMapping) -> Iterator[Problem]:
    for counted in publication.effects:
        if counted.is_open and counted.effect.key not in mapping.answers:
            effect = counted.effect
            yield Problem(
                effect.key,
                f"{effect_words(effect)}; say what becomes of {_count(counted.touched)} ({choice_words(effect)})",
            )


def _unknown_entities(read: Reader, effects: tuple[Effect, ...], mapping: RecodingMapping) -> Iterator[Problem]:
    turning = retyped(effects, mapping)
    for effect in effects:
        answer, field = mapping.answers.get(effect.key), effect.new
        if answer is None or field is None or field.kind is not Kind.ENTITY or effect.kind is EffectKind.FIELD_REMOVED:
            continue
        for value in _named(answer):
            found = read.entity(EntityId(str(value)))
            if found is None:
                yield Problem(effect.key, f"there is no entity {value}")
            elif found.id not in STANDING_ENTITIES and turning.get(found.type, found.type) not in field.entity_types:
                yield Problem(effect.key, f"{field.label} takes no entity of type {found.type}")


def _named(answer: Answer) -> list[Scalar]:
    return list(dict.fromkeys(value for value in (answer.to, *answer.answers.values()) if value is not None))


def _unknown_statements(read: Reader, mapping: RecodingMapping) -> Iterator[Problem]:
    for key, answer in mapping.answers.items():
        asked = list(answer.answers)
        unknown: list[StatementId] = []
        for begin in range(0, len(asked), 500):
            chunk = asked[begin : begin + 500]
            known = {statement.id for statement in read.statements(chunk)}
            unknown.extend(statement for statement in chunk if statement not in known)
        for statement in unknown[:_MOST_LISTED]:
            yield Problem(key, f"there is no statement {statement}")


def count_words(touched: TouchedCount) -> str:
    """ "312 statements in 40 articles"."""
    return _count(touched)


def _count(touched: Mapping[str, int] | TouchedCount) -> str:
    statements, articles = touched
    one = f"{statements:,} statement{'' if statements == 1 else 's'}"
    return f"{one} in {articles:,} article{'' if articles == 1 else 's'}"


def _about(counted: CountedEffect) -> str:
    effect = counted.effect
    return f"{effect.labels[-1]}: {effect_words(effect)}; {_count(counted.touched)}; {choice_words(effect)}"

"""What a mapping says about statements, in the form in which one statement after the other is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from annotator.model.codebook import CodebookVersion, Kind, Scalar
from annotator.model.effect_kinds import Does, EffectKind
from annotator.model.fits import EntityTypeOf, Fits
from annotator.model.ids import EntityId, TypeId
from annotator.model.mapping import Answer, RecodingMapping
from annotator.model.publication import Effect
from annotator.model.statement import Statement


class Asked(NamedTuple):
    effect: Effect
    answer: Answer

    def choice(self, statement: Statement) -> Scalar | None:
        """What takes over in this statement; None to leave it."""
        if self.answer.do is Does.RECODE:
            return self.answer.to
        return self.answer.answers.get(statement.id) if self.answer.do is Does.ASK else None


@dataclass(frozen=True)
class TypePlan:
    whole: Asked | None
    """Its removal or change of scope."""
    options: Mapping[tuple[str, str], Asked]
    """By field and option."""
    fields: Mapping[str, tuple[Asked, ...]]
    """Kind, entity types, several values: in this order, by field."""
    removed: tuple[Asked, ...]
    required: tuple[Asked, ...]

    @cached_property
    def acting(self) -> frozenset[str]:
        """The fields whose values may change where they stand."""
        return frozenset({*self.fields, *(name for name, _ in self.options)})


@dataclass(frozen=True)
class RecodingPlan:
    """All that is known before the first statement is read."""

    version: CodebookVersion
    now: str
    """When statements that change were changed."""
    types: Mapping[TypeId, TypePlan]
    entity_type_of: EntityTypeOf
    retyped: frozenset[EntityId] = field(default_factory=frozenset)
    """The entities that become ones of another type: statements that name them come along."""

    @cached_property
    def fits(self) -> Fits:
        """Says whether a statement is valid under the new version."""
        return Fits(self.version.body, self.entity_type_of)

    @property
    def moves_links(self) -> bool:
        """Whether a field of links takes over those of another, so that cycles could arise."""
        return any(
            asked.effect.old is not None and asked.effect.old.kind is Kind.STATEMENT and asked.answer.do is Does.RECODE
            for plan in self.types.values()
            for asked in plan.removed
        )


def recoding_plan(
    *,
    version: CodebookVersion,
    found: Iterable[Effect],
    mapping: RecodingMapping,
    entity_type_of: EntityTypeOf,
    now: str,
    retyped: frozenset[EntityId] = frozenset(),
) -> RecodingPlan:
    """The plan of a publication. What the mapping leaves out is left to review where an answer is needed."""
    by_type: dict[str, list[Asked]] = {}
    for effect in found:
        does = mapping.does(effect)
        if effect.type and does is not Does.KEEP:
            answer = mapping.answers.get(effect.key) or Answer(do=does)
            by_type.setdefault(effect.type, []).append(Asked(effect, answer))
    types = {TypeId(type_id): _type_plan(asked) for type_id, asked in by_type.items()}
    return RecodingPlan(version, now, types, entity_type_of, retyped)


def _type_plan(found: list[Asked]) -> TypePlan:
    fields: dict[str, list[Asked]] = {}
    for kind in (EffectKind.FIELD_KIND, EffectKind.FIELD_ENTITIES, EffectKind.FIELD_SINGLE):
        for asked in found:
            if asked.effect.kind is kind:
                fields.setdefault(asked.effect.field, []).append(asked)
    whole = (EffectKind.TYPE_REMOVED, EffectKind.TYPE_SCOPE)
    return TypePlan(
        whole=next((asked for asked in found if asked.effect.kind in whole), None),
        options={(asked.effect.field, asked.effect.option): asked for asked in found if asked.effect.is_option},
        fields={name: tuple(asked) for name, asked in fields.items()},
        removed=tuple(asked for asked in found if asked.effect.kind is EffectKind.FIELD_REMOVED),
        required=tuple(asked for asked in found if asked.effect.kind is EffectKind.FIELD_REQUIRED),
    )

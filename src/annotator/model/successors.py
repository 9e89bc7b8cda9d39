"""What can take over from something that a publication touches: the choices that a person is offered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.model.codebook import Codebook, FieldSpec, Kind, Scalar
from annotator.model.conversion import has_options
from annotator.model.effect_kinds import EffectKind
from annotator.model.ids import OptionId
from annotator.model.mapping import answer_problem
from annotator.model.publication import Effect


class Successor(NamedTuple):
    """A value (an option, a field, a type) with its label. `depth` is its place in a tree; `fresh`: the new version added
    it; `near`: it stands where the other stood."""

    value: Scalar
    label: str
    depth: int = 0
    fresh: bool = False
    near: bool = False


def successors(*, effect: Effect, new: Codebook) -> tuple[Successor, ...]:
    """All that can take over, in the codebook's order; empty where a person has to type or search for it."""
    found = tuple(_candidates(effect, new))
    return tuple(one for one in found if not answer_problem(effect=effect, value=one.value, new=new))


def likely(found: tuple[Successor, ...], *, most: int = 9) -> tuple[Successor, ...]:
    """The few that are offered by a key: what is new first, then what stood beside it, then the rest."""
    ranked = sorted(found, key=lambda one: (not one.fresh, not one.near))
    return tuple(ranked[:most])


def _candidates(effect: Effect, new: Codebook) -> Iterator[Successor]:
    match effect.kind:
        case EffectKind.TYPE_REMOVED | EffectKind.TYPE_SCOPE:
            yield from (Successor(one.id, one.label) for one in new.types)
        case EffectKind.ENTITY_TYPE_REMOVED:
            yield from (Successor(one.id, one.label) for one in new.entity_types)
        case EffectKind.FIELD_REMOVED:
            statement_type = new.statement_type(effect.type)
            yield from (Successor(one.id, one.label) for one in (statement_type.fields if statement_type else ()))
        case _ if effect.new is not None and has_options(effect.new.kind):
            yield from _options(effect, effect.new)
        case _ if effect.new is not None and effect.new.kind is Kind.FLAG:
            yield from (Successor(True, "yes"), Successor(False, "no"))


def _options(effect: Effect, field: FieldSpec) -> Iterator[Successor]:
    old = effect.old
    before = old.option_paths if old is not None else {}
    stood = [one.id for one in before.get(OptionId(effect.option), ())[:-1]] if effect.is_option else None
    for option_id, path in field.option_paths.items():
        above = [one.id for one in path[:-1]]
        yield Successor(
            option_id,
            path[-1].label,
            depth=len(above),
            fresh=option_id not in before,
            near=stood is not None and (above == stood or effect.option in above),
        )

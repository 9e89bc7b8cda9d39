"""Finding entities by what a coder types: names and aliases, without regard to case and accents, forgiving typing errors."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from annotator.model.ids import EntityId, EntityTypeId

_FUZZY = 82.0


@dataclass(frozen=True, slots=True)
class Name:
    """One name or alias of an entity, as it is written and as it is compared."""

    entity: EntityId
    type: EntityTypeId
    written: str
    folded: str
    is_alias: bool


def folded(text: str) -> str:
    """The text as names are compared: without case, accents and doubled spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def matching_names(
    *,
    names: Sequence[Name],
    text: str,
    types: Iterable[EntityTypeId],
    uses: Mapping[EntityId, tuple[int, int, str]],
    limit: int,
) -> tuple[Name, ...]:
    """The best names for what was typed, one an entity: beginnings before beginnings of words, before words inside, before
    near misses; among equals those used in this article, then lately, then often."""
    wanted = folded(text)
    allowed = frozenset(types)
    candidates = [name for name in names if not allowed or name.type in allowed]
    ranked = {index: rank for index, name in enumerate(candidates) if (rank := _rank(name, wanted)) is not None}
    if wanted and len(ranked) < limit and len(wanted) > 3:
        rest = {index: name.folded for index, name in enumerate(candidates) if index not in ranked}
        found = process.extract(wanted, rest, scorer=fuzz.WRatio, score_cutoff=_FUZZY, limit=limit)
        ranked.update({index: 4 + (100 - score) / 100 for _, score, index in found})
    order = sorted(ranked, key=lambda index: (ranked[index], *_usage(candidates[index], uses)))
    best: dict[EntityId, Name] = {}
    for index in order:
        best.setdefault(candidates[index].entity, candidates[index])
        if len(best) >= limit:
            break
    return tuple(best.values())


def _rank(name: Name, wanted: str) -> float | None:
    if not wanted:
        return None if name.is_alias else 0.0
    place = name.folded.find(wanted)
    if place < 0:
        return None
    exact = 0.0 if name.folded == wanted else 0.5
    if place == 0:
        return exact
    return 1.0 if name.folded[place - 1] in " -’'" else 3.0


def _usage(name: Name, uses: Mapping[EntityId, tuple[int, int, str]]) -> tuple[int, bool, str, int, str]:
    here, everywhere, last = uses.get(name.entity, (0, 0, ""))
    return -here, not last, "".join(chr(0x10FFFF - ord(c)) for c in last), -everywhere, name.folded

"""Finding entities by what a coder types: names, aliases, surnames and titles, without regard to case and accents, by
initials and in any order, forgiving typing errors."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from annotator.model.ids import EntityId, EntityTypeId

_ALIKE = 76.0
_LEAST_FUZZY = 4
_MOST_INITIALS = 5
_FAR = 1 << 20


class NameKind(IntEnum):
    """What a name is to its entity. A title stands for whoever holds the role on the article's date."""

    NAME = 0
    ALIAS = 1
    SURNAME = 2
    TITLE = 3


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entity, as it is written and as it is compared. `since` and `until` bound a title (partial dates)."""

    entity: EntityId
    type: EntityTypeId
    written: str
    folded: str
    kind: NameKind = NameKind.NAME
    since: str = ""
    until: str = ""


def folded(text: str) -> str:
    """The text as names are compared: without case, accents and doubled spaces."""
    plain = text
    if not text.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


class NameList:
    """Names with what a search needs of them, worked out once."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.names = tuple(names)

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The words of each name, without points, commas and hyphens."""
        return tuple(_words(name.folded) for name in self.names)

    @cached_property
    def vocabulary(self) -> list[str]:
        """Every word of any name, once."""
        return sorted({word for words in self.words for word in words})


def matching_names(
    *,
    names: NameList,
    text: str,
    types: Iterable[EntityTypeId],
    uses: Mapping[EntityId, tuple[int, int, str]],
    limit: int,
    near: Sequence[EntityId] = (),
) -> tuple[Name, ...]:
    """The best names for what was typed, one an entity: whole names, surnames and titles before beginnings of names, before
    beginnings of words (in any order, or as initials), before words inside, before near misses; among equals those that
    stand near the statement (`near`, the likeliest first), then those used in this article, then lately, then often."""
    wanted = folded(text)
    allowed = frozenset(types)
    places = [place for place, name in enumerate(names.names) if not allowed or name.type in allowed]
    ranked = _ranked(names, places, wanted)
    if wanted and len(ranked) < limit:
        ranked.update(_alike(names, [place for place in places if place not in ranked], wanted))
    standing = {entity: place for place, entity in enumerate(near)}
    order = sorted(
        ranked,
        key=lambda place: (
            ranked[place],
            standing.get(names.names[place].entity, _FAR),
            *_usage(names.names[place], uses),
        ),
    )
    best: dict[EntityId, Name] = {}
    for place in order:
        best.setdefault(names.names[place].entity, names.names[place])
        if len(best) >= limit:
            break
    return tuple(best.values())


def _ranked(names: NameList, places: Sequence[int], wanted: str) -> dict[int, float]:
    if not wanted:
        return {place: 0.0 for place in places if names.names[place].kind is NameKind.NAME}
    found = {}
    words = _words(wanted)
    initials = wanted.replace(".", "").replace(" ", "")
    for place in places:
        rank = _rank(names.names[place], wanted)
        if rank is None and words:
            rank = _by_words(names.words[place], words, initials)
        if rank is not None:
            found[place] = rank
    return found


def _rank(name: Name, wanted: str) -> float | None:
    place = name.folded.find(wanted)
    if place < 0:
        return None
    if name.folded == wanted:
        return 0.2 if name.kind is NameKind.SURNAME else 0.0
    if place == 0:
        return 0.5
    if name.kind is NameKind.SURNAME:
        return None
    return 1.0 if name.folded[place - 1] in " -’'" else 3.0


def _by_words(there: Sequence[str], typed: Sequence[str], initials: str) -> float | None:
    """Each typed word begins another word of the name: in order 1.2, swapped 1.4; all initials of the name 1.6."""
    if len(there) < 2:
        return None
    if len(typed) > 1 and len(typed) <= len(there):
        taken: list[int] = []
        for word in typed:
            found = next((at for at, one in enumerate(there) if at not in taken and one.startswith(word)), None)
            if found is None:
                break
            taken.append(found)
        else:
            return 1.2 if taken == sorted(taken) else 1.4
    if 2 <= len(initials) <= _MOST_INITIALS and initials == "".join(word[0] for word in there):
        return 1.6
    return None


def _alike(names: NameList, places: Sequence[int], wanted: str) -> dict[int, float]:
    """Near misses: each typed word of four letters and more is like a word of the name, each shorter one begins one."""
    from rapidfuzz import fuzz, process

    typed = _words(wanted)
    if not any(len(word) >= _LEAST_FUZZY for word in typed):
        return {}
    like: list[dict[str, float]] = []
    for word in typed:
        if len(word) >= _LEAST_FUZZY:
            found = process.extract(word, names.vocabulary, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
            like.append({one: score for one, score, _ in found})
        else:
            like.append({one: 100.0 for one in names.vocabulary if one.startswith(word)})
    found_places = {}
    for place in places:
        scores = [max((scored.get(word, 0.0) for word in names.words[place]), default=0.0) for scored in like]
        if scores and min(scores) > 0 and names.names[place].kind is not NameKind.SURNAME:
            found_places[place] = 4 + (100 - sum(scores) / len(scores)) / 100
    return found_places


def _words(text: str) -> tuple[str, ...]:
    return tuple("".join(c if c.isalnum() else " " for c in text).split())


def _usage(name: Name, uses: Mapping[EntityId, tuple[int, int, str]]) -> tuple[int, bool, str, int, str]:
    here, everywhere, last = uses.get(name.entity, (0, 0, ""))
    return -here, not last, "".join(chr(0x10FFFF - ord(c)) for c in last), -everywhere, name.folded

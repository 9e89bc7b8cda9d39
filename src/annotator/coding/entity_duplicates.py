"""Entries of the registry that may be one and the same: pairs with the reason. Nothing is ever merged here."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import combinations
from typing import Any

from annotator.coding.entity_search import folded
from annotator.model.ids import EntityId, EntityTypeId, RowId

PREFIX = "not_the_same:"
"""Each pair that a person has kept apart is a setting of its own, so that two copies of a project unite."""

_PERSON = "person"
_MOST_ALIKE = 6
"""A name that more entities share than this (“the president”) says nothing."""
_MOST_EQUAL = 50
_BLOCK = 400
_LEAST = 86.0
_VOWELS = re.compile(r"[aeiouyjwаеиоуыэюяієьъαεηιουω]+")
_DOUBLED = re.compile(r"(.)\1+")


class Likeness(StrEnum):
    """Why two entities may be the same, the strongest reason first."""

    WIKIDATA = "wikidata"
    SAME_NAME = "same_name"
    ACCENTS = "accents"
    ORDER = "order"
    ALIAS = "alias"
    SHARED_ALIAS = "shared_alias"
    SPELLING = "spelling"
    INITIALS = "initials"
    PART = "part"
    SURNAME = "surname"


_RANK = {likeness: rank for rank, likeness in enumerate(Likeness)}


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity as it is compared: its own name first, then its aliases; its Wikidata id or ""."""

    id: EntityId
    type: EntityTypeId
    names: tuple[str, ...]
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two entities that may be the same; `first` has the smaller id. `words` are the two names, or the id, that made the
    program think so; `score` is their likeness from 0 to 100."""

    first: EntityId
    second: EntityId
    likeness: Likeness
    words: tuple[str, str]
    score: float


def apart_setting(first: EntityId, second: EntityId) -> RowId:
    """The setting that keeps two entities apart, in whichever order."""
    return RowId(PREFIX + ":".join(sorted((first, second))))


def apart_value(first: EntityId, second: EntityId) -> dict[str, Any]:
    """What that setting holds."""
    return {"entities": sorted((first, second))}


def apart_pairs(settings: Mapping[RowId, Any]) -> frozenset[tuple[EntityId, EntityId]]:
    """The pairs that are kept apart, of the settings under `PREFIX`. What this version cannot read is left out."""
    found = set()
    for value in settings.values():
        pair = value.get("entities") if isinstance(value, dict) else None
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, str) for one in pair):
            found.add((EntityId(min(pair)), EntityId(max(pair))))
    return frozenset(found)


def duplicates(
    *,
    candidates: Sequence[Candidate],
    apart: Collection[tuple[EntityId, EntityId]] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Duplicate, ...]:
    """Every pair that may be one, once, with its strongest reason: the strongest reasons first, then the likest names.

    Names are compared within a type; an equal name or Wikidata id is enough across types. Stops early, with what was found,
    when `cancelled` says so."""
    compared = _Compared(candidates)
    best: dict[tuple[EntityId, EntityId], Duplicate] = {}
    for search in (_same_ids, _same_names, _same_aliases, _other_order, _initials, _parts, _surnames, _spellings):
        if cancelled():
            break
        for found in search(compared):
            pair = (found.first, found.second)
            held = best.get(pair)
            if pair not in apart and (held is None or _order(found) < _order(held)):
                best[pair] = found
    return tuple(sorted(best.values(), key=lambda found: (*_order(found), found.words, found.first, found.second)))


def _order(found: Duplicate) -> tuple[int, float]:
    return _RANK[found.likeness], -found.score


@dataclass(frozen=True)
class _Name:
    place: int
    written: str
    folded: str
    own: bool

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple("".join(c if c.isalnum() else " " for c in self.folded).split())

    @cached_property
    def sorted(self) -> str:
        return " ".join(sorted(self.words))


class _Compared:
    """The candidates with their names folded, once."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self.candidates = candidates
        self.names = [
            _Name(place, written, folded(written), own=number == 0)
            for place, candidate in enumerate(candidates)
            for number, written in enumerate(candidate.names)
            if written.strip()
        ]
        self.own = [name for name in self.names if name.own]

    def type_of(self, name: _Name) -> EntityTypeId:
        return self.candidates[name.place].type

    def is_person(self, name: _Name) -> bool:
        return self.type_of(name) == _PERSON

    def pair(self, one: _Name, other: _Name, likeness: Likeness, score: float) -> Duplicate:
        return self.of(one.place, other.place, likeness, (one.written, other.written), score)

    def of(self, one: int, other: int, likeness: Likeness, words: tuple[str, str], score: float) -> Duplicate:
        first, second = self.candidates[one].id, self.candidates[other].id
        if first > second:
            first, second, words = second, first, (words[1], words[0])
        return Duplicate(first, second, likeness, words, score)


def _same_ids(all_: _Compared) -> Iterator[Duplicate]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, candidate in enumerate(all_.candidates):
        if candidate.wikidata:
            places[candidate.wikidata].append(place)
    for wikidata, found in places.items():
        for one, other in combinations(found, 2):
            yield all_.of(one, other, Likeness.WIKIDATA, (wikidata, wikidata), 100.0)


def _same_names(all_: _Compared) -> Iterator[Duplicate]:
    for one, other in _pairs(all_, ((name.folded, name) for name in all_.own), across_types=True, most=_MOST_EQUAL):
        same = " ".join(one.written.casefold().split()) == " ".join(other.written.casefold().split())
        yield all_.pair(one, other, Likeness.SAME_NAME if same else Likeness.ACCENTS, 100.0)


def _same_aliases(all_: _Compared) -> Iterator[Duplicate]:
    for one, other in _pairs(all_, ((name.folded, name) for name in all_.names), across_types=False):
        if not (one.own and other.own):
            likeness = Likeness.ALIAS if one.own or other.own else Likeness.SHARED_ALIAS
            yield all_.pair(one, other, likeness, 100.0)


def _other_order(all_: _Compared) -> Iterator[Duplicate]:
    """“Putin, Vladimir”; names with and without their points and hyphens, too."""
    keyed = ((name.sorted, name) for name in all_.own if name.words)
    for one, other in _pairs(all_, keyed, across_types=False):
        if one.folded != other.folded:
            yield all_.pair(one, other, Likeness.ORDER, 100.0)


def _initials(all_: _Compared) -> Iterator[Duplicate]:
    """“V. Putin”: the same last word, and forenames that are shortened to their first letters in one of the two."""
    keyed = ((words[-1], name) for name in all_.own if all_.is_person(name) and len(words := _in_order(name)) > 1)
    for one, other in _pairs(all_, keyed, across_types=False, most=_BLOCK):
        first, second = _in_order(one)[:-1], _in_order(other)[:-1]
        if first != second and _abbreviates(first, second):
            yield all_.pair(one, other, Likeness.INITIALS, 90.0)


def _parts(all_: _Compared) -> Iterator[Duplicate]:
    """“Donald Trump” and “Donald John Trump”: all the words of one, two at least, are words of the other."""
    wholes: dict[tuple[EntityTypeId, str], list[_Name]] = defaultdict(list)
    long = [name for name in all_.own if len(name.words) > 1]
    for name in long:
        for word in set(name.words):
            wholes[all_.type_of(name), word].append(name)
    for name in long:
        words = set(name.words)
        around = min((wholes[all_.type_of(name), word] for word in words), key=len)
        for other in around if len(around) <= _BLOCK else ():
            if len(other.words) > len(name.words) and words < set(other.words) and name.place != other.place:
                yield all_.pair(name, other, Likeness.PART, 100.0 * len(name.words) / len(other.words))


def _surnames(all_: _Compared) -> Iterator[Duplicate]:
    """“Zelensky” alone, where few persons have that surname."""
    alone = {name.words[0]: name for name in all_.own if all_.is_person(name) and len(name.words) == 1}
    bearers: dict[str, list[_Name]] = defaultdict(list)
    for name in all_.own:
        words = _in_order(name)
        if all_.is_person(name) and len(words) > 1 and words[-1] in alone:
            bearers[words[-1]].append(name)
    for word, found in bearers.items():
        for name in found if len(found) <= 3 else ():
            yield all_.pair(alone[word], name, Likeness.SURNAME, 100.0 / (1 + len(found)))


def _spellings(all_: _Compared) -> Iterator[Duplicate]:
    """Names that differ by little, compared where a word of both sounds alike when the vowels are left out."""
    from rapidfuzz import fuzz, process

    blocks: dict[tuple[str, str], list[_Name]] = defaultdict(list)
    for name in all_.own:
        for key in {_skeleton(word) for word in name.words if len(word) > 3}:
            blocks[all_.type_of(name), key].append(name)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        for names in _small(block):
            words = [name.sorted for name in names]
            for at, one in enumerate(names):
                alike = process.extract(words[at], words[at + 1 :], scorer=fuzz.ratio, score_cutoff=_LEAST, limit=None)
                for _, score, place in alike:
                    other = names[at + 1 + place]
                    pair = (min(one.place, other.place), max(one.place, other.place))
                    if pair not in seen and one.place != other.place and one.sorted != other.sorted:
                        seen.add(pair)
                        if _words_alike(one.words, other.words):
                            yield all_.pair(one, other, Likeness.SPELLING, round(score, 1))


def _small(block: list[_Name]) -> Iterator[list[_Name]]:
    """The block, or, where it is too large to compare each with each, parts of it with alike first letters of all words."""
    if len(block) <= _BLOCK:
        yield block
        return
    parts: dict[str, list[_Name]] = defaultdict(list)
    for name in block:
        parts["".join(sorted(word[0] for word in name.words))].append(name)
    for part in parts.values():
        part.sort(key=lambda name: name.sorted)
        for begin in range(0, len(part), _BLOCK // 2):
            yield part[begin : begin + _BLOCK]


def _words_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each word of the shorter name has one like it in the other: “Ann Lee” is not “Ian Lee”."""
    from rapidfuzz import fuzz

    few, many = sorted((one, other), key=len)
    left = list(many)
    for word in few:
        best = max(left, key=lambda each: fuzz.ratio(word, each), default="")
        if fuzz.ratio(word, best) < (70.0 if len(word) > 3 else 80.0):
            return False
        left.remove(best)
    return True


def _pairs(
    all_: _Compared, keyed: Iterable[tuple[str, _Name]], *, across_types: bool, most: int = _MOST_ALIKE
) -> Iterator[tuple[_Name, _Name]]:
    """Names of different entities under one key, two by two; a key that too many share is passed over."""
    groups: dict[tuple[str, str], dict[int, _Name]] = defaultdict(dict)
    for key, name in keyed:
        groups["" if across_types else all_.type_of(name), key].setdefault(name.place, name)
    for group in groups.values():
        if 1 < len(group) <= most:
            yield from combinations(group.values(), 2)


def _in_order(name: _Name) -> tuple[str, ...]:
    """The words with the surname last: “Putin, V.” is put the other way round."""
    before, comma, after = name.folded.partition(",")
    if comma and after.strip():
        count = len("".join(c if c.isalnum() else " " for c in before).split())
        return (*name.words[count:], *name.words[:count])
    return name.words


def _abbreviates(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether the forenames agree as far as both go and one of them is shortened to a letter."""
    shortened = False
    for one, other in zip(first, second, strict=False):
        if one == other:
            continue
        short, long = sorted((one, other), key=len)
        if len(short) != 1 or not long.startswith(short):
            return False
        shortened = True
    return shortened


def _skeleton(word: str) -> str:
    """What is left of a word without its vowels and doubled letters: “Zelensky”, “Zelenskyy” and “Zelenskij” are alike."""
    bare = _DOUBLED.sub(r"\1", word[0] + _VOWELS.sub("", word[1:]))
    return bare if len(bare) > 1 else word

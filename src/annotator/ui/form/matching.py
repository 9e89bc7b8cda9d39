"""Finding typed words in labels: accents and case folded, with the place of each match for showing it bold."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

Ranges = tuple[tuple[int, int], ...]


class Rank(IntEnum):
    """How good a match is, best first."""

    WHOLE = 0
    START = 1
    WORD = 2
    INSIDE = 3
    ID = 4
    PATH = 5


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without accents and case. `places[i]` is the code point of the original that folded character `i` is from."""

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A match, with the half-open code points of the label that it covers, sorted and apart."""

    rank: Rank
    ranges: Ranges = ()


def folded(text: str) -> Folded:
    """`text` for comparison: decomposed, without combining marks, case-folded."""
    characters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character):
            if not unicodedata.combining(part):
                for small in part.casefold():
                    characters.append(small)
                    places.append(place)
    return Folded("".join(characters), tuple(places))


def same_words(first: str, second: str) -> bool:
    """Whether two names are equal but for accents, case and spaces at the ends."""
    return folded(first.strip()).text == folded(second.strip()).text


def match(*, query: str, label: Folded, id_text: str = "", path: Sequence[Folded] = ()) -> Match | None:
    """How `query` finds an option. Each of its words must stand in the label, the id or one of the labels above (`path`).
    An empty query finds everything."""
    words = folded(query).text.split()
    if not words:
        return Match(Rank.PATH)
    phrase = " ".join(words)
    place = _best_place(phrase, label.text)
    if place >= 0:
        rank = Rank.WHOLE if phrase == label.text else _rank_at(place, label.text)
        return Match(rank, (_source_range(label, place, place + len(phrase)),))
    ranges: list[tuple[int, int]] = []
    worst = Rank.WORD
    for word in words:
        place = _best_place(word, label.text)
        if place >= 0:
            ranges.append(_source_range(label, place, place + len(word)))
            worst = max(worst, _rank_at(place, label.text))
        elif word in id_text:
            worst = max(worst, Rank.ID)
        elif any(word in above.text for above in path):
            worst = max(worst, Rank.PATH)
        else:
            return None
    return Match(worst, _joined(ranges))


def _best_place(word: str, text: str) -> int:
    place = text.find(word)
    first = place
    while place >= 0:
        if _rank_at(place, text) <= Rank.WORD:
            return place
        place = text.find(word, place + 1)
    return first


def _rank_at(place: int, text: str) -> Rank:
    if place == 0:
        return Rank.START
    return Rank.INSIDE if text[place - 1].isalnum() else Rank.WORD


def _source_range(label: Folded, start: int, end: int) -> tuple[int, int]:
    after = label.places[end] if end < len(label.places) else label.places[-1] + 1
    return label.places[start], max(after, label.places[end - 1] + 1)


def _joined(ranges: Sequence[tuple[int, int]]) -> Ranges:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)

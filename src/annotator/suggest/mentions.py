"""Where in an article the names of an entity stand near a statement's words. Pure functions; offsets are code points."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.suggest.sentences import sentence_around

REACH = 600
"""How far from a statement's words a name is looked for."""
_LEAST_SURNAME = 3
_UNDIVIDED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER")


class Named(NamedTuple):
    """A name that stands at `[start, end)`, and how good a mention it would be: less is better."""

    rank: tuple[int, int, int, int]
    start: int
    end: int


class Surroundings:
    """The text around a statement's words, prepared once for looking up many names.

    A name inside the statement's own sentences is better than one outside, one beside the words better than one among them,
    and then a near one better than a far one, a long one better than a short one at the same place."""

    def __init__(self, *, text: str, words: Sequence[tuple[int, int]], language: str = "") -> None:
        self._text = text
        self._words = tuple(words)
        first, last = min(start for start, _ in words), max(end for _, end in words)
        self.start, self.end = max(0, first - REACH), min(len(text), last + REACH)
        self._sentences = sentence_around(text=text, start=first, end=last, language=language) or (first, last)
        self.window = text[self.start : self.end]

    def best(self, names: Iterable[str]) -> Named | None:
        """The best place at which one of these names stands as a whole word; None when none does."""
        return min((named for name in names for named in self._places(name)), default=None)

    def _places(self, name: str) -> Iterator[Named]:
        if not name:
            return
        place = self.window.find(name)
        while place >= 0:
            start = self.start + place
            if is_whole_word(text=self._text, start=start, end=start + len(name)):
                yield Named(self._rank(start, start + len(name)), start, start + len(name))
            place = self.window.find(name, place + 1)

    def _rank(self, start: int, end: int) -> tuple[int, int, int, int]:
        outside = int(not (self._sentences[0] <= start and end <= self._sentences[1]))
        distances = [max(first - end, start - last) for first, last in self._words]
        return outside, int(min(distances) < 0), max(min(distances), 0), start - end

    def in_sentence(self, named: Named) -> bool:
        """Whether the name stands in the statement's own sentences."""
        return not named.rank[0]

    def beside(self, named: Named) -> bool:
        """Whether the name stands in the statement's sentences, but not among its words."""
        return named.rank[:2] == (0, 0)


def is_whole_word(*, text: str, start: int, end: int) -> bool:
    """Whether no letter or digit runs into `[start, end)` from either side. Scripts without spaces have no such sides."""
    before = start > 0 and _joins(text[start - 1], text[start])
    return not before and not (end < len(text) and _joins(text[end - 1], text[end]))


def name_forms(*, name: str, aliases: Iterable[str], is_person: bool) -> tuple[str, ...]:
    """What may stand in a text for an entity: its name, its aliases and, of a person, the surname."""
    forms = [name, *aliases]
    surname = surname_of(name) if is_person else ""
    return tuple(dict.fromkeys([*forms, surname] if surname else forms))


def surname_of(name: str) -> str:
    """The last word of a name of several words, if it can stand alone; with particles in small letters before it ("von der
    Leyen")."""
    if "," in name:
        return name.partition(",")[0].strip()
    parts = name.split()
    if len(parts) < 2 or len(parts[-1].strip(".")) < _LEAST_SURNAME:
        return ""
    first = len(parts) - 1
    while first > 1 and parts[first - 1].islower():
        first -= 1
    return " ".join(parts[first:])


def _joins(left: str, right: str) -> bool:
    if not (left.isalnum() and right.isalnum()):
        return False
    return not (_is_undivided(left) or _is_undivided(right))


def _is_undivided(character: str) -> bool:
    return ord(character) > 0x0E00 and unicodedata.name(character, "").startswith(_UNDIVIDED)

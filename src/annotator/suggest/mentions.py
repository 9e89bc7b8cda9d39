"""Where in an article the names of an entity stand near a statement's words. Pure functions; offsets are code points."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from annotator.suggest.reporting import DIRECT, reporting_form
from annotator.suggest.sentences import sentence_around

REACH = 600
"""How far from a statement's words a name is looked for."""
_LEAST_SURNAME = 3
_UNDIVIDED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER")


class Where(IntEnum):
    """Where a name stands: in the statement's sentences beside its words, among its words, or in other sentences."""

    BESIDE = 0
    AMONG = 1
    ELSEWHERE = 2


class Named(NamedTuple):
    """A name that stands at `[start, end)`, and how good a mention it would be: less is better."""

    rank: tuple[int, int, int]
    where: Where
    start: int
    end: int


class Surroundings:
    """The text around a statement's words, prepared once for looking up many names.

    Who speaks is named beside the words rather than among them, and in their sentences rather than in others; but nobody
    names himself in a quotation: of quoted words the names among them come last. Whom a statement is about is named among
    its words first. Then a near name is better than a far one (among the words: an early one), and a long name better than a
    short one at the same place."""

    def __init__(self, *, text: str, words: Sequence[tuple[int, int]], language: str = "") -> None:
        self._text = text
        self._words = tuple(words)
        first, last = min(start for start, _ in words), max(end for _, end in words)
        self.start, self.end = max(0, first - REACH), min(len(text), last + REACH)
        self.is_quoted = reporting_form(text=text, words=words) == DIRECT
        self._sentences = sentence_around(text=text, start=first, end=last, language=language) or (first, last)
        self.window = text[self.start : self.end]

    def best(self, names: Iterable[str], *, about: bool = False) -> Named | None:
        """The best place at which one of these names stands as a whole word; None when none does. `about`: of somebody whom
        the statement is about, not of who speaks."""
        return min((named for name in names for named in self._places(name, about)), default=None)

    def contradicts(self, named: Named) -> bool:
        """Whether a name there makes it likely that its entity speaks, and nobody else does."""
        return named.where is Where.BESIDE or (named.where is Where.AMONG and not self.is_quoted)

    def _places(self, name: str, about: bool) -> Iterator[Named]:
        if not name:
            return
        place = self.window.find(name)
        while place >= 0:
            start = self.start + place
            if is_whole_word(text=self._text, start=start, end=start + len(name)):
                yield self._named(start, start + len(name), about)
            place = self.window.find(name, place + 1)

    def _named(self, start: int, end: int, about: bool) -> Named:
        distance = min(max(first - end, start - last) for first, last in self._words)
        if distance < 0:
            where = Where.AMONG
            distance = start - min(first for first, _ in self._words)
        elif self._sentences[0] <= start and end <= self._sentences[1]:
            where = Where.BESIDE
        else:
            where = Where.ELSEWHERE
        order = _ABOUT if about else _QUOTED if self.is_quoted else _REPORTED
        return Named((order.index(where), distance, start - end), where, start, end)


_REPORTED = (Where.BESIDE, Where.AMONG, Where.ELSEWHERE)
_QUOTED = (Where.BESIDE, Where.ELSEWHERE, Where.AMONG)
_ABOUT = (Where.AMONG, Where.BESIDE, Where.ELSEWHERE)


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

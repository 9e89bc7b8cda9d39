"""Quotations of a text by the marks of many languages, nested ones too. All offsets are code points of the given text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

_CLOSERS = {
    "“": "”",
    "„": '“”"',
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    '"': '"',
    "'": "'",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
}
_SINGLE = frozenset("‘’‚'")
_MARKS = frozenset(_CLOSERS) | frozenset("’」』〞〟")
_MARK = re.compile(f"[{''.join(sorted(_MARKS))}]")
_BEFORE_OPENING = frozenset("([{<—–-/¿¡") | _MARKS
_REACH = 20_000


@dataclass(frozen=True, slots=True)
class Quotation:
    """`[start, end)` with its marks, `[inner_start, inner_end)` without them; `depth` 0 is the outermost. One that has no
    closing mark (it goes on in the next paragraph, or the mark was forgotten) runs to the end of its paragraph."""

    start: int
    end: int
    depth: int
    closed: bool

    @property
    def inner_start(self) -> int:
        """Where the quoted words begin."""
        return self.start + 1

    @property
    def inner_end(self) -> int:
        """Where the quoted words end."""
        return self.end - 1 if self.closed else self.end


class _Open(NamedTuple):
    mark: str
    position: int


def quotations(*, text: str, start: int = 0, end: int | None = None) -> tuple[Quotation, ...]:
    """The quotations of `text[start:end]`, by (start, end), outer ones first. None of them crosses a line feed; any two
    are nested or apart. Apostrophes are told from single quotation marks."""
    end = len(text) if end is None else end
    found: list[Quotation] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        found += _in_paragraph(text, start, stop)
        start = stop + 1
    return tuple(found)


def quotations_around(*, text: str, start: int, end: int) -> tuple[Quotation, ...]:
    """The quotations of one paragraph whose words (marks included) hold the whole of `[start, end)`, outermost first.

    Looks no further than 20,000 code points to either side."""
    low = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    high = text.find("\n", start, start + _REACH)
    high = min(len(text), start + _REACH) if high < 0 else high
    held = (mark for mark in quotations(text=text, start=low, end=high) if mark.start <= start and end <= mark.end)
    return tuple(mark for mark in held if start < mark.end)


def _in_paragraph(text: str, start: int, end: int) -> list[Quotation]:
    waiting: list[_Open] = []
    pairs: list[tuple[int, int, bool]] = []
    for seen in _MARK.finditer(text, start, end):
        mark, position = seen[0], seen.start()
        if mark in "’'" and _inside_word(text, position, start, end):
            continue
        level = _closed_level(waiting, mark, text, position, start, end)
        if level is not None:
            pairs += [
                (opened.position, position, False) for opened in waiting[level + 1 :] if opened.mark not in _SINGLE
            ]
            pairs.append((waiting[level].position, position + 1, True))
            del waiting[level:]
        elif mark in _CLOSERS and _opens(text, position, start, end, mark):
            waiting.append(_Open(mark, position))
    pairs += [(opened.position, end, False) for opened in waiting if opened.mark not in _SINGLE]
    return _nested(pairs)


def _closed_level(waiting: list[_Open], mark: str, text: str, position: int, start: int, end: int) -> int | None:
    """Which of the open quotations the mark closes: the innermost that it can close, or None when it closes none."""
    for level in range(len(waiting) - 1, -1, -1):
        opened = waiting[level]
        if mark not in _CLOSERS[opened.mark]:
            continue
        alike = mark == opened.mark or (opened.mark == "„" and mark == '"')
        if mark in _CLOSERS and mark in "\"'»”" and alike and _only_opens(text, position, start, end):
            continue
        if mark in "'’" and not _after_words(text, position, start):
            continue
        return level
    return None


def _nested(pairs: list[tuple[int, int, bool]]) -> list[Quotation]:
    found: list[Quotation] = []
    ends: list[int] = []
    for first, last, closed in sorted(pairs, key=lambda pair: (pair[0], -pair[1])):
        while ends and ends[-1] <= first:
            ends.pop()
        found.append(Quotation(first, last, len(ends), closed))
        ends.append(last)
    return found


def _inside_word(text: str, position: int, start: int, end: int) -> bool:
    return start < position < end - 1 and text[position - 1].isalnum() and text[position + 1].isalnum()


def _after_words(text: str, position: int, start: int) -> bool:
    return position > start and not text[position - 1].isspace()


def _opens(text: str, position: int, start: int, end: int, mark: str) -> bool:
    """Whether a mark that closes nothing can begin a quotation: words follow it, and none runs into it."""
    if position + 1 >= end:
        return False
    if mark in "«„‚‘「『〝‹":
        return True
    before = position == start or text[position - 1].isspace() or text[position - 1] in _BEFORE_OPENING
    if mark == "“":
        return before or text[position - 1] in ".:,;!?" or not text[position - 1].isascii()
    return before and not text[position + 1].isspace()


def _only_opens(text: str, position: int, start: int, end: int) -> bool:
    """A mark that looks the same at both ends begins a nested quotation after a space and before a word."""
    if position + 1 >= end or position == start:
        return False
    return text[position - 1].isspace() and text[position + 1].isalnum()

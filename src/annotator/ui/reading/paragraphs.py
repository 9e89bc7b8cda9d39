"""What a paragraph is to the reading pane: its direction, and where an overlong one is divided."""

from __future__ import annotations

import re
import unicodedata

from annotator.model.segments import grapheme_bounds

LONGEST_BLOCK = 4_000
_LONGEST_PART = 1_600
_EARLIEST_CUT = 1_000
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’“»)\]]*[ \t\u3000]|[。！？]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")


def is_right_to_left(*, text: str, start: int, end: int) -> bool:
    """Whether the first strong character of `text[start:end]` is of a right-to-left script; False without any."""
    if not _RIGHT_TO_LEFT.search(text, start, end):
        return False
    for position in range(start, end):
        direction = unicodedata.bidirectional(text[position])
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def has_right_to_left(*, text: str, start: int, end: int) -> bool:
    """Whether any character there is of a right-to-left script: then equal steps in the text may be jumps on the line."""
    return _RIGHT_TO_LEFT.search(text, start, end) is not None


def cuts(*, text: str, start: int, end: int) -> list[int]:
    """Where the paragraph `[start, end)`, if it is longer than 4,000 code points, is divided into parts of at most 1,600, so
    that none takes long to lay out: after a sentence if it can be, else after a space, else between two grapheme clusters.
    Empty for a paragraph that is short enough."""
    found: list[int] = []
    while end - start > (_LONGEST_PART if found else LONGEST_BLOCK):
        start = _cut(text, start + _EARLIEST_CUT, start + _LONGEST_PART)
        found.append(start)
    return found


def _cut(text: str, first: int, last: int) -> int:
    sentence = 0
    for match in _SENTENCE_END.finditer(text, first, last):
        sentence = match.end()
    if sentence:
        return sentence
    space = max(text.rfind(" ", first, last), text.rfind("\t", first, last), text.rfind("\u3000", first, last))
    if space >= 0:
        return space + 1
    return grapheme_bounds(text=text, position=last)[0]

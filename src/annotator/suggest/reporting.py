"""How the words of a statement are reported, judged by the quotation marks around them. Offsets are code points."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.suggest.quotations import quotations

DIRECT, INDIRECT, MIXED, NO_SPEECH = "direct", "indirect", "mixed", "none"
_REACH = 4_000
_MOSTLY = 0.9


def reporting_form(*, text: str, words: Sequence[tuple[int, int]]) -> str:
    """`direct` when (nearly) all letters of `[start, end)` stretches stand in quotation marks, `indirect` when none do,
    `mixed` else; "" for no letters. A single word in marks shows distance or a title more often than it quotes: it does
    not make `mixed`."""
    inside = outside = quoted_words = 0
    for start, end in words:
        quoted = _quoted(text, start, end)
        for first, last in quoted:
            quoted_words += len(text[max(first, start) : min(last, end)].split())
        for position in range(start, end):
            if text[position].isalnum():
                if any(first <= position < last for first, last in quoted):
                    inside += 1
                else:
                    outside += 1
    if not inside + outside:
        return ""
    if inside >= _MOSTLY * (inside + outside):
        return DIRECT
    return MIXED if quoted_words > 1 else INDIRECT


def _quoted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    low = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    high = text.find("\n", end)
    high = min(len(text) if high < 0 else high, end + _REACH)
    found = quotations(text=text, start=low, end=high)
    return [(mark.inner_start, mark.inner_end) for mark in found if mark.start < end and start < mark.end]

"""Grapheme clusters, words and paragraphs of a text, and the trimming of a selection. All offsets are code points."""

from __future__ import annotations

import unicodedata

import regex

from annotator.model.statement import Span

_GRAPHEME = regex.compile(r"\X")
_LETTER = r"[[\p{L}\p{M}\p{N}]--[\p{Han}\p{Hiragana}\p{Katakana}ー]]"
WORD = regex.compile(rf"(?V1)\p{{Han}}\p{{M}}*|[\p{{Katakana}}ー]+|\p{{Hiragana}}+|{_LETTER}+(?:['’\-‑]{_LETTER}+)*")
"""A word. Chinese and Japanese write none apart: there it is an ideograph (as UAX 29 has it), or a run of one kana."""
_REACH = 64
_JOINERS = "\u200c\u200d\uff9e\uff9f"
_OPENING = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    '"': '"',
    "”": "”",
    "「": "」",
    "『": "』",
}
_MARKS = frozenset('“”„«»‹›‘‚"「」『』')


def grapheme_bounds(*, text: str, position: int) -> tuple[int, int]:
    """The grapheme cluster that holds `position`, or (n, n) at the end of the text."""
    if position >= len(text):
        return len(text), len(text)
    floor = text.rfind("\n", 0, position) + 1
    begin = max(floor, position - _REACH)
    while begin > floor and _may_continue(text[begin - 1], text[begin]):
        begin -= 1
    for found in _GRAPHEME.finditer(text, begin):
        if found.start() <= position < found.end():
            return found.start(), found.end()
    raise AssertionError("every position lies in a grapheme cluster")


def _may_continue(before: str, after: str) -> bool:
    """Whether the two characters may be of one grapheme cluster; then no search may begin between them."""
    joins = unicodedata.category(after)[0] == "M" or unicodedata.category(before)[0] == "M"
    return (
        joins
        or any(each in _JOINERS or "\U0001f1e6" <= each <= "\U0001f1ff" for each in (before, after))
        or ("\U0001f3fb" <= after <= "\U0001f3ff")
    )


def snap_to_graphemes(*, text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest whole number of grapheme clusters that covers [start, end)."""
    start = grapheme_bounds(text=text, position=start)[0]
    if end > start and end < len(text):
        first, last = grapheme_bounds(text=text, position=end)
        end = end if first == end else last
    return start, end


def next_grapheme(*, text: str, position: int) -> int:
    """The caret position one grapheme cluster on."""
    return grapheme_bounds(text=text, position=position)[1]


def previous_grapheme(*, text: str, position: int) -> int:
    """The caret position one grapheme cluster back."""
    return grapheme_bounds(text=text, position=position - 1)[0] if position else 0


def word_bounds(*, text: str, position: int) -> tuple[int, int] | None:
    """The word that holds the character at `position`, else the one that ends there, or None when there is none."""
    begin = max(0, position - _REACH)
    while begin and (text[begin].isalnum() or text[begin] in "'’-‑"):
        begin -= 1
    before: tuple[int, int] | None = None
    for found in WORD.finditer(text, begin):
        if found.start() > position:
            break
        if position < found.end():
            return found.span()
        before = found.span() if position == found.end() else None
    return before


def paragraph_bounds(*, text: str, position: int) -> tuple[int, int]:
    """The paragraph (between line feeds, without them) that holds `position`."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end


def trimmed(*, text: str, start: int, end: int) -> tuple[int, int]:
    """The selection without white space and without an enclosing or an unpaired quotation mark at its ends.

    A comma or full stop inside the marks stays. A selection of nothing but white space and marks is returned unchanged."""
    first, last = start, end
    while True:
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if last - first < 2:
            break
        inner = text[first + 1 : last - 1]
        opening, closing = text[first], text[last - 1]
        encloses = closing in _OPENING.get(opening, "") and not _has_unpaired(inner)
        if encloses:
            first, last = first + 1, last - 1
        elif opening in _OPENING and _unpaired(text[first + 1 : last], _OPENING[opening]):
            first += 1
        elif closing in _MARKS and _unpaired_end(closing, text[first : last - 1]):
            last -= 1
        else:
            break
    return (first, last) if first < last else (start, end)


def _unpaired(rest: str, closers: str) -> bool:
    return not any(closer in rest for closer in closers)


def _unpaired_end(closing: str, rest: str) -> bool:
    if closing == "”" and "”" in rest:
        return "“" not in rest and "„" not in rest
    return not any(opener in rest for opener, closers in _OPENING.items() if closing in closers)


def _has_unpaired(inner: str) -> bool:
    """Whether the marks inside do not pair up among themselves: then the outer two belong to different quotations."""
    waiting: list[str] = []
    for index, character in enumerate(inner):
        if (
            character in "’'"
            and 0 < index < len(inner) - 1
            and inner[index - 1].isalpha()
            and inner[index + 1].isalpha()
        ):
            continue
        if waiting and character in waiting[-1]:
            waiting.pop()
        elif character in _OPENING and character != "‘":
            waiting.append(_OPENING[character])
        elif character in _MARKS and character != "‘":
            return True
    return bool(waiting)


def overlaps(*, first: Span, second: Span) -> bool:
    """Whether two half-open spans share a code point."""
    return first.start < second.end and second.start < first.end

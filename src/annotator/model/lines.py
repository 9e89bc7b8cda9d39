"""What a line of an article is – heading, list item, caption, separator, blank – judged by the line alone, in any language."""

from __future__ import annotations

from enum import Enum

import regex

HEADING_LENGTH = 120
"""The longest heading, in code points without the white space around it."""
_LONGEST_PADDED = 1_000
_LONGEST_CAPTION = 300
_FINAL = frozenset(".!?…。！？．؟۔।॥‼⁇⁈⁉")
_CLOSERS = "\"'”’»›“‘」』)]}）】*_ \t\u00a0\u2028\u2029\u200f\u200e"
_SEPARATOR = regex.compile(r"(?:[*•·~_=–—\-#⁂✱]\s*){1,20}")
_ITEM = regex.compile(
    r"\s{0,8}(?:[•‣◦▪●○■□–—*\-·]\s+|(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})[.)]\s+|\(\p{Nd}{1,3}\)\s*|[①-⑳]\s*)(?=\S)"
)
_CAPTION = regex.compile(
    r"\s*(?:photo(?:graph)?s?|image|picture|figure|fig\.|caption|credit|source|video|illustration"  # English
    r"|foto|bild|grafik|quelle|abbildung|abb\.|bildunterschrift|fotograf"  # German
    r"|photographie|crédits?|légende|infographie|dessin"  # French
    r"|фото|фотографія|фотография|джерело|ілюстрація|источник"  # Ukrainian, Russian
    r"|صورة|الصورة|تصوير|المصدر"  # Arabic
    r"|图片来源|图|摄|写真)"  # Chinese, Japanese
    r"(?:\s+(?:by|caption|credit|source|copyright|von|de))?\s*[:：/|]\s*\S"
    r"|\s*(?:©|\(c\)\s|copyright\b)",
    regex.IGNORECASE,
)


class LineKind(Enum):
    """What a whole line is."""

    BODY = "body"
    HEADING = "heading"
    ITEM = "item"
    CAPTION = "caption"
    SEPARATOR = "separator"
    BLANK = "blank"


def line_kind(line: str) -> LineKind:
    """What a line (between line feeds, without them) is. A heading by `is_heading`, unless it begins as an item of a list or
    as a caption does."""
    if len(line) <= _LONGEST_PADDED:
        bare = line.strip()
        if not bare:
            return LineKind.BLANK
        if len(bare) <= 40 and _SEPARATOR.fullmatch(bare):
            return LineKind.SEPARATOR
        if len(bare) <= _LONGEST_CAPTION and _CAPTION.match(line):
            return LineKind.CAPTION
    elif not line.strip():
        return LineKind.BLANK
    if item_lead(line):
        return LineKind.ITEM
    return LineKind.HEADING if is_heading(line) else LineKind.BODY


def is_heading(line: str) -> bool:
    """Whether a whole line is a heading: not blank, at most 120 characters without the white space around them, and without
    final punctuation, closing marks and brackets left aside. The export's `section` and the reading pane go by this."""
    if len(line) > _LONGEST_PADDED:
        return False
    bare = line.strip()
    words = bare.rstrip(_CLOSERS)
    return bool(words) and len(bare) <= HEADING_LENGTH and words[-1] not in _FINAL


def item_lead(line: str) -> str:
    """The white space, bullet or number with which an item of a list begins, with the space after it; empty for other lines.
    A dash counts when a space follows, a letter when a point or bracket does."""
    found = _ITEM.match(line[:_LONGEST_PADDED])
    if found is None:
        return ""
    lead = found[0]
    initial = lead.strip().rstrip(".)")
    if initial.isalpha() and (len(initial) == 1) and lead.strip().endswith(".") and initial.isupper():
        return ""  # an initial of a name: "J. Smith"
    return lead

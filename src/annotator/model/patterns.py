"""What a person looks for in a text: literal words or a regular expression, run under a timeout.

Positions are code points of the text as it is; nothing is normalised, folded or trimmed before it is searched."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import regex
from pydantic import Field

from annotator.model.errors import UserError
from annotator.model.frozen import Frozen

LONGEST_PATTERN = 1_000
Compiled: TypeAlias = "regex.Pattern[str]"
_ALIKE = {" ": r"[^\S\n]", "'": "['’]"}
"""What a keyboard has for signs that look the same in print: a typed space finds a no-break space, a typed apostrophe a
typographic one."""


_LEAST_NEEDED = 3
_SHORT = 60
_PLAIN = regex.compile(r"[A-Za-z0-9]+(?: +[A-Za-z0-9]+)*")
_ESCAPED = regex.compile(r"\\[pP]\{[^}]*\}|\\[xuUNgkLKoO].*|\\[0-9]+|\\.", regex.DOTALL)
_BRACKETS = regex.compile(r"\[\^?\]?[^\]]*\]")
_GROUP = regex.compile(r"\([^()]*\)")
_REPEATED = regex.compile(r".(?:[*?+]|\{[^}]*\})", regex.DOTALL)
"""A sign that is repeated may be missing, or come often."""


class Pattern(Frozen):
    """`text` is literal words, or a regular expression as Python writes it. Without `match_case` letters are alike after
    full case folding (ß and SS). `whole_words`: a hit begins and ends at a word boundary of Unicode (UAX 29), which CJK
    has around each ideograph."""

    text: str = Field(max_length=LONGEST_PATTERN)
    is_regex: bool = False
    match_case: bool = False
    whole_words: bool = False


class Hit(NamedTuple):
    """A place that fits: `[start, end)`, never empty."""

    start: int
    end: int


class Found(NamedTuple):
    """Hits in the order of the text, none overlapping another. `whole` is False when there are more than were asked for."""

    hits: tuple[Hit, ...]
    whole: bool


class PatternError(UserError):
    """The regular expression cannot be read: `reason` says why, `position` (code points of the pattern) where, if known."""

    def __init__(self, reason: str, position: int | None) -> None:
        where = "" if position is None else f" at character {position + 1}"
        super().__init__(f"The regular expression cannot be read{where}: {reason}.")
        self.reason = reason
        self.position = position


class PatternTooSlow(UserError):
    """The search was stopped: the expression tries too many ways to fit."""

    def __init__(self) -> None:
        super().__init__("This pattern takes too long.", "Repeat less inside what is repeated, as in (a+)+.")


def literal(words: str) -> str:
    """The regular expression that finds these words."""
    return "".join(_ALIKE.get(sign) or regex.escape(sign) for sign in words)


def needed_letters(pattern: Pattern) -> tuple[str, ...]:
    """Plain letters, digits and spaces, one of which stands in every ASCII text that the pattern fits; their case may differ.
    Empty where nothing is certain."""
    text = pattern.text
    if not pattern.is_regex:
        branches = [text.replace(" ", "\n")]  # a typed space finds other white space too
    elif "(?" in text or "#" in text:
        return ()
    else:
        bare = _BRACKETS.sub("\n", _ESCAPED.sub("\n", text))
        while _GROUP.search(bare):
            bare = _GROUP.sub("\n", bare)
        if any(sign in bare for sign in "()[]"):
            return ()
        branches = _REPEATED.sub("\n", bare).split("|")
    longest = tuple(max(_PLAIN.findall(branch), key=len, default="") for branch in branches)
    return longest if all(len(letters) >= _LEAST_NEEDED for letters in longest) else ()


def is_quick(pattern: Pattern) -> bool:
    """Whether the pattern repeats nothing and is short, so that no text can keep it busy: it needs no timeout."""
    return not pattern.is_regex or (len(pattern.text) <= _SHORT and not any(sign in pattern.text for sign in "*+?{"))


def compiled(pattern: Pattern) -> Compiled:
    """The pattern, ready to search with. Raises PatternError."""
    flags = regex.MULTILINE if pattern.match_case else regex.MULTILINE | regex.IGNORECASE | regex.FULLCASE
    written = pattern.text if pattern.is_regex else literal(pattern.text)
    try:
        alone = regex.compile(written, flags)
        if not pattern.whole_words:
            return alone
        closing = "\n)" if alone.flags & regex.VERBOSE else ")"  # the expression may end in a comment
        return regex.compile(rf"(?w:\b)(?:{written}{closing}(?w:\b)", flags)
    except regex.error as error:
        raise PatternError(getattr(error, "msg", str(error)), getattr(error, "pos", None)) from error
    except (RecursionError, OverflowError, MemoryError, ValueError, LookupError) as error:
        raise PatternError("it is too deep or too large", None) from error


def matches(
    *, text: str, pattern: Compiled, limit: int, timeout: float, start: int = 0, end: int | None = None
) -> Found:
    """The first `limit` hits inside `[start, end)` of the text. Empty matches are no hits. Raises PatternTooSlow after
    `timeout` seconds of the processor's time. Other threads go on meanwhile."""
    hits: list[Hit] = []
    stop = len(text) if end is None else end
    whole = True
    try:
        for found in pattern.finditer(text, start, stop, timeout=timeout, concurrent=True):
            first, last = found.span()
            if first >= last:
                continue
            if len(hits) == limit:
                whole = False
                break
            hits.append(Hit(first, last))
    except (TimeoutError, MemoryError) as error:
        raise PatternTooSlow from error
    hits.sort()  # an expression can ask to be searched for from the end
    return Found(tuple(hits), whole)


def hit_from(hits: Sequence[Hit], position: int) -> int | None:
    """The index of the first hit that begins at the position or after it, else the first of all; None without any."""
    if not hits:
        return None
    index = bisect_left(hits, (position, -1))
    return index if index < len(hits) else 0


def hit_before(hits: Sequence[Hit], position: int) -> int | None:
    """The index of the last hit that begins before the position, else the last of all; None without any."""
    return (bisect_left(hits, (position, -1)) - 1) % len(hits) if hits else None


def hits_within(hits: Sequence[Hit], start: int, end: int) -> range:
    """The indices of the hits that have a character in `[start, end)`. The hits are sorted and do not overlap."""
    first = bisect_left(hits, (start, -1))
    if first and hits[first - 1].end > start:
        first -= 1
    return range(first, max(first, bisect_left(hits, (end, -1))))

"""The only place where code points and UTF-16 units meet."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts offsets of one text between code points (ours) and UTF-16 code units (Qt's, Java's, JavaScript's).

    Built once per text in O(length); each conversion is O(log n) in the number of astral characters, O(1) without any."""

    __slots__ = ("_code_points", "_units", "length", "utf16_length")

    def __init__(self, text: str) -> None:
        self._code_points = array("q", (found.start() for found in _ASTRAL.finditer(text)))
        self._units = array("q", (position + index for index, position in enumerate(self._code_points)))
        self.length = len(text)
        self.utf16_length = len(text) + len(self._code_points)

    def to_utf16(self, code_point: int) -> int:
        """The UTF-16 offset of a code point offset. Raises IndexError outside [0, length]."""
        if not 0 <= code_point <= self.length:
            raise IndexError(f"code point {code_point} is outside the text of {self.length}")
        return code_point + bisect_left(self._code_points, code_point)

    def to_code_point(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset; one inside a surrogate pair counts as the pair's start.

        Raises IndexError outside [0, utf16_length]."""
        if not 0 <= unit <= self.utf16_length:
            raise IndexError(f"UTF-16 unit {unit} is outside the text of {self.utf16_length}")
        before = bisect_left(self._units, unit)
        if before and unit == self._units[before - 1] + 1:
            return self._code_points[before - 1]
        return unit - before


def display_text(text: str) -> str:
    """A string of the same UTF-16 length that Qt shows without changing lengths: what Qt would swallow, swap or split at
    (U+FEFF, U+FFFE, U+FFFF, U+FDD0–U+FDD1, U+2028, U+2029, CR, NUL) becomes a character of the same width in units."""
    for swallowed, shown in _DISPLAY.items():
        if chr(swallowed) in text:
            text = text.replace(chr(swallowed), shown)
    return text


_DISPLAY = {
    0x0000: "\ufffd",
    0x000B: " ",
    0x000C: " ",
    0x000D: " ",
    0x001C: " ",
    0x001D: " ",
    0x001E: " ",
    0x0085: " ",
    0xFEFF: "\u200b",
    0xFFFE: "\ufffd",
    0xFFFF: "\ufffd",
    0xFFFC: "\ufffd",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0x2028: "\u2003",
    0x2029: "\u2003",
}

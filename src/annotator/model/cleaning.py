"""What happens to a text between the bytes of a file and the project: as little as possible, and all of it reported."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class CleanText:
    """A text as the project keeps it. `notes` says each thing that was changed, in words; empty when nothing was."""

    text: str
    notes: tuple[str, ...] = ()


def clean_text(text: str) -> CleanText:
    """Drop a leading BOM, turn CRLF and CR into LF, NUL and lone surrogates into U+FFFD; change nothing else.

    No normalisation, no trimming: every other character keeps its place."""
    notes = []
    if text.startswith("\ufeff"):
        text = text[1:]
        notes.append("a leading byte order mark was dropped")
    if "\r" in text:
        pairs = text.count("\r\n")
        lone = text.count("\r") - pairs
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        notes.append(f"{pairs + lone} line ends (CRLF or CR) became LF")
    if "\0" in text:
        notes.append(f"{text.count(chr(0))} NUL characters became U+FFFD")
        text = text.replace("\0", "\ufffd")
    if not text.isascii():
        text, count = _SURROGATE.subn("\ufffd", text)
        if count:
            notes.append(f"{count} lone surrogates became U+FFFD")
    return CleanText(text=text, notes=tuple(notes))


def text_sha256(text: str) -> str:
    """The sha256 of the text's UTF-8, in hexadecimal: an article's identity."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()

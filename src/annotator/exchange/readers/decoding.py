"""From bytes to characters, once, at import: a byte order mark, else strict UTF-8, else a guess that is reported."""

from __future__ import annotations

import codecs
import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import UserError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (or a Word, Excel or OpenDocument file)"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\0", "a database"),
    (b"\x1f\x8b", "a compressed file"),
)
_STARTS = tuple(start for start, _ in (*_BOMS, *_MAGIC))
_WINDOWS = {
    "ISO-8859-1": "windows-1252",
    "ISO-8859-2": "windows-1250",
    "ISO-8859-5": "windows-1251",
    "ISO-8859-6": "windows-1256",
    "ISO-8859-7": "windows-1253",
    "ISO-8859-8": "windows-1255",
    "ISO-8859-9": "windows-1254",
    "ISO-8859-13": "windows-1257",
    "ISO-8859-15": "windows-1252",
}
_CENTRAL = frozenset({"WINDOWS-1250", "ISO-8859-2", "ISO-8859-16", "MACCENTRALEUROPE"})
_C1 = bytes(range(0x80, 0xA0))
_SAMPLE = 1 << 20


class DecodingError(UserError):
    """These bytes are no text that can be read. The message says where and what to do."""


@dataclass(frozen=True)
class Encoding:
    """How to read a file: a codec name that keeps a byte order mark as U+FEFF (cleaning drops and reports it), and
    `note`, in words, when it was guessed; empty when it is certain."""

    name: str
    note: str = ""


_UTF8 = Encoding("utf-8")


def decode(data: bytes, encoding: str | None = None) -> tuple[str, Encoding]:
    """The characters of `data`, with nothing changed, and how they were read. `encoding` overrides detection.

    Lone surrogates of UTF-16 survive as such. Raises DecodingError, UserError when the encoding is not known."""
    if encoding is None and not data.startswith(_STARTS) and 0 not in data:
        try:
            return data.decode("utf-8"), _UTF8
        except UnicodeDecodeError:
            pass
    found = named_encoding(encoding, data[:4]) if encoding else detect(data)
    return decode_as(data, found.name), found


def decode_as(data: bytes, name: str) -> str:
    """The characters of `data` in the codec `name`, strictly, but for lone surrogates in UTF-16 and UTF-32."""
    try:
        return data.decode(name, errors="surrogatepass" if name.startswith(("utf-16", "utf-32")) else "strict")
    except UnicodeDecodeError as error:
        raise DecodingError(_broken(data, name, error), "Repair the file, or name its encoding.") from error


def named_encoding(name: str, head: bytes = b"") -> Encoding:
    """The encoding of this name; `head`, the first bytes, tells the byte order of a bare "utf-16" or "utf-32".

    Raises UserError when Python knows no such encoding."""
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError) as error:
        raise UserError(
            f"There is no encoding {name!r}.", "Use a name such as utf-8, windows-1252 or gb18030."
        ) from error
    if not info._is_text_encoding:
        raise UserError(f"{name!r} is not an encoding of text.")
    if info.name in ("utf-8-sig", "utf-16", "utf-32"):
        family = info.name[:6].rstrip("-")
        marked = (known for bom, known in _BOMS if head.startswith(bom) and known.startswith(family))
        return Encoding(next(marked, "utf-8" if family == "utf-8" else f"{family}-le"))
    return Encoding(info.name)


def detect(data: bytes) -> Encoding:
    """How these bytes are to be read. Raises DecodingError when they are no text, or UTF-8 with broken places."""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise DecodingError(f"this is {what}, not a text.")
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Encoding(name)
    wide = _wide_without_bom(data)
    if wide:
        return Encoding(wide, f"read as {wide.upper()}, guessed")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf8(data):
            raise DecodingError(
                f"{_broken(data, 'utf-8', error)} although the rest is UTF-8.", "Repair the file, or name its encoding."
            ) from error
        return _guess(data)
    return _UTF8


def detect_file(path: Path, encoding: str | None = None) -> Encoding:
    """As `detect`, for a file of any size in constant memory: strict UTF-8 is judged over the whole file, a guess over its
    first megabyte that holds bytes beyond ASCII."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
        if encoding:
            return named_encoding(encoding, head)
        if len(head) < _SAMPLE:
            return detect(head)
        for magic, what in _MAGIC:
            if head.startswith(magic):
                raise DecodingError(f"this is {what}, not a text.")
        for bom, name in _BOMS:
            if head.startswith(bom):
                return Encoding(name)
        wide = _wide_without_bom(head)
        if wide:
            return Encoding(wide, f"read as {wide.upper()}, guessed")
        return _detect_long(file, head)


def _detect_long(file: io.BufferedReader, head: bytes) -> Encoding:
    decoder = codecs.getincrementaldecoder("utf-8")()
    chunk, line = head, 1
    sample = head
    while chunk:
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError as error:
            around = sample if not sample.isascii() else chunk
            if _mostly_utf8(around):
                line += error.object[: error.start].count(b"\n")
                byte = error.object[error.start]
                raise DecodingError(
                    f"line {line} holds the byte 0x{byte:02X}, which is not UTF-8, although the rest is.",
                    "Repair the file, or name its encoding.",
                ) from error
            return _guess(around)
        line += chunk.count(b"\n")
        chunk = file.read(_SAMPLE)
        if sample.isascii():
            sample = chunk
    return _UTF8


def _broken(data: bytes, name: str, error: UnicodeDecodeError) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return f"line {line} holds the byte 0x{data[error.start]:02X}, which is not {name.upper()}"


def _mostly_utf8(data: bytes) -> bool:
    """Whether well-formed multi-byte sequences outnumber the bytes that fit none: chance makes few of them."""
    replaced = data.decode("utf-8", errors="replace")
    broken = replaced.count("\ufffd")
    well_formed = sum(1 for character in replaced if character > "\x7f") - broken
    return well_formed > 2 * broken


def _wide_without_bom(data: bytes) -> str:
    """The name utf-16-le or utf-16-be when one byte of each pair takes almost always the same few values, NUL among them."""
    sample = data[: 1 << 16]
    if len(data) % 2 or len(sample) < 8 or 0 not in sample:
        return ""
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        common = Counter(high).most_common(3)
        if any(value == 0 for value, _ in common) and sum(count for _, count in common) >= 0.9 * len(high):
            low = sample[0::2] if name == "utf-16-le" else sample[1::2]
            if len(set(low)) > len(set(high)):
                return name
    return ""


def _guess(data: bytes) -> Encoding:
    import cchardet

    sample = data if len(data) <= _SAMPLE else data[:_SAMPLE]
    label = (cchardet.detect(sample)["encoding"] or "").upper()
    has_c1 = any(byte in sample for byte in _C1)
    candidates = [label] if label else []
    if label in _WINDOWS and (has_c1 or label in ("ISO-8859-1", "ISO-8859-15")):
        candidates = [_WINDOWS[label], label]
    if label in _CENTRAL and _reads_alike(sample, candidates[0]):
        candidates.insert(0, "windows-1252")
    for name in candidates:
        try:
            text = sample.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
        if not _looks_binary(text):
            return Encoding(codecs.lookup(name).name, f"read as {name.lower()}, guessed")
    raise DecodingError("the encoding cannot be told: this may be no text.", "Name its encoding.")


def _reads_alike(data: bytes, name: str) -> bool:
    try:
        return data.decode(name) == data.decode("windows-1252")
    except (LookupError, UnicodeDecodeError):
        return False


def _looks_binary(text: str) -> bool:
    controls = sum(
        1 for character in text if (character < " " and character not in "\t\n\r\f\0\x1a") or character == "\x7f"
    )
    return controls > 2 + len(text) // 50

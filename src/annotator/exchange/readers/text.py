"""Plain text and Markdown: one file, one article, its text as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.exchange.readers.decoding import DecodingError, decode
from annotator.exchange.readers.incoming import IncomingArticle, OnBytes, Origin, ReadOptions, Refusal


class TextReader:
    """`.txt` and `.md`. The title is the file's name without its ending, never the first line; the date stays empty."""

    name = "Plain text"
    suffixes = (".txt", ".text", ".md", ".markdown")

    def read(self, path: Path, options: ReadOptions, on_bytes: OnBytes) -> Iterator[IncomingArticle | Refusal]:
        """The one article of the file, or why there is none."""
        origin = Origin(str(path))
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - Path.open and a buffer cost as much as a short text
            data = file.read()
        on_bytes(len(data))
        if not data:
            yield Refusal(origin, "the file is empty.")
            return
        try:
            text, encoding = decode(data, options.encoding)
        except DecodingError as error:
            yield Refusal(origin, str(error))
            return
        notes = (encoding.note,) if encoding.note else ()
        yield IncomingArticle(text=text, title=path.stem, origin=origin, language=options.language, notes=notes)

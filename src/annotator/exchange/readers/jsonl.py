"""JSON Lines of plain articles: a text and whatever metadata stands beside it. (Annotator's own records: `native.py`.)"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.exchange.readers.columns import article_from, checked_columns, recognised
from annotator.exchange.readers.decoding import DecodingError
from annotator.exchange.readers.incoming import IncomingArticle, OnBytes, Origin, ReadOptions, Refusal
from annotator.exchange.readers.lines import objects


class JsonLinesReader:
    """`.jsonl` and `.ndjson`: an object a line. Keys are recognised like columns; an object under `metadata` is metadata;
    every unknown key is kept there too."""

    name = "JSON Lines"
    suffixes = (".jsonl", ".ndjson")

    def read(self, path: Path, options: ReadOptions, on_bytes: OnBytes) -> Iterator[IncomingArticle | Refusal]:
        """The lines as articles, each broken one refused by its number."""
        checked_columns(options.columns)
        is_empty = True
        try:
            for line in objects(path, options.encoding, on_bytes):
                is_empty = False
                origin = Origin(str(path), line.number)
                if line.data is None:
                    yield Refusal(origin, line.reason)
                else:
                    yield article_of(
                        line.data, origin=origin, title=f"{path.stem}, line {line.number}", options=options
                    )
        except DecodingError as error:
            yield Refusal(Origin(str(path)), str(error))
            return
        if is_empty:
            yield Refusal(Origin(str(path)), "the file is empty.")


def article_of(
    data: Mapping[str, Any], *, origin: Origin, title: str, options: ReadOptions
) -> IncomingArticle | Refusal:
    """The article in one object, or why it holds none."""
    cells = dict(data)
    nested = cells.pop("metadata", None)
    if not isinstance(nested, dict):
        cells = dict(data)
        nested = {}
    missing = [name for name in checked_columns(options.columns).values() if name not in cells]
    if missing:
        return Refusal(origin, f"there is no key {missing[0]!r}; the keys are {', '.join(map(str, cells)) or 'none'}.")
    chosen = recognised(tuple(cells), options.columns, where=str(origin))
    if "text" not in chosen:
        return Refusal(origin, f"no key holds the text; the keys are {', '.join(map(str, cells)) or 'none'}.")
    if not isinstance(cells[chosen["text"]], str):
        return Refusal(origin, f"{chosen['text']!r} is not a text.")
    for key, value in nested.items():
        name = key
        while name in cells:
            name = f"metadata {name}"
        cells[name] = value
    return article_from(cells, chosen, origin=origin, title=title, options=options)

"""The part of records that comes from one article: its head, spans with both kinds of offsets, context, section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import orjson

from annotator.model.change import Image
from annotator.model.dates import is_partial_date
from annotator.model.lines import is_heading
from annotator.model.offsets import Utf16Map
from annotator.model.statement import STATEMENT_ROLE

HEAD_KEYS = ("id", "sha256", "title", "source", "author", "published", "url", "language", "metadata")
JOINT = " … "
_CONTEXTS_KEPT = 64


class Placed(NamedTuple):
    """The part of a statement's record that its spans decide."""

    spans: list[dict[str, Any]]
    text: str
    section: str | None


class ArticlePart:
    """One article while its statements are written. Contexts are encoded once per distinct slice."""

    def __init__(self, image: Image, text: str) -> None:
        self.image = image
        self.text = text
        self.day = image["published"] if is_partial_date(image["published"]) else ""
        self.head = orjson.Fragment(orjson.dumps({key: image[key] for key in HEAD_KEYS}))
        is_plain = len(text.encode("utf-16-le")) == 2 * len(text)
        self._units = None if is_plain else Utf16Map(text).to_utf16
        self._contexts: dict[tuple[int, int], orjson.Fragment] = {}

    def placed(self, spans: Iterable[Sequence[Any]]) -> Placed:
        """The records of spans [start, end, role, value] in the order given, the statement's words (its statement spans
        joined by " … "), and its section."""
        text, units = self.text, self._units
        records, words = [], []
        first, last = -1, -1
        for start, end, role, value in spans:
            quote = text[start:end]
            records.append(
                {
                    "role": role,
                    "value": value,
                    "start": start,
                    "end": end,
                    "start_utf16": start if units is None else units(start),
                    "end_utf16": end if units is None else units(end),
                    "text": quote,
                }
            )
            if role == STATEMENT_ROLE:
                words.append(quote)
                first = start if first < 0 else first
                last = max(last, end)
        section = None if first < 0 else "heading" if self._is_heading(first, last) else "body"
        return Placed(records, words[0] if len(words) == 1 else JOINT.join(words), section)

    def context(self, spans: Sequence[Sequence[Any]]) -> orjson.Fragment | None:
        """The paragraphs from the first span's to the last's, mentions included, as one slice; None without spans."""
        if not spans:
            return None
        last = max([span[1] for span in spans])
        start = self.text.rfind("\n", 0, spans[0][0]) + 1
        end = self.text.find("\n", last - 1)
        end = len(self.text) if end < 0 else max(end, last)
        found = self._contexts.get((start, end))
        if found is None:
            if len(self._contexts) >= _CONTEXTS_KEPT:
                self._contexts.clear()
            context = {"start": start, "end": end, "text": self.text[start:end]}
            found = self._contexts[start, end] = orjson.Fragment(orjson.dumps(context))
        return found

    def _is_heading(self, first: int, last: int) -> bool:
        """Whether [first, last) lies in one line of at most 120 characters without final punctuation."""
        begin = self.text.rfind("\n", 0, first) + 1
        end = self.text.find("\n", first)
        end = len(self.text) if end < 0 else end
        return last <= end and is_heading(self.text[begin:end])

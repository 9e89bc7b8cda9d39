"""The codebook as its JSON file, which any project can take in."""

from __future__ import annotations

import orjson

from annotator.model.codebook import Codebook


def codebook_json(codebook: Codebook) -> bytes:
    """UTF-8, indented for people and for `diff`, keys in the codebook's order, without what is at its default."""
    raw = codebook.model_dump(mode="json", exclude_defaults=True)
    return orjson.dumps(raw, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)

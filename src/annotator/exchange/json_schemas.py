"""Writes the JSON Schemas of codebook, mapping and export records into `schemas/`, or checks that they have not drifted.

`python -m annotator.exchange.json_schemas` writes; with `--check` it changes nothing, names each file that differs from
its model and exits with 1."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel

from annotator.exchange.records import ArticleRecord, CodebookRecord, EntityRecord, StatementRecord
from annotator.model.codebook import Codebook
from annotator.model.mapping import RecodingMapping
from annotator.model.places import shipped

_MODELS: Mapping[str, type[BaseModel]] = {
    "codebook": Codebook,
    "mapping": RecodingMapping,
    "statement-record": StatementRecord,
    "article-record": ArticleRecord,
    "entity-record": EntityRecord,
    "codebook-record": CodebookRecord,
}
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def generated() -> dict[str, str]:
    """File name → the text of its JSON Schema, as the models have it now."""
    files = {}
    for name, model in _MODELS.items():
        schema = {"$schema": _DIALECT, **model.model_json_schema(mode="validation")}
        files[f"{name}.schema.json"] = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    return files


def drifted(folder: Path) -> tuple[str, ...]:
    """The names of the files in `folder` that are missing or differ from the models."""
    return tuple(name for name, text in generated().items() if _content(folder / name) != text)


def write(folder: Path) -> None:
    """Write every file anew."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in generated().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def main(arguments: Sequence[str]) -> int:
    """The command: 0, or 1 when a check finds drift."""
    folder = shipped("schemas")
    if "--check" not in arguments:
        write(folder)
        return 0
    names = drifted(folder)
    for name in names:
        print(
            f"schemas/{name} differs from its model: run `python -m annotator.exchange.json_schemas`.", file=sys.stderr
        )
    return 1 if names else 0


def _content(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

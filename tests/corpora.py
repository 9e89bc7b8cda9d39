"""Where the real articles and codings are, when they are: beside the project, in `../shared/corpora`."""

from __future__ import annotations

from pathlib import Path

import pytest

CORPORA = Path(__file__).resolve().parents[2] / "shared" / "corpora"


def corpus(name: str) -> Path:
    """The folder of one corpus; skips the test, with the reason, where it is not there."""
    folder = CORPORA / name
    if not folder.is_dir():
        pytest.skip(f"the corpus {name} is not here: {folder}")
    return folder


def seed_text() -> str:
    """The text of the seed article, line ends as in the file."""
    return (corpus("seed") / "article.txt").read_bytes().decode("utf-8")

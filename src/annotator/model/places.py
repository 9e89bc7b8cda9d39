"""Where the files that ship with the program are, in a wheel and in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(folder: str) -> Path:
    """The folder `resources` or `schemas`: inside the package when installed from a wheel, at the top of a checkout else."""
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent.parent / folder


def shipped_codebook(name: str) -> Path | None:
    """The codebook of this name that ships with the program, or None."""
    path = shipped("schemas") / f"{name}.json"
    return path if path.is_file() and not name.endswith(".schema") else None


def shipped_codebooks() -> tuple[str, ...]:
    """The names of the codebooks that ship."""
    found = shipped("schemas").glob("*.json")
    return tuple(sorted(path.stem for path in found if not path.stem.endswith(".schema")))

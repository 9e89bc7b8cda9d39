"""A list of codes as a table of two columns: the code (or its path, "War and peace > Ceasefire") and its definition, or the
code and the path of the code that holds it. A header line may stand first."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.exchange.code_lists import Code, CodeList
from annotator.exchange.readers.decoding import decode
from annotator.model.cleaning import clean_text
from annotator.model.errors import UserError

_LARGEST = 20_000_000
_DELIMITERS = (";", "\t", ",")
_PARTS = re.compile(r"(?<=\s)>(?=\s)")
_CODE_HEADS = frozenset(
    {"code", "codes", "name", "label", "option", "category", "kategorie", "bezeichnung", "catégorie"}
)
_TEXT_HEADS = frozenset({"definition", "description", "beschreibung", "définition", "memo", "meaning"})
_PATH_HEADS = frozenset({"parent", "path", "parent path", "group", "above", "oberkategorie", "gruppe"})
_FORMULA = ("=", "+", "-", "@", "'")


@dataclass
class _Node:
    label: str
    definition: str = ""
    inside: dict[str, _Node] = field(default_factory=dict)

    def code(self) -> Code:
        return Code(self.label, self.definition, codes=tuple(node.code() for node in self.inside.values()))


def read_codes_csv(path: Path) -> CodeList:
    """The codes of the file. Raises UserError, with the line, when it is no such table."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(f"{path.name} is too large for a list of codes.")
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"Cannot read {path}: {error.strerror}.") from error
    return parse_codes_csv(data=data, name=path.name)


def parse_codes_csv(*, data: bytes, name: str) -> CodeList:
    """The codes in these bytes. `name` says in messages where they come from."""
    try:
        text, encoding = decode(data)
    except UserError as error:
        raise UserError(f"{name}: {error.message}", error.advice) from error
    notes = [f"{name}: {encoding.note}."] if encoding.note else []
    rows = list(_rows(clean_text(text).text, name))
    head = _heading(rows[0][1]) if rows else None
    if head is not None:
        del rows[0]
    if not rows:
        raise UserError(f"{name} holds no codes.")
    root = _Node("")
    extra = 0
    for line, cells in rows:
        extra += any(cell.strip() for cell in cells[2:])
        second = cells[1].strip() if len(cells) > 1 else ""
        steps = (_steps(second) if head == "path" else []) + _steps(cells[0])
        if not cells[0].strip() or not all(steps):
            raise UserError(f"{name}: line {line} has no code in its first column.")
        _add(root, steps, "" if head == "path" else _bare(second), line, notes)
    if extra:
        notes.append(f"{name}: more than two columns; {extra:,} rows have more than is taken.")
    return CodeList(tuple(node.code() for node in root.inside.values()), tuple(notes))


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise UserError(f"{name}: line {max(line, reader.line_num)} is no row of a table: {error}.") from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


def _delimiter(text: str) -> str:
    """The sign of which most lines have one; of none, the semicolon (a list of bare codes)."""
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    return max(_DELIMITERS, key=lambda sign: sum(sign in line for line in lines))


def _heading(cells: list[str]) -> str | None:
    heads = [cell.strip().casefold() for cell in cells]
    if heads[0] not in _CODE_HEADS:
        return None
    if len(heads) < 2 or heads[1] in _TEXT_HEADS:
        return "text"
    return "path" if heads[1] in _PATH_HEADS else None


def _steps(cell: str) -> list[str]:
    bare = _bare(cell.strip())
    return [step.strip().replace("\\>", ">") for step in _PARTS.split(bare)] if bare else []


def _bare(cell: str) -> str:
    """The cell without the mark that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA else cell


def _add(root: _Node, steps: list[str], definition: str, line: int, notes: list[str]) -> None:
    node = root
    fresh = False
    for step in steps:
        fresh = step not in node.inside
        node = node.inside.setdefault(step, _Node(step))
    if not fresh and definition and node.definition and node.definition != definition:
        notes.append(f"line {line}: “{node.label}” stands twice; the later definition counts.")
    node.definition = definition or node.definition

"""A codebook of the REFI-QDA standard (`.qdc`), or the codebook inside a project of it (`.qde`)."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from lxml import etree

from annotator.exchange.code_lists import Code, CodeList
from annotator.model.errors import UserError

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_PROJECT = "urn:QDA-XML:project:1.0"
_LARGEST = 50_000_000
_DEEPEST = 60
_COLOUR = re.compile(r"#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\Z")
_KNOWN = frozenset({"guid", "name", "isCodable", "color"})


def read_codes_qdc(path: Path) -> CodeList:
    """The codes of the file, nested as they are there. Raises UserError, with the line, for what is no such file, and for
    one with a document type (that is how harmful files are made)."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(f"{path.name} is too large for a codebook.")
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"Cannot read {path}: {error.strerror}.") from error
    return parse_codes_qdc(data=data, name=path.name)


def parse_codes_qdc(*, data: bytes, name: str) -> CodeList:
    """The codes in these bytes. `name` says in messages where they come from."""
    root = _parsed(data, name)
    namespace = etree.QName(root).namespace
    book = root
    if root.tag == f"{{{_PROJECT}}}Project":
        book = root.find(f"{{{_PROJECT}}}CodeBook")
    elif root.tag != f"{{{NAMESPACE}}}CodeBook":
        raise UserError(
            f"{name}: line {root.sourceline}: this is no REFI-QDA codebook but <{etree.QName(root).localname}>."
        )
    codes = None if book is None else book.find(f"{{{namespace}}}Codes")
    if book is None or codes is None:
        raise UserError(f"{name} holds no codes.")
    reading = _Reading(name, str(namespace))
    found = reading.codes(codes, 1)
    if not found:
        raise UserError(f"{name} holds no codes.")
    sets = book.find(f"{{{namespace}}}Sets")
    count = 0 if sets is None else len(sets)
    if count:
        reading.left[f"{count} set{'s' if count > 1 else ''} of codes"] += 1
    return CodeList(found, reading.notes())


def _parsed(data: bytes, name: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UserError(f"{name} is not well-formed XML: line {error.lineno}: {error.msg}.") from error
    except ValueError as error:
        raise UserError(f"{name} is not XML: {error}.") from error
    if root.getroottree().docinfo.doctype:
        raise UserError(f"{name} has a document type (<!DOCTYPE>), which a codebook never has; it is not read.")
    return root


class _Reading:
    def __init__(self, name: str, namespace: str) -> None:
        self._name, self._namespace = name, namespace
        self._headings = 0
        self.left: Counter[str] = Counter()

    def codes(self, parent: Any, depth: int) -> tuple[Code, ...]:
        if depth > _DEEPEST:
            raise UserError(f"{self._name}: line {parent.sourceline}: codes are nested too deeply.")
        found = []
        for element in parent:
            if element.tag == self._tag("Code"):
                found.append(self._code(element, depth))
            elif isinstance(element.tag, str) and element.tag != self._tag("Description"):
                self.left[f"<{etree.QName(element).localname}>"] += 1
        return tuple(found)

    def _code(self, element: Any, depth: int) -> Code:
        label = " ".join(element.get("name", "").split())
        if not label:
            raise UserError(f"{self._name}: line {element.sourceline}: a code has no name.")
        self._headings += element.get("isCodable", "true").strip() in ("false", "0")
        for attribute in sorted(set(element.keys()) - _KNOWN):
            self.left[f"the attribute {attribute}"] += 1
        description = element.find(self._tag("Description"))
        return Code(
            label=label,
            definition="" if description is None else "".join(description.itertext()).strip(),
            colour=self._colour(element.get("color")),
            guid=element.get("guid", "").strip(),
            codes=self.codes(element, depth + 1),
        )

    def _colour(self, value: str | None) -> str | None:
        if value is None or not value.strip():
            return None
        found = _COLOUR.match(value.strip())
        if found is None:
            self.left[f"the colour {value!r}"] += 1
            return None
        digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
        return f"#{digits.upper()}"

    def _tag(self, name: str) -> str:
        return f"{{{self._namespace}}}{name}"

    def notes(self) -> tuple[str, ...]:
        """What was left out, and what changed its meaning."""
        notes = [
            f"{self._name}: not taken: {what}{f' ({count} times)' if count > 1 else ''}."
            for what, count in self.left.items()
        ]
        if self._headings:
            notes.append(f"{self._name}: {self._headings} codes that were headings there can be chosen here.")
        return tuple(notes)

"""A codebook of the REFI-QDA standard (`.qdc`): the options of choices and trees as codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from annotator import __version__
from annotator.exchange.code_lists import Code, code_guid, codes_of
from annotator.exchange.readers.codes_qdc import NAMESPACE
from annotator.model.codebook import Codebook, FieldSpec, StatementType
from annotator.model.errors import UserError


@dataclass(frozen=True)
class QdcFile:
    """The bytes, and what the standard has no place for."""

    data: bytes
    notes: tuple[str, ...]


def qdc_of_field(*, statement_type: StatementType, field: FieldSpec) -> QdcFile:
    """The options of one field. Raises UserError when it has none."""
    if not field.options:
        raise UserError(f"{field.label} has no options that could be codes.")
    codes = codes_of(options=field.options, field=(statement_type.id, field.id))
    return QdcFile(_written(codes, headings=frozenset()), _notes(field))


def qdc_of_codebook(codebook: Codebook) -> QdcFile:
    """Every field with options as a heading, its options inside it; with several statement types each is a heading, too.
    Raises UserError when no field has options."""
    headings: set[str] = set()
    tops: list[Code] = []
    notes: list[str] = []
    for statement_type in codebook.types:
        fields = []
        for field in statement_type.fields:
            if not field.options:
                notes.append(f"not written: {field.label} ({field.kind})")
                continue
            ids = (statement_type.id, field.id)
            inside = codes_of(options=field.options, field=ids)
            fields.append(Code(field.label, field.guidance.definition, guid=code_guid(ids), codes=inside))
            notes.extend(_notes(field))
        if len(codebook.types) > 1 and fields:
            guid = code_guid((statement_type.id,))
            headings.add(guid)
            definition = statement_type.guidance.definition
            tops.append(Code(statement_type.label, definition, statement_type.colour, guid, tuple(fields)))
        else:
            tops.extend(fields)
        headings.update(one.guid for one in fields)
    if not tops:
        raise UserError("No field of this codebook has options that could be codes.")
    return QdcFile(_written(tops, headings=frozenset(headings)), tuple(notes))


def _notes(field: FieldSpec) -> tuple[str, ...]:
    return (f"{field.label}: keys, scores and guidance beyond the definition are not written",)


def _written(codes: Sequence[Code], *, headings: frozenset[str]) -> bytes:
    root = etree.Element(f"{{{NAMESPACE}}}CodeBook", nsmap={None: NAMESPACE}, origin=f"Annotator {__version__}")
    _write(etree.SubElement(root, f"{{{NAMESPACE}}}Codes"), codes, headings)
    etree.indent(root)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8")) + b"\n"


def _write(parent: object, codes: Sequence[Code], headings: frozenset[str]) -> None:
    for code in codes:
        element = etree.SubElement(parent, f"{{{NAMESPACE}}}Code")
        element.set("guid", code.guid)
        element.set("name", _xml(code.label))
        element.set("isCodable", "false" if code.guid in headings else "true")
        if code.colour:
            element.set("color", code.colour)
        if code.definition:
            etree.SubElement(element, f"{{{NAMESPACE}}}Description").text = _xml(code.definition)
        _write(element, code.codes, headings)


def _xml(text: str) -> str:
    """The text without what XML cannot hold."""
    return "".join(
        sign
        for sign in text
        if sign in "\t\n\r" or (sign >= " " and not "\ud800" <= sign <= "\udfff" and sign not in "\ufffe\uffff")
    )

"""The words of the codebook page for what a codebook is made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.codebook import Kind
from annotator.model.codebook_places import Part


def kind_name(kind: Kind) -> str:
    """A field's kind in one or two words."""
    translate = QCoreApplication.translate
    return {
        Kind.ENTITY: translate("Codebook", "entities"),
        Kind.CHOICE: translate("Codebook", "choice"),
        Kind.TREE: translate("Codebook", "tree"),
        Kind.FLAG: translate("Codebook", "yes or no"),
        Kind.NUMBER: translate("Codebook", "number"),
        Kind.DATE: translate("Codebook", "date"),
        Kind.TEXT: translate("Codebook", "text"),
        Kind.STATEMENT: translate("Codebook", "link"),
    }[kind]


def part_name(part: Part) -> str:
    """What stands at a place, as a heading."""
    translate = QCoreApplication.translate
    return {
        Part.CODEBOOK: translate("Codebook", "Codebook"),
        Part.TYPE: translate("Codebook", "Statement type"),
        Part.FIELD: translate("Codebook", "Field"),
        Part.OPTION: translate("Codebook", "Option"),
        Part.ENTITY_TYPE: translate("Codebook", "Entity type"),
        Part.ATTRIBUTE: translate("Codebook", "Attribute"),
    }[part]

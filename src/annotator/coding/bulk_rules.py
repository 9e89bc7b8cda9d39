"""The rules of a codebook as plain sets, for judging a million statements: as `statement_problems` and `reference_problems`
judge one, but for links, which no bulk command makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from annotator.model.change import Image, Table
from annotator.model.codebook import FieldSpec, Kind, Scalar, StatementType
from annotator.model.ids import STANDING_ENTITIES, CodebookId
from annotator.model.statement import STATEMENT_ROLE
from annotator.model.validation import value_problem
from annotator.store.reading import Reader


class FieldRule(NamedTuple):
    """What a field takes. `options` is None where any value of the kind is one."""

    spec: FieldSpec
    options: frozenset[str] | None
    entity_types: frozenset[str] | None


class TypeRules(NamedTuple):
    """A statement type of one codebook version."""

    version: CodebookId
    label: str
    has_spans: bool
    fields: Mapping[str, FieldRule]


class Rules:
    """The rules of one project's codebook versions, and which entities there are. Holds no statements."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self.current = read.current_codebook().id
        self._types: dict[tuple[str, str], TypeRules | None] = {}
        self._entities: dict[str, str] | None = None

    def of(self, version: str, kind: str) -> TypeRules | None:
        """The rules of a statement type in a version; None where the version has no such type."""
        key = (version, kind)
        if key not in self._types:
            found = self._read.codebook(version).body.statement_type(kind)
            self._types[key] = None if found is None else _type_rules(CodebookId(version), found)
        return self._types[key]

    def entity_type(self, entity: str) -> str | None:
        """The type of an entity; None when there is none."""
        if self._entities is None:
            self._entities = {row["id"]: row["type"] for row in self._read.images(Table.ENTITY)}
        return self._entities.get(entity)

    def field_problem(self, rule: FieldRule, values: list[Scalar]) -> str:
        """Why these cannot be the field's values, in words; empty when they can."""
        label = rule.spec.label
        if len(values) > 1:
            if not rule.spec.multiple:
                return f"{label} takes one value, not {len(values)}"
            if len(set(values)) < len(values):
                return f"{label} holds the same value twice"
        for value in values:
            if rule.options is not None:
                if value not in rule.options:
                    return f"{value!r} is not an option of {label}"
            elif rule.entity_types is not None:
                kind = self.entity_type(str(value))
                if kind is None:
                    return f"there is no entity {value}"
                if kind not in rule.entity_types and value not in STANDING_ENTITIES:
                    return f"{label} takes no entity of type {kind}"
            else:
                words = value_problem(field=rule.spec, value=value)
                if words:
                    return words
        return ""

    def problem(self, image: Image, rules: TypeRules) -> str:
        """Why the statement is invalid under these rules, in words; empty when it is valid. Its spans are taken to lie in the
        text, as they do in a statement that stands."""
        fields, values = rules.fields, image["values"]
        has_words = False
        for span in image["spans"]:
            role = span["role"]
            if role == STATEMENT_ROLE:
                has_words = True
            elif role not in fields:
                return f"{role!r} is not a field of {rules.label}"
            elif span["value"] is not None and not 0 <= span["value"] < len(values.get(role, ())):
                return f"{role} has no value number {span['value']}"
        if rules.has_spans and not has_words:
            return "a statement needs at least one span in the text"
        if not rules.has_spans and image["spans"]:
            return f"a statement of type {rules.label} is about the whole article and has no spans"
        for name, found in values.items():
            rule = fields.get(name)
            if rule is None:
                return f"{name} is not a field of {rules.label}"
            words = self.field_problem(rule, found)
            if words:
                return words
        return ""


def _type_rules(version: CodebookId, kind: StatementType) -> TypeRules:
    fields = {
        str(spec.id): FieldRule(
            spec,
            frozenset(map(str, spec.option_paths)) if spec.kind in (Kind.CHOICE, Kind.TREE) else None,
            frozenset(map(str, spec.entity_types)) if spec.kind is Kind.ENTITY else None,
        )
        for spec in kind.fields
    }
    return TypeRules(version, kind.label, kind.scope == "span", fields)

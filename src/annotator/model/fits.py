"""Whether many statements are valid under one codebook, one after the other: what is said of a value is said once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from annotator.model.codebook import Codebook, FieldSpec, Kind, Scalar, StatementType
from annotator.model.ids import STANDING_ENTITIES, EntityId, FieldId, TypeId
from annotator.model.statement import STATEMENT_ROLE, Span, Values
from annotator.model.validation import value_problem

EntityTypeOf: TypeAlias = Callable[[str], str | None]
"""An entity's type, or None when there is no such entity."""

_FEW = (Kind.CHOICE, Kind.TREE, Kind.ENTITY, Kind.FLAG)
"""Kinds of which a project has so few values that all of them can be remembered."""


class Fits:
    """Judges as `statement_problems` and `reference_problems` do, apart from the spans' places in the text (they do not
    move) and from links."""

    def __init__(self, codebook: Codebook, entity_type_of: EntityTypeOf) -> None:
        self._types: Mapping[TypeId, StatementType] = codebook.type_by_id
        self._entity_type_of = entity_type_of
        self._known: dict[tuple[TypeId, FieldId, Scalar], bool] = {}

    def __call__(self, *, type_id: TypeId, values: Values, spans: Sequence[Span]) -> bool:
        """Whether a statement of this type, with these values and spans, is valid."""
        statement_type = self._types.get(type_id)
        if statement_type is None:
            return False
        fields = statement_type.field_by_id
        for name, found in values.items():
            field = fields.get(name)
            if field is None or (len(found) > 1 and (not field.multiple or len(set(found)) < len(found))):
                return False
            if not all(self._takes(type_id, field, value) for value in found):
                return False
        return self._spans_fit(statement_type, values, spans)

    def _takes(self, type_id: TypeId, field: FieldSpec, value: Scalar) -> bool:
        if field.kind not in _FEW or isinstance(value, bool) != (field.kind is Kind.FLAG):
            return not value_problem(field=field, value=value)
        key = (type_id, field.id, value)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = not value_problem(field=field, value=value) and self._names(field, value)
        return known

    def _names(self, field: FieldSpec, value: Scalar) -> bool:
        if field.kind is not Kind.ENTITY or EntityId(str(value)) in STANDING_ENTITIES:
            return True
        return self._entity_type_of(str(value)) in field.entity_types

    def _spans_fit(self, statement_type: StatementType, values: Values, spans: Sequence[Span]) -> bool:
        fields, has_words = statement_type.field_by_id, False
        for span in spans:
            if span.role == STATEMENT_ROLE:
                has_words = True
                continue
            name = FieldId(span.role)
            if name not in fields or (span.value is not None and span.value >= len(values.get(name, ()))):
                return False
        return has_words if statement_type.scope == "span" else not spans

"""The values of a statement record: option ids, tree nodes, entities, links, scalars."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.exchange.native.known import Known
from annotator.exchange.native.parts import RefusedError, id_of, is_sound, text_of
from annotator.model.codebook import FieldSpec, Kind, Scalar, StatementType
from annotator.model.entity import Entity
from annotator.model.ids import EntityId, FieldId


def read_values(
    data: Mapping[str, Any], statement_type: StatementType, known: Known
) -> tuple[dict[FieldId, tuple[Scalar, ...]], dict[EntityId, Entity]]:
    """The values by field, those left empty absent, and the entities among them that the project does not have yet.

    Whether they fit their fields is `statement_problems`'s matter. A tree node and an entity may be given by their bare
    id, a single value of a `multiple` field without its list."""
    values: dict[FieldId, tuple[Scalar, ...]] = {}
    entities: dict[EntityId, Entity] = {}
    for name, found in data.items():
        field = statement_type.field(name)
        if field is None:
            raise RefusedError(f"{statement_type.label} has no field {name!r}.")
        items = found if isinstance(found, list) else [] if found is None else [found]
        read = tuple(_value(field, item, known, entities) for item in items)
        if read:
            values[field.id] = read
    return values, entities


def _value(field: FieldSpec, item: Any, known: Known, entities: dict[EntityId, Entity]) -> Scalar:
    if field.kind is Kind.TREE and isinstance(item, dict):
        item = item.get("id")
    elif field.kind is Kind.ENTITY and isinstance(item, dict):
        item = _entity(item, known, entities)
    if not isinstance(item, bool | int | float | str):
        raise RefusedError(f"{field.id}: {item!r} is not a value.")
    if isinstance(item, str) and not is_sound(item):
        raise RefusedError(f"{field.id} holds a lone surrogate.")
    return item.replace("\0", "\ufffd") if isinstance(item, str) else item


def _entity(data: Mapping[str, Any], known: Known, entities: dict[EntityId, Entity]) -> str:
    entity_id = EntityId(id_of(data))
    if entity_id not in known.entities:
        entities[entity_id] = known.bare_entity(entity_id, text_of(data, "name"), text_of(data, "type"))
    return entity_id

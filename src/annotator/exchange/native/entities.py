"""Entity records: new ones are added; one that is there keeps its name and gains what it lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.exchange.native.index import Record
from annotator.exchange.native.known import Known
from annotator.exchange.native.parts import (
    RefusedError,
    date_of,
    id_of,
    object_of,
    objects_of,
    text_of,
    texts_of,
    unknown_keys,
)
from annotator.exchange.readers.incoming import Origin
from annotator.exchange.records import EntityRecord
from annotator.model.change import Table
from annotator.model.entity import Entity, Role, alias
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId, RoleId, keyed_id

_KEYS = frozenset(EntityRecord.model_fields)
_BareRole = tuple[str, EntityId | None, str, str]


def stage_entities(known: Known, records: list[Record]) -> None:
    """Stage entities, aliases and roles. Roles point at entities of the project, of the file, or else make bare ones."""
    taken: list[tuple[Record, Entity, list[str], list[dict[str, Any]]]] = []
    for record in records:
        try:
            entity = _entity(record.data, known)
            aliases = texts_of(record.data, "aliases")
            roles = objects_of(record.data, "roles")
            for role in roles:
                _check_role(role)
        except RefusedError as error:
            known.stage.refuse(record.origin, str(error))
            continue
        note = unknown_keys(record.data, _KEYS)
        if note:
            known.stage.note(record.origin, note)
        _stage_entity(known, record.origin, entity)
        taken.append((record, entity, aliases, roles))
    there = {found.id for found in known.project.read.aliases()}
    held: dict[EntityId, list[_BareRole]] = {}
    for role_row in known.project.read.roles():
        held.setdefault(role_row.entity, []).append(
            (role_row.title, role_row.organisation, role_row.since, role_row.until)
        )
    for record, entity, aliases, roles in taken:
        for text in aliases:
            row = alias(entity=entity.id, text=text)
            if row.id not in there:
                there.add(row.id)
                known.stage.put(Table.ALIAS, row.id, row.model_dump(mode="json"))
        _stage_roles(known, record.origin, entity.id, roles, held.setdefault(entity.id, []))


def _entity(data: Mapping[str, Any], known: Known) -> Entity:
    entity = Entity(
        id=EntityId(id_of(data)),
        type=EntityTypeId(text_of(data, "type", None)),
        name=text_of(data, "name", None),
        attributes=object_of(data, "attributes"),
        external=object_of(data, "external"),
        note=text_of(data, "note"),
    )
    if known.current.body.entity_type(entity.type) is None and entity.id not in STANDING_ENTITIES:
        raise RefusedError(f"the codebook has no entity type {entity.type!r}.")
    if not entity.name.strip():
        raise RefusedError("the entity has no name.")
    return entity


def _stage_entity(known: Known, origin: Origin, entity: Entity) -> None:
    there = known.entities.get(entity.id)
    if there is None:
        known.add_entity(entity)
        return
    if known.is_untouched and entity.id in STANDING_ENTITIES and there != entity:
        known.change_entity(entity)
        return
    if (there.name, there.type) != (entity.name, entity.type):
        known.stage.note(
            origin, f"“{entity.name}” ({entity.type}) is “{there.name}” ({there.type}) here, and stays it."
        )
    merged = there.model_copy(
        update={
            "attributes": {**entity.attributes, **there.attributes},
            "external": {**entity.external, **there.external},
            "note": there.note or entity.note,
        }
    )
    if merged != there:
        known.change_entity(merged)


def _check_role(data: Mapping[str, Any]) -> None:
    text_of(data, "title", None)
    date_of(data, "from")
    date_of(data, "until")
    if data.get("organisation") is not None:
        id_of(object_of(data, "organisation"))


def _stage_roles(
    known: Known, origin: Origin, entity: EntityId, roles: list[dict[str, Any]], held: list[_BareRole]
) -> None:
    """Roles keep the order in which they stand: of two that begin together, the later one counts. `held` grows."""
    fresh: list[_BareRole] = []
    unmatched = list(held)
    for data in roles:
        organisation = _organisation(known, origin, object_of(data, "organisation"))
        role = (text_of(data, "title", None), organisation, date_of(data, "from"), date_of(data, "until"))
        if role in unmatched:
            unmatched.remove(role)
        else:
            fresh.append(role)
    numbered = enumerate(fresh, len(held))
    ids = sorted(keyed_id("role", entity, number, *(part or "" for part in role)) for number, role in numbered)
    held.extend(fresh)
    for role_id, (title, organisation, since, until) in zip(ids, fresh, strict=True):
        row = Role(id=RoleId(role_id), entity=entity, title=title, organisation=organisation, since=since, until=until)
        known.stage.put(Table.ROLE, row.id, row.model_dump(mode="json"))


def _organisation(known: Known, origin: Origin, data: Mapping[str, Any]) -> EntityId | None:
    if not data:
        return None
    organisation = EntityId(id_of(data))
    if organisation not in known.entities:
        types = [found.id for found in known.current.body.entity_types]
        entity_type = "organisation" if "organisation" in types else types[0] if types else ""
        known.add_entity(
            Entity(id=organisation, type=EntityTypeId(entity_type), name=text_of(data, "name") or organisation)
        )
        known.stage.note(
            origin, f"the organisation {text_of(data, 'name') or organisation} has no record; it was added."
        )
    return organisation

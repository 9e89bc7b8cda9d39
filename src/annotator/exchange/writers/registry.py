"""The speaker registry as the writers need it: each entity as it was on a day, encoded once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import orjson

from annotator.exchange.records import ENTITY_RECORD
from annotator.model.entity import RETIRED, Alias, Entity, Role, combined, resolved, role_on
from annotator.model.ids import EntityId, RoleId
from annotator.store.project import Project

_KEPT = 100_000


class _Day(dict[str, orjson.Fragment]):
    def __init__(self, make: Callable[[str], orjson.Fragment]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, entity: str) -> orjson.Fragment:
        found = self[entity] = self._make(entity)
        return found


class Registry:
    """All entities with aliases and roles, merges resolved. Holds the registry in memory, never statements."""

    def __init__(self, project: Project) -> None:
        self._entities = {entity.id: entity for entity in project.read.entities()}
        self._merged = {entity.id: entity.merged_into for entity in self._entities.values() if entity.merged_into}
        self._roles: dict[EntityId, list[Role]] = {}
        self._aliases: dict[EntityId, set[str]] = {}
        self._days: dict[str, _Day] = {}
        self._values: dict[tuple[EntityId, RoleId | None], orjson.Fragment] = {}
        self._made = 0
        for role in project.read.roles():
            self._roles.setdefault(self._standing(role.entity), []).append(role)
        for alias in project.read.aliases():
            self._add_alias(alias)
        gone: dict[EntityId, list[Entity]] = {}
        for entity in self._entities.values():
            standing = self._standing(entity.id)
            if standing != entity.id:
                self._aliases.setdefault(standing, set()).add(entity.name)
                gone.setdefault(standing, []).append(entity)
        for standing, others in gone.items():
            self._entities[standing] = combined(kept=self._entities[standing], gone=others)

    @property
    def has_merges(self) -> bool:
        """Whether any entity was merged into another."""
        return bool(self._merged)

    def once_each(self, entities: Sequence[Any]) -> tuple[list[Any], list[int]] | None:
        """(the entities that stand for these, each once; for each of these its place among them). None where merges make no
        two of them one."""
        standing = [self._standing(EntityId(entity)) for entity in entities]
        once = list(dict.fromkeys(standing))
        return None if len(once) == len(standing) else (once, [once.index(entity) for entity in standing])

    def on(self, day: str) -> Mapping[str, orjson.Fragment]:
        """Entity id → the entity as a record's value, with the role that held on `day` (a partial date or empty), ready to be
        written. That it is retired is the registry's matter and not said. Values are made when they are asked for, and kept."""
        found = self._days.get(day)
        if found is None:
            if self._made >= _KEPT:
                self._days.clear()
                self._made = 0
            found = self._days[day] = _Day(lambda entity: self._value(EntityId(entity), day))
        return found

    def records(self) -> Iterator[dict[str, Any]]:
        """Every entity that is not merged into another, by id. Roles by (from, id)."""
        for entity_id in sorted(self._entities):
            if self._standing(entity_id) == entity_id:
                yield self._record(self._entities[entity_id])

    def __len__(self) -> int:
        return len(self._entities)

    def _record(self, entity: Entity) -> dict[str, Any]:
        roles = sorted(self._roles.get(entity.id, ()), key=lambda role: (role.since, role.id))
        return {
            "record": ENTITY_RECORD,
            "id": entity.id,
            "type": entity.type,
            "name": entity.name,
            "aliases": sorted(self._aliases.get(entity.id, set()) - {entity.name}),
            "roles": [
                {
                    "title": role.title,
                    "organisation": self._named(role.organisation),
                    "from": role.since,
                    "until": role.until,
                }
                for role in roles
            ],
            "attributes": entity.attributes,
            "external": entity.external,
            "note": entity.note,
        }

    def _value(self, entity_id: EntityId, day: str) -> orjson.Fragment:
        self._made += 1
        entity = self._entities[self._standing(entity_id)]
        role = role_on(roles=self._roles.get(entity.id, ()), day=day)
        key = (entity.id, role.id if role else None)
        if key not in self._values:
            value = {
                "id": entity.id,
                "name": entity.name,
                "type": entity.type,
                "role": role.title if role else None,
                "organisation": self._named(role.organisation) if role else None,
                "attributes": {key: value for key, value in entity.attributes.items() if key != RETIRED},
                "external": entity.external,
            }
            self._values[key] = orjson.Fragment(orjson.dumps(value))
        return self._values[key]

    def _named(self, organisation: EntityId | None) -> dict[str, str] | None:
        if organisation is None:
            return None
        entity = self._entities[self._standing(organisation)]
        return {"id": entity.id, "name": entity.name}

    def _standing(self, entity: EntityId) -> EntityId:
        return resolved(merged_into=self._merged, entity=entity)

    def _add_alias(self, alias: Alias) -> None:
        self._aliases.setdefault(self._standing(alias.entity), set()).add(alias.text)

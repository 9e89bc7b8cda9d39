"""The speaker registry: entities, aliases, roles with dates, and the role that held on a day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.model.dates import first_day, last_day
from annotator.model.frozen import Frozen
from annotator.model.ids import (
    ARTICLE_ITSELF,
    UNNAMED_SOURCE,
    AliasId,
    EntityId,
    EntityTypeId,
    RoleId,
    alias_id,
)


class Entity(Frozen):
    """A person, organisation, country, collective or position. `external` holds ids elsewhere, e.g. {"wikidata": "Q42"}."""

    id: EntityId
    type: EntityTypeId
    name: str
    attributes: dict[str, Any] = {}
    external: dict[str, Any] = {}
    note: str = ""
    merged_into: EntityId | None = None


class Alias(Frozen):
    """Another name of an entity. One text may be an alias of several entities."""

    id: AliasId
    entity: EntityId
    text: str


class Role(Frozen):
    """What an entity was, and when: `since` and `until` are partial dates or empty; `until` includes its day."""

    id: RoleId
    entity: EntityId
    title: str
    organisation: EntityId | None = None
    since: str = ""
    until: str = ""


def alias(*, entity: EntityId, text: str) -> Alias:
    """The alias row of this text for this entity."""
    return Alias(id=alias_id(entity, text), entity=entity, text=text)


def role_on(*, roles: Iterable[Role], day: str) -> Role | None:
    """The role that held on the first day of the partial date `day`; of several the one with the latest `since`,
    then the greatest id. Without a day only a role without any dates holds."""
    held = []
    moment = first_day(day) if day else None
    for role in roles:
        if moment is None:
            if role.since or role.until:
                continue
        elif (role.since and first_day(role.since) > moment) or (role.until and last_day(role.until) < moment):
            continue
        held.append(role)
    return max(held, key=lambda role: (role.since, role.id), default=None)


def resolved(*, merged_into: dict[EntityId, EntityId], entity: EntityId) -> EntityId:
    """The entity that stands for `entity` after merges; a cycle resolves to its smallest id."""
    seen: list[EntityId] = []
    while entity in merged_into:
        if entity in seen:
            return min(seen[seen.index(entity) :])
        seen.append(entity)
        entity = merged_into[entity]
    return entity


STANDING = (
    Entity(id=ARTICLE_ITSELF, type=EntityTypeId("collective"), name="the article itself"),
    Entity(id=UNNAMED_SOURCE, type=EntityTypeId("collective"), name="unnamed source"),
)

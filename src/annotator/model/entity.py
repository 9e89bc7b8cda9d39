"""The speaker registry: entities, aliases, roles with dates, and the role that held on a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
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

RETIRED = "_retired"
"""The attribute that marks an entity as retired: it stays in what is coded and is not offered any more. It travels in the
entity's record; no attribute of a codebook can have this id, since those begin with a letter."""

WIKIDATA = "wikidata"
"""The key of the Wikidata id among an entity's external ids."""

_WIKIDATA_ID = re.compile(
    r"(?:https?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/|wd:)?([Qq][1-9][0-9]*)(?:[?#].*)?\Z", re.ASCII
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

    @property
    def is_retired(self) -> bool:
        """Whether it is not offered any more."""
        return bool(self.attributes.get(RETIRED))


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


def resolved(*, merged_into: Mapping[EntityId, EntityId], entity: EntityId) -> EntityId:
    """The entity that stands for `entity` after merges; a cycle resolves to its smallest id."""
    seen: list[EntityId] = []
    while entity in merged_into:
        if entity in seen:
            return min(seen[seen.index(entity) :])
        seen.append(entity)
        entity = merged_into[entity]
    return entity


def combined(*, kept: Entity, gone: Sequence[Entity]) -> Entity:
    """The entity as it stands for those that were merged into it: what it lacks of attributes, external ids and note comes
    from them, the smallest id first. What the kept one says, an empty word included, holds. Whether it is retired is its own
    matter."""
    if not gone:
        return kept
    attributes, external, note = dict(kept.attributes), dict(kept.external), kept.note
    for other in sorted(gone, key=lambda entity: entity.id):
        for key, value in other.attributes.items():
            if key != RETIRED:
                attributes.setdefault(key, value)
        for key, value in other.external.items():
            external.setdefault(key, value)
        note = note or other.note
    return kept.model_copy(update={"attributes": attributes, "external": external, "note": note})


def wikidata_id(text: str) -> str | None:
    """The Wikidata id in what a person typed or pasted ("Q42", "q42", the address of its page), or None."""
    found = _WIKIDATA_ID.match(text.strip())
    return found[1].upper() if found else None


STANDING = (
    Entity(id=ARTICLE_ITSELF, type=EntityTypeId("collective"), name="the article itself"),
    Entity(id=UNNAMED_SOURCE, type=EntityTypeId("collective"), name="unnamed source"),
)

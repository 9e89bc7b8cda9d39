"""The speaker registry as the views ask for it: names, who stands for whom after merges, searching."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.coding.entity_search import Name, NameKind, NameList, folded, matching_names
from annotator.model.change import Changes, Table
from annotator.model.dates import first_day, last_day
from annotator.model.entity import Entity, resolved
from annotator.model.ids import ArticleId, EntityId, EntityTypeId
from annotator.store.lists import Lists
from annotator.store.reading import Reader
from annotator.suggest.mentions import surname_of

_PERSON = "person"


class Registry:
    """Keeps the names until the registry changes."""

    def __init__(self, read: Reader, lists: Lists) -> None:
        self._read = read
        self._lists = lists
        self._entities: Mapping[EntityId, Entity] | None = None
        self._names: NameList | None = None
        self._merged: dict[EntityId, EntityId] | None = None

    def forget(self, changes: Changes) -> None:
        """Reads names anew after a change of the registry."""
        if changes.touches(Table.ENTITY, Table.ALIAS, Table.ROLE):
            self._entities = None
            self._names = None
            self._merged = None

    def entities(self) -> Mapping[EntityId, Entity]:
        """All entities by id."""
        if self._entities is None:
            self._entities = {entity.id: entity for entity in self._read.entities()}
        return self._entities

    def resolved(self, entity: EntityId) -> EntityId:
        """The entity that stands for this one after merges."""
        if self._merged is None:
            self._merged = {found.id: found.merged_into for found in self.entities().values() if found.merged_into}
        return resolved(merged_into=self._merged, entity=entity) if entity in self._merged else entity

    def name_of(self, entity: str) -> str:
        """The name of an entity, after merges; a word for one that is missing."""
        found = self.entities().get(self.resolved(EntityId(entity)))
        return found.name if found else "(unknown)"

    def names(self) -> NameList:
        """All names: of entities that stand for themselves, their aliases, surnames of persons, titles of roles."""
        if self._names is None:
            self._names = NameList(self._all_names())
        return self._names

    def search(
        self,
        text: str,
        types: Sequence[EntityTypeId],
        article: ArticleId | None,
        *,
        near: Sequence[EntityId] = (),
        limit: int,
    ) -> tuple[Name, ...]:
        """See `matching_names`. A title counts if its role held on the article's date."""
        found = self._read.article(article) if article else None
        names = matching_names(
            names=self.names(),
            text=text,
            types=types,
            uses=self._lists.entity_uses(article),
            limit=limit,
            near=near,
        )
        day = found.published if found else ""
        return tuple(name for name in names if holds_on(name, day))

    def _all_names(self) -> list[Name]:
        alone = [entity for entity in self.entities().values() if entity.merged_into is None]
        names = [Name(entity.id, entity.type, entity.name, folded(entity.name)) for entity in alone]
        types = {entity.id: entity.type for entity in alone}
        for entity in alone:
            surname = surname_of(entity.name) if entity.type == _PERSON else ""
            if surname:
                names.append(Name(entity.id, entity.type, surname, folded(surname), NameKind.SURNAME))
        names.extend(
            Name(alias.entity, types[alias.entity], alias.text, folded(alias.text), NameKind.ALIAS)
            for alias in self._read.aliases()
            if alias.entity in types
        )
        for role in self._read.roles():
            if role.entity in types and role.title:
                words = folded(role.title)
                name = Name(role.entity, types[role.entity], role.title, words, NameKind.TITLE, role.since, role.until)
                names.append(name)
        return names


def holds_on(name: Name, day: str) -> bool:
    """Whether the name stands for its entity on the first day of a partial date; a title without dates always does, one
    with dates never without a day."""
    if name.kind is not NameKind.TITLE or not (name.since or name.until):
        return True
    if not day:
        return False
    moment = first_day(day)
    return not ((name.since and first_day(name.since) > moment) or (name.until and last_day(name.until) < moment))

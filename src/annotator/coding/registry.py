"""The speaker registry as the views ask for it: names, who stands for whom after merges, searching."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.coding.entity_search import Name, NameKind, NameList, folded, matching_names
from annotator.model.change import Changes, Table
from annotator.model.dates import first_day, last_day
from annotator.model.entity import Entity, Role, resolved
from annotator.model.ids import ArticleId, EntityId, EntityTypeId
from annotator.store.lists import Lists
from annotator.store.reading import Reader
from annotator.suggest.mentions import surname_of

_PERSON = "person"
_COUNTED_ANEW = 50_000
"""As long as no more values than this name entities, they are counted anew after each change."""


class Registry:
    """Keeps the names until the registry changes."""

    def __init__(self, read: Reader, lists: Lists) -> None:
        self._read = read
        self._lists = lists
        self._entities: dict[EntityId, Entity] | None = None
        self._merged: dict[EntityId, EntityId] | None = None
        self._names: NameList | None = None
        self._counts: Mapping[EntityId, int] | None = None
        self._counts_are_old = False
        self._folded: dict[str, str] = {}

    def forget(self, changes: Changes) -> None:
        """Reads anew what a change of the registry touched."""
        self._counts_are_old = self._counts_are_old or changes.touches(Table.STATEMENT)
        if changes.whole:
            self._counts = None
        if not changes.touches(Table.ENTITY, Table.ALIAS, Table.ROLE):
            return
        self._names = self._merged = None
        if changes.whole:
            self._entities = None
        if self._entities is None:
            return
        for row in changes.ids(Table.ENTITY):
            self._entities.pop(EntityId(row), None)
            found = self._read.entity(EntityId(row))
            if found is not None:
                self._entities[found.id] = found

    def entities(self) -> Mapping[EntityId, Entity]:
        """All entities by id, merged and retired ones too."""
        if self._entities is None:
            self._entities = {entity.id: entity for entity in self._read.entities()}
        return self._entities

    def merged(self) -> Mapping[EntityId, EntityId]:
        """Those that were merged, each with the one that it was merged into."""
        if self._merged is None:
            self._merged = {found.id: found.merged_into for found in self.entities().values() if found.merged_into}
        return self._merged

    def resolved(self, entity: EntityId) -> EntityId:
        """The entity that stands for this one after merges."""
        merged = self.merged()
        return resolved(merged_into=merged, entity=entity) if entity in merged else entity

    def roles(self, entity: EntityId) -> tuple[Role, ...]:
        """The roles of an entity and of those that were merged into it."""
        return tuple(role for one in self._one_with(entity) for role in self._read.roles(one))

    def aliases(self, entity: EntityId) -> tuple[str, ...]:
        """The other names of an entity, without repeats: its own aliases first, then names and aliases of those that were
        merged into it."""
        standing = self.resolved(entity)
        found: dict[str, None] = {}
        for one in self._one_with(entity):
            if one != standing:
                found[self.entities()[one].name] = None
            found.update(dict.fromkeys(alias.text for alias in self._read.aliases(one)))
        found.pop(self.name_of(entity), None)
        return tuple(found)

    def folded(self, text: str) -> str:
        """See `entity_search.folded`; kept, since names are read anew after every change."""
        if text not in self._folded:
            self._folded[text] = folded(text)
        return self._folded[text]

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
            uses=self._uses(article),
            limit=limit,
            near=near,
        )
        day = found.published if found else ""
        return tuple(name for name in names if holds_on(name, day))

    def _one_with(self, entity: EntityId) -> tuple[EntityId, ...]:
        standing = self.resolved(entity)
        return (standing, *(one for one in self.merged() if one != standing and self.resolved(one) == standing))

    def _uses(self, article: ArticleId | None) -> Mapping[EntityId, tuple[int, int, str]]:
        """How often and when each entity was used, what was merged into it included."""
        inside = self._lists.entity_uses_in(article) if article else {}
        lately = self._lists.entities_lately()
        counts = self._use_counts()
        named = {**counts, **inside, **lately}
        uses = {entity: (inside.get(entity, 0), counts.get(entity, 0), lately.get(entity, "")) for entity in named}
        for one in self.merged():
            if one in uses and (standing := self.resolved(one)) != one:
                here, everywhere, last = uses.pop(one)
                known = uses.get(standing, (0, 0, ""))
                uses[standing] = (known[0] + here, known[1] + everywhere, max(known[2], last))
        return uses

    def _use_counts(self) -> Mapping[EntityId, int]:
        """How many values name each entity. Counting a large project takes long, for what only puts names into an order:
        there the counts of a while ago do."""
        if self._counts is None or (self._counts_are_old and sum(self._counts.values()) < _COUNTED_ANEW):
            self._counts, self._counts_are_old = self._read.usages.all_counts(), False
        return self._counts

    def _all_names(self) -> list[Name]:
        offered: dict[EntityId, Entity] = {}
        names: list[Name] = []

        def add(entity: Entity, text: str, kind: NameKind, since: str = "", until: str = "") -> None:
            names.append(Name(entity.id, entity.type, text, self.folded(text), kind, since, until))

        for entity in self.entities().values():
            standing = self.entities().get(self.resolved(entity.id), entity)
            if standing.is_retired:
                continue
            offered[entity.id] = standing
            add(standing, entity.name, NameKind.NAME if standing.id == entity.id else NameKind.ALIAS)
        for entity_id, standing in offered.items():
            surname = surname_of(standing.name) if standing.type == _PERSON and standing.id == entity_id else ""
            if surname:
                add(standing, surname, NameKind.SURNAME)
        for alias in self._read.aliases():
            if alias.entity in offered:
                add(offered[alias.entity], alias.text, NameKind.ALIAS)
        for role in self._read.roles():
            if role.entity in offered and role.title:
                add(offered[role.entity], role.title, NameKind.TITLE, role.since, role.until)
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

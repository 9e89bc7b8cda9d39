"""The speaker registry in memory, folded for searching: kept in step with the project change by change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator.coding.entity_search import folded
from annotator.coding.queries import Queries
from annotator.model.change import Changes, Table
from annotator.model.entity import Entity, Role
from annotator.model.ids import EntityId
from annotator.store.reading import Reader


class SpeakerNames:
    """Who stands for whom, who is called what and held which roles. The keys of `alone`, `gone`, `aliases`, `roles`,
    `folded` and `searched` are entities that stand for themselves."""

    def __init__(self, read: Reader, queries: Queries) -> None:
        self._read = read
        self._queries = queries
        self._words: dict[str, str] = {}
        self._alias_rows: dict[str, tuple[EntityId, str]] = {}
        self._aliases_of: dict[EntityId, dict[str, str]] = {}
        self._role_rows: dict[str, Role] = {}
        self._roles_of: dict[EntityId, dict[str, Role]] = {}
        self.standing: dict[EntityId, EntityId] = {}
        """Those that were merged, each with the one that stands for it."""
        self.alone: dict[EntityId, None] = {}
        for image in read.images(Table.ALIAS):
            self._keep_alias(image["id"], image["entity"], image["text"])
        for role in read.roles():
            self._keep_role(role.id, role)
        self._group()

    def follow(self, changes: Changes) -> None:
        """Reads anew what a change that is not `whole` has touched."""
        touched = {EntityId(row) for row in changes.ids(Table.ENTITY)}
        for row in changes.ids(Table.ALIAS):
            touched.update(self._read_alias(row))
        for row in changes.ids(Table.ROLE):
            touched.update(self._read_role(row))
        self._regroup(touched)

    def _regroup(self, touched: set[EntityId]) -> None:
        """Puts together anew what these entities belong to, before and now."""
        before, known = self.standing, {*self.standing, *touched}
        now = {one: self._queries.standing_for(one) for one in known if self._is_merged(one)}
        moved = {one for one in known if before.get(one, one) != now.get(one, one)} | touched
        ones = moved | {before.get(one, one) for one in moved} | {now.get(one, one) for one in moved}
        self.standing = now
        for one in ones:
            self.gone.pop(one, None)
        for one, other in now.items():
            if one != other and other in ones:
                self.gone.setdefault(other, []).append(self.entities[one])
        for one in ones:
            if one in self.entities and now.get(one, one) == one:
                self.alone[one] = None
                self._collect(one)
            else:
                self.alone.pop(one, None)
                for kept in (self.aliases, self.roles, self.folded, self.searched):
                    kept.pop(one, None)

    def one_with(self, entity: EntityId) -> tuple[EntityId, ...]:
        """The entity that stands for this one, and those that were merged into it."""
        standing = self.standing.get(entity, entity)
        return (standing, *(other.id for other in self.gone.get(standing, ())))

    def _is_merged(self, one: EntityId) -> bool:
        found = self.entities.get(one)
        return found is not None and found.merged_into is not None

    def _group(self) -> None:
        self.entities: Mapping[EntityId, Entity] = self._queries.entities()
        merged = [one for one, entity in self.entities.items() if entity.merged_into]
        self.standing = {one: self._queries.standing_for(one) for one in merged}
        self.alone = dict.fromkeys(one for one in self.entities if self.standing.get(one, one) == one)
        self.gone: dict[EntityId, list[Entity]] = {}
        self.aliases: dict[EntityId, tuple[str, ...]] = {}
        self.roles: dict[EntityId, tuple[Role, ...]] = {}
        self.folded: dict[EntityId, str] = {}
        """The name of each, as names are compared."""
        self.searched: dict[EntityId, str] = {}
        """All names of each, folded, a line each."""
        for one, other in self.standing.items():
            if one != other:
                self.gone.setdefault(other, []).append(self.entities[one])
        for one in self.alone:
            self._collect(one)

    def _collect(self, one: EntityId) -> None:
        """Puts together what is known of one that stands for itself."""
        name = self.folded[one] = self._fold(self.entities[one].name)
        held = self._aliases_of.get(one), self._roles_of.get(one)
        if one not in self.gone:
            aliases = tuple(held[0].values()) if held[0] else ()
            roles = tuple(held[1].values()) if held[1] else ()
        else:
            aliases, roles = self._of_all(one)
        self.aliases[one], self.roles[one] = aliases, roles
        self.searched[one] = "\n".join((name, *map(self._fold, aliases))) if aliases else name

    def _of_all(self, one: EntityId) -> tuple[tuple[str, ...], tuple[Role, ...]]:
        names = dict.fromkeys(self._aliases_of.get(one, {}).values())
        roles = list(self._roles_of.get(one, {}).values())
        for other in self.gone[one]:
            names.update(dict.fromkeys((other.name, *self._aliases_of.get(other.id, {}).values())))
            roles.extend(self._roles_of.get(other.id, {}).values())
        return tuple(names), tuple(roles)

    def _read_alias(self, row: str) -> Iterable[EntityId]:
        """Keeps the row as it stands now; returns whose it was and is."""
        before = self._alias_rows.pop(row, None)
        if before is not None:
            self._aliases_of[before[0]].pop(row, None)
            yield before[0]
        image = self._read.image(Table.ALIAS, row)
        if image is not None:
            self._keep_alias(row, EntityId(image["entity"]), image["text"])
            yield EntityId(image["entity"])

    def _read_role(self, row: str) -> Iterable[EntityId]:
        """Keeps the row as it stands now; returns whose it was and is."""
        before = self._role_rows.pop(row, None)
        if before is not None:
            self._roles_of[before.entity].pop(row, None)
            yield before.entity
        image = self._read.image(Table.ROLE, row)
        if image is not None:
            role = Role.model_validate(image)
            self._keep_role(row, role)
            yield role.entity

    def _keep_alias(self, row: str, entity: EntityId, text: str) -> None:
        self._alias_rows[row] = (entity, text)
        self._aliases_of.setdefault(entity, {})[row] = text

    def _keep_role(self, row: str, role: Role) -> None:
        self._role_rows[row] = role
        self._roles_of.setdefault(role.entity, {})[row] = role

    def _fold(self, text: str) -> str:
        found = self._words.get(text)
        if found is None:
            found = self._words[text] = folded(text)
        return found

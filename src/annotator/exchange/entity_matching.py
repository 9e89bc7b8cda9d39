"""What an import does to the registry: each incoming entity is known already, or new. Nothing is ever taken away."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator

from annotator.exchange.cells import RoleCell
from annotator.exchange.readers.entities import IncomingEntity
from annotator.exchange.readers.incoming import Origin, Refusal
from annotator.exchange.report import Note
from annotator.model.change import Image, Table
from annotator.model.codebook import Codebook
from annotator.model.entity import RETIRED, WIKIDATA, Entity, Role, alias, combined, resolved
from annotator.model.ids import EntityId, EntityTypeId, RoleId
from annotator.store.reading import Reader

_BareRole = tuple[str, EntityId | None, str, str]


class Matching:
    """The registry of a project as it stands, with what an import adds. `rows` are then what has to be written."""

    def __init__(self, read: Reader, codebook: Codebook, make_id: Callable[[], str]) -> None:
        self.refused: list[Refusal] = []
        self.notes: list[Note] = []
        self.new: set[EntityId] = set()
        self.updated: set[EntityId] = set()
        self.known: set[EntityId] = set()
        self._codebook = codebook
        self._make_id = make_id
        self._in_file: set[EntityId] = set()
        self._entities = {entity.id: entity for entity in read.entities()}
        self._merged = {one: entity.merged_into for one, entity in self._entities.items() if entity.merged_into}
        self._gone: dict[EntityId, list[Entity]] = defaultdict(list)
        self._names: dict[str, set[EntityId]] = defaultdict(set)
        self._wikidata: dict[str, set[EntityId]] = defaultdict(set)
        self._aliases: dict[EntityId, set[str]] = defaultdict(set)
        self._roles: dict[EntityId, list[_BareRole]] = defaultdict(list)
        self._rows: dict[Table, dict[str, Image]] = {Table.ENTITY: {}, Table.ALIAS: {}, Table.ROLE: {}}
        for entity in self._entities.values():
            standing = self._standing(entity.id)
            if standing == entity.id:
                self._index(entity)
            else:
                self._gone[standing].append(entity)
                self._aliases[standing].add(entity.name)
                self._index_id(entity, standing)
        for known in read.aliases():
            self._aliases[self._standing(known.entity)].add(known.text)
        for role in read.roles():
            of = self._standing(role.organisation) if role.organisation else None
            self._roles[self._standing(role.entity)].append((role.title, of, role.since, role.until))

    def take(self, incoming: list[IncomingEntity]) -> None:
        """Take all of them in. Roles come last: their organisations may stand further down in the file."""
        taken = []
        self._in_file = {entity.id for entity in incoming if entity.id is not None}
        for entity in incoming:
            self.notes.extend(Note(entity.origin, text) for text in entity.notes)
            standing = self._matched(entity)
            if standing is not None:
                self._add(entity, standing)
                taken.append((entity, standing))
        for entity, standing in taken:
            for role in entity.roles:
                self._add_role(entity.origin, standing, role)
        self.updated -= self.new

    def rows(self) -> Iterator[tuple[Table, list[tuple[str, Image]]]]:
        """The rows to write, table by table."""
        for table, rows in self._rows.items():
            yield table, list(rows.items())

    def _matched(self, entity: IncomingEntity) -> EntityId | None:
        """The entity that the incoming one is: by id, else by Wikidata id, else by name and type, else a new one; never one
        that the file has under another id. None when that cannot be told; then it is refused."""
        if entity.id is not None and entity.id in self._entities:
            return self._standing(entity.id)
        wikidata = entity.external.get(WIKIDATA)
        others = self._in_file if entity.id is not None else set()
        same = self._wikidata.get(str(wikidata), set()) - others if wikidata else set()
        what = f"the Wikidata id {wikidata}"
        if not same:
            named = self._names.get(_plain(entity.name), set()) - others
            same = {one for one in named if self._entities[one].type == entity.type and not self._differs(one, entity)}
            what = f"the name “{entity.name}”"
        if len(same) > 1:
            self.refused.append(
                Refusal(
                    entity.origin, f"{len(same)} entities of the project have {what}: give the id of the one meant."
                )
            )
            return None
        if same:
            return next(iter(same))
        fresh = Entity(id=entity.id or EntityId(self._make_id()), type=entity.type, name=entity.name)
        self.new.add(fresh.id)
        self._put(fresh)
        self._index(fresh)
        return fresh.id

    def _differs(self, one: EntityId, entity: IncomingEntity) -> bool:
        """Whether two of one name are two all the same: their Wikidata ids say so."""
        held, given = self._entities[one].external.get(WIKIDATA), entity.external.get(WIKIDATA)
        return bool(held and given and held != given)

    def _add(self, incoming: IncomingEntity, standing: EntityId) -> None:
        entity = self._entities[standing]
        whole = combined(kept=entity, gone=self._gone[standing])
        lacking = {key: value for key, value in incoming.attributes.items() if key not in whole.attributes}
        if not incoming.attributes.get(RETIRED):
            lacking.pop(RETIRED, None)
        external = {key: value for key, value in incoming.external.items() if key not in whole.external}
        if entity.type != incoming.type:
            self._note(incoming, f"“{entity.name}” is of type {entity.type} here, and stays it.")
        changed = entity.model_copy(
            update={
                "attributes": {**entity.attributes, **lacking},
                "external": {**entity.external, **external},
                "note": entity.note if whole.note else incoming.note,
            }
        )
        if changed != entity:
            self._put(changed)
            self._index_id(changed, standing)
        for text in dict.fromkeys((incoming.name, *incoming.aliases)):
            if text != entity.name and text not in self._aliases[standing]:
                self._aliases[standing].add(text)
                row = alias(entity=standing, text=text)
                self._rows[Table.ALIAS][row.id] = row.model_dump(mode="json")
                self.updated.add(standing)
        self.known.add(standing)

    def _add_role(self, origin: Origin, standing: EntityId, role: RoleCell) -> None:
        found = self._organisation(origin, role)
        if isinstance(found, Refusal):
            self.notes.append(Note(origin, found.reason))
            return
        bare = (role.title, found, role.since, role.until)
        if bare not in self._roles[standing]:
            self._roles[standing].append(bare)
            row = Role(
                id=RoleId(self._make_id()),
                entity=standing,
                title=role.title,
                organisation=found,
                since=role.since,
                until=role.until,
            )
            self._rows[Table.ROLE][row.id] = row.model_dump(mode="json")
            self.updated.add(standing)

    def _organisation(self, origin: Origin, role: RoleCell) -> EntityId | Refusal | None:
        if not role.organisation and not role.organisation_id:
            return None
        if role.organisation_id and EntityId(role.organisation_id) in self._entities:
            return self._standing(EntityId(role.organisation_id))
        found = set() if role.organisation_id else self._names.get(_plain(role.organisation), set())
        bodies = {one for one in found if self._entities[one].type != "person"} or found
        if len(bodies) > 1:
            reason = (
                f"the role “{role.title}” was left out: {len(bodies)} entities are called “{role.organisation}”;"
                f" write [{role.organisation}|ID]."
            )
            return Refusal(origin, reason)
        if bodies:
            return next(iter(bodies))
        types = [known.id for known in self._codebook.entity_types]
        entity_type = EntityTypeId("organisation") if "organisation" in types else types[0]
        body = Entity(
            id=EntityId(role.organisation_id or self._make_id()),
            type=entity_type,
            name=role.organisation or role.organisation_id,
        )
        self.new.add(body.id)
        self._put(body)
        self._index(body)
        self.notes.append(Note(origin, f"“{body.name}”, the organisation of a role, was not there and was added."))
        return body.id

    def _put(self, entity: Entity) -> None:
        self._entities[entity.id] = entity
        self._rows[Table.ENTITY][entity.id] = entity.model_dump(mode="json")
        self.updated.add(entity.id)

    def _index(self, entity: Entity) -> None:
        self._names[_plain(entity.name)].add(entity.id)
        self._index_id(entity, entity.id)

    def _index_id(self, entity: Entity, standing: EntityId) -> None:
        wikidata = entity.external.get(WIKIDATA)
        if isinstance(wikidata, str) and wikidata:
            self._wikidata[wikidata].add(standing)

    def _note(self, incoming: IncomingEntity, text: str) -> None:
        self.notes.append(Note(incoming.origin, text))

    def _standing(self, entity: EntityId) -> EntityId:
        return resolved(merged_into=self._merged, entity=entity)


def _plain(name: str) -> str:
    """Names without regard to case, composition and doubled spaces. Accents tell people apart."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())

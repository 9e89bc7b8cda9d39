"""What a project knows already, together with what this import adds: coders, codebook versions, entities."""

from __future__ import annotations

from annotator.exchange.native.parts import RefusedError
from annotator.exchange.staging import Stage
from annotator.model.change import Table
from annotator.model.codebook import CodebookVersion
from annotator.model.coder import Coder
from annotator.model.entity import Entity
from annotator.model.ids import CoderId, EntityId, EntityTypeId, utc_text
from annotator.store.project import Project
from annotator.store.streams import is_untouched

_COLOURS = ("#2B6CB0", "#B7472A", "#2F855A", "#7B5AA6", "#B7791F", "#2C7A7B", "#97266D", "#4A5568")


class Known:
    """The names and ids that records may refer to. Grows with what is staged."""

    def __init__(self, project: Project, stage: Stage, coder: CoderId | None) -> None:
        self.project = project
        self.stage = stage
        self.now = utc_text(project.clock())
        self.is_untouched = is_untouched(project)
        self.default_coder = coder
        self.versions = {version.id: version for version in project.read.codebooks()}
        self.current = project.read.current_codebook()
        self.entities = {entity.id: entity for entity in project.read.entities()}
        self._fresh_entities: dict[EntityId, Entity] = {}
        self._fresh_coders: dict[CoderId, Coder] = {}
        self._coders: dict[str, CoderId] = {}
        for found in project.read.coders():
            self._coders.setdefault(found.name, found.id)

    def coder(self, name: str) -> CoderId:
        """The coder of this name, without a name the one who imports. A new one is staged by `keep_coder`."""
        if not name.strip():
            if self.default_coder is None:
                raise RefusedError("no coder is named: say with --coder who it is.")
            return self.default_coder
        if name not in self._coders:
            if name.casefold() == "gold":
                raise RefusedError("“gold” is the settled layer, not a coder.")
            colour = _COLOURS[len(self._coders) % len(_COLOURS)]
            coder = Coder(id=CoderId(self.project.make_id()), name=name, colour=colour)
            self._coders[name] = coder.id
            self._fresh_coders[coder.id] = coder
        return self._coders[name]

    def keep_coder(self, coder: CoderId) -> None:
        """Stage the coder if new: something of theirs is taken in."""
        fresh = self._fresh_coders.pop(coder, None)
        if fresh is not None:
            self.stage.put(Table.CODER, fresh.id, fresh.model_dump(mode="json"))

    def version(self, version_id: str, sha256: str) -> tuple[CodebookVersion, bool]:
        """The codebook version of this id, else one of this content, else the current one; and whether it is what was
        asked for."""
        for version in self.versions.values():
            if version.id == version_id:
                return version, True
        same = [version for version in self.versions.values() if version.sha256 == sha256]
        if same:
            return next((version for version in same if version.id == self.current.id), same[0]), True
        return self.current, not (version_id or sha256)

    def bare_entity(self, entity_id: str, name: str, entity_type: str) -> Entity:
        """An entity of which nothing but id, name and type is known; it is staged by `add_entity`."""
        if self.current.body.entity_type(entity_type) is None:
            raise RefusedError(f"the codebook has no entity type {entity_type!r}.")
        if not name.strip():
            raise RefusedError(f"the entity {entity_id} has no name.")
        return Entity(id=EntityId(entity_id), type=EntityTypeId(entity_type), name=name)

    def add_entity(self, entity: Entity) -> None:
        """Take in an entity that is not there. It is staged by `stage_entities`, when nothing can change it any more."""
        self.stage.new_entities += 1
        self.change_entity(entity)

    def change_entity(self, entity: Entity) -> None:
        """Let the entity stand in place of what there is of it."""
        self.entities[entity.id] = entity
        self._fresh_entities[entity.id] = entity

    def stage_entities(self) -> None:
        """Stage every entity that is new or changed."""
        for entity in self._fresh_entities.values():
            self.stage.put(Table.ENTITY, entity.id, entity.model_dump(mode="json"))
        self._fresh_entities.clear()

"""What is known of one entity: its name, type, attributes, external ids and note, and whether it is still offered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.coding.commands.entities import AddAlias, SetEntity, put_entity, require_name, standing_entity
from annotator.coding.context import Context, shortened
from annotator.model.change import Table
from annotator.model.entity import RETIRED, WIKIDATA, Entity, combined, wikidata_id
from annotator.model.errors import UserError
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId, alias_id


@dataclass(frozen=True)
class RenameEntity:
    """Give an entity another name. `keep_old` leaves the old one as an alias."""

    entity: EntityId
    name: str
    keep_old: bool = False

    @property
    def label(self) -> str:
        return f"rename to {shortened(self.name, 40)}"

    def apply(self, context: Context) -> None:
        """The new name is no longer an alias of its own."""
        entity = standing_entity(context, self.entity)
        require_name(self.name)
        name = self.name.strip()
        if name == entity.name:
            return
        put_entity(context, entity.model_copy(update={"name": name}))
        context.tx.put(Table.ALIAS, alias_id(entity.id, name), None)
        if self.keep_old:
            AddAlias(entity.id, entity.name).apply(context)


@dataclass(frozen=True)
class SetEntityType:
    """Make an entity one of another type, and with it what was merged into it."""

    entity: EntityId
    type: EntityTypeId
    label: str = "set type"

    def apply(self, context: Context) -> None:
        """Refuses a type that the fields which name the entity do not take; a standing entity keeps its type."""
        entity = standing_entity(context, self.entity)
        if entity.id in STANDING_ENTITIES and entity.type != self.type:
            raise UserError(f"“{entity.name}” always stands, as it is.")
        SetEntity(entity.model_copy(update={"type": self.type})).apply(context)


@dataclass(frozen=True)
class SetAttributes:
    """Set attributes of an entity: id → words; an empty word takes the attribute away."""

    entity: EntityId
    values: Mapping[str, str] = field(hash=False)
    label: str = "set attributes"

    def apply(self, context: Context) -> None:
        """Refuses an attribute that neither the codebook names for the entity's type nor the entity has already."""
        entity = standing_entity(context, self.entity)
        held = _combined(context, entity).attributes
        known = context.read.current_codebook().body.entity_type(entity.type)
        named = {attribute.id for attribute in known.attributes} if known else set()
        attributes = dict(entity.attributes)
        for key, value in self.values.items():
            if key == RETIRED or key not in {*named, *held}:
                raise UserError(
                    f"The codebook names no attribute {key!r} for {known.label if known else entity.type}.",
                    "Add it to the codebook first.",
                )
            _set(attributes, key, value.strip(), from_others=held.keys() - entity.attributes.keys())
        put_entity(context, entity.model_copy(update={"attributes": attributes}))


@dataclass(frozen=True)
class SetExternal:
    """Set the id that an entity has elsewhere: in Wikidata, in VIAF …; an empty one takes it away."""

    entity: EntityId
    id: str
    register: str = WIKIDATA
    label: str = "set external id"

    def apply(self, context: Context) -> None:
        """Takes the address of a Wikidata page for its id; refuses what has not the form of one."""
        entity = standing_entity(context, self.entity)
        wanted = self.id.strip()
        if not self.register.strip():
            raise UserError("Say in which register the id stands.", "Write wikidata, viaf, gnd …")
        if self.register == WIKIDATA and wanted:
            found = wikidata_id(wanted)
            if found is None:
                raise UserError(f"{wanted!r} is not a Wikidata id.", "Write Q and a number, such as Q42.")
            wanted = found
        held = _combined(context, entity).external
        external = dict(entity.external)
        _set(external, self.register, wanted, from_others=held.keys() - entity.external.keys())
        put_entity(context, entity.model_copy(update={"external": external}))


@dataclass(frozen=True)
class SetEntityNote:
    """Set an entity's note."""

    entity: EntityId
    note: str
    label: str = "set note"

    def apply(self, context: Context) -> None:
        entity = standing_entity(context, self.entity)
        put_entity(context, entity.model_copy(update={"note": self.note}))


@dataclass(frozen=True)
class RetireEntities:
    """Offer these no more. They stay in what is coded, in the registry and in every export."""

    entities: tuple[EntityId, ...]

    @property
    def label(self) -> str:
        return "retire" if len(self.entities) == 1 else f"retire {len(self.entities)} entities"

    def apply(self, context: Context) -> None:
        """Refuses a standing entity."""
        for one in self.entities:
            entity = standing_entity(context, one)
            if entity.id in STANDING_ENTITIES:
                raise UserError(f"“{entity.name}” always stands and cannot be retired.")
            put_entity(context, entity.model_copy(update={"attributes": {**entity.attributes, RETIRED: True}}))


@dataclass(frozen=True)
class ReviveEntities:
    """Offer these again."""

    entities: tuple[EntityId, ...]

    @property
    def label(self) -> str:
        return "offer again" if len(self.entities) == 1 else f"offer {len(self.entities)} entities again"

    def apply(self, context: Context) -> None:
        for one in self.entities:
            entity = standing_entity(context, one)
            kept = {key: value for key, value in entity.attributes.items() if key != RETIRED}
            put_entity(context, entity.model_copy(update={"attributes": kept}))


def _combined(context: Context, entity: Entity) -> Entity:
    others = (context.read.entity(one) for one in context.read.one_with(entity.id) if one != entity.id)
    return combined(kept=entity, gone=[other for other in others if other is not None])


def _set(values: dict[str, object], key: str, value: str, *, from_others: set[str]) -> None:
    """What comes from a merged entity is taken away by an empty word of one's own."""
    if value or key in from_others:
        values[key] = value
    else:
        values.pop(key, None)

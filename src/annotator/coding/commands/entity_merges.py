"""Two entries of the registry that are one and the same: merging them, taking that back, and saying that they are not."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.commands.entities import put_entity, require_entities, require_fit, standing_entity
from annotator.coding.context import Context
from annotator.coding.entity_duplicates import apart_setting, apart_value
from annotator.model.change import Table
from annotator.model.entity import Entity
from annotator.model.errors import UserError
from annotator.model.ids import STANDING_ENTITIES, EntityId


@dataclass(frozen=True)
class MergeEntities:
    """Let `keep` stand for all of `gone`. Statements keep the ids that they name; names, aliases, roles, attributes,
    external ids and note of the gone are read as the kept one's from then on (see `combined`). Only `merged_into` is
    written, so that merges in two copies of a project unite, and taking one back is exact."""

    keep: EntityId
    gone: tuple[EntityId, ...]

    @property
    def label(self) -> str:
        return "merge two entities" if len(self.gone) == 1 else f"merge {len(self.gone) + 1} entities"

    def apply(self, context: Context) -> None:
        """Refuses to merge a standing entity away, one that is merged already, and one that is in use where entities of the
        kept one's type are not taken. The gone take the kept one's type."""
        kept = standing_entity(context, self.keep)
        _require_alone(context, kept)
        if not set(self.gone) - {kept.id}:
            raise UserError("One entity alone cannot be merged.", "Choose two or more.")
        for one in dict.fromkeys(self.gone):
            entity = standing_entity(context, one)
            if one == kept.id:
                raise UserError(f"{entity.name} cannot be merged into itself.")
            if one in STANDING_ENTITIES:
                raise UserError(f"“{entity.name}” always stands.", "Merge the others into it.")
            _require_alone(context, entity)
            self._take_in(context, kept, entity)

    def _take_in(self, context: Context, kept: Entity, entity: Entity) -> None:
        entity_type = entity.type if kept.id in STANDING_ENTITIES else kept.type
        if entity_type != entity.type:
            for one in context.read.one_with(entity.id):
                require_fit(context, one, entity_type, name=entity.name)
                put_entity(context, standing_entity(context, one).model_copy(update={"type": entity_type}))
        put_entity(context, entity.model_copy(update={"type": entity_type, "merged_into": kept.id}))


@dataclass(frozen=True)
class UnmergeEntity:
    """Let a merged entity stand for itself again, with all that it had; what was merged into it comes with it."""

    entity: EntityId
    label: str = "take merge back"

    def apply(self, context: Context) -> None:
        entity = standing_entity(context, self.entity)
        if entity.merged_into is None:
            raise UserError(f"{entity.name} is merged into nobody.")
        put_entity(context, entity.model_copy(update={"merged_into": None}))


@dataclass(frozen=True)
class KeepApart:
    """Say that two entities that look alike are not the same: they are proposed no more."""

    first: EntityId
    second: EntityId
    label: str = "keep apart"

    def apply(self, context: Context) -> None:
        require_entities(context, self.first, self.second)
        if self.first == self.second:
            raise UserError("An entity is the same as itself.")
        row = apart_setting(self.first, self.second)
        context.tx.put(Table.SETTING, row, {"id": row, "value": apart_value(self.first, self.second)})


def _require_alone(context: Context, entity: Entity) -> None:
    if entity.merged_into is not None:
        other = context.read.entity(entity.merged_into)
        raise UserError(
            f"{entity.name} is merged into {other.name if other else 'another'} already.", "Take that back first."
        )

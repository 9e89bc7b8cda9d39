"""Taking entities out of the registry that nothing uses."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.commands.entities import standing_entity
from annotator.coding.context import Context
from annotator.model.change import Table
from annotator.model.errors import UserError
from annotator.model.ids import STANDING_ENTITIES, EntityId


@dataclass(frozen=True)
class DeleteEntities:
    """Remove entities with their aliases and roles, and what was merged into them."""

    entities: tuple[EntityId, ...]

    @property
    def label(self) -> str:
        return "delete entity" if len(self.entities) == 1 else f"delete {len(self.entities)} entities"

    def apply(self, context: Context) -> None:
        """Refuses a standing entity, one that some statement names, and one that is the organisation of another's role."""
        going = {one for entity in self.entities for one in context.read.one_with(standing_entity(context, entity).id)}
        self._require_unused(context, going)
        for alias in context.read.aliases():
            if alias.entity in going:
                context.tx.put(Table.ALIAS, alias.id, None)
        for role in context.read.roles():
            if role.entity in going:
                context.tx.put(Table.ROLE, role.id, None)
        for entity in sorted(going):
            context.tx.put(Table.ENTITY, entity, None)

    def _require_unused(self, context: Context, going: set[EntityId]) -> None:
        for entity in sorted(going & STANDING_ENTITIES):
            raise UserError(f"“{standing_entity(context, entity).name}” always stands and cannot be deleted.")
        for entity in sorted(context.read.usages.used(going)):
            name = standing_entity(context, entity).name
            raise UserError(f"{name} is named by statements and cannot be deleted.", "Retire it, or merge it.")
        for holder, organisation in context.read.usages.organisations():
            if organisation in going and holder not in going:
                raise UserError(
                    f"{standing_entity(context, organisation).name} is the organisation of a role of"
                    f" {standing_entity(context, holder).name} and cannot be deleted.",
                    "Change that role first.",
                )

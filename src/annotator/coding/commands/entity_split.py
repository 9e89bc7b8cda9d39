"""One entry of the registry that is really two."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from annotator.coding.commands.entities import add_entity, put_entity, require_fit, standing_entity
from annotator.coding.context import Context, shortened
from annotator.model.change import Table
from annotator.model.entity import alias
from annotator.model.errors import UserError
from annotator.model.ids import STANDING_ENTITIES, AliasId, EntityId, EntityTypeId, FieldId, RoleId, StatementId


class Usage(NamedTuple):
    """One value that names an entity."""

    statement: StatementId
    field: FieldId
    entity: EntityId


@dataclass(frozen=True)
class SplitEntity:
    """Make a new entity of this name that takes over some of another's usages, aliases, roles, and merged entities. The
    usages are coded anew, whoever coded them: this is a correction of the registry, not of anybody's reading."""

    entity: EntityId
    name: str
    usages: tuple[Usage, ...] = ()
    aliases: tuple[AliasId, ...] = ()
    roles: tuple[RoleId, ...] = ()
    merged: tuple[EntityId, ...] = ()
    type: EntityTypeId | None = None

    @property
    def label(self) -> str:
        return f"split off {shortened(self.name, 40)}"

    def apply(self, context: Context) -> None:
        """Refuses usages, aliases, roles and merged entities that are not the entity's, and a type that a field of the
        usages does not take."""
        old = standing_entity(context, self.entity)
        ones = context.read.one_with(old.id)
        new = add_entity(context, name=self.name, entity_type=self.type or old.type)
        for one in self.merged:
            if one == old.id or one not in ones:
                raise UserError(f"That entity is not merged into {old.name}.")
            taken = standing_entity(context, one)
            put_entity(context, taken.model_copy(update={"merged_into": new}))
        self._move_names(context, ones, new)
        self._move_roles(context, ones, new)
        by_statement: dict[StatementId, list[Usage]] = {}
        for usage in self.usages:
            if usage.entity not in ones:
                raise UserError(f"That value does not name {old.name}.", "Look at its statements again.")
            by_statement.setdefault(usage.statement, []).append(usage)
        for statement, usages in by_statement.items():
            _recode(context, statement, usages, new)
        for one in context.read.one_with(new):
            require_fit(context, one, self.type or old.type, name=self.name)
            if one != new and one not in STANDING_ENTITIES:
                taken = standing_entity(context, one)
                put_entity(context, taken.model_copy(update={"type": self.type or old.type}))

    def _move_names(self, context: Context, ones: tuple[EntityId, ...], new: EntityId) -> None:
        for row in self.aliases:
            image = context.tx.image(Table.ALIAS, row)
            if image is None or image["entity"] not in ones:
                raise UserError("That alias is no longer there.")
            context.tx.put(Table.ALIAS, row, None)
            if image["text"] != self.name.strip():
                moved = alias(entity=new, text=image["text"])
                context.tx.put(Table.ALIAS, moved.id, moved.model_dump(mode="json"))

    def _move_roles(self, context: Context, ones: tuple[EntityId, ...], new: EntityId) -> None:
        for row in self.roles:
            image = context.tx.image(Table.ROLE, row)
            if image is None or image["entity"] not in ones:
                raise UserError("That role is no longer there.")
            context.tx.put(Table.ROLE, row, {**image, "entity": new})


def _recode(context: Context, statement_id: StatementId, usages: Iterable[Usage], new: EntityId) -> None:
    """Put the new entity in the places of the old one; mentions stay with their values. The statement keeps the codebook
    version that it names."""
    statement = context.read.statement(statement_id)
    if statement is None:
        raise UserError("A statement is no longer there.", "Look at the statements again.")
    values = dict(statement.values)
    for usage in usages:
        held = values.get(usage.field, ())
        if usage.entity not in held:
            raise UserError("A statement was changed meanwhile.", "Look at the statements again.")
        values[usage.field] = tuple(new if value == usage.entity else value for value in held)
    if any(len(set(held)) < len(held) for held in values.values()):
        raise UserError(
            "A statement would name the new entity twice in one field.", "Split off one of its values only."
        )
    context.tx.put_statement(statement.model_copy(update={"values": values, "updated": context.tx.now}))

"""The speaker registry: entities, aliases, roles."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.commands.statements import SetValues
from annotator.coding.context import Context
from annotator.model.change import Table
from annotator.model.codebook import Kind
from annotator.model.dates import first_day, is_partial_date, last_day
from annotator.model.entity import Entity, Role, alias
from annotator.model.errors import UserError
from annotator.model.ids import AliasId, EntityId, EntityTypeId, FieldId, RoleId, StatementId


@dataclass(frozen=True)
class AddEntity:
    """Put a person, organisation, country … into the registry."""

    name: str
    type: EntityTypeId
    aliases: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return f"add {self.name}"

    def apply(self, context: Context) -> None:
        add_entity(context, name=self.name, entity_type=self.type, aliases=self.aliases)


@dataclass(frozen=True)
class AddEntityAsValue:
    """Make a new entity and the field's value at once. `index` is the value that it replaces; None adds it."""

    statement: StatementId
    field: FieldId
    name: str
    type: EntityTypeId
    index: int | None = None

    @property
    def label(self) -> str:
        return f"add {self.name}"

    def apply(self, context: Context) -> None:
        statement = context.own_statement(self.statement)
        version = context.read.current_codebook()
        statement_type = version.body.statement_type(statement.type)
        field = statement_type.field(self.field) if statement_type else None
        if field is None or field.kind is not Kind.ENTITY:
            raise UserError(f"The codebook has no field {self.field!r} that takes entities.")
        values = list(statement.values.get(self.field, ()))
        entity = add_entity(context, name=self.name, entity_type=self.type)
        if not field.multiple:
            values = [entity]
        elif self.index is not None and self.index < len(values):
            values[self.index] = entity
        else:
            values.append(entity)
        SetValues(self.statement, self.field, tuple(values)).apply(context)


@dataclass(frozen=True)
class SetEntity:
    """Change an entity's name, type, attributes, external ids or note."""

    entity: Entity

    @property
    def label(self) -> str:
        return f"change {self.entity.name}"

    def apply(self, context: Context) -> None:
        """Refuses a type that the fields which name the entity do not take. Into what it is merged stays as it is. What was
        merged into it takes its type."""
        standing = standing_entity(context, self.entity.id)
        require_name(self.entity.name)
        if self.entity.type != standing.type:
            require_type(context, self.entity.type)
            for one in context.read.one_with(standing.id):
                require_fit(context, one, self.entity.type, name=self.entity.name)
                if one != standing.id:
                    put_entity(context, standing_entity(context, one).model_copy(update={"type": self.entity.type}))
        put_entity(
            context,
            self.entity.model_copy(update={"name": self.entity.name.strip(), "merged_into": standing.merged_into}),
        )


@dataclass(frozen=True)
class AddAlias:
    """Another name of an entity."""

    entity: EntityId
    text: str

    @property
    def label(self) -> str:
        return f"add alias {self.text}"

    def apply(self, context: Context) -> None:
        require_entities(context, self.entity)
        require_name(self.text)
        fresh = alias(entity=self.entity, text=self.text.strip())
        context.tx.put(Table.ALIAS, fresh.id, fresh.model_dump(mode="json"))


@dataclass(frozen=True)
class RemoveAlias:
    """Take a name away from an entity."""

    alias: AliasId
    label: str = "remove alias"

    def apply(self, context: Context) -> None:
        context.tx.put(Table.ALIAS, self.alias, None)


@dataclass(frozen=True)
class SetRole:
    """What an entity was, and when: a new role or a changed one (`id` None makes one)."""

    entity: EntityId
    title: str
    organisation: EntityId | None = None
    since: str = ""
    until: str = ""
    id: RoleId | None = None
    label: str = "set role"

    def apply(self, context: Context) -> None:
        """Refuses a role that ends before it begins."""
        require_entities(context, self.entity, self.organisation)
        require_name(self.title)
        self._require_own(context)
        for day in (self.since, self.until):
            if day and not is_partial_date(day):
                raise UserError(f"{day!r} is not a year, a month or a day.", "Write 2025, 2025-01 or 2025-01-22.")
        if self.since and self.until and last_day(self.until) < first_day(self.since):
            raise UserError(f"The role ends ({self.until}) before it begins ({self.since}).")
        role = Role(
            id=self.id or RoleId(context.make_id()),
            entity=self.entity,
            title=self.title.strip(),
            organisation=self.organisation,
            since=self.since,
            until=self.until,
        )
        context.tx.put(Table.ROLE, role.id, role.model_dump(mode="json"))

    def _require_own(self, context: Context) -> None:
        if self.id is None:
            return
        image = context.tx.image(Table.ROLE, self.id)
        if image is None:
            raise UserError("That role is no longer there.")
        if image["entity"] != self.entity:
            raise UserError("That role is somebody else’s.", "Give the entity a role of its own.")


@dataclass(frozen=True)
class RemoveRole:
    """Take a role away."""

    role: RoleId
    label: str = "remove role"

    def apply(self, context: Context) -> None:
        context.tx.put(Table.ROLE, self.role, None)


def add_entity(context: Context, *, name: str, entity_type: EntityTypeId, aliases: tuple[str, ...] = ()) -> EntityId:
    """Write a new entity with its aliases; returns its id."""
    require_type(context, entity_type)
    require_name(name)
    entity = Entity(id=EntityId(context.make_id()), type=entity_type, name=name.strip())
    put_entity(context, entity)
    for text in aliases:
        AddAlias(entity.id, text).apply(context)
    return entity.id


def standing_entity(context: Context, entity: EntityId) -> Entity:
    """The entity as it stands. Raises UserError when it is gone."""
    found = context.read.entity(entity)
    if found is None:
        raise UserError("That entity is no longer there.")
    return found


def put_entity(context: Context, entity: Entity) -> None:
    """Write the entity's row."""
    context.tx.put(Table.ENTITY, entity.id, entity.model_dump(mode="json"))


def require_fit(context: Context, entity: EntityId, entity_type: EntityTypeId, *, name: str) -> None:
    """Raises UserError when a field that names the entity does not take entities of this type. `name` is for the words."""
    misfits = context.read.misfits(entity, entity_type)
    if misfits:
        raise UserError(
            f"{name} cannot be of type {entity_type}: it is in use as {', '.join(misfits)}.",
            "Change those statements first.",
        )


def require_entities(context: Context, *entities: EntityId | None) -> None:
    """Raises UserError when one of them is gone; None is nobody."""
    if any(entity is not None and context.read.entity(entity) is None for entity in entities):
        raise UserError("That entity is no longer there.")


def require_type(context: Context, entity_type: EntityTypeId) -> None:
    """Raises UserError for a type that the current codebook does not have."""
    if context.read.current_codebook().body.entity_type(entity_type) is None:
        raise UserError(f"The codebook has no entity type {entity_type!r}.")


def require_name(name: str) -> None:
    """Raises UserError for a name without a letter or sign."""
    if not name.strip():
        raise UserError("A name cannot be empty.")

"""Edits of a codebook: pure functions from one frozen codebook to the next. Ids are made when a thing is added and never
change afterwards. An edit may leave the codebook with problems (`codebook_problems` lists them); its form stays right."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError

from annotator.model.codebook import (
    Codebook,
    EntityAttribute,
    EntityType,
    FieldSpec,
    Kind,
    Option,
    Scalar,
    StatementType,
    option_paths,
)
from annotator.model.codebook_check import DERIVED_KIND
from annotator.model.codebook_places import Labelled, Part, Place, Thing, children, siblings, thing_at
from annotator.model.errors import UserError
from annotator.model.fresh_ids import fresh_id
from annotator.model.ids import EntityTypeId, FieldId, OptionId, TypeId
from annotator.model.statement import STATEMENT_ROLE
from annotator.model.validation import value_problem

_T = TypeVar("_T", bound=Thing)
_FALLBACK = {
    Part.TYPE: "type",
    Part.FIELD: "field",
    Part.OPTION: "option",
    Part.ENTITY_TYPE: "entity_type",
    Part.ATTRIBUTE: "attribute",
}
_INSIDE = {
    Part.CODEBOOK: "types",
    Part.TYPE: "fields",
    Part.FIELD: "options",
    Part.OPTION: "options",
    Part.ENTITY_TYPE: "attributes",
}
_LISTS = frozenset({"id", "types", "entity_types", "fields", "options", "attributes"})


class Added(NamedTuple):
    """A codebook with one thing more, and where that stands."""

    codebook: Codebook
    place: Place


# adding


def add_type(*, codebook: Codebook, label: str, index: int | None = None) -> Added:
    """A new statement type without fields, at the end or before the type with this index."""
    made = StatementType(id=TypeId(_made_id(label, [one.id for one in codebook.types], Part.TYPE)), label=label)
    types = _inserted(codebook.types, made, index)
    return Added(remade(codebook, types=types), Place(Part.TYPE, (made.id,)))


def add_entity_type(*, codebook: Codebook, label: str, index: int | None = None) -> Added:
    """A new entity type. No field takes it before that is said."""
    taken = [one.id for one in codebook.entity_types]
    made = EntityType(id=EntityTypeId(_made_id(label, taken, Part.ENTITY_TYPE)), label=label)
    found = _inserted(codebook.entity_types, made, index)
    return Added(remade(codebook, entity_types=found), Place(Part.ENTITY_TYPE, (made.id,)))


def add_attribute(*, codebook: Codebook, entity_type: Place, label: str, index: int | None = None) -> Added:
    """A new attribute of an entity type."""
    owner = _required(codebook, entity_type, EntityType)
    made = EntityAttribute(id=_made_id(label, [one.id for one in owner.attributes], Part.ATTRIBUTE), label=label)
    changed = remade(owner, attributes=_inserted(owner.attributes, made, index))
    return Added(put_thing(codebook=codebook, place=entity_type, thing=changed), entity_type.child(made.id))


def add_field(
    *, codebook: Codebook, statement_type: Place, label: str, kind: Kind = Kind.TEXT, index: int | None = None
) -> Added:
    """A new field of a statement type. One of kind entity takes all the entity types that there are."""
    owner = _required(codebook, statement_type, StatementType)
    taken = [STATEMENT_ROLE, *(one.id for one in owner.fields)]
    kinds = tuple(one.id for one in codebook.entity_types) if kind is Kind.ENTITY else ()
    made = FieldSpec(id=FieldId(_made_id(label, taken, Part.FIELD)), label=label, kind=kind, entity_types=kinds)
    changed = remade(owner, fields=_inserted(owner.fields, made, index))
    return Added(put_thing(codebook=codebook, place=statement_type, thing=changed), statement_type.child(made.id))


def add_option(*, codebook: Codebook, parent: Place, label: str, index: int | None = None) -> Added:
    """A new option of a field, or of an option of a tree. Its id is unique in the whole field."""
    field = _required(codebook, parent.field, FieldSpec)
    owner = _there(codebook, parent)
    taken = [path[-1].id for path in option_paths(field.options)]
    made = Option(id=OptionId(_made_id(label, taken, Part.OPTION)), label=label)
    changed = remade(owner, options=_inserted(children(owner), made, index))
    return Added(put_thing(codebook=codebook, place=parent, thing=changed), parent.child(made.id))


def add_beside(
    *, codebook: Codebook, part: Part, parent: Place, label: str, index: int | None = None, kind: Kind = Kind.TEXT
) -> Added:
    """A new thing of this part inside `parent` (the whole codebook for types and entity types)."""
    match part:
        case Part.TYPE:
            return add_type(codebook=codebook, label=label, index=index)
        case Part.ENTITY_TYPE:
            return add_entity_type(codebook=codebook, label=label, index=index)
        case Part.FIELD:
            return add_field(codebook=codebook, statement_type=parent, label=label, kind=kind, index=index)
        case Part.OPTION:
            return add_option(codebook=codebook, parent=parent, label=label, index=index)
        case Part.ATTRIBUTE:
            return add_attribute(codebook=codebook, entity_type=parent, label=label, index=index)
        case Part.CODEBOOK:
            raise UserError("There is one codebook only.")


# removing


def remove(*, codebook: Codebook, place: Place) -> Codebook:
    """Without the thing at this place and all inside it. An entity type goes from the fields that took it, too; what else
    named the thing (a condition, a default) is listed as a problem. Raises UserError when it is not there."""
    _there(codebook, place)
    if place.part is Part.CODEBOOK:
        raise UserError("The codebook itself cannot be removed.")
    left = tuple(one for one in siblings(codebook, place) if one.id != place.ids[-1])
    if place.part is Part.ENTITY_TYPE:
        types = tuple(_without_entity_type(one, place.ids[0]) for one in codebook.types)
        return remade(codebook, entity_types=left, types=types)
    return put_children(codebook=codebook, parent=place.parent, inside=left)


def _without_entity_type(statement_type: StatementType, gone: str) -> StatementType:
    fields = tuple(
        remade(field, entity_types=tuple(one for one in field.entity_types if one != gone))
        if gone in field.entity_types
        else field
        for field in statement_type.fields
    )
    return remade(statement_type, fields=fields) if fields != statement_type.fields else statement_type


# changing


def set_property(*, codebook: Codebook, place: Place, name: str, value: Any) -> Codebook:
    """With one property of the thing at this place replaced. Ids and lists of things are no properties. Raises UserError
    when there is no such thing or property, or the value has the wrong form."""
    thing = _there(codebook, place)
    if name == "kind" and isinstance(thing, FieldSpec):
        return set_kind(codebook=codebook, field=place, kind=Kind(value))
    if name not in type(thing).model_fields or (name in _LISTS and (name, place.part) != ("entity_types", Part.FIELD)):
        raise UserError(f"A {place.part} has no property {name!r} that can be set.")
    try:
        changed = type(thing).model_validate({**_shallow(thing), name: value})
    except ValidationError as error:
        raise UserError(f"{value!r} cannot be the {name.replace('_', ' ')} of a {place.part}.") from error
    return put_thing(codebook=codebook, place=place, thing=changed)


def set_label(*, codebook: Codebook, place: Place, label: str) -> Codebook:
    """With another label (of the codebook: its title). The id stays."""
    name = "title" if place.part is Part.CODEBOOK else "label"
    return set_property(codebook=codebook, place=place, name=name, value=label)


def set_kind(*, codebook: Codebook, field: Place, kind: Kind) -> Codebook:
    """With a field of another kind, and without what that kind cannot have: options, entity types, a default, what fills
    it. Between choice and tree the options stay. A field that begins to take entities takes all types of them."""
    spec = _required(codebook, field, FieldSpec)
    optioned = kind in (Kind.CHOICE, Kind.TREE)
    entity_types = spec.entity_types or tuple(one.id for one in codebook.entity_types)
    changed = remade(
        spec,
        kind=kind,
        options=spec.options if optioned else (),
        entity_types=entity_types if kind is Kind.ENTITY else (),
        derived_from=spec.derived_from if DERIVED_KIND.get(spec.derived_from or "") is kind else None,
    )
    if not _may_be_default(changed, spec.default):
        changed = remade(changed, default=None)
    return put_thing(codebook=codebook, place=field, thing=changed)


def _may_be_default(field: FieldSpec, value: Scalar | None) -> bool:
    if value is None:
        return True
    return field.kind not in (Kind.ENTITY, Kind.STATEMENT) and not value_problem(field=field, value=value)


# the frame of every edit


def put_thing(*, codebook: Codebook, place: Place, thing: Thing) -> Codebook:
    """With this thing at the place of the one that has its id. Everything else is the same objects as before."""
    if isinstance(thing, Codebook):
        return thing
    beside = siblings(codebook, place)
    replaced = tuple(thing if one.id == place.ids[-1] else one for one in beside)
    if place.part is Part.ENTITY_TYPE:
        return remade(codebook, entity_types=replaced)
    return put_children(codebook=codebook, parent=place.parent, inside=replaced)


def put_children(*, codebook: Codebook, parent: Place, inside: tuple[Labelled, ...]) -> Codebook:
    """With these things inside the one at `parent` (of the codebook: its statement types)."""
    owner = _there(codebook, parent)
    changed = remade(owner, **{_INSIDE[parent.part]: inside})
    return put_thing(codebook=codebook, place=parent, thing=changed)


def remade(thing: _T, **update: Any) -> _T:
    """The thing with these properties. Not a `model_copy`: that would carry over what the old one worked out of itself."""
    made: _T = type(thing).model_construct(**{**_shallow(thing), **update})  # type: ignore[assignment]
    return made


def _there(codebook: Codebook, place: Place) -> Thing:
    found = thing_at(codebook, place)
    if found is None:
        raise UserError(f"That {place.part} is no longer in the codebook.")
    return found


def _required(codebook: Codebook, place: Place, kind: type[_T]) -> _T:
    found = _there(codebook, place)
    if not isinstance(found, kind):
        raise UserError(f"A {place.part} cannot hold that.")
    return found


def _shallow(thing: Thing) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in type(thing).model_fields}


def _made_id(label: str, taken: list[Any], part: Part) -> str:
    return fresh_id(label=label, taken=frozenset(taken), fallback=_FALLBACK[part])


def _inserted(things: tuple[Any, ...], made: Any, index: int | None) -> tuple[Any, ...]:
    at = len(things) if index is None else max(0, min(index, len(things)))
    return (*things[:at], made, *things[at:])

"""Moving things of a codebook: among their siblings, and options through their tree. Nothing ever leaves its owner: a
field stays in its statement type, an option in its field."""

from __future__ import annotations

from typing import Literal, TypeAlias

from annotator.model.codebook import Codebook, FieldSpec, Kind
from annotator.model.codebook_editing import put_children, remade
from annotator.model.codebook_places import Labelled, Part, Place, children, siblings, thing_at
from annotator.model.errors import UserError

Where: TypeAlias = Literal["before", "after", "into"]


def may_move(*, codebook: Codebook, place: Place, target: Place, where: Where) -> bool:
    """Whether the thing at `place` may be put before, after or (as the last) into the one at `target`."""
    if thing_at(codebook, place) is None or thing_at(codebook, target) is None or place.holds(target):
        return False
    if where == "into":
        if target == place.parent and place.part is not Part.ENTITY_TYPE:
            return True
        return place.part is Part.OPTION and _takes(codebook, place, target)
    if place.part is not target.part:
        return False
    if place.part is Part.OPTION:
        return target.parent == place.parent or _takes(codebook, place, target.parent)
    return place.parent == target.parent


def _takes(codebook: Codebook, place: Place, parent: Place) -> bool:
    """Whether an option of this field may stand inside `parent`: the field itself or, in a tree, an option of it."""
    if parent.part not in (Part.FIELD, Part.OPTION) or parent.field != place.field:
        return False
    field = thing_at(codebook, place.field)
    return parent.part is Part.FIELD or (isinstance(field, FieldSpec) and field.kind is Kind.TREE)


def move(*, codebook: Codebook, place: Place, target: Place, where: Where) -> Codebook:
    """With the thing before, after or (as the last) into another one; it keeps its id and all inside it. Raises UserError
    where `may_move` says no."""
    if not may_move(codebook=codebook, place=place, target=target, where=where):
        raise UserError(f"A {place.part} cannot stand there.", "Options stay in their field, fields in their type.")
    moving = next(one for one in siblings(codebook, place) if one.id == place.ids[-1])
    without = _put_beside(codebook, place, tuple(one for one in siblings(codebook, place) if one is not moving))
    if where == "into":
        owner = thing_at(without, target)
        assert owner is not None
        return put_children(codebook=without, parent=target, inside=(*children(owner), moving))
    beside = siblings(without, target)
    at = next(index for index, one in enumerate(beside) if one.id == target.ids[-1]) + (where == "after")
    return _put_beside(without, target, (*beside[:at], moving, *beside[at:]))


def moved_place(*, place: Place, target: Place, where: Where) -> Place:
    """Where the thing stands after `move`."""
    parent = target if where == "into" else target.parent
    if place.part in (Part.ENTITY_TYPE, Part.TYPE):
        return place
    return parent.child(place.ids[-1])


def step(*, codebook: Codebook, place: Place, by: Literal[-1, 1]) -> tuple[Place, Where] | None:
    """Where one step up (-1) or down (1) among its siblings leads; None at the end."""
    index = _index(codebook, place)
    beside = siblings(codebook, place)
    if index is None or not 0 <= index + by < len(beside):
        return None
    return Place(place.part, (*place.ids[:-1], beside[index + by].id)), "before" if by < 0 else "after"


def inwards(*, codebook: Codebook, place: Place) -> tuple[Place, Where] | None:
    """Where one level deeper is: into the sibling before. None where that cannot be."""
    index = _index(codebook, place)
    if place.part is not Part.OPTION or not index:
        return None
    target = Place(place.part, (*place.ids[:-1], siblings(codebook, place)[index - 1].id))
    return (target, "into") if may_move(codebook=codebook, place=place, target=target, where="into") else None


def outwards(*, codebook: Codebook, place: Place) -> tuple[Place, Where] | None:
    """Where one level up is: after the option that holds this one. None where that cannot be."""
    parent = place.parent
    if place.part is not Part.OPTION or parent.part is not Part.OPTION:
        return None
    return (parent, "after") if may_move(codebook=codebook, place=place, target=parent, where="after") else None


def _index(codebook: Codebook, place: Place) -> int | None:
    if not place.ids:
        return None
    return next((at for at, one in enumerate(siblings(codebook, place)) if one.id == place.ids[-1]), None)


def _put_beside(codebook: Codebook, place: Place, beside: tuple[Labelled, ...]) -> Codebook:
    if place.part is Part.ENTITY_TYPE:
        return remade(codebook, entity_types=beside)
    return put_children(codebook=codebook, parent=place.parent, inside=beside)

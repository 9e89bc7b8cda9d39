"""What a new version of a codebook does to what exists: the list of its effects, each with a stable key and its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from annotator.model.codebook import Codebook, EntityType, FieldSpec, Kind, Option, StatementType, option_paths
from annotator.model.conversion import has_options, rule_between
from annotator.model.effect_kinds import ALLOWED, Does, EffectKind
from annotator.model.frozen import Frozen

Thing: TypeAlias = Literal["codebook", "entity type", "attribute", "statement type", "field", "option"]
_Found: TypeAlias = Iterator["Effect"]
_WORDS = frozenset(
    {"label", "title", "guidance", "colour", "key", "language", "name", "group", "remember", "derived_from", "order"}
)
CODEBOOK_PLACE = "@codebook"
ENTITY_PLACE = "@entity"


@dataclass(frozen=True)
class Effect:
    """One thing that a publication does. `place` are the ids from the statement type (or `@entity`, `@codebook`) down,
    `labels` their labels. `changes` names the properties that differ; `was` and `becomes` are words before and after where
    there are such; `old` and `new` are the field that it is about. `allowed` are the answers, the default first."""

    kind: EffectKind
    thing: Thing
    place: tuple[str, ...]
    labels: tuple[str, ...]
    changes: tuple[str, ...] = ()
    was: str = ""
    becomes: str = ""
    old: FieldSpec | None = None
    new: FieldSpec | None = None
    allowed: tuple[Does, ...] = (Does.KEEP,)

    @property
    def key(self) -> str:
        """What a mapping calls it, e.g. `option:statement/topic/courts`."""
        prefix = "option" if self.is_option else self.kind.value
        return f"{prefix}:{'/'.join(self.place)}"

    @property
    def is_option(self) -> bool:
        """Whether it is about an option that the old version had."""
        return self.kind.value.startswith("option_")

    @property
    def is_minor(self) -> bool:
        """Whether only words changed, so that what is coded means what it meant."""
        return self.kind is EffectKind.WORDS or (
            self.kind is EffectKind.OPTION_CHANGED and _WORDS.issuperset(self.changes)
        )

    @property
    def needs_answer(self) -> bool:
        """Whether somebody has to say what becomes of the statements that it touches, if there are such."""
        return Does.KEEP not in self.allowed

    @property
    def default(self) -> Does:
        """The answer that a template starts with."""
        return self.allowed[0]

    @property
    def type(self) -> str:
        """The statement type that it is about; empty when it is about entities or the codebook."""
        return "" if self.place[0].startswith("@") else self.place[0]

    @property
    def field(self) -> str:
        """The field's id, or empty."""
        return self.place[1] if self.type and len(self.place) > 1 else ""

    @property
    def option(self) -> str:
        """The option's id, or empty."""
        return self.place[2] if self.is_option else ""


def effects(*, old: Codebook, new: Codebook) -> tuple[Effect, ...]:
    """Everything that differs, in the order of the old codebook, what is new behind it. Empty for the same content."""
    found = tuple(_codebooks(old, new))
    if not found and old != new:
        words = ("order",)
        return (Effect(EffectKind.WORDS, "codebook", (CODEBOOK_PLACE,), (new.title,), words),)
    return found


def option_effect(*, key: str, old: Codebook, new: Codebook) -> Effect | None:
    """The effect on an option that stands unchanged in both versions, for a mapping that names it all the same (it became
    narrower because of a new neighbour); None for any other key."""
    prefix, _, path = key.partition(":")
    ids = path.split("/")
    if prefix != "option" or len(ids) != 3:
        return None
    found = [_field_of(book, ids[0], ids[1]) for book in (old, new)]
    if found[0] is None or found[1] is None or found[0].option(ids[2]) is None or found[1].option(ids[2]) is None:
        return None
    here = _Place((ids[0], ids[1]), _labels_of(old, ids[0], ids[1]))
    return _option_effect(EffectKind.OPTION_CHANGED, here, found[0].option_paths[ids[2]][-1], found[0], found[1])  # type: ignore[index]


@dataclass(frozen=True)
class _Place:
    ids: tuple[str, ...]
    labels: tuple[str, ...]

    def inner(self, child: Any) -> _Place:
        return _Place((*self.ids, child.id), (*self.labels, child.label))


def _codebooks(old: Codebook, new: Codebook) -> _Found:
    here = _Place((CODEBOOK_PLACE,), (old.title,))
    yield from _properties("codebook", here, old, new, skip={"types", "entity_types"})
    for gone, kept in _pairs(old.entity_types, new.entity_types):
        yield from _entity_types(gone, kept)
    for before, after in _pairs(old.types, new.types):
        yield from _types(before, after)


def _entity_types(old: EntityType | None, new: EntityType | None) -> _Found:
    top = _Place((ENTITY_PLACE,), ())
    if new is None and old is not None:
        yield _effect(EffectKind.ENTITY_TYPE_REMOVED, "entity type", top.inner(old))
    elif old is None and new is not None:
        yield _effect(EffectKind.ADDED, "entity type", top.inner(new))
    elif old is not None and new is not None:
        here = top.inner(old)
        yield from _properties("entity type", here, old, new, skip={"attributes"})
        for before, after in _pairs(old.attributes, new.attributes):
            if after is None:
                yield _effect(EffectKind.ATTRIBUTE_REMOVED, "attribute", here.inner(before))
            elif before is None:
                yield _effect(EffectKind.ADDED, "attribute", here.inner(after))
            else:
                yield from _properties("attribute", here.inner(before), before, after, skip=set())


def _types(old: StatementType | None, new: StatementType | None) -> _Found:
    top = _Place((), ())
    if new is None and old is not None:
        yield _effect(EffectKind.TYPE_REMOVED, "statement type", top.inner(old))
    elif old is None and new is not None:
        yield _effect(EffectKind.ADDED, "statement type", top.inner(new))
    elif old is not None and new is not None:
        here = top.inner(old)
        yield from _properties("statement type", here, old, new, skip={"fields", "scope"})
        if old.scope != new.scope:
            found = _effect(EffectKind.TYPE_SCOPE, "statement type", here)
            yield _with(found, was=old.scope, becomes=new.scope)
        for before, after in _pairs(old.fields, new.fields):
            yield from _fields(here, before, after)


def _fields(above: _Place, old: FieldSpec | None, new: FieldSpec | None) -> _Found:
    if new is None and old is not None:
        yield _effect(EffectKind.FIELD_REMOVED, "field", above.inner(old), old=old)
    elif old is None and new is not None:
        yield _effect(EffectKind.ADDED, "field", above.inner(new), new=new)
        if new.required is not False:
            yield _value_effect(EffectKind.FIELD_REQUIRED, above.inner(new), new, new)
    elif old is not None and new is not None:
        yield from _kept_field(above.inner(old), old, new)


def _kept_field(here: _Place, old: FieldSpec, new: FieldSpec) -> _Found:
    yield from _field_properties(here, old, new)
    if _asks_more(old, new):
        yield _value_effect(EffectKind.FIELD_REQUIRED, here, old, new)
    if has_options(old.kind) and has_options(new.kind):
        if old.kind is not new.kind:
            found = _effect(EffectKind.FIELD_KIND, "field", here, old=old, new=new)
            yield _with(found, was=old.kind.value, becomes=new.kind.value, allowed=(Does.KEEP, Does.FORWARD))
        yield from _options(here, old, new)
    elif old.kind is not new.kind:
        found = _value_effect(EffectKind.FIELD_KIND, here, old, new)
        convert = (Does.CONVERT,) if rule_between(old=old.kind, new=new.kind) else ()
        allowed = (*convert, *found.allowed)
        yield _with(found, was=old.kind.value, becomes=new.kind.value, allowed=allowed)
    elif set(old.entity_types) - set(new.entity_types):
        yield _value_effect(EffectKind.FIELD_ENTITIES, here, old, new)
    if old.multiple and not new.multiple:
        yield _value_effect(EffectKind.FIELD_SINGLE, here, old, new)


def _field_properties(here: _Place, old: FieldSpec, new: FieldSpec) -> _Found:
    """Words and rules of a field; what has an effect of its own is left out."""
    skip = {"options", "kind"}
    if not new.multiple:
        skip.add("multiple")
    if _asks_more(old, new):
        skip.add("required")
    if old.kind is not new.kind or set(old.entity_types) > set(new.entity_types):
        skip.add("entity_types")
    for effect in _properties("field", here, old, new, skip=skip):
        yield _with(effect, old=old, new=new)


def _asks_more(old: FieldSpec, new: FieldSpec) -> bool:
    """Whether a statement that was complete could lack the field now."""
    if new.required is False or (old.required is True and old.shown_when is None):
        return False
    return old.required != new.required or old.shown_when != new.shown_when


def _options(here: _Place, old: FieldSpec, new: FieldSpec) -> _Found:
    for option_id, path in old.option_paths.items():
        option, other = path[-1], new.option_paths.get(option_id)
        if other is None:
            yield _option_effect(EffectKind.OPTION_REMOVED, here, option, old, new)
            continue
        changes = _changed(option, other[-1], {"options"})
        was, becomes = ("", "")
        if [one.id for one in other] != [one.id for one in path]:
            kind = EffectKind.OPTION_MOVED
            was, becomes = _above(path), _above(other)
        elif not option.options and other[-1].options:
            kind = EffectKind.OPTION_DIVIDED
        elif changes:
            kind = EffectKind.OPTION_CHANGED
        else:
            continue
        if kind is not EffectKind.OPTION_MOVED and "label" in changes:
            was, becomes = option.label, other[-1].label
        found = _option_effect(kind, here, option, old, new)
        yield _with(found, changes=changes, was=was, becomes=becomes)
    for path in option_paths(new.options):
        if path[-1].id not in old.option_paths:
            yield _effect(EffectKind.ADDED, "option", here.inner(path[-1]), old=old, new=new)


def _above(path: Sequence[Option]) -> str:
    return " › ".join(option.label for option in path[:-1])


def _properties(thing: Thing, here: _Place, old: Frozen, new: Frozen, *, skip: set[str]) -> _Found:
    changes = _changed(old, new, skip)
    words = tuple(name for name in changes if name in _WORDS)
    rules = tuple(name for name in changes if name not in _WORDS)
    if words:
        was, becomes = getattr(old, "label", ""), getattr(new, "label", "")
        found = _with(_effect(EffectKind.WORDS, thing, here), changes=words)
        yield _with(found, was=was, becomes=becomes) if was != becomes else found
    if rules:
        yield _with(_effect(EffectKind.RULE, thing, here), changes=rules)


def _changed(old: Frozen, new: Frozen, skip: set[str]) -> tuple[str, ...]:
    names = type(new).model_fields
    return tuple(name for name in names if name not in skip and getattr(old, name) != getattr(new, name))


def _pairs(old: Sequence[Any], new: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """What stood before with what stands now, None where there is none; what is new comes last."""
    before, after = {child.id for child in old}, {child.id: child for child in new}
    yield from ((child, after.get(child.id)) for child in old)
    yield from ((None, child) for child in new if child.id not in before)


def _effect(
    kind: EffectKind, thing: Thing, here: _Place, *, old: FieldSpec | None = None, new: FieldSpec | None = None
) -> Effect:
    return Effect(kind, thing, here.ids, here.labels, old=old, new=new, allowed=ALLOWED.get(kind, (Does.KEEP,)))


def _value_effect(kind: EffectKind, here: _Place, old: FieldSpec, new: FieldSpec) -> Effect:
    """A field's effect. A link to another statement cannot be the same for many: none is offered to recode to."""
    found = _effect(kind, "field", here, old=old, new=new)
    if new.kind is not Kind.STATEMENT:
        return found
    none = {Does.RECODE} if kind is EffectKind.FIELD_SINGLE else {Does.RECODE, Does.ASK}
    return _with(found, allowed=tuple(does for does in found.allowed if does not in none))


def _option_effect(kind: EffectKind, here: _Place, option: Option, old: FieldSpec, new: FieldSpec) -> Effect:
    return _effect(kind, "option", here.inner(option), old=old, new=new)


def _with(effect: Effect, **update: Any) -> Effect:
    return replace(effect, **update)


def _field_of(book: Codebook, type_id: str, field_id: str) -> FieldSpec | None:
    found = book.statement_type(type_id)
    return None if found is None else found.field(field_id)


def _labels_of(book: Codebook, type_id: str, field_id: str) -> tuple[str, ...]:
    found = book.statement_type(type_id)
    field = found.field(field_id) if found else None
    return (found.label, field.label) if found and field else (type_id, field_id)

"""What a new version of a codebook adds, and what it does beyond adding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from annotator.model.codebook import Codebook, EntityType, FieldSpec, StatementType, option_paths
from annotator.model.errors import Problem
from annotator.model.frozen import Frozen

_Found: TypeAlias = Iterator[tuple[str, Problem]]
_WORDS = ("label", "title", "guidance", "colour", "key", "language", "name", "group", "remember", "derived_from")


@dataclass(frozen=True)
class Difference:
    """`added`: new things. `reworded`: labels, guidance, colours, keys. `refused`: what would touch existing statements."""

    added: tuple[Problem, ...]
    reworded: tuple[Problem, ...]
    refused: tuple[Problem, ...]

    @property
    def changed(self) -> bool:
        return bool(self.added or self.reworded or self.refused)

    @property
    def semantic(self) -> bool:
        """Whether the new version can say something that the old one could not."""
        return bool(self.added)


def compare(*, old: Codebook, new: Codebook) -> Difference:
    """Everything that differs, each with its place in the new codebook's words."""
    found: dict[str, list[Problem]] = {"added": [], "reworded": [], "refused": []}
    for kind, problem in _codebooks(old, new):
        found[kind].append(problem)
    if old != new and not any(found.values()):
        found["reworded"].append(Problem("codebook", "the order changed"))
    return Difference(**{kind: tuple(problems) for kind, problems in found.items()})


def _codebooks(old: Codebook, new: Codebook) -> _Found:
    yield from _properties("codebook", old, new, skip={"types", "entity_types"})
    yield from _children("entity type", "", old.entity_types, new.entity_types, _entity_types)
    yield from _children("statement type", "", old.types, new.types, _types)


def _entity_types(where: str, old: EntityType, new: EntityType) -> _Found:
    yield from _properties(where, old, new, skip={"attributes"})
    yield from _children("attribute", where, old.attributes, new.attributes, _plain)


def _types(where: str, old: StatementType, new: StatementType) -> _Found:
    yield from _properties(where, old, new, skip={"fields"})
    yield from _children("field", where, old.fields, new.fields, _fields)
    for field in new.fields:
        if old.field(field.id) is None and field.required is not False:
            yield "refused", Problem(f"{where} › {field.id}", "a new field cannot be required: what is coded lacks it")


def _fields(where: str, old: FieldSpec, new: FieldSpec) -> _Found:
    yield from _properties(where, old, new, skip={"options", "multiple", "required", "entity_types"})
    if old.multiple != new.multiple:
        kind = "added" if new.multiple else "refused"
        yield kind, Problem(where, f"multiple becomes {str(new.multiple).lower()}")
    if old.required != new.required:
        kind = "added" if new.required is False else "refused"
        yield kind, Problem(where, "is required by another rule")
    gone = set(old.entity_types) - set(new.entity_types)
    for entity_type in sorted(set(old.entity_types) ^ set(new.entity_types)):
        kind = "refused" if entity_type in gone else "added"
        yield (
            kind,
            Problem(where, f"{'no longer takes' if entity_type in gone else 'takes'} entities of type {entity_type}"),
        )
    yield from _options(where, old, new)


def _options(where: str, old: FieldSpec, new: FieldSpec) -> _Found:
    for option_id, path in old.option_paths.items():
        other = new.option_paths.get(option_id)
        place = f"{where} › {option_id}"
        if other is None:
            yield "refused", Problem(place, "the option is gone")
        elif [option.id for option in other] != [option.id for option in path]:
            yield "refused", Problem(place, "the option moved in the tree")
        else:
            yield from _properties(place, path[-1], other[-1], skip={"options"})
    for path in option_paths(new.options):
        if path[-1].id not in old.option_paths:
            yield "added", Problem(f"{where} › {path[-1].id}", f"new option “{path[-1].label}”")


def _plain(where: str, old: Frozen, new: Frozen) -> _Found:
    yield from _properties(where, old, new, skip=set())


def _children(word: str, where: str, old: Sequence[Any], new: Sequence[Any], inner: Any) -> _Found:
    known = {child.id: child for child in old}
    kept = {child.id for child in new}
    for child in old:
        if child.id not in kept:
            yield "refused", Problem(_place(where, child.id), f"the {word} is gone")
    for child in new:
        if child.id not in known:
            yield "added", Problem(_place(where, child.id), f"new {word} “{child.label}”")
        else:
            yield from inner(_place(where, child.id), known[child.id], child)


def _properties(where: str, old: Frozen, new: Frozen, *, skip: set[str]) -> _Found:
    for name in type(new).model_fields:
        if name in skip or getattr(old, name) == getattr(new, name):
            continue
        kind = "reworded" if name in _WORDS else "refused"
        yield kind, Problem(where, f"{name.replace('_', ' ')} changed")


def _place(where: str, child: str) -> str:
    return f"{where} › {child}" if where else child

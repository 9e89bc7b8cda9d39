"""Reading a codebook from JSON with every problem listed at its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from annotator.model.codebook import Codebook, FieldSpec, Kind, Option, StatementType, option_paths
from annotator.model.condition import fields_of
from annotator.model.errors import InvalidError, Problem, UserError
from annotator.model.form_problems import form_problems
from annotator.model.statement import STATEMENT_ROLE
from annotator.model.validation import value_problem

_ID = re.compile(r"[a-z][a-z0-9_]{0,63}\Z")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}\Z")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
DERIVED_KIND = {"article_date": Kind.DATE, "speaker_role": Kind.ENTITY, "quotation_marks": Kind.CHOICE}


def read_codebook(path: Path) -> Codebook:
    """The codebook in this JSON file. Raises UserError when it cannot be read, InvalidError with all its problems."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"Cannot read the codebook {path}: {error.strerror}.") from error
    return parse_codebook(data=data, name=str(path))


def parse_codebook(*, data: bytes, name: str) -> Codebook:
    """The codebook in these bytes. `name` says in messages where they come from."""
    try:
        raw = orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise UserError(f"{name} is not JSON: {error}.") from error
    codebook, problems = check_codebook(raw)
    if codebook is None or problems:
        raise InvalidError(f"{name} is not a valid codebook:", problems)
    return codebook


def check_codebook(raw: Any) -> tuple[Codebook | None, tuple[Problem, ...]]:
    """The codebook, if its form is right, and every problem of form and of meaning, each with its place."""
    try:
        codebook = Codebook.model_validate(raw)
    except ValidationError as error:
        return None, tuple(form_problems(error))
    return codebook, codebook_problems(codebook)


def codebook_problems(codebook: Codebook) -> tuple[Problem, ...]:
    """Every problem of meaning of a codebook whose form is right, each with its place."""
    return tuple(_meaning_problems(codebook))


def is_colour(text: str) -> bool:
    """Whether it is a colour of the form #RRGGBB."""
    return _COLOUR.match(text) is not None


def _meaning_problems(codebook: Codebook) -> Iterator[Problem]:
    if not _NAME.match(codebook.name):
        yield Problem("name", f"{codebook.name!r} must be lower-case letters, digits, - and _")
    if not codebook.types:
        yield Problem("types", "a codebook needs at least one statement type")
    yield from _ids("entity_types", [entity_type.id for entity_type in codebook.entity_types])
    yield from _ids("types", [statement_type.id for statement_type in codebook.types])
    yield from _keys("types", [statement_type.key for statement_type in codebook.types])
    for index, entity_type in enumerate(codebook.entity_types):
        where = f"entity_types[{index}]"
        yield from _label_and_colour(where, entity_type.label, entity_type.colour)
        yield from _ids(f"{where}.attributes", [attribute.id for attribute in entity_type.attributes])
    for index, statement_type in enumerate(codebook.types):
        where = f"types[{index}]"
        yield from _label_and_colour(where, statement_type.label, statement_type.colour)
        yield from _ids(f"{where}.fields", [field.id for field in statement_type.fields])
        for place, field in enumerate(statement_type.fields):
            yield from _field_problems(f"{where}.fields[{place}]", field, statement_type, codebook)


def _field_problems(
    where: str, field: FieldSpec, statement_type: StatementType, codebook: Codebook
) -> Iterator[Problem]:
    if field.id == STATEMENT_ROLE:
        yield Problem(f"{where}.id", f"{STATEMENT_ROLE!r} is reserved for the statement's own spans")
    yield from _label_and_colour(where, field.label, None)
    if field.kind in (Kind.CHOICE, Kind.TREE):
        yield from _option_problems(where, field)
    elif field.options:
        yield Problem(f"{where}.options", f"a field of kind {field.kind} has no options")
    if field.kind is Kind.ENTITY:
        known = {entity_type.id for entity_type in codebook.entity_types}
        if not field.entity_types:
            yield Problem(f"{where}.entity_types", "an entity field names the entity types that it takes")
        for entity_type in field.entity_types:
            if entity_type not in known:
                yield Problem(f"{where}.entity_types", f"there is no entity type {entity_type!r}")
    elif field.entity_types:
        yield Problem(f"{where}.entity_types", f"a field of kind {field.kind} takes no entities")
    if field.default is not None:
        words = value_problem(field=field, value=field.default)
        if field.kind in (Kind.ENTITY, Kind.STATEMENT):
            words = f"a field of kind {field.kind} has no default"
        if words:
            yield Problem(f"{where}.default", words)
    if field.derived_from is not None and DERIVED_KIND[field.derived_from] is not field.kind:
        yield Problem(f"{where}.derived_from", f"{field.derived_from} cannot fill a field of kind {field.kind}")
    yield from _condition_problems(where, field, statement_type)


def _option_problems(where: str, field: FieldSpec) -> Iterator[Problem]:
    if not field.options:
        yield Problem(f"{where}.options", f"a field of kind {field.kind} needs options")
    yield from _ids(f"{where}.options", [path[-1].id for path in option_paths(field.options)])
    yield from _sibling_problems(f"{where}.options", field.options)
    if field.kind is Kind.CHOICE and any(option.options for option in field.options):
        yield Problem(f"{where}.options", "only a tree has options inside options")


def _sibling_problems(where: str, options: Iterable[Option]) -> Iterator[Problem]:
    options = tuple(options)
    yield from _keys(where, [option.key for option in options])
    for index, option in enumerate(options):
        yield from _label_and_colour(f"{where}[{index}]", option.label, option.colour)
        yield from _sibling_problems(f"{where}[{index}].options", option.options)


def _condition_problems(where: str, field: FieldSpec, statement_type: StatementType) -> Iterator[Problem]:
    conditions = {
        "shown_when": field.shown_when,
        "required": None if isinstance(field.required, bool) else field.required,
    }
    for name, condition in conditions.items():
        if condition is None:
            continue
        for other_id, values in fields_of(condition):
            other = statement_type.field(other_id)
            if other is None:
                yield Problem(f"{where}.{name}", f"there is no field {other_id!r} in this type")
                continue
            if other.id == field.id and name == "shown_when":
                yield Problem(f"{where}.{name}", "a field cannot decide over itself")
            for value in values:
                words = value_problem(field=other, value=value)
                if words:
                    yield Problem(f"{where}.{name}", words)
    if field.shown_when is not None and _shown_cycle(field, statement_type):
        yield Problem(f"{where}.shown_when", "the fields that decide over it depend on it in turn")


def _shown_cycle(field: FieldSpec, statement_type: StatementType) -> bool:
    waiting, seen = [field], set()
    while waiting:
        current = waiting.pop()
        if current.shown_when is None or current.id in seen:
            continue
        seen.add(current.id)
        for other_id, _ in fields_of(current.shown_when):
            other = statement_type.field(other_id)
            if other is not None and other.id == field.id and current.id != field.id:
                return True
            if other is not None:
                waiting.append(other)
    return False


def _ids(where: str, ids: list[Any]) -> Iterator[Problem]:
    for value, count in Counter(ids).items():
        if not _ID.match(value):
            yield Problem(where, f"the id {value!r} must be lower-case letters, digits and _, a letter first")
        if count > 1:
            yield Problem(where, f"the id {value!r} stands {count} times")


def _keys(where: str, keys: list[str | None]) -> Iterator[Problem]:
    for key, count in Counter(key for key in keys if key is not None).items():
        if len(key) != 1 or not key.isprintable() or key.isspace():
            yield Problem(where, f"the key {key!r} must be one character")
        if count > 1:
            yield Problem(where, f"the key {key!r} stands {count} times")


def _label_and_colour(where: str, label: str, colour: str | None) -> Iterator[Problem]:
    if not label.strip():
        yield Problem(f"{where}.label", "a label cannot be empty")
    if colour is not None and not is_colour(colour):
        yield Problem(f"{where}.colour", f"{colour!r} is not a colour of the form #RRGGBB")

"""JSON Lines of entity records (`annotator.entity/1`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from annotator.exchange.cells import RoleCell
from annotator.exchange.native.parts import (
    RefusedError,
    date_of,
    id_of,
    object_of,
    objects_of,
    text_of,
    texts_of,
    unknown_keys,
)
from annotator.exchange.readers.decoding import DecodingError
from annotator.exchange.readers.entities import IncomingEntity
from annotator.exchange.readers.incoming import Origin, Refusal
from annotator.exchange.readers.lines import objects
from annotator.exchange.records import ENTITY_RECORD, EntityRecord
from annotator.model.codebook import Codebook
from annotator.model.dates import first_day, last_day
from annotator.model.entity import WIKIDATA, wikidata_id
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId

_KEYS = frozenset(EntityRecord.model_fields)


def read_entity_lines(path: Path, codebook: Codebook) -> Iterator[IncomingEntity | Refusal]:
    """The entities of the file, and a refusal for each line that is wrong. Records of another kind are passed over. Raises
    OSError."""
    other = taken = 0
    try:
        for line in objects(path, None, lambda _: None):
            origin = Origin(str(path), line.number)
            if line.data is None:
                yield Refusal(origin, line.reason)
            elif line.data.get("record", ENTITY_RECORD) != ENTITY_RECORD:
                other += 1
            else:
                taken += 1
                try:
                    yield _entity(line.data, origin, codebook)
                except RefusedError as error:
                    yield Refusal(origin, str(error))
    except DecodingError as error:
        yield Refusal(Origin(str(path)), str(error))
        return
    if not taken:
        yield Refusal(Origin(str(path)), "the file holds no entities.")


def _entity(data: Mapping[str, Any], origin: Origin, codebook: Codebook) -> IncomingEntity:
    entity_id = EntityId(id_of(data)) if data.get("id") is not None else None
    entity_type = EntityTypeId(text_of(data, "type", None))
    if codebook.entity_type(entity_type) is None and entity_id not in STANDING_ENTITIES:
        raise RefusedError(f"the codebook has no entity type {entity_type!r}.")
    name = text_of(data, "name", None).strip()
    if not name:
        raise RefusedError("the entity has no name.")
    external = object_of(data, "external")
    if WIKIDATA in external:
        found = wikidata_id(external[WIKIDATA]) if isinstance(external[WIKIDATA], str) else None
        if found is None:
            raise RefusedError(f"{external[WIKIDATA]!r} is not a Wikidata id such as Q42.")
        external = {**external, WIKIDATA: found}
    note = unknown_keys(data, _KEYS)
    return IncomingEntity(
        origin=origin,
        id=entity_id,
        type=entity_type,
        name=name,
        aliases=tuple(text.strip() for text in texts_of(data, "aliases") if text.strip()),
        roles=tuple(map(_role, objects_of(data, "roles"))),
        attributes=object_of(data, "attributes"),
        external=external,
        note=text_of(data, "note"),
        notes=(note,) if note else (),
    )


def _role(data: Mapping[str, Any]) -> RoleCell:
    title, since, until = text_of(data, "title", None).strip(), date_of(data, "from"), date_of(data, "until")
    if not title:
        raise RefusedError("a role has no title.")
    if since and until and last_day(until) < first_day(since):
        raise RefusedError(f"the role “{title}” ends before it begins.")
    organisation = object_of(data, "organisation")
    of = id_of(organisation) if organisation else ""
    return RoleCell(title, text_of(organisation, "name"), of, since, until)

"""CSV and TSV of the registry: a header line, then one entity a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from annotator.exchange.cells import CellError, as_written, parted, roles_of
from annotator.exchange.readers.decoding import DecodingError, detect_file
from annotator.exchange.readers.entities import IncomingEntity
from annotator.exchange.readers.incoming import Origin, Refusal
from annotator.model.codebook import Codebook
from annotator.model.entity import RETIRED, WIKIDATA, wikidata_id
from annotator.model.errors import UserError
from annotator.model.ids import STANDING_ENTITIES, EntityId, EntityTypeId, is_id

ATTRIBUTE, EXTERNAL = "attribute:", "external:"
COLUMNS = ("id", "type", "name", "aliases", WIKIDATA, "roles", "note", "retired")
"""The columns that are no attributes."""
_ALSO = {
    "alias": "aliases",
    "other names": "aliases",
    "wikidata id": WIKIDATA,
    "qid": WIKIDATA,
    "role": "roles",
    "notes": "note",
    "comment": "note",
}
_DELIMITERS = (",", ";", "\t", "|")
_YES, _NO = frozenset({"yes", "true", "1", "x", "ja", "oui"}), frozenset({"", "no", "false", "0", "nein", "non"})


def read_entity_table(path: Path, codebook: Codebook) -> Iterator[IncomingEntity | Refusal]:
    """The rows as entities, and a refusal for each that is wrong. The delimiter is found out; columns are known by their
    names. Raises UserError when there is no column `name` or `type`, OSError."""
    try:
        encoding = detect_file(path, None).name
        text = path.read_bytes().decode(encoding).removeprefix("\ufeff")
    except (DecodingError, UnicodeDecodeError) as error:
        yield Refusal(Origin(str(path)), str(error))
        return
    table = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    header: list[str] = []
    while True:
        line = table.line_num + 1
        try:
            cells = next(table)
        except StopIteration:
            break
        except csv.Error as error:
            yield Refusal(Origin(str(path), line), f"the row cannot be read ({error}).")
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = _header(cells, path)
            continue
        origin = Origin(str(path), line)
        try:
            yield _entity(header, cells, origin, codebook)
        except CellError as error:
            yield Refusal(origin, str(error))
    if not header:
        yield Refusal(Origin(str(path)), "the file is empty.")


def _header(cells: list[str], path: Path) -> list[str]:
    names = [_known(cell) for cell in cells]
    for column in ("name", "type"):
        if column not in names:
            raise UserError(
                f"{path.name} has no column {column!r}.", f"Its columns are {', '.join(filter(None, names)) or 'none'}."
            )
    twice = next((name for name in names if name and names.count(name) > 1), None)
    if twice:
        raise UserError(f"{path.name} has two columns {twice!r}.", "Keep one of them.")
    return names


def _entity(header: list[str], cells: list[str], origin: Origin, codebook: Codebook) -> IncomingEntity:
    if len(cells) > len(header):
        raise CellError(f"the row has {len(cells)} cells, the header only {len(header)}.")
    row = {name: as_written(cell.strip()) for name, cell in zip(header, cells, strict=False) if name}
    entity_id = row.get("id", "")
    if entity_id and not is_id(entity_id):
        raise CellError(f"{entity_id!r} is not an id (a UUID in lower case); leave the cell empty for a new entity.")
    if not row["name"]:
        raise CellError("the name is missing.")
    if any("\ud800" <= sign <= "\udfff" for cell in row.values() for sign in cell):
        raise CellError("the row holds half a character (a lone surrogate).")
    entity_type = _type(row.get("type", ""), EntityId(entity_id), codebook)
    attributes, external, notes = _columns(row, entity_type, codebook)
    retired = row.get("retired", "").casefold()
    if retired in _YES:
        attributes[RETIRED] = True
    elif retired not in _NO:
        raise CellError(f"{row['retired']!r} in the column retired is neither yes nor empty.")
    return IncomingEntity(
        origin=origin,
        id=EntityId(entity_id) if entity_id else None,
        type=entity_type,
        name=row["name"],
        aliases=parted(row.get("aliases", "")),
        roles=tuple(roles_of(row.get("roles", ""))),
        attributes=attributes,
        external=external,
        note=row.get("note", ""),
        notes=notes,
    )


def _type(words: str, entity: EntityId, codebook: Codebook) -> EntityTypeId:
    """The entity type by its id or its label."""
    if not words:
        raise CellError("the type is missing.")
    if codebook.entity_type(words) is not None or entity in STANDING_ENTITIES:
        return EntityTypeId(words)
    wanted = words.casefold()
    for known in codebook.entity_types:
        if wanted in (known.id.casefold(), known.label.casefold()):
            return known.id
    types = ", ".join(known.id for known in codebook.entity_types)
    raise CellError(f"the codebook has no entity type {words!r}; its types are {types}.")


def _columns(
    row: Mapping[str, str], entity_type: EntityTypeId, codebook: Codebook
) -> tuple[dict[str, object], dict[str, object], tuple[str, ...]]:
    """(attributes, external ids, notes): an unmarked column is an attribute if the codebook names it."""
    attributes: dict[str, object] = {}
    external: dict[str, object] = {}
    unknown = []
    known = codebook.entity_type(entity_type)
    named = {attribute.id for attribute in known.attributes} if known else set()
    for column, cell in row.items():
        if not cell or (column in COLUMNS and column != WIKIDATA):
            continue
        if column == WIKIDATA:
            found = wikidata_id(cell)
            if found is None:
                raise CellError(f"{cell!r} is not a Wikidata id such as Q42.")
            external[WIKIDATA] = found
        elif column.startswith(EXTERNAL):
            external[column.removeprefix(EXTERNAL)] = cell
        elif column.startswith(ATTRIBUTE):
            attributes[column.removeprefix(ATTRIBUTE)] = cell
        elif column in named:
            attributes[column] = cell
        else:
            unknown.append(column)
    attributes.pop(RETIRED, None)
    label = known.label if known else entity_type
    notes = (f"{', '.join(unknown)}: no attribute of {label} in the codebook; left out.",) if unknown else ()
    return attributes, external, notes


def _delimiter(text: str) -> str:
    """The one that makes the most known columns of the first line."""
    first = text.lstrip("\r\n").split("\n", 1)[0]

    def known(delimiter: str) -> int:
        try:
            cells = next(csv.reader([first], delimiter=delimiter), [])
        except csv.Error:
            return 0
        return sum(_known(cell) in COLUMNS for cell in cells)

    return max(_DELIMITERS, key=known)


def _known(cell: str) -> str:
    name = as_written(cell.strip())
    if name.startswith((ATTRIBUTE, EXTERNAL)):
        return name
    plain = " ".join(name.casefold().replace("_", " ").split())
    return _ALSO.get(plain, plain if plain in COLUMNS else name)

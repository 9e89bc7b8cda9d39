"""The registry as a CSV file that a spreadsheet opens: one entity a row."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import orjson

from annotator.exchange.cells import RoleCell, harmless, joined, roles_cell
from annotator.exchange.readers.entity_table import ATTRIBUTE, COLUMNS, EXTERNAL
from annotator.model.codebook import Codebook
from annotator.model.entity import RETIRED, WIKIDATA
from annotator.model.ids import STANDING_ENTITIES


def entity_rows(records: Iterable[Mapping[str, Any]], codebook: Codebook, *, delimiter: str = ",") -> Iterator[bytes]:
    """The header line and a line an entity record, with a byte order mark so that spreadsheets take it for UTF-8. Standing
    entities of which nothing is said are left out. Columns: id, type, name, aliases, wikidata, roles, note, retired; an
    attribute of the codebook under its id; every other under `attribute:ID`, ids elsewhere under `external:REGISTER`."""
    found = [record for record in records if record["id"] not in STANDING_ENTITIES or _says_something(record)]
    attributes = dict.fromkeys(known.id for entity_type in codebook.entity_types for known in entity_type.attributes)
    named = {key: key if key not in COLUMNS else ATTRIBUTE + key for key in attributes}
    more = sorted({key for record in found for key in record["attributes"]} - attributes.keys() - {RETIRED})
    named.update((key, ATTRIBUTE + key) for key in more)
    registers = sorted({key for record in found for key in record["external"]} - {WIKIDATA})
    names = Counter(_plain(record["name"]) for record in found)
    yield b"\xef\xbb\xbf" + _line((*COLUMNS, *named.values(), *(EXTERNAL + key for key in registers)), delimiter)
    for record in found:
        cells = (
            record["id"],
            record["type"],
            record["name"],
            joined(record["aliases"]),
            _words(record["external"].get(WIKIDATA, "")),
            roles_cell(_role(role, names) for role in record["roles"]),
            record["note"],
            "yes" if record["attributes"].get(RETIRED) else "",
            *(_words(record["attributes"].get(key, "")) for key in named),
            *(_words(record["external"].get(key, "")) for key in registers),
        )
        yield _line(cells, delimiter)


def _says_something(record: Mapping[str, Any]) -> bool:
    return any(record[key] for key in ("aliases", "roles", "attributes", "external", "note"))


def _role(role: Mapping[str, Any], names: Mapping[str, int]) -> RoleCell:
    of = role["organisation"] or {"name": "", "id": ""}
    is_told = not of["name"] or (names[_plain(of["name"])] <= 1 and of["name"] == of["name"].strip())
    return RoleCell(role["title"], of["name"], "" if is_told else of["id"], role["from"], role["until"])


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _words(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _line(cells: Sequence[str], delimiter: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerow(map(harmless, cells))
    return out.getvalue().encode("utf-8")

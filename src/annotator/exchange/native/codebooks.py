"""Codebook records: versions that the project lacks are added; an untouched project takes the whole chain over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from annotator.exchange.native.index import Record
from annotator.exchange.native.known import Known
from annotator.exchange.native.parts import (
    RefusedError,
    choice_of,
    count_of,
    flag_of,
    id_of,
    moment_of,
    text_of,
    unknown_keys,
)
from annotator.exchange.records import CodebookRecord
from annotator.model.change import Table
from annotator.model.codebook import CodebookVersion, codebook_sha256
from annotator.model.codebook_check import check_codebook
from annotator.model.ids import CodebookId, codebook_id

_KEYS = frozenset(CodebookRecord.model_fields)


def stage_codebooks(known: Known, records: list[Record]) -> bool:
    """Stage the versions; says whether there are any. Their ids and sha256 are worked out anew and have to agree.

    Into an untouched project they come in place of its own, and the one that the file marks as current becomes current;
    else they stand beside the others, and the current one stays."""
    found: dict[str, CodebookVersion] = {}
    current = None
    for record in sorted(records, key=lambda record: _number(record.data)):
        try:
            version = _version(record.data, known, found)
        except RefusedError as error:
            known.stage.refuse(record.origin, str(error))
            continue
        note = unknown_keys(record.data, _KEYS)
        if note:
            known.stage.note(record.origin, note)
        found[version.id] = version
        if current is None or record.data.get("current") is True:
            current = version
    if known.is_untouched and current is not None:
        _take_over(known, found, current)
        return True
    for version in found.values():
        if version.id not in known.versions:
            _add(known, version)
    return bool(found)


def _take_over(known: Known, found: Mapping[str, CodebookVersion], current: CodebookVersion) -> None:
    for version_id in known.versions.keys() - found.keys():
        known.stage.dropped.append((Table.CODEBOOK, version_id))
    for version in found.values():
        if known.versions.get(version.id) != version:
            _add(known, version)
    known.versions = {version.id: version for version in found.values()}
    if current.id != known.project.read.current_codebook().id:
        known.stage.put(Table.SETTING, "current_codebook", {"id": "current_codebook", "value": current.id})
    known.current = current


def _add(known: Known, version: CodebookVersion) -> None:
    known.versions[version.id] = version
    known.stage.new_codebooks += 1
    if version.coder is not None:
        known.keep_coder(version.coder)
    known.stage.put(Table.CODEBOOK, version.id, version.model_dump(mode="json"))


def _number(data: Mapping[str, Any]) -> int:
    number = data.get("version")
    return number if isinstance(number, int) else 0


def _version(data: Mapping[str, Any], known: Known, found: Mapping[str, CodebookVersion]) -> CodebookVersion:
    body, problems = check_codebook(data.get("body"))
    if body is None or problems:
        raise RefusedError(f"the codebook is not valid: {'; '.join(map(str, problems))}.")
    sha256 = codebook_sha256(body)
    if text_of(data, "sha256", sha256) != sha256:
        raise RefusedError("the codebook differs from its sha256.")
    parent = CodebookId(id_of(data, "parent")) if data.get("parent") is not None else None
    if parent is not None and parent not in found and parent not in known.versions:
        raise RefusedError(f"its parent, version {parent}, is neither in the file nor in the project.")
    version_id = codebook_id(parent, sha256)
    if text_of(data, "id", version_id) != version_id:
        raise RefusedError("the id does not belong to this content and parent.")
    flag_of(data, "current")
    name = text_of(data, "coder")
    return CodebookVersion(
        id=version_id,
        sha256=sha256,
        number=count_of(data, "version", 1, least=1),
        parent=parent,
        body=body,
        created=moment_of(data, "created", known.now),
        coder=known.coder(name) if name else None,
        note=text_of(data, "note"),
        change=cast(Literal["semantic", "minor"], choice_of(data, "change", ("semantic", "minor"))),
    )

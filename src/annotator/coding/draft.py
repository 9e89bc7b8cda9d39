"""The draft of the codebook: what is being changed and not yet published. The project keeps it as a JSON Patch from the
version that it began with, so that the journal row of one edit stays small."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jsonpatch
import orjson
from pydantic import ValidationError

from annotator.model.codebook import Codebook, CodebookVersion, canonical_json
from annotator.model.ids import RowId
from annotator.store.reading import Reader

DRAFT_ROW = RowId("codebook_draft")


@dataclass(frozen=True)
class Draft:
    """`base` is the version that the draft began with, `current` the one in force: where they differ, another version was
    published (or one taken back) meanwhile. The draft is the whole `codebook` all the same."""

    base: CodebookVersion
    current: CodebookVersion
    codebook: Codebook

    @property
    def is_behind(self) -> bool:
        """Whether the version in force is no longer the one that the draft began with."""
        return self.base.id != self.current.id


def read_draft(read: Reader) -> Draft | None:
    """The project's draft; None when there is none, or one that this program cannot read."""
    value = read.setting(DRAFT_ROW)
    if not isinstance(value, dict):
        return None
    current = read.current_codebook()
    base = _version(read, str(value.get("base"))) or current
    codebook = patched(base.body, value.get("patch"))
    return None if codebook is None else Draft(base, current, codebook)


def codebook_patch(*, old: Codebook, new: Codebook) -> list[dict[str, Any]]:
    """The JSON Patch (RFC 6902) that makes `new` of `old`, both without what is at its default."""
    before, after = _raw(old), _raw(new)
    made: list[dict[str, Any]] = jsonpatch.make_patch(before, after).patch
    found = patched(old, made)
    if found is None or canonical_json(found) != canonical_json(new):
        return [{"op": "replace", "path": "", "value": after}]
    return made


def patched(codebook: Codebook, patch: Any) -> Codebook | None:
    """The codebook after the patch; None when the patch does not fit or what comes out is no codebook."""
    try:
        return Codebook.model_validate(jsonpatch.JsonPatch(patch).apply(_raw(codebook), in_place=True))
    except (jsonpatch.JsonPatchException, jsonpatch.JsonPointerException, ValidationError, TypeError, KeyError):
        return None


def draft_value(*, base: CodebookVersion, codebook: Codebook) -> dict[str, Any]:
    """The value of the setting that keeps this draft."""
    return {"base": base.id, "patch": codebook_patch(old=base.body, new=codebook)}


def _raw(codebook: Codebook) -> Any:
    return orjson.loads(canonical_json(codebook))


def _version(read: Reader, version: str) -> CodebookVersion | None:
    try:
        return read.codebook(version)
    except KeyError:
        return None

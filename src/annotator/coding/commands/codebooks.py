"""Publishing a new version of the codebook: additive changes only, so that nothing that is coded loses its meaning."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.model.change import Table
from annotator.model.codebook import Codebook, CodebookVersion, codebook_sha256
from annotator.model.codebook_diff import compare
from annotator.model.errors import InvalidError, UserError
from annotator.model.ids import codebook_id


@dataclass(frozen=True)
class UpdateCodebook:
    """Make this codebook the current version."""

    codebook: Codebook
    note: str = ""
    label: str = "update codebook"

    def apply(self, context: Context) -> None:
        """Raises InvalidError with every change that is not additive; UserError when nothing differs."""
        current = context.read.current_codebook()
        difference = compare(old=current.body, new=self.codebook)
        if difference.refused:
            raise InvalidError("These changes are not additive:", difference.refused)
        if not difference.changed:
            raise UserError("The codebook is the same as the current version.")
        sha256 = codebook_sha256(self.codebook)
        version = CodebookVersion(
            id=codebook_id(current.id, sha256),
            sha256=sha256,
            number=current.number + 1,
            parent=current.id,
            body=self.codebook,
            created=context.tx.now,
            coder=context.coder,
            note=self.note,
            change="semantic" if difference.semantic else "minor",
        )
        context.tx.put(Table.CODEBOOK, version.id, version.model_dump(mode="json"))
        context.tx.put(Table.SETTING, "current_codebook", {"id": "current_codebook", "value": version.id})

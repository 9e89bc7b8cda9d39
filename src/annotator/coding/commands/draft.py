"""Changing the draft of the codebook. Nothing that is coded is touched: only publishing does that."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.coding.draft import DRAFT_ROW, draft_value, read_draft
from annotator.model.change import Table
from annotator.model.codebook import Codebook, CodebookVersion
from annotator.model.errors import UserError


@dataclass(frozen=True)
class ChangeDraft:
    """Make this codebook the draft. `what` says what was done, e.g. "rename option Courts"; edits with equal `amend_key`
    that follow each other are one step."""

    codebook: Codebook
    what: str
    amend_key: str | None = None

    @property
    def label(self) -> str:
        return self.what

    def apply(self, context: Context) -> None:
        """A draft keeps the version that it began with. One that equals it is no draft any more."""
        draft = read_draft(context.read)
        base = draft.base if draft is not None else context.read.current_codebook()
        _put(context, base, self.codebook)


@dataclass(frozen=True)
class RebaseDraft:
    """Let the draft begin with the version in force; as a codebook it stays what it is."""

    label: str = "rebase the draft"

    def apply(self, context: Context) -> None:
        """Raises UserError when there is no draft."""
        draft = read_draft(context.read)
        if draft is None:
            raise UserError("There is no draft of the codebook.")
        _put(context, draft.current, draft.codebook)


@dataclass(frozen=True)
class DiscardDraft:
    """Drop the draft: the version in force is what there is."""

    label: str = "discard the draft"

    def apply(self, context: Context) -> None:
        """Raises UserError when there is no draft."""
        if context.read.setting(DRAFT_ROW) is None:
            raise UserError("There is no draft of the codebook.")
        context.tx.put(Table.SETTING, DRAFT_ROW, None)


def _put(context: Context, base: CodebookVersion, codebook: Codebook) -> None:
    if codebook == base.body:
        context.tx.put(Table.SETTING, DRAFT_ROW, None)
    else:
        value = draft_value(base=base, codebook=codebook)
        context.tx.put(Table.SETTING, DRAFT_ROW, {"id": DRAFT_ROW, "value": value})

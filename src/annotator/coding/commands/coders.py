"""The people who code."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.context import Context
from annotator.model.change import Table
from annotator.model.coder import Coder
from annotator.model.errors import UserError
from annotator.model.ids import CoderId

_COLOURS = ("#2B6CB0", "#B7472A", "#2F855A", "#7B5AA6", "#B7791F", "#2C7A7B", "#97266D", "#4A5568")


@dataclass(frozen=True)
class AddCoder:
    """Add a coder; the name is not taken yet."""

    name: str

    @property
    def label(self) -> str:
        return f"add coder {self.name.strip()}"

    def apply(self, context: Context) -> None:
        name = self.name.strip()
        coders = context.read.coders()
        _check_name(name, tuple(coder.name for coder in coders))
        coder = Coder(id=CoderId(context.make_id()), name=name, colour=_COLOURS[len(coders) % len(_COLOURS)])
        context.tx.put(Table.CODER, coder.id, coder.model_dump(mode="json"))


@dataclass(frozen=True)
class SetCoder:
    """Change a coder's name or colour, or retire them."""

    coder: Coder

    @property
    def label(self) -> str:
        return f"change coder {self.coder.name}"

    def apply(self, context: Context) -> None:
        if context.read.coder(self.coder.id) is None:
            raise UserError("There is no such coder in this project.")
        others = tuple(coder.name for coder in context.read.coders() if coder.id != self.coder.id)
        changed = self.coder.model_copy(update={"name": self.coder.name.strip()})
        _check_name(changed.name, others)
        context.tx.put(Table.CODER, changed.id, changed.model_dump(mode="json"))


def _check_name(name: str, taken: tuple[str, ...]) -> None:
    if not name:
        raise UserError("A coder needs a name.")
    if name.casefold() == "gold":
        raise UserError("“gold” is the settled layer, not a coder.", "Choose another name.")
    if name in taken:
        raise UserError(f"There is a coder named {name} already.")

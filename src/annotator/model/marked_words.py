"""The project's marked words: expressions that are outlined in colour in every article."""

from __future__ import annotations

from pydantic import Field

from annotator.model.frozen import Frozen
from annotator.model.ids import RowId
from annotator.model.patterns import Pattern

SETTING_PREFIX = "marked_word:"
"""Each is a setting of its own, so that what two copies of a project add is united by a merge."""

COLOURS = ("#0072B2", "#B3471B", "#00795C", "#A03C78", "#8A6100", "#4B5563")
"""After Okabe and Ito, darkened until each stands out from white by 4.5 : 1; told apart by colour-blind people."""


class MarkedWord(Frozen):
    """`id` is the row of the project; empty before it has one. `place` is the order in the list. `colour` is #RRGGBB for
    light paper. One that is not `shown` is kept and not drawn."""

    id: RowId = RowId("")
    place: int = 0
    pattern: Pattern
    colour: str = Field(default=COLOURS[0], pattern=r"^#[0-9A-Fa-f]{6}$")
    shown: bool = True

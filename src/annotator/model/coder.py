"""The person who codes. `gold` is a layer, never a coder."""

from __future__ import annotations

from annotator.model.frozen import Frozen
from annotator.model.ids import CoderId


class Coder(Frozen):
    """A coder with the colour in which their statements are drawn when colouring by coder."""

    id: CoderId
    name: str
    colour: str = "#2B6CB0"
    active: bool = True

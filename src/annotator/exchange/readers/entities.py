"""Entities as a file holds them, whatever its format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.exchange.cells import RoleCell
from annotator.exchange.readers.incoming import Origin
from annotator.model.ids import EntityId, EntityTypeId


@dataclass(frozen=True, slots=True)
class IncomingEntity:
    """One entity of a file, checked for form. `id` is None where the file gives none."""

    origin: Origin
    id: EntityId | None
    type: EntityTypeId
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[RoleCell, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)
    external: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    notes: tuple[str, ...] = ()
    """What was left out or guessed, in words."""

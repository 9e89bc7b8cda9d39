"""Which part of a project a data set holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.article import ArticleState
from annotator.model.codebook import CodebookVersion
from annotator.model.coder import Coder
from annotator.model.errors import UserError
from annotator.store.streams import RawState, RawStatement


@dataclass(frozen=True)
class ExportFilter:
    """What a person asked for; empty is everything. `coders` are names. `untouched` (`--all`) adds articles that nobody has
    begun. A statement passes `states` when its coder's state of its article, in its layer and round, is one of them."""

    coders: tuple[str, ...] = ()
    layer: str = ""
    states: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    untouched: bool = False


EVERYTHING = ExportFilter()
"""No filter, but for articles that nobody has begun."""


@dataclass(frozen=True)
class Sieve:
    """A filter with names resolved in one project."""

    coder_ids: tuple[str, ...] = ()
    layer: str = ""
    states: frozenset[str] = frozenset()
    types: tuple[str, ...] = ()

    def passing_states(self, states: Sequence[RawState]) -> list[RawState]:
        """The states of one article that pass coder, layer and state."""
        return [
            state
            for state in states
            if (not self.coder_ids or state.coder in self.coder_ids)
            and (not self.layer or state.layer == self.layer)
            and (not self.states or state.state in self.states)
        ]

    def passing_statements(self, statements: list[RawStatement], passing: Sequence[RawState]) -> list[RawStatement]:
        """The statements of one article, already sieved by coder, layer and type, whose work is in a passing state."""
        if not self.states:
            return statements
        works = {(state.coder, state.layer, state.round) for state in passing}
        return [found for found in statements if (found.coder, found.layer, found.round) in works]


def resolved_filter(wanted: ExportFilter, *, coders: Sequence[Coder], codebooks: Sequence[CodebookVersion]) -> Sieve:
    """The filter in terms of ids. Raises UserError for a coder, state, layer or type that the project does not know."""
    ids: list[str] = []
    for name in wanted.coders:
        found = [coder.id for coder in coders if coder.name == name]
        if not found:
            raise UserError(f"There is no coder {name!r}.", _choice([coder.name for coder in coders]))
        ids.extend(found)
    known_types = sorted({statement_type.id for version in codebooks for statement_type in version.body.types})
    for statement_type in wanted.types:
        if statement_type not in known_types:
            raise UserError(f"There is no statement type {statement_type!r}.", _choice(known_types))
    known_states = [state.value for state in ArticleState]
    for state in wanted.states:
        if state not in known_states:
            raise UserError(f"There is no state {state!r}.", _choice(known_states))
    if wanted.layer not in ("", "coding", "gold"):
        raise UserError(f"There is no layer {wanted.layer!r}.", _choice(["coding", "gold"]))
    return Sieve(tuple(ids), wanted.layer, frozenset(wanted.states), wanted.types)


def _choice(names: Sequence[str]) -> str:
    return f"Choose from {', '.join(names)}." if names else "The project has none yet."

"""What becomes of an article's statements in a corrected text: where each goes, which stay behind, which need a look.

A plan is made from two texts and the statements and writes nothing; the command and its preview share it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from annotator.analysis.quote_places import QuotePlaces, Way
from annotator.coding.context import shortened
from annotator.model.codebook import Kind
from annotator.model.ids import StatementId
from annotator.model.statement import STATEMENT_ROLE, Span, Statement, sorted_spans

KindsOf: TypeAlias = Callable[[str, str], Mapping[str, Kind]]
"""(codebook version, statement type) → kind of each field."""
Link: TypeAlias = tuple[StatementId, StatementId]
_SHOWN = 60


class Fate(StrEnum):
    """How a statement gets into the new edition, by its least certain words."""

    EXACT = "exact"
    CONTEXT = "context"
    FUZZY = "fuzzy"
    STAYS = "stays"


_FATE_OF = {Way.EXACT: Fate.EXACT, Way.CONTEXT: Fate.CONTEXT, Way.FUZZY: Fate.FUZZY}
_BY_CERTAINTY = (Fate.EXACT, Fate.CONTEXT, Fate.FUZZY, Fate.STAYS)


@dataclass(frozen=True)
class CarriedStatement:
    """One statement of the plan. `spans` are its spans in the new text, empty when it stays or never had any; `reasons` say
    why a person should look, a sentence each, none when nobody needs to."""

    statement: Statement
    fate: Fate
    spans: tuple[Span, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class EditionPlan:
    """Every statement of the old text, in the order in which they were given."""

    statements: tuple[CarriedStatement, ...] = ()

    def count(self, fate: Fate) -> int:
        """How many statements have this fate."""
        return sum(one.fate is fate for one in self.statements)

    @property
    def to_look_at(self) -> tuple[CarriedStatement, ...]:
        """Those that need a look, those that stay included."""
        return tuple(one for one in self.statements if one.reasons)


def plan_edition(*, old: str, new: str, statements: Sequence[Statement], links: Iterable[Link]) -> EditionPlan:
    """Where the statements of `old` go in `new`. `links` are the pairs (statement, the one it points at).

    A statement none of whose own words are found stays, and with it all that are linked with it: links stay inside one
    article, and no value is taken away for that."""
    places = QuotePlaces(old, new)
    planned = {statement.id: _carried(statement, old, places) for statement in statements}
    _keep_together(planned, links)
    return EditionPlan(tuple(planned.values()))


def links_of(statements: Iterable[Statement], kinds_of: KindsOf) -> list[Link]:
    """The pairs (statement, the one it points at) of these statements' values."""
    return [
        (statement.id, StatementId(str(value)))
        for statement in statements
        for field, values in statement.values.items()
        if kinds_of(statement.codebook, statement.type).get(field) is Kind.STATEMENT
        for value in values
    ]


def _carried(statement: Statement, old: str, places: QuotePlaces) -> CarriedStatement:
    found = [(span, places.find(span.start, span.end)) for span in statement.spans]
    fragments = [place for span, place in found if span.role == STATEMENT_ROLE]
    if fragments and not any(fragments):
        words = " … ".join(old[span.start : span.end] for span in statement.fragments)
        return CarriedStatement(statement, Fate.STAYS, (), (f"{_quoted(words)} is not in the new edition.",))
    spans, reasons, fates = [], [], [Fate.EXACT]
    for span, place in found:
        words = old[span.start : span.end]
        if place is None:
            reasons.append(f"{_named(span)} {_quoted(words)} is not in the new edition.")
            continue
        spans.append(span.model_copy(update={"start": place.start, "end": place.end}))
        fates.append(_FATE_OF[place.way])
        if place.doubt:
            reasons.append(f"{_named(span)} {_quoted(words)}: {place.doubt}.")
    fate = max(fates, key=_BY_CERTAINTY.index)
    return CarriedStatement(statement, fate, sorted_spans(spans), tuple(reasons))


def _keep_together(planned: dict[StatementId, CarriedStatement], links: Iterable[Link]) -> None:
    """Whoever is linked with one that stays, stays too."""
    linked: defaultdict[StatementId, set[StatementId]] = defaultdict(set)
    for one, other in links:
        linked[one].add(other)
        linked[other].add(one)
    waiting = [one for one, carried in planned.items() if carried.fate is Fate.STAYS]
    while waiting:
        for other in linked[waiting.pop()]:
            carried = planned.get(other)
            if carried is not None and carried.fate is not Fate.STAYS:
                reason = "It is linked with a statement whose words are not in the new edition."
                planned[other] = CarriedStatement(carried.statement, Fate.STAYS, (), (reason,))
                waiting.append(other)


def _named(span: Span) -> str:
    return "The words" if span.role == STATEMENT_ROLE else f"The mention ({span.role})"


def _quoted(words: str) -> str:
    return f"“{shortened(words, _SHOWN)}”"

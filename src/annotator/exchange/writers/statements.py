"""Statement records: plain dicts in the contract's key order, made of pieces that are encoded once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from annotator.exchange.records import STATEMENT_RECORD
from annotator.exchange.writers.article_part import ArticlePart
from annotator.exchange.writers.plan import ENTITIES, TypePlan, record_values, type_plan
from annotator.exchange.writers.registry import Registry
from annotator.model.ids import TypeId
from annotator.store.project import Project
from annotator.store.streams import RawStatement, sources_of

_NO_SOURCES: tuple[str, ...] = ()


def span_order(span: list[Any]) -> tuple[int, int, str, int]:
    """(start, end, role, value), null first: the order of a record's spans."""
    start, end, role, value = span
    return start, end, role, -1 if value is None else value


class StatementWriter:
    """Makes the records of one project's statements."""

    def __init__(self, project: Project, registry: Registry) -> None:
        self._project = project
        self._project_id = project.id
        self._registry = registry
        self._coders = {str(coder.id): coder.name for coder in project.read.coders()}
        self._plans: dict[tuple[str, str], TypePlan] = {}

    def lines(self, part: ArticlePart, statements: Iterable[RawStatement]) -> Iterator[bytes]:
        """The lines of `--records statements` for one article, in their order."""
        dumps, options = orjson.dumps, orjson.OPT_APPEND_NEWLINE
        for record in self.records(part, statements, alone=True):
            yield dumps(record, None, options)

    def records(
        self, part: ArticlePart, statements: Iterable[RawStatement], *, alone: bool
    ) -> Iterator[dict[str, Any]]:
        """The records of one article's statements: article-scope first, then by first start, then by id. `alone` adds
        the article's head and the context."""
        found = list(statements)
        for statement in found:
            self._leave_hidden_mentions(statement)
            if self._registry.has_merges:
                self._name_once(statement)
            statement.spans.sort(key=span_order)
        found.sort(key=lambda statement: (statement.spans[0][0] if statement.spans else -1, statement.id))
        sources = {}
        if any(statement.layer == "gold" for statement in found):
            sources = sources_of(self._project, str(part.image["id"]))
        for statement in found:
            yield self._record(part, statement, sources.get(statement.id, _NO_SOURCES), alone)

    def _record(
        self, part: ArticlePart, statement: RawStatement, sources: Iterable[str], alone: bool
    ) -> dict[str, Any]:
        _, id_, _, type_, coder, layer, round_, codebook, note, unsure, created, updated, spans, stored = statement
        plan = self._plan(codebook, type_)
        said = stored.get(plan.day_field)
        entities = self._registry.on(part.day if said is None else str(said[0]))
        values, complete = record_values(plan, stored, entities)
        placed = part.placed(spans)
        record = {
            "record": STATEMENT_RECORD,
            "id": id_,
            "project": self._project_id,
            "article": part.head,
            "type": type_,
            "layer": layer,
            "round": round_,
            "coder": self._coders[coder],
            "codebook": plan.codebook,
            "spans": placed.spans,
            "text": placed.text,
            "context": None,
            "section": placed.section,
            "values": values,
            "complete": complete,
            "unsure": unsure != 0,
            "note": note,
            "sources": sources,
            "created": created,
            "updated": updated,
        }
        if alone:
            record["context"] = part.context(spans)
        else:
            del record["article"], record["context"]
        return record

    def _leave_hidden_mentions(self, statement: RawStatement) -> None:
        """A field that is not asked is not in the record, and neither are its mentions."""
        conditional = self._plan(statement.codebook, statement.type).conditional
        hidden = False
        for span in statement.spans:
            shown = conditional.get(span[2])
            hidden = hidden or (shown is not None and not shown(statement.values))
        if hidden:
            asked = [
                span for span in statement.spans if span[2] not in conditional or conditional[span[2]](statement.values)
            ]
            statement.spans[:] = asked

    def _name_once(self, statement: RawStatement) -> None:
        """Two values of a field that merges have made one are one value in the record, which has the mentions of both."""
        forms = self._plan(statement.codebook, statement.type).forms
        for field, values in statement.values.items():
            once = self._registry.once_each(values) if forms[field][1] is ENTITIES and len(values) > 1 else None
            if once is None:
                continue
            statement.values[field], places = once
            for span in statement.spans:
                if span[2] == field and span[3] is not None:
                    span[3] = places[span[3]]
            statement.spans[:] = [list(span) for span in dict.fromkeys(map(tuple, statement.spans))]

    def _plan(self, codebook: str, type_id: str) -> TypePlan:
        plan = self._plans.get((codebook, type_id))
        if plan is None:
            version = self._project.read.codebook(codebook)
            plan = self._plans[codebook, type_id] = type_plan(version, version.body.type_by_id[TypeId(type_id)])
        return plan

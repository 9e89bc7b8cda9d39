"""Statement records: attached to their article, every span held against the text, every value against the codebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import orjson

from annotator.exchange.native.index import Record
from annotator.exchange.native.known import Known
from annotator.exchange.native.parts import (
    RefusedError,
    choice_of,
    count_of,
    flag_of,
    id_of,
    moment_of,
    object_of,
    objects_of,
    text_of,
    texts_of,
    unknown_keys,
)
from annotator.exchange.native.values import read_values
from annotator.exchange.readers.incoming import Origin
from annotator.exchange.records import StatementRecord
from annotator.model.change import Table
from annotator.model.codebook import CodebookVersion, Kind, StatementType
from annotator.model.entity import Entity
from annotator.model.errors import Problem
from annotator.model.ids import (
    ArticleId,
    CodebookId,
    EntityId,
    EntityTypeId,
    FieldId,
    StatementId,
    TypeId,
    decision_id,
    is_id,
    keyed_id,
)
from annotator.model.statement import STATEMENT_ROLE, Layer, Span, Statement, sorted_spans, without_value
from annotator.model.validation import asked_fields, reference_problems, statement_problems
from annotator.store.statements import statement_image
from annotator.store.streams import known_statements

_KEYS = frozenset(StatementRecord.model_fields)


@dataclass(frozen=True)
class _Candidate:
    """A statement that has been read and is not yet known to hold together with the others of its article."""

    origin: Origin
    statement: Statement
    statement_type: StatementType
    entities: Mapping[EntityId, Entity]
    sources: tuple[StatementId, ...]


class StatementStager:
    """Stages statements, an article at a time."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._seen: set[StatementId] = set()

    def stage(self, article: ArticleId, text: str, records: Sequence[Record]) -> None:
        """Stage the statements of one article that hold; refuse each other one with the reason. A statement that is in the
        project already stays as it is."""
        candidates = self._read(article, text, records)
        if not candidates:
            return
        there = known_statements(self._known.project, list(candidates))
        standing: dict[StatementId, Statement] = {}
        if there or any(_links(candidate) for candidate in candidates.values()):
            standing = {found.id: found for found in self._known.project.read.statements_of(article)}
        for row in there:
            self._compare(candidates.pop(StatementId(row)), standing.get(StatementId(row)))
        self._settle(candidates, standing, len(text))
        for candidate in candidates.values():
            self._put(candidate)

    def _read(self, article: ArticleId, text: str, records: Sequence[Record]) -> dict[StatementId, _Candidate]:
        candidates: dict[StatementId, _Candidate] = {}
        for record in records:
            try:
                candidate = self._candidate(article, text, record)
            except RefusedError as error:
                self._known.stage.refuse(record.origin, str(error))
                continue
            row = candidate.statement.id
            if row in candidates or row in self._seen:
                other = candidates.get(row)
                if other is None or other.statement != candidate.statement:
                    self._known.stage.refuse(record.origin, f"the statement {row} comes twice.")
                continue
            note = unknown_keys(record.data, _KEYS)
            if note:
                self._known.stage.note(record.origin, note)
            candidates[row] = candidate
        return candidates

    def _candidate(self, article: ArticleId, text: str, record: Record) -> _Candidate:
        data, known = record.data, self._known
        head = object_of(data, "codebook")
        version, is_exact = known.version(text_of(head, "id"), text_of(head, "sha256"))
        statement_type = _type(data, version)
        values, entities = read_values(object_of(data, "values"), statement_type, known)
        created = moment_of(data, "created", known.now)
        statement = Statement(
            id=StatementId(id_of(data) if data.get("id") is not None else _made_id(article, data)),
            article=article,
            type=statement_type.id,
            coder=known.coder(text_of(data, "coder")),
            layer=cast(Layer, choice_of(data, "layer", ("coding", "gold"))),
            round=count_of(data, "round", 1, least=1),
            codebook=CodebookId(version.id),
            spans=_spans(objects_of(data, "spans"), text),
            values=values,
            note=text_of(data, "note"),
            unsure=flag_of(data, "unsure"),
            created=created,
            updated=moment_of(data, "updated", created),
        )
        if not is_exact:
            problems = statement_problems(statement=statement, statement_type=statement_type, length=len(text))
            asked = text_of(head, "sha256")[:12] or text_of(head, "id")
            if problems:
                words = "; ".join(map(str, problems))
                raise RefusedError(f"its codebook version {asked} is not here, and under the current one: {words}.")
            known.stage.note(
                record.origin, f"its codebook version {asked} is not here; it counts as coded under the current one."
            )
        sources = tuple(StatementId(source) for source in texts_of(data, "sources"))
        if not all(map(is_id, sources)):
            raise RefusedError("'sources' is not a list of ids.")
        return _Candidate(record.origin, statement, statement_type, entities, sources)

    def _compare(self, candidate: _Candidate, there: Statement | None) -> None:
        """Note when a statement that stands in the project already says something else in the record."""
        self._seen.add(candidate.statement.id)
        if there is None:
            self._known.stage.refuse(
                candidate.origin, f"the statement {candidate.statement.id} stands in another article of the project."
            )
        elif _visible(there, candidate.statement_type) != _visible(candidate.statement, candidate.statement_type):
            self._known.stage.note(
                candidate.origin, f"the statement {there.id} is in the project in another form, and stays as it is."
            )

    def _settle(
        self, candidates: dict[StatementId, _Candidate], standing: Mapping[StatementId, Statement], length: int
    ) -> None:
        """Refuse what does not hold, until the rest holds together: a refusal can leave a link of another one dangling."""
        is_settled = False
        while not is_settled:
            is_settled = True
            together = {**standing, **{row: found.statement for row, found in candidates.items()}}
            for row, found in list(candidates.items()):
                candidate = self._without_dangling(found, together)
                problems = self._problems(candidate, together, length)
                candidates[row] = candidate
                if problems:
                    self._known.stage.refuse(candidate.origin, f"{'; '.join(map(str, problems))}.")
                    del candidates[row]
                    is_settled = False

    def _without_dangling(self, candidate: _Candidate, together: Mapping[StatementId, Statement]) -> _Candidate:
        for field, target in _links(candidate):
            if target in together:
                continue
            statement = candidate.statement
            index = statement.values[field].index(target)
            kept = tuple(value for value in statement.values[field] if value != target)
            values = {**statement.values, field: kept}
            update = {
                "values": {key: value for key, value in values.items() if value},
                "spans": without_value(spans=statement.spans, field=field, index=index),
            }
            candidate = replace(candidate, statement=statement.model_copy(update=update))
            self._known.stage.note(
                candidate.origin, f"{field} points at the statement {target}, which is not here; it was left empty."
            )
        return candidate

    def _problems(
        self, candidate: _Candidate, together: Mapping[StatementId, Statement], length: int
    ) -> tuple[Problem, ...]:
        statement, statement_type = candidate.statement, candidate.statement_type
        problems = statement_problems(statement=statement, statement_type=statement_type, length=length)
        if problems:
            return problems
        types: dict[EntityId, EntityTypeId] = {}
        for field in statement_type.fields:
            if field.kind is Kind.ENTITY:
                for value in statement.values.get(field.id, ()):
                    entity = candidate.entities.get(EntityId(str(value))) or self._known.entities.get(
                        EntityId(str(value))
                    )
                    if entity is not None:
                        types[entity.id] = entity.type
        return reference_problems(
            statement=statement, statement_type=statement_type, entity_types=types, linked=together
        )

    def _put(self, candidate: _Candidate) -> None:
        known, statement = self._known, candidate.statement
        self._seen.add(statement.id)
        known.keep_coder(statement.coder)
        for entity in candidate.entities.values():
            if entity.id not in known.entities:
                known.add_entity(entity)
        known.stage.put(Table.STATEMENT, statement.id, statement_image(statement))
        for source in dict.fromkeys(candidate.sources if statement.layer == "gold" else ()):
            row = decision_id(statement.id, source)
            image = {
                "id": row,
                "article": statement.article,
                "source": source,
                "source_step": None,
                "gold": statement.id,
                "verdict": "imported",
                "reason": "",
                "coder": statement.coder,
                "decided": statement.updated,
            }
            known.stage.put(Table.DECISION, row, image)


def _type(data: Mapping[str, Any], version: CodebookVersion) -> StatementType:
    types = version.body.types
    wanted = text_of(data, "type", types[0].id if len(types) == 1 else None)
    found = version.body.statement_type(TypeId(wanted))
    if found is None:
        raise RefusedError(f"the codebook has no statement type {wanted!r}.")
    return found


def _spans(records: Sequence[Mapping[str, Any]], text: str) -> tuple[Span, ...]:
    spans = []
    for data in records:
        start, end = count_of(data, "start", -1, least=0), count_of(data, "end", -1, least=0)
        quote = text_of(data, "text", text[start:end])
        if not start < end <= len(text):
            raise RefusedError(f"the span [{start}, {end}) is empty or outside the text of {len(text)} characters.")
        if text[start:end] != quote:
            there, said = (part if len(part) <= 40 else part[:40] + "…" for part in (text[start:end], quote))
            raise RefusedError(f"the text has {there!r} at [{start}, {end}), the record {said!r}.")
        value = None if data.get("value") is None else count_of(data, "value", 0, least=0)
        spans.append(Span(start=start, end=end, role=text_of(data, "role", STATEMENT_ROLE), value=value))
    return sorted_spans(spans)


def _links(candidate: _Candidate) -> list[tuple[FieldId, StatementId]]:
    return [
        (field.id, StatementId(str(value)))
        for field in candidate.statement_type.fields
        if field.kind is Kind.STATEMENT
        for value in candidate.statement.values.get(field.id, ())
    ]


def _visible(statement: Statement, statement_type: StatementType) -> Statement:
    """The statement without what its record leaves out: values and mentions of fields that are not asked."""
    asked = {field.id for field in asked_fields(statement_type=statement_type, values=statement.values)}
    values = {field: found for field, found in statement.values.items() if field in asked}
    spans = [span for span in statement.spans if span.role == STATEMENT_ROLE or FieldId(span.role) in asked]
    return statement.model_copy(update={"values": values, "spans": sorted_spans(spans)})


def _made_id(article: ArticleId, data: Mapping[str, Any]) -> str:
    """An id for a record without one: the same for the same record, so that a second import changes nothing."""
    content = {key: value for key, value in data.items() if key != "article"}
    return keyed_id("imported-statement", article, orjson.dumps(content, option=orjson.OPT_SORT_KEYS).decode())

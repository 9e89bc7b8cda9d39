"""The filters of a statement query in SQL: each as the statements that fit, found by an index, and as a question asked of one
statement. Which of the two is quicker depends on how many fit: see `StatementList`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from annotator.model.change import Table
from annotator.model.codebook import Kind
from annotator.model.dates import first_day, last_day
from annotator.model.entity import resolved
from annotator.model.ids import EntityId, FieldId, OptionId
from annotator.model.patterns import Pattern, needed_letters
from annotator.model.statement_query import (
    AttributeFilter,
    DateFilter,
    EmptyFilter,
    EntityFilter,
    FactFilter,
    Filter,
    FlagFilter,
    NumberFilter,
    OptionFilter,
    PatternFilter,
    StatementQuery,
    TextFilter,
    WordsFilter,
)
from annotator.store.incomplete_where import incomplete_question
from annotator.store.reading import Reader
from annotator.store.search import match_expression

KIND_COLUMNS = ("type", "layer", "round", "unsure", "codebook")
"""The columns of the index `statement_kind`, in its order."""
_COLUMN_OF = {
    Kind.CHOICE: "option",
    Kind.TREE: "option",
    Kind.ENTITY: "entity",
    Kind.STATEMENT: "link",
    Kind.NUMBER: "number",
    Kind.DATE: "date",
    Kind.TEXT: "text",
    Kind.FLAG: "flag",
}
_ALWAYS, _NEVER = "1", "0"


@dataclass(frozen=True)
class Clause:
    """One filter. `seqs` selects the places (`statement.seq`, repeats allowed) that fit; empty where no index finds them.
    `question` is true of a row of `statement` that fits. `negated` turns both round. `by_place`: `seqs` gives ascending places
    as it goes, so that the first ones cost little. `pattern` is looked for by the SQL function `fits` under the name `name`;
    `test` is what SQLite asks a row of `span` before."""

    seqs: str
    question: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    negated: bool = False
    by_place: bool = False
    pattern: Pattern | None = None
    name: str = ""
    test: str = ""
    leads: bool = True
    """Whether `seqs` may be counted and gone through one by one; False where even that takes long."""
    stretches: tuple[str, ...] = ()
    """Tests of a row of `statement`, each of which is one stretch of the index `statement_kind`, in the order of places."""
    counted: str = ""
    """The articles whose statements `seqs` selects: they are counted instead."""

    @property
    def asked(self) -> str:
        """The question with its negation."""
        return f"NOT ({self.question})" if self.negated else self.question


class WhereMaker:
    """Makes clauses with one project's codebook versions, merges and combinations of attributes."""

    def __init__(self, read: Reader, combinations: Callable[[], Sequence[tuple[Any, ...]]]) -> None:
        self._read = read
        self._combinations = combinations

    def clauses(self, query: StatementQuery) -> tuple[Clause, ...]:
        """A clause for each filter."""
        return tuple(self._clause(found, f"p{place}") for place, found in enumerate(query.filters))

    def _clause(self, wanted: Filter, name: str) -> Clause:
        match wanted:
            case AttributeFilter():
                return self._attribute(wanted, name)
            case FactFilter():
                return self._fact(wanted, name)
            case OptionFilter():
                options = self.options_below(wanted.field, wanted.options)
                alone = len(options) == 1
                listed = f"= :{name}" if alone else f"IN (SELECT value FROM json_each(:{name}))"
                test = f"value.option {listed}"
                parameter = options[0] if alone else _packed(options)
                return _value_clause(
                    wanted.field, test, name, {name: parameter}, negated=wanted.negated, by_place=alone
                )
            case EntityFilter():
                entities = self.entities_like(wanted.entities)
                test = f"value.entity IN (SELECT value FROM json_each(:{name}))"
                return _value_clause(wanted.field, test, name, {name: _packed(entities)}, negated=wanted.negated)
            case NumberFilter():
                return self._number(wanted, name)
            case DateFilter():
                return self._date(wanted, name)
            case TextFilter():
                return _text(wanted, name)
            case FlagFilter():
                return _value_clause(
                    wanted.field,
                    f"value.flag = :{name}",
                    name,
                    {name: int(wanted.value)},
                    negated=wanted.negated,
                    by_place=True,
                )
            case EmptyFilter():
                return self._empty(wanted, name)
            case WordsFilter():
                return _words(wanted, name)
            case PatternFilter():
                return _pattern(wanted, name)

    # names

    def options_below(self, field_id: FieldId, options: Iterable[OptionId]) -> list[str]:
        """The options and all that stand below them in some version of the codebook."""
        wanted = set(options)
        found: set[str] = set(wanted)
        for version in self._read.codebooks():
            for statement_type in version.body.types:
                spec = statement_type.field(field_id)
                if spec is not None:
                    found.update(
                        option for option, path in spec.option_paths.items() if any(node.id in wanted for node in path)
                    )
        return sorted(found)

    def entities_like(self, entities: Iterable[EntityId]) -> list[str]:
        """The entities that stand for the same as one of these, after merges."""
        rows = self._read.images(Table.ENTITY, "merged_into IS NOT NULL")
        merged = {EntityId(row["id"]): EntityId(row["merged_into"]) for row in rows}
        wanted = {resolved(merged_into=merged, entity=entity) for entity in entities}
        same = {entity for entity in merged if resolved(merged_into=merged, entity=entity) in wanted}
        return sorted({*entities, *wanted, *same})

    def columns_of(self, field_id: FieldId) -> list[str]:
        """The columns of `value` that hold the field's values, as the versions of the codebook have its kind."""
        found = {
            _COLUMN_OF[spec.kind]
            for version in self._read.codebooks()
            for statement_type in version.body.types
            if (spec := statement_type.field(field_id)) is not None
        }
        return sorted(found)

    # the statement and its article

    def _attribute(self, wanted: AttributeFilter, name: str) -> Clause:
        listed = f"(SELECT value FROM json_each(:{name}))"
        parameters: dict[str, Any] = {name: _packed(wanted.values)}
        match wanted.what:
            case "coder":
                alone = len(wanted.values) == 1
                test = f"coder = :{name}" if alone else f"coder IN {listed}"
                seqs = f"SELECT seq FROM statement INDEXED BY statement_coder WHERE {test}"
                parameters = {name: wanted.values[0]} if alone else parameters
                return Clause(seqs, f"statement.{test}", parameters, wanted.negated, by_place=alone)
            case "type" | "layer" | "round" | "version":
                column = "codebook" if wanted.what == "version" else wanted.what
                values = [int(value) for value in wanted.values if value.isdigit()]
                chosen: Sequence[Any] = values if column == "round" else wanted.values
                return self._kind(column, chosen, name, wanted.negated)
            case "article":
                seqs = f"SELECT seq FROM statement INDEXED BY statement_article WHERE article IN {listed}"
                return Clause(seqs, f"statement.article IN {listed}", parameters, wanted.negated)
            case "source":
                test = f"article.source COLLATE NOCASE IN {listed} AND article.source IN {listed}"
                return _of_article(test, parameters, wanted.negated)
            case "tag":
                test = (
                    "article.metadata LIKE '%\"tags\"%' AND json_type(article.metadata, '$.tags') = 'array' AND EXISTS"
                    f" (SELECT 1 FROM json_each(article.metadata, '$.tags') tag WHERE tag.value IN {listed})"
                )
                return _of_article(test, parameters, wanted.negated)
            case "state":
                return _state(wanted, name)

    def _kind(self, column: str, values: Sequence[Any], name: str, negated: bool) -> Clause:
        """By the combinations that occur: each is one stretch of the index `statement_kind`."""
        place = KIND_COLUMNS.index(column)
        parameters: dict[str, Any] = {}
        stretches = []
        for number, row in enumerate(found for found in self._combinations() if found[place] in values):
            tests = []
            for key, value in zip(KIND_COLUMNS, row, strict=True):
                parameters[f"{name}_{number}_{key}"] = value
                tests.append(f"{key} = :{name}_{number}_{key}")
            stretches.append(" AND ".join(tests))
        parameters[name] = _packed(list(values))
        question = f"statement.{column} IN (SELECT value FROM json_each(:{name}))"
        parts = [f"SELECT seq FROM statement INDEXED BY statement_kind WHERE {tests}" for tests in stretches]
        seqs = " UNION ALL ".join(parts) or "SELECT seq FROM statement WHERE 0"
        return Clause(
            seqs, question, parameters, negated, by_place=len(parts) == 1, stretches=() if negated else tuple(stretches)
        )

    def _fact(self, wanted: FactFilter, name: str) -> Clause:
        match wanted.what:
            case "unsure":
                return self._kind("unsure", (1,), name, wanted.negated)
            case "review":
                listed = "SELECT review.statement FROM review WHERE review.state = 'open'"
                seqs = f"SELECT seq FROM statement WHERE id IN ({listed})"
                question = f"EXISTS ({listed} AND review.statement = statement.id)"
                return Clause(seqs, question, {}, wanted.negated)
            case "incomplete":
                question, parameters = incomplete_question(self._read.codebooks(), name)
                return Clause("", question, parameters, wanted.negated)

    # values

    def _number(self, wanted: NumberFilter, name: str) -> Clause:
        tests, parameters = ["value.number IS NOT NULL"], dict[str, Any]()
        if wanted.least is not None:
            tests.append(f"value.number >= :{name}_least")
            parameters[f"{name}_least"] = wanted.least
        if wanted.most is not None:
            tests.append(f"value.number <= :{name}_most")
            parameters[f"{name}_most"] = wanted.most
        return _value_clause(wanted.field, " AND ".join(tests), name, parameters, negated=wanted.negated)

    def _date(self, wanted: DateFilter, name: str) -> Clause:
        column = "value.date" if wanted.field else "article.published"
        tests, parameters = [f"{column} <> ''"], dict[str, Any]()
        if wanted.since:
            tests.append(f"{column} >= :{name}_since")
            parameters[f"{name}_since"] = shortest(wanted.since)
        if wanted.until:
            tests.append(f"{column} <= :{name}_until")
            parameters[f"{name}_until"] = last_day(wanted.until).isoformat()
        if not wanted.field:
            return _of_article(" AND ".join(tests), parameters, wanted.negated)
        return _value_clause(wanted.field, " AND ".join(tests), name, parameters, negated=wanted.negated)

    def _empty(self, wanted: EmptyFilter, name: str) -> Clause:
        columns = self.columns_of(wanted.field)
        parts = [
            f"SELECT statement AS seq FROM value INDEXED BY value_{column} WHERE field = :{name} AND {column} IS NOT NULL"
            for column in columns
        ]
        question = f"EXISTS (SELECT 1 FROM value WHERE value.statement = statement.seq AND value.field = :{name})"
        return Clause(
            " UNION ALL ".join(parts) or "SELECT seq FROM statement WHERE 0",
            question,
            {name: wanted.field},
            not wanted.negated,
        )


def _value_clause(
    field_id: FieldId, test: str, name: str, parameters: dict[str, Any], *, negated: bool, by_place: bool = False
) -> Clause:
    """By the values of one field (or of any, without one). The `+` keeps the question to the primary key: an index by value
    would be searched for every statement."""
    named = f"field = :{name}_field AND " if field_id else ""
    seqs = f"SELECT statement AS seq FROM value WHERE {named}{test}"
    asked = test.replace("value.", "+value.")
    question = f"EXISTS (SELECT 1 FROM value WHERE value.statement = statement.seq AND {named}{asked})"
    if field_id:
        parameters = {**parameters, f"{name}_field": field_id}
    return Clause(seqs, question, parameters, negated, by_place)


def _text(wanted: TextFilter, name: str) -> Clause:
    column = "value.text" if wanted.field else "statement.note"
    test = _holds(column, wanted.text, name)
    parameters = {name: wanted.text.casefold(), f"{name}_like": f"%{_escaped(wanted.text)}%"}
    if wanted.field:
        return _value_clause(
            wanted.field, f"value.text IS NOT NULL AND {test}", name, parameters, negated=wanted.negated
        )
    seqs = f"SELECT seq FROM statement INDEXED BY statement_noted WHERE statement.note <> '' AND {test}"
    return Clause(seqs, f"(statement.note <> '' AND {test})", parameters, wanted.negated)


def _holds(column: str, text: str, name: str) -> str:
    """Plain letters are compared by SQLite itself; the slower function is asked only where other letters stand."""
    slow = f"holds({column}, :{name})"
    if not text.isascii():
        return slow
    return (
        rf"({column} LIKE :{name}_like ESCAPE '\' OR (length({column}) <> length(CAST({column} AS BLOB)) AND {slow}))"
    )


def _words(wanted: WordsFilter, name: str) -> Clause:
    expression = match_expression(wanted.text)
    if not expression:
        return Clause("SELECT seq FROM statement", _ALWAYS, {}, wanted.negated)
    seqs = f"SELECT rowid AS seq FROM quote_index WHERE quote_index MATCH :{name}"
    question = f"statement.seq IN ({seqs})"
    return Clause(seqs, question, {name: expression}, wanted.negated, by_place=True)


def _pattern(wanted: PatternFilter, name: str) -> Clause:
    """SQLite passes over the quotes that lack what the pattern needs; other letters than plain ones are left to `fits`."""
    parameters: dict[str, Any] = {name: name}
    test = "span.role = 'statement'"
    needed = needed_letters(wanted.pattern)
    if needed:
        likes = []
        for number, letters in enumerate(needed):
            parameters[f"{name}_like_{number}"] = f"%{letters}%"
            likes.append(f"span.quote LIKE :{name}_like_{number}")
        test += f" AND ({' OR '.join(likes)} OR length(span.quote) <> length(CAST(span.quote AS BLOB)))"
    question = (
        f"EXISTS (SELECT 1 FROM span WHERE span.statement = statement.seq AND {test} AND fits(:{name}, span.quote))"
    )
    return Clause("", question, parameters, wanted.negated, pattern=wanted.pattern, name=name, test=test)


def _of_article(test: str, parameters: dict[str, Any], negated: bool) -> Clause:
    articles = f"SELECT article.id FROM article WHERE {test}"
    seqs = f"SELECT seq FROM statement INDEXED BY statement_article WHERE article IN ({articles})"
    question = f"EXISTS (SELECT 1 FROM article WHERE article.id = statement.article AND {test})"
    return Clause(seqs, question, parameters, negated, counted=articles)


def _state(wanted: AttributeFilter, name: str) -> Clause:
    """An article with a statement of this coder is in progress, whatever was not said of it."""
    states = {state for state in wanted.values if state != "to_do"}
    here = (
        "assignment.article = statement.article AND assignment.coder = statement.coder"
        " AND assignment.layer = statement.layer AND assignment.round = statement.round"
    )
    asked = "assignment INDEXED BY assignment_article"
    listed = f"(SELECT value FROM json_each(:{name}))"
    said = f"assignment.coder IN (SELECT id FROM coder) AND assignment.state IN {listed}"
    question = f"EXISTS (SELECT 1 FROM {asked} WHERE {here} AND {said})"
    if "in_progress" in states:
        states.add("to_do")
        question = f"({question} OR NOT EXISTS (SELECT 1 FROM {asked} WHERE {here}))"
        return Clause("", question, {name: _packed(sorted(states))}, wanted.negated)
    seqs = (
        "SELECT statement.seq AS seq FROM assignment CROSS JOIN statement INDEXED BY statement_article"
        f" ON {here} WHERE {said}"
    )
    return Clause(seqs, question, {name: _packed(sorted(states))}, wanted.negated, leads=False)


def shortest(partial: str) -> str:
    """The shortest partial date that begins on the same day: what a first day is compared with as text."""
    day = first_day(partial).isoformat()
    return day.removesuffix("-01").removesuffix("-01") if day.endswith("-01") else day


def _packed(values: Iterable[Any]) -> str:
    return orjson.dumps(list(values)).decode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def parameters_of(clauses: Iterable[Clause]) -> dict[str, Any]:
    """The parameters of all these clauses."""
    return {name: value for clause in clauses for name, value in clause.parameters.items()}


def patterns_of(clauses: Iterable[Clause]) -> dict[str, Pattern]:
    """The patterns that `fits` is asked for, by name."""
    return {clause.name: clause.pattern for clause in clauses if clause.pattern is not None}

"""A small project in which every filter has something to find, and the same filters as plain Python over all statements."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.session import Session
from annotator.model.article import Article
from annotator.model.change import Image, Table
from annotator.model.cleaning import text_sha256
from annotator.model.codebook import Codebook, FieldSpec, Kind, StatementType
from annotator.model.dates import first_day, last_day
from annotator.model.entity import resolved
from annotator.model.ids import EntityId, FieldId, article_id, assignment_id, keyed_id, review_id
from annotator.model.patterns import compiled, matches
from annotator.model.statement import Statement
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
    field_of,
)
from annotator.model.validation import missing_fields

SENTENCES = (
    "The envoy refused the treaty outright.",
    "Straße und Brücke: nein, sagte sie.",
    "Budget cuts will hurt the north, he said.",
    "No comment on the treaty or the budget.",
    "مصر ترفض الاتفاق تماما هذه المرة",
    "Tariffs (25%) are a mistake, a_b said.",
)
SOURCES = ("Post", "post", "Wire", "")
DAYS = ("2024", "2024-03", "2024-03-01", "2024-12-31", "2025-01-01", "2025-02", "")
CODERS = ("anna", "Ben", "clara")
STATES = ("to_do", "in_progress", "done", "flagged")
NUMBER = FieldId("rank")


def book(codebook: Codebook) -> Codebook:
    """The default codebook with a number, and a second type that shares its fields."""
    first = codebook.types[0]
    fields = (*first.fields, FieldSpec(id=NUMBER, label="Rank", kind=Kind.NUMBER))
    first = first.model_copy(update={"fields": fields})
    other = first.model_copy(update={"id": "claim", "label": "Claim"})
    return codebook.model_copy(update={"types": (first, other)})


@dataclass
class Project:
    """What stands in the project, as Python has it. `statements` are in the order of their making."""

    session: Session
    statements: list[Statement] = field(default_factory=list)
    articles: dict[str, Article] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    states: dict[tuple[str, str, str, int], str] = field(default_factory=dict)
    reviewed: set[str] = field(default_factory=set)
    entities: list[EntityId] = field(default_factory=list)

    @property
    def merged(self) -> dict[EntityId, EntityId]:
        found = self.session.project.read.entities()
        return {entity.id: entity.merged_into for entity in found if entity.merged_into}


def make_project(session: Session, seed: int, count: int = 60) -> Project:
    """Fill a new project whose codebook is `book`'s."""
    made = Project(session)
    chance = random.Random(seed)
    for name in CODERS:
        session.switch_coder_by_name(name)
    version = session.project.read.current_codebook()
    renamed = version.body.model_copy(update={"title": "Second"})
    session.run(PublishCodebook(renamed))
    with session.project.transact(label="fill", coder=None) as transaction:
        transaction.put_many(Table.ENTITY, _entities(made, chance))
        _articles(made, chance, transaction)
        images = list(_statements(made, chance, count))
        transaction.put_many(Table.STATEMENT, ((image["id"], image) for image in images))
        for key, state in made.states.items():
            row = dict(zip(("article", "coder", "layer", "round"), key, strict=True))
            image = {"id": assignment_id(*key), **row, "state": state, "reason": "", "seconds": 0}  # type: ignore[arg-type]
            transaction.put(Table.ASSIGNMENT, str(image["id"]), image)
        for image in images:
            if chance.random() < 0.2:
                _review(made, transaction, image, chance.choice(("open", "done")))
    session.project.index.refresh()
    made.statements = [Statement.model_validate(image) for image in session.project.read.images(Table.STATEMENT)]
    return made


def _review(made: Project, transaction: Any, image: Image, state: str) -> None:
    row = review_id(image["id"], "", "sent", None)
    keys: dict[str, Any] = {"id": row, "article": image["article"], "statement": image["id"], "field": ""}
    keys |= {"cause": "sent", "version": None, "reason": "", "coder": None, "state": state}
    transaction.put(Table.REVIEW, row, {**keys, "created": transaction.now, "settled": None})
    if state == "open":
        made.reviewed.add(image["id"])


def _entities(made: Project, chance: random.Random) -> Iterator[tuple[str, Image]]:
    names = ("Zoe", "adam", "Bea", "Çelik", "bea", "Dora")
    for number, name in enumerate(names):
        entity = EntityId(keyed_id("test", number))
        made.entities.append(entity)
        merged = made.entities[0] if number == 4 else made.entities[4] if number == 5 else None
        keys: dict[str, Any] = {
            "id": entity,
            "type": "person",
            "name": name,
            "attributes": {},
            "external": {},
            "note": "",
        }
        yield entity, {**keys, "merged_into": merged}
    del chance


def _articles(made: Project, chance: random.Random, transaction: Any) -> None:
    for number in range(8):
        text = f"{number} " + " ".join(chance.sample(SENTENCES, 4))
        sha256 = text_sha256(text)
        tags = chance.choice(({}, {"tags": ["a"]}, {"tags": ["a", "b"]}, {"tags": "a"}, {"other": ["tags"]}))
        article = Article(
            id=article_id(sha256),
            sha256=sha256,
            title=chance.choice(("Talks", "talks", "Rates")) + f" {number % 3}",
            source=chance.choice(SOURCES),
            published=chance.choice(DAYS),
            metadata=tags,
        )
        made.articles[article.id], made.texts[article.id] = article, text
        transaction.add_texts([(sha256, text)])
        transaction.put_many(Table.ARTICLE, [(article.id, article.model_dump(mode="json"))])


def _statements(made: Project, chance: random.Random, count: int) -> Iterator[Image]:
    read = made.session.project.read
    coders = [coder.id for coder in read.coders()]
    versions = [version.id for version in read.codebooks()]
    for number in range(count):
        article = chance.choice(list(made.articles))
        text = made.texts[article]
        start = chance.randrange(0, len(text) - 40)
        coder, layer, round_ = (
            chance.choice(coders),
            chance.choice(("coding", "coding", "gold")),
            chance.choice((1, 1, 2)),
        )
        if chance.random() < 0.5:
            made.states[article, coder, layer, round_] = chance.choice(STATES)
        spans = [{"start": start, "end": start + chance.randrange(5, 40), "role": "statement", "value": None}]
        if chance.random() < 0.3:
            spans.append({"start": start + 60, "end": start + 70, "role": "statement", "value": None})
            spans = [span for span in spans if span["end"] <= len(text)]  # type: ignore[operator]
        yield {
            "id": keyed_id("statement", number),
            "article": article,
            "type": chance.choice(("statement", "statement", "claim")),
            "coder": coder,
            "layer": layer,
            "round": round_,
            "codebook": chance.choice(versions),
            "spans": spans,
            "values": dict(_values(made, chance)),
            "note": chance.choice(("", "", "Look AGAIN", "straße 50%", "a_b")),
            "unsure": chance.random() < 0.2,
            "created": f"2026-01-0{chance.randrange(1, 9)}T09:00:00.000Z",
            "updated": f"2026-02-0{chance.randrange(1, 9)}T09:00:00.000Z",
        }


def _values(made: Project, chance: random.Random) -> Iterator[tuple[str, list[Any]]]:
    choices: dict[str, tuple[Any, ...]] = {
        "act": ("position", "account", "deed", "appraisal"),
        "stance": ("support", "oppose", "neutral"),
        "topic": ("ceasefire", "territory", "war_peace", "schools", "health", "health"),
        "said_on": DAYS[:-1],
        "note": ("Look AGAIN", "STRASSE", "Straße", "nothing", "50%", "a_b"),
        "conditional": (True, False),
        NUMBER: (1, 2, 2.5, -3, 10),
    }
    for name, options in choices.items():
        if chance.random() < 0.7:
            yield name, [chance.choice(options)]
    for name in ("speaker", "target"):
        if chance.random() < 0.7:
            yield name, list(chance.sample(made.entities, chance.choice((1, 1, 2))))


# the same in plain Python


def holds(made: Project, wanted: Filter, statement: Statement) -> bool:
    """Whether a filter lets the statement through."""
    return _fits(made, wanted, statement) is not wanted.negated


def _fits(made: Project, wanted: Filter, statement: Statement) -> bool:
    article = made.articles[statement.article]
    match wanted:
        case AttributeFilter():
            return _attribute(made, wanted, statement)
        case FactFilter():
            return _fact(made, wanted, statement)
        case OptionFilter():
            paths = [path for kind in _kinds(made, wanted.field) for path in kind.option_paths.values()]
            below = {path[-1].id for path in paths if {node.id for node in path} & set(wanted.options)}
            return bool({*below, *wanted.options} & set(statement.values.get(wanted.field, ())))
        case EntityFilter():
            merged = made.merged
            same = {resolved(merged_into=merged, entity=entity) for entity in wanted.entities}
            fields = [wanted.field] if wanted.field else [kind.id for kind in _entity_fields(made)]
            named = [EntityId(str(value)) for found in fields for value in statement.values.get(found, ())]
            return any(resolved(merged_into=merged, entity=entity) in same for entity in named)
        case NumberFilter():
            low = float("-inf") if wanted.least is None else wanted.least
            high = float("inf") if wanted.most is None else wanted.most
            return any(low <= float(value) <= high for value in statement.values.get(wanted.field, ()))
        case DateFilter():
            dates = [article.published] if not wanted.field else statement.values.get(wanted.field, ())
            return any(_between(str(value), wanted.since, wanted.until) for value in dates if value)
        case TextFilter():
            texts = [statement.note] if not wanted.field else statement.values.get(wanted.field, ())
            return any(text and wanted.text.casefold() in str(text).casefold() for text in texts)
        case FlagFilter():
            return wanted.value in statement.values.get(wanted.field, ())
        case EmptyFilter():
            return not statement.values.get(wanted.field)
        case PatternFilter():
            ready = compiled(wanted.pattern)
            text = made.texts[statement.article]
            quotes = [text[span.start : span.end] for span in statement.fragments]
            return any(matches(text=quote, pattern=ready, limit=1, timeout=5).hits for quote in quotes)
        case _:
            raise AssertionError(wanted)


def _between(value: str, since: str, until: str) -> bool:
    day = first_day(value)
    return (first_day(since) if since else date.min) <= day <= (last_day(until) if until else date.max)


def _attribute(made: Project, wanted: AttributeFilter, statement: Statement) -> bool:
    article = made.articles[statement.article]
    tags = article.metadata.get("tags")
    key = (statement.article, statement.coder, statement.layer, statement.round)
    state = made.states.get(key, "to_do")
    found: dict[str, set[str]] = {
        "coder": {statement.coder},
        "type": {statement.type},
        "layer": {statement.layer},
        "round": {str(statement.round)},
        "version": {statement.codebook},
        "article": {statement.article},
        "source": {article.source},
        "tag": set(tags) if isinstance(tags, list) else set(),
        "state": {"in_progress" if state == "to_do" else state},
    }
    return bool(found[wanted.what] & set(wanted.values))


def _fact(made: Project, wanted: FactFilter, statement: Statement) -> bool:
    match wanted.what:
        case "unsure":
            return statement.unsure
        case "review":
            return statement.id in made.reviewed
        case "incomplete":
            kind = made.session.project.read.codebook(statement.codebook).body.statement_type(statement.type)
            assert kind is not None
            return bool(missing_fields(statement_type=kind, values=statement.values))


def _types(made: Project) -> list[StatementType]:
    return [kind for version in made.session.project.read.codebooks() for kind in version.body.types]


def _kinds(made: Project, name: str) -> list[FieldSpec]:
    return [spec for kind in _types(made) if (spec := kind.field(name)) is not None]


def _entity_fields(made: Project) -> list[FieldSpec]:
    return [spec for spec in _types(made)[0].fields if spec.kind is Kind.ENTITY]


def in_order(made: Project, query: StatementQuery) -> list[Statement]:
    """The statements of the query in its order."""
    found = [one for one in made.statements if all(holds(made, wanted, one) for wanted in query.filters)]
    if query.sort:
        valued = [(key, one) for one in found if (key := sort_key(made, query.sort, one)) is not None]
        valued.sort(key=lambda pair: pair[0], reverse=query.descending)
        if query.descending:  # equals stay in the order of making
            places = {one.id: place for place, one in enumerate(found)}
            keys = sorted({key for key, _ in valued}, reverse=True)
            valued = [
                pair
                for key in keys
                for pair in sorted((p for p in valued if p[0] == key), key=lambda p: places[p[1].id])
            ]
        with_value = [one for _, one in valued]
        found = [*with_value, *(one for one in found if one not in with_value)]
    return found


def sort_key(made: Project, column: str, statement: Statement) -> Any:
    """What the statement is sorted by in a column; None when it has nothing there."""
    article = made.articles[statement.article]
    named = field_of(column)
    if named is not None:
        return _field_key(made, named, statement)
    coder = made.session.project.read.coder(statement.coder)
    assert coder is not None
    match column:
        case "coder":
            return coder.name.casefold()
        case "type":
            return ["statement", "claim"].index(statement.type)
        case "layer":
            return ["coding", "gold"].index(statement.layer)
        case "round":
            return statement.round
        case "version":
            return made.session.project.read.codebook(statement.codebook).number
        case "unsure":
            return statement.unsure
        case "note":
            return _plain(statement.note) or None
        case "created":
            return statement.created
        case "updated":
            return statement.updated
        case "article":
            return article.title.casefold(), list(made.articles).index(article.id)
        case "source":
            return (article.source.casefold(), article.source) if article.source else None
        case "published":
            return article.published or None
        case "words":
            first = statement.fragments[0]
            return made.texts[statement.article][first.start : first.end][:40].encode()
        case "review":
            return 1 if statement.id in made.reviewed else None
        case _:
            raise AssertionError(column)


def _plain(text: str) -> str:
    """Only plain letters are alike in either case."""
    return "".join(sign.lower() if sign.isascii() else sign for sign in text)


def _field_key(made: Project, name: FieldId, statement: Statement) -> Any:
    value = statement.value(name)
    if value is None:
        return None
    spec = _types(made)[0].field(name)
    assert spec is not None
    match spec.kind:
        case Kind.CHOICE | Kind.TREE:
            return list(spec.option_paths).index(value)  # type: ignore[arg-type]
        case Kind.ENTITY:
            standing = resolved(merged_into=made.merged, entity=EntityId(str(value)))
            entity = made.session.project.read.entity(standing)
            assert entity is not None
            return entity.name.casefold(), standing
        case Kind.TEXT:
            return _plain(str(value))
        case _:
            return value

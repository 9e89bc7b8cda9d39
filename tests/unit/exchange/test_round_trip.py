"""Whatever a project holds, it comes back from its records to the same bytes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.coding.session import Session
from annotator.exchange.export import Records
from annotator.exchange.ingest import import_articles, import_text
from annotator.model.article import Article, ArticleState, Assignment
from annotator.model.change import Table
from annotator.model.codebook import Codebook
from annotator.model.codebook_check import check_codebook
from annotator.model.coder import Coder
from annotator.model.entity import Entity, Role, alias
from annotator.model.ids import STANDING_ENTITIES, assignment_id
from annotator.model.statement import Span, Statement, sorted_spans
from tests.conftest import DEVICE, CountingClock, counting_ids
from tests.unit.exchange.material import export_bytes

_PIECES = (
    *("peace", "😀", "👨‍👩‍👧", "e\u0301", "\n", "\u2028", "\u00a0", "مرحبا", "שלום", "和平"),
    *("\ufeff", ".", " ", "“so”", "\x1f", "\\", '"'),
)
_DATES = ("", "2024", "2024-06", "2024-06-15", "2025-01-20")
_OPTIONS = [
    {"id": "war", "label": "War", "options": [{"id": "truce", "label": "Truce"}]},
    {"id": "trade", "label": "Trade"},
]
_FIELDS: list[dict[str, Any]] = [
    {
        "id": "who",
        "label": "Who",
        "kind": "entity",
        "entity_types": ["person", "body"],
        "multiple": True,
        "required": True,
    },
    {"id": "way", "label": "Way", "kind": "choice", "options": [*_OPTIONS[1:], {"id": "no", "label": "No"}]},
    {
        "id": "what",
        "label": "What",
        "kind": "tree",
        "options": _OPTIONS,
        "shown_when": {"field": "way", "is_set": True},
    },
    {"id": "sure", "label": "Sure", "kind": "flag", "required": {"field": "way", "in": ["no"]}},
    {"id": "share", "label": "Share", "kind": "number", "multiple": True},
    {"id": "said_on", "label": "Said on", "kind": "date", "derived_from": "article_date"},
    {"id": "remark", "label": "Remark", "kind": "text", "multiple": True},
    {"id": "inside", "label": "Inside", "kind": "statement"},
]
_TYPES = [
    {"id": "claim", "label": "Claim", "fields": _FIELDS},
    {"id": "frame", "label": "Frame", "scope": "article", "fields": _FIELDS},
]
_ENTITY_TYPES = [{"id": "person", "label": "Person"}, {"id": "body", "label": "Body"}]

texts = st.lists(st.sampled_from(_PIECES), min_size=2, max_size=30).map("".join).filter(str.strip)
words = st.lists(st.sampled_from(_PIECES), max_size=4).map("".join)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
numbers = st.integers(-(2**40), 2**40) | st.floats(-1e12, 1e12, allow_nan=False)


def book() -> Codebook:
    found, problems = check_codebook({"name": "trip", "title": "Trip", "entity_types": _ENTITY_TYPES, "types": _TYPES})
    assert found is not None
    assert not problems
    return found


@contextmanager
def project(folder: Path, name: str, first_id: int) -> Iterator[Session]:
    session = Session.create(
        folder / f"{name}.annotator",
        title=name,
        codebook=book(),
        clock=CountingClock(),
        make_id=counting_ids(first_id),
        device=DEVICE,
    )
    try:
        yield session
    finally:
        session.close()


def fill(session: Session, data: st.DataObject) -> None:
    """Articles, entities, coders, states and statements, drawn at random but valid."""
    project_ = session.project
    drawn = data.draw(st.lists(texts, min_size=1, max_size=3, unique=True))
    articles = [found for text in drawn for found in import_text(session, text, title=text).imported]
    with project_.transact(label="fill", coder=None) as tx:
        for article_id in articles:
            found = project_.read.article(article_id)
            assert found is not None
            update = {
                "metadata": data.draw(st.dictionaries(words, json_values, max_size=3)),
                "published": data.draw(st.sampled_from(_DATES)),
            }
            article = Article.model_validate({**found.model_dump(), **update})
            tx.put(Table.ARTICLE, article_id, article.model_dump(mode="json"))
        entities = _entities(session, data, tx)
        coders = _coders(session, data, tx)
        for article_id in articles:
            for coder in coders:
                if data.draw(st.booleans()):
                    row = assignment_id(article_id, coder.id, "coding", 1)
                    state = data.draw(st.sampled_from(ArticleState))
                    given_ = Assignment(
                        id=row, article=article_id, coder=coder.id, state=state, reason=data.draw(words)
                    )
                    tx.put(Table.ASSIGNMENT, row, given_.model_dump(mode="json"))
                _statements(session, data, tx, article_id, coder, entities)


def _entities(session: Session, data: st.DataObject, tx: Any) -> list[str]:
    ids = [session.project.make_id() for _ in range(data.draw(st.integers(1, 3)))]
    for row in ids:
        entity = Entity.model_validate(
            {
                "id": row,
                "type": data.draw(st.sampled_from(("person", "body"))),
                "name": "N" + data.draw(words),
                "attributes": data.draw(st.dictionaries(words, json_values, max_size=2)),
                "note": data.draw(words),
            }
        )
        tx.put(Table.ENTITY, row, entity.model_dump(mode="json"))
        for text in data.draw(st.lists(words.filter(bool), max_size=2, unique=True)):
            name = alias(entity=entity.id, text=text)
            tx.put(Table.ALIAS, name.id, name.model_dump(mode="json"))
        for _ in range(data.draw(st.integers(0, 2))):
            role = Role.model_validate(
                {
                    "id": session.project.make_id(),
                    "entity": row,
                    "title": data.draw(words),
                    "organisation": data.draw(st.sampled_from([None, *ids])),
                    "since": data.draw(st.sampled_from(_DATES)),
                    "until": data.draw(st.sampled_from(_DATES)),
                }
            )
            tx.put(Table.ROLE, role.id, role.model_dump(mode="json"))
    return [*ids, *sorted(STANDING_ENTITIES)]


def _coders(session: Session, data: st.DataObject, tx: Any) -> list[Coder]:
    names = data.draw(st.lists(st.sampled_from(("Ada", "Ben", "Ćwir 😀")), min_size=1, max_size=2, unique=True))
    coders = [Coder.model_validate({"id": session.project.make_id(), "name": name}) for name in names]
    for coder in coders:
        tx.put(Table.CODER, coder.id, coder.model_dump(mode="json"))
    return coders


def _statements(
    session: Session, data: st.DataObject, tx: Any, article: str, coder: Coder, entities: list[str]
) -> None:
    length = len(session.project.read.text(article))
    version = session.project.read.current_codebook()
    earlier: list[str] = []
    for _ in range(data.draw(st.integers(0, 3))):
        is_claim = data.draw(st.booleans())
        values = _values(data, entities, earlier)
        spans = _spans(data, length, values) if is_claim else ()
        statement = Statement.model_validate(
            {
                "id": session.project.make_id(),
                "article": article,
                "type": "claim" if is_claim else "frame",
                "coder": coder.id,
                "layer": "coding",
                "codebook": version.id,
                "spans": spans,
                "values": values,
                "note": data.draw(words),
                "unsure": data.draw(st.booleans()),
                "created": tx.now,
                "updated": tx.now,
            }
        )
        earlier.append(statement.id)
        tx.put_statement(statement)


def _values(data: st.DataObject, entities: list[str], earlier: list[str]) -> dict[str, tuple[Any, ...]]:
    def some(strategy: st.SearchStrategy[Any], most: int = 1) -> tuple[Any, ...]:
        return tuple(data.draw(st.lists(strategy, max_size=most, unique=True)))

    values = {
        "who": some(st.sampled_from(entities), 3),
        "way": some(st.sampled_from(("trade", "no"))),
        "what": some(st.sampled_from(("war", "truce", "trade"))),
        "sure": some(st.booleans()),
        "share": some(numbers, 3),
        "said_on": some(st.sampled_from(_DATES[1:])),
        "remark": some(words.filter(bool), 2),
        "inside": some(st.sampled_from(earlier)) if earlier else (),
    }
    return {field: found for field, found in values.items() if found}


def _spans(data: st.DataObject, length: int, values: dict[str, tuple[Any, ...]]) -> tuple[Span, ...]:
    places = st.tuples(st.integers(0, length - 1), st.integers(1, length)).filter(lambda place: place[0] < place[1])
    found: list[dict[str, Any]] = [
        {"start": start, "end": end} for start, end in data.draw(st.lists(places, min_size=1, max_size=3))
    ]
    for field, held in values.items():
        for start, end in data.draw(st.lists(places, max_size=1)):
            value = data.draw(st.sampled_from([None, *range(len(held))]))
            found.append({"start": start, "end": end, "role": field, "value": value})
    holder = Statement.model_validate(
        dict.fromkeys(("id", "article", "type", "coder", "codebook", "created", "updated"), "") | {"spans": found}
    )
    return sorted_spans(holder.spans)


@settings(max_examples=40)
@given(data=st.data())
def test_all_records_come_back_to_the_same_bytes(data: st.DataObject) -> None:
    with (
        tempfile.TemporaryDirectory() as name,
        project(Path(name), "first", 1) as session,
        project(Path(name), "second", 1_000_000) as other,
    ):
        fill(session, data)
        assert list(session.project.damage()) == []
        path = Path(name) / "all.jsonl"
        path.write_bytes(export_bytes(session, Records.ALL))
        report = import_articles(other, [path])
        assert (report.refused, report.notes) == ((), ())
        assert export_bytes(other, Records.ALL) == path.read_bytes()
        for records in (Records.STATEMENTS, Records.ARTICLES, Records.ENTITIES, Records.CODEBOOKS):
            assert export_bytes(other, records) == export_bytes(session, records)
        assert list(other.project.damage()) == []
        assert not import_articles(other, [path]).changed
        other.undo()
        other.redo()
        assert export_bytes(other, Records.ALL) == path.read_bytes()


@settings(max_examples=15)
@given(data=st.data())
def test_statements_come_back_to_their_articles(data: st.DataObject) -> None:
    with (
        tempfile.TemporaryDirectory() as name,
        project(Path(name), "first", 1) as session,
        project(Path(name), "second", 1_000_000) as other,
    ):
        fill(session, data)
        folder = Path(name)
        for records in (Records.ENTITIES, Records.ARTICLES, Records.STATEMENTS):
            (folder / f"{records}.jsonl").write_bytes(export_bytes(session, records))
        plain = folder / "plain"
        plain.mkdir()
        for number, article in enumerate(session.project.read.articles()):
            (plain / f"{number}.txt").write_bytes(session.project.read.text(article.id).encode("utf-8"))
        assert import_articles(other, [plain]).refused == ()
        count = (folder / "statements.jsonl").read_bytes().count(b"\n")
        files = [folder / "statements.jsonl"] if count else []
        report = import_articles(other, [*files, folder / "entities.jsonl"])
        assert report.refused == ()
        assert report.statements == count
        assert list(other.project.damage()) == []

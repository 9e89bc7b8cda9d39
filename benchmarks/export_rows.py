"""JSON Lines out, beside the same queries with orjson of ready dicts."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import orjson

from annotator.coding.session import Session
from annotator.exchange.export import export
from annotator.model.change import Table
from annotator.store import streams
from benchmarks.material import add_statements, article_rows, new_session, statement_images
from benchmarks.timing import Row, best

_ARTICLES, _EACH, _LENGTH = 1_000, 30, 3_000


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file."""
    session = _project(folder)
    count = _ARTICLES * _EACH
    ours = count / best(lambda: export(session.project, folder / "out.jsonl"), 2)
    floor = count / best(lambda: _floor(session, folder), 2)
    yield Row(
        f"JSONL export of {count:,} statements (6 filled fields, 2 spans)",
        ours,
        "statements/s",
        "≥ 25,000/s and ≥ 0.4 ×",
        floor,
        "same queries + orjson of ready dicts",
    )
    session.close()


def _project(folder: Path) -> Session:
    session = new_session(folder, "export")
    material = article_rows(_ARTICLES, _LENGTH)
    with session.project.transact(label="import", coder=None) as transaction:
        transaction.add_texts((sha256, text) for sha256, text, _ in material)
        transaction.put_many(Table.ARTICLE, ((image["id"], image) for _, _, image in material))
    images = [
        image
        for number, (_, _, article) in enumerate(material)
        for image in statement_images(session, article["id"], _LENGTH, _EACH, seed=number)
    ]
    add_statements(session, images)
    return session


def _floor(session: Session, folder: Path) -> None:
    """Read what the export reads, and write as many ready records of the same size."""
    with (folder / "out.jsonl").open("rb") as file:
        ready = [orjson.loads(line) for line in itertools.islice(file, 1_000)]
    records = itertools.cycle(ready)
    with (folder / "floor.jsonl").open("wb") as file, streams.snapshot(session.project):
        for article, statements in streams.statements_by_article(session.project):
            streams.article_and_text(session.project, article)
            for _ in statements:
                file.write(orjson.dumps(next(records), None, orjson.OPT_APPEND_NEWLINE))

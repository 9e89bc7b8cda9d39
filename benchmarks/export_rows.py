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

_LENGTH = 3_000
_SIZES = ((1_000, 30), (2_000, 10))


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file."""
    for articles, each in _SIZES:
        session = _project(folder, articles, each)
        count = articles * each
        ours = count / best(lambda session=session: export(session.project, folder / "out.jsonl"))  # type: ignore[misc]
        floor = count / best(lambda session=session: _floor(session, folder))  # type: ignore[misc]
        yield Row(
            f"JSONL export of {count:,} statements (6 filled fields, 2 spans), {each} an article",
            ours,
            "statements/s",
            "≥ 25,000/s and ≥ 0.4 ×",
            floor,
            "same SQL, undecoded, + orjson of ready dicts",
        )
        session.close()


def _project(folder: Path, articles: int, each: int) -> Session:
    session = new_session(folder, f"export-{each}")
    material = article_rows(articles, _LENGTH)
    with session.project.transact(label="import", coder=None) as transaction:
        transaction.add_texts((sha256, text) for sha256, text, _ in material)
        transaction.put_many(Table.ARTICLE, ((image["id"], image) for _, _, image in material))
    images = [
        image
        for number, (_, _, article) in enumerate(material)
        for image in statement_images(session, article["id"], _LENGTH, each, seed=number)
    ]
    add_statements(session, images)
    return session


def _floor(session: Session, folder: Path) -> None:
    """Run the queries that the export runs, leave their rows as they come, and write as many ready records of its size."""
    with (folder / "out.jsonl").open("rb") as file:
        ready = [orjson.loads(line) for line in itertools.islice(file, 1_000)]
    records = itertools.cycle(ready)
    last = ""
    with (folder / "floor.jsonl").open("wb") as file, streams.snapshot(session.project):
        for row in session.project._db.conn.execute(f"{streams._STATEMENTS} ORDER BY article"):
            if row[2] != last:
                last = row[2]
                streams.article_and_text(session.project, last)
            file.write(orjson.dumps(next(records), None, orjson.OPT_APPEND_NEWLINE))

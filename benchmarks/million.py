"""Large projects to measure the pages on: 5,000 articles with 50,000 statements, 100,000 with 1,000,000. Made once, kept in
the temporary folder, the same in every run: short texts, six values and two spans a statement, several coders, types, layers,
codebook versions, dates and sources, a few topics and speakers that are much more frequent than the rest.

`python -m benchmarks.million [articles]` makes one and measures it (see `statements_rows`)."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.session import Session
from annotator.model.article import Article
from annotator.model.change import Image, Step, Table, touched_parts
from annotator.model.cleaning import text_sha256
from annotator.model.codebook import Codebook, Kind, StatementType
from annotator.model.codebook_check import read_codebook
from annotator.model.ids import DeviceId, RowId, StepId, TypeId, article_id, assignment_id, keyed_id, uuid7_text
from annotator.model.places import shipped
from annotator.store import journal, statements
from annotator.store.migrations import FORMAT
from annotator.store.tables import packed
from benchmarks.material import text_of

EACH = 10
_TEXT = 600
_ENTITIES = 2_000
_MERGED = 40
_CHUNK = 1_000
_CODERS = ("anna", "ben", "clara", "dario", "emre", "fatou")
_SOURCES = tuple(
    f"{place} {kind}" for place in ("Northern", "Harbour", "Capital", "Valley") for kind in ("Post", "Times", "Wire")
)
_TAGS = ("election", "summit", "budget", "wire copy")
_STATES = ("done", "in_progress", "flagged", "done", "done")
_INDEXES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    " AND tbl_name IN ('statement', 'value', 'change')"
)


def project_of(articles: int) -> Path:
    """The project with so many articles and ten times as many statements, made if it is not there yet."""
    folder = Path(tempfile.gettempdir()) / "annotator-benchmarks"
    folder.mkdir(exist_ok=True)
    path = folder / f"{articles}-format-{FORMAT}.annotator"
    if not path.exists():
        partial = folder / f"making-{articles}.annotator"
        for found in folder.glob(f"{partial.name}*"):
            found.unlink()
        session = Session.create(partial, title=f"{articles:,} articles", codebook=_codebook())
        Maker(session, articles).fill()
        session.close()
        partial.rename(path)
    return path


def _codebook() -> Codebook:
    book = read_codebook(shipped("schemas") / "political-statements.json")
    claim = book.types[0].model_copy(update={"id": TypeId("claim"), "label": "Claim"})
    return book.model_copy(update={"types": (*book.types, claim)})


class Maker:
    """Fills one new project."""

    def __init__(self, session: Session, articles: int) -> None:
        self._session = session
        self._db = session.project._db.conn
        self._articles = articles
        self._chance = random.Random(5)
        self._step = 0
        self._coders: list[str] = []
        self._versions: list[str] = []
        self._entities: dict[str, list[str]] = {}
        self._leaves: list[str] = []
        self._shares: dict[int, list[float]] = {}

    def fill(self) -> None:
        """Everything, with its journal and its index of words."""
        for name in reversed(_CODERS):
            self._session.switch_coder_by_name(name)
        names = {coder.name: str(coder.id) for coder in self._session.queries.coders()}
        self._coders = [names[name] for name in _CODERS]
        first = self._session.project.read.current_codebook()
        self._session.run(PublishCodebook(first.body.model_copy(update={"title": "Political statements, revised"})))
        self._versions = [first.id, self._session.project.read.current_codebook().id]
        self._leaves = _leaves(first.body.types[0])
        self._add_entities()
        indexes = self._db.execute(_INDEXES).fetchall()
        self._db.execute("PRAGMA synchronous=OFF")
        for name, _ in indexes:
            self._db.execute(f"DROP INDEX {name}")
        self._begin()
        for number in range(0, self._articles, _CHUNK):
            self._add_articles(range(number, min(self._articles, number + _CHUNK)))
            self._db.execute("COMMIT")
            self._db.execute("BEGIN")
        for _, sql in indexes:
            self._db.execute(sql)
        self._db.execute("COMMIT")
        self._index()
        self._db.execute("PRAGMA synchronous=FULL")

    def _begin(self) -> None:
        self._db.execute("BEGIN")
        step = Step(StepId(uuid7_text()), DeviceId("bench"), 1_000, "2026-01-05T09:00:00.000Z", None, "make")
        self._step = journal.insert_step(self._session.project._db, step)

    def _index(self) -> None:
        """What `TextIndex.refresh` would make, in one go."""
        self._session.project.index.refresh(chunk=20_000)

    def _add_entities(self) -> None:
        kinds = ("person", "person", "person", "organisation", "country", "collective")
        images: list[tuple[str, Image]] = []
        for number in range(_ENTITIES):
            kind, entity = kinds[number % len(kinds)], keyed_id("bench", number)
            name = " ".join(text_of(60, number).split()[1:3]).title() + f" {number}"
            merged = self._entities[kind][0] if number >= _ENTITIES - _MERGED else None
            keys = ("id", "type", "name", "attributes", "external", "note", "merged_into")
            images.append((entity, dict(zip(keys, (entity, kind, name, {}, {}, "", merged), strict=True))))
            self._entities.setdefault(kind, []).append(entity)
        with self._session.project.transact(label="entities", coder=None) as transaction:
            transaction.put_many(Table.ENTITY, images)

    def _add_articles(self, numbers: range) -> None:
        made: list[Image] = []
        texts: dict[str, str] = {}
        images: list[Image] = []
        assignments: list[Image] = []
        body = text_of(_TEXT, numbers.start)
        for number in numbers:
            text = f"{number:08d} {text_of(_TEXT, number) if number % 10 == 0 else body}"
            image = self._article(number, text)
            texts[image["id"]] = text
            made.append(image)
            assignments.extend(self._assignments(image["id"], number))
            images.extend(self._statements(image["id"], number))
        rows = [(image["sha256"], texts[image["id"]]) for image in made]
        self._db.executemany("INSERT INTO text (sha256, body) VALUES (?, ?)", rows)
        for table, found in ((Table.ARTICLE, made), (Table.ASSIGNMENT, assignments)):
            self._write(table, found)
        read = self._session.project.read
        statements.write_new(
            self._session.project._db, images, imaged=self._step, kind_of=read.kinds, text_of=texts.__getitem__
        )
        self._journal(Table.STATEMENT, images)

    def _write(self, table: Table, images: list[Image]) -> None:
        from annotator.store import tables

        self._db.executemany(tables.insert(table), [tables.image_row(table, image) for image in images])
        self._journal(table, images)

    def _journal(self, table: Table, images: list[Image]) -> None:
        parts = (dict.fromkeys(sorted(touched_parts(table=table, before=None, after=image)), ()) for image in images)
        rows = (
            (self._step, table.value, RowId(image["id"]), packed(touched), None, packed(image))
            for image, touched in zip(images, parts, strict=True)
        )
        self._db.executemany(journal.INSERT_CHANGE, rows)

    def _article(self, number: int, text: str) -> Image:
        chance = self._chance
        sha256 = text_sha256(text)
        day = f"20{chance.randrange(15, 26)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        tags = {"tags": [chance.choice(_TAGS)]} if chance.random() < 0.2 else {}
        return Article(
            id=article_id(sha256),
            sha256=sha256,
            title=f"{' '.join(text_of(200, number).split()[:6]).capitalize()} {number}",
            language="en",
            published=day,
            source=self._pick(_SOURCES),
            metadata=tags,
        ).model_dump(mode="json")

    def _assignments(self, article: str, number: int) -> Iterator[Image]:
        for coder in self._coders[number % 3 : number % 3 + 2]:
            row: dict[str, Any] = {"article": article, "coder": coder, "layer": "coding", "round": 1}
            state = _STATES[number % len(_STATES)]
            yield {"id": assignment_id(*row.values()), **row, "state": state, "reason": "", "seconds": 60}

    def _statements(self, article: str, number: int) -> Iterator[Image]:
        chance = self._chance
        version = self._versions[number * 2 >= self._articles]
        for _ in range(EACH):
            start = chance.randrange(0, _TEXT - 120)
            end = start + chance.randrange(20, 120)
            gold = chance.random() < 0.1
            moment = f"2026-{1 + number * 11 // self._articles:02}-05T09:00:00.000Z"
            yield {
                "id": uuid7_text(),
                "article": article,
                "type": "claim" if chance.random() < 0.15 else "statement",
                "coder": self._coders[5] if gold else self._pick(self._coders),
                "layer": "gold" if gold else "coding",
                "round": 2 if chance.random() < 0.05 else 1,
                "codebook": version,
                "spans": [
                    {"start": start, "end": end, "role": "statement", "value": None},
                    {"start": end - 10, "end": end, "role": "speaker", "value": 0},
                ],
                "values": self._values(),
                "note": "look again" if chance.random() < 0.01 else "",
                "unsure": chance.random() < 0.02,
                "created": moment,
                "updated": moment,
            }

    def _values(self) -> dict[str, list[Any]]:
        chance = self._chance
        kind = chance.choice(("person", "person", "organisation", "country"))
        values: dict[str, list[Any]] = {
            "act": [self._pick(("position", "appraisal", "commitment", "account"))],
            "form": [self._pick(("direct", "indirect", "mixed"))],
            "said_on": [f"20{chance.randrange(15, 26)}-{chance.randrange(1, 13):02}"],
            "speaker": [self._pick(self._entities[kind])],
            "stance": [chance.choice(("support", "oppose", "neutral"))],
            "topic": [self._pick(self._leaves)],
        }
        if chance.random() < 0.001:
            del values[chance.choice(("speaker", "topic"))]
        return values

    def _pick(self, names: Any) -> Any:
        """The first ones far more often than the last ones."""
        shares = self._shares.get(len(names))
        if shares is None:
            shares = self._shares[len(names)] = list(accumulate(1 / (place + 1) for place in range(len(names))))
        return self._chance.choices(names, cum_weights=shares)[0]


def _leaves(statement_type: StatementType) -> list[str]:
    field = next(found for found in statement_type.fields if found.kind is Kind.TREE)
    return [option for option, path in field.option_paths.items() if not path[-1].options]


def main() -> None:
    """Makes the project, if need be, and prints what the Statements page takes on it."""
    from benchmarks.__main__ import line
    from benchmarks.statements_rows import measured

    begun = time.perf_counter()
    path = project_of(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    print(path, f"{time.perf_counter() - begun:.0f} s", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for row in measured(path, Path(folder)):
            print(line(row), flush=True)


if __name__ == "__main__":
    main()

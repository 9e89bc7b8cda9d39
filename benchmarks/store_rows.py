"""The project file: what the journal costs, what a gesture costs, how fast articles come in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.coding.commands.statements import AddStatement, DeleteStatements, SetValues
from annotator.coding.session import Session
from annotator.exchange.ingest import import_articles
from annotator.model.change import Table
from annotator.model.ids import ArticleId, FieldId, StatementId
from annotator.model.statement import Span
from annotator.store.migrations import _FORMAT_1, _FORMAT_2
from annotator.store.tables import packed
from benchmarks.material import add_article, add_statements, article_rows, new_session, statement_images
from benchmarks.timing import Row, p95_ms, seconds

_SIZES = ((6_000, 50), (1_000_000, 10_000))


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file."""
    yield from _gestures(folder)
    yield from _journal(folder)
    yield from _import(folder)


def _gestures(folder: Path) -> Iterator[Row]:
    for length, count in _SIZES:
        session = new_session(folder, f"gesture-{length}")
        article = add_article(session, length)
        add_statements(session, statement_images(session, article, length, count))
        made: list[StatementId] = []
        where = f"{length:,} characters / {count:,} statements"

        def add(session: Session = session, article: ArticleId = article, made: list[StatementId] = made) -> None:
            start = 10 + len(made)
            changes = session.run(AddStatement(article, (Span(start=start, end=start + 40),)))
            if changes.new_statement is not None:
                made.append(changes.new_statement)

        def change(session: Session = session, made: list[StatementId] = made) -> None:
            current = session.project.read.statement(made[-1])
            stance = "oppose" if current is not None and current.value("stance") == "support" else "support"
            session.run(SetValues(made[-1], FieldId("stance"), (stance,)))

        floor = _commit_floor(folder / f"floor-{length}.db")
        yield Row(
            f"add a statement, committed – {where}", p95_ms(add), "ms p95", "16 ms with paint", floor, "bare commit"
        )
        yield Row(
            f"change a value, committed – {where}", p95_ms(change), "ms p95", "16 ms with paint", floor, "bare commit"
        )
        undo = p95_ms(session.undo)
        yield Row(f"undo, committed – {where}", undo, "ms p95", "16 ms with paint", floor, "bare commit")

        def remove_one(session: Session = session, made: list[StatementId] = made) -> None:
            session.run(DeleteStatements((made.pop(0),)))

        remove = p95_ms(remove_one, 35)
        yield Row(
            f"remove a statement, committed – {where}", remove, "ms p95", "16 ms with paint", floor, "bare commit"
        )
        session.close()


def _commit_floor(path: Path) -> float:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)")
    measured = p95_ms(lambda: db.execute("INSERT INTO t (b) VALUES ('x')"))
    db.close()
    return measured


def _journal(folder: Path) -> Iterator[Row]:
    session = new_session(folder, "journal")
    article = add_article(session, 100_000)
    images = statement_images(session, article, 100_000, 5_000)
    text = session.project.read.text(article)
    bare = _bare_statements(folder / "bare.db", images, text)
    with_journal = seconds(lambda: add_statements(session, images))
    session.close()
    yield Row(
        "5,000 statements with their journal", with_journal, "s", "≤ 3 × the bare rows", bare, "bare rows, raw sqlite3"
    )


def _bare_statements(path: Path, images: list[dict[str, Any]], text: str) -> float:
    db = _bare_database(path)
    statements, spans, values = [], [], []
    columns = {"act": 3, "form": 3, "stance": 3, "topic": 3, "speaker": 4, "said_on": 7}
    for seq, image in enumerate(images, 1):
        start = image["spans"][0]["start"]
        keys = ("id", "article", "type", "coder", "layer", "round", "codebook", "note", "unsure", "created", "updated")
        statements.append((seq, *(image[key] for key in keys), start))
        for ordinal, span in enumerate(image["spans"]):
            begin, end = span["start"], span["end"]
            spans.append((seq, ordinal, span["role"], span["value"], begin, end, text[begin:end]))
        for field, found in image["values"].items():
            row: list[Any] = [seq, field, 0, *[None] * 7]
            row[columns[field]] = found[0]
            values.append(row)

    def write() -> None:
        db.execute("BEGIN")
        db.executemany(f"INSERT INTO statement VALUES ({','.join('?' * 13)}, 1)", statements)
        db.executemany(f"INSERT INTO span VALUES ({','.join('?' * 7)})", spans)
        db.executemany(f"INSERT INTO value VALUES ({','.join('?' * 10)})", values)
        db.execute("COMMIT")

    measured = seconds(write)
    db.close()
    return measured


def _bare_database(path: Path) -> sqlite3.Connection:
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    for statement in f"{_FORMAT_1};{_FORMAT_2}".split(";"):
        if statement.strip():
            db.execute(statement)
    return db


def _import(folder: Path) -> Iterator[Row]:
    count = 5_000
    material = article_rows(count, 3_000)
    raw = count / min(_raw_articles(folder / f"raw-{run}.db", material) for run in range(3))
    written = count / min(_written(folder, f"written-{run}", material) for run in range(3))
    files = folder / "files"
    files.mkdir()
    for number, (_, text, _) in enumerate(material):
        (files / f"{number:06d}.txt").write_text(text, encoding="utf-8", newline="")
    whole = count / min(_imported(folder, f"imported-{run}", files) for run in range(3))
    floor_is = "raw executemany of the same rows, made ready"
    yield Row(f"{count:,} articles written by the store, rows and journal", written, "articles/s", "", raw, floor_is)
    yield Row(
        f"import of {count:,} .txt files: read, decoded, cleaned, hashed, staged, written, without the index",
        whole,
        "articles/s",
        "≥ 0.5 × raw",
        raw,
        floor_is,
    )


def _written(folder: Path, name: str, material: list[tuple[str, str, dict[str, Any]]]) -> float:
    session = new_session(folder, name)

    def write() -> None:
        with session.project.transact(label="import", coder=None) as transaction:
            transaction.add_texts((sha256, text) for sha256, text, _ in material)
            transaction.put_many(Table.ARTICLE, ((image["id"], image) for _, _, image in material))
            transaction.add_provenance((image["id"], "file", "imported", "{}") for _, _, image in material)

    measured = seconds(write)
    session.close()
    return measured


def _imported(folder: Path, name: str, files: Path) -> float:
    session = new_session(folder, name)
    measured = seconds(lambda: import_articles(session, [files]))
    session.close()
    return measured


def _raw_articles(path: Path, material: list[tuple[str, str, dict[str, Any]]]) -> float:
    """Seconds for one transaction of rows that are ready before the clock starts."""
    db = _bare_database(path)
    texts = [(sha256, text) for sha256, text, _ in material]
    articles = [(*(image[key] for key in list(image)[:-1]), "{}") for _, _, image in material]
    origins = [(image["id"], "2026-01-05T09:00:00.000Z", "file", "imported", "{}") for _, _, image in material]
    changes = [(1, "article", image["id"], '{"row":[]}', None, packed(image)) for _, _, image in material]

    def write() -> None:
        db.execute("BEGIN")
        db.executemany("INSERT INTO text (sha256, body) VALUES (?, ?)", texts)
        db.executemany("INSERT INTO article VALUES (?,?,?,?,?,?,?,?,?)", articles)
        db.execute("INSERT INTO step VALUES (1, 'x', 'd', 1, 't', NULL, 'import', 'do', NULL, '')")
        db.executemany("INSERT INTO change VALUES (?,?,?,?,?,?)", changes)
        db.executemany(
            "INSERT INTO provenance (article, imported_at, origin, kind, details) VALUES (?,?,?,?,?)", origins
        )
        db.execute("COMMIT")

    measured = seconds(write)
    db.close()
    return measured

"""The Articles page at 100,000 articles and 1,000,000 statements: opening, filters, the end of the list, near-duplicates,
bulk changes, removal; and how fast statements go over to a new edition."""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings

from annotator.app import build_application, build_window
from annotator.coding.commands.article_selection import ChangeArticles, RemoveArticles
from annotator.coding.commands.editions import AddEdition
from annotator.coding.duplicates import search_duplicates
from annotator.coding.session import Session
from annotator.model.article import Article, ArticleState
from annotator.model.article_query import ArticleQuery
from annotator.model.change import Table
from annotator.model.cleaning import text_sha256
from annotator.model.ids import article_id, uuid7_text
from annotator.model.metadata_change import ChangeTags
from annotator.ui.pages.articles_page import ArticlesPage
from annotator.ui.pages.project_page import PageName
from annotator.ui.style import Appearance
from benchmarks.material import add_article, add_statements, new_session, statement_images
from benchmarks.timing import Row, p95_of, seconds

_ARTICLES, _STATEMENTS, _CODED = 100_000, 1_000_000, 70_000
_WORDS = 120
_COLUMNS = "seq, id, article, type, coder, layer, round, codebook, note, unsure, created, updated, start"


def rows(folder: Path) -> Iterator[Row]:
    """All rows of this file. The project is filled by another process, whose memory does not count."""
    filling = get_context("spawn").Process(target=fill, args=(folder,))
    filling.start()
    filling.join()
    yield from _page(folder, _opened(folder))
    session = _opened(folder)
    yield from _duplicates(session)
    yield from _bulk(session)
    session.close()
    yield from _edition(folder)


def _opened(folder: Path) -> Session:
    return Session.open(folder / "articles.annotator", coder_name="anna")


def fill(folder: Path) -> None:
    """Articles with their journal; statements as bare rows: what the page reads of them, in a tenth of the time."""
    session = new_session(folder, "articles")
    chance = random.Random(1)
    words = _vocabulary(chance)
    weights = list(accumulate(1 / (place + 5) for place in range(len(words))))
    ids: list[str] = []
    body: list[str] = []
    for begin in range(0, _ARTICLES, 5_000):
        texts, images = [], []
        for number in range(begin, begin + 5_000):
            if number % 8 == 1:
                body = [word if chance.random() > 0.04 else chance.choice(words) for word in body]
            else:
                body = chance.choices(words, cum_weights=weights, k=_WORDS)
            text = f"{' '.join(body)} {number}"
            article = _article(chance, words, text, number)
            texts.append((article.sha256, text))
            images.append((article.id, article.model_dump(mode="json")))
            ids.append(article.id)
        with session.project.transact(label="import", coder=None) as transaction:
            transaction.add_texts(texts)
            transaction.put_many(Table.ARTICLE, images)
    _fill_statements(session, ids)
    session.project.index.refresh()
    session.close()


def _vocabulary(chance: random.Random) -> list[str]:
    """Words, the commonest first."""
    return ["".join(chance.choices("abcdefghijklmnopqrstuvw", k=chance.randrange(5, 9))) for _ in range(20_000)]


def _fill_statements(session: Session, ids: list[str]) -> None:
    book = session.project.read.current_codebook().id
    connection = session.project._db.conn
    connection.execute("BEGIN")
    made = (
        (seq + 1, uuid7_text(), ids[seq % _CODED], "statement", session.coder, "coding", 1, book, "", 0, "t", "t", seq)
        for seq in range(_STATEMENTS)
    )
    connection.executemany(f"INSERT INTO statement ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", made)
    connection.execute("COMMIT")


def _article(chance: random.Random, words: list[str], text: str, number: int) -> Article:
    sha256 = text_sha256(text)
    day = f"20{chance.randrange(10, 26)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return Article(
        id=article_id(sha256),
        sha256=sha256,
        title=" ".join(chance.choices(words, k=8)),
        source=words[chance.randrange(60)],
        language=chance.choice(["en", "de", "fr"]),
        published=day if number % 11 else "",
        metadata={"tags": sorted(chance.sample(["law", "trade", "war"], 2))} if number % 7 == 0 else {"wire": "AP"},
    )


def _page(folder: Path, session: Session) -> Iterator[Row]:
    application = build_application()
    settings = QSettings(str(folder / "articles.ini"), QSettings.Format.IniFormat)
    window = build_window(settings=settings, appearance=Appearance(application, settings), session=session)
    window.resize(1440, 900)
    window.show()
    assert window.room is not None
    room = window.room
    _settle()
    yield Row(
        "Articles page: open, 100,000 articles", _painted(lambda: room.switch.show(PageName.ARTICLES)), "ms", "300 ms"
    )
    page = room.switch.page(PageName.ARTICLES)
    assert isinstance(page, ArticlesPage)
    base = ArticleQuery(coder=session.coder)
    yield from _filters(page, base)
    page.model.set_query(base)
    _settle()
    yield Row("Articles page: to the end", _painted(page.view.scrollToBottom), "ms", "100 ms")
    for column, name in ((0, "title"), (2, "date"), (6, "statements")):
        sort = partial(page.model.sort, column)
        yield Row(f"Articles page: sort by {name}", _painted(sort), "ms")
    yield Row("Articles page: memory of the program", _megabytes(), "MB at most", "400 MB")
    window.close()


def _filters(page: ArticlesPage, base: ArticleQuery) -> Iterator[Row]:
    words = _vocabulary(random.Random(1))
    filters = (
        ("language", replace(base, language="de"), "100 ms"),
        ("dates", replace(base, since="2015", until="2016-05"), "100 ms"),
        ("a word of some texts", replace(base, text=f"{words[3_000]} "), "100 ms"),
        ("a word of most texts", replace(base, text=f"{words[3]} "), "500 ms"),
        ("tag (reads every article)", replace(base, tag="war"), "500 ms"),
        ("with statements (reads every article)", replace(base, coded=True), "500 ms"),
        ("state (reads every article)", replace(base, state=ArticleState.TO_DO), "500 ms"),
    )
    for name, query, budget in filters:
        times = []
        for _ in range(5):
            page.model.set_query(base)
            _settle()
            times.append(_painted(partial(page.model.set_query, query)))
        name = f"{name}, {len(page.model.order):,} articles"
        yield Row(f"Articles page: filter by {name}", p95_of(times), "ms of 5", budget)


def _painted(gesture: Callable[[], object]) -> float:
    begun = time.perf_counter()
    gesture()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def _settle() -> None:
    for _ in range(20):
        QCoreApplication.processEvents()


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _duplicates(session: Session) -> Iterator[Row]:
    taken = seconds(lambda: search_duplicates(session.project))
    yield Row(f"near-duplicates among {_ARTICLES:,} texts of {_WORDS} words", _ARTICLES / taken, "texts/s")
    yield Row("… memory of the program", _megabytes(), "MB at most")


def _bulk(session: Session) -> Iterator[Row]:
    everything = ArticleQuery()
    taken = seconds(lambda: session.run(ChangeArticles(everything, (ChangeTags(add=("batch 1",)),))))
    yield Row(f"tag {_ARTICLES:,} articles in one step", _ARTICLES / taken, "articles/s")
    source = ArticleQuery(source=next(session.project.read.articles()).source)
    taken = seconds(lambda: session.run(RemoveArticles(source)))
    with_statements = session.project.changes_in(session.project.undo_candidate(session.coder).step)  # type: ignore[union-attr]
    yield Row(
        f"remove the articles of one source with their statements ({with_statements:,} rows)",
        with_statements / taken,
        "rows/s",
    )


def _edition(folder: Path) -> Iterator[Row]:
    session = new_session(folder, "edition")
    length, count = 100_000, 2_000
    article = add_article(session, length)
    add_statements(session, statement_images(session, article, length, count))
    text = session.project.read.text(article)
    corrected = "Correction. " + text.replace("schools", "our schools", 40)
    taken = seconds(lambda: session.run(AddEdition(article, corrected)))
    yield Row(
        f"new edition of {length:,} characters: {count:,} statements of 2 spans carried over",
        count / taken,
        "statements/s",
    )
    session.close()

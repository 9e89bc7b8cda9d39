"""Projects to measure on: articles of any length with any number of overlapping statements, the same in every run."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.coding.session import Session
from annotator.model.article import Article
from annotator.model.change import Table
from annotator.model.cleaning import text_sha256
from annotator.model.codebook_check import read_codebook
from annotator.model.ids import UNNAMED_SOURCE, ArticleId, article_id, uuid7_text
from annotator.model.places import shipped

_PROSE = (
    "the minister said that a new law would change how towns pay for schools roads and care while the opposition warned of"
    " higher costs and slower trains in every region before the summer vote on the budget"
)
_WORDS = tuple(_PROSE.split())
_TOPICS = (
    "territory",
    "ceasefire",
    "budget_tax",
    "schools",
    "climate",
    "courts",
    "health",
    "rail",
    "housing",
    "elections",
)


@dataclass(frozen=True)
class Shape:
    """An article to measure on: its length in code points, its statements, and what DESIGN §7 allows for opening it. `slack`
    multiplies the other budgets."""

    length: int
    count: int
    opening: str = ""
    one_paragraph: bool = False
    slack: int = 1

    def __str__(self) -> str:
        whole = " in one paragraph" if self.one_paragraph else ""
        return f"{self.length:,} characters{whole} / {self.count:,} statements"


def text_of(length: int, seed: int = 1) -> str:
    """Prose of exactly `length` code points in paragraphs of about 500."""
    chance = random.Random(seed)
    paragraphs = []
    total = 0
    while total < length + 600:
        paragraph = " ".join(chance.choice(_WORDS) for _ in range(chance.randrange(60, 110))).capitalize() + "."
        paragraphs.append(paragraph)
        total += len(paragraph) + 1
    return "\n".join(paragraphs)[:length]


def new_session(folder: Path, name: str = "bench") -> Session:
    """A session of one coder on a new project with the default codebook."""
    book = read_codebook(shipped("schemas") / "political-statements.json")
    session = Session.create(folder / f"{name}.annotator", title=name, codebook=book)
    session.switch_coder_by_name("anna")
    return session


def article_rows(count: int, length: int) -> list[tuple[str, str, dict[str, Any]]]:
    """(sha256, text, article image) of `count` different articles."""
    rows = []
    body = text_of(length)
    for number in range(count):
        text = f"{number:08d} {body}"
        sha256 = text_sha256(text)
        article = Article(id=article_id(sha256), sha256=sha256, title=f"Article {number}", source="Bench")
        rows.append((sha256, text, article.model_dump(mode="json")))
    return rows


def add_article(session: Session, length: int, *, one_paragraph: bool = False) -> ArticleId:
    """Put one article of this length into the project."""
    text = text_of(length)
    if one_paragraph:
        text = text.replace("\n", " ")
    sha256 = text_sha256(text)
    article = Article(id=article_id(sha256), sha256=sha256, title="A long article", source="Bench", language="en")
    with session.project.transact(label="import", coder=None) as transaction:
        transaction.add_texts([(sha256, text)])
        transaction.put_many(Table.ARTICLE, [(article.id, article.model_dump(mode="json"))])
    return article.id


def statement_images(
    session: Session, article: ArticleId, length: int, count: int, seed: int = 2
) -> list[dict[str, Any]]:
    """Images of `count` overlapping statements over the article: 6 filled fields, 2 spans each."""
    chance = random.Random(seed)
    version = session.project.read.current_codebook()
    leaves = [topic for topic in _TOPICS if version.body.types[0].fields[3].option(topic)]
    images = []
    for _ in range(count):
        start = chance.randrange(0, max(1, length - 200))
        end = min(length, start + chance.randrange(20, 180))
        images.append(
            {
                "id": uuid7_text(),
                "article": article,
                "type": "statement",
                "coder": session.coder,
                "layer": "coding",
                "round": 1,
                "codebook": version.id,
                "spans": [
                    {"start": start, "end": end, "role": "statement", "value": None},
                    {"start": end - 10, "end": end, "role": "speaker", "value": 0},
                ],
                "values": {
                    "act": ["position"],
                    "form": ["direct"],
                    "said_on": ["2026-01-05"],
                    "speaker": [UNNAMED_SOURCE],
                    "stance": [chance.choice(["support", "oppose", "neutral"])],
                    "topic": [chance.choice(leaves)],
                },
                "note": "",
                "unsure": False,
                "created": "2026-01-05T09:00:00.000Z",
                "updated": "2026-01-05T09:00:00.000Z",
            }
        )
    return images


def add_statements(session: Session, images: list[dict[str, Any]]) -> None:
    """Write statement images in bulk."""
    with session.project.transact(label="bulk", coder=session.coder) as transaction:
        transaction.put_many(Table.STATEMENT, [(image["id"], image) for image in images])

"""Plain articles on their way in: cleaned, told apart by their text, and staged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

import orjson

from annotator.exchange.readers.incoming import IncomingArticle
from annotator.exchange.readers.lines import without_surrogates
from annotator.exchange.report import Duplicate
from annotator.exchange.staging import Stage
from annotator.model.change import Image, Table
from annotator.model.cleaning import clean_text, text_sha256
from annotator.model.ids import ArticleId, article_id
from annotator.store.project import Project
from annotator.store.streams import known_provenance

_BATCH = 256


def stage_articles(
    project: Project, stage: Stage, incoming: Iterable[IncomingArticle], seen: dict[ArticleId, Image]
) -> None:
    """Stage the new ones among these articles; `seen` holds those staged before in this import, and grows.

    The text changes by the rules of `clean_text` and no other. An article without any character but white space is
    refused. The same text is imported once; what a further copy says of its source, date and address is kept."""
    waiting = iter(incoming)
    while batch := list(islice(waiting, _BATCH)):
        rows = [found for article in batch if (found := _cleaned(stage, article)) is not None]
        there = project.read.known_articles([ArticleId(image["id"]) for _, image, _ in rows])
        for article, image, text in rows:
            row = ArticleId(image["id"])
            if row in there or row in seen:
                _keep_duplicate(project, stage, article, image, seen)
                continue
            seen[row] = {key: image[key] for key in ("source", "published", "url")}
            stage.texts.append(image["sha256"], text)
            stage.put(Table.ARTICLE, row, image)
            stage.provenance.append((row, str(article.origin), "imported", _details(article.notes)))
            stage.imported.append(row)


def article_image(*, sha256: str, title: str, fields: Mapping[str, str], metadata: Mapping[str, Any]) -> Image:
    """The image of an article row. `fields`: language, published, source, author, url."""
    return {
        "id": article_id(sha256),
        "sha256": sha256,
        "title": title,
        "language": fields["language"],
        "published": fields["published"],
        "source": fields["source"],
        "author": fields["author"],
        "url": fields["url"],
        "metadata": dict(metadata),
    }


def _cleaned(stage: Stage, article: IncomingArticle) -> tuple[IncomingArticle, Image, str] | None:
    clean = clean_text(article.text)
    if not clean.text or clean.text.isspace():
        stage.refuse(article.origin, "there is no text in it.")
        return None
    for text in (*article.notes, *clean.notes):
        stage.note(article.origin, f"{text}.")
    article = _sound(article)
    fields = {
        "language": article.language,
        "published": article.published,
        "source": article.source,
        "author": article.author,
        "url": article.url,
    }
    sha256 = text_sha256(clean.text)
    image = article_image(sha256=sha256, title=article.title, fields=fields, metadata=article.metadata)
    return article, image, clean.text


def _sound(article: IncomingArticle) -> IncomingArticle:
    """The article without lone surrogates in what is said of it: file names and cells can hold them."""
    parts = (article.title, article.source, article.author, article.url, article.language, article.origin.path)
    try:
        "".join(parts).encode("utf-8")
    except UnicodeEncodeError:
        title, source, author, url, language, path = map(without_surrogates, parts)
        origin = article.origin._replace(path=path)
        article = replace(article, title=title, source=source, author=author, url=url, language=language, origin=origin)
    return replace(article, metadata=without_surrogates(dict(article.metadata))) if article.metadata else article


def _keep_duplicate(
    project: Project, stage: Stage, article: IncomingArticle, image: Image, seen: Mapping[ArticleId, Image]
) -> None:
    row = ArticleId(image["id"])
    stage.duplicates.append(Duplicate(article.origin, article.title, row))
    other = seen.get(row) or project.read.image(Table.ARTICLE, row) or {}
    said = {key: image[key] for key in ("source", "published", "url") if image[key] and image[key] != other.get(key)}
    if not said:
        return
    details = orjson.dumps({"title": image["title"], **said}).decode()
    entry = (row, str(article.origin), "duplicate", details)
    if entry[1:] not in known_provenance(project, row):
        stage.provenance.append(entry)


def _details(notes: Iterable[str]) -> str:
    found = list(notes)
    return orjson.dumps({"notes": found}).decode() if found else "{}"

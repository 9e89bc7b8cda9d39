"""Which column or key of a file holds which field of an article: as mapped by a person, else by recognised names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from annotator.exchange.readers.dates import partial_date
from annotator.exchange.readers.incoming import FIELDS, IncomingArticle, Origin, ReadOptions
from annotator.model.errors import UserError

_RECOGNISED = """\
text: text body fulltext articletext content articlebody article maintext bodytext story volltext
text: artikeltext inhalt artikel texte texteintégral contenu corps texto contenido cuerpo conteúdo corpo
text: testo contenuto tekst treść inhoud текст зміст содержание контент статья стаття النص نص المحتوى 正文 内容
text: 全文 本文
title: title headline heading articletitle titel überschrift schlagzeile titre título titulo titular titolo
title: tytuł kop заголовок назва название العنوان عنوان 标题 標題 題名 見出し
source: source outlet newspaper publisher medium publication sourcename quelle zeitung journal fuente fonte
source: testata źródło bron джерело источник видання издание المصدر 来源 來源
author: author authors byline creator autor autoren verfasser verfasserin auteur auteurs autores autore
author: autori автор автори авторы الكاتب المؤلف 作者 著者 記者
published: published publishedat publishedon publicationdate datepublished publishdate pubdate date
published: articledate datetime erscheinungsdatum veröffentlicht veröffentlichtam datum datedepublication
published: publiéle fecha fechadepublicación data datadepublicação datadipubblicazione дата датапублікації
published: датапубликации التاريخ تاريخ 日期 发布日期 日付
url: url uri link weblink webaddress permalink articleurl lien enlace посилання ссылка الرابط 网址
language: language lang languagecode sprache langue idioma lingua język taal мова язык اللغة 语言"""
"""The names by which each field is recognised, folded, the likelier first."""


def _names() -> dict[str, list[str]]:
    names: dict[str, list[str]] = {field: [] for field in FIELDS}
    for line in _RECOGNISED.splitlines():
        field, _, listed = line.partition(":")
        names[field].extend(listed.split())
    return names


_NAMES: Mapping[str, list[str]] = _names()
_ALSO_KNOWN_AS = {"date": "published", "headline": "title", "body": "text"}


def folded(name: str) -> str:
    """The name without case, spaces and punctuation, by which names are recognised."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", name).casefold())


def checked_columns(columns: Mapping[str, str]) -> dict[str, str]:
    """The mapping with its fields by their right names. Raises UserError for a field that articles do not have."""
    checked = {}
    for field, column in columns.items():
        known = _ALSO_KNOWN_AS.get(field, field)
        if known not in FIELDS:
            raise UserError(f"Articles have no field {field!r} to map.", f"The fields are {', '.join(FIELDS)}.")
        checked[known] = column
    return checked


def recognised(names: Sequence[str], mapped: Mapping[str, str], *, where: str) -> dict[str, str]:
    """Field → the name that holds it. What is `mapped` comes first; a name is used once.

    Raises UserError when a mapped name is not among the names (`where` says of what)."""
    chosen = dict(checked_columns(mapped))
    for field, name in chosen.items():
        if name not in names:
            raise UserError(f"{where} has no column {name!r} for {field}.", f"Its columns are {', '.join(names)}.")
    by_folded: dict[str, str] = {}
    for name in names:
        by_folded.setdefault(folded(name), name)
    for field, candidates in _NAMES.items():
        if field in chosen:
            continue
        for candidate in candidates:
            found = by_folded.get(candidate)
            if found is not None and found not in chosen.values():
                chosen[field] = found
                break
    return chosen


def article_from(
    cells: Mapping[str, Any], chosen: Mapping[str, str], *, origin: Origin, title: str, options: ReadOptions
) -> IncomingArticle:
    """The article in these named cells. `title` stands in for a missing one. Cells that are no field, and a date that is
    not understood, go to the metadata under their own names; a key `id` among them is metadata like any other."""
    notes: list[str] = []
    metadata = {name: cell for name, cell in cells.items() if name not in chosen.values()}
    found = {field: words(cells.get(name)) for field, name in chosen.items() if field != "text"}
    published, problem = partial_date(found.get("published", ""), options.date_order)
    if problem:
        notes.append(f"{problem}; left empty, and kept in the metadata as {chosen['published']!r}")
        metadata[chosen["published"]] = cells[chosen["published"]]
    return IncomingArticle(
        text=cells[chosen["text"]],
        title=found.get("title", "").strip() or title,
        origin=origin,
        source=found.get("source", "").strip(),
        author=found.get("author", "").strip(),
        published=published,
        url=found.get("url", "").strip(),
        language=found.get("language", "").strip() or options.language,
        metadata=metadata,
        notes=tuple(notes),
    )


def words(value: Any) -> str:
    """A cell or JSON value as one line of text: a list is joined by commas, null is empty."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(words(part) for part in value)
    return value if isinstance(value, str) else str(value)

"""The list of the Articles page in SQL: the order of a query as one array of numbers, and rows by those numbers.

Eight bytes an article, so that the end of the list is as near as its beginning whatever the order."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from annotator.model.article_query import ArticleQuery, ArticleSelection
from annotator.model.ids import ArticleId, CoderId
from annotator.store.lists import escaped
from annotator.store.near_duplicates import IS_ALIKE, LIVE_PAIRS
from annotator.store.reading import Reader
from annotator.store.search import match_expression
from annotator.store.tables import packed

_CHUNK = 500
_MINE = (
    "EXISTS (SELECT 1 FROM statement WHERE statement.article = article.id AND +statement.coder = :coder"
    " AND statement.layer = :layer AND statement.round = :round)"
)
_ASSIGNED = (
    "(SELECT state FROM assignment WHERE assignment.article = article.id AND +assignment.coder = :coder"
    " AND assignment.layer = :layer AND assignment.round = :round)"
)
_STATE = f"coalesce(nullif({_ASSIGNED}, 'to_do'), CASE WHEN {_MINE} THEN 'in_progress' ELSE 'to_do' END)"
_CODED = "EXISTS (SELECT 1 FROM statement WHERE statement.article = article.id)"
_COUNT = "(SELECT count(*) FROM statement WHERE statement.article = article.id)"
_LENGTH = "(SELECT length FROM text INDEXED BY text_length WHERE text.sha256 = article.sha256)"
_TAGS = (
    "CASE WHEN instr(article.metadata, '\"tags\"') THEN"
    " CASE json_type(article.metadata, '$.tags') WHEN 'array' THEN json_extract(article.metadata, '$.tags') END END"
)
_ALIKE = (
    f"(SELECT count(*) FROM near_duplicate pair WHERE pair.first = article.id AND {IS_ALIKE})"
    f" + (SELECT count(*) FROM near_duplicate pair WHERE pair.second = article.id AND {IS_ALIKE})"
)
_COUNTS = (
    "LEFT JOIN (SELECT article, count(*) AS statements FROM statement GROUP BY article) coded"
    " ON coded.article = article.id"
)
_PAIRED = (
    "LEFT JOIN (SELECT id, count(*) AS others FROM"
    f" (SELECT first AS id FROM {LIVE_PAIRS} UNION ALL SELECT second FROM {LIVE_PAIRS}) GROUP BY id) alike"
    " ON alike.id = article.id"
)
_SORTED = {
    "title": ("article.title COLLATE NOCASE", ""),
    "source": ("nullif(article.source, '') COLLATE NOCASE", ""),
    "published": ("nullif(article.published, '')", ""),
    "language": ("nullif(article.language, '')", ""),
    "tags": (f"nullif({_TAGS}, '[]') COLLATE NOCASE", ""),
    "length": (_LENGTH, ""),
    "statements": ("coalesce(coded.statements, 0)", _COUNTS),
    "state": (
        "CASE " + _STATE + " WHEN 'flagged' THEN 0 WHEN 'to_do' THEN 1 WHEN 'in_progress' THEN 2 WHEN 'done' THEN 3"
        " WHEN 'nothing_found' THEN 4 ELSE 5 END",
        "",
    ),
    "duplicates": ("coalesce(alike.others, 0)", _PAIRED),
}
"""Column → (what is compared, what has to be joined for it). What is empty stands last, whichever the way."""
_ROW = (
    f"article.rowid, article.id, article.title, article.source, article.published, article.language, {_TAGS}, {_LENGTH},"
    f" {_COUNT}, {_STATE}, {_ALIKE}, EXISTS (SELECT 1 FROM article newer"
    " WHERE newer.id = json_extract(article.metadata, '$.superseded_by'))"
)


def article_order(read: Reader, query: ArticleQuery) -> array[int]:
    """The numbers of the query's articles in its order. Numbers hold until an article is removed or comes back."""
    where, parameters = _filter(query)
    if not query.sort:
        # One that reads every article goes by id: along the indexes of articles, statements and assignments side by side.
        reads_all = not query.is_filtered or query.state is not None or query.coded is not None
        sql = (
            f"SELECT article.rowid FROM article WHERE {where} ORDER BY {'article.id' if reads_all else 'article.rowid'}"
        )
        numbers = chain.from_iterable(read._db.conn.execute(sql, parameters))
        return array("q", sorted(numbers, reverse=query.descending))
    key, join = _SORTED[query.sort]
    way = "DESC" if query.descending else "ASC"
    sql = f"SELECT article.rowid FROM article {join} WHERE {where} ORDER BY {key} {way} NULLS LAST, article.rowid"
    return array("q", chain.from_iterable(read._db.conn.execute(sql, parameters)))


def article_rows(read: Reader, numbers: Sequence[int], query: ArticleQuery) -> list[tuple[Any, ...]]:
    """(number, id, title, source, published, language, tags as JSON or null, length, statements, state, how many others are
    alike, whether a new edition replaces it) of these articles in this order; those that are gone are left out."""
    found: dict[int, tuple[Any, ...]] = {}
    for begin in range(0, len(numbers), _CHUNK):
        chunk = list(numbers[begin : begin + _CHUNK])
        marks = ",".join(map(str, chunk))
        sql = f"SELECT {_ROW} FROM article WHERE article.rowid IN ({marks})"
        found.update((row[0], row) for row in read._db.conn.execute(sql, _desk(query)))
    return [found[number] for number in numbers if number in found]


def ids_at(read: Reader, numbers: Sequence[int]) -> list[ArticleId]:
    """The ids of the articles with these numbers, in this order; those that are gone are left out."""
    found: dict[int, str] = {}
    for begin in range(0, len(numbers), _CHUNK):
        marks = ",".join(map(str, numbers[begin : begin + _CHUNK]))
        found.update(read._db.conn.execute(f"SELECT rowid, id FROM article WHERE rowid IN ({marks})"))
    return [ArticleId(found[number]) for number in numbers if number in found]


def article_number(read: Reader, article: ArticleId) -> int | None:
    """The number of an article, or None."""
    row = read._db.conn.execute("SELECT rowid FROM article WHERE id = ?", (article,)).fetchone()
    return None if row is None else int(row[0])


def chosen_ids(read: Reader, selection: ArticleSelection) -> Iterator[list[ArticleId]]:
    """The ids of the selection's articles that are there, in its order, at most 500 at a time; none is named twice. Whoever
    writes in between is safe."""
    if not isinstance(selection, ArticleQuery):
        once = tuple(dict.fromkeys(selection))
        for begin in range(0, len(once), _CHUNK):
            known = read.known_articles(once[begin : begin + _CHUNK])
            yield [article for article in once[begin : begin + _CHUNK] if article in known]
        return
    numbers = article_order(read, selection)
    for begin in range(0, len(numbers), _CHUNK):
        yield ids_at(read, numbers[begin : begin + _CHUNK])


def statements_by_coder(read: Reader, articles: Sequence[ArticleId]) -> dict[CoderId, int]:
    """How many statements each coder has in these articles, at most 500 of them."""
    sql = f"SELECT coder, count(*) FROM statement WHERE article IN ({_marks(articles)}) GROUP BY +coder"
    return {CoderId(coder): count for coder, count in read._db.conn.execute(sql, articles)}


def origins(read: Reader, articles: Sequence[ArticleId]) -> dict[ArticleId, str]:
    """Where these articles, at most 500, were first imported from: a path, and a line where it holds several."""
    sql = (
        f"SELECT article, origin, min(id) FROM provenance WHERE article IN ({_marks(articles)}) AND kind = 'imported'"
        " GROUP BY article"
    )
    return {ArticleId(article): origin for article, origin, _ in read._db.conn.execute(sql, articles)}


def provenance(read: Reader, article: ArticleId) -> list[tuple[str, str, str, str]]:
    """(when, from where, "imported" or "duplicate", details as JSON) of one article, oldest first."""
    sql = "SELECT imported_at, origin, kind, details FROM provenance WHERE article = ? ORDER BY id"
    return read._db.conn.execute(sql, (article,)).fetchall()


def facet(read: Reader, column: str) -> list[tuple[str, int]]:
    """The values of `source` or `language` with how many articles have them, by value."""
    collation = " COLLATE NOCASE" if column == "source" else ""
    sql = f"SELECT {column}, count(*) FROM article GROUP BY {column}{collation} ORDER BY {column}{collation}"
    return [(str(value), int(count)) for value, count in read._db.conn.execute(sql)]


def tag_counts(read: Reader) -> list[tuple[str, int]]:
    """Every tag with how many articles have it, by tag."""
    sql = (
        "SELECT tag.value, count(*) FROM article, json_each(article.metadata, '$.tags') tag"
        " WHERE instr(article.metadata, '\"tags\"') AND json_type(article.metadata, '$.tags') = 'array'"
        " GROUP BY tag.value ORDER BY tag.value COLLATE NOCASE"
    )
    return [(str(tag), int(count)) for tag, count in read._db.conn.execute(sql)]


def _marks(articles: Sequence[ArticleId]) -> str:
    return ",".join("?" * len(articles))


def _desk(query: ArticleQuery) -> dict[str, Any]:
    return {"coder": query.coder, "layer": query.layer, "round": query.round}


def _filter(query: ArticleQuery) -> tuple[str, dict[str, Any]]:
    clauses, parameters = ["1"], _desk(query)
    if query.text.strip():
        clauses.append(_text_clause(query.text, parameters))
    if query.source is not None:
        clauses.append("article.source = :source COLLATE NOCASE")
        parameters["source"] = query.source
    if query.language is not None:
        clauses.append("article.language = :language")
        parameters["language"] = query.language
    if query.since or query.until:
        clauses.append("article.published <> ''")
    if query.since:
        clauses.append("article.published >= :since")
        parameters["since"] = query.since
    if query.until:
        clauses.append("article.published < :until")
        parameters["until"] = query.until + "~"
    if query.tag is not None:
        clauses.append(
            "instr(article.metadata, :quoted) AND EXISTS"
            " (SELECT 1 FROM json_each(article.metadata, '$.tags') tag WHERE tag.value = :tag)"
        )
        parameters.update(tag=query.tag, quoted=packed(query.tag))
    if query.state is not None:
        clauses.append(f"{_STATE} = :state")
        parameters["state"] = query.state.value
    if query.coded is not None:
        clauses.append(_CODED if query.coded else f"NOT {_CODED}")
    if query.duplicates:
        clauses.append(f"article.id IN (SELECT first FROM {LIVE_PAIRS} UNION SELECT second FROM {LIVE_PAIRS})")
    return " AND ".join(clauses), parameters


def _text_clause(text: str, parameters: dict[str, Any]) -> str:
    parameters["like"] = f"%{escaped(text.strip())}%"
    clause = (
        "article.rowid IN (SELECT named.rowid FROM article named INDEXED BY article_title"
        r" WHERE named.title LIKE :like ESCAPE '\' OR named.source LIKE :like ESCAPE '\'"
    )
    parameters["match"] = match_expression(text)
    if parameters["match"]:
        clause += (
            " UNION ALL SELECT found.rowid FROM article_index CROSS JOIN text ON text.id = article_index.rowid"
            " CROSS JOIN article found INDEXED BY article_text ON found.sha256 = text.sha256 WHERE article_index MATCH :match"
        )
    return clause + ")"

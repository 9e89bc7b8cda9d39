"""The full-text index of articles and statement quotes: built after the commit, resumable, honest about being behind.

Contentless FTS5 tables: what is indexed is not the text itself but the text with Chinese and Japanese cut into pairs of
characters, which FTS5 would otherwise take for one long word."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import regex
from sqlite_utils import Database

from annotator.store.connection import translated

_CHARACTERS = 1_000_000
_PERHAPS_CJK = re.compile("[\u1100-\u11ff\u2e80-\U0003ffff]")
"""Looked for first: most texts hold none, and to find that out is several times faster this way."""
_CJK = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]+")
_TOKEN = regex.compile(r'(-?)"([^"]*)"|(\S+)')


def indexed_form(text: str) -> str:
    """The text as the index sees it: each run of CJK letters as its overlapping pairs."""
    if text.isascii() or not _PERHAPS_CJK.search(text):
        return text
    return _CJK.sub(_pairs, text)


def _pairs(found: regex.Match[str]) -> str:
    run = found.group()
    if len(run) == 1:
        return f" {run} "
    return " " + " ".join(run[index : index + 2] for index in range(len(run) - 1)) + " "


def match_expression(query: str) -> str:
    """The FTS5 expression for what a person typed: words (all must occur, the last one may be a beginning), "phrases",
    and -word or NOT word for what must not occur. Never a syntax error. Empty when nothing can be searched for."""
    wanted: list[str] = []
    unwanted: list[str] = []
    negate = False
    for found in _TOKEN.finditer(query):
        minus, phrase, word = found.groups()
        if word == "NOT":
            negate = True
            continue
        text = phrase if phrase is not None else word
        if minus or text.startswith("-"):
            text, negate = text.removeprefix("-"), True
        words = regex.findall(r"[\p{L}\p{N}\p{M}]+", indexed_form(text))
        if words:
            is_last = phrase is None and found.end() == len(query)
            term = f'"{" ".join(words)}"' + ("*" if (is_last or text.endswith("*")) and not negate else "")
            (unwanted if negate else wanted).append(term)
        negate = False
    if not wanted:
        return ""
    expression = " AND ".join(wanted)
    return f"({expression}) NOT ({' OR '.join(unwanted)})" if unwanted else expression


class TextIndex:
    """Brings the index up to date in small transactions of its own, so that it can stop and go on at any time."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def behind(self) -> int:
        """How many texts and statements are not in the index yet."""
        sql = (
            "SELECT (SELECT count(*) FROM text WHERE id > (SELECT value FROM index_state WHERE id = 'last_text'))"
            " + (SELECT count(*) FROM quote_pending)"
        )
        (count,) = self._db.conn.execute(sql).fetchone()
        return int(count)

    def refresh(self, *, cancelled: Callable[[], bool] = lambda: False, chunk: int = 500) -> int:
        """Index all that is missing; returns how many were indexed. Stops between chunks when `cancelled` says so. A chunk
        is so many texts or a million characters, whichever comes first: others wait no longer than that to write."""
        done = 0
        for step in (self._index_texts, self._index_quotes):
            while not cancelled():
                count = self._committed(step, chunk)
                done += count
                if not count:
                    break
        return done

    def _committed(self, step: Callable[[int], int], chunk: int) -> int:
        """One chunk in one transaction, which asks for the right to write before it reads: one that read first would be
        refused whenever a coder wrote in between."""
        with translated(self._path):
            self._db.conn.execute("BEGIN IMMEDIATE")
            try:
                count = step(chunk)
                self._db.conn.execute("COMMIT")
            except BaseException:
                if self._db.conn.in_transaction:
                    self._db.conn.execute("ROLLBACK")
                raise
            return count

    def _index_texts(self, chunk: int) -> int:
        sql = (
            "SELECT id, body FROM text WHERE id > (SELECT value FROM index_state WHERE id = 'last_text')"
            " ORDER BY id LIMIT ?"
        )
        rows: list[tuple[int, str]] = []
        characters = 0
        for row, body in self._db.conn.execute(sql, (chunk,)):
            rows.append((row, body))
            characters += len(body)
            if characters >= _CHARACTERS:
                break
        if rows:
            insert = "INSERT INTO article_index (rowid, body) VALUES (?, ?)"
            self._db.conn.executemany(insert, ((row, indexed_form(body)) for row, body in rows))
            self._db.conn.execute("UPDATE index_state SET value = ? WHERE id = 'last_text'", (rows[-1][0],))
        return len(rows)

    def _index_quotes(self, chunk: int) -> int:
        pending = [row for (row,) in self._db.conn.execute("SELECT seq FROM quote_pending LIMIT ?", (chunk,))]
        for seq in pending:
            old = self._db.conn.execute("SELECT body FROM quote_indexed WHERE seq = ?", (seq,)).fetchone()
            if old is not None:
                delete = "INSERT INTO quote_index (quote_index, rowid, body) VALUES ('delete', ?, ?)"
                self._db.conn.execute(delete, (seq, old[0]))
                self._db.conn.execute("DELETE FROM quote_indexed WHERE seq = ?", (seq,))
            quotes = self._db.conn.execute(
                "SELECT quote FROM span WHERE statement = ? AND role = 'statement' ORDER BY ordinal", (seq,)
            )
            body = indexed_form(" … ".join(quote for (quote,) in quotes))
            if body:
                self._db.conn.execute("INSERT INTO quote_index (rowid, body) VALUES (?, ?)", (seq, body))
                self._db.conn.execute("INSERT INTO quote_indexed VALUES (?, ?)", (seq, body))
        self._db.conn.executemany("DELETE FROM quote_pending WHERE seq = ?", [(seq,) for seq in pending])
        return len(pending)

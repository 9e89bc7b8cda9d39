"""Finding statements: the first of a query at once, all of them as places in the file a moment later.

A result is the places (`statement.seq`) in their order, four bytes each: a million statements are four megabytes, and any row
of them is read by its place. The statements themselves are read a screen at a time."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import compress
from time import monotonic
from typing import Any, TypeAlias

import orjson
from sqlite_utils import Database

from annotator.model.errors import Cancelled
from annotator.model.patterns import Compiled, Pattern, PatternTooSlow, compiled, is_quick, matches
from annotator.model.statement_query import StatementQuery
from annotator.store.reading import Reader
from annotator.store.statement_order import Ordered, StatementOrder
from annotator.store.statement_where import KIND_COLUMNS, Clause, WhereMaker, parameters_of, patterns_of

FEW = 20_000
"""So many statements are asked one by one; more are found by their indexes and laid over each other."""
_STEPS = 5_000
_ASKED = 5_000
_CLOSE = 4
_EACH = 10
_PATTERN_SECONDS = 0.5
Cancels: TypeAlias = Callable[[], bool]
Found: TypeAlias = "Callable[[array[int], float], None]"
"""Told what was found so far, ascending, and which share of the work is done."""


class OutOfTime(Exception):
    """The answer takes longer than it may: ask again where it can be waited for."""


def never() -> bool:
    """Nobody stops it."""
    return False


class StatementList:
    """Answers queries over one connection."""

    def __init__(self, db: Database, read: Reader) -> None:
        self._db = db
        self._read = read
        self._where = WhereMaker(read, self.combinations)
        self._order = StatementOrder(db, read, self.combinations)
        self._problem: PatternTooSlow | None = None
        self._patterns: dict[str, tuple[Compiled, float | None]] = {}

    # what is there

    def total(self) -> int:
        """How many statements the project has."""
        return int(self._db.conn.execute("SELECT count(*) FROM statement").fetchone()[0])

    def combinations(self) -> list[tuple[Any, ...]]:
        """The values that occur together in type, layer, round, unsure and codebook: found by leaping through the index,
        so that it takes as long as there are combinations."""
        found = []
        row = self._next_combination(())
        while row is not None:
            found.append(row)
            row = next(
                (later for kept in reversed(range(len(row))) if (later := self._next_combination(row[: kept + 1]))),
                None,
            )
        return found

    def _next_combination(self, row: tuple[Any, ...]) -> tuple[Any, ...] | None:
        """The first combination that has all of these values but the last, and a greater one there."""
        columns = ", ".join(KIND_COLUMNS)
        tests = [f"{column} = ?" for column in KIND_COLUMNS[: len(row)]]
        if tests:
            tests[-1] = f"{KIND_COLUMNS[len(row) - 1]} > ?"
        where = " AND ".join(tests) or "1"
        sql = f"SELECT {columns} FROM statement INDEXED BY statement_kind WHERE {where} ORDER BY {columns} LIMIT 1"
        found: tuple[Any, ...] | None = self._db.conn.execute(sql, row).fetchone()
        return found

    def articles_of(self, places: Sequence[int] | None) -> int:
        """In how many articles these statements are; None: all of the project."""
        if places is None:
            sql = "SELECT count(*) FROM article WHERE EXISTS (SELECT 1 FROM statement WHERE statement.article = article.id)"
            return int(self._db.conn.execute(sql).fetchone()[0])
        articles: set[str] = set()
        sql = "SELECT DISTINCT article FROM statement WHERE seq IN (SELECT value FROM json_each(?))"
        for begin in range(0, len(places), FEW):
            listed = orjson.dumps(list(places[begin : begin + FEW])).decode()
            articles.update(article for (article,) in self._db.conn.execute(sql, (listed,)))
        return len(articles)

    def places_of(self, statements: Iterable[str]) -> array[int]:
        """The places of these statements, ascending; of those that are gone none."""
        sql = "SELECT seq FROM statement WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq"
        listed = orjson.dumps(list(statements)).decode()
        return array("I", [seq for (seq,) in self._db.conn.execute(sql, (listed,))])

    def links(self) -> Iterator[tuple[int, int]]:
        """(place of a statement, place of one that it points at) for every link of the project."""
        sql = (
            "SELECT value.statement, target.seq FROM value JOIN statement target ON target.id = value.link"
            " WHERE value.link IS NOT NULL"
        )
        yield from self._db.conn.execute(sql)

    # the first ones

    def page(
        self, query: StatementQuery, *, limit: int, after: int | None = None, backwards: bool = False, seconds: float
    ) -> list[int]:
        """The next places in the order of making, after a place (or before it, `backwards`, nearest first).

        Raises OutOfTime after so many seconds, PatternTooSlow for a regular expression that takes too long."""
        clauses = self._where.clauses(query)
        with self._limited(clauses, deadline=monotonic() + seconds):
            sql, parameters = self.page_sql(clauses, after=after, backwards=backwards)
            rows = self._db.conn.execute(sql, {**parameters, "limit": limit, "after": after})
            return [seq for (seq,) in rows]

    def page_sql(
        self, clauses: Sequence[Clause], *, after: int | None = None, backwards: bool = False
    ) -> tuple[str, dict[str, Any]]:
        """The SQL of a page: led by the filter that lets few through, or by one whose index gives them in order, or else one
        statement after the other."""
        way, past = ("DESC", "<") if backwards else ("ASC", ">")
        few = self._lead(clauses)
        lead = few or next((clause for clause in clauses if clause.by_place and not clause.negated), None)
        asked = [clause.asked for clause in clauses if clause is not lead]
        if few is not None:
            source = "statement NOT INDEXED"
            asked.append(f"statement.seq IN ({few.seqs})")
        elif lead is not None:
            source = f"({lead.seqs}) lead CROSS JOIN statement NOT INDEXED ON statement.seq = lead.seq"
        else:
            source = "statement NOT INDEXED"
        key = "lead.seq" if lead is not None and few is None else "statement.seq"
        if after is not None:
            asked.append(f"{key} {past} :after")
        where = " AND ".join(asked) or "1"
        sql = f"SELECT {key} FROM {source} WHERE {where} ORDER BY {key} {way} LIMIT :limit"
        return sql, parameters_of(clauses)

    def _lead(self, clauses: Sequence[Clause]) -> Clause | None:
        """The filter that lets the fewest statements through, if they are few."""
        best, least = None, FEW + 1
        for clause in clauses:
            if clause.seqs and clause.leads and not clause.negated:
                size = self._size(clause, least)
                if size < least:
                    best, least = clause, size
        return best

    def _size(self, clause: Clause, most: int) -> int:
        """How many places the clause selects, counted up to `most`; guessed from the number of their articles."""
        each = _EACH if clause.counted else 1
        sql = f"SELECT count(*) FROM (SELECT 1 FROM ({clause.counted or clause.seqs}) LIMIT :most)"
        return each * int(self._db.conn.execute(sql, {**clause.parameters, "most": most // each + 1}).fetchone()[0])

    # all of them

    def places(self, query: StatementQuery, *, cancelled: Cancels = never, found: Found | None = None) -> array[int]:
        """All places of the query in the order of making, whatever its sort is. Raises Cancelled, PatternTooSlow.

        `found` is told on the way what was found so far where the statements have to be looked at one by one."""
        clauses = self._where.clauses(query)
        with self._limited(clauses, cancelled=cancelled):
            if not clauses:
                return self._all()
            lead = self._lead(clauses)
            if lead is not None:
                base = array("I", sorted(set(self._listed(lead.seqs, lead.parameters))))
                rest = [clause for clause in clauses if clause is not lead]
                return self._asked(base, rest, found) if rest else base
            laid = [clause for clause in clauses if clause.seqs]
            base = self._laid_over(laid)
            rest = [clause for clause in clauses if not clause.seqs]
            return self._asked(base, rest, found) if rest else base

    def ordered(self, query: StatementQuery, places: array[int], *, cancelled: Cancels = never) -> Ordered:
        """These places (ascending) in the order of the query, and its groups. Raises Cancelled."""
        with self._limited((), cancelled=cancelled):
            return self._order.ordered(query, places)

    def _listed(self, seqs: str, parameters: Any = ()) -> list[int]:
        """The places that SQL selects, as one JSON text: several times faster than row by row, and other threads go on."""
        (text,) = self._db.conn.execute(f"SELECT json_group_array(seq) FROM ({seqs})", parameters).fetchone()
        found: list[int] = orjson.loads(text)
        return found

    def _laid_over(self, clauses: Sequence[Clause]) -> array[int]:
        """The places that all of these clauses let through: one byte a place for each, laid over each other."""
        size = self._last() + 1
        laid: int | None = None
        for clause in sorted(clauses, key=lambda clause: clause.negated):
            if laid is None and clause.negated:
                laid = _as_number(_mask(size, self._all()))
            mask = _as_number(_mask(size, self._listed(clause.seqs, clause.parameters)))
            if laid is None:
                laid = mask
            elif clause.negated:
                laid &= ~mask
            else:
                laid &= mask
        if laid is None:
            return self._all()
        return array("I", compress(range(size), laid.to_bytes(size, "little")))

    def _asked(self, base: array[int], clauses: Sequence[Clause], found: Found | None) -> array[int]:
        """Those of these places of which all clauses hold, looked at one after the other."""
        plain = [clause for clause in clauses if clause.pattern is None]
        kept = array("I")
        for begin in range(0, len(base), _ASKED):
            chunk = base[begin : begin + _ASKED]
            if plain:
                chunk = self._answered(chunk, plain)
            for clause in clauses:
                if clause.pattern is not None:
                    fitting = self._fitting(chunk, clause)
                    chunk = array("I", [seq for seq in chunk if (seq in fitting) is not clause.negated])
            kept.extend(chunk)
            if found is not None:
                found(kept, min(1.0, (begin + _ASKED) / len(base)))
        return kept

    def _answered(self, chunk: array[int], clauses: Sequence[Clause]) -> array[int]:
        question = " AND ".join(clause.asked for clause in clauses)
        sql = (
            "SELECT seq FROM statement NOT INDEXED WHERE seq IN (SELECT value FROM json_each(:asked_places))"
            f" AND {question} ORDER BY seq"
        )
        parameters = {**parameters_of(clauses), "asked_places": _packed(chunk)}
        return array("I", [seq for (seq,) in self._db.conn.execute(sql, parameters)])

    def _fitting(self, chunk: array[int], clause: Clause) -> set[int]:
        """The places of which a quote fits the clause's pattern, those between them perhaps too. Where they stand close to each
        other, one stretch of quotes is read."""
        if not chunk:
            return set()
        parameters = {**clause.parameters, "first": chunk[0], "last": chunk[-1], "asked_places": _packed(chunk)}
        is_close = chunk[-1] - chunk[0] < _CLOSE * len(chunk)
        where = "BETWEEN :first AND :last" if is_close else "IN (SELECT value FROM json_each(:asked_places))"
        sql = f"SELECT span.statement, span.quote FROM span WHERE span.statement {where} AND {clause.test}"
        fits = self._fits
        return {seq for seq, quote in self._db.conn.execute(sql, parameters) if fits(clause.name, quote)}

    def _all(self) -> array[int]:
        """Every place. Without gaps nothing has to be read for it."""
        first, last, count = self._db.conn.execute(
            "SELECT coalesce((SELECT min(seq) FROM statement), 1), coalesce((SELECT max(seq) FROM statement), 0),"
            " (SELECT count(*) FROM statement)"
        ).fetchone()
        if last - first + 1 == count:
            return array("I", range(first, last + 1))
        return array("I", self._listed("SELECT seq FROM statement NOT INDEXED ORDER BY seq"))

    def _last(self) -> int:
        return int(self._db.conn.execute("SELECT coalesce(max(seq), 0) FROM statement").fetchone()[0])

    # limits

    @contextmanager
    def _limited(
        self, clauses: Iterable[Clause], *, deadline: float | None = None, cancelled: Cancels = never
    ) -> Iterator[None]:
        """Stops what SQLite does inside at the deadline, or when it is cancelled; lends it the pattern."""

        def stop() -> bool:
            return cancelled() or (deadline is not None and monotonic() > deadline)

        self._lend(patterns_of(clauses))
        connection = self._db.conn
        connection.set_progress_handler(stop, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if self._problem is not None:
                raise self._problem from error
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
                raise
            raise (Cancelled if cancelled() else OutOfTime)() from error
        finally:
            connection.set_progress_handler(None, 0)

    def _lend(self, patterns: Mapping[str, Pattern]) -> None:
        self._problem = None
        self._db.conn.create_function("fits", 2, self._fits)
        self._db.conn.create_function("holds", 2, _holds, deterministic=True)
        self._patterns = {
            name: (compiled(pattern), None if is_quick(pattern) else _PATTERN_SECONDS)
            for name, pattern in patterns.items()
        }

    def _fits(self, name: str, quote: str) -> bool:
        pattern, seconds = self._patterns[name]
        try:
            first = pattern.search(quote) if seconds is None else pattern.search(quote, timeout=seconds)
            if first is None or first.start() < first.end():
                return first is not None
            return bool(matches(text=quote, pattern=pattern, limit=1, timeout=_PATTERN_SECONDS).hits)
        except (PatternTooSlow, TimeoutError, MemoryError) as error:
            self._problem = error if isinstance(error, PatternTooSlow) else PatternTooSlow()
            raise self._problem from error


def _holds(text: str, needle: str) -> bool:
    """Whether a text holds letters that are given in lower case."""
    return needle in text.casefold()


def _mask(size: int, seqs: Iterable[int]) -> bytearray:
    """A byte for each place: 1 where it is among these."""
    made = bytearray(size)
    for seq in seqs:
        made[seq] = 1
    return made


def _as_number(mask: bytearray) -> int:
    """A mask as one number, which is laid over another at once."""
    return int.from_bytes(mask, "little")


def _packed(seqs: array[int]) -> str:
    return orjson.dumps(seqs.tolist()).decode()

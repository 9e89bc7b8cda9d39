"""One step: rows and journal committed together. Undo belongs to the transaction; no call site remembers it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from sqlite_utils import Database

from annotator.model.change import Change, Changes, Image, Step, Table, touched_parts
from annotator.model.ids import ArticleId, RowId, StatementId
from annotator.model.statement import Statement
from annotator.store import bulk_statements, journal, statements, tables
from annotator.store.bulk_journal import BulkJournal, RowChange, collector_resting
from annotator.store.reading import Reader
from annotator.store.statement_list import StatementList
from annotator.store.statements import statement_image
from annotator.store.tables import packed
from annotator.store.touched import Touched

_CHUNK = 1000
_MOST_NAMED = 5000
"""A step that touches more rows than this does not name them: its changes say that everything may have changed."""


class Transaction:
    """The open step. Nothing is written to the journal before the first row really changes."""

    def __init__(self, db: Database, read: Reader, step: Step, *, amends: bool = False) -> None:
        self._db = db
        self.read = read
        self._step = step
        self._seq = read.step_seq(step.id) if amends else 0
        self._rows: set[tuple[Table, RowId]] = set()
        self._articles: set[ArticleId] = set()
        self._created: list[tuple[Table, RowId]] = []
        self._is_whole = False
        self._bulk = BulkJournal(db)

    @property
    def now(self) -> str:
        """The step's time, as rows keep it."""
        return self._step.time

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        return Changes(
            step=self._step.id if self._seq else None,
            label=self._step.label,
            kind=self._step.kind,
            rows=frozenset(self._rows),
            articles=frozenset(self._articles),
            created=tuple(self._created),
            whole=self._is_whole,
        )

    @property
    def touched(self) -> Touched:
        """Which statements a publication touches, as they stand inside this transaction."""
        return Touched(self._db, self.read)

    @property
    def statement_list(self) -> StatementList:
        """What finds statements as they stand inside this transaction."""
        return StatementList(self._db, self.read)

    def image(self, table: Table, row: str) -> Image | None:
        """The row as it stands inside this transaction."""
        return self.read.image(table, row)

    def put(self, table: Table, row: str, image: Image | None) -> None:
        """Make the row what the image says (None removes it) and journal the change. An image that equals what stands
        changes nothing."""
        before = self.read.image(table, row)
        earlier = self.read.change(self._seq, table, RowId(row)) if self._seq else None
        if earlier is not None and not touched_parts(table=table, before=earlier.before, after=image):
            image = earlier.before  # the open step came back to where it began: only the time differed
        if before == image:
            return
        self._open()
        imaged = self._seq if self._journal(table, RowId(row), before, image) else None
        if table is Table.STATEMENT:
            statements.write_image(self._db, row, image, imaged=imaged, kind_of=self.read.kinds, text_of=self.read.text)
        else:
            tables.write_image(self._db, table, row, image)
        self._touched(table, RowId(row), before, image)

    def put_statement(self, statement: Statement) -> None:
        """Write a statement, new or changed."""
        self.put(Table.STATEMENT, statement.id, statement_image(statement))

    def delete_statement(self, statement: StatementId) -> None:
        """Remove a statement with its spans and values."""
        self.put(Table.STATEMENT, statement, None)

    def put_many(self, table: Table, rows: Iterable[tuple[str, Image]]) -> int:
        """Write rows of one table that do not stand there, in bulk and in constant memory. Returns how many.

        A row that the journal has seen before (deleted, say) goes the careful way of `put`."""
        waiting = iter(rows)
        count = 0
        while chunk := list(islice(waiting, _CHUNK)):
            known = journal.known_rows(self._db, table, [RowId(row) for row, _ in chunk])
            fresh = [(row, image) for row, image in chunk if row not in known]
            if fresh:
                self._open()
                self._insert_fresh(table, fresh)
            for row, image in chunk:
                if row in known:
                    self.put(table, row, image)
            count += len(chunk)
        return count

    def change_many(self, table: Table, changes: Iterable[RowChange]) -> int:
        """Write many changes of one table, each (row id, image as it stands, image that shall stand), in bulk and in
        constant memory. None is absence: a row is made, revived, changed or removed. Returns how many really changed.

        The caller says how each row stands, having read it inside this transaction. What is read to make the changes is
        read to its end or in chunks that are: these writes move rows under an open cursor."""
        waiting = iter(changes)
        count = 0
        going = True
        while going:
            with collector_resting():
                taken = list(islice(waiting, _CHUNK))
                going = bool(taken)
                chunk = [change for change in taken if change[1] != change[2]]
                if chunk:
                    self._open()
                    self._change_chunk(table, chunk)
            count += len(chunk)
        return count

    def _change_chunk(self, table: Table, chunk: Sequence[RowChange]) -> None:
        rows = [row for row, _, _ in chunk]
        if len(set(rows)) < len(rows) or self._bulk.touched_before(self._seq, table, rows):
            for row, _, after in chunk:
                self.put(table, row, after)
            return
        self._bulk.write(self._seq, table, chunk)
        self._write_rows(table, chunk)
        for row, before, after in chunk:
            self._touched(table, RowId(row), before, after)

    def _write_rows(self, table: Table, chunk: Sequence[RowChange]) -> None:
        if table is not Table.STATEMENT:
            for row, _, after in chunk:
                tables.write_image(self._db, table, row, after)
            return
        of, text_of = self.read.kinds, self.read.text
        gone = [row for row, _, after in chunk if after is None]
        fresh = [after for _, before, after in chunk if before is None and after is not None]
        changed = [(before, after) for _, before, after in chunk if before is not None and after is not None]
        if changed:
            bulk_statements.write_changed(self._db, changed, imaged=self._seq, kind_of=of, text_of=text_of)
        if fresh:
            statements.write_new(self._db, fresh, imaged=self._seq, kind_of=of, text_of=text_of)
        if gone:
            bulk_statements.delete(self._db, gone)

    def add_texts(self, texts: Iterable[tuple[str, str]]) -> None:
        """Keep texts by their sha256. Texts are outside the journal: they never change and outlive their articles."""
        self._db.conn.executemany("INSERT OR IGNORE INTO text (sha256, body) VALUES (?, ?)", texts)

    def add_provenance(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Keep where articles came from: (article, origin, kind, details as JSON); `kind` is imported or duplicate."""
        self._db.conn.executemany(
            "INSERT INTO provenance (article, imported_at, origin, kind, details) VALUES (?, ?, ?, ?, ?)",
            ((article, self.now, origin, kind, details) for article, origin, kind, details in rows),
        )

    def finish(self) -> Changes:
        """Drop the step again when, after amending, nothing is left of it; then say what was touched."""
        if self._seq and journal.drop_step_if_empty(self._db, self._seq):
            self._seq = 0
        return self.changes

    def _open(self) -> None:
        if not self._seq:
            self._step = replace(self._step, lamport=journal.next_lamport(self._db))
            self._seq = journal.insert_step(self._db, self._step)

    def _journal(self, table: Table, row: RowId, before: Image | None, after: Image | None) -> bool:
        """Writes the change; says whether the step still holds one of this row."""
        earlier = self.read.change(self._seq, table, row)
        if earlier is not None:
            before = earlier.before
        if before == after:
            journal.drop_change(self._db, self._seq, table, row)
            return False
        touched = touched_parts(table=table, before=before, after=after)
        parents = journal.heads(self._db, table=table, row=row, touched=touched, without=self._step.id)
        journal.write_change(self._db, self._seq, Change(self._step.id, table, row, parents, before, after))
        return True

    def _insert_fresh(self, table: Table, fresh: list[tuple[str, Image]]) -> None:
        if table is Table.STATEMENT:
            images = [image for _, image in fresh]
            statements.write_new(self._db, images, imaged=self._seq, kind_of=self.read.kinds, text_of=self.read.text)
        else:
            rows = (tables.image_row(table, image) for _, image in fresh)
            self._db.conn.executemany(tables.insert(table), rows)
        one_part = '{"row":[]}'
        changes = (
            (
                self._seq,
                table.value,
                row,
                one_part
                if table is not Table.STATEMENT
                else packed(dict.fromkeys(sorted(touched_parts(table=table, before=None, after=image)), ())),
                None,
                packed(image),
            )
            for row, image in fresh
        )
        self._db.conn.executemany(journal.INSERT_CHANGE, changes)
        for row, image in fresh:
            self._touched(table, RowId(row), None, image)

    def _touched(self, table: Table, row: RowId, before: Image | None, after: Image | None) -> None:
        if table is Table.CODEBOOK:
            self.read.forget_codebooks()
        if self._is_whole:
            return
        self._rows.add((table, row))
        if before is None and after is not None:
            self._created.append((table, row))
        for image in (before, after):
            if image is None:
                continue
            if table is Table.ARTICLE:
                self._articles.add(ArticleId(row))
            elif "article" in image:
                self._articles.add(ArticleId(image["article"]))
        if len(self._rows) > _MOST_NAMED:
            self._is_whole = True
            for named in (self._rows, self._articles, self._created):
                named.clear()

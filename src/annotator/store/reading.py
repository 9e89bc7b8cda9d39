"""Reading a project: single rows as frozen models, whole tables as iterators. Never writes."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import orjson
from sqlite_utils import Database

from annotator.model.article import Article, Assignment
from annotator.model.change import Change, Image, Table
from annotator.model.codebook import CodebookVersion, Kind
from annotator.model.coder import Coder
from annotator.model.entity import Alias, Entity, Role
from annotator.model.ids import (
    STANDING_ENTITIES,
    ArticleId,
    CodebookId,
    CoderId,
    EntityId,
    EntityTypeId,
    FieldId,
    RowId,
    StatementId,
    StepId,
)
from annotator.model.review import Review
from annotator.model.statement import Statement
from annotator.store import statements, tables
from annotator.store.entity_usages import EntityUsages

_TEXTS_KEPT = 8


class Reader:
    """Reads one connection. Codebook versions and the last few texts are kept, since neither ever changes."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.usages = EntityUsages(db)
        self._versions: dict[str, CodebookVersion] = {}
        self._kinds: dict[tuple[str, str], Mapping[str, Kind]] = {}
        self._texts: dict[str, str] = {}

    # settings

    def setting(self, key: str, default: Any = None) -> Any:
        """The setting's value, or `default`."""
        image = tables.read_image(self._db, Table.SETTING, key)
        return default if image is None else image["value"]

    def settings_under(self, prefix: str) -> dict[RowId, Any]:
        """The values of the settings whose ids begin so, by id. The prefix ends in an ASCII sign."""
        after = prefix[:-1] + chr(ord(prefix[-1]) + 1)
        images = self.images(Table.SETTING, "id >= ? AND id < ?", (prefix, after))
        return {RowId(image["id"]): image["value"] for image in images}

    # images and journal

    def image(self, table: Table, row: str) -> Image | None:
        """The image of any journaled row as it stands, or None."""
        if table is Table.STATEMENT:
            return statements.read_image(self._db, row)
        return tables.read_image(self._db, table, row)

    def images(self, table: Table, where: str = "1", parameters: Sequence[Any] = ()) -> Iterator[Image]:
        """The images of a table's rows by id (statements: in the order of their making). `where` is SQL of this room."""
        if table is Table.STATEMENT:
            yield from statements.read_images(self._db, where, parameters)
            return
        for row in self._db.conn.execute(f"{tables.select(table)} WHERE {where} ORDER BY id", parameters):
            yield tables.row_image(table, row)

    def images_at(self, table: Table, rows: Sequence[str]) -> dict[str, Image]:
        """The images of these rows by id; those that are not there are left out. At most a few thousand at once."""
        marks = ",".join("?" * len(rows))
        return {image["id"]: image for image in self.images(table, f"id IN ({marks})", rows)}

    def statement_seqs(self, where: str, parameters: Sequence[Any] = ()) -> array[int]:
        """The places of the statements that `where` (SQL over `statement`) chooses, ascending, 8 bytes each."""
        rows = self._db.conn.execute(f"SELECT seq FROM statement WHERE {where} ORDER BY seq", parameters)
        return array("q", (seq for (seq,) in rows))

    def statement_chunks(self, seqs: Sequence[int], size: int = 1000) -> Iterator[list[Image]]:
        """The images of the statements at these places, `size` at a time: whoever writes in between is safe."""
        for begin in range(0, len(seqs), size):
            chunk = seqs[begin : begin + size]
            yield statements.read_images_at(self._db, tuple(chunk))

    def standing_texts(self, rows: Sequence[str]) -> dict[str, str]:
        """The images of these statements as JSON, by id, where the journal holds them as one text; see `Table.STATEMENT`."""
        return statements.standing_texts(self._db, rows)

    def step_seq(self, step: StepId) -> int:
        """The place of a step in this file; 0 when it is not there."""
        row = self._db.conn.execute("SELECT seq FROM step WHERE id = ?", (step,)).fetchone()
        return int(row[0]) if row else 0

    def change(self, seq: int, table: Table, row: RowId) -> Change | None:
        """The change of this row in the step at `seq`, without its parents, or None."""
        sql = "SELECT before, after FROM change WHERE step = ? AND tbl = ? AND row = ?"
        found = self._db.conn.execute(sql, (seq, table, row)).fetchone()
        if found is None:
            return None
        before, after = (None if text is None else orjson.loads(text) for text in found)
        return Change(StepId(""), table, row, {}, before, after)

    # articles

    def article(self, article: ArticleId) -> Article | None:
        """The article, or None."""
        image = tables.read_image(self._db, Table.ARTICLE, article)
        return None if image is None else Article.model_validate(image)

    def articles(self) -> Iterator[Article]:
        """All articles by id."""
        for image in self.images(Table.ARTICLE):
            yield Article.model_validate(image)

    def text(self, article: str) -> str:
        """The article's text. Raises KeyError when there is no such article."""
        found = self._db.conn.execute("SELECT sha256 FROM article WHERE id = ?", (article,)).fetchone()
        if found is None:
            raise KeyError(article)
        (sha256,) = found
        if sha256 not in self._texts:
            row = self._db.conn.execute("SELECT body FROM text WHERE sha256 = ?", (sha256,)).fetchone()
            if row is None:
                raise KeyError(article)
            while len(self._texts) >= _TEXTS_KEPT:
                del self._texts[next(iter(self._texts))]
            self._texts[sha256] = row[0]
        return self._texts[sha256]

    def known_articles(self, articles: Sequence[ArticleId]) -> set[ArticleId]:
        """Those of these articles that are in the project."""
        found: set[ArticleId] = set()
        for begin in range(0, len(articles), 500):
            chunk = articles[begin : begin + 500]
            sql = f"SELECT id FROM article WHERE id IN ({','.join('?' * len(chunk))})"
            found.update(ArticleId(row) for (row,) in self._db.conn.execute(sql, chunk))
        return found

    def assignment(self, row: str) -> Assignment | None:
        """The assignment with this id (see `ids.assignment_id`), or None."""
        image = tables.read_image(self._db, Table.ASSIGNMENT, row)
        return None if image is None else Assignment.model_validate(image)

    def assignments_of(self, article: ArticleId) -> tuple[Assignment, ...]:
        """Every coder's assignment of an article."""
        return tuple(
            Assignment.model_validate(image) for image in self.images(Table.ASSIGNMENT, "article = ?", (article,))
        )

    # statements

    def statement(self, statement: StatementId) -> Statement | None:
        """The statement, or None."""
        image = statements.read_image(self._db, statement)
        return None if image is None else Statement.model_validate(image)

    def statements(self, wanted: Sequence[StatementId]) -> tuple[Statement, ...]:
        """These statements in this order, read together; those that are not there are left out."""
        images = statements.read_images(self._db, f"id IN ({','.join('?' * len(wanted))})", wanted)
        found = {image["id"]: image for image in images}
        return tuple(Statement.model_validate(found[one]) for one in wanted if one in found)

    def statements_of(self, article: ArticleId) -> tuple[Statement, ...]:
        """All statements of an article, every coder's and layer's."""
        return tuple(
            Statement.model_validate(image) for image in self.images(Table.STATEMENT, "article = ?", (article,))
        )

    def statement_images_of(self, article: ArticleId) -> Iterator[Image]:
        """The images of all the statements of an article: as fast as it gets."""
        return statements.read_images(self._db, "article = ?", (article,))

    def nearest(self, statement: StatementId, *, limit: int) -> tuple[StatementId, ...]:
        """The statements of the same article, coder, layer and round that stand nearest to this one in the text, and
        those that it points at; never itself."""
        near = (
            "SELECT other.id, abs(other.start - here.start) AS distance FROM statement here JOIN statement other"
            " ON other.article = here.article WHERE here.id = :id AND +other.coder = here.coder"
            " AND other.layer = here.layer AND other.round = here.round AND other.id <> here.id"
        )
        before = f"{near} AND (other.start, other.id) <= (here.start, here.id) ORDER BY other.start DESC, other.id DESC"
        after = f"{near} AND (other.start, other.id) > (here.start, here.id) ORDER BY other.start, other.id"
        linked = (
            "SELECT value.link, -1 FROM value JOIN statement ON statement.seq = value.statement"
            " WHERE statement.id = :id AND value.link IS NOT NULL"
        )
        sql = (
            f"SELECT id, min(distance) FROM (SELECT * FROM ({before} LIMIT :limit)"
            f" UNION ALL SELECT * FROM ({after} LIMIT :limit) UNION ALL {linked}) GROUP BY id ORDER BY 2, id LIMIT :limit"
        )
        rows = self._db.conn.execute(sql, {"id": statement, "limit": limit})
        return tuple(StatementId(row) for row, _ in rows)

    def linking(self, statement: StatementId) -> tuple[StatementId, ...]:
        """The statements that point at this one."""
        sql = (
            "SELECT DISTINCT statement.id FROM value JOIN statement ON statement.seq = value.statement"
            " WHERE value.link = ? ORDER BY statement.seq"
        )
        return tuple(StatementId(row) for (row,) in self._db.conn.execute(sql, (statement,)))

    def reviews_of(self, statement: StatementId) -> tuple[Review, ...]:
        """What the review list says of a statement, the oldest first."""
        found = (Review.model_validate(image) for image in self.images(Table.REVIEW, "statement = ?", (statement,)))
        return tuple(sorted(found, key=lambda review: (review.created, review.id)))

    # registry

    def misfits(self, entity: EntityId, entity_type: EntityTypeId) -> tuple[FieldId, ...]:
        """The fields that name the entity in some statement and take no entities of this type."""
        if entity in STANDING_ENTITIES:
            return ()
        sql = (
            "SELECT DISTINCT statement.codebook, statement.type, value.field FROM value"
            " JOIN statement ON statement.seq = value.statement WHERE value.entity = ?"
        )
        found = set()
        for version, statement_type, name in self._db.conn.execute(sql, (entity,)):
            known = self.codebook(version).body.statement_type(statement_type)
            field = known.field(name) if known is not None else None
            if field is not None and entity_type not in field.entity_types:
                found.add(field.id)
        return tuple(sorted(found))

    def entity(self, entity: EntityId) -> Entity | None:
        """The entity, or None."""
        image = tables.read_image(self._db, Table.ENTITY, entity)
        return None if image is None else Entity.model_validate(image)

    def one_with(self, entity: EntityId) -> tuple[EntityId, ...]:
        """The entity and all that were merged into it, directly or by way of others, by id."""
        sql = (
            "WITH RECURSIVE one (id) AS (SELECT ? UNION SELECT entity.id FROM one"
            " JOIN entity ON entity.merged_into = one.id) SELECT id FROM one ORDER BY id"
        )
        return tuple(EntityId(row) for (row,) in self._db.conn.execute(sql, (entity,)))

    def entities(self) -> Iterator[Entity]:
        """All entities by id."""
        for image in self.images(Table.ENTITY):
            yield Entity.model_validate(image)

    def aliases(self, entity: EntityId | None = None) -> tuple[Alias, ...]:
        """The aliases of one entity, or of all."""
        where, parameters = ("1", ()) if entity is None else ("entity = ?", (entity,))
        return tuple(Alias.model_validate(image) for image in self.images(Table.ALIAS, where, parameters))

    def roles(self, entity: EntityId | None = None) -> tuple[Role, ...]:
        """The roles of one entity, or of all."""
        where, parameters = ("1", ()) if entity is None else ("entity = ?", (entity,))
        return tuple(Role.model_validate(image) for image in self.images(Table.ROLE, where, parameters))

    # people and codebooks

    def coders(self) -> tuple[Coder, ...]:
        """All coders by name."""
        found = (Coder.model_validate(image) for image in self.images(Table.CODER))
        return tuple(sorted(found, key=lambda coder: (coder.name, coder.id)))

    def coder(self, coder: CoderId) -> Coder | None:
        """The coder, or None."""
        image = tables.read_image(self._db, Table.CODER, coder)
        return None if image is None else Coder.model_validate(image)

    def codebook(self, version: str) -> CodebookVersion:
        """The codebook version with this id. Raises KeyError when there is none."""
        if version not in self._versions:
            image = tables.read_image(self._db, Table.CODEBOOK, version)
            if image is None:
                raise KeyError(version)
            self._versions[version] = CodebookVersion.model_validate(image)
        return self._versions[version]

    def codebooks(self) -> tuple[CodebookVersion, ...]:
        """All versions, oldest first."""
        versions = [self.codebook(row) for (row,) in self._db.conn.execute("SELECT id FROM codebook")]
        return tuple(sorted(versions, key=lambda version: (version.number, version.id)))

    def current_codebook(self) -> CodebookVersion:
        """The version that new statements are coded under."""
        return self.codebook(CodebookId(self.setting("current_codebook")))

    def forget_codebooks(self) -> None:
        """Read codebook versions anew (one was written or taken back)."""
        self._versions.clear()
        self._kinds.clear()

    def kinds(self, version: str, statement_type: str) -> Mapping[str, Kind]:
        """The kind of each field of a statement type in a codebook version."""
        key = (version, statement_type)
        if key not in self._kinds:
            found = self.codebook(version).body.statement_type(statement_type)
            self._kinds[key] = {} if found is None else {field.id: field.kind for field in found.fields}
        return self._kinds[key]

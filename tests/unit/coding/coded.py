"""What the tests of this folder share: an article, statements and entities made in a line."""

from __future__ import annotations

from annotator.coding.commands.entities import AddEntity
from annotator.coding.commands.statements import AddStatement, SetValues
from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.change import Image, Table
from annotator.model.codebook import Scalar
from annotator.model.ids import ArticleId, EntityId, EntityTypeId, FieldId, StatementId
from annotator.model.statement import Span, Statement

TEXT = "😀 “We will not sign,” Kosh said. “Not now.”\nRaskel called for a pause; Kosh refused."


def add_article(session: Session, text: str = TEXT, *, title: str = "Talks", published: str = "2025-02") -> ArticleId:
    """An article of the project."""
    (article,) = import_text(session, text, title=title, source="Post", published=published).imported
    return article


def add_statement(session: Session, article: ArticleId, start: int = 3, end: int = 9) -> StatementId:
    """A statement of one fragment with the defaults only."""
    made = session.run(AddStatement(article, (Span(start=start, end=end),))).new_statement
    assert made is not None
    return made


def add_entity(session: Session, name: str, kind: str = "person", *aliases: str) -> EntityId:
    """An entity of the registry."""
    created = session.run(AddEntity(name, EntityTypeId(kind), aliases)).created
    return EntityId(next(row for table, row in created if table is Table.ENTITY))


def set_values(session: Session, statement: StatementId, field: str, *values: Scalar) -> None:
    """Set all values of a field."""
    session.run(SetValues(statement, FieldId(field), values))


def found(session: Session, statement: StatementId) -> Statement:
    """The statement as it stands."""
    standing = session.project.read.statement(statement)
    assert standing is not None
    return standing


def dump(session: Session) -> dict[Table, list[Image]]:
    """Every row of every journaled table."""
    return {table: sorted(session.project.read.images(table), key=lambda image: str(image["id"])) for table in Table}

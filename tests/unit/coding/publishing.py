"""A project in the middle of its work: two coders, two layers, two articles, two versions of the codebook."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.spans import AddMention
from annotator.coding.commands.statements import AddStatement
from annotator.coding.publication import Publication, survey
from annotator.coding.session import Session
from annotator.model.change import Image, Table
from annotator.model.codebook import Codebook, Scalar
from annotator.model.effect_kinds import Does
from annotator.model.ids import ArticleId, EntityId, FieldId, StatementId
from annotator.model.mapping import Answer, RecodingMapping
from annotator.model.review import Review
from annotator.model.statement import Span, Statement
from tests.unit.coding.coded import TEXT, add_article, add_entity, dump, found
from tests.unit.model.edits import Edit, add_option, edited, second_type

Values = dict[str, tuple[Scalar, ...]]


@dataclass
class World:
    """`old` and `gold` are coded under version 1, `new` and `remark` under version 2; `gold` is ben's, of the gold layer."""

    session: Session
    articles: tuple[ArticleId, ArticleId]
    kosh: EntityId
    tarvia: EntityId
    union: EntityId
    old: StatementId
    gold: StatementId
    new: StatementId
    remark: StatementId

    @property
    def book(self) -> Codebook:
        return self.session.codebook

    def get(self, name: str) -> Statement:
        """One of the statements as it stands."""
        return found(self.session, getattr(self, name))

    def version_of(self, name: str) -> int:
        """The number of the version that a statement names."""
        return self.session.project.read.codebook(self.get(name).codebook).number

    def versions(self) -> dict[str, int]:
        """The same of each."""
        return {name: self.version_of(name) for name in ("old", "gold", "new", "remark")}

    def value(self, name: str, field: str) -> tuple[Scalar, ...]:
        """The values of a field."""
        return self.get(name).values.get(FieldId(field), ())

    def counts(self, *edits: Edit, mapping: RecodingMapping | None = None) -> dict[str, tuple[int, int]]:
        """Statements and articles of each effect that touches any."""
        publication = self.survey(*edits, mapping=mapping)
        return {
            counted.effect.key: tuple(counted.touched)  # type: ignore[misc]
            for counted in publication.effects
            if counted.touched.statements
        }

    def survey(self, *edits: Edit, mapping: RecodingMapping | None = None) -> Publication:
        """What a publication would do."""
        project = self.session.project
        book = edited(self.book, *edits)
        return survey(read=project.read, touched=project.touched, codebook=book, mapping=mapping or RecodingMapping())

    def publish(self, *edits: Edit, mapping: RecodingMapping | None = None) -> None:
        """Publishes; shows that the project is sound, that one undo gives every row back, and redo does it again."""
        session = self.session
        before = dump(session)
        book = edited(self.book, *edits)
        session.run(PublishCodebook(book, "a note", mapping or RecodingMapping()))
        after = dump(session)
        assert list(session.project.damage()) == []
        session.undo()
        assert dump(session) == before
        assert list(session.project.damage()) == []
        session.redo()
        assert dump(session) == after
        assert session.codebook == book

    def reviews(self) -> dict[tuple[str, str], str]:
        """The open review rows: (statement's name, field) → reason."""
        names = {getattr(self, name): name for name in ("old", "gold", "new", "remark")}
        rows = (Review.model_validate(image) for image in self.session.project.read.images(Table.REVIEW))
        return {(names[row.statement], row.field): row.reason for row in rows if row.state == "open"}


def make_world(session: Session) -> World:
    """Each statement speaks of courts and supports it; the rest differs. Mentions stand on speaker and organisation."""
    first, second = add_article(session), add_article(session, TEXT + " Again.", title="More talks")
    kosh, tarvia, union = (
        add_entity(session, "Kosh"),
        add_entity(session, "Tarvia", "country"),
        add_entity(session, "Dockers", "organisation"),
    )
    common: Values = {"topic": ("courts",), "stance": ("support",), "speaker": (kosh,)}
    old = _add(
        session,
        first,
        3,
        {**common, "speaker": (kosh, tarvia), "organisation": (union,), "said_on": ("2025-02",), "note": ("7",)},
    )
    session.run(AddMention(old, FieldId("speaker"), 1, 11, 15))
    session.run(AddMention(old, FieldId("organisation"), 0, 16, 20))
    session.switch_coder_by_name("ben")
    session.layer = "gold"
    gold = _add(session, first, 3, {**common, "conditional": (True,), "note": ("long ago",)})
    session.layer = "coding"
    session.switch_coder_by_name("anna")
    session.run(PublishCodebook(edited(session.codebook, add_option("stance", "mixed"), second_type)))
    new = _add(session, second, 5, {**common, "stance": ("mixed",), "target": (tarvia,), "said_on": ("2024",)})
    remark = _add(session, second, 5, common, kind="remark")
    world = World(session, (first, second), kosh, tarvia, union, old, gold, new, remark)
    assert world.versions() == {"old": 1, "gold": 1, "new": 2, "remark": 2}
    return world


def _add(session: Session, article: ArticleId, start: int, values: Values, kind: str = "") -> StatementId:
    filled = {FieldId(name): value for name, value in values.items()}
    command = AddStatement(article, (Span(start=start, end=start + 6),), kind or None, filled)  # type: ignore[arg-type]
    made = session.run(command).new_statement
    assert made is not None
    return made


def mapped(**answers: Answer) -> RecodingMapping:
    """A mapping of keys as they are: `mapped(**{"option:…": recode("x")})`."""
    return RecodingMapping(answers=answers)


def recode(to: Scalar) -> Answer:
    """All to one."""
    return Answer(do=Does.RECODE, to=to)


def ask(answers: dict[StatementId, Scalar | None]) -> Answer:
    """One by one."""
    return Answer(do=Does.ASK, answers=answers)


def do(does: Does) -> Answer:
    """An answer that needs no value."""
    return Answer(do=does)


REVIEW = Answer(do=Does.REVIEW)
__all__ = ["REVIEW", "Image", "World", "ask", "do", "make_world", "mapped", "recode"]

"""`damage` says nothing of a sound project and finds, with its place, everything that was changed behind the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.coding.commands.articles import SetArticleState
from annotator.coding.commands.entities import AddAlias, SetRole
from annotator.coding.commands.spans import AddMention
from annotator.coding.session import Session
from annotator.exchange.samples import import_samples
from annotator.model.article import ArticleState
from annotator.model.errors import Problem
from annotator.model.ids import FieldId
from annotator.store.project import Project
from tests.unit.store.material import add_article, add_entity, add_statement, set_values


@pytest.fixture
def coded(session: Session) -> Path:
    """A closed project in which every kind of value but text and number is used."""
    article = add_article(session)
    kosh, party = add_entity(session, "Kosh"), add_entity(session, "Harbour Party", "organisation")
    session.run(AddAlias(kosh, "the mayor"))
    session.run(SetRole(kosh, "mayor", party, "2020"))
    first, second = add_statement(session, article), add_statement(session, article, 43, 60)
    set_values(session, first, "speaker", kosh)
    session.run(AddMention(first, FieldId("speaker"), 0, 23, 27))
    set_values(session, first, "stance", "oppose")
    set_values(session, first, "conditional", True)
    set_values(session, first, "said_on", "2025-02")
    set_values(session, second, "repeats", first)
    session.run(SetArticleState(article, ArticleState.DONE, even_if_incomplete=True))
    session.close()
    return session.path


def damage_of(path: Path) -> list[Problem]:
    with closing(Project.open(path, read_only=True)) as project:
        return list(project.damage())


def plant(path: Path, *sql: str) -> None:
    """Change the file as another program would: without the journal, without checking references."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in sql:
            assert database.execute(statement).rowcount != 0, "the damage must be done"


def test_a_coded_project_is_sound(coded: Path) -> None:
    assert damage_of(coded) == []


def test_the_samples_are_sound(session: Session) -> None:
    import_samples(session)
    assert list(session.project.damage()) == []


PLANTED = {
    "a quote": ("UPDATE span SET quote = 'no' WHERE role = 'statement'", "statement ", "is not the quote 'no'"),
    "a mention's quote": ("UPDATE span SET quote = 'no' WHERE role = 'speaker'", "statement ", "[23, 27) is not"),
    "a moved span": ("UPDATE span SET start = start + 1 WHERE ordinal = 0", "statement ", "is not the quote"),
    "a span behind the text": ("UPDATE span SET end = 5000 WHERE ordinal = 0", "statement ", "is not the quote"),
    "a place in the list": ("UPDATE statement SET start = 4 WHERE start = 3", "statement ", "is listed at 4"),
    "the text": ("UPDATE text SET body = replace(body, 'sign', 'sing')", "text ", "differs from its sha256"),
    "the text gone": ("DELETE FROM text", "article row", "points at a text that is not there"),
    "an article's id": ("UPDATE article SET id = 'a'", "article a", "the id does not belong to the text"),
    "a codebook's words": (
        "UPDATE codebook SET body = replace(body, 'Speaker', 'Talker')",
        "codebook ",
        "the id does not belong to the content",
    ),
    "a codebook that is no JSON": ("UPDATE codebook SET body = '{'", "codebook ", "cannot be read"),
    "the current codebook": (
        "UPDATE setting SET value = '\"none\"' WHERE id = 'current_codebook'",
        "setting current_codebook",
        "there is no codebook version none",
    ),
    "a row without a step": (
        "INSERT INTO coder VALUES ('c', 'nobody', '#000000', 1)",
        "coder c",
        "stands without a step that made it",
    ),
    "a row changed": ("UPDATE alias SET text = 'the king'", "alias ", "differs from the image"),
    "a row's JSON": ("UPDATE entity SET attributes = '{' WHERE name = 'Kosh'", "entity ", "differs from the image"),
    "a row gone": ("DELETE FROM role", "role ", "is not there, and no step removed it"),
    "a statement's note": ("UPDATE statement SET note = 'no'", "statement ", "differs from the image"),
    "an assignment's state": ("UPDATE assignment SET state = 'to_do'", "assignment ", "differs from the image"),
    "an option": (
        "UPDATE value SET option = 'maybe' WHERE option = 'oppose'",
        "statement ",
        "'maybe' is not an option",
    ),
    "a date": ("UPDATE value SET date = 'then' WHERE date IS NOT NULL", "statement ", "'then' is not a year"),
    "a field": ("UPDATE value SET field = 'mood' WHERE field = 'stance'", "statement ", "mood"),
    "a type": ("UPDATE statement SET type = 'mood'", "statement ", "its codebook has no type 'mood'"),
    "a codebook version": ("UPDATE statement SET codebook = 'c'", "statement ", "codebook version c cannot be read"),
    "an entity's type": (
        "UPDATE entity SET type = 'position' WHERE name = 'Kosh'",
        "statement ",
        "speaker",
    ),
    "an entity that is gone": ("DELETE FROM entity WHERE name = 'Kosh'", "value", "points at a entity that is not"),
    "a link to nothing": ("UPDATE value SET link = 's' WHERE link IS NOT NULL", "value", "points at a statement"),
    "a coder that is gone": ("DELETE FROM coder", "statement row", "points at a coder that is not there"),
    "a step gone": ("DELETE FROM step WHERE seq = 5", "journal", "changes belong to no step"),
    "an image in the journal": (
        "UPDATE change SET after = '{' WHERE tbl = 'alias'",
        "alias ",
        "differs from the image",
    ),
    "an image's step": ("UPDATE statement SET imaged = 1", "statement ", "names a step as its image’s"),
    "a value of nothing": (
        "UPDATE value SET option = NULL WHERE option = 'oppose'",
        "statement ",
        "cannot be read",
    ),
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_was_planted_is_found_at_its_place(coded: Path, what: str) -> None:
    sql, where, message = PLANTED[what]
    plant(coded, sql)
    found = damage_of(coded)
    assert any(problem.where.startswith(where) and message in str(problem) for problem in found), found


def test_damage_in_one_place_does_not_hide_another(coded: Path) -> None:
    plant(
        coded,
        "UPDATE codebook SET body = '{'",
        "UPDATE span SET quote = 'no' WHERE role = 'statement'",
        "UPDATE alias SET text = 'the king'",
    )
    found = "\n".join(map(str, damage_of(coded)))
    for words in ("cannot be read", "is not the quote 'no'", "differs from the image"):
        assert words in found


def test_only_the_statement_that_is_damaged_is_named(coded: Path) -> None:
    plant(coded, "UPDATE statement SET note = 'no' WHERE start = 43")
    with closing(sqlite3.connect(coded)) as database:
        (damaged,) = database.execute("SELECT id FROM statement WHERE start = 43").fetchone()
    assert [problem.where for problem in damage_of(coded)] == [f"statement {damaged}"]


@pytest.fixture
def page_of_an_index(coded: Path) -> Iterator[tuple[Path, int, int]]:
    """The file, and where in it the pages of the index of statements begin and end, in bytes."""
    with closing(sqlite3.connect(coded)) as database:
        (size,) = database.execute("PRAGMA page_size").fetchone()
        (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'statement_article'").fetchone()
    yield coded, (page - 1) * size, page * size


def test_a_page_that_was_lost_is_found(page_of_an_index: tuple[Path, int, int]) -> None:
    path, start, end = page_of_an_index
    content = path.read_bytes()
    path.write_bytes(content[:start] + bytes(end - start) + content[end:])
    assert any(problem.where == "file" for problem in damage_of(path))


def test_looking_for_damage_changes_nothing(coded: Path) -> None:
    plant(coded, "UPDATE span SET quote = 'no'")
    with closing(sqlite3.connect(coded)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = coded.read_bytes()
    assert damage_of(coded) != []
    assert coded.read_bytes() == before

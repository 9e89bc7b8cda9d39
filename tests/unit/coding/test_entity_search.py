"""Finding entities by what a coder types."""

from __future__ import annotations

import pytest

from annotator.coding.commands.entities import AddAlias, SetRole
from annotator.coding.commands.entity_merges import MergeEntities
from annotator.coding.entity_search import folded
from annotator.coding.session import Session
from annotator.model.ids import ArticleId, EntityTypeId
from tests.unit.coding.coded import add_article, add_entity, add_statement, set_values


def names(session: Session, text: str, *types: str, article: ArticleId | None = None, limit: int = 20) -> list[str]:
    """The names that the search finds, best first, without the two that stand in every project."""
    wanted = tuple(EntityTypeId(one) for one in types)
    rows = session.queries.search_entities(text, wanted, article, limit)
    return [row.name for row in rows if row.name not in ("the article itself", "unnamed source")]


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Čapek", "capek"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("  a \u00a0 b ", "a b"), ("e\u0301", "e")],
)
def test_folding(text: str, plain: str) -> None:
    assert folded(text) == plain
    assert folded(plain) == plain


def test_case_and_accents_do_not_matter(session: Session) -> None:
    add_entity(session, "Karel Čapek")
    assert names(session, "CAPEK") == ["Karel Čapek"]
    assert names(session, "čapek") == ["Karel Čapek"]
    assert names(session, "  karel  ") == ["Karel Čapek"]


def test_beginnings_come_first(session: Session) -> None:
    for name in ("Mokoshi", "Ada Kosh", "Koshland", "Kosh"):
        add_entity(session, name)
    assert names(session, "kosh") == ["Kosh", "Ada Kosh", "Koshland", "Mokoshi"], "a surname stands for the person"
    assert names(session, "kosh", limit=2) == ["Kosh", "Ada Kosh"]
    assert names(session, "kos") == ["Kosh", "Ada Kosh", "Koshland", "Mokoshi"]


def test_one_alias_of_two_entities_finds_both_once(session: Session) -> None:
    add_entity(session, "Ada Kosh", "person", "the minister", "minister Kosh")
    add_entity(session, "Ben Raskel", "person", "the minister")
    assert sorted(names(session, "the minister")) == ["Ada Kosh", "Ben Raskel"]
    row = session.queries.search_entities("minister k")[0]
    assert (row.name, row.matched) == ("Ada Kosh", "minister Kosh")
    assert set(row.aliases) == {"the minister", "minister Kosh"}


def test_a_typing_error_is_forgiven_after_exact_finds(session: Session) -> None:
    add_entity(session, "Volodymyr Zelensky")
    add_entity(session, "Raskel")
    assert names(session, "volodymir zelensky") == ["Volodymyr Zelensky"]
    assert names(session, "Raskal") == ["Raskel"]
    add_entity(session, "Raskal Brothers", "organisation")
    assert names(session, "Raskal") == ["Raskal Brothers", "Raskel"]
    assert names(session, "zelenski") == ["Volodymyr Zelensky"], "a misspelt surname alone"
    assert names(session, "xyz") == []
    assert names(session, "quite another thing") == []


@pytest.mark.parametrize(
    "typed",
    ["vz", "V.Z.", "v z", "v. zelensky", "zelensky v", "Zelensky, Volodymyr", "volod zel", "zelensky volodimyr"],
)
def test_initials_and_swapped_names_are_understood(session: Session, typed: str) -> None:
    for name in ("Anna Marrow", "Volodymyr Zelensky", "Zenia Vell", "Vera"):
        add_entity(session, name)
    assert names(session, typed)[0] == "Volodymyr Zelensky"


def test_a_surname_with_its_particles_stands_for_the_person(session: Session) -> None:
    add_entity(session, "Ursula von der Leyen")
    add_entity(session, "Leyenberg", "country")
    assert names(session, "von der leyen") == ["Ursula von der Leyen"]
    assert names(session, "leyen")[0] == "Leyenberg"


def test_a_title_stands_for_who_held_it_on_the_articles_date(session: Session) -> None:
    early = add_article(session, "A text.", title="Early", published="2023-05-01")
    late = add_article(session, "Another text.", title="Late", published="2025-02")
    old, new = add_entity(session, "Ada Kosh"), add_entity(session, "Ben Raskel")
    add_entity(session, "President Street", "organisation")
    session.run(SetRole(old, "president", since="2020", until="2024-12-31"))
    session.run(SetRole(new, "president", since="2025-01-01"))
    assert names(session, "president", article=early) == ["Ada Kosh", "President Street"]
    assert names(session, "president", article=late) == ["Ben Raskel", "President Street"]
    assert names(session, "president") == ["President Street"], "no date, no holder"


def test_those_near_the_words_come_first_among_equals(session: Session) -> None:
    article = add_article(session)
    for name in ("Kosh A", "Kosh B", "Kosh C"):
        add_entity(session, name)
    ids = {entity.name: entity.id for entity in session.queries.entities().values()}
    statement = add_statement(session, article)
    set_values(session, statement, "speaker", ids["Kosh C"])
    rows = session.queries.search_entities("kosh", (), article, near=(ids["Kosh B"],))
    assert [(row.name, row.near) for row in rows] == [("Kosh B", True), ("Kosh C", False), ("Kosh A", False)]
    assert session.queries.search_entities("", (), article, near=(ids["Kosh A"],))[0].name == "Kosh A"


def test_only_the_wanted_types(session: Session) -> None:
    add_entity(session, "Jordan")
    add_entity(session, "Jordan", "country")
    rows = session.queries.search_entities("jordan", (EntityTypeId("country"),))
    assert [(row.name, row.type, row.detail) for row in rows] == [("Jordan", "country", "Country")]
    assert len(names(session, "jordan")) == 2


def test_use_ranks_equals(session: Session) -> None:
    first, other = add_article(session), add_article(session, "Another text here.", title="Other")
    for name in ("Kosh A", "Kosh B", "Kosh C"):
        add_entity(session, name)
    ids = {entity.name: entity.id for entity in session.queries.entities().values()}
    here, there = add_statement(session, first), add_statement(session, other, 0, 7)
    set_values(session, here, "speaker", ids["Kosh C"])
    set_values(session, there, "speaker", ids["Kosh B"])
    assert names(session, "kosh", article=first) == ["Kosh C", "Kosh B", "Kosh A"]
    assert names(session, "kosh", article=other) == ["Kosh B", "Kosh C", "Kosh A"]
    assert names(session, "", article=first)[:2] == ["Kosh C", "Kosh B"]


def test_names_are_read_anew_after_changes_and_undo(session: Session) -> None:
    kosh = add_entity(session, "Kosh")
    assert names(session, "general") == []
    session.run(AddAlias(kosh, "the general"))
    assert names(session, "general") == ["Kosh"]
    session.undo()
    assert names(session, "general") == []
    session.undo()
    assert names(session, "kosh") == []


def test_what_was_merged_is_found_as_what_it_became(session: Session) -> None:
    old, new = add_entity(session, "Peking", "country"), add_entity(session, "China", "country")
    session.run(MergeEntities(new, (old,)))
    assert names(session, "Peking") == ["China"]
    assert "Peking" not in names(session, "")
    assert session.queries.name_of(old) == "China"
    row = session.queries.entity_row(old)
    assert row is not None and row.id == new

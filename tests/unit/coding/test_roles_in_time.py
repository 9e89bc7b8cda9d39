"""The role that held on the article's date: the same person is candidate in one article and president in a later one, in
the form, in the pickers and in every export."""

from __future__ import annotations

from annotator.coding.commands.entities import SetRole
from annotator.coding.commands.entity_merges import MergeEntities
from annotator.coding.session import Session
from annotator.exchange.export import Records
from annotator.model.ids import EntityId, StatementId
from tests.unit.coding.coded import TEXT, add_article, add_entity, add_statement, set_values
from tests.unit.exchange.material import exported


def role_shown(session: Session, statement: StatementId, entity: EntityId) -> str:
    """The role in the form."""
    view = session.queries.statement_view(statement)
    assert view is not None
    return view.entities[entity].detail


def exported_roles(session: Session) -> dict[str, tuple[str | None, str | None]]:
    """statement → (role, organisation) of its speaker, in the records."""
    found = {}
    for record in exported(session):
        speaker = record["values"]["speaker"][0]
        organisation = speaker["organisation"]
        found[record["id"]] = (speaker["role"], organisation["name"] if organisation else None)
    return found


def prepared(session: Session) -> tuple[EntityId, dict[str, StatementId]]:
    kosh = add_entity(session, "Mirela Kosh")
    party, country = add_entity(session, "Harbour Party", "organisation"), add_entity(session, "Norrland", "country")
    session.run(SetRole(kosh, "candidate", party, until="2025-01-19"))
    session.run(SetRole(kosh, "president", country, since="2025-01-20", until="2029"))
    statements = {}
    for number, day in enumerate(("2024-11-05", "2025-01-19", "2025-01-20", "2025-03", "2030-01-01", "")):
        article = add_article(session, f"{TEXT} {number}", title=f"Talks {number}", published=day)
        statements[day] = add_statement(session, article)
        set_values(session, statements[day], "speaker", kosh)
    return kosh, statements


EXPECTED = {
    "2024-11-05": ("candidate", "Harbour Party"),
    "2025-01-19": ("candidate", "Harbour Party"),
    "2025-01-20": ("president", "Norrland"),
    "2025-03": ("president", "Norrland"),
    "2030-01-01": (None, None),
    "": (None, None),
}


def test_the_form_shows_the_role_of_the_articles_date(session: Session) -> None:
    kosh, statements = prepared(session)
    for day, statement in statements.items():
        role = EXPECTED[day][0]
        assert role_shown(session, statement, kosh) == (role or "Person")
        article = session.queries.statement_article(statement)
        assert session.queries.search_entities("kosh", article=article)[0].detail == (role or "Person")
        titles = [row.name for row in session.queries.search_entities("president", article=article)]
        assert titles == (["Mirela Kosh"] if role == "president" else [])


def test_the_organisation_follows_from_the_role(session: Session) -> None:
    _, statements = prepared(session)
    shown = {}
    for day, statement in statements.items():
        view = session.queries.statement_view(statement)
        assert view is not None
        fields = [field.id for field in view.statement_type.fields if field.derived_from == "speaker_role"]
        shown[day] = [view.derived.get(field) for field in fields]
    assert shown == {day: [organisation] for day, (_, organisation) in EXPECTED.items()}


def test_exports_have_the_role_of_the_articles_date(session: Session) -> None:
    _, statements = prepared(session)
    assert exported_roles(session) == {statement: EXPECTED[day] for day, statement in statements.items()}


def test_the_day_on_which_it_was_said_comes_before_the_articles(session: Session) -> None:
    kosh, statements = prepared(session)
    later = statements["2025-01-20"]
    set_values(session, later, "said_on", "2025-01-18")
    assert role_shown(session, later, kosh) == "candidate"
    assert exported_roles(session)[later] == ("candidate", "Harbour Party")


def test_a_merged_persons_roles_hold_too(session: Session) -> None:
    """The statement names the merged one, and the role stands with the kept one; and the other way round."""
    kosh, statements = prepared(session)
    other = add_entity(session, "Kosh, Mirela")
    set_values(session, statements["2025-03"], "speaker", other)
    session.run(MergeEntities(kosh, (other,)))
    assert role_shown(session, statements["2025-03"], other) == "president"
    assert exported_roles(session) == {statement: EXPECTED[day] for day, statement in statements.items()}
    session.undo()
    session.run(MergeEntities(other, (kosh,)))
    assert role_shown(session, statements["2024-11-05"], kosh) == "candidate"
    assert exported_roles(session) == {statement: EXPECTED[day] for day, statement in statements.items()}
    (record,) = [one for one in exported(session, Records.ENTITIES) if one["id"] == other]
    assert [(role["title"], role["from"], role["until"]) for role in record["roles"]] == [
        ("candidate", "", "2025-01-19"),
        ("president", "2025-01-20", "2029"),
    ]
    assert record["aliases"] == ["Mirela Kosh"]

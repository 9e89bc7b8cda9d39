"""The role that held on a day, and what stands for an entity after merges."""

from __future__ import annotations

import pytest

from annotator.model.entity import STANDING, Role, alias, resolved, role_on
from annotator.model.ids import STANDING_ENTITIES, EntityId, RoleId

KOSH = EntityId("kosh")


def role(title: str, since: str = "", until: str = "") -> Role:
    """A role whose id is its title."""
    return Role(id=RoleId(title), entity=KOSH, title=title, since=since, until=until)


ROLES = (
    role("always"),
    role("deputy", "2019", "2021-06"),
    role("minister", "2021-06", "2023"),
    role("premier", "2024-01-15"),
    role("student", "", "1999"),
)


@pytest.mark.parametrize(
    ("day", "title"),
    [
        ("", "always"),
        ("1999-12-31", "student"),
        ("2000", "always"),
        ("2019", "deputy"),
        ("2018-12-31", "always"),
        ("2021-05-31", "deputy"),
        ("2021-06-01", "minister"),
        ("2021-06-30", "minister"),
        ("2023-12-31", "minister"),
        ("2024", "always"),
        ("2024-01-14", "always"),
        ("2024-01-15", "premier"),
        ("2024-02", "premier"),
    ],
)
def test_the_role_on_a_day(day: str, title: str) -> None:
    for roles in (ROLES, ROLES[::-1]):
        found = role_on(roles=roles, day=day)
        assert found is not None and found.title == title


def test_the_end_includes_its_day() -> None:
    roles = (role("envoy", "2020-02", "2020-02"),)
    held = [day for day in ("2020-01-31", "2020-02-01", "2020-02-29", "2020-03-01") if role_on(roles=roles, day=day)]
    assert held == ["2020-02-01", "2020-02-29"]


def test_of_equals_the_greatest_id() -> None:
    found = role_on(roles=(role("b", "2020"), role("c", "2020"), role("a", "2020")), day="2021")
    assert found is not None and found.title == "c"


def test_no_role_holds() -> None:
    assert role_on(roles=(), day="2020") is None
    assert role_on(roles=(role("deputy", "2019"),), day="") is None, "nobody knows whether it held"


def test_a_day_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="not a year, month or day"):
        role_on(roles=(), day="soon")


def test_merges_are_followed() -> None:
    a, b, c, d = (EntityId(one) for one in "abcd")
    assert resolved(merged_into={}, entity=a) == a
    assert resolved(merged_into={a: b, b: c}, entity=a) == c
    assert resolved(merged_into={a: a}, entity=a) == a
    ring = {b: c, c: d, d: b}
    assert {resolved(merged_into=ring, entity=one) for one in (b, c, d)} == {b}
    assert resolved(merged_into={**ring, a: d}, entity=a) == b, "what leads into a ring is not of it"


def test_an_alias_is_named_by_what_it_says() -> None:
    assert alias(entity=KOSH, text="K.") == alias(entity=KOSH, text="K.")
    ids = {
        alias(entity=KOSH, text="K.").id,
        alias(entity=KOSH, text="k.").id,
        alias(entity=EntityId("x"), text="K.").id,
    }
    assert len(ids) == 3


def test_the_standing_entities_are_these() -> None:
    assert {entity.id for entity in STANDING} == STANDING_ENTITIES
    assert [entity.name for entity in STANDING] == ["the article itself", "unnamed source"]

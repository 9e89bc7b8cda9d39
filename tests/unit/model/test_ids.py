"""Identifiers: made ones sort by time, keyed ones are the same on every machine."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import (
    ARTICLE_ITSELF,
    STANDING_ENTITIES,
    UNNAMED_SOURCE,
    ArticleId,
    CodebookId,
    CoderId,
    EntityId,
    StatementId,
    alias_id,
    article_id,
    assignment_id,
    codebook_id,
    decision_id,
    is_id,
    keyed_id,
    utc_now,
    utc_text,
    uuid7_text,
)

ZEROS = "0" * 64


def test_made_ids_are_version_7_and_differ() -> None:
    made = [uuid7_text() for _ in range(500)]
    assert len(set(made)) == 500
    for one in made:
        found = uuid.UUID(one)
        assert (found.version, found.variant, is_id(one)) == (7, uuid.RFC_4122, True)


def test_made_ids_sort_by_their_millisecond(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([0, 1_000_000, 1_767_603_600_000 * 1_000_000, 1_767_603_600_001 * 1_000_000, 2**47 * 1_000_000])
    monkeypatch.setattr(time, "time_ns", lambda: next(moments))
    made = [uuid7_text() for _ in range(5)]
    assert made == sorted(made)
    assert made[1].startswith("00000000-0001-7") and made[4].startswith("80000000-0000-7")


def test_keyed_ids_never_change() -> None:
    assert keyed_id("article", "a") == "bece19b6-a253-5431-853e-a7e595c26dd5"
    assert article_id(ZEROS) == "aee0cea7-803d-51fe-833a-cb98a7ef80c0"
    assert codebook_id(None, ZEROS) == "4f87d600-324d-5451-86f5-4327974220fe"
    assert assignment_id(ArticleId("a"), CoderId("b"), "coding", 1) == "dc00289a-f442-5de8-be8b-51752254a173"
    assert alias_id(EntityId("e"), "Kosh") == "b62f7db9-55ed-5a80-8120-623753bdc91b"
    assert decision_id(StatementId("g"), StatementId("s")) == "2f2fe4a6-c939-56f1-9a9c-1efe0a87aced"
    assert ARTICLE_ITSELF == "cdc5ec6a-2907-5c73-a2eb-76efe2e90fd9"
    assert UNNAMED_SOURCE == "25a75489-4e96-5252-87c1-a45e7f16c6ef"
    assert {ARTICLE_ITSELF, UNNAMED_SOURCE} == STANDING_ENTITIES


def test_keys_do_not_run_together() -> None:
    assert (
        len({keyed_id("k", "ab", "c"), keyed_id("k", "a", "bc"), keyed_id("k", "abc"), keyed_id("ka", "b", "c")}) == 4
    )
    assert codebook_id(CodebookId("p"), ZEROS) != codebook_id(None, ZEROS)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("00000000-0000-7000-8000-000000000001", True),
        ("ABCDEF00-0000-7000-8000-000000000001", False),
        ("00000000000070008000000000000001", False),
        ("{00000000-0000-7000-8000-000000000001}", False),
        ("", False),
        ("Kosh", False),
    ],
)
def test_the_canonical_form(text: str, canonical: bool) -> None:
    assert is_id(text) is canonical


def test_times_are_utc_in_milliseconds() -> None:
    moment = datetime(2026, 1, 31, 9, 5, 0, 120_999, tzinfo=timezone(timedelta(hours=1)))
    assert utc_text(moment) == "2026-01-31T08:05:00.120Z"
    now = utc_now()
    assert now.tzinfo is UTC and now.microsecond % 1000 == 0


@given(st.text(max_size=30))
def test_keyed_ids_are_the_standard_library_s_uuid5(name: str) -> None:
    namespace = uuid.UUID("6f0c3a52-2d0e-5a57-9b8e-5d1f5a0c7f11")
    name = name.encode("utf-8", "replace").decode("utf-8")
    assert keyed_id("kind", name) == str(uuid.uuid5(namespace, f"kind\x1f{name}"))

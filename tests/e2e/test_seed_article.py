"""The article that the project starts from, coded in the window by key and mouse events, and exported.

The golden file holds no news text: where the export has words of the article, it has their sha256."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import orjson
import pytest
from PySide6.QtCore import Qt

from annotator.coding.rows import StatementView
from annotator.coding.session import Session
from annotator.exchange.export import Records, export
from annotator.exchange.ingest import import_text
from annotator.model.ids import ARTICLE_ITSELF, FieldId
from annotator.ui.rehearsal.hands import CTRL, Hands
from tests.conftest import MakeSession
from tests.corpora import seed_text
from tests.e2e.conftest import OpenHands
from tests.e2e.gestures import (
    add_fragment,
    choose,
    current,
    make_statement,
    mark_mention,
    pick,
    pick_new,
    redo_all,
    undo_all,
)

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "seed-statements.jsonl"
_1, _2, _3, _4 = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4


@pytest.fixture
def seed_session(make_session: MakeSession) -> Session:
    """Coder anna on a project that holds the seed article."""
    session = make_session("seed")
    report = import_text(session, seed_text(), title="Seed", language="en", published="2025-01-22")
    assert len(report.imported) == 1
    return session


@pytest.fixture
def hands(open_hands: OpenHands, seed_session: Session) -> Hands:
    return open_hands(seed_session)


def zelensky(hands: Hands) -> None:
    """One proposition in a quotation that its attribution interrupts: one statement of two fragments."""
    make_statement(hands, "No matter what anyone wants", after="“")
    hands.press(Qt.Key.Key_Escape)
    add_fragment(hands, "anyone wants, even if all the allies in the world unite, we will never recognize the occupied"
                        " territories as part of Russia. This is impossible,")  # fmt: skip
    add_fragment(hands, "“For us, they will always remain occupied territories until we liberate them.”")
    pick_new(hands, "speaker", "Volodymyr Zelensky", "person")
    mark_mention(hands, "speaker", "Zelensky", after="impossible,”")
    choose(hands, "stance", _2)
    pick(hands, "topic", "territory")


def rubio(hands: Hands) -> None:
    """Two propositions in one interrupted quotation: two statements; and the paraphrase before them. One entity by two
    names; a statement with two targets, each with a mention of its own."""
    make_statement(hands, "“To end a conflict where neither side can achieve their maximum goals, each party will have to"
                          " make concessions,”")  # fmt: skip
    pick_new(hands, "speaker", "Marco Rubio", "person")
    mark_mention(hands, "speaker", "Rubio", after="concessions,”")
    choose(hands, "stance", _1)
    pick(hands, "topic", "settlement")
    make_statement(hands, "“Ultimately, this decision lies with the Ukrainians and Russians.”")
    pick(hands, "speaker", "rubio")
    mark_mention(hands, "speaker", "Rubio", after="concessions,”")
    choose(hands, "stance", _3)
    pick(hands, "topic", "peace talks")
    pick_new(hands, "target", "Ukrainians", "collective")
    pick_new(hands, "target", "Russians", "collective")
    mark_mention(hands, "target", "Russians", after="Ultimately")
    mark_mention(hands, "target", "the Ukrainians", after="Ultimately")
    choose(hands, "target_stance", _3)
    make_statement(hands, "highlighted the necessity for compromise from both sides to achieve peace")
    pick(hands, "speaker", "Marco")
    mark_mention(hands, "speaker", "his Secretary of State Marco Rubio")
    choose(hands, "stance", _1)
    pick(hands, "topic", "settlement")


def trump(hands: Hands) -> None:
    """The paper judges a promise that it reports: the promise is nested in the judgement, on overlapping words."""
    make_statement(hands, "repeatedly claimed he could quickly end the war in Ukraine, though he has not provided detailed"
                          " plans")  # fmt: skip
    pick(hands, "speaker", "the article itself")
    choose(hands, "act", _2)
    choose(hands, "stance", _2)
    pick(hands, "topic", "settlement")
    pick_new(hands, "target", "Donald Trump", "person")
    choose(hands, "target_stance", _2)
    make_statement(hands, "could quickly end the war in Ukraine")
    pick(hands, "speaker", "trump")
    mark_mention(hands, "speaker", "he", after="repeatedly claimed ")
    choose(hands, "act", _3)
    choose(hands, "stance", _1)
    pick(hands, "topic", "settlement")
    pick(hands, "reported_in", "the article itself")


def moscow(hands: Hands) -> None:
    """A government by the name of its city."""
    make_statement(hands, "Moscow anticipates a phone call between Trump and Putin in the coming days")
    pick_new(hands, "speaker", "Moscow", "collective")
    mark_mention(hands, "speaker", "Moscow", after="the crisis.” ")
    choose(hands, "act", _4)
    choose(hands, "stance", _3)
    pick(hands, "topic", "peace talks")


def code_all(hands: Hands) -> None:
    for part in (zelensky, rubio, trump, moscow):
        part(hands)


def exported(session: Session, folder: Path) -> bytes:
    out = folder / "out.jsonl"
    export(session.project, out, records=Records.STATEMENTS)
    return out.read_bytes()


def without_words(jsonl: bytes) -> bytes:
    """The records with the sha256 of the article's words in place of the words."""
    lines = []
    for line in jsonl.splitlines():
        record: dict[str, Any] = orjson.loads(line)
        record["text"] = sha256(record["text"])
        record["context"]["text"] = sha256(record["context"]["text"])
        for span in record["spans"]:
            span["text"] = sha256(span["text"])
        lines.append(orjson.dumps(record))
    return b"\n".join(lines) + b"\n"


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def words_of(view: StatementView, text: str, role: str) -> list[str]:
    return [text[span.start : span.end] for span in view.statement.spans if span.role == role]


def test_one_proposition_is_one_statement_of_two_fragments(hands: Hands) -> None:
    zelensky(hands)
    view = current(hands)
    fragments = words_of(view, seed_text(), "statement")
    assert [words[:9] for words in fragments] == ["No matter", "For us, t"]
    assert fragments[0].endswith("This is impossible,")
    assert fragments[1].endswith("until we liberate them.")
    assert view.mention_texts == {(FieldId("speaker"), 0): ("Zelensky",)}
    assert not view.missing


def test_two_propositions_are_two_statements_and_one_entity_has_two_names(hands: Hands) -> None:
    rubio(hands)
    session = hands.room.session
    found = [session.queries.statement_view(row.id) for row in session.queries.statement_rows(None, ())]
    views = [view for view in found if view is not None]
    assert len(views) == 3
    assert len({view.statement.value("speaker") for view in views}) == 1
    mentions = [words_of(view, seed_text(), "speaker")[0] for view in views]
    assert sorted(mentions) == ["Rubio", "Rubio", "his Secretary of State Marco Rubio"]
    two = next(view for view in views if len(view.statement.values.get(FieldId("target"), ())) == 2)
    assert [row.name for row in two.entities.values()] == ["Marco Rubio", "Ukrainians", "Russians"]
    assert two.mention_texts[FieldId("target"), 0] == ("the Ukrainians",)
    assert two.mention_texts[FieldId("target"), 1] == ("Russians",)


def test_fragments_and_mentions_as_gestures_are_undone_one_by_one(hands: Hands) -> None:
    make_statement(hands, "“To end a conflict where neither side can achieve their maximum goals,")
    hands.press(Qt.Key.Key_Escape)
    states = [current(hands).statement.spans]
    add_fragment(hands, "each party will have to make concessions,")
    states.append(current(hands).statement.spans)
    add_fragment(hands, "Ultimately, this decision lies with the Ukrainians and Russians.")
    states.append(current(hands).statement.spans)
    mark_mention(hands, "speaker", "Rubio", after="concessions,”")
    states.append(current(hands).statement.spans)
    assert [len(spans) for spans in states] == [1, 2, 3, 4]
    for spans in reversed(states[:-1]):
        hands.press(Qt.Key.Key_Z, CTRL)
        assert current(hands).statement.spans == spans
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.room.session.queries.statement_count(None) == 0


def test_a_promise_is_nested_in_what_reports_it(hands: Hands) -> None:
    trump(hands)
    inner = current(hands)
    outer = hands.room.session.queries.statement_view(inner.statement.values[FieldId("reported_in")][0])  # type: ignore[arg-type]
    assert outer is not None and outer.statement.value("speaker") == ARTICLE_ITSELF
    (inside,), (outside,) = inner.statement.fragments, outer.statement.fragments
    assert outside.start < inside.start < inside.end < outside.end
    assert words_of(inner, seed_text(), "speaker") == ["he"]


def test_a_government_is_a_collective(hands: Hands) -> None:
    moscow(hands)
    (row,) = current(hands).entities.values()
    assert (row.name, row.type) == ("Moscow", "collective")
    assert words_of(current(hands), seed_text(), "speaker") == ["Moscow"]
    assert words_of(current(hands), seed_text(), "statement")[0].startswith("Moscow anticipates")


def test_the_export_equals_the_golden_file(hands: Hands, tmp_path: Path) -> None:
    code_all(hands)
    made = without_words(exported(hands.room.session, tmp_path))
    fresh = tmp_path / "seed-statements.jsonl"
    fresh.write_bytes(made)
    assert GOLDEN.is_file() and made == GOLDEN.read_bytes(), f"compare {fresh} with {GOLDEN}"


def test_undo_back_to_nothing_and_redo_to_the_same_bytes(hands: Hands, tmp_path: Path) -> None:
    code_all(hands)
    session = hands.room.session
    everything = exported(session, tmp_path)
    assert len(everything.splitlines()) == 7
    undone = undo_all(hands)
    assert exported(session, tmp_path) == b""
    assert {entity.name for entity in session.queries.entities().values()} == {"the article itself", "unnamed source"}
    assert session.queries.article_count() == 0
    assert redo_all(hands) == undone
    assert exported(session, tmp_path) == everything
    assert list(session.project.damage()) == []

"""The seed article coded by keys alone, and how many it takes.

A key press is one press of a key that is not itself Shift, Ctrl or Alt; letters typed into a list count each. The way to the
sentence (Ctrl+F, some words, Esc, an arrow) is counted apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.model.ids import FieldId
from annotator.ui.form.popup import Popup
from annotator.ui.form.popup_rows import RowKind
from annotator.ui.rehearsal.hands import CTRL, SHIFT, Hands
from tests.conftest import MakeSession
from tests.corpora import seed_text
from tests.e2e.conftest import OpenHands
from tests.e2e.gestures import current

MOST = 9
SUPPORT, OPPOSE, NEUTRAL = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3
STANCES = {SUPPORT: "support", OPPOSE: "oppose", NEUTRAL: "neutral"}
Z, T, R, Y, P, M, A = (
    *("Volodymyr Zelensky", "Donald Trump", "Marco Rubio", "Sergei Ryabkov", "Vladimir Putin", "Moscow"),
    "the article itself",
)


@dataclass(frozen=True)
class Wanted:
    """A statement: words in it to go to, how often S grows the selection, how it begins, who says it and what is typed to
    find them (nothing: the list offers them first), the stance's digit, the topic and what is typed to find it."""

    place: str
    grow: int
    begins: str
    speaker: str
    typed: str
    stance: Qt.Key
    topic: str
    letters: str
    further: str = ""
    """Words of a further fragment."""


ALL = (
    Wanted("firmly dismissed", 2, "Ukrainian President", Z, Z, OPPOSE, "territory", "te"),
    Wanted("never recognize", 2, "No matter", Z, "", OPPOSE, "territory", "te", further="will always remain"),
    Wanted("recently began", 2, "Trump, who", T, T, SUPPORT, "settlement", "set"),
    Wanted("highlighted the", 2, "On Tuesday", R, R, SUPPORT, "settlement", "set"),
    Wanted("maximum goals", 2, "To end a conflict", R, "", SUPPORT, "settlement", "set"),
    Wanted("Ultimately", 2, "Ultimately", R, "", NEUTRAL, "peace_talks", "pe"),
    Wanted("cautious yet", 2, "Russian Deputy", Y, Y, SUPPORT, "peace_talks", "pe"),
    Wanted("hopelessness", 2, "Compared to", Y, "", SUPPORT, "peace_talks", "pe"),
    Wanted("must understand", 2, "We must understand", Y, "", NEUTRAL, "peace_talks", "pe"),
    Wanted("hardline stance", 2, "Trump has signaled", T, "", SUPPORT, "sanctions", "sa"),
    Wanted("specifics were", 2, "While specifics", A, "a", NEUTRAL, "sanctions", "sa"),
    Wanted("direct message", 2, "In a direct", T, "", OPPOSE, "record", "rec"),
    Wanted("is destroying", 2, "I think he", T, "", OPPOSE, "record", "rec"),
    Wanted("Most people", 2, "Most people", T, "", OPPOSE, "conduct_of_war", "con"),
    Wanted("open to dialogue", 2, "We are open", P, P, SUPPORT, "peace_talks", "pe"),
    Wanted("anticipates", 2, "Moscow anticipates", M, M, NEUTRAL, "peace_talks", "pe"),
    Wanted("only consider", 2, "Zelensky emphasized", Z, "", NEUTRAL, "peace_talks", "pe"),
    Wanted("rejected any", 2, "He rejected", Z, "z", OPPOSE, "peace_talks", "pe"),
    Wanted("as legitimate", 2, "Putin cannot", Z, "", OPPOSE, "legitimacy", "leg"),
    Wanted("approached as", 2, "If Putin is", Z, "", OPPOSE, "peace_talks", "pe"),
    Wanted("strong rhetoric", 2, "Despite his", Z, "", SUPPORT, "ceasefire", "ce"),
    Wanted("top priority", 2, "The top priority", Z, "", SUPPORT, "ceasefire", "ce"),
    Wanted("ultimate objective", 2, "Zelensky reaffirmed", Z, "", SUPPORT, "territory", "te"),
    Wanted("emphasis on", 2, "Trump’s emphasis", T, "", SUPPORT, "settlement", "set"),
    Wanted("insistence on", 2, "At the same", P, "", NEUTRAL, "settlement", "set"),
)


@pytest.fixture
def hands(open_hands: OpenHands, make_session: MakeSession) -> Hands:
    session: Session = make_session("seed")
    import_text(session, seed_text(), title="Seed", language="en", published="2025-01-22")
    return open_hands(session)


def go_to(hands: Hands, words: str) -> int:
    """Leads the caret into the sentence of these words; returns the keys that it took."""
    before = hands.keys_pressed
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type(words)
    hands.settle(0.3)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Left)
    start, _ = hands.place_of(words)
    assert hands.room.reading.caret() == start and hands.room.reading.selection() is None
    return hands.keys_pressed - before


def choose_speaker(hands: Hands, wanted: Wanted) -> None:
    hands.type(wanted.typed)
    popup = hands.window.findChildren(Popup)[0]
    kind = "collective" if wanted.speaker == M else "person"
    while wanted.typed == wanted.speaker and (popup.current is None or popup.current.key != kind):
        assert popup.current is None or popup.current.kind is RowKind.CREATE
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)


def code(hands: Hands, wanted: Wanted) -> int:
    """Makes the statement; returns the keys that it took, the further fragment left aside."""
    begun = hands.keys_pressed
    for _ in range(wanted.grow):
        hands.press(Qt.Key.Key_S)
    hands.press(Qt.Key.Key_Return)
    choose_speaker(hands, wanted)
    hands.press(wanted.stance)
    hands.type(wanted.letters)
    hands.press(Qt.Key.Key_Return)
    assert hands.room.reading.view.hasFocus(), "a complete statement leads back to the text"
    return hands.keys_pressed - begun


def add_further(hands: Hands, words: str) -> None:
    go_to(hands, words)
    for _ in range(2):
        hands.press(Qt.Key.Key_S)
    hands.press(Qt.Key.Key_Plus, SHIFT)


def check(hands: Hands, wanted: Wanted) -> None:
    view = current(hands)
    assert view.text.startswith(wanted.begins)
    assert [row.name for row in view.entities.values()] == [wanted.speaker], wanted.place
    values = view.statement.values
    assert values[FieldId("stance")] == (STANCES[wanted.stance],)
    assert values[FieldId("topic")] == (wanted.topic,)
    assert not view.missing
    assert len(view.statement.fragments) == (2 if wanted.further else 1)


RecordProperty = Callable[[str, object], None]


def test_the_whole_article_is_coded_by_keys_and_a_known_statement_takes_at_most_nine(
    hands: Hands, record_property: RecordProperty
) -> None:
    known: dict[str, int] = {}
    new: dict[str, int] = {}
    ways: list[int] = []
    for wanted in ALL:
        ways.append(go_to(hands, wanted.place))
        keys = code(hands, wanted)
        if wanted.further:
            add_further(hands, wanted.further)
        check(hands, wanted)
        (new if wanted.typed == wanted.speaker else known)[wanted.place] = keys
        print(f"{keys:3d} keys, {ways[-1]:3d} to get there: {wanted.place} – {wanted.speaker}")
    assert len(known) == 19 and len(known) + len(new) == hands.room.session.queries.statement_count(None)
    for name, counts in (("known", known), ("new speaker", new)):
        record_property(f"keys, {name}", counts)
        print(f"{name}: {sum(counts.values()) / len(counts):.1f} keys on average, at most {max(counts.values())}")
    assert max(known.values()) <= MOST, known


def test_a_full_record_is_made_by_keys(hands: Hands, record_property: RecordProperty) -> None:
    """Speaker with mention, stance, topic, target with tone, and the manner of reporting that the marks propose."""
    by_place = {wanted.place: wanted for wanted in ALL}
    for place in ("recently began", "open to dialogue"):
        go_to(hands, place)
        code(hands, by_place[place])
    go_to(hands, "is destroying")
    begun = hands.keys_pressed
    code(hands, by_place["is destroying"])
    hands.press(Qt.Key.Key_M)  # accepts the name that is proposed as the speaker's mention
    hands.press(Qt.Key.Key_Tab)
    tab_to(hands, "target")
    hands.type("put")
    hands.press(Qt.Key.Key_Return)
    tab_to(hands, "target_stance")
    hands.press(OPPOSE)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return)  # opens the folded fields
    tab_to(hands, "form")
    hands.press(Qt.Key.Key_Return)  # takes what the quotation marks propose
    hands.press(Qt.Key.Key_Escape)
    keys = hands.keys_pressed - begun
    view = current(hands)
    assert view.mention_texts == {(FieldId("speaker"), 0): ("Trump",)}
    assert [row.name for row in view.entities.values()] == [T, P]
    values = {field: view.statement.value(field) for field in ("target_stance", "form")}
    assert values == {"target_stance": "oppose", "form": "direct"}
    assert hands.room.reading.view.hasFocus()
    record_property("keys, full record", keys)
    print(f"full record: {keys} keys")


def tab_to(hands: Hands, field: str) -> None:
    """Tab until the field has the focus."""
    for _ in range(12):
        focused = hands.room.form.focused_field()
        if focused is not None and focused[0] == field:
            return
        hands.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {field}")

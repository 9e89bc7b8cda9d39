"""The same words in the window, in the project file and in the JSONL, for texts on which other programs lose count."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest
from PySide6.QtCore import Qt

from annotator.coding.session import Session
from annotator.exchange.export import export
from annotator.exchange.ingest import import_articles
from annotator.ui.rehearsal.hands import CTRL, SHIFT
from tests.conftest import MakeSession
from tests.e2e.conftest import OpenHands

FAMILY = "👨‍👩‍👧‍👦"
CASES = {
    "emoji": ("😀😀 said 🎉 that rents 🏠 must fall now", "rents 🏠 must"),
    "ZWJ family": (f"{FAMILY} a family {FAMILY} wants homes", "wants homes"),
    "combining accents": ("Zoe\u0301 et Ame\u0301lie ve\u0301rifient tout", "Ame\u0301lie"),
    "CRLF": ("First line\r\nSecond line says no\r\nThird line\r\n", "says no"),
    "lone CR": ("First line\rSecond line says no\rThird", "says no"),
    "U+2028 and U+2029": ("One\u2028two\u2029three says yes", "three says"),
    "NBSP": ("Il a dit :\u00a0«\u00a0jamais\u00a0» hier", "jamais"),
    "BOM at the start": ("\ufeffThe minister said no", "minister"),
    "BOM inside": ("The \ufeffminister said no", "said"),
    "Arabic": ("قالت الوزيرة إن الحكومة لن تتراجع عن الخطة", "الحكومة"),
    "Hebrew with an emoji": ("השרה אמרה 🙂 שהתוכנית תבוטל", "שהתוכנית"),
    "Chinese": ("部长说：我们不会后退。𠮷野家也这样说。", "𠮷野家"),
    "astral letters": ("𝔗𝔥𝔢 𝔪𝔦𝔫𝔦𝔰𝔱𝔢𝔯 said no to it", "said no"),
    "flags": ("🇩🇪🇫🇷 signed a treaty 🇺🇦", "a treaty"),
    "surrogates and NUL": ("One\0two says 😀 three", "says 😀"),
    "form feed and vertical tab": ("One\x0ctwo\x0bthree \x85says four", "four"),
}


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    return make_session("offsets")


def import_file(session: Session, folder: Path, text: str) -> str:
    """The text after its way through a file."""
    path = folder / "article.txt"
    path.write_bytes(text.encode("utf-8"))
    (article,) = import_articles(session, [path]).imported
    return session.queries.article_text(article).text


@pytest.mark.parametrize("name", CASES)
def test_words_chosen_with_the_mouse_are_the_words_in_the_record(
    name: str, session: Session, open_hands: OpenHands, tmp_path: Path
) -> None:
    raw, words = CASES[name]
    text = import_file(session, tmp_path, raw)
    hands = open_hands(session)
    hands.drag_words(words)
    hands.press(Qt.Key.Key_Return)
    check_everywhere(session, tmp_path, text, words)


@pytest.mark.parametrize("name", CASES)
def test_words_chosen_with_the_keys_are_the_words_in_the_record(
    name: str, session: Session, open_hands: OpenHands, tmp_path: Path
) -> None:
    raw, words = CASES[name]
    text = import_file(session, tmp_path, raw)
    hands = open_hands(session)
    start = text.index(words)
    hands.to_text()
    hands.press(Qt.Key.Key_Home, CTRL)
    onward = onward_key(text)
    while hands.room.reading.caret() < start:
        hands.press(onward)
    while hands.room.reading.caret() < start + len(words):
        hands.press(onward, SHIFT)
    assert hands.room.reading.caret() == start + len(words), "the caret stands between grapheme clusters only"
    hands.press(Qt.Key.Key_Return)
    check_everywhere(session, tmp_path, text, words)


@pytest.mark.parametrize("last", ["word", "😀", FAMILY, "e\u0301", "…”", "слово", "كلمة"])
def test_a_statement_on_the_very_last_character(
    last: str, session: Session, open_hands: OpenHands, tmp_path: Path
) -> None:
    text = import_file(session, tmp_path, f"A sentence that ends in x{last}")
    hands = open_hands(session)
    hands.to_text()
    hands.press(Qt.Key.Key_End, CTRL)
    assert hands.room.reading.caret() == len(text)
    hands.press(Qt.Key.Key_Home, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return)
    (row,) = session.queries.statement_rows(None, ())
    statement = session.project.read.statement(row.id)
    assert statement is not None
    expected = text.rstrip("”")
    assert (statement.spans[0].start, statement.spans[0].end) == (0, len(expected))
    check_everywhere(session, tmp_path, text, expected)


def test_a_drag_over_part_of_a_cluster_takes_all_of_it(session: Session, open_hands: OpenHands, tmp_path: Path) -> None:
    text = import_file(session, tmp_path, f"We {FAMILY}{FAMILY} stay here")
    hands = open_hands(session)
    hands.room.reading.select(4, 6)
    hands.to_text()
    hands.press(Qt.Key.Key_Return)
    check_everywhere(session, tmp_path, text, FAMILY)


def onward_key(text: str) -> Qt.Key:
    """The arrow that goes on in a text of this direction."""
    to_left = any("\u0590" <= character <= "\u06ff" for character in text)
    return Qt.Key.Key_Left if to_left else Qt.Key.Key_Right


def check_everywhere(session: Session, folder: Path, text: str, words: str) -> None:
    """One statement stands, and its words are these in the store, in code points and in UTF-16 units of the JSONL."""
    (row,) = session.queries.statement_rows(None, ())
    statement = session.project.read.statement(row.id)
    assert statement is not None
    (span,) = statement.spans
    assert text[span.start : span.end] == words
    assert list(session.project.damage()) == []
    out = folder / "out.jsonl"
    export(session.project, out)
    (record,) = [orjson.loads(line) for line in out.read_bytes().splitlines()]
    (found,) = record["spans"]
    assert found["text"] == record["text"] == words
    assert (found["start"], found["end"]) == (span.start, span.end)
    units = text.encode("utf-16-le")
    assert units[2 * found["start_utf16"] : 2 * found["end_utf16"]].decode("utf-16-le") == words
    context = record["context"]
    assert text[context["start"] : context["end"]] == context["text"]
    assert "\n" not in context["text"] and words in context["text"]

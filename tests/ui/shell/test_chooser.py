"""Statements that overlap: clicks cycle through them, and a small list shows them all – by real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.coding.commands.statements import AddStatement
from annotator.model.ids import StatementId
from annotator.model.statement import Span
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.reading.chooser import ChooserRow
from annotator.ui.style import ThemeChoice
from annotator.ui.theme import DARK, LIGHT
from tests.ui.shell.conftest import focused, press

WORDS = ("silent", "must be silent", "The guns must be silent")


@pytest.fixture
def nested(room: ProjectRoom) -> tuple[ProjectRoom, list[StatementId]]:
    """Three statements over the word "silent", the innermost first, and one elsewhere."""
    text, article = room.place.text, room.place.article
    assert article is not None
    made = []
    for words in (*WORDS, "Kestria"):
        start = text.index(words)
        changes = room.session.run(AddStatement(article, (Span(start=start, end=start + len(words)),)))
        assert changes.new_statement is not None
        made.append(changes.new_statement)
    QApplication.processEvents()
    return room, made[:3]


def click(room: ProjectRoom, words: str) -> None:
    view = room.reading.view
    rect = view.page_layout.caret_rect(room.place.text.index(words) + 1)
    point = QPoint(round(rect.x()) + 2, round(rect.center().y()) - view.offset)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def rows(room: ProjectRoom) -> list[ChooserRow]:
    return list(room.chooser_actions.chooser.rows)


def is_open(room: ProjectRoom) -> bool:
    return not room.chooser_actions.chooser.isHidden()


def test_a_click_cycles_and_shows_all(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, made = nested
    chosen = []
    for _ in range(4):
        click(room, "silent")
        chosen.append(room.place.statement)
        assert is_open(room) and [row.mark.statement for row in rows(room)] == made
        assert [row.mark.statement for row in rows(room) if row.is_current] == [room.place.statement]
        assert room.reading.view.hasFocus(), "the list takes no focus from the text"
    assert chosen == [*made, made[0]]


def test_a_click_on_a_row_chooses(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, made = nested
    click(room, "silent")
    QTest.mouseClick(rows(room)[2], Qt.MouseButton.LeftButton)
    assert room.place.statement == made[2]
    assert rows(room)[2].is_current


def test_one_statement_alone_shows_no_list_and_closes_an_open_one(
    nested: tuple[ProjectRoom, list[StatementId]],
) -> None:
    room, _ = nested
    click(room, "silent")
    assert is_open(room)
    click(room, "Kestria")
    assert not is_open(room)
    assert room.place.statement is not None


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Right])
def test_any_key_in_the_text_closes_it(nested: tuple[ProjectRoom, list[StatementId]], key: Qt.Key) -> None:
    room, _ = nested
    click(room, "silent")
    press(key)
    assert not is_open(room)


def test_going_to_a_statement_elsewhere_closes_it(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, made = nested
    click(room, "silent")
    press(Qt.Key.Key_N)
    assert room.place.statement not in made and not is_open(room)


def test_c_opens_it_at_the_caret_and_arrows_and_enter_choose(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, made = nested
    room.reading.go_to(room.place.text.index("silent") + 2)
    press(Qt.Key.Key_C)
    assert is_open(room) and focused() is rows(room)[0]
    press(Qt.Key.Key_Down)
    assert focused() is rows(room)[1]
    press(Qt.Key.Key_Return)
    assert room.place.statement == made[1]
    assert not is_open(room) and room.reading.view.hasFocus()


def test_digits_choose_and_escape_chooses_nothing(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, made = nested
    room.place.choose(None)
    room.reading.go_to(room.place.text.index("silent") + 2)
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Escape)
    assert room.place.statement is None and room.reading.view.hasFocus()
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_3)
    assert room.place.statement == made[2]


def test_c_with_one_or_none_needs_no_list(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, _ = nested
    room.place.choose(None)
    room.reading.go_to(room.place.text.index("Kestria") + 2)
    press(Qt.Key.Key_C)
    assert not is_open(room) and room.place.statement is not None
    room.reading.go_to(len(room.place.text))
    press(Qt.Key.Key_C)
    assert "No statement is here" in room.status.said.text()


def test_scrolling_and_another_article_close_it(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, _ = nested
    click(room, "silent")
    other = room.session.queries.articles()[1].id
    room.place.open(room.session.queries.article_text(other))
    assert not is_open(room)


def test_the_list_follows_the_theme(nested: tuple[ProjectRoom, list[StatementId]]) -> None:
    room, _ = nested
    appearance = room.desk.appearance
    inks = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.LIGHT):
        appearance.choose(choice)
        if not is_open(room):
            click(room, "silent")
        assert is_open(room)
        inks.append(colours_in(rows(room)[0]))
    assert LIGHT.text in inks[0] and DARK.text in inks[1] and LIGHT.text not in inks[1]
    assert inks[2] == inks[0]


def colours_in(row: ChooserRow) -> set[str]:
    """All colours of a row's pixels."""
    image = row.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}

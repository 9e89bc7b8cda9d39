"""The find bar by its keys: what is found, marked, told, and selected at the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.coding.session import Session
from annotator.exchange.ingest import import_text
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.reading.find_bar import FindBar
from tests.ui.shell.conftest import OpenWindow, focused, press, room_of, select_words, type_text

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SLOW = "(a+)+$"


def bar_of(room: ProjectRoom) -> FindBar:
    """The find bar of a room."""
    return room.find_actions.bar


def marked(room: ProjectRoom) -> list[str]:
    """The words that are marked as found."""
    return [room.place.text[start:end] for start, end in room.reading.view.words.hits]


def current(room: ProjectRoom) -> int | None:
    """Where the current hit begins."""
    hit = room.reading.view.words.current
    return None if hit is None else hit.start


def selected(room: ProjectRoom) -> str:
    """The selected words."""
    span = room.reading.selection()
    return "" if span is None else room.place.text[span[0] : span[1]]


def open_bar(room: ProjectRoom, words: str = "") -> FindBar:
    """Opens the bar by its key and types into it."""
    press(Qt.Key.Key_F, CTRL)
    bar = bar_of(room)
    assert bar.isVisible() and bar.input.edit.hasFocus()
    if words:
        type_text(words)
    return bar


def test_typing_marks_every_place_and_leads_to_the_first(room: ProjectRoom) -> None:
    bar = open_bar(room, "silen")
    assert marked(room) == ["silen", "Silen"]
    assert current(room) == room.place.text.index("silent")
    assert bar.count.text() == "1 of 2"


def test_enter_and_f3_go_on_and_shift_goes_back_round_the_ends(room: ProjectRoom) -> None:
    bar = open_bar(room, "said")
    places = [hit.start for hit in room.reading.view.words.hits]
    assert len(places) == 2
    press(Qt.Key.Key_Return)
    assert (current(room), bar.count.text()) == (places[1], "2 of 2")
    press(Qt.Key.Key_F3)
    assert (current(room), bar.count.text()) == (places[0], "1 of 2, wrapped")
    press(Qt.Key.Key_F3, SHIFT)
    assert (current(room), bar.count.text()) == (places[1], "2 of 2, wrapped")
    press(Qt.Key.Key_Return, SHIFT)
    assert (current(room), bar.count.text()) == (places[0], "1 of 2")


def test_esc_selects_the_hit_and_enter_makes_a_statement_of_it(room: ProjectRoom) -> None:
    bar = open_bar(room, "both sides")
    press(Qt.Key.Key_Escape)
    assert not bar.isVisible() and room.reading.view.hasFocus()
    assert selected(room) == "both sides" and marked(room) == []
    press(Qt.Key.Key_Return)
    assert room.form.view is not None and room.form.view.text == "both sides"


def test_the_bar_opens_with_the_selected_words(room: ProjectRoom) -> None:
    select_words(room, "Silence")
    bar = open_bar(room)
    assert bar.input.edit.text() == "Silence"
    assert bar.input.edit.selectedText() == "Silence"
    assert current(room) == room.place.text.index("Silence")


def test_selected_words_are_no_expression_even_when_expressions_are_on(room: ProjectRoom) -> None:
    press(Qt.Key.Key_F, CTRL)
    press(Qt.Key.Key_R, ALT)
    press(Qt.Key.Key_Escape)
    select_words(room, "sides 🙂.")
    open_bar(room)
    assert marked(room) == ["sides 🙂."]


def test_the_search_begins_where_the_coder_is(room: ProjectRoom) -> None:
    room.reading.go_to(room.place.text.index("The envoy"))
    open_bar(room, "said")
    assert current(room) == room.place.text.index("said it would")


def test_the_switches_by_their_keys(room: ProjectRoom) -> None:
    bar = open_bar(room, "the")
    assert marked(room) == ["The", "The"]
    press(Qt.Key.Key_C, ALT)
    assert marked(room) == []
    assert bar.count.text() == "nothing found"
    press(Qt.Key.Key_C, ALT)
    bar.input.edit.setText("it")
    assert len(marked(room)) == 2
    bar.input.edit.setText("si")
    assert len(marked(room)) == 3
    press(Qt.Key.Key_W, ALT)
    assert marked(room) == []
    press(Qt.Key.Key_W, ALT)
    bar.input.edit.setText("s[aw]")
    assert marked(room) == []
    press(Qt.Key.Key_R, ALT)
    assert marked(room) == ["sa", "sa"]


def test_the_switches_are_remembered(room: ProjectRoom, settings: QSettings) -> None:
    open_bar(room)
    press(Qt.Key.Key_R, ALT)
    press(Qt.Key.Key_W, ALT)
    assert [settings.value(f"find/{name}") for name in ("is_regex", "match_case", "whole_words")] == [1, 0, 1]


def test_remembered_switches_come_back(settings: QSettings, open_window: OpenWindow, coded_session: Session) -> None:
    settings.setValue("find/match_case", 1)
    pattern = bar_of(room_of(open_window(coded_session))).input.pattern
    assert (pattern.is_regex, pattern.match_case, pattern.whole_words) == (False, True, False)


def test_a_bad_expression_is_told_with_its_place(room: ProjectRoom) -> None:
    bar = open_bar(room)
    press(Qt.Key.Key_R, ALT)
    type_text("(said")
    assert bar.problem.isVisible() and "at character 6: missing )" in bar.problem.text()
    assert marked(room) == []
    type_text(")")
    assert not bar.problem.isVisible()
    assert marked(room) == ["said", "said"]


def test_tab_walks_the_bar_and_enter_presses_the_button(room: ProjectRoom) -> None:
    bar = open_bar(room, "said")
    walked = []
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        walked.append(focused())
    switches = [bar.input.regex_switch, bar.input.case_switch, bar.input.words_switch]
    assert walked == [*switches, bar.previous_button, bar.next_button, bar.close_button]
    press(Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert room.place.statement is None


def test_the_buttons_by_the_mouse(room: ProjectRoom) -> None:
    bar = open_bar(room, "said")
    first = current(room)
    QTest.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert current(room) != first
    QTest.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert current(room) == first
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_f3_without_a_bar_selects_the_next_place_of_last_time(room: ProjectRoom) -> None:
    open_bar(room, "said")
    press(Qt.Key.Key_Escape)
    first = room.reading.selection()
    press(Qt.Key.Key_F3)
    assert selected(room) == "said" and room.reading.selection() != first
    assert "2 of 2" in room.status.said.text()
    press(Qt.Key.Key_F3, SHIFT)
    assert room.reading.selection() == first
    assert marked(room) == []


def test_f3_in_the_text_selects_while_the_bar_is_open(room: ProjectRoom) -> None:
    open_bar(room, "said")
    room.reading.setFocus()
    room.reading.go_to(room.place.text.index("The envoy"))
    press(Qt.Key.Key_F3)
    assert selected(room) == "said"
    assert current(room) == room.place.text.index("said it would")
    press(Qt.Key.Key_Escape)
    assert not bar_of(room).isVisible() and selected(room) == "said"


def test_f3_with_nothing_to_look_for_opens_the_bar(room: ProjectRoom) -> None:
    press(Qt.Key.Key_F3)
    assert bar_of(room).isVisible() and bar_of(room).input.edit.hasFocus()


def test_another_article_is_searched_for_the_same(room: ProjectRoom) -> None:
    bar = open_bar(room, "said")
    press(Qt.Key.Key_PageDown, CTRL)
    assert "Snow closed" in room.place.text
    assert marked(room) == ["said"] and bar.count.text() == "1 of 1"


def test_a_slow_expression_is_told_and_nothing_freezes(
    open_window: OpenWindow, coded_session: Session, qtbot: QtBot
) -> None:
    import_text(coded_session, "a" * 3_000 + "b", title="Slow")
    room = room_of(open_window(coded_session))
    queries = coded_session.queries
    room.place.open(queries.article_text(queries.articles("Slow")[0].id))
    room.reading.setFocus()
    bar = open_bar(room)
    press(Qt.Key.Key_R, ALT)
    bar.input.edit.setText(SLOW)
    assert bar.count.text() == "searching …"
    qtbot.waitUntil(bar.problem.isVisible, timeout=60_000)
    assert "takes too long" in bar.problem.text()
    bar.input.edit.setText("b")
    assert marked(room) == ["b"]


def test_a_search_that_is_behind_is_dropped(open_window: OpenWindow, coded_session: Session, qtbot: QtBot) -> None:
    import_text(coded_session, "a" * 3_000 + "b", title="Slow")
    room = room_of(open_window(coded_session))
    queries = coded_session.queries
    room.place.open(queries.article_text(queries.articles("Slow")[0].id))
    room.reading.setFocus()
    bar = open_bar(room)
    press(Qt.Key.Key_R, ALT)
    bar.input.edit.setText(SLOW)
    bar.input.edit.setText("b$")
    assert marked(room) == ["b"]
    search = room.find_actions._search
    qtbot.waitUntil(lambda: not search._jobs, timeout=60_000)
    assert marked(room) == ["b"] and not bar.problem.isVisible()


@pytest.mark.parametrize("typed", ["both sides 🙂", "🙂.", "kestria"])
def test_a_long_text_is_searched_a_moment_after_the_last_key(
    open_window: OpenWindow, coded_session: Session, qtbot: QtBot, typed: str
) -> None:
    text = "Snow closed three airports 🙂.\n" * 2_000 + "Praised both sides 🙂. KESTRIA."
    import_text(coded_session, text, title="Long")
    room = room_of(open_window(coded_session))
    queries = coded_session.queries
    room.place.open(queries.article_text(queries.articles("Long")[0].id))
    room.reading.setFocus()
    open_bar(room).input.edit.insert(typed)  # QTest types no emoji
    assert marked(room) == []
    qtbot.waitUntil(lambda: bool(marked(room)))
    assert marked(room)[-1].casefold() == typed.casefold()


def test_return_before_the_moment_is_over_searches_at_once(open_window: OpenWindow, coded_session: Session) -> None:
    import_text(coded_session, "Snow closed three airports.\n" * 2_000 + "Both.", title="Long")
    room = room_of(open_window(coded_session))
    queries = coded_session.queries
    room.place.open(queries.article_text(queries.articles("Long")[0].id))
    room.reading.setFocus()
    open_bar(room, "both")
    press(Qt.Key.Key_Return)
    assert marked(room) == ["Both"] and current(room) == len("Snow closed three airports.\n") * 2_000


def test_the_overview_shows_where_hits_are(room: ProjectRoom) -> None:
    open_bar(room, "said")
    assert list(room.reading.overview._hits) == [hit.start for hit in room.reading.view.words.hits]
    press(Qt.Key.Key_Escape)
    assert list(room.reading.overview._hits) == []


def test_a_narrow_bar_has_two_rows_and_nothing_over_another(room: ProjectRoom) -> None:
    bar = open_bar(room, "said")
    for width, rows in ((300, 2), (900, 1)):
        bar.resize(width, bar.sizeHint().height())
        bar.resize(width, bar.sizeHint().height())
        layout = bar.layout()
        assert layout is not None
        layout.activate()
        parts = [bar.input, bar.count, bar.previous_button, bar.next_button, bar.close_button]
        places = [part.geometry() for part in parts]
        assert all(not one.intersects(other) for n, one in enumerate(places) for other in places[:n])
        assert max(place.right() for place in places) < width
        assert (bar.input.geometry().bottom() < bar.count.geometry().top()) is (rows == 2)


def test_a_hit_on_the_last_line_in_view_is_not_hidden_by_the_bar(
    open_window: OpenWindow, coded_session: Session
) -> None:
    import_text(coded_session, "".join(f"Line {number} of a long text.\n" for number in range(300)), title="Long")
    room = room_of(open_window(coded_session))
    queries = coded_session.queries
    room.place.open(queries.article_text(queries.articles("Long")[0].id))
    room.reading.setFocus()
    view = room.reading.view
    last = view.page_layout.line_span_at(view.offset + view.viewport().height() - 40)[0]
    room.reading.select(last, last + 8)
    open_bar(room)
    QApplication.processEvents()  # the window is laid out
    assert current(room) == last
    assert view.page_layout.caret_rect(last).bottom() - view.offset <= view.viewport().height()

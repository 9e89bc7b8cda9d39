"""Selecting by mouse and by keys, in code points."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest

from annotator.ui.reading.signals import SelectionChanged
from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import ALT, CONTROL, LEFT, PLAIN, SHIFT

NEWS = (
    "Talks in Geneva\n"
    "On Monday 😀 the minister said: “We will never leave the union. That is over,” and sat down. Nobody spoke after her "
    "for a while, and the talks went on without any of the delegates who had come from the east of the country.\n"
    "A last paragraph ends here"
)
ODD_TEXTS = {
    "emoji": "Before 😀😀 the words that matter 😀 after",
    "family": "👨‍👩‍👧‍👦 said the words that matter 👨‍👩‍👧‍👦 twice",
    "combining": "Cafe\u0301 re\u0301sume\u0301 the words that matter e\u0301 end",
    "separators": "One\u2028two\u2029the words that matter\u2028end",
    "no-break": "A\u00a0b\u202fc the words that matter\u00a0end",
    "mark inside": "A\ufeffb\ufffec\ufffcd the words that matter\ufeff end",
    "line feeds": "First.\n\n\nthe words that matter\nLast.",
    "long": "word " * 1500 + "the words that matter " + "word " * 1500,
    "astral long": "😀 " * 2500 + "the words that matter " + "é " * 2500,
}


@pytest.mark.parametrize("name", ODD_TEXTS)
def test_a_drag_gives_the_code_points_of_the_words(open_text: OpenText, name: str) -> None:
    reader = open_text(ODD_TEXTS[name])
    start, end = reader.span("the words that matter")
    reader.drag_over(start, end)
    assert reader.pane.selection() == (start, end)


@pytest.mark.parametrize("name", ODD_TEXTS)
def test_a_double_click_gives_the_code_points_of_the_word(open_text: OpenText, name: str) -> None:
    reader = open_text(ODD_TEXTS[name])
    start, end = reader.span("matter")
    reader.double_click(start + 2)
    assert reader.pane.selection() == (start, end)


def test_a_drag_over_an_arabic_line(open_text: OpenText) -> None:
    reader = open_text("قال الرئيس إن السلام قريب جدا.\nوقال الوزير NATO 2025 شيئا آخر.", language="ar")
    start, end = reader.span("السلام قريب")
    assert reader.edge(start).x() > reader.edge(end).x()
    reader.drag_over(start, end)
    assert reader.selected == "السلام قريب"


def test_a_drag_snaps_to_words_without_marks_and_white_space(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    start, end = reader.span(" “We will never leave the union. That is over,” ")
    reader.drag_over(start, end)
    assert reader.selected == "We will never leave the union. That is over,"


def test_alt_keeps_the_drag_as_it_is(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    start, end = reader.span(" “We will never")
    reader.drag_over(start, end, modifier=ALT)
    assert reader.selected == " “We will never"
    assert reader.pane.snapped_selection() == reader.span("We will never")


def test_a_backward_drag_leaves_the_caret_at_its_start(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    start, end = reader.span("never leave")
    reader.drag_over(end, start)
    assert reader.pane.selection() == (start, end)
    assert reader.pane.caret() == start


def test_the_very_last_character_can_be_selected(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    last = len(NEWS)
    reader.drag_over(last - 1, last)
    assert reader.pane.selection() == (last - 1, last)
    reader.press(Qt.Key.Key_Home, CONTROL)
    reader.press(Qt.Key.Key_End, CONTROL)
    reader.press(Qt.Key.Key_Left, SHIFT)
    assert reader.pane.selection() == (last - 1, last)


def test_a_triple_click_takes_the_sentence(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    reader.triple_click(NEWS.index("Nobody") + 2)
    assert reader.selected is not None
    assert reader.selected.startswith("Nobody spoke after her")
    assert reader.selected.endswith("of the country.")


def test_a_triple_click_inside_a_quotation_takes_the_sentence_inside(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    reader.triple_click(NEWS.index("never") + 2)
    assert reader.selected == "We will never leave the union."


def test_a_drag_after_a_double_click_goes_by_words(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    reader.drag_after_double_click(NEWS.index("never") + 2, NEWS.index("union") + 1)
    assert reader.selected == "never leave the union"


def test_shift_and_a_click_extend(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    start, end = reader.span("never leave the union")
    reader.click(start)
    reader.pane.go_to(start)
    QTest.mouseClick(reader.pane.view.viewport(), LEFT, SHIFT, reader.edge(end))
    assert reader.pane.selection() == (start, end)


def test_a_click_puts_the_caret_and_clears_the_selection(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    reader.pane.select(0, 5)
    place = reader.edge(NEWS.index("leave"))
    QTest.mouseClick(reader.pane.view.viewport(), LEFT, PLAIN, place)
    assert reader.pane.selection() is None
    assert reader.pane.caret() == NEWS.index("leave")


def test_arrows_step_by_clusters(open_text: OpenText) -> None:
    text = "a👨‍👩‍👧e\u0301🇺🇦b"
    reader = open_text(text)
    seen = [reader.pane.caret()]
    for _ in range(6):
        reader.press(Qt.Key.Key_Right)
        seen.append(reader.pane.caret())
    assert seen == [0, 1, 6, 8, 10, 11, 11]
    reader.press(Qt.Key.Key_Left, times=3)
    assert reader.pane.caret() == 6


def test_arrows_in_an_arabic_line_go_where_they_point(open_text: OpenText) -> None:
    reader = open_text("قال الرئيس.\nوقال الوزير.", language="ar")
    reader.press(Qt.Key.Key_Left, times=4)
    assert reader.pane.caret() == 4
    reader.press(Qt.Key.Key_Right)
    assert reader.pane.caret() == 3


def test_shift_extends_by_character_word_line_and_to_the_ends(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    start = NEWS.index("minister")
    reader.pane.go_to(start)
    reader.press(Qt.Key.Key_Right, SHIFT, times=3)
    assert reader.selected == "min"
    reader.press(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert reader.selected == "minister "
    reader.press(Qt.Key.Key_End, SHIFT | CONTROL)
    assert reader.pane.selection() == (start, len(NEWS))
    reader.press(Qt.Key.Key_Home, SHIFT | CONTROL)
    assert reader.pane.selection() == (0, start)
    assert reader.pane.caret() == 0


def test_left_and_right_leave_a_selection_at_its_ends(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    start, end = reader.span("never leave")
    reader.pane.select(start, end)
    reader.press(Qt.Key.Key_Left)
    assert (reader.pane.caret(), reader.pane.selection()) == (start, None)
    reader.pane.select(start, end)
    reader.press(Qt.Key.Key_Right)
    assert (reader.pane.caret(), reader.pane.selection()) == (end, None)


def test_up_and_down_keep_the_column(open_text: OpenText) -> None:
    reader = open_text(("a long line of words that goes on and on without an end to it " * 3 + "\nShort.\n") * 2)
    reader.pane.go_to(30)
    layout = reader.pane.view.page_layout
    x = layout.caret_rect(30).x()
    for _ in range(4):
        reader.press(Qt.Key.Key_Down)
    assert abs(layout.caret_rect(reader.pane.caret()).x() - x) < 12
    for _ in range(4):
        reader.press(Qt.Key.Key_Up)
    assert reader.pane.caret() == 30
    reader.press(Qt.Key.Key_Up)
    assert reader.pane.caret() == 0


def test_home_and_end_stay_on_the_line(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    reader.pane.go_to(NEWS.index("minister"))
    reader.press(Qt.Key.Key_Home)
    assert reader.pane.caret() == NEWS.index("On Monday")
    line = reader.pane.view.page_layout.line_of(reader.pane.caret())
    reader.press(Qt.Key.Key_End)
    assert reader.pane.view.page_layout.line_of(reader.pane.caret()) == line
    assert NEWS[reader.pane.caret()] == " "


def test_page_keys_move_by_what_is_in_view(open_text: OpenText) -> None:
    reader = open_text("One sentence stands here.\n" * 200, height=400)
    reader.press(Qt.Key.Key_PageDown)
    first = reader.pane.caret()
    assert 5 * 26 < first < 20 * 26
    assert reader.pane.visible_range()[0] <= first < reader.pane.visible_range()[1]
    reader.press(Qt.Key.Key_PageDown, times=40)
    assert reader.pane.caret() == len(reader.text)
    reader.press(Qt.Key.Key_PageUp, times=40)
    assert reader.pane.caret() == 0


def test_growing_and_shrinking(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    reader.pane.go_to(NEWS.index("never"))
    seen = []
    for _ in range(4):
        reader.pane.grow_selection()
        seen.append(reader.selected)
    assert seen[:2] == ["never", "We will never leave the union. That is over,"]
    assert seen[2] is not None
    assert seen[2].startswith("On Monday 😀 the minister")
    assert seen[3] == NEWS.split("\n")[1]
    reader.pane.shrink_selection()
    reader.pane.shrink_selection()
    assert reader.selected == "We will never leave the union. That is over,"


def test_what_is_copied_is_the_article_not_the_screen(open_text: OpenText) -> None:
    text = "One\u00a0two\u2028three \ufefffour"
    reader = open_text(text)
    reader.pane.select(0, len(text))
    reader.pane.copy_selection()
    assert QGuiApplication.clipboard().text() == text


def test_the_selection_is_told_once_for_each_change(open_text: OpenText) -> None:
    reader = open_text(NEWS)
    told: list[SelectionChanged] = []
    reader.pane.selection_changed.connect(told.append)
    reader.pane.select(3, 9)
    reader.pane.select(3, 9)
    reader.pane.clear_selection()
    assert told == [SelectionChanged(3, 9, 9), SelectionChanged(9, 9, 9)]


def test_positions_outside_the_text_are_refused(open_text: OpenText) -> None:
    reader = open_text("short")
    for wrong in ((-1, 2), (0, 6)):
        with pytest.raises(IndexError):
            reader.pane.select(*wrong)
    with pytest.raises(IndexError):
        reader.pane.go_to(6)


@pytest.mark.parametrize(
    "keys", ["S", "Shift+S", "[", "{", "+", "1", "Return", "M", "Ctrl+Z", "Ctrl+C", "Ctrl+A", "Ctrl+D", "Del"]
)
def test_keys_that_move_no_caret_are_left_to_the_window(open_text: OpenText, keys: str) -> None:
    reader = open_text(NEWS)
    shortcut = QShortcut(QKeySequence(keys), reader.pane)
    with reader.qtbot.waitSignal(shortcut.activated, timeout=1000):
        QTest.keySequence(reader.pane.view, QKeySequence(keys))
    assert reader.pane.view.toPlainText().startswith("Talks")
    assert reader.pane.selection() is None


def test_the_mouse_held_below_the_window_scrolls(open_text: OpenText) -> None:
    reader = open_text("One sentence stands here.\n" * 200, height=300)
    viewport = reader.pane.view.viewport()
    QTest.mousePress(viewport, LEFT, PLAIN, reader.edge(30))
    QTest.mouseMove(viewport, QPoint(200, 200))
    QTest.mouseMove(viewport, QPoint(200, viewport.height() + 60))
    reader.qtbot.waitUntil(lambda: reader.pane.view.offset > 200)
    QTest.mouseRelease(viewport, LEFT, PLAIN, QPoint(200, viewport.height() + 60))
    span = reader.pane.selection()
    assert span is not None
    assert span[1] > 30 + 26 * 10


def test_a_double_click_on_chinese_takes_the_character_under_it(open_text: OpenText) -> None:
    text = "我们不会离开这里。"
    reader = open_text(text, language="zh")
    view = reader.pane.view
    for position in range(6):
        left, right = (view.page_layout.caret_rect(place).x() for place in (position, position + 1))
        for share in (0.25, 0.75):
            x = round(left + share * (right - left))
            y = round(view.page_layout.caret_rect(position).center().y()) - view.offset
            QTest.mouseClick(view.viewport(), LEFT, PLAIN, QPoint(x, y))
            QTest.mouseDClick(view.viewport(), LEFT, PLAIN, QPoint(x, y))
            QTest.mouseRelease(view.viewport(), LEFT, PLAIN, QPoint(x, y))
            assert reader.selected == text[position]

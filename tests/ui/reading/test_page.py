"""The page: long texts, changes of width and face, headline, focus, and what Qt is given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.coding.rows import ArticleText
from annotator.model.article import Article
from annotator.model.ids import ArticleId, StatementId
from annotator.ui.reading.header import details_line
from annotator.ui.reading.signals import MenuRequested, ZoomRequested
from annotator.ui.shown import shown_date
from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import a_mark

LINES = "".join(
    f"Sentence number {number} stands in this line of the text and goes on for a while.\n" for number in range(900)
)
TEXTS = {
    "plain": "One line.\nAnother line.\n\nA last one.",
    "empty": "",
    "line feeds": "\n\n\n",
    "odd": "a\u2028b\u2029c\u00a0d\ufeffe\ufffef\x00g\x0bh\x85i\u200dj😀k\nl\tm\x1cn\x1do\x1ep",
    "one paragraph": "word and " * 40_000,
    "no spaces": "语" * 30_000,
    "astral": "😀" * 9_000,
    "arabic": "قال الرئيس " * 3_000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_qt_divides_the_text_where_the_map_says(open_text: OpenText, name: str) -> None:
    reader = open_text(TEXTS[name])
    text_map, document = reader.pane.view.map, reader.pane.view.document()
    assert document.blockCount() == text_map.block_count
    assert document.characterCount() - 1 == text_map.to_qt(len(TEXTS[name]))
    block = document.begin()
    for number in range(text_map.block_count):
        assert block.position() == text_map.to_qt(text_map.start(number))
        assert block.length() - 1 == text_map.units(number)
        block = block.next()


@pytest.mark.parametrize("name", TEXTS)
def test_every_place_of_the_text_can_be_reached_and_found_again(open_text: OpenText, name: str) -> None:
    reader = open_text(TEXTS[name])
    layout = reader.pane.view.page_layout
    for share in (0.0, 0.3, 0.61, 0.99, 1.0):
        position = round(len(TEXTS[name]) * share)
        reader.pane.go_to(position)
        rect = layout.caret_rect(position)
        start, end = reader.pane.visible_range()
        assert start <= position <= end
        assert reader.pane.view.offset <= rect.top()
        assert rect.bottom() <= reader.pane.view.offset + reader.pane.view.viewport().height()
        if name not in ("odd", "arabic"):
            assert layout.position_at(rect.x(), rect.center().y()) == position


def test_a_megabyte_lays_out_only_what_is_looked_at(open_text: OpenText) -> None:
    text = LINES * 12
    reader = open_text(text)
    layout = reader.pane.view.page_layout
    count = layout.map.block_count
    reader.pane.go_to(len(text) // 2)
    reader.pane.go_to(len(text) - 5)
    assert sum(layout.is_laid_out(block) for block in range(count)) < 200 < count


def test_scrolling_up_into_what_was_only_estimated_does_not_jump(open_text: OpenText) -> None:
    text = ("still little illicit lilies till it fills " * 20 + "\n" + "MAMMOTH WOMEN WOW MOM " * 20 + "\n") * 150
    reader = open_text(text, height=500)
    view = reader.pane.view
    reader.pane.go_to(len(text) - 1)
    total = view.page_layout.documentSize().height()
    bar = view.verticalScrollBar()
    for _ in range(60):
        start, _ = reader.pane.visible_range()
        before = view.page_layout.caret_rect(start).top() - view.offset
        bar.setValue(bar.value() - 40)
        assert view.page_layout.caret_rect(start).top() - view.offset == before + 40
    assert view.page_layout.documentSize().height() != total


def test_the_top_line_stays_when_the_width_or_the_size_changes(open_text: OpenText) -> None:
    reader = open_text(LINES)
    reader.pane.go_to(len(LINES) // 2)
    position, _ = reader.pane.visible_range()
    reader.pane.resize(600, 700)
    reader.qtbot.waitUntil(lambda: reader.pane.view.width() < 600)
    start, end = reader.pane.visible_range()
    assert start - 200 <= position < end
    reader.pane.set_font_size(20)
    start, end = reader.pane.visible_range()
    assert start - 200 <= position < end


def test_a_wider_window_only_moves_the_column(open_text: OpenText) -> None:
    reader = open_text(LINES[:5000], width=900)
    layout = reader.pane.view.page_layout
    left, column = layout.page.left, layout.page.column
    reader.pane.resize(1300, 700)
    reader.qtbot.waitUntil(lambda: layout.page.left > left)
    assert layout.page.column == column


def test_the_same_article_again_keeps_its_place(open_text: OpenText) -> None:
    reader = open_text(LINES, [a_mark("a", (0, 8))])
    reader.pane.select(40_000, 40_010)
    offset = reader.pane.view.offset
    article = Article(id=ArticleId("article"), sha256="0" * 64, title="Another headline", source="Courier")
    reader.pane.show_article(ArticleText(article, LINES), [a_mark("b", (2, 9))])
    assert reader.pane.view.offset == offset
    assert reader.pane.selection() == (40_000, 40_010)
    assert [mark.statement for mark in reader.pane.marks] == ["b"]
    reader.pane.show_article(ArticleText(article.model_copy(update={"id": ArticleId("other")}), LINES), [])
    assert reader.pane.view.offset == 0
    assert reader.pane.selection() is None


def test_nothing_to_show_says_so(open_text: OpenText) -> None:
    reader = open_text(LINES, [a_mark("a", (0, 8))])
    reader.pane.set_current_statement(StatementId("a"))
    reader.pane.show_nothing("Choose an article.")
    assert reader.pane.selection() is None
    assert reader.pane.current_statement is None
    assert list(reader.pane.marks) == []
    assert reader.pane._message.isVisible()
    assert reader.pane._message.text() == "Choose an article."


def test_a_long_word_stays_inside_the_column(open_text: OpenText) -> None:
    reader = open_text("https://example.org/" + "abc" * 300 + "\nEnd.")
    lines = reader.pane.view.page_layout.lines(0)
    column = reader.pane.view.page_layout.page.column
    assert lines.lineCount() > 3
    assert all(lines.lineAt(number).naturalTextWidth() <= column for number in range(lines.lineCount()))


def test_a_right_to_left_paragraph_stands_at_the_right(open_text: OpenText) -> None:
    reader = open_text("قال الرئيس شيئا.\nThe president said something.", language="ar")
    layout = reader.pane.view.page_layout
    arabic, english = (layout.lines(block).lineAt(0).naturalTextRect() for block in (0, 1))
    assert round(arabic.right()) == layout.page.column
    assert round(english.left()) == 0


def test_dates_and_details() -> None:
    assert shown_date("2025-01-22", long=True) == "22 January 2025"
    assert shown_date("2025-01", long=True) == "January 2025"
    assert shown_date("2025", long=True) == "2025"
    assert shown_date("soon", long=True) == "soon"
    assert details_line(source="Courier", published="2025", words="12 words", place="") == "Courier · 2025 · 12 words"
    mixed = details_line(source="صحيفة المنارة", published="2025-05-06", words="12 words", place="")
    assert mixed == "\u2068صحيفة المنارة\u2069 · \u20686 May 2025\u2069 · \u206812 words\u2069"


def test_tab_leaves_the_text_and_files_dropped_on_it_are_the_windows(open_text: OpenText) -> None:
    reader = open_text("One line.")
    other = QLineEdit(reader.pane)
    other.show()
    reader.press(Qt.Key.Key_Tab)
    assert not reader.pane.view.hasFocus()
    assert not reader.pane.view.acceptDrops()
    assert not reader.pane.view.viewport().acceptDrops()


def test_the_pane_has_names_for_screen_readers(open_text: OpenText) -> None:
    reader = open_text("One line.")
    assert reader.pane.view.accessibleName() == "Article text"
    assert reader.pane.view.accessibleDescription() == "A headline"
    assert reader.pane.overview.accessibleName()
    assert reader.pane.focusProxy() is reader.pane.view


def test_the_focus_is_to_be_seen(open_text: OpenText) -> None:
    reader = open_text("One line.")
    focused = reader.pane.grab().toImage().pixelColor(0, 100)
    reader.pane.view.clearFocus()
    assert reader.pane.grab().toImage().pixelColor(0, 100) != focused


def test_ctrl_and_the_wheel_ask_for_another_size(open_text: OpenText) -> None:
    reader = open_text(LINES)
    asked: list[ZoomRequested] = []
    reader.pane.zoom_requested.connect(asked.append)
    for turn in (120, -120):
        event = QWheelEvent(
            QPointF(300, 300),
            QPointF(300, 300),
            QPoint(0, 0),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(reader.pane.view.viewport(), event)
    assert asked == [ZoomRequested(1), ZoomRequested(-1)]
    assert reader.pane.view.offset == 0


def test_a_context_menu_is_asked_for_with_what_is_there(open_text: OpenText) -> None:
    from PySide6.QtGui import QContextMenuEvent

    reader = open_text("One line of text.", [a_mark("a", (0, 8))])
    asked: list[MenuRequested] = []
    reader.pane.menu_requested.connect(asked.append)
    place = reader.middle(2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, reader.pane.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(reader.pane.view.viewport(), event)
    assert [(each.position, each.statements) for each in asked] == [(2, ("a",))]

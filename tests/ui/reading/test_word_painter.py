"""What was found and the marked words, as they are drawn: where, in which colours, and only for what is looked at."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from annotator.model.marked_words import COLOURS, MarkedWord
from annotator.model.patterns import Hit, Pattern
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.word_painter import WordFailed, hit_colours, outline
from annotator.ui.theme import DARK, LIGHT, Theme, contrast
from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import Reader, a_mark

TEXT = "The truce held, the envoy said. “A truce is no peace.” " * 3 + "\nمنذ السلام والسلام هنا\nThe truce 🙂 ended."


def word(text: str, *, is_regex: bool = True, colour: str = COLOURS[0], shown: bool = True) -> MarkedWord:
    """A marked word."""
    return MarkedWord(pattern=Pattern(text=text, is_regex=is_regex), colour=colour, shown=shown)


def picture(reader: Reader) -> QImage:
    """What the text looks like."""
    return reader.pane.view.viewport().grab().toImage()


def behind(reader: Reader, start: int, end: int) -> set[str]:
    """The colours on the line above the letters of a stretch on one line."""
    image, layout, offset = picture(reader), reader.pane.view.page_layout, reader.pane.view.offset
    first, last = layout.caret_rect(start), layout.caret_rect(end)
    left, right = sorted((round(first.x()), round(last.x())))
    y = round(first.top()) - offset + 1
    return {QColor(image.pixel(x, y)).name().upper() for x in range(left + 2, right - 2)}


def test_hits_are_filled_and_the_current_one_more_strongly(open_text: OpenText) -> None:
    reader = open_text(TEXT)
    (first, _), (second, end) = reader.span("truce"), reader.span("truce", 1)
    colours = hit_colours(LIGHT)
    reader.pane.view.words.show_hits((Hit(first, first + 5), Hit(second, end)), 1)
    reader.pane.view.viewport().update()
    assert behind(reader, first, first + 5) == {colours.hit}
    assert behind(reader, second, end) == {colours.current}
    reader.pane.view.words.show_hits((), None)
    assert behind(reader, first, first + 5) == {LIGHT.paper}


def test_a_hit_covers_a_tint_and_the_current_one_a_selection(open_text: OpenText) -> None:
    reader = open_text(TEXT, [a_mark("one", (0, 30))])
    start, end = reader.span("truce")
    reader.pane.view.words.show_hits((Hit(start, end),), None)
    assert behind(reader, start, end) == {hit_colours(LIGHT).hit}
    reader.pane.select(start, end)
    reader.pane.view.words.show_hits((Hit(start, end),), 0)
    assert behind(reader, start, end) == {hit_colours(LIGHT).current}


def test_right_to_left_hits_stand_behind_their_words(open_text: OpenText) -> None:
    reader = open_text(TEXT)
    start, end = reader.span("السلام")
    reader.pane.view.words.show_hits((Hit(start, end),), None)
    assert behind(reader, start, end) == {hit_colours(LIGHT).hit}


def test_marked_words_are_outlined_in_their_colour(open_text: OpenText) -> None:
    reader = open_text(TEXT)
    before = picture(reader)
    reader.pane.view.words.show_words([word("truce", colour=COLOURS[0])])
    after = picture(reader)
    start, _ = reader.span("truce")
    layout, offset = reader.pane.view.page_layout, reader.pane.view.offset
    first, last = layout.caret_rect(start), layout.caret_rect(start + 5)
    changed = {
        (x, y)
        for x in range(round(first.x()) - 3, round(last.x()) + 4)
        for y in range(round(first.top()) - offset - 2, round(first.bottom()) - offset + 3)
        if before.pixel(x, y) != after.pixel(x, y)
    }
    assert changed
    inner = [
        (x, y) for x, y in changed if first.x() + 4 < x < last.x() - 4 and abs(y + offset - first.center().y()) < 3
    ]
    assert inner == [], "only the rim is drawn, the words themselves are left alone"
    strongest = max(QColor(after.pixel(x, y)).blue() - QColor(after.pixel(x, y)).red() for x, y in changed)
    assert strongest > 100


def test_marked_words_are_looked_for_in_blocks_only(open_text: OpenText) -> None:
    reader = open_text(TEXT)
    words = reader.pane.view.words
    words.show_words([word("truce"), word("^The", colour=COLOURS[1]), word("peace", shown=False)])
    last = reader.pane.view.map.block_count - 1
    found = [(marked.pattern.text, TEXT[hit.start : hit.end]) for marked, hit in words.words_in(last)]
    assert found == [("truce", "truce"), ("^The", "The")]


def test_only_blocks_in_view_are_searched(open_text: OpenText) -> None:
    reader = open_text("The truce held for a day.\n" * 3_000)
    words = reader.pane.view.words
    words.show_words([word("truce")])
    reader.pane.view.viewport().repaint()
    assert 0 < len(words._outlines) < 60


def test_a_word_across_a_division_of_a_long_paragraph_is_seen_on_both_sides(open_text: OpenText) -> None:
    text = "x" * 1_598 + "truce" + "x" * 6_000
    reader = open_text(text)
    assert reader.pane.view.map.start(1) == 1_600
    words = reader.pane.view.words
    words.show_words([word("truce")])
    assert [[hit for _, hit in words.words_in(block)] for block in (0, 1, 2)] == [[(1_598, 1_603)]] * 2 + [[]]


def test_a_slow_marked_word_is_told_once_and_left_out(open_text: OpenText) -> None:
    reader = open_text("a" * 3_000 + "b and a truce")
    words = reader.pane.view.words
    told: list[WordFailed] = []
    words.word_failed.connect(told.append)
    words.show_words([word("(a+)+$"), word("truce")])
    for _ in range(2):
        found = words.words_in(0)
        assert [marked.pattern.text for marked, _ in found] == ["truce"]
    assert [failed.word.pattern.text for failed in told] == ["(a+)+$"]


def test_an_expression_of_a_later_version_is_not_drawn(open_text: OpenText) -> None:
    reader = open_text(TEXT)
    reader.pane.view.words.show_words([word("(unknown"), word("truce")])
    assert {marked.pattern.text for marked, _ in reader.pane.view.words.words_in(0)} == {"truce"}


def test_another_text_and_another_width_are_painted_anew(open_text: OpenText) -> None:
    reader = open_text(TEXT)
    words = reader.pane.view.words
    words.show_words([word("truce")])
    picture(reader)
    assert words._outlines
    reader.pane.resize(600, 500)
    picture(reader)
    start, end = reader.span("truce", 2)
    words.show_hits((Hit(start, end),), None)
    assert behind(reader, start, start + 3) == {hit_colours(LIGHT).hit}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_words_can_be_read_on_every_hit_and_outlines_seen_on_paper(theme: Theme) -> None:
    colours = hit_colours(theme)
    assert contrast(theme.text, colours.hit) >= 4.5
    assert contrast(theme.text, colours.current) >= 4.5
    assert contrast(colours.rim, theme.paper) >= 3
    inks = Inks(theme)
    for colour in COLOURS:
        assert contrast(outline(colour=colour, inks=inks).color().name(), theme.paper) >= 4.5

"""What is drawn for the statements, and what a click on them tells."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from annotator.model.ids import StatementId
from annotator.ui.reading.signals import StatementActivated
from annotator.ui.theme import DARK, LIGHT, TINT, TINT_SELECTED, mixed, statement_colour
from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import LEFT, PLAIN, Reader, a_mark

TEXT = (
    "Introduction of a sort here.\n"
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi.\n"
    "Another paragraph follows and it is the last one of them."
)
BLUE, RED = "#2B6CB0", "#B7472A"


def picture(reader: Reader) -> QImage:
    return reader.pane.view.viewport().grab().toImage()


def behind(reader: Reader, position: int) -> str:
    """The colour behind a space of the text."""
    assert reader.text[position] == " "
    place = reader.middle(position)
    return picture(reader).pixelColor(place.x(), place.y()).name().upper()


def spaces(text: str, start: int, end: int) -> list[int]:
    return [position for position in range(start, end) if text[position] == " "]


def test_the_innermost_statement_tints_the_words(open_text: OpenText) -> None:
    start = TEXT.index("alpha")
    outer, inner = TEXT.index("rho"), TEXT.index("kappa")
    reader = open_text(
        TEXT,
        [a_mark("wide", (start, outer), colour=BLUE), a_mark("narrow", (TEXT.index("gamma"), inner), colour=RED)],
    )
    blue, red = (mixed(over=colour, under=LIGHT.paper, share=TINT) for colour in (BLUE, RED))
    assert behind(reader, TEXT.index(" beta")) == blue
    assert behind(reader, TEXT.index(" delta")) == red
    assert behind(reader, TEXT.index(" sigma")) == LIGHT.paper
    assert behind(reader, TEXT.index(" of a")) == LIGHT.paper


def test_the_current_statement_is_tinted_more_and_everywhere(open_text: OpenText) -> None:
    start, end = TEXT.index("alpha"), TEXT.index("rho")
    reader = open_text(
        TEXT, [a_mark("wide", (start, end), colour=BLUE), a_mark("narrow", (start + 11, end - 20), colour=RED)]
    )
    reader.pane.set_current_statement(StatementId("wide"))
    strong = mixed(over=BLUE, under=LIGHT.paper, share=TINT_SELECTED)
    assert behind(reader, TEXT.index(" delta")) == strong
    reader.pane.set_current_statement(None)
    assert behind(reader, TEXT.index(" delta")) == mixed(over=RED, under=LIGHT.paper, share=TINT)


def test_a_change_is_drawn_where_it_was_and_where_it_is(open_text: OpenText) -> None:
    first, second = TEXT.index("alpha"), TEXT.index("Another")
    reader = open_text(TEXT, [a_mark("a", (first, first + 16))])
    tint = mixed(over=BLUE, under=LIGHT.paper, share=TINT)
    assert behind(reader, TEXT.index(" beta")) == tint
    reader.pane.show_marks([a_mark("a", (second, second + 20))])
    assert behind(reader, TEXT.index(" beta")) == LIGHT.paper
    assert behind(reader, TEXT.index(" paragraph")) == tint
    reader.pane.show_marks([], [StatementId("a")])
    assert behind(reader, TEXT.index(" paragraph")) == LIGHT.paper
    assert list(reader.pane.marks) == []


def test_a_removed_statement_is_no_longer_the_current_one(open_text: OpenText) -> None:
    reader = open_text(TEXT, [a_mark("a", (0, 5))])
    reader.pane.set_current_statement(StatementId("a"))
    reader.pane.show_marks([], [StatementId("a")])
    assert reader.pane.current_statement is None
    reader.pane.set_current_statement(StatementId("unknown"))
    assert reader.pane.current_statement is None


def test_in_the_dark_theme_colours_are_lighter(open_text: OpenText) -> None:
    reader = open_text(TEXT, [a_mark("a", (TEXT.index("alpha"), TEXT.index("rho")))])
    reader.pane.set_theme(DARK)
    light_blue = statement_colour(colour=BLUE, theme=DARK)
    assert behind(reader, TEXT.index(" beta")) == mixed(over=light_blue, under=DARK.paper, share=TINT)
    assert behind(reader, TEXT.index(" of a")) == DARK.paper


def test_the_line_under_a_statement_ends_where_it_ends(open_text: OpenText) -> None:
    start, end = TEXT.index("beta"), TEXT.index(" epsilon")
    reader = open_text(TEXT, [a_mark("a", (start, end))])
    page = reader.pane.view.page_layout.page
    row = reader.edge(start).y() - page.natural // 2 + page.natural
    image = picture(reader)
    colour = QColor(BLUE)
    drawn = [x for x in range(page.left, image.width()) if image.pixelColor(x, row) == colour]
    assert drawn[0] == reader.edge(start).x()
    assert drawn[-1] == reader.edge(end).x() - 1


def test_five_lines_over_one_sentence_show_four_and_count_one(open_text: OpenText) -> None:
    start = TEXT.index("alpha")
    marks = [a_mark(f"m{depth}", (start + depth, start + 60 - depth)) for depth in range(6)]
    reader = open_text(TEXT, marks)
    picture_of_block = reader.pane.view.marks.picture(1)
    assert [count for _, count in picture_of_block.hidden] == [2]
    assert sum(len(lines) for _, lines in picture_of_block.strokes) == 4
    reader.pane.set_current_statement(StatementId("m0"))
    shown = reader.pane.view.marks.picture(1)
    assert [count for _, count in shown.hidden] == [2]
    assert sum(len(lines) for _, lines in shown.strokes) == 4


def test_mentions_on_the_same_words_are_one_dotted_line(open_text: OpenText) -> None:
    start = TEXT.index("alpha")
    marks = [a_mark(name, (start, start + 5, "speaker")) for name in ("a", "b", "c")]
    reader = open_text(TEXT, marks)
    drawn = reader.pane.view.marks.picture(1)
    assert drawn.tints == []
    assert sum(len(lines) for _, lines in drawn.strokes) == 1


def test_a_click_tells_the_innermost_and_the_next_ones_in_turn(open_text: OpenText) -> None:
    start = TEXT.index("alpha")
    reader = open_text(
        TEXT,
        [
            a_mark("wide", (start, start + 60)),
            a_mark("middle", (start, start + 40)),
            a_mark("narrow", (start, start + 20)),
        ],
    )
    told: list[StatementActivated] = []
    reader.pane.statement_activated.connect(told.append)
    for _ in range(4):
        reader.click(start + 3)
    assert [each.statement for each in told] == ["narrow", "middle", "wide", "narrow"]
    reader.click(start + 50)
    assert told[-1].statement == "wide"
    reader.click(start + 3)
    assert told[-1].statement == "narrow"


def test_a_click_beside_the_statements_tells_nothing(open_text: OpenText) -> None:
    reader = open_text(TEXT, [a_mark("a", (0, 5))])
    told: list[StatementActivated] = []
    reader.pane.statement_activated.connect(told.append)
    reader.click(TEXT.index("kappa"))
    reader.drag_over(0, 5)
    assert told == []


def test_a_click_on_a_chip_tells_its_statement_and_those_it_counts(open_text: OpenText) -> None:
    start = TEXT.index("alpha")
    marks = [a_mark(f"m{number}", (start + number, start + 20 + number)) for number in range(6)]
    reader = open_text(TEXT, marks)
    view = reader.pane.view
    chips = view.chips.chips(view.blocks_in_view())
    assert sorted(name for chip in chips for name in (chip.mark.statement, *chip.others)) == [f"m{n}" for n in range(6)]
    counting = next(chip for chip in chips if chip.others)
    told: list[StatementActivated] = []
    reader.pane.statement_activated.connect(told.append)
    place = QPoint(round(counting.rect.center().x()), round(counting.rect.top() + 4) - view.offset)
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, place)
    assert told[-1].statement == counting.mark.statement
    for expected in counting.others:
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, place)
        assert told[-1].statement == expected
    assert reader.pane.selection() is None


def test_chips_never_overlap(open_text: OpenText) -> None:
    marks = [a_mark(f"m{number}", (number * 3, number * 3 + 25)) for number in range(50)]
    reader = open_text(TEXT, marks)
    view = reader.pane.view
    rects = [chip.rect for chip in view.chips.chips(view.blocks_in_view())]
    assert len(rects) > 3
    for index, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[index + 1 :])


def test_the_tool_tip_tells_who_and_what_and_escapes_names(open_text: OpenText) -> None:
    mark = a_mark("a", (0, 12))._replace(speaker="<b>Smith & Co", summary="oppose", complete=False)
    reader = open_text(TEXT, [mark])
    view = reader.pane.view
    words = view.tooltip_at(view.document_point(QPointF(reader.middle(3))))
    assert "&lt;b&gt;Smith &amp; Co" in words
    assert "oppose" in words
    assert "incomplete" in words
    assert view.tooltip_at(view.document_point(QPointF(reader.middle(TEXT.index("kappa"))))) == ""


def test_marks_at_a_position(open_text: OpenText) -> None:
    reader = open_text(TEXT, [a_mark("a", (0, 20)), a_mark("b", (5, 10))])
    assert reader.pane.marks_at(6) == ("b", "a")
    assert reader.pane.marks_at(20) == ()


def test_a_statement_on_the_very_last_character(open_text: OpenText) -> None:
    reader = open_text(TEXT, [a_mark("end", (len(TEXT) - 1, len(TEXT)))])
    told: list[StatementActivated] = []
    reader.pane.statement_activated.connect(told.append)
    place = reader.edge(len(TEXT) - 1)
    QTest.mouseClick(reader.pane.view.viewport(), LEFT, PLAIN, place + QPoint(2, 0))
    assert [each.statement for each in told] == ["end"]


def test_revealing_scrolls_to_the_statement(open_text: OpenText) -> None:
    text = "One sentence stands here.\n" * 300
    reader = open_text(text, [a_mark("far", (26 * 250, 26 * 250 + 12))], height=400)
    reader.pane.set_current_statement(StatementId("far"), reveal=True)
    start, end = reader.pane.visible_range()
    assert start <= 26 * 250 < end


def test_the_overview_takes_one_there(open_text: OpenText) -> None:
    text = "One sentence stands here.\n" * 300
    reader = open_text(text, [a_mark("far", (26 * 250, 26 * 250 + 12))], height=400)
    bar = reader.pane.overview
    image = bar.grab().toImage()
    rows = [y for y in range(bar.height()) if image.pixelColor(bar.width() // 2, y) == QColor(BLUE)]
    assert rows
    QTest.mouseClick(bar, LEFT, PLAIN, QPoint(bar.width() // 2, rows[len(rows) // 2]))
    start, end = reader.pane.visible_range()
    assert start <= 26 * 250 < end
    reader.pane.show_marks([], [StatementId("far")])
    image = bar.grab().toImage()
    assert all(image.pixelColor(bar.width() // 2, y) != QColor(BLUE) for y in range(bar.height()))


def test_the_pointer_says_what_a_click_would_do(open_text: OpenText) -> None:
    start = TEXT.index("alpha")
    reader = open_text(TEXT, [a_mark("a", (start, start + 20))])
    reader.pane.set_current_statement(StatementId("a"))
    view = reader.pane.view
    chip = view.chips.chips(view.blocks_in_view())[0]
    handle = view.handles_in(view.blocks_in_view())[0]
    assert view._shape(QPointF(chip.rect.center())) == Qt.CursorShape.PointingHandCursor
    assert view._shape(QPointF(handle.x, handle.top)) == Qt.CursorShape.SizeHorCursor
    assert view._shape(view.document_point(QPointF(reader.middle(start + 40)))) == Qt.CursorShape.IBeamCursor
    assert view._shape(QPointF(3, 3)) == Qt.CursorShape.ArrowCursor

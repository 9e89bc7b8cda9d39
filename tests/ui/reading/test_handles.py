"""Dragging the ends of the current statement's fragments."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.coding.rows import MarkSpan
from annotator.model.ids import StatementId
from annotator.ui.reading.signals import SpanDragged, StatementActivated
from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import ALT, LEFT, PLAIN, Reader, a_mark

TEXT = (
    "The minister 😀 said: “We will never leave the union,” and sat down.\nقال الرئيس إن السلام قريب جدا هنا.\nThe end."
)
WORDS = "never leave"


def opened(open_text: OpenText, *, mine: bool = True) -> tuple[Reader, list[SpanDragged]]:
    start = TEXT.index(WORDS)
    reader = open_text(TEXT, [a_mark("a", (start, start + len(WORDS)), (0, 12, "speaker"), mine=mine)])
    reader.pane.set_current_statement(StatementId("a"))
    told: list[SpanDragged] = []
    reader.pane.span_dragged.connect(told.append)
    return reader, told


def knob(reader: Reader, *, at_start: bool) -> QPoint:
    view = reader.pane.view
    there = view.handles_in(view.blocks_in_view())
    handle = next(each for each in there if each.at_start == at_start)
    return QPoint(round(handle.x), round(handle.top) - view.offset)


def dragged(reader: Reader, *, at_start: bool, to: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    begin = knob(reader, at_start=at_start)
    old = reader.pane.marks_at(TEXT.index(WORDS)) and reader.span(WORDS)[0 if at_start else 1]
    assert old
    reader.drag(begin, begin + reader.edge(to) - reader.edge(old), modifier=modifier)


@pytest.mark.parametrize(
    ("at_start", "to", "words"), [(True, "We", "We will never leave"), (False, ",”", "never leave the union")]
)
def test_an_end_is_dragged(open_text: OpenText, at_start: bool, to: str, words: str) -> None:
    reader, told = opened(open_text)
    old = MarkSpan(*reader.span(WORDS), "statement")
    dragged(reader, at_start=at_start, to=TEXT.index(to))
    assert told == [SpanDragged(StatementId("a"), old, *reader.span(words))]


def test_the_dragged_end_is_trimmed_unless_alt_is_held(open_text: OpenText) -> None:
    reader, told = opened(open_text)
    dragged(reader, at_start=True, to=TEXT.index(" “We"))
    dragged(reader, at_start=True, to=TEXT.index(" “We"), modifier=ALT)
    assert [TEXT[each.start : each.end] for each in told] == ["We will never leave", " “We will never leave"]


def test_an_end_cannot_pass_the_other(open_text: OpenText) -> None:
    reader, told = opened(open_text)
    dragged(reader, at_start=True, to=TEXT.index("and sat"))
    dragged(reader, at_start=True, to=TEXT.index("and sat"), modifier=ALT)
    assert [TEXT[each.start : each.end] for each in told] == ["leave", "e"], "one word stays; with Alt one character"


def test_the_preview_snaps_to_words_and_with_alt_to_nothing(open_text: OpenText) -> None:
    reader, told = opened(open_text)
    viewport = reader.pane.view.viewport()
    inside = TEXT.index("union") + 4
    for modifier, end in ((PLAIN, TEXT.index("union") + 5), (ALT, inside)):
        begin = knob(reader, at_start=False)
        target = begin + reader.edge(inside) - reader.edge(reader.span(WORDS)[1])
        QTest.mousePress(viewport, LEFT, modifier, begin)
        QTest.mouseMove(viewport, (begin + target) / 2)
        reader.move(target, modifier=modifier)
        mark = reader.pane.view.current_mark()
        assert mark is not None and mark.spans[1].end == end
        QTest.keyClick(reader.pane.view, Qt.Key.Key_Escape)
        QTest.mouseRelease(viewport, LEFT, modifier, target)
        mark = reader.pane.view.current_mark()
        assert mark is not None and mark.spans[1].end == reader.span(WORDS)[1], "Esc: as if it had never begun"
    assert told == []


def test_the_new_end_is_shown_while_it_is_dragged_and_the_old_one_after(open_text: OpenText) -> None:
    reader, told = opened(open_text)
    viewport = reader.pane.view.viewport()
    begin = knob(reader, at_start=False)
    target = begin + reader.edge(TEXT.index(",”")) - reader.edge(reader.span(WORDS)[1])
    QTest.mousePress(viewport, LEFT, PLAIN, begin)
    QTest.mouseMove(viewport, (begin + target) / 2)
    QTest.mouseMove(viewport, target)
    assert reader.pane.marks_at(TEXT.index("union")) == ("a",)
    assert told == []
    QTest.mouseRelease(viewport, LEFT, PLAIN, target)
    assert reader.pane.marks_at(TEXT.index("union")) == ()
    assert len(told) == 1


def test_escape_ends_the_drag(open_text: OpenText) -> None:
    reader, told = opened(open_text)
    viewport = reader.pane.view.viewport()
    begin = knob(reader, at_start=False)
    QTest.mousePress(viewport, LEFT, PLAIN, begin)
    QTest.mouseMove(viewport, begin + QPoint(30, 1))
    QTest.mouseMove(viewport, begin + QPoint(60, 0))
    reader.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, PLAIN, begin + QPoint(60, 0))
    assert told == []
    assert [mark.spans for mark in reader.pane.marks] == [((0, 12, "speaker"), (*reader.span(WORDS), "statement"))]


def test_a_click_on_a_handle_is_a_click(open_text: OpenText) -> None:
    reader, told = opened(open_text)
    activated: list[StatementActivated] = []
    reader.pane.statement_activated.connect(activated.append)
    begin = knob(reader, at_start=True) + QPoint(1, 8)
    QTest.mouseClick(reader.pane.view.viewport(), LEFT, PLAIN, begin)
    assert told == []
    assert [each.statement for each in activated] == ["a"]


def test_only_fragments_of_the_current_statement_of_the_coder_have_handles(open_text: OpenText) -> None:
    reader, _ = opened(open_text)
    view = reader.pane.view
    assert [(each.span.role, each.at_start) for each in view.handles_in(view.blocks_in_view())] == [
        ("statement", True),
        ("statement", False),
    ]
    reader.pane.set_current_statement(None)
    assert view.handles_in(view.blocks_in_view()) == []
    other, _ = opened(open_text, mine=False)
    assert other.pane.view.handles_in(other.pane.view.blocks_in_view()) == []


def test_in_an_arabic_line_the_start_is_at_the_right(open_text: OpenText) -> None:
    start = TEXT.index("السلام")
    end = TEXT.index(" جدا")
    reader = open_text(TEXT, [a_mark("a", (start, end))])
    reader.pane.set_current_statement(StatementId("a"))
    told: list[SpanDragged] = []
    reader.pane.span_dragged.connect(told.append)
    first, last = knob(reader, at_start=True), knob(reader, at_start=False)
    assert first.x() > last.x()
    target = TEXT.index(" هنا")
    reader.drag(last, last + reader.edge(target) - reader.edge(end))
    assert [TEXT[each.start : each.end] for each in told] == ["السلام قريب جدا"]

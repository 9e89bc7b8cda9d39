"""The visible tint at any position is that of the statement that covers it: pixels of the real pane against plain counting."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from annotator.coding.rows import Mark, MarkSpan
from annotator.model.ids import StatementId
from annotator.ui.reading.header import Header
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.lanes import MAX_LANES
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import Reader

TEXT = (
    "The minister said 😀 that the towns would pay for it, and the opposition said that they would never do so.\n"
    "\n"
    "قال الرئيس إن السلام قريب جدا هنا وإن الحرب بعيدة.\n"
    "A mixed line with שלום עולם inside it, and a tail.\n"
    "Short."
)
COLOURS = ("#2B6CB0", "#B7472A", "#1B7A3D", "#7A6400", "#A3409A")
_SPAN = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 60)).map(
    lambda pair: (pair[0], min(len(TEXT), pair[0] + pair[1]))
)
_MARKS = st.lists(st.tuples(st.lists(_SPAN, min_size=1, max_size=2), st.sampled_from(COLOURS)), max_size=9)


def _marks(drawn: list[tuple[list[tuple[int, int]], str]]) -> list[Mark]:
    found = []
    for number, (spans, colour) in enumerate(drawn):
        fragments = tuple(MarkSpan(start, end, "statement") for start, end in sorted(set(spans)))
        found.append(Mark(StatementId(f"m{number}"), fragments, colour, 0, "Speaker", "", False, True))
    return found


def _covering(marks: list[Mark], position: int) -> list[tuple[int, Mark]]:
    """The statements that hold the position, with the lengths of the spans that do."""
    return [(span.end - span.start, mark) for mark in marks for span in mark.spans if span.start <= position < span.end]


def _expected(marks: list[Mark], position: int, current: StatementId | None, theme: Theme) -> set[str]:
    """The colours that may stand behind the character: the current statement's, else the innermost's (of equal length, any)."""
    inks = Inks(theme)
    covering = _covering(marks, position)
    if not covering:
        return {theme.paper}
    mine = [mark for _, mark in covering if mark.statement == current]
    if mine:
        return {inks.tint(mine[0].colour, selected=True).name().upper()}
    shortest = min(length for length, _ in covering)
    return {inks.tint(mark.colour, selected=False).name().upper() for length, mark in covering if length == shortest}


def _behind(reader: Reader, picture: QImage, position: int) -> str | None:
    """The colour that fills most of the character's cell; None where no width can be told (a ligature's second half, a line's
    end, a change of direction)."""
    view = reader.pane.view
    first, after = view.page_layout.caret_rect(position), view.page_layout.caret_rect(position + 1)
    width = abs(after.x() - first.x())
    if first.top() != after.top() or not 4 <= width <= 30:
        return None
    left, right = round(min(first.x(), after.x())) + 1, round(max(first.x(), after.x())) - 1
    top, bottom = round(first.top()) + 1 - view.offset, round(first.bottom()) - 1 - view.offset
    cell = ((x, y) for x in range(left, right + 1) for y in range(top, bottom))
    seen = Counter(QColor(picture.pixel(x, y)).name().upper() for x, y in cell)
    return seen.most_common(1)[0][0]


@pytest.fixture(params=[LIGHT, DARK], ids=lambda theme: theme.name)
def reader(request: pytest.FixtureRequest, open_text: OpenText) -> Reader:
    made = open_text(TEXT)
    made.pane.set_theme(request.param)
    return made


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=_MARKS, chosen=st.integers(-4, 8))
def test_the_tint_at_a_position_is_that_of_the_statement_that_covers_it(
    reader: Reader, drawn: list[tuple[list[tuple[int, int]], str]], chosen: int
) -> None:
    marks = _marks(drawn)
    theme = reader.pane._inks.theme
    view = reader.pane.view
    view.show_text(text=TEXT, language="en", header=Header("A headline", ""), marks=marks)
    current = StatementId(f"m{chosen}") if 0 <= chosen < len(marks) else None
    view.set_current(current, reveal=False)
    view.clearFocus()
    QApplication.processEvents()
    picture = view.viewport().grab().toImage()
    checked = 0
    for position in range(0, len(TEXT) - 1, 3):
        behind = _behind(reader, picture, position)
        backwards = view.map.is_bidirectional(view.map.block_of(position))
        if behind is None or TEXT[position] in "😀\n" or (backwards and TEXT[position].isspace()):
            continue  # where directions meet, a space at the end of a run has no place of its own
        checked += 1
        assert behind in _expected(marks, position, current, theme), (position, TEXT[position])
    assert checked > 40


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=_MARKS)
def test_each_statement_has_its_line_or_is_counted(
    reader: Reader, drawn: list[tuple[list[tuple[int, int]], str]]
) -> None:
    marks = _marks(drawn)
    view = reader.pane.view
    view.show_text(text=TEXT, language="en", header=Header("A headline", ""), marks=marks)
    for block in range(view.map.block_count):
        start, end = view.map.start(block), view.map.end(block)
        if any("\u0590" <= character <= "\u08ff" for character in TEXT[start:end]):
            continue
        parts = [(max(span.start, start), min(span.end, end)) for mark in marks for span in mark.spans]
        spans = [(first, last) for first, last in parts if first < last]
        picture = view.marks.picture(block)
        lines = sum(len(found) for _, found in picture.strokes)
        counted = sum(count for _, count in picture.hidden)
        on_lines = sum(
            len({view.page_layout.line_of(place)[1] for place in range(first, last)}) for first, last in spans
        )
        if len(spans) <= MAX_LANES:
            assert counted == 0
        assert lines + counted <= on_lines + len(spans)
        assert lines > 0 or not any(TEXT[first:last].strip() for first, last in spans)

"""Reading a long text to its end and back: what was let go of meanwhile is there again, exactly as it was."""

from __future__ import annotations

from PySide6.QtGui import QImage

from tests.ui.reading.conftest import OpenText
from tests.ui.reading.reader import Reader, a_mark

PARAGRAPH = "The minister said that the towns would pay, and the opposition said that they would not. " * 6
COUNT = 500


def _picture(reader: Reader) -> QImage:
    return reader.pane.view.grab().toImage()


def test_lines_and_pictures_far_from_view_come_back_as_they_were(open_text: OpenText) -> None:
    text = "\n".join(f"{number} {PARAGRAPH}" for number in range(COUNT))
    marks = [a_mark(f"m{number}", (number * 530 + 40, number * 530 + 200)) for number in range(COUNT)]
    reader = open_text(text, marks)
    view = reader.pane.view
    bar = view.verticalScrollBar()
    bar.setValue(300)
    first = _picture(reader)
    places = {position: view.page_layout.caret_rect(position) for position in range(0, 5000, 97)}
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + view.viewport().height())
        view.viewport().repaint()
    assert reader.pane.visible_range()[1] == len(text)
    assert not view.document().findBlockByNumber(1).layout().lineCount(), "the first lines were let go"
    bar.setValue(300)
    assert _picture(reader) == first
    assert {position: view.page_layout.caret_rect(position) for position in places} == places


def test_a_long_paragraph_is_divided_after_sentences_and_read_as_one(open_text: OpenText) -> None:
    text = PARAGRAPH * 40
    reader = open_text(text)
    view = reader.pane.view
    starts = list(view.map.starts)
    assert len(starts) > 8
    assert all(text[start - 2 : start] == ". " for start in starts[1:])
    assert all(later - earlier <= 1_600 for earlier, later in zip(starts, [*starts[1:], len(text)], strict=True))
    for position in (0, 1_000, 5_000, len(text) - 1):
        rect = view.page_layout.caret_rect(position)
        assert view.page_layout.position_at(rect.x(), rect.center().y()) == position

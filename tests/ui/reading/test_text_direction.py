"""Words that are too long are cut where their reading ends, in any direction, whatever the window's own direction is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from annotator.coding.rows import Mark
from annotator.model.ids import StatementId
from annotator.ui.reading.chooser import ChooserRow
from annotator.ui.reading.inks import Inks
from annotator.ui.theme import LIGHT

_TEXT_FROM, _WIDTH = 18, 220


def ink_rows(row: ChooserRow, columns: range) -> set[int]:
    """The lines of pixels in which the speaker's line has ink, within some columns."""
    image = row.grab(QRect(0, 0, _WIDTH, row.height() // 2)).toImage()
    ground = QColor(image.pixelColor(_WIDTH - 1, 2))
    return {y for y in range(2, image.height()) for x in columns if image.pixelColor(x, y) != ground}


@pytest.mark.parametrize(("speaker", "ends_left"), [("لجنة " * 12, True), ("Committee " * 12, False)])
def test_the_dots_stand_where_the_reading_ends(qtbot: QtBot, speaker: str, ends_left: bool) -> None:
    mark = Mark(StatementId("m"), (), "#2B6CB0", 0, speaker, "", False, True)
    row = ChooserRow(mark, "", Inks(LIGHT), with_coder=False)
    qtbot.addWidget(row)
    row.setFont(QFont("DejaVu Sans", 10))
    row.resize(_WIDTH, row.sizeHint().height())
    height = row.height() // 2
    first = ink_rows(row, range(_TEXT_FROM, _TEXT_FROM + 5))
    assert first
    only_dots = min(first) > height * 0.6 and len(first) <= 3
    assert only_dots == ends_left

"""A reading pane in a shown window, in a face that every test machine has."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from annotator.coding.rows import ArticleText, Mark
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme import LIGHT
from tests.ui.reading.reader import Reader

OpenText = Callable[..., Reader]


@pytest.fixture
def open_text(qtbot: QtBot) -> OpenText:
    """Opens a pane of 852 × 700 pixels on a text, with statements."""

    def open_it(
        text: str, marks: Sequence[Mark] = (), *, language: str = "en", width: int = 852, height: int = 700
    ) -> Reader:
        pane = ReadingPane()
        qtbot.addWidget(pane)
        pane.setFont(QFont("DejaVu Sans", 10))
        pane.set_theme(LIGHT)
        pane.set_reading_family("DejaVu Serif")
        pane.resize(width, height)
        article = Article(
            id=ArticleId("article"), sha256="0" * 64, title="A headline", source="Courier", language=language
        )
        pane.show_article(ArticleText(article, text), marks)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.activateWindow()
        pane.setFocus()
        qtbot.waitUntil(pane.view.hasFocus)
        return Reader(pane, qtbot)

    return open_it

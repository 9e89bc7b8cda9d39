"""A form in a shown window, with a desk that answers it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.rows import StatementView
from annotator.ui.form.coding_form import CodingForm
from annotator.ui.theme import LIGHT
from tests.ui.form.sample_views import SMALL, Desk, a_statement, a_view, search

OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(qtbot: QtBot) -> OpenDesk:
    """Opens a window with a form that shows a view (by default an empty statement of the small codebook)."""

    def open_it(view: StatementView | None = None, *, width: int = 320, height: int = 900) -> Desk:
        window = QWidget()
        window.resize(width, height)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        form = CodingForm(search_entities=search, theme=LIGHT, codebook=SMALL)
        column.addWidget(form)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        desk = Desk(window, form, view if view is not None else a_view(a_statement()))
        desk.connect()
        return desk

    return open_it

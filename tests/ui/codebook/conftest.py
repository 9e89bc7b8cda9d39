"""What the tests of the codebook page share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook
from annotator.model.codebook_places import Part, Place
from annotator.ui.codebook.outline import OutlineView
from annotator.ui.theme import LIGHT

TYPE = Place(Part.TYPE, ("statement",))
TOPIC, STANCE = TYPE.child("topic"), TYPE.child("stance")
PEACE = TOPIC.child("war_peace")
PERSON = Place(Part.ENTITY_TYPE, ("person",))


@pytest.fixture
def outline(qtbot: QtBot, codebook: Codebook) -> OutlineView:
    """The outline of the default codebook in a shown window, with the focus."""
    view = OutlineView(codebook, LIGHT)
    view.resize(320, 900)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    return view

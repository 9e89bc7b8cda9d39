"""The guidance beside the form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Example, Guidance
from annotator.model.ids import FieldId, OptionId
from annotator.ui.form.guidance import GuidancePanel, Link
from annotator.ui.form.signals import FieldFocused
from annotator.ui.theme import DARK, LIGHT
from tests.ui.form.sample_views import SMALL, a_statement, a_view


@pytest.fixture
def panel(qtbot: QtBot) -> GuidancePanel:
    made = GuidancePanel(theme=LIGHT, codebook=SMALL)
    made.resize(320, 220)
    qtbot.addWidget(made)
    made.show()
    return made


RULE = Guidance(
    definition="Each side gives something up.",
    use_when="No side is singled out.",
    avoid_when="Avoid when land is named.",
    examples=(Example(text="“Both must move.”", note="Two sides."), Example(text="“Each gives.”")),
)


def test_definition_use_and_avoid_are_shown(panel: GuidancePanel) -> None:
    panel.show_guidance("Concessions", RULE)
    assert panel.title == "Concessions"
    assert panel.words == (
        "Each side gives something up.",
        "Use when: No side is singled out.",
        "Avoid when land is named.",
    )


def test_examples_open_by_mouse_and_key_and_stay_open(panel: GuidancePanel) -> None:
    panel.show_guidance("Concessions", RULE)
    link = panel.findChildren(Link)[0]
    assert link.text() == "2 examples"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert panel.words[3:] == ("“Both must move.”", "Two sides.", "“Each gives.”")
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert [words for words in panel.words if "“" in words] == []
    QTest.keyClick(link, Qt.Key.Key_Space)
    panel.show_guidance("Other", Guidance(definition="x", examples=(Example(text="“One.”"),)))
    assert list(panel.words) == ["x", "“One.”"]


def test_it_follows_field_option_type_and_codebook(panel: GuidancePanel) -> None:
    assert panel.title == "Small"
    view = a_view(a_statement())
    panel.show_view(view)
    assert (panel.title, panel.words) == ("Statement", ("Who says what.",))
    panel.show_focus(FieldFocused(FieldId("stance"), OptionId("support")))
    assert (panel.title, panel.words) == ("Support", ("In favour of it.",))
    panel.show_focus(FieldFocused(FieldId("stance"), OptionId("oppose")))
    assert (panel.title, panel.words) == ("Stance", ("The attitude.",)), "an option without guidance leaves the field's"
    panel.show_view(view)
    assert panel.title == "Stance", "the same type again changes nothing"
    panel.show_view(None)
    assert panel.title == "Small"


def test_nothing_said_is_said(panel: GuidancePanel) -> None:
    panel.show_guidance("Country", Guidance())
    assert panel.words == ("The codebook says nothing more about this.",)
    panel.set_theme(DARK)
    assert panel.grab().toImage().pixelColor(1, 1).name().upper() == DARK.raised

"""Short ways to the parts of the codebook page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.coding.draft import read_draft
from annotator.coding.session import Session
from annotator.model.codebook import Codebook, FieldSpec, Option
from annotator.model.codebook_places import Part, Place, thing_at
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.codebook.controls import Control
from annotator.ui.pages.codebook_page import CodebookPage
from annotator.ui.pages.project_page import PageName

TYPE = Place(Part.TYPE, ("statement",))
TOPIC, STANCE, TARGET = TYPE.child("topic"), TYPE.child("stance"), TYPE.child("target")
PEACE = TOPIC.child("war_peace")
PERSON = Place(Part.ENTITY_TYPE, ("person",))
OPPOSE = STANCE.child("oppose")
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def shown_page(room: ProjectRoom) -> CodebookPage:
    """The codebook page of a window, shown."""
    room.switch.show(PageName.CODEBOOK)
    found = room.switch.page(PageName.CODEBOOK)
    assert isinstance(found, CodebookPage)
    return found


def draft_of(session: Session) -> Codebook:
    found = read_draft(session.project.read)
    assert found is not None
    return found.codebook


def field(book: Codebook, place: Place) -> FieldSpec:
    found = thing_at(book, place)
    assert isinstance(found, FieldSpec)
    return found


def option(book: Codebook, place: Place) -> Option:
    found = thing_at(book, place)
    assert isinstance(found, Option)
    return found


def part(page: CodebookPage, name: str) -> QWidget:
    """The widget in which a property is edited."""
    control = page.editor.control(name)
    assert isinstance(control, Control)
    return control.focusProxy() or control


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())


def pick(combo: QComboBox, words: str) -> None:
    """Chooses a line of a list by its keys."""
    combo.setFocus()
    at = combo.findText(words)
    assert at >= 0, [combo.itemText(row) for row in range(combo.count())]
    while combo.currentIndex() != at:
        QTest.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < at else Qt.Key.Key_Up)


def is_chosen(page: CodebookPage, place: Place) -> bool:
    return page.outline.chosen == place


def is_editable(page: CodebookPage) -> bool:
    return page.is_editable

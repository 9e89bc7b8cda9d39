"""The editor and the form to try: every property of every kind of thing, by keys and clicks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.commands.draft import ChangeDraft
from annotator.coding.session import Session
from annotator.model.codebook import Kind
from annotator.model.codebook_editing import remove, set_label
from annotator.model.codebook_places import WHOLE, Part, Place
from annotator.model.condition import Equals, In, IsSet, Not
from annotator.model.ids import FieldId
from annotator.ui.form.field_row import FieldRow
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.codebook_page import CodebookPage
from annotator.ui.theme import DARK
from tests.ui.codebook.pages import (
    CTRL,
    OPPOSE,
    PEACE,
    STANCE,
    TARGET,
    TOPIC,
    TYPE,
    click,
    draft_of,
    field,
    is_chosen,
    option,
    part,
    pick,
)
from tests.ui.shell.conftest import press, type_text


def test_fields_of_every_kind_are_added(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    for kind in Kind:
        page.choose(TYPE)
        page.outline.add_field(kind)
        type_text(f"New {kind}")
        press(Qt.Key.Key_Return)
        made = TYPE.child(f"new_{kind}")
        qtbot.waitUntil(partial(is_chosen, page, made))
        assert field(draft_of(session), made).kind is kind
        assert page.editor.control("kind").combo.currentIndex() == list(Kind).index(kind)
        page.try_out.show_now()
    assert page.problems.list.count() == 2  # the choice and the tree have no options yet


def test_the_properties_of_a_field(page: CodebookPage, session: Session) -> None:
    note = TYPE.child("note")
    page.choose(note)
    pick(part(page, "kind"), "number")  # type: ignore[arg-type]
    assert field(draft_of(session), note).kind is Kind.NUMBER
    click(part(page, "multiple"))
    click(part(page, "group"))
    default = part(page, "default")
    default.setFocus()
    type_text("3,5")
    press(Qt.Key.Key_Return)
    pick(part(page, "remember"), "The last value in the article")  # type: ignore[arg-type]
    found = field(draft_of(session), note)
    assert (found.multiple, found.group, found.default, found.remember) == (True, "core", 3.5, "article")


def test_a_condition_in_words(page: CodebookPage, session: Session) -> None:
    page.choose(TARGET)
    control = page.editor.control("shown_when")
    pick(control.mode, "Only when …")
    assert field(draft_of(session), TARGET).shown_when == IsSet(field="speaker", is_set=True)
    pick(control.field, "Stance")
    pick(control.verb, "is not")
    assert field(draft_of(session), TARGET).shown_when == Not.model_validate(
        {"not": Equals(field="stance", equals="support")}
    )
    item = control.values.list.model().index(1, 0)
    control.values.list.model().setData(item, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    expected = In.model_validate({"field": "stance", "in": ["support", "oppose"]})
    assert field(draft_of(session), TARGET).shown_when == Not.model_validate({"not": expected})
    pick(control.mode, "Always")
    assert field(draft_of(session) if page.draft else session.codebook, TARGET).shown_when is None
    required = page.editor.control("required")
    pick(required.mode, "Always")
    assert field(draft_of(session), TARGET).required is True


def test_entity_types_are_checked(page: CodebookPage, session: Session) -> None:
    page.choose(TARGET)
    boxes = page.editor.control("entity_types").boxes
    before = field(session.codebook, TARGET).entity_types
    boxes["position"].setFocus()
    press(Qt.Key.Key_Space)
    assert field(draft_of(session), TARGET).entity_types == (*before, "position")
    for one in (*before, "position"):
        boxes[one].setFocus()
        press(Qt.Key.Key_Space)
    assert field(draft_of(session), TARGET).entity_types == ()
    assert page.problems.list.count() == 1


def test_key_score_and_colour_of_an_option(page: CodebookPage, session: Session) -> None:
    page.choose(OPPOSE)
    part(page, "key").setFocus()
    press(Qt.Key.Key_Delete)
    type_text("o")
    part(page, "score").setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_text("-2,5")
    click(page.editor.control("colour").buttons["#2F6F6A"])
    found = option(draft_of(session), OPPOSE)
    assert (found.key, found.score, found.colour) == ("o", -2.5, "#2F6F6A")
    part(page, "score").setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    page.outline.setFocus()
    assert option(draft_of(session), OPPOSE).score is None


def test_guidance_with_examples(page: CodebookPage, session: Session) -> None:
    page.choose(OPPOSE)
    guidance = page.editor.guidance()
    assert guidance is not None
    before = len(option(session.codebook, OPPOSE).guidance.examples)
    click(guidance.add_button)
    type_text("Never, she said.")
    press(Qt.Key.Key_Tab)
    type_text("a refusal")
    page.outline.setFocus()
    added = option(draft_of(session), OPPOSE).guidance.examples
    assert (len(added), added[-1].text, added[-1].note) == (before + 1, "Never, she said.", "a refusal")
    click(guidance.examples[-1].remove_button)
    assert len(guidance.examples) == before


def test_the_form_to_try_follows_the_draft(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    form = page.try_out.form

    def labels() -> list[str]:
        return [row.field.label for row in form.findChildren(FieldRow)]

    qtbot.waitUntil(lambda: "Stance" in labels())
    assert form.focus_field(FieldId("stance"))
    press(Qt.Key.Key_2)
    assert page.try_out.statement.values[FieldId("stance")] == ("oppose",)
    assert session.queries.statement_count(None, everyone=True) == 0
    session.run(ChangeDraft(remove(codebook=session.codebook, place=OPPOSE), "remove option Oppose"))
    page.try_out.show_now()
    assert FieldId("stance") not in page.try_out.statement.values
    session.run(ChangeDraft(set_label(codebook=session.codebook, place=STANCE, label="Attitude"), "rename"))
    qtbot.waitUntil(lambda: "Attitude" in labels())


def test_an_entity_can_be_made_up_in_the_form_to_try(page: CodebookPage, session: Session) -> None:
    page.try_out.show_now()
    before = session.undo_label
    assert page.try_out.form.focus_field(FieldId("speaker"))
    type_text("Zebulon Quince")
    press(Qt.Key.Key_Return)
    assert len(page.try_out.statement.values[FieldId("speaker")]) == 1
    assert session.undo_label == before


def test_the_theme_and_larger_letters_reach_every_part(page: CodebookPage, window: MainWindow, qtbot: QtBot) -> None:
    page.choose(PEACE)
    page.set_theme(DARK)
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    QApplication.setFont(font)
    window.resize(1366, 768)
    QApplication.processEvents()
    assert window.width() == 1366
    for one in page.findChildren(QLineEdit):
        if one.isVisible():
            assert one.height() >= one.fontMetrics().height()


def test_tab_walks_the_properties_in_order(page: CodebookPage) -> None:
    page.choose(OPPOSE)
    page.outline.setFocus()
    found: list[QWidget | None] = []
    while not page.editor.isAncestorOf(_tabbed()):
        assert len(found) < 10
        found.append(None)
    found = [QApplication.focusWidget()]
    while page.editor.isAncestorOf(_tabbed()):
        found.append(QApplication.focusWidget())
    texts = [one for one in found if isinstance(one, QLineEdit | QPlainTextEdit)]
    names = ["label", "key", "score", "definition", "use_when", "avoid_when", "example_text", "example_note"]
    assert [one.objectName() for one in texts] == names
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.try_out.isAncestorOf(focus)


def test_every_control_has_a_name(page: CodebookPage) -> None:
    for place in (WHOLE, TYPE, TOPIC, TARGET, OPPOSE, Place(Part.ENTITY_TYPE, ("person",))):
        page.choose(place)
        for kind in (QLineEdit, QPlainTextEdit, QComboBox):
            for one in page.editor.findChildren(kind):
                assert one.accessibleName(), one.objectName()


def _tabbed() -> QWidget:
    press(Qt.Key.Key_Tab)
    found = QApplication.focusWidget()
    assert found is not None
    return found

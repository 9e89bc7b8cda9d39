"""The codebook page in the window: gestures become steps of the draft, the page follows, and nothing coded changes."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.coding.commands.codebooks import UpdateCodebook
from annotator.coding.commands.draft import ChangeDraft
from annotator.coding.commands.statements import AddStatement
from annotator.coding.draft import read_draft
from annotator.coding.session import Session
from annotator.model.codebook import Codebook, FieldSpec, Kind, Option
from annotator.model.codebook_check import parse_codebook
from annotator.model.codebook_editing import add_option, remove, set_label
from annotator.model.codebook_places import WHOLE, Part, Place, thing_at
from annotator.model.condition import Equals, In, IsSet, Not
from annotator.model.ids import FieldId
from annotator.model.statement import Span
from annotator.ui.actions.codebook_page_actions import CodebookPageActions
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.codebook.controls import Control
from annotator.ui.codebook.head import ExportWanted
from annotator.ui.dialogs.codebook_versions import CodebookVersionsDialog
from annotator.ui.dialogs.codes_import import CodesImportDialog
from annotator.ui.dialogs.pick_example import PickExampleDialog
from annotator.ui.form.field_row import FieldRow
from annotator.ui.main_window import MainWindow
from annotator.ui.models.codebook_outline import ThingMoved
from annotator.ui.pages.codebook_page import CodebookPage
from annotator.ui.pages.project_page import PageName
from annotator.ui.theme import DARK
from tests.conftest import MakeSession
from tests.ui.shell.conftest import OpenWindow, press, room_of, type_text, when_asked

TYPE = Place(Part.TYPE, ("statement",))
TOPIC, STANCE, TARGET = TYPE.child("topic"), TYPE.child("stance"), TYPE.child("target")
PEACE = TOPIC.child("war_peace")
OPPOSE = STANCE.child("oppose")
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(room: ProjectRoom) -> CodebookPage:
    """The codebook page, shown, the focus in its outline."""
    return shown_page(room)


def shown_page(room: ProjectRoom) -> CodebookPage:
    room.switch.show(PageName.CODEBOOK)
    found = room.switch.page(PageName.CODEBOOK)
    assert isinstance(found, CodebookPage)
    return found


@pytest.fixture
def actions(page: CodebookPage) -> CodebookPageActions:
    found = page.findChild(CodebookPageActions)
    assert found is not None
    return found


@pytest.fixture
def session(room: ProjectRoom) -> Session:
    return room.session


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


def test_the_page_opens_on_the_version_in_force(page: CodebookPage) -> None:
    assert QApplication.focusWidget() is page.outline
    assert page.head.version.text() == "Version 1"
    assert "No draft" in page.head.state.text()
    assert not page.head.publish_button.isEnabled()
    assert not page.problems.isVisible()


def test_typing_a_label_is_one_step_and_undone_at_once(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    page.choose(OPPOSE)
    edit = part(page, "label")
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    type_text("Agai")
    qtbot.waitUntil(lambda: read_draft(session.project.read) is not None)
    type_text("nst")
    page.outline.setFocus()
    assert option(draft_of(session), OPPOSE).label == "Against"
    assert page.outline.outline.index_of(OPPOSE).data() == "Against"
    assert page.head.state.text() == "Draft: 1 change since version 1"
    assert page.head.publish_button.isEnabled()
    press(Qt.Key.Key_Z, CTRL)
    assert read_draft(session.project.read) is None
    assert edit.text() == "Oppose"


def test_what_is_typed_last_is_kept_when_the_page_is_left(
    page: CodebookPage, room: ProjectRoom, session: Session
) -> None:
    page.choose(OPPOSE)
    for name in ("definition", "use_when"):
        guidance = page.editor.guidance()
        assert guidance is not None
        guidance.texts[name].edit.setPlainText(f"new {name}")
    room.switch.show(PageName.CODE)
    found = option(draft_of(session), OPPOSE).guidance
    assert (found.definition, found.use_when) == ("new definition", "new use_when")


def test_choosing_another_thing_keeps_what_was_typed(page: CodebookPage, session: Session) -> None:
    page.choose(OPPOSE)
    part(page, "label").setFocus()
    press(Qt.Key.Key_End)
    type_text("!")
    page.choose(PEACE)
    assert option(draft_of(session), OPPOSE).label == "Oppose!"
    assert option(draft_of(session), PEACE).label == "War and peace"


def test_adding_renaming_moving_and_removing_by_keys(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    page.choose(PEACE)
    press(Qt.Key.Key_Insert)
    type_text("Rail & Road")
    press(Qt.Key.Key_Return)
    made = PEACE.child("rail_road")
    qtbot.waitUntil(lambda: page.outline.chosen == made)
    page.outline.setFocus()
    press(Qt.Key.Key_F2)
    type_text("Roads")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: option(draft_of(session), made).label == "Roads")
    page.outline.setFocus()
    press(Qt.Key.Key_Up, ALT)
    assert [one.id for one in option(draft_of(session), PEACE).options][-2] == "rail_road"
    press(Qt.Key.Key_Left, ALT)
    assert page.outline.chosen == TOPIC.child("rail_road")
    press(Qt.Key.Key_Right, ALT)
    assert page.outline.chosen == made
    press(Qt.Key.Key_Delete)
    assert read_draft(session.project.read) is None
    assert page.outline.chosen == PEACE
    press(Qt.Key.Key_Z, CTRL)
    assert option(draft_of(session), made).label == "Roads"
    for _ in range(5):
        press(Qt.Key.Key_Z, CTRL)
    assert read_draft(session.project.read) is None


def test_dragging_moves_in_the_draft(page: CodebookPage, session: Session) -> None:
    model = page.outline.outline
    talks = PEACE.child("peace_talks")
    data = model.mimeData([model.index_of(talks)])
    economy = model.index_of(TOPIC.child("economy"))
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, economy)
    QApplication.processEvents()
    moved = TOPIC.child("economy").child("peace_talks")
    assert option(draft_of(session), moved).label == "Peace talks"
    assert page.outline.chosen == moved


def test_fields_of_every_kind_are_added(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    for kind in Kind:
        page.choose(TYPE)
        page.outline.add_field(kind)
        type_text(f"New {kind}")
        press(Qt.Key.Key_Return)
        made = TYPE.child(f"new_{kind}")
        qtbot.waitUntil(lambda made=made: page.outline.chosen == made)
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


def test_an_example_is_picked_from_what_is_coded(page: CodebookPage, room: ProjectRoom, session: Session) -> None:
    article = session.queries.articles()[0].id
    text = session.queries.article_text(article).text
    start = text.index("Silence is not peace")
    span = Span(start=start, end=start + len("Silence is not peace"))
    session.run(AddStatement(article, (span,), values={FieldId("stance"): ("oppose",)}))
    page.choose(OPPOSE)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, PickExampleDialog)
        QTest.keyClicks(dialog.filter, " silence")
        dialog.search()
        assert dialog.list.count() == 1
        QTest.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)

    when_asked(answer)
    guidance = page.editor.guidance()
    assert guidance is not None
    click(guidance.pick_button)
    assert option(draft_of(session), OPPOSE).guidance.examples[-1].text == "Silence is not peace"


def test_problems_are_listed_and_lead_to_their_places(page: CodebookPage, session: Session) -> None:
    page.choose(TARGET)
    page.outline.setFocus()
    press(Qt.Key.Key_Delete)
    page.choose(OPPOSE)
    part(page, "label").setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    page.outline.setFocus()
    assert page.problems.isVisible()
    assert page.problems.list.count() == 2
    assert not page.head.publish_button.isEnabled()
    page.choose(WHOLE)
    item = page.problems.list.item(1)
    where = page.problems.list.visualItemRect(item).center()
    QTest.mouseClick(page.problems.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert page.outline.chosen == TYPE.child("target_stance")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.editor.control("shown_when").isAncestorOf(focus)
    page.choose(OPPOSE)
    row = page.outline.outline.row_of(page.outline.outline.index_of(OPPOSE))
    assert row is not None
    assert row.problems == 1


def test_publish_passes_on_the_draft(page: CodebookPage, actions: CodebookPageActions, session: Session) -> None:
    told: list[Codebook] = []
    actions.publish_wanted.connect(told.append)
    page.choose(OPPOSE)
    part(page, "label").setFocus()
    press(Qt.Key.Key_End)
    type_text("!")
    page.outline.setFocus()
    click(page.head.publish_button)
    assert told == [draft_of(session)]


def test_discarding_is_one_step(page: CodebookPage, session: Session) -> None:
    session.run(ChangeDraft(remove(codebook=session.codebook, place=STANCE), "remove field Stance"))
    session.run(ChangeDraft(remove(codebook=draft_of(session), place=TARGET), "remove field Target"))
    assert page.head.discard_button.isVisible()
    click(page.head.discard_button)
    assert read_draft(session.project.read) is None
    press(Qt.Key.Key_Z, CTRL)
    assert thing_at(draft_of(session), STANCE) is None


def test_a_draft_that_is_behind_is_kept_and_rebased(page: CodebookPage, session: Session) -> None:
    drafted = set_label(codebook=session.codebook, place=OPPOSE, label="Against")
    session.run(ChangeDraft(drafted, "rename"))
    session.run(UpdateCodebook(add_option(codebook=session.codebook, parent=STANCE, label="Mixed").codebook))
    assert page.head.strip.isVisible()
    assert page.codebook == drafted
    click(page.head.rebase_button)
    assert not page.head.strip.isVisible()
    draft = read_draft(session.project.read)
    assert draft is not None
    assert (draft.base.number, draft.codebook) == (2, drafted)


def test_an_old_version_is_shown_and_taken(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    first = session.codebook
    session.run(UpdateCodebook(add_option(codebook=first, parent=STANCE, label="Mixed").codebook, note="both"))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, CodebookVersionsDialog)
        assert "Mixed" in dialog.shown.toPlainText()
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.version.number == 1
        QTest.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)

    when_asked(answer)
    click(page.head.versions_button)
    qtbot.waitUntil(page.isActiveWindow)
    assert page.codebook == first
    assert not page.is_editable
    page.choose(OPPOSE)
    assert part(page, "label").isReadOnly()  # type: ignore[attr-defined]
    page.outline.setFocus()
    press(Qt.Key.Key_Delete)
    assert read_draft(session.project.read) is None
    click(page.head.take_button)
    assert draft_of(session) == first
    assert page.is_editable
    assert not page.head.strip.isVisible()


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


def test_read_only_shows_all_and_changes_nothing(open_window: OpenWindow, make_session: MakeSession) -> None:
    writer = make_session("locked")
    reader = Session.open(writer.path, read_only=True)
    page = shown_page(room_of(open_window(reader)))
    assert page.head.state.text() == "Read only"
    assert not page.head.publish_button.isVisible()
    assert not page.head.import_button.isVisible()
    assert page.head.export_button.isVisible()
    page.choose(OPPOSE)
    page.outline.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_F2, Qt.Key.Key_Return):
        press(key)
        assert QApplication.focusWidget() is page.outline
    for row in page.editor.rows:
        proxy = row.control.focusProxy()
        if isinstance(proxy, QLineEdit | QPlainTextEdit):
            assert proxy.isReadOnly()
    assert read_draft(reader.project.read) is None


def test_files_out_and_in_again(
    page: CodebookPage, actions: CodebookPageActions, session: Session, tmp_path: Path
) -> None:
    drafted = set_label(codebook=session.codebook, place=OPPOSE, label="Against")
    session.run(ChangeDraft(drafted, "rename"))
    for wanted, name in (
        (ExportWanted("json"), "book.json"),
        (ExportWanted("qdc"), "book.qdc"),
        (ExportWanted("csv", TOPIC), "topic.csv"),
        (ExportWanted("qdc", TOPIC), "topic.qdc"),
        (ExportWanted("html"), "book.html"),
        (ExportWanted("pdf"), "book.pdf"),
    ):
        actions.write(tmp_path / name, wanted)
        assert (tmp_path / name).stat().st_size > 1000
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")
    assert parse_codebook(data=(tmp_path / "book.json").read_bytes(), name="b") == drafted
    session.undo()
    actions.import_file(tmp_path / "book.json")
    assert draft_of(session) == drafted
    assert session.undo_label == "import codebook book.json"


def test_codes_are_taken_into_a_field(
    page: CodebookPage, actions: CodebookPageActions, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "sport.csv"
    path.write_text("Sport;All games\nSport > Doping;Pills\n", encoding="utf-8")
    page.choose(TOPIC)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, CodesImportDialog)
        assert dialog.target.currentText() == "Field Topic"
        assert "2 new" in dialog.shown.toPlainText()
        QTest.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)

    when_asked(answer)
    actions.import_file(path)
    assert option(draft_of(session), TOPIC.child("sport").child("doping")).guidance.definition == "Pills"


def test_codes_make_a_new_field(
    page: CodebookPage, actions: CodebookPageActions, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "Themen.csv"
    path.write_text("Sport\n", encoding="utf-8")

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, CodesImportDialog)
        dialog.target.setCurrentIndex(dialog.target.count() - 1)
        QTest.mouseClick(dialog.action_button, Qt.MouseButton.LeftButton)

    when_asked(answer)
    actions.import_file(path)
    made = TYPE.child("themen")
    assert field(draft_of(session), made).kind is Kind.TREE
    assert page.outline.chosen == made


@pytest.mark.parametrize(("name", "data"), [("x.json", b"{"), ("x.qdc", b"<a>"), ("x.csv", b""), ("y.json", b"{}")])
def test_a_bad_file_is_one_message(
    page: CodebookPage,
    actions: CodebookPageActions,
    session: Session,
    tmp_path: Path,
    name: str,
    data: bytes,
    qtbot: QtBot,
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    asked: list[str] = []

    def answer(dialog: QDialog) -> None:
        asked.append(dialog.windowTitle())
        dialog.reject()

    when_asked(answer)
    actions.import_file(path)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert read_draft(session.project.read) is None


def test_a_step_that_cannot_be_done_leaves_what_is_there(page: CodebookPage) -> None:
    told: list[object] = []
    page.refused.connect(told.append)
    page.refused.disconnect()
    page.refused.connect(told.append)
    page.outline.thing_moved.emit(ThingMoved(OPPOSE, PEACE, "into"))
    assert len(told) == 1


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


def _tabbed() -> QWidget:
    press(Qt.Key.Key_Tab)
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_every_control_has_a_name(page: CodebookPage) -> None:
    for place in (WHOLE, TYPE, TOPIC, TARGET, OPPOSE, Place(Part.ENTITY_TYPE, ("person",))):
        page.choose(place)
        for kind in (QLineEdit, QPlainTextEdit, QComboBox):
            for one in page.editor.findChildren(kind):
                assert one.accessibleName(), one.objectName()


def test_the_journal_stays_small(page: CodebookPage, session: Session) -> None:
    page.choose(OPPOSE)
    page.outline.setFocus()
    press(Qt.Key.Key_Delete)
    value = session.project.read.setting("codebook_draft")
    assert len(orjson.dumps(value)) < 500

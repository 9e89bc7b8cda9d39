"""Files, versions and examples: what comes into the draft and goes out of the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.coding.commands.draft import ChangeDraft
from annotator.coding.commands.publication import PublishCodebook
from annotator.coding.commands.statements import AddStatement
from annotator.coding.draft import read_draft
from annotator.coding.session import Session
from annotator.model.codebook import Kind
from annotator.model.codebook_check import parse_codebook
from annotator.model.codebook_editing import add_option, set_label
from annotator.model.ids import FieldId
from annotator.model.statement import Span
from annotator.ui.actions.codebook_page_actions import CodebookPageActions
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.codebook.head import ExportWanted
from annotator.ui.dialogs.codebook_versions import CodebookVersionsDialog
from annotator.ui.dialogs.codes_import import CodesImportDialog
from annotator.ui.dialogs.pick_example import PickExampleDialog
from annotator.ui.pages.codebook_page import CodebookPage
from tests.ui.codebook.pages import (
    OPPOSE,
    STANCE,
    TOPIC,
    TYPE,
    click,
    draft_of,
    field,
    is_editable,
    option,
    part,
)
from tests.ui.shell.conftest import press, when_asked


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


def test_an_old_version_is_shown_and_taken(page: CodebookPage, session: Session, qtbot: QtBot) -> None:
    first = session.codebook
    session.run(PublishCodebook(add_option(codebook=first, parent=STANCE, label="Mixed").codebook, note="both"))

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
    assert not is_editable(page)
    page.choose(OPPOSE)
    assert part(page, "label").isReadOnly()  # type: ignore[attr-defined]
    page.outline.setFocus()
    press(Qt.Key.Key_Delete)
    assert read_draft(session.project.read) is None
    click(page.head.take_button)
    assert draft_of(session) == first
    assert is_editable(page)
    assert not page.head.strip.isVisible()


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

"""The window around the coding: first start, projects, coders, what is remembered, themes, errors, the palette."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.coding.session import Session
from annotator.model.article import ArticleState
from annotator.model.codebook import Codebook
from annotator.model.errors import InvalidError, Problem, UserError
from annotator.ui.actions.coder_actions import CODER_KEY
from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.dialogs.coder_name import CoderNameDialog
from annotator.ui.dialogs.error_dialog import BugDialog, MessageDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.new_project import NewProjectDialog
from annotator.ui.dialogs.palette import Palette
from annotator.ui.main_window import MainWindow
from annotator.ui.recent import RecentProjects
from annotator.ui.style import Appearance, ThemeChoice
from annotator.ui.theme import DARK, LIGHT, Theme, contrast
from tests.conftest import MakeSession
from tests.ui.shell.conftest import OpenWindow, focused, press, room_of, select_words, type_text, when_asked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


# first start


def test_the_first_start_offers_a_new_project_an_old_one_and_the_sample(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.room is None
    assert window.welcome.isVisible()
    assert window.welcome.recent_buttons == []
    assert focused() is window.welcome.sample_button
    assert not window.actions_.is_enabled("file.export")
    assert window.actions_.is_enabled("file.new")


def test_a_new_project_asks_for_the_coder_once(
    qtbot: QtBot, open_window: OpenWindow, settings: QSettings, tmp_path: Path
) -> None:
    window = open_window()
    path = tmp_path / "Talks of spring.annotator"

    def name_coder(dialog: QDialog) -> None:
        assert isinstance(dialog, CoderNameDialog)
        assert not dialog.action_button.isEnabled()
        type_text("Gold")
        assert not dialog.action_button.isEnabled()
        dialog.edit.setText("  mira ")
        dialog.action_button.click()

    def make(dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        dialog.title_edit.setText("Talks of spring")
        dialog.path_edit.setText(str(path))
        when_asked(name_coder)
        dialog.action_button.click()

    when_asked(make)
    press(Qt.Key.Key_N, CTRL)
    room = room_of(window)
    assert room.session.title == "Talks of spring"
    assert room.session.codebook.name == "political-statements"
    assert [coder.name for coder in room.session.queries.coders()] == ["mira"]
    assert window.windowTitle() == "Talks of spring – Annotator"
    assert room.articles.empty.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is room.articles.empty.button)
    window.leave()
    assert window.projects.open(path)
    assert room_of(window).status.coder.text() == "mira"
    assert settings.value(CODER_KEY) == "mira"


def test_a_new_project_is_not_made_over_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    taken = tmp_path / "There.annotator"
    taken.write_bytes(b"something")
    dialog = NewProjectDialog(folder=tmp_path)
    qtbot.addWidget(dialog)
    dialog.title_edit.setText("There")
    dialog.action_button.click()
    assert dialog.wanted is None
    assert "already" in dialog.problem.text()
    dialog.path_edit.setText(str(tmp_path / "nowhere" / "a.annotator"))
    dialog.action_button.click()
    assert "no folder" in dialog.problem.text()
    assert taken.read_bytes() == b"something"


def test_a_broken_codebook_is_told_with_every_problem(qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"name": "Bad Name", "title": "x", "types": []}', encoding="utf-8")
    dialog = NewProjectDialog(folder=tmp_path)
    qtbot.addWidget(dialog)
    dialog.codebook_box.addItem("broken", broken)
    dialog.codebook_box.setCurrentIndex(dialog.codebook_box.count() - 1)
    dialog.action_button.click()
    assert dialog.wanted is None
    assert "name:" in dialog.problem.text()
    assert "types:" in dialog.problem.text()


def test_the_sample_opens_ready_to_code(open_window: OpenWindow, settings: QSettings, tmp_path: Path) -> None:
    settings.setValue(CODER_KEY, "mira")
    window = open_window()
    window.projects.sample_folder = tmp_path
    window.welcome.sample_button.click()
    room = room_of(window)
    assert room.session.queries.article_count() >= 12
    assert room.place.article is not None
    assert room.reading.view.hasFocus()


def test_recent_projects_are_listed_latest_first_and_open_on_a_click(
    open_window: OpenWindow, settings: QSettings, make_session: MakeSession, tmp_path: Path
) -> None:
    settings.setValue(CODER_KEY, "anna")
    paths = []
    for name in ("First", "Second"):
        session = make_session(name)
        paths.append(session.path)
        session.close()
        RecentProjects(settings).add(session.path)
    RecentProjects(settings).add(tmp_path / "gone.annotator")
    window = open_window()
    shown = [row.accessibleName() for row in window.welcome.recent_buttons]
    assert shown == ["gone", "Second", "First"]
    assert [row.isEnabled() for row in window.welcome.recent_buttons] == [False, True, True]
    window.welcome.recent_buttons[2].click()
    assert room_of(window).session.path == paths[0]
    assert RecentProjects(settings).paths()[0] == paths[0]


def test_what_is_no_project_is_told_and_nothing_opens(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "letter.annotator"
    path.write_text("Dear editor", encoding="utf-8")
    window = open_window()
    assert not window.projects.open(path)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MessageDialog)
    assert "letter.annotator" in dialog.words.text()
    assert window.room is None
    dialog.close()


def test_a_project_that_is_open_elsewhere_opens_read_only(
    open_window: OpenWindow, coded_session: Session, settings: QSettings
) -> None:
    settings.setValue(CODER_KEY, "anna")
    window = open_window()
    assert window.projects.open(coded_session.path)
    room = room_of(window)
    assert room.session.read_only
    assert room.status.saved.text().startswith("read-only")
    assert not window.actions_.is_enabled("statement.add")
    assert not window.actions_.is_enabled("edit.undo")
    assert window.actions_.is_enabled("file.export")
    select_words(room, "The guns")
    press(Qt.Key.Key_Return)
    assert room.place.statement is None


# coders


def test_the_coder_is_switched_in_the_status_row(window: MainWindow, room: ProjectRoom, settings: QSettings) -> None:
    select_words(room, "The guns")
    press(Qt.Key.Key_Return)

    def name_coder(dialog: QDialog) -> None:
        assert isinstance(dialog, CoderNameDialog)
        type_text("boris")
        dialog.action_button.click()

    when_asked(name_coder)
    room.status.new_coder_wanted.emit()
    assert room.status.coder.text() == "boris"
    assert settings.value(CODER_KEY) == "boris"
    assert len(room.reading.view.marks.index.marks) == 0
    assert room.form.view is None
    entries = {action.text(): action for action in room.status.coder.menu().actions()}
    assert entries["boris"].isChecked()
    entries["anna"].trigger()
    assert room.status.coder.text() == "anna"
    assert len(room.reading.view.marks.index.marks) == 1


def test_everybodys_statements_can_be_shown(window: MainWindow, room: ProjectRoom) -> None:
    select_words(room, "The guns")
    press(Qt.Key.Key_Return)
    room.session.switch_coder_by_name("boris")
    assert len(room.reading.view.marks.index.marks) == 0
    room.reading.setFocus()
    press(Qt.Key.Key_E, CTRL | SHIFT)
    (mark,) = room.reading.view.marks.index.marks
    assert not mark.mine
    press(Qt.Key.Key_N)
    assert room.form.view is not None and not room.form.view.mine
    press(Qt.Key.Key_E, CTRL | SHIFT)
    assert len(room.reading.view.marks.index.marks) == 0
    assert room.place.statement is None


# what is remembered


def test_the_window_comes_back_as_it_was(open_window: OpenWindow, coded_session: Session, settings: QSettings) -> None:
    settings.setValue(CODER_KEY, "anna")
    path = coded_session.path
    window = open_window(coded_session)
    room = room_of(window)
    window.resize(790, 700)  # the offscreen screen is 800 × 800, and a window is put back inside the screen
    press(Qt.Key.Key_PageDown, CTRL)
    article = room.place.article
    room.page.upper.setSizes([190, 340, 260])
    for _ in range(2):
        press(Qt.Key.Key_Plus, CTRL)
    window.actions_.trigger("view.theme_dark")
    sizes = room.page.upper.sizes()
    points = room.reading.view.page_layout.fonts.text.pointSizeF()
    window_size = window.size().toTuple()
    window.close()
    again = open_window()
    assert again.size().toTuple() == window_size
    assert again.projects.open(path)
    room = room_of(again)
    assert room.place.article == article
    assert room.page.upper.sizes() == sizes
    assert room.reading.view.page_layout.fonts.text.pointSizeF() == points
    assert again.actions_["view.theme_dark"].isChecked()


def test_text_size_goes_by_keys_and_back(room: ProjectRoom) -> None:
    fonts = room.reading.view
    normal = fonts.page_layout.fonts.text.pointSizeF()
    press(Qt.Key.Key_Plus, CTRL)
    larger = fonts.page_layout.fonts.text.pointSizeF()
    press(Qt.Key.Key_Minus, CTRL)
    press(Qt.Key.Key_Minus, CTRL)
    smaller = fonts.page_layout.fonts.text.pointSizeF()
    assert smaller < normal < larger
    press(Qt.Key.Key_0, CTRL)
    assert fonts.page_layout.fonts.text.pointSizeF() == normal


# themes


def test_the_theme_follows_the_choice_and_the_palette_is_ours(
    qapp: QApplication, window: MainWindow, appearance: Appearance
) -> None:
    appearance.choose(ThemeChoice.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert qapp.palette().color(QPalette.ColorRole.Text).name().upper() == DARK.text
    appearance.choose(ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_text_stands_out_from_its_ground(theme: Theme) -> None:
    for ground in (theme.window, theme.raised, theme.paper):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.text_soft, ground) >= 4.5
        assert contrast(theme.text_faint, ground) >= 4.4
        assert contrast(theme.danger, ground) >= 4.5
        assert contrast(theme.warning, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.text, theme.accent_tint) >= 7


# errors


def test_a_person_s_error_is_one_message_with_its_problems(qtbot: QtBot) -> None:
    plain = MessageDialog(UserError("There is no coder.", "Add one."))
    qtbot.addWidget(plain)
    assert plain.words.text() == "There is no coder.\nAdd one."
    listed = MessageDialog(InvalidError("It is broken:", (Problem("types", "none"), Problem("name", "bad"))))
    qtbot.addWidget(listed)
    shown = listed.findChild(QPlainTextEdit, "problems")
    assert isinstance(shown, QPlainTextEdit)
    assert shown.toPlainText() == "types: none\nname: bad"


def test_a_bug_is_shown_with_its_traceback_and_can_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    try:
        raise RuntimeError("the cat sat on the keyboard")
    except RuntimeError as error:
        window.tell_error(error)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BugDialog)
    dialog.cancel_button.click()
    copied = QApplication.clipboard().text()
    assert "the cat sat on the keyboard" in copied and "Traceback" in copied and "PySide6" in copied
    dialog.close()


# the palette


def open_palette() -> Palette:
    """Opens the palette by its key."""
    press(Qt.Key.Key_K, CTRL)
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    return palette


def test_the_palette_runs_a_command(window: MainWindow, room: ProjectRoom) -> None:
    palette = open_palette()
    palette.edit.setText("nothing found")
    press_in(palette, Qt.Key.Key_Return)
    assert room.session.queries.articles()[0].state is ArticleState.NOTHING_FOUND


def test_the_palette_opens_an_article_and_a_statement(window: MainWindow, room: ProjectRoom) -> None:
    select_words(room, "Kestria said it would not yield")
    press(Qt.Key.Key_Return)
    made = room.place.statement
    room.reading.setFocus()
    palette = open_palette()
    palette.edit.setText("Rates")
    press_in(palette, Qt.Key.Key_Return)
    assert room.session.queries.articles()[2].id == room.place.article
    palette = open_palette()
    palette.edit.setText("would not yield")
    palette.search()
    words = [entry.words for entry in palette.model.entries]
    place = words.index("“Kestria said it would not yield”")
    for _ in range(place):
        press_in(palette, Qt.Key.Key_Down)
    press_in(palette, Qt.Key.Key_Return)
    assert room.place.statement == made


def test_the_palette_sets_a_topic_and_lists_an_entity_s_statements(window: MainWindow, room: ProjectRoom) -> None:
    select_words(room, "Kestria said it would not yield")
    press(Qt.Key.Key_Return)
    type_text("Kestria")
    press(Qt.Key.Key_Return)
    palette = open_palette()
    palette.edit.setText("ceasefire")
    palette.search()
    assert palette.model.entries[0].hint == "War and peace"
    press_in(palette, Qt.Key.Key_Return)
    assert room.form.view is not None
    assert [value for field, value in room.form.view.statement.values.items() if field == "topic"] == [("ceasefire",)]
    palette = open_palette()
    palette.edit.setText("kestria")
    palette.search()
    kinds = [entry.kind for entry in palette.model.entries]
    for _ in range(kinds.index("person")):
        press_in(palette, Qt.Key.Key_Down)
    press_in(palette, Qt.Key.Key_Return)
    assert room.statements.shows_project
    assert room.statements.filter.text() == "Kestria"
    assert room.statements.view.model().rowCount() == 1


def press_in(palette: Palette, key: Qt.Key) -> None:
    """Presses a key in the palette's line."""
    QTest.keyClick(palette.edit, key)


# menus and drops


def test_every_action_is_in_a_menu_or_reached_by_a_digit(window: MainWindow, room: ProjectRoom) -> None:
    found: set[str] = set()

    def walk(actions: list[QAction]) -> None:
        for action in actions:
            found.add(action.objectName())
            menu = action.menu()
            if menu is not None:
                walk(menu.actions())  # type: ignore[attr-defined]

    walk(window.top.menus.actions())
    by_key_alone = {name for name in window.actions_.names() if name.startswith("option.")}
    by_key_alone |= {"file.recent", "view.to_form", "view.to_text"}
    assert set(window.actions_.names()) - found == by_key_alone


def test_dropped_files_are_shown_before_they_come_in(
    qtbot: QtBot, window: MainWindow, room: ProjectRoom, tmp_path: Path
) -> None:
    file = tmp_path / "fresh.txt"
    file.write_text("A fresh text.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    dialog.close()


def test_closing_goes_back_to_the_welcome_page(window: MainWindow, room: ProjectRoom, codebook: Codebook) -> None:
    press(Qt.Key.Key_W, CTRL)
    assert window.room is None
    assert window.welcome.isVisible()
    assert not window.actions_.is_enabled("statement.add")
    again = Session.open(room.session.path)
    assert again.queries.article_count() == 3
    again.close()


def test_open_asks_for_a_file(
    window: MainWindow,
    settings: QSettings,
    monkeypatch: pytest.MonkeyPatch,
    make_session: MakeSession,
) -> None:
    settings.setValue(CODER_KEY, "anna")
    other = make_session("Other")
    other.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other.path), ""))
    press(Qt.Key.Key_O, CTRL)
    assert room_of(window).session.title == "Other"

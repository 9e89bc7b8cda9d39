"""Keys by physical position, the table of bindings, the sheet of keys."""

from __future__ import annotations

import sys
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.actions.project_room import ProjectRoom
from annotator.ui.bindings import DEFAULT_BINDINGS, PAGE_GROUPS, Bindings, Context
from annotator.ui.chords import Chord, chords_of, engraved, parsed
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.main_window import MainWindow
from tests.ui.shell.conftest import focused, press, select_words, type_text

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
linux = pytest.mark.skipif(sys.platform != "linux", reason="scan codes are those of Linux")


def native(key: int, scan: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    """A press as X11 and Wayland tell it: the scan code is evdev's plus eight."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan + 8, 0, 0, text)


@pytest.mark.parametrize(
    ("text", "chord"),
    [
        ("S", Chord("S")),
        ("Shift+S", Chord("S", shift=True)),
        ("Ctrl++", Chord("=", ctrl=True, shift=True)),
        ("{", Chord("[", shift=True)),
        ("Alt+Shift+[", Chord("[", alt=True, shift=True)),
        ("Num+", Chord("Num+")),
        ("Ctrl+Num-", Chord("Num-", ctrl=True)),
        ("Ctrl+Enter", Chord("Enter", ctrl=True)),
    ],
)
def test_chords_are_read(text: str, chord: Chord) -> None:
    assert parsed(text) == chord


@pytest.mark.parametrize("text", ["", "Ctrl+", "Hyper+S", "ß", "SS"])
def test_a_key_without_a_place_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no such key"):
        parsed(text)


@pytest.mark.parametrize("row", DEFAULT_BINDINGS, ids=lambda row: row.action)
def test_every_action_has_a_key_that_can_be_read_back(row: object) -> None:
    from annotator.ui.bindings import Binding

    assert isinstance(row, Binding)
    chords = [chord for found in row.keys.values() for chord in found]
    assert chords
    assert [parsed(str(chord)) for chord in chords] == chords


def test_no_two_actions_share_a_key_where_both_work() -> None:
    for context in Context:
        for page in ("", *PAGE_GROUPS):
            others = PAGE_GROUPS - {page}
            taken = Counter(
                chord
                for row in DEFAULT_BINDINGS
                if row.action.partition(".")[0] not in others
                for chord in {*row.keys.get(context, ()), *row.keys.get(Context.WINDOW, ())}
            )
            assert [str(chord) for chord, count in taken.items() if count > 1] == []


def test_what_works_everywhere_cannot_be_typed_and_nothing_needs_alt_gr() -> None:
    for row in DEFAULT_BINDINGS:
        for context, chords in row.keys.items():
            for chord in chords:
                if context is Context.WINDOW:
                    assert chord.ctrl or (chord.key[0] == "F" and chord.key[1:].isdigit()), row.action
                assert not (chord.ctrl and chord.alt), row.action


@linux
@pytest.mark.parametrize(
    ("name", "event", "first"),
    [
        ("German ü lies where the US has [", native(ord("Ü"), 26, text="ü"), "["),
        ("German + lies where the US has ]", native(Qt.Key.Key_Plus, 27, text="+"), "]"),
        ("German Shift and ü", native(ord("Ü"), 26, SHIFT, "Ü"), "Shift+["),
        ("French ^ is dead, and lies on [", native(Qt.Key.Key_Dead_Circumflex, 26), "["),
        ("French & lies where the US has 1", native(Qt.Key.Key_Ampersand, 2, text="&"), "1"),
        ("French M lies where the US has ;", native(Qt.Key.Key_M, 39, text="m"), ";"),
        ("Cyrillic ы lies where the US has S", native(0x042B, 31, text="ы"), "S"),
        ("Arabic س lies where the US has S", native(0x0633, 31, text="س"), "S"),
    ],
)
def test_keys_go_by_position(name: str, event: QKeyEvent, first: str) -> None:
    assert chords_of(event)[0] == parsed(first), name


@linux
def test_a_position_that_nothing_uses_falls_back_on_what_is_engraved() -> None:
    bindings = Bindings(QSettings())
    french_m = native(Qt.Key.Key_M, 39, text="m")
    assert bindings.action_for(chords_of(french_m), (Context.READING,)) == "statement.mention"
    french_comma = native(Qt.Key.Key_Comma, 50, text=",")
    assert bindings.action_for(chords_of(french_comma), (Context.READING,)) == "statement.mention"
    german_plus_with_ctrl = native(Qt.Key.Key_Plus, 27, CTRL)
    assert bindings.action_for(chords_of(german_plus_with_ctrl), (Context.WINDOW,)) == "view.larger"


def test_made_up_events_go_by_their_key() -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_BraceLeft, SHIFT)
    assert chords_of(event) == (Chord("[", shift=True),)


def test_a_key_is_shown_as_it_is_engraved() -> None:
    assert engraved(parsed("{")) == "{"
    assert engraved(parsed("Ctrl+Up")) == "Ctrl+↑"
    assert engraved(parsed("["), {"[": "Ü"}) == "Ü"
    assert engraved(parsed("Shift+["), {"[": "Ü"}) == "Shift+Ü"


@linux
def test_menus_show_a_key_that_the_keyboard_has(window: MainWindow, room: ProjectRoom) -> None:
    assert window.actions_.keys_of("statement.fragment") == "+"
    QApplication.sendEvent(room.reading.view, native(Qt.Key.Key_Dead_Acute, 13, text="´"))
    assert window.actions_.keys_of("statement.fragment") == "Shift+Enter"
    assert window.actions_["statement.fragment"].text().endswith("\tShift+Enter")


@linux
def test_the_window_takes_a_cyrillic_key_by_its_position(room: ProjectRoom) -> None:
    select_words(room, "The guns")
    QApplication.sendEvent(room.reading.view, native(Qt.Key.Key_Return, 28, text="\r"))
    assert room.place.statement is not None
    press(Qt.Key.Key_Escape)
    select_words(room, "Tavaran")
    QApplication.sendEvent(room.reading.view, native(0x042C, 50, text="ь"))
    view = room.session.queries.statement_view(room.place.statement)
    assert view is not None and len(view.statement.mentions("speaker")) == 1


def test_f1_lists_every_action_with_its_keys(window: MainWindow) -> None:
    press(Qt.Key.Key_F1)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeysSheet)
    listed = {}
    for place in range(sheet.tree.topLevelItemCount()):
        group = sheet.tree.topLevelItem(place)
        assert group is not None
        for child in range(group.childCount()):
            item = group.child(child)
            assert item is not None
            listed[item.text(0)] = item.text(1)
    assert set(listed) == {row.words for row in DEFAULT_BINDINGS}
    assert listed["Make a statement of the selection"] == "Enter"
    assert listed["Choose the option with this digit"] == "1 … 9"
    sheet.close()


def choose(sheet: KeysSheet, words: str) -> None:
    """Chooses an action in the sheet."""
    (item,) = sheet.tree.findItems(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    sheet.tree.setCurrentItem(item)


def test_a_key_can_be_changed_is_kept_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, room: ProjectRoom, settings: QSettings
) -> None:
    sheet = KeysSheet(window.bindings, window.key_filter.shown, parent=window)
    qtbot.addWidget(sheet)
    sheet.changed.connect(window.actions_.redress)
    sheet.show()
    qtbot.waitUntil(sheet.isActiveWindow)
    choose(sheet, "Mark the selection as mention of the field")
    sheet.change_button.click()
    press(Qt.Key.Key_G, CTRL)
    assert keys_of(Bindings(settings), "statement.mention") == {"reading": ["M"], "window": ["Ctrl+G"]}
    sheet.change_button.click()
    press(Qt.Key.Key_J)
    assert keys_of(Bindings(settings), "statement.mention") == {"reading": ["J"], "window": ["Ctrl+G"]}
    assert window.actions_["statement.mention"].text().endswith("\tJ")
    sheet.reset_one_button.click()
    assert keys_of(Bindings(settings), "statement.mention") == {"reading": ["M"], "window": ["Ctrl+M"]}
    sheet.remove_button.click()
    assert keys_of(Bindings(settings), "statement.mention") == {"reading": [], "window": []}
    sheet.cancel_button.click()
    assert str(Bindings(settings).row("statement.mention").first) == "M"
    sheet.close()


def keys_of(bindings: Bindings, action: str) -> dict[str, list[str]]:
    """The keys of an action, by where they work."""
    return {context.value: [str(chord) for chord in chords] for context, chords in bindings.row(action).keys.items()}


def test_a_key_kept_by_an_earlier_version_is_still_known(settings: QSettings) -> None:
    settings.setValue("keys/edit.grow", "G")
    assert keys_of(Bindings(settings), "edit.grow") == {"reading": ["G"]}
    settings.setValue("keys/edit.grow", "no such key")
    assert keys_of(Bindings(settings), "edit.grow") == {"reading": ["S"]}


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Delete])
def test_keys_that_type_or_move_cannot_work_everywhere(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    sheet = KeysSheet(window.bindings, window.key_filter.shown, parent=window)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitUntil(sheet.isActiveWindow)
    choose(sheet, "Export…")
    sheet.change_button.click()
    press(key)
    assert "needs Ctrl or Alt" in sheet.problem.text()
    sheet.change_button.click()
    press(Qt.Key.Key_F12)
    assert keys_of(window.bindings, "file.export") == {"window": ["F12"]}
    sheet.close()


def test_a_taken_key_is_refused_with_the_action_that_has_it(qtbot: QtBot, window: MainWindow) -> None:
    sheet = KeysSheet(window.bindings, window.key_filter.shown, parent=window)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitUntil(sheet.isActiveWindow)
    choose(sheet, "Grow the selection")
    sheet.change_button.click()
    press(Qt.Key.Key_N)
    assert "Next statement" in sheet.problem.text()
    assert str(window.bindings.row("edit.grow").first) == "S"
    assert sheet.take_button.isVisible()
    sheet.take_button.click()
    assert keys_of(window.bindings, "edit.grow") == {"reading": ["N"]}
    assert keys_of(window.bindings, "statement.next") == {"reading": [], "window": ["Ctrl+Down"]}
    assert not sheet.take_button.isVisible()
    sheet.cancel_button.click()
    choose(sheet, "Export…")
    sheet.change_button.click()
    press(Qt.Key.Key_G)
    assert "needs Ctrl or Alt" in sheet.problem.text()
    sheet.close()


def test_editing_keys_stay_with_the_line_that_is_typed_into(room: ProjectRoom) -> None:
    select_words(room, "The guns")
    press(Qt.Key.Key_Return)
    made = room.place.statement
    room.articles.filter.setFocus()
    type_text("snow")
    press(Qt.Key.Key_Z, CTRL)
    assert room.articles.filter.text() == ""
    assert room.place.statement == made
    press(Qt.Key.Key_Z, CTRL)
    assert made is not None and room.session.queries.statement_view(made) is None


def test_escape_leads_from_the_filter_and_the_table_to_the_text(room: ProjectRoom) -> None:
    press(Qt.Key.Key_L, CTRL)
    assert focused() is room.articles.filter
    press(Qt.Key.Key_Escape)
    assert room.reading.view.hasFocus()
    press(Qt.Key.Key_L, CTRL | SHIFT)
    assert focused() is room.statements.filter
    press(Qt.Key.Key_Escape)
    assert room.reading.view.hasFocus()


def test_f6_leads_round_the_panes(room: ProjectRoom) -> None:
    select_words(room, "The guns")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    room.refresh.catch_up()
    press(Qt.Key.Key_F6)
    assert room.form.isAncestorOf(focused())
    press(Qt.Key.Key_F6)
    assert focused() is room.statements.view
    press(Qt.Key.Key_F6)
    assert focused() is room.articles.view
    press(Qt.Key.Key_F6, SHIFT)
    assert focused() is room.statements.view

"""The sheet of keys (F1): every action with its keys, made from the table of bindings; each key can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from annotator.ui.bindings import DIGITS, Binding, Bindings, Context, Menu
from annotator.ui.chords import Chord, chords_of
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import button

_ACTION_ROLE = Qt.ItemDataRole.UserRole
_ONLY_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)


class KeysSheet(FramedDialog):
    """Lists the actions; `changed` is told after a key was changed."""

    changed = Signal()

    def __init__(self, bindings: Bindings, shown: Callable[[Chord], str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=840)
        self.dress(
            self.tr("Keys"),
            self.tr(
                "Keys go by their place on the keyboard, so they work under every layout. "
                "Choose an action and press “Change”, then the new key."
            ),
            self.tr("Close"),
        )
        self._bindings = bindings
        self._shown = shown
        self._listening_for: str | None = None
        self._wanted: tuple[str, Chord] | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setAccessibleName(self.tr("Filter the actions"))
        self.filter.textChanged.connect(self._filter)
        self.body.addWidget(self.filter)
        self.start_with(self.filter)
        self._make_tree()
        self.cancel_button.setText(self.tr("Back to the keys that ship"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self._reset)
        self.change_button = button(self.tr("Change…"), name="change_key")
        self.change_button.clicked.connect(self.listen)
        self.remove_button = button(self.tr("Remove"), name="remove_keys")
        self.remove_button.clicked.connect(self._remove_keys)
        self.reset_one_button = button(self.tr("As it ships"), name="reset_key")
        self.reset_one_button.clicked.connect(self._reset_chosen)
        self.take_button = button(self.tr("Take it all the same"), name="take_key")
        self.take_button.clicked.connect(self._take_anyway)
        self.take_button.hide()
        for place, one in enumerate((self.change_button, self.remove_button, self.reset_one_button, self.take_button)):
            self.buttons.insertWidget(place, one)
        self._fill()
        self._judge()

    def _make_tree(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setObjectName("keys_tree")
        self.tree.setAccessibleName(self.tr("Actions and keys"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Key"), self.tr("Where")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setUniformRowHeights(True)
        self.tree.setMinimumHeight(460)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemSelectionChanged.connect(self._judge)
        self.tree.itemActivated.connect(self.listen)
        self.tree.installEventFilter(self)
        self.body.addWidget(self.tree, 1)

    def _menu_words(self) -> dict[Menu, str]:
        return {
            Menu.FILE: self.tr("File"),
            Menu.EDIT: self.tr("Edit"),
            Menu.STATEMENT: self.tr("Statement"),
            Menu.ARTICLE: self.tr("Article"),
            Menu.VIEW: self.tr("View"),
            Menu.HELP: self.tr("Help"),
        }

    def _context_words(self, row: Binding) -> str:
        words = {
            Context.READING: self.tr("in the text"),
            Context.FORM: self.tr("in the form"),
            Context.TABLE: self.tr("in the table"),
            Context.LIST: self.tr("in the list"),
            Context.PAGE: self.tr("on the pages"),
            Context.WINDOW: self.tr("everywhere"),
        }
        return ", ".join(words[context] for context in row.keys)

    def _keys_words(self, row: Binding) -> str:
        chords = dict.fromkeys(chord for found in row.keys.values() for chord in found)
        return "   ".join(self._shown(chord) for chord in chords)

    def _fill(self) -> None:
        self.tree.clear()
        groups: dict[Menu, QTreeWidgetItem] = {}
        for row in self._bindings.rows():
            if row.menu not in groups:
                group = QTreeWidgetItem([self._menu_words()[row.menu]])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                groups[row.menu] = group
                self.tree.addTopLevelItem(group)
            if row.action.startswith("option."):
                if row.action == f"option.{DIGITS[0]}":
                    keys = f"{DIGITS[0]} … {DIGITS[-1]}"
                    groups[row.menu].addChild(QTreeWidgetItem([row.words, keys, self._context_words(row)]))
                continue
            item = QTreeWidgetItem([row.words, self._keys_words(row), self._context_words(row)])
            item.setData(0, _ACTION_ROLE, row.action)
            groups[row.menu].addChild(item)
        self.tree.expandAll()
        self._filter(self.filter.text())

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            if group is None:
                continue
            shown = 0
            for child_place in range(group.childCount()):
                child = group.child(child_place)
                if child is None:
                    continue
                words = " ".join(child.text(column) for column in range(3)).casefold()
                hidden = not all(word in words for word in wanted)
                child.setHidden(hidden)
                shown += not hidden
            group.setHidden(not shown)

    def _choose(self, action: str | None) -> None:
        for group in map(self.tree.topLevelItem, range(self.tree.topLevelItemCount())):
            for item in map(group.child, range(group.childCount())) if group is not None else ():
                if item is not None and action is not None and item.data(0, _ACTION_ROLE) == action:
                    self.tree.setCurrentItem(item)

    def _chosen(self) -> str | None:
        items = self.tree.selectedItems()
        return str(items[0].data(0, _ACTION_ROLE)) if items and items[0].data(0, _ACTION_ROLE) else None

    def _judge(self) -> None:
        for one in (self.change_button, self.remove_button, self.reset_one_button):
            one.setEnabled(self._chosen() is not None)
        self.take_button.hide()

    def listen(self) -> None:
        """Takes the next key press as the chosen action's new key; Esc keeps the old one."""
        self._listening_for = self._chosen()
        if self._listening_for is not None:
            self.say_problem("")
            self.change_button.setText(self.tr("Press a key …"))
            self.tree.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._listening_for is None or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and event.key() not in _ONLY_MODIFIERS:
            self._take(self._listening_for, event)
            return True
        return super().eventFilter(watched, event)

    def _take(self, action: str, event: QKeyEvent) -> None:
        self._listening_for = None
        self.change_button.setText(self.tr("Change…"))
        if event.key() == Qt.Key.Key_Escape:
            return
        chords = chords_of(event)
        if not chords:
            self.say_problem(self.tr("That key cannot be used."))
            return
        chord = chords[0]
        if not self._bindings.contexts_for(action, chord):
            self.say_problem(
                self.tr("A key that works everywhere needs Ctrl or Alt, or it could not be typed any more.")
            )
            return
        taken = self._bindings.clash(action, chord)
        if taken is not None:
            self.say_problem(self.tr("{0} belongs to “{1}” already.").format(self._shown(chord), taken.words))
            self._wanted = (action, chord)
            self.take_button.show()
            return
        self._bindings.set_key(action, chord)
        self._refill()

    def _take_anyway(self) -> None:
        """Takes the key that was asked for last away from the actions that have it."""
        if self._wanted is None:
            return
        action, chord = self._wanted
        while (other := self._bindings.clash(action, chord)) is not None:
            self._bindings.take_from(other.action, chord)
        self._bindings.set_key(action, chord)
        self._refill()

    def _reset_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._bindings.reset_action(chosen)
            self._refill()

    def _remove_keys(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            for chord in {chord for chords in self._bindings.row(chosen).keys.values() for chord in chords}:
                self._bindings.take_from(chosen, chord)
            self._refill()

    def _reset(self) -> None:
        self._bindings.reset()
        self._refill()

    def _refill(self) -> None:
        place, chosen = self.tree.verticalScrollBar().value(), self._chosen()
        self._fill()
        self._choose(chosen)
        self.tree.verticalScrollBar().setValue(place)
        self.say_problem("")
        self._wanted = None
        self.take_button.hide()
        self.changed.emit()

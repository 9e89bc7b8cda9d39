"""What the colours of the statements mean, how many there are of each, and which are hidden: a quiet strip below the text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget
from typing_extensions import override

from annotator.coding.colouring import Group
from annotator.coding.rows import Mark
from annotator.ui.reading.flow import FlowLayout
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.legend_entry import LegendEntry
from annotator.ui.style import GRID

_LINES = 3
_MOST = 60

_Looks = dict[Group, tuple[int, str, int]]


class Legend(QWidget):
    """Shows one entry for each group of the open article's statements, the most frequent first. It hides nothing itself:
    `hidden_changed` carries the keys (a frozenset) of the groups that are not to be seen."""

    hidden_changed = Signal(object)
    menu_wanted = Signal()

    def __init__(self, inks: Inks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setProperty("foot", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inks = inks
        self._entries: dict[Group, LegendEntry] = {}
        self.hidden: frozenset[str] = frozenset()
        self.title = QToolButton()
        self.title.setObjectName("legend_title")
        self.title.clicked.connect(self.menu_wanted)
        self.all_button = QToolButton()
        self.all_button.setText(self.tr("Show all"))
        self.all_button.clicked.connect(lambda: self._hide(frozenset()))
        self._flow_in = QWidget()
        self._flow = FlowLayout(self._flow_in)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._flow_in)
        self._scroll.viewport().setAutoFillBackground(False)
        self._flow_in.setAutoFillBackground(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._scroll, 1)
        row.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("What the colours mean"))
        self._tell()

    @property
    def entries(self) -> tuple[LegendEntry, ...]:
        """The entries in their order."""
        return tuple(self._entries.values())

    def show_title(self, words: str) -> None:
        """Says by what the statements are coloured."""
        self.title.setText(words)
        self.title.setToolTip(self.tr("Colour the statements by something else"))

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Counts these statements."""
        found: _Looks = {}
        for mark in marks:
            count, _, _ = found.get(mark.group, (0, "", 0))
            found[mark.group] = count + 1, mark.colour, mark.pattern
        order = sorted(found, key=lambda group: (-found[group][0], group.words, group.key))[:_MOST]
        if order != list(self._entries):
            self._rebuild(order, found)
        for group in order:
            self._entries[group].show_count(*found[group])
        self._fit()

    def forget(self) -> None:
        """Nothing is hidden any more: the groups are others."""
        self._hide(frozenset())

    def set_inks(self, inks: Inks) -> None:
        """Draws it in another theme."""
        self._inks = inks
        for entry in self._entries.values():
            entry.set_inks(inks)

    def focus_first(self) -> None:
        """Gives the first entry the focus, or the title."""
        first = next(iter(self._entries.values()), None)
        (first or self.title).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _rebuild(self, order: list[Group], found: _Looks) -> None:
        kept = self._entries
        self._entries = {}
        while self._flow.count():
            self._flow.takeAt(0)
        for group in order:
            entry = kept.pop(group, None) or self._made(group, found)
            self._entries[group] = entry
            self._flow.addWidget(entry)
            entry.show()
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()

    def _made(self, group: Group, found: _Looks) -> LegendEntry:
        _, colour, pattern = found[group]
        entry = LegendEntry(group, colour, pattern, self._inks)
        entry.setChecked(group.key not in self.hidden)
        entry.clicked.connect(lambda _checked=False, key=group.key: self._hide(self.hidden ^ {key}))
        entry.alone_wanted.connect(lambda key=group.key: self._show_alone(key))
        return entry

    def _show_alone(self, key: str) -> None:
        others = frozenset(group.key for group in self._entries) - {key}
        self._hide(frozenset() if self.hidden == others else others)

    def _hide(self, hidden: frozenset[str]) -> None:
        changed = hidden != self.hidden
        self.hidden = hidden
        for group, entry in self._entries.items():
            entry.setChecked(group.key not in hidden)
        self._tell()
        if changed:
            self.hidden_changed.emit(hidden)

    def _tell(self) -> None:
        self.all_button.setVisible(bool(self.hidden))

    def _fit(self) -> None:
        line = max(
            (entry.sizeHint().height() for entry in self._entries.values()), default=self.title.sizeHint().height()
        )
        wanted = max(self._flow.heightForWidth(self._scroll.viewport().width()), line)
        self._scroll.setFixedHeight(min(wanted, _LINES * (line + 4)))

    @override
    def resizeEvent(self, event: object) -> None:
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self._scroll.height() + 2 * GRID)

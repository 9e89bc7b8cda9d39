"""The project's marked words: what is outlined in colour in every article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QToolButton, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from annotator.model.marked_words import COLOURS, MarkedWord
from annotator.model.patterns import Pattern, PatternError, compiled
from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pattern_edit import PatternEdit
from annotator.ui.pieces import button
from annotator.ui.reading.inks import Inks
from annotator.ui.reading.word_painter import outline
from annotator.ui.shown import shown_number
from annotator.ui.style import GRID
from annotator.ui.text_search import Searched, TextSearch, problem_words
from annotator.ui.theme import Theme

_TYPING_MS = 150
_SWATCH = QSize(30, 18)
_PATTERN, _HERE = 0, 1


class MarkedWordsDialog(FramedDialog):
    """Works on a copy; after `accepted`, `wanted` holds the list. `text` is the open article's, in which `search` counts (it
    outlives the dialog); `fresh` is a pattern to begin a new line with, if it is not empty."""

    def __init__(
        self,
        words: Sequence[MarkedWord],
        *,
        text: str,
        fresh: Pattern,
        search: TextSearch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=600)
        self.dress(
            self.tr("Marked words"),
            self.tr("Outlined in every article of this project, for everybody who works on it."),
            self.tr("Save"),
        )
        self._inks = Inks(theme)
        self._text = text
        self._words = list(words)
        self._to_count: list[int] = []
        self.wanted: tuple[MarkedWord, ...] = tuple(words)
        self._search = search
        self._search.searched.connect(self._show_count)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._count_next)
        self._make_list()
        self._make_editor()
        self._fill(0)
        if fresh.text or not words:
            self.add_word(fresh)
        self._count_all()

    def _make_list(self) -> None:
        self.list = QTreeWidget()
        self.list.setObjectName("marked_words_list")
        self.list.setAccessibleName(self.tr("Marked words"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(_SWATCH)
        self.list.setHeaderLabels([self.tr("Pattern"), self.tr("In this article")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(_PATTERN, QHeaderView.ResizeMode.Stretch)
        self.list.setMinimumHeight(170)
        self.list.currentItemChanged.connect(lambda: self._load())
        self.list.itemChanged.connect(self._switch_shown)
        self.add_button = self._key_button(self.tr("Add"), "Alt+N", lambda: self.add_word(Pattern(text="")))
        self.remove_button = self._key_button(self.tr("Remove"), "Alt+Del", self.remove_word)
        self.up_button = self._key_button(self.tr("Up"), "Alt+Up", lambda: self.move_word(-1))
        self.down_button = self._key_button(self.tr("Down"), "Alt+Down", lambda: self.move_word(1))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for made in (self.add_button, self.remove_button, self.up_button, self.down_button):
            row.addWidget(made)
        row.addStretch(1)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row)

    def _key_button(self, words: str, keys: str, act: object) -> QWidget:
        made = button(words)
        sequence = QKeySequence(keys)
        made.setToolTip(f"{words} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
        made.clicked.connect(act)
        QShortcut(sequence, self).activated.connect(made.click)
        return made

    def _make_editor(self) -> None:
        self.input = PatternEdit(self.tr("peace (talks|process)"))
        self.input.pattern_changed.connect(self._take_pattern)
        self.add_row(self.tr("Pattern"), self.input)
        self.swatches: list[QToolButton] = []
        row = QHBoxLayout()
        row.setSpacing(GRID)
        names = (
            self.tr("Blue"),
            self.tr("Vermilion, dashed"),
            self.tr("Green, dotted"),
            self.tr("Purple"),
            self.tr("Brown, dashed"),
            self.tr("Grey, dotted"),
        )
        for colour, name in zip(COLOURS, names, strict=True):
            row.addWidget(self._swatch(colour, name))
        row.addStretch(1)
        self.add_row(self.tr("Outline"), row)
        self.start_with(self.input)

    def _swatch(self, colour: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setProperty("toggle", True)
        made.setIcon(self._icon(colour))
        made.setIconSize(_SWATCH)
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.clicked.connect(lambda: self._change(colour=colour))
        self.swatches.append(made)
        return made

    # the list

    @property
    def current(self) -> int:
        """The line that is edited; -1 when there is none."""
        item = self.list.currentItem()
        return -1 if item is None else self.list.indexOfTopLevelItem(item)

    def add_word(self, pattern: Pattern) -> None:
        """A new line at the end, with a colour that was used least; the focus goes to its pattern."""
        used = [word.colour for word in self._words]
        colour = min(COLOURS, key=lambda candidate: (used.count(candidate), COLOURS.index(candidate)))
        self._words.append(MarkedWord(pattern=pattern, colour=colour))
        self._fill(len(self._words) - 1)
        self._count_all()
        self.input.setFocus()

    def remove_word(self) -> None:
        """Takes the line away."""
        place = self.current
        if place >= 0:
            del self._words[place]
            self._fill(min(place, len(self._words) - 1))
            self._count_all()

    def move_word(self, step: int) -> None:
        """Moves the line up (-1) or down (+1)."""
        place, other = self.current, self.current + step
        if place >= 0 and 0 <= other < len(self._words):
            self._words[place], self._words[other] = self._words[other], self._words[place]
            self._fill(other)
            self._count_all()

    def _fill(self, current: int) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for _ in self._words:
            item = QTreeWidgetItem(self.list)
            item.setTextAlignment(_HERE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for place in range(len(self._words)):
            self._dress_item(place)
        item_there = self.list.topLevelItem(current)
        if item_there is not None:
            self.list.setCurrentItem(item_there)
        self.list.blockSignals(blocked)
        self._load()

    def _dress_item(self, place: int) -> None:
        item, word = self.list.topLevelItem(place), self._words[place]
        if item is not None:
            blocked = self.list.blockSignals(True)
            item.setText(_PATTERN, word.pattern.text or self.tr("(empty)"))
            item.setIcon(_PATTERN, self._icon(word.colour))
            item.setCheckState(_PATTERN, Qt.CheckState.Checked if word.shown else Qt.CheckState.Unchecked)
            self.list.blockSignals(blocked)

    def _switch_shown(self, item: QTreeWidgetItem) -> None:
        place = self.list.indexOfTopLevelItem(item)
        shown = item.checkState(_PATTERN) is Qt.CheckState.Checked
        self._words[place] = self._words[place].model_copy(update={"shown": shown})

    # the line that is edited

    def _load(self) -> None:
        place = self.current
        for part in (self.input, *self.swatches, self.remove_button, self.up_button, self.down_button):
            part.setEnabled(place >= 0)
        if place < 0:
            self.input.set_pattern(Pattern(text=""))
            return
        word = self._words[place]
        self.input.set_pattern(word.pattern)
        for colour, swatch in zip(COLOURS, self.swatches, strict=True):
            swatch.setChecked(colour == word.colour)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place + 1 < len(self._words))
        self.say_problem(_problem(word))

    def _take_pattern(self, pattern: Pattern) -> None:
        if self.current < 0:
            self._words.append(MarkedWord(pattern=pattern))
            self._fill(len(self._words) - 1)
        self._change(pattern=pattern)
        self._to_count = [self.current, *(place for place in self._to_count if place != self.current)]
        self._typing.start()

    def _change(self, **update: object) -> None:
        place = self.current
        if place >= 0:
            self._words[place] = self._words[place].model_copy(update=update)
            self._dress_item(place)
            self.say_problem(_problem(self._words[place]))

    # how often each is in the article

    def _count_all(self) -> None:
        self._to_count = list(range(len(self._words)))
        self._typing.start()

    def _count_next(self) -> None:
        if self._to_count and self._to_count[0] < len(self._words):
            self._search.search(self._text, self._words[self._to_count[0]].pattern)

    def _show_count(self, searched: Searched) -> None:
        if not self._to_count:
            return
        place = self._to_count[0]
        if self._words[place].pattern != searched.pattern:
            return  # it was edited meanwhile, and is counted again in a moment
        del self._to_count[0]
        item = self.list.topLevelItem(place)
        if item is not None:
            blocked = self.list.blockSignals(True)
            more = "" if searched.whole else "+"
            count = f"{shown_number(len(searched.hits))}{more}"
            item.setText(_HERE, "–" if searched.problem or not searched.pattern.text else count)
            item.setToolTip(_HERE, searched.problem)
            self.list.blockSignals(blocked)
        if searched.problem and place == self.current:
            self.say_problem(searched.problem)
        QTimer.singleShot(0, self, self._count_next)

    def _icon(self, colour: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_SWATCH.width() * ratio), round(_SWATCH.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(outline(colour=colour, inks=self._inks))
        for inset in (2.5, 3.0):
            painter.drawRoundedRect(
                QRectF(inset, inset, _SWATCH.width() - 2 * inset, _SWATCH.height() - 2 * inset), 4, 4
            )
        painter.end()
        return QIcon(picture)

    # the end

    @override
    def confirm(self) -> None:
        """Accepts when every pattern can be read; empty lines are dropped."""
        wrong = next((place for place, word in enumerate(self._words) if _problem(word)), None)
        if wrong is not None:
            item = self.list.topLevelItem(wrong)
            if item is not None:
                self.list.setCurrentItem(item)
            self.say_problem(_problem(self._words[wrong]))
            self.input.setFocus()
            return
        self.wanted = tuple(word for word in self._words if word.pattern.text)
        self.accept()

    @override
    def done(self, result: int) -> None:
        self._typing.stop()
        self._to_count = []
        self._search.drop()
        self._search.searched.disconnect(self._show_count)
        super().done(result)


def _problem(word: MarkedWord) -> str:
    try:
        compiled(word.pattern)
    except PatternError as error:
        return problem_words(error)
    return ""

"""The tags of articles as buttons that take one away, and a line that adds some."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.model.article_query import sorted_tags
from annotator.ui.reading.flow import FlowLayout
from annotator.ui.style import GRID


@dataclass(frozen=True, slots=True)
class TagsChanged:
    """The person added tags or took some away."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


class TagEdit(QWidget):
    """Tells `tags_changed(TagsChanged)`; shows other tags only when it is told to. `known` are offered while one types."""

    tags_changed = Signal(object)

    def __init__(self, known: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._known = known
        self._tags: tuple[str, ...] = ()
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.entry = QLineEdit()
        self.entry.setObjectName("tag_entry")
        self.entry.setPlaceholderText(self.tr("Add tags, with commas between them"))
        self.entry.setAccessibleName(self.tr("Add tags"))
        self.entry.returnPressed.connect(self.commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.chips)
        column.addWidget(self.entry)
        self.chips.hide()

    def set_tags(self, tags: Sequence[str], *, writable: bool = True) -> None:
        """Shows these tags."""
        self.entry.setVisible(writable)
        if tuple(tags) != self._tags or self._flow.count() != len(tags):
            self._tags = tuple(tags)
            while (item := self._flow.takeAt(0)) is not None:
                chip = item.widget()
                if chip is not None:
                    chip.hide()
                    chip.deleteLater()
            for tag in self._tags:
                self._flow.addWidget(self._chip(tag, writable))
        self.chips.setVisible(bool(self._tags))
        self.chips.updateGeometry()

    def offer_known(self) -> None:
        """Reads anew which tags the project has, for the list under the line."""
        completer = QCompleter(list(self._known()), self.entry)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.entry.setCompleter(completer)

    def commit(self) -> None:
        """Adds what stands in the line."""
        tags = sorted_tags(self.entry.text().split(","))
        self.entry.clear()
        fresh = tuple(tag for tag in tags if tag not in self._tags)
        if fresh:
            self.tags_changed.emit(TagsChanged(add=fresh))

    def _chip(self, tag: str, writable: bool) -> QToolButton:
        chip = QToolButton()
        chip.setText(f"{tag}  ×" if writable else tag)
        chip.setProperty("tag", tag)
        chip.setProperty("chip", True)
        chip.setAccessibleName(self.tr("Take the tag {0} away").format(tag))
        chip.setToolTip(chip.accessibleName())
        chip.setEnabled(writable)
        chip.clicked.connect(lambda: self.tags_changed.emit(TagsChanged(remove=(tag,))))
        return chip

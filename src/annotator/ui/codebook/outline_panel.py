"""The outline with the buttons below it, for those who do not know the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook, FieldSpec, Kind
from annotator.model.codebook_places import WHOLE, Part, thing_at
from annotator.ui.codebook.outline import Direction, OutlineView
from annotator.ui.codebook.words import kind_name
from annotator.ui.pieces import button
from annotator.ui.style import GRID
from annotator.ui.theme import Theme


class OutlinePanel(QWidget):
    """`view` is the outline; the buttons do what its keys do."""

    def __init__(self, codebook: Codebook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = OutlineView(codebook, theme)
        self.add_button = button(self.tr("Add…"), name="codebook_add")
        self.add_button.setToolTip(self.tr("Enter adds beside, Insert adds inside"))
        self.add_button.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.add_menu = QMenu(self.add_button)
        self.add_menu.aboutToShow.connect(self._fill_add)
        self.add_button.setMenu(self.add_menu)
        self.remove_button = button(self.tr("Remove"), name="codebook_remove")
        self.remove_button.setToolTip(self.tr("Removes it with all inside (Delete)"))
        self.remove_button.clicked.connect(self.view.remove)
        self.move_buttons = {
            "up": self._move_button("up", "↑", self.tr("Up")),
            "down": self._move_button("down", "↓", self.tr("Down")),
            "out": self._move_button("out", "←", self.tr("A level up")),
            "in": self._move_button("in", "→", self.tr("A level down")),
        }
        self._lay_out()

    def _move_button(self, direction: Direction, sign: str, words: str) -> QWidget:
        made = button(sign, name=f"codebook_{direction}")
        made.setToolTip(f"{words} (Alt+{sign})")
        made.setAccessibleName(words)
        made.setFixedWidth(32)
        made.setStyleSheet("QPushButton { padding: 4px 0; }")
        made.clicked.connect(lambda: self.view.move_chosen(direction))
        return made

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        for part in self.move_buttons.values():
            buttons.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)

    def judge_buttons(self) -> None:
        """Enables what can be done with the thing that is chosen."""
        place, outline = self.view.chosen, self.view.outline
        editable = not outline.read_only
        self.add_button.setEnabled(editable)
        self.remove_button.setEnabled(editable and place != WHOLE)
        field = thing_at(outline.codebook, place.field) if place.part is Part.OPTION else None
        in_tree = isinstance(field, FieldSpec) and field.kind is Kind.TREE
        for direction, made in self.move_buttons.items():
            made.setEnabled(editable and place != WHOLE and (in_tree or direction in ("up", "down")))

    def _fill_add(self) -> None:
        self.add_menu.clear()
        self._add_action(self.tr("Beside it"), self.view.add_beside, "Enter")
        self._add_action(self.tr("Inside it"), self.view.add_inside, "Insert")
        self.add_menu.addSeparator()
        fields = self.add_menu.addMenu(self.tr("Field"))
        for kind in Kind:
            fields.addAction(kind_name(kind)).triggered.connect(lambda _=False, kind=kind: self.view.add_field(kind))
        fields.setEnabled(self.view.chosen.part in (Part.TYPE, Part.FIELD, Part.OPTION))
        self._add_action(self.tr("Statement type"), self.view.add_type, "")
        self._add_action(self.tr("Entity type"), self.view.add_entity_type, "")

    def _add_action(self, words: str, act: Callable[[], None], keys: str) -> None:
        made = self.add_menu.addAction(f"{words}\t{keys}" if keys else words)
        made.triggered.connect(lambda: act())

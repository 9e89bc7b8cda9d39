"""Choosing a colour: swatches that colour-blind readers tell apart, none, or any other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QHBoxLayout, QToolButton
from typing_extensions import override

from annotator.model.codebook_check import is_colour
from annotator.ui.codebook.controls import Control, Setting, Told
from annotator.ui.theme import Theme, statement_colour

SWATCHES = ("#2B6CB0", "#B7472A", "#6B7280", "#7B5AA6", "#2F6F6A", "#8A6116", "#8C4A6B", "#4C6B2B")
_SIZE = 16


class ColourControl(Control):
    """The first four are those of the stances; all keep their distance from each other without red or green vision."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._value: str | None = None
        self._read_only = False
        names = (
            self.tr("Blue"),
            self.tr("Vermilion"),
            self.tr("Grey"),
            self.tr("Violet"),
            self.tr("Teal"),
            self.tr("Ochre"),
            self.tr("Plum"),
            self.tr("Olive"),
        )
        self.buttons: dict[str | None, QToolButton] = {None: self._button(self.tr("No colour"))}
        for colour, name in zip(SWATCHES, names, strict=True):
            self.buttons[colour] = self._button(f"{name} {colour}")
        self.other = self._button(self.tr("Another colour…"))
        self.other.setText("…")
        self.other.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (*self.buttons.values(), self.other):
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        for value, button in self.buttons.items():
            button.clicked.connect(lambda _=False, value=value: self._choose(value))
        self.other.clicked.connect(self._ask)
        self.set_theme(theme)

    def _button(self, words: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setProperty("toggle", True)
        made.setIconSize(QSize(_SIZE, _SIZE))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    @override
    def show_value(self, value: Any, setting: Setting) -> None:
        self._value = value
        known = None if value is None else str(value).upper()
        self.buttons.get(known, self.other).setChecked(True)
        self._draw()

    @override
    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for button in (*self.buttons.values(), self.other):
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, read_only)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Draws the swatches as this theme shows them."""
        self._theme = theme
        for value, button in self.buttons.items():
            button.setIcon(self._icon(value))
        self._draw()

    def _draw(self) -> None:
        own = self._value if self._value is not None and self._value.upper() not in self.buttons else None
        self.other.setIcon(QIcon() if own is None else self._icon(own))
        self.other.setToolTip(self.tr("Another colour…") + (f" {own}" if own else ""))
        for button in (*self.buttons.values(), self.other):
            button.setVisible(not self._read_only or button.isChecked())

    def _choose(self, value: str | None) -> None:
        if value != self._value:
            self.told.emit(Told(value))

    def _ask(self) -> None:
        begun = QColor(self._value or SWATCHES[0])
        chosen = QColorDialog.getColor(begun, self, self.tr("Colour"))
        if chosen.isValid():
            self._choose(chosen.name().upper())
        else:
            self.buttons.get(self._value, self.other).setChecked(True)

    def _icon(self, colour: str | None) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, 1.5, _SIZE - 3, _SIZE - 3)
        if colour is None or not is_colour(colour):
            painter.setPen(QPen(QColor(self._theme.text_faint), 1.2))
            painter.drawRoundedRect(box, 3, 3)
            painter.drawLine(box.bottomLeft(), box.topRight())
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(statement_colour(colour=colour, theme=self._theme)))
            painter.drawRoundedRect(box, 3, 3)
        painter.end()
        return QIcon(picture)

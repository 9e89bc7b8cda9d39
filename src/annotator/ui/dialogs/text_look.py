"""Typeface, size, width of the column and leading of the text, seen in the text while they are chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget

from annotator.ui.dialogs.frame import FramedDialog
from annotator.ui.pieces import button
from annotator.ui.reading.typography import DEFAULT_POINTS, LOOSEST, NARROWEST, TIGHTEST, WIDEST, TextLook

_SMALLEST, _LARGEST = 70, 250


class TextLookDialog(FramedDialog):
    """`look_changed` is told at each change. The dialog keeps nothing: whoever opened it does when it is accepted."""

    look_changed = Signal(TextLook)

    def __init__(self, look: TextLook, *, sans: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=420)
        self.dress(
            self.tr("Typeface, column and leading"),
            self.tr("The article in the window shows each change at once."),
            self.tr("Keep"),
        )
        self._look = look
        self.family = QComboBox()
        self.family.setObjectName("family")
        self.family.addItem(self.tr("Serif (as it ships)"), "")
        self.family.addItem(self.tr("Sans-serif (as the window)"), sans)
        for family in QFontDatabase.families():
            if (
                QFontDatabase.isSmoothlyScalable(family)
                and not QFontDatabase.isPrivateFamily(family)
                and family != sans
            ):
                self.family.addItem(family, family)
        self.text_size = self._box(_SMALLEST, _LARGEST, 5, self.tr(" %"))
        self.measure = self._box(NARROWEST, WIDEST, 1, self.tr(" characters"))
        self.leading = self._box(round(TIGHTEST * 100), round(LOOSEST * 100), 5, self.tr(" %"))
        self.add_row(self.tr("Typeface"), self.family)
        self.add_row(self.tr("Size"), self.text_size)
        self.add_row(self.tr("Width of the column"), self.measure)
        self.add_row(
            self.tr("Distance of the lines"),
            self.leading,
            hint=self.tr("Lines never come nearer than the four marks under them need."),
        )
        self.reset_button: QPushButton = button(self.tr("As it ships"), name="reset")
        self.reset_button.clicked.connect(lambda: self._show(TextLook(), tell=True))
        self.buttons.insertWidget(0, self.reset_button)
        self._show(look, tell=False)
        self.family.currentIndexChanged.connect(self._tell)
        for box in (self.text_size, self.measure, self.leading):
            box.valueChanged.connect(self._tell)

    @property
    def look(self) -> TextLook:
        """What is chosen now."""
        return self._look

    def _box(self, least: int, most: int, step: int, suffix: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setSuffix(suffix)
        return box

    def _show(self, look: TextLook, *, tell: bool) -> None:
        boxes = (self.family, self.text_size, self.measure, self.leading)
        for box in boxes:
            box.blockSignals(True)
        self.family.setCurrentIndex(max(0, self.family.findData(look.family)))
        self.text_size.setValue(round(look.points / DEFAULT_POINTS * 100))
        self.measure.setValue(look.measure)
        self.leading.setValue(round(look.leading * 100))
        for box in boxes:
            box.blockSignals(False)
        if tell:
            self._tell()

    def _tell(self) -> None:
        self._look = replace(
            self._look,
            family=str(self.family.currentData()),
            points=DEFAULT_POINTS * self.text_size.value() / 100,
            measure=self.measure.value(),
            leading=self.leading.value() / 100,
        )
        self.look_changed.emit(self._look)
